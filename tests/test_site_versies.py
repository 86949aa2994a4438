"""The versions of a text on its own page and on the page with all of them: was and wordt, days, sources.

Which days and words must stand where follows from the amendments by hand.
"""

from __future__ import annotations

import json
import re
from functools import cache
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from test_python_versies import REGELING, WIJZIGING
from wijziging_helper import compile_amended, said

from compiler.cli import main
from compiler.driver import generate_python, generate_site

SPEELTUINEN = """\
regeling "Regeling speeltuinen"
  soort_regeling  ministeriële regeling
  vastgesteld     1 mei 2025
  publicatie      "Stcrt. 2025, 1"
  pakket          speeltuinen

artikel 1 "Aanvraag"

  lid 1
    > Een gemeente vraagt een bijdrage aan.

    zonder regel procedure

  lid 2
    > Een aanvraag bevat een plan.

    zonder regel procedure

artikel 2 "Hek"
  > Een speeltuin heeft een hek, een bank en een poort.

  zonder regel procedure

artikel 3 "Inwerkingtreding"
  > Deze regeling treedt in werking met ingang van 1 juli 2025.

  inwerkingtreding 1 juli 2025
"""

NOG = 'regels gelden nog "Het is nog steeds een procedure."'


def amendment(number: int, text: str, rules: str) -> str:
    lines = "\n".join(f"  > {line}".rstrip() for line in text.strip().splitlines())
    return (
        f'wijziging "Wijziging {number}"\n  vastgesteld  {number} januari 2026\n'
        f'  publicatie   "Stcrt. 2026, {number}"\n\n{lines}\n\n{rules}\n'
    )


EERSTE = amendment(
    9,
    """ARTIKEL I

In artikel 1, eerste lid, wordt “Een gemeente” vervangen door “Elke gemeente”.

ARTIKEL II

Deze regeling treedt in werking met ingang van 1 juli 2026.""",
    f"artikel 1\n  lid 1\n    {NOG}\n",
)

TWEEDE = amendment(
    10,
    """ARTIKEL I

De Regeling speeltuinen wordt als volgt gewijzigd:

A

Artikel 1 wordt als volgt gewijzigd:

1. In het eerste lid wordt “Elke gemeente” vervangen door “Iedere gemeente”.

2. Onder vernummering van het tweede lid tot derde lid wordt een lid ingevoegd, luidende:

2. De aanvraag is schriftelijk.

B

In artikel 2 vervalt “, een bank”.

ARTIKEL II

Deze regeling treedt in werking met ingang van 1 juli 2026.""",
    f"artikel 1\n  lid 1\n    {NOG}\n\n  lid 2\n    zonder regel procedure\n\nartikel 2\n  {NOG}\n",
)

TERUG = amendment(
    11,
    """ARTIKEL I

De Regeling speeltuinen wordt als volgt gewijzigd:

A

In artikel 1, derde lid, wordt “een plan” vervangen door “een begroting”.

B

Artikel 2 vervalt.

ARTIKEL II

Deze regeling treedt in werking met ingang van 1 oktober 2026 en werkt terug tot en met 1 augustus 2026.""",
    f'artikel 1\n  lid 3\n    {NOG}\n\nartikel 2\n  regels vervallen "Het artikel is vervallen."\n',
)


@cache
def site(regulation: str, *amendments: str) -> dict[str, str]:
    compiled = compile_amended(regulation, *amendments)
    assert compiled.checked is not None, said(compiled.diagnostics)
    pages = generate_site(
        compiled.checked, generate_python(compiled.checked), compiled.diagnostics
    ).files()
    return {path: text for path, text in pages.items() if isinstance(text, str)}


def words(html: str) -> str:
    """What a reader sees, on one line."""
    return " ".join(unescape(re.sub(r"<[^>]+>", "", html)).split())


def versions_on(page: str) -> list[str]:
    """The versions of the article, newest first, each in words."""
    return [
        words(found) for found in re.findall(r'<details class="versie".*?</details>', page, re.S)
    ]


# ---------------------------------------------------------------- a regulation without amendments


def test_what_was_never_amended_has_no_versions() -> None:
    pages = site(SPEELTUINEN)
    assert "versies/index.md" not in pages
    article = pages["artikel-1/index.md"]
    assert "Geldt vanaf 1 juli 2025 · Stcrt. 2025, 1" in words(article)
    for mark in ('class="versie"', "tekststand", "#versies", "data-van"):
        assert mark not in article


# ---------------------------------------------------------------- one amendment


def test_was_and_wordt_are_to_be_read_without_colour() -> None:
    pages = site(REGELING, WIJZIGING)
    for page in ("versies/index.md", "artikel-1/index.md"):
        assert "ten hoogste € [was: 1.000.] [wordt: 1.500.]" in words(pages[page])
    assert "<b>[was: </b><del>1&#46;000.</del><b>]</b>" in pages["artikel-1/index.md"]


def test_the_days_stand_where_the_script_looks_for_them() -> None:
    page = site(REGELING, WIJZIGING)["artikel-1/index.md"]
    assert '<span data-van="2027-01-01" data-tot="9999-12-31" data-wat="tekst">Deze tekst' in page
    assert 'id="versie-2027-01-01" data-van="2027-01-01" data-tot="9999-12-31"' in page
    assert 'id="versie-2025-07-01" data-van="2025-07-01" data-tot="2026-12-31"' in page
    assert "data-tekststand" in page


def test_an_article_that_was_left_alone_says_so() -> None:
    page = site(REGELING, WIJZIGING)["artikel-2/index.md"]
    assert "Geldt vanaf 1 juli 2025, sindsdien niet gewijzigd · Stcrt. 2025, 1" in words(page)
    assert 'class="versie"' not in page


def test_the_front_page_keeps_the_first_day() -> None:
    """The whole entered into force in 2025, whatever its newest text."""
    assert "in werking met ingang van 1 juli 2025" in words(site(REGELING, WIJZIGING)["index.md"])


# ---------------------------------------------------------------- more amendments


def test_two_amendments_of_one_day_are_told_apart() -> None:
    newest, first = versions_on(site(SPEELTUINEN, EERSTE, TWEEDE)["artikel-1/index.md"])
    assert newest.startswith("Vanaf 1 juli 2026 ")
    assert "Wijziging 9 (Stcrt. 2026, 9): Artikel I. In artikel 1, eerste lid, wordt" in newest
    assert "Wijziging 10 (Stcrt. 2026, 10): Artikel I, onderdeel A, onder 1. In het" in newest
    assert "1. [was: Een] [wordt: Iedere] gemeente vraagt een bijdrage aan." in newest
    assert (
        "Artikel 1, eerste lid door artikel I van Stcrt. 2026, 9 "
        "en artikel I, onderdeel A, onder 1 van Stcrt. 2026, 10" in newest
    )
    assert "onderdeel B" not in newest  # that is about artikel 2
    assert first.startswith("Van 1 juli 2025 tot en met 30 juni 2026 ")
    assert first.endswith(
        "1. Een gemeente vraagt een bijdrage aan. 2. Een aanvraag bevat een plan."
    )


def test_a_lid_is_followed_through_its_numbers() -> None:
    page = site(SPEELTUINEN, EERSTE, TWEEDE)["artikel-1/index.md"]
    newest = versions_on(page)[0]
    assert "Artikel 1, tweede lid nieuw" in newest
    assert "Artikel 1, derde lid was artikel 1, tweede lid" in newest
    feet = re.findall(r'<p class="lid-voet".*?</p>\n', page)
    told = [re.search(r"(Nieuw|Gewijzigd) per [\w ]+", words(foot)) for foot in feet]
    assert [found[0] if found else "" for found in told] == [
        "Gewijzigd per 1 juli 2026",
        "Nieuw per 1 juli 2026",
        "Gewijzigd per 1 juli 2026",
    ]


def test_working_back_says_from_when_and_up_to_when() -> None:
    pages = site(SPEELTUINEN, EERSTE, TWEEDE, TERUG)
    newest, between, first = versions_on(pages["artikel-1/index.md"])
    assert newest.startswith("Vanaf 1 augustus 2026 ")
    assert (
        "in werking op 1 oktober 2026 met terugwerkende kracht tot en met 1 augustus 2026" in newest
    )
    assert "3. Een aanvraag bevat een [was: plan.] [wordt: begroting.]" in newest
    assert between.startswith("Van 1 juli 2026 tot en met 31 juli 2026 ")
    assert between.endswith("2. De aanvraag is schriftelijk. 3. Een aanvraag bevat een plan.")
    assert first.startswith("Van 1 juli 2025 tot en met 30 juni 2026 ")


def test_what_lapsed_stands_on_the_page_of_all_versions() -> None:
    pages = site(SPEELTUINEN, EERSTE, TWEEDE, TERUG)
    assert "artikel-2/index.md" not in pages
    page = pages["versies/index.md"]
    assert "Artikel 2 vervallen door artikel I, onderdeel B" in words(page)
    assert "<del>Een speeltuin heeft een hek en een poort.</del>" in page
    assert 'href="../artikel-2/' not in page


def test_a_new_article_says_that_it_was_put_in() -> None:
    text = """ARTIKEL I

Na artikel 1 wordt een artikel ingevoegd, luidende:

Artikel 1a. Formulier

De minister kan een formulier vaststellen.

ARTIKEL II

Deze regeling treedt in werking met ingang van 1 juli 2026."""
    pages = site(SPEELTUINEN, amendment(9, text, "artikel 1a\n  zonder regel bevoegdheid\n"))
    page = pages["artikel-1a/index.md"]
    assert "Deze tekst geldt vanaf 1 juli 2026 · ingevoegd bij Stcrt. 2026, 9" in words(page)
    (only,) = versions_on(page)
    assert "Artikel 1a nieuw door artikel I Formulier De minister kan een formulier" in only


def test_a_new_lid_came_from_the_sentence_that_names_it() -> None:
    """Another sentence changes the heading of its article."""
    text = """ARTIKEL I

Artikel 1 van de Regeling speeltuinen wordt als volgt gewijzigd:

1. In het opschrift wordt “Aanvraag” vervangen door “Aanvragen”.

2. Er wordt een lid toegevoegd, luidende:

3. De aanvraag is schriftelijk.

ARTIKEL II

Deze regeling treedt in werking met ingang van 1 juli 2026."""
    rules = f"artikel 1\n  lid 1\n    {NOG}\n\n  lid 2\n    {NOG}\n\n  lid 3\n    zonder regel procedure\n"
    newest, _ = versions_on(site(SPEELTUINEN, amendment(9, text, rules))["artikel-1/index.md"])
    assert "Artikel 1 door artikel I, onder 1 [was: Aanvraag] [wordt: Aanvragen]" in newest
    assert "Artikel 1, derde lid nieuw door artikel I, onder 2 3. De aanvraag is" in newest


# ---------------------------------------------------------------- the self-check


def test_the_self_check_tests_by_each_text() -> None:
    """€ 1.000 until the end of 2026, € 1.500 after: a page and rules for both."""
    pages = site(REGELING, WIJZIGING)
    newest = pages["toets-zelf/aanvraag/index.md"]
    earlier = pages["toets-zelf/tekst-2025-07-01/aanvraag/index.md"]
    assert "U toetst aan de tekst vanaf 1 januari 2027" in words(newest)
    assert "Of toets aan de tekst van 1 juli 2025 tot en met 31 december 2026" in words(newest)
    assert 'href="../tekst-2025-07-01/aanvraag/"' in newest
    assert "search:\n  exclude: true" in earlier  # searching finds the newest
    assert "exclude: true" not in newest
    assert "U toetst aan de tekst van 1 juli 2025 tot en met 31 december 2026" in words(earlier)
    assert 'href="../../aanvraag/"' in earlier
    assert 'src="../../script/toetsing.js"' in newest
    assert 'src="../../../script/toetsing-2025-07-01.js"' in earlier
    assert "2025-07-01" in pages["script/toetsing-2025-07-01.js"]
    assert pages["script/toetsing-2025-07-01.js"] != pages["script/toetsing.js"]


def test_an_earlier_text_leads_to_the_pages_there_are() -> None:
    """Artikel 1 was changed since, so its places then are told among its versions; artikel 2 was not."""
    page = site(REGELING, WIJZIGING)["toets-zelf/tekst-2025-07-01/aanvraag/index.md"]
    asked = re.search(r'id="zelftoets-beschrijving">(.*?)</script>', page)
    assert asked is not None
    found = json.loads(asked[1])
    assert found["adressen"] == {"artikel-1/": "artikel-1/#versies"}
    assert found["bewaard"] != found["soort"]


def test_with_one_text_the_self_check_says_nothing_of_it() -> None:
    pages = site(REGELING)
    assert "toetsteksten" not in pages["toets-zelf/aanvraag/index.md"]
    assert "adressen" not in pages["toets-zelf/aanvraag/index.md"]
    assert [name for name in pages if name.startswith("script/")] == ["script/toetsing.js"]


# ---------------------------------------------------------------- for machines


def head(page: str) -> dict[str, Any]:
    line = next(line for line in page.splitlines() if line.startswith("jsonld: "))
    found: dict[str, Any] = json.loads(line.removeprefix("jsonld: "))
    return found


def test_every_text_is_told_to_machines_with_what_it_consolidates() -> None:
    pages = site(SPEELTUINEN, EERSTE, TWEEDE, TERUG)
    whole = head(pages["regeling/index.md"])
    assert whole["legislationDateVersion"] == "2026-08-01"
    assert whole["temporalCoverage"] == "2026-08-01/.."
    texts = [
        (text["@id"], text["temporalCoverage"], len(text["legislationConsolidates"]))
        for text in whole["workExample"]
    ]
    assert texts == [
        ("../versies/#vanaf-2025-07-01", "2025-07-01/2026-06-30", 1),
        ("../versies/#vanaf-2026-07-01", "2026-07-01/2026-07-31", 3),
        ("../versies/#vanaf-2026-08-01", "2026-08-01/..", 4),
    ]
    for address, *_ in texts:
        anchor = address.partition("#")[2]
        page = pages["versies/index.md"]
        assert f'id="{anchor}"' in page or f"#{anchor} }}" in page
    assert head(pages["artikel-3/index.md"])["temporalCoverage"] == "2025-07-01/.."
    assert "workExample" not in head(site(SPEELTUINEN)["regeling/index.md"])


def test_the_feed_has_an_entry_for_each_amendment() -> None:
    """Two of 1 July 2026, one that works back to 1 August; each on the day it was made."""
    found = site(SPEELTUINEN, EERSTE, TWEEDE, TERUG)["wijzigingen.xml"]
    titles = re.findall(r"<entry>.*?<title>(.*?)</title>\s*<updated>(.*?)T", found, re.S)
    assert titles == [
        ("Regeling speeltuinen: gewijzigd met ingang van 1 augustus 2026", "2026-01-11"),
        ("Regeling speeltuinen: gewijzigd met ingang van 1 juli 2026", "2026-01-10"),
        ("Regeling speeltuinen: gewijzigd met ingang van 1 juli 2026", "2026-01-09"),
        ("Regeling speeltuinen: vastgesteld op 1 mei 2025", "2025-05-01"),
    ]
    assert len(set(re.findall(r"<id>(.*?)</id>", found))) == 5
    assert "Wijziging 9 (Stcrt. 2026, 9). Gewijzigd: artikel 1, eerste lid." in words(found)


def test_an_amended_calendar_is_newer() -> None:
    """An entry keeps its uid; of two with the same, calendars take the one with the later stamp."""
    first, amended = calendars(()), calendars((VENSTER,))
    assert b"DTSTAMP:20250501T000000Z" in first
    assert b"DTSTAMP:20260109T000000Z" in amended
    assert b"DTEND;VALUE=DATE:20251101" in first
    assert b"DTEND;VALUE=DATE:20251201" in amended
    assert set(re.findall(rb"UID:.*", first)) == set(re.findall(rb"UID:.*", amended))


PERIODE = SPEELTUINEN.replace(
    "    > Een gemeente vraagt een bijdrage aan.\n\n    zonder regel procedure",
    "    > Een bijdrage kan worden aangevraagd van 1 juli 2025 tot en met 31 oktober 2025.\n\n"
    '    gegevens aanvraag "De aanvraag"\n      ingediend_op  datum  "de dag van indienen"\n\n'
    "    periode aanvraagperiode van 1 juli 2025 tot en met 31 oktober 2025\n\n"
    "    eis op_tijd\n      voor    aanvraag\n      geldt   ingediend_op valt in aanvraagperiode\n"
    '      anders  "Niet op tijd."',
)
VENSTER = amendment(
    9,
    """ARTIKEL I

In artikel 1, eerste lid, wordt “31 oktober 2025” vervangen door “30 november 2025”.

ARTIKEL II

Deze regeling treedt in werking met ingang van 1 februari 2026.""",
    f"artikel 1\n  lid 1\n    {NOG}\n\n"
    "    periode aanvraagperiode van 1 juli 2025 tot en met 30 november 2025\n",
)


def calendars(amendments: tuple[str, ...]) -> bytes:
    compiled = compile_amended(PERIODE, *amendments)
    assert compiled.checked is not None, said(compiled.diagnostics)
    pages = generate_site(compiled.checked, {}, compiled.diagnostics).files()
    (found,) = (text for path, text in pages.items() if path.endswith(".ics"))
    assert isinstance(found, bytes)
    return found


# ---------------------------------------------------------------- built


def test_the_site_is_built_with_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "regeling" / "wijzigingen"
    folder.mkdir(parents=True)
    (tmp_path / "regeling" / "artikelen.kw").write_text(SPEELTUINEN, encoding="utf-8")
    for name, text in (("9", EERSTE), ("10", TWEEDE), ("11", TERUG)):
        (folder / f"{name}.kw").write_text(text, encoding="utf-8")
    assert main(["bouw", str(tmp_path)]) == 0, capsys.readouterr()
    page = (tmp_path / "site/public/artikel-1/index.html").read_text(encoding="utf-8")
    assert "Een aanvraag bevat een [was: plan.] [wordt: begroting.]" in words(page)
    assert "Deze site toont de tekst die geldt vanaf 1 augustus 2026" in words(page)
