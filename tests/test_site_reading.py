"""Reading a page: how a place is cited, and what a term, reference, date or amount shows."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest
from compile_helper import compile_text
from site_helper import pages, second_regulation

from compiler.backends.site.citations import citation, publication_url
from compiler.model.checked import CheckedRegeling
from compiler.model.jci import jci, wetten_url
from compiler.model.nodes import Regeling
from compiler.vindplaats import Vindplaats

HEAD = """regeling "{titel}"
  soort_regeling  ministeriële regeling
  pakket          proef
{meer}
artikel 1 "Een"
  lid 1
    > Het gaat om:
    onderdeel a
      > dit, namelijk:
      subonderdeel 1
        > zo;
    onderdeel b
      > dat.

    zonder regel definitie

artikel 2 "Twee"
  onderdeel a
    > zonder woorden vooraf.

  zonder regel definitie
"""

CITATIONS = {
    "artikel 1": "artikel 1, van de Regeling proef",
    "lid": "artikel 1, eerste lid, van de Regeling proef",
    "a": "artikel 1, eerste lid, aanhef en onder a, van de Regeling proef",
    "1°": "artikel 1, eerste lid, aanhef en onder a, onder 1°, van de Regeling proef",
    "zonder aanhef": "artikel 2, onder a, van de Regeling proef",
}
PLACES = {
    "artikel 1": Vindplaats.artikel("1"),
    "lid": Vindplaats.artikel("1").lid("1"),
    "a": Vindplaats.artikel("1").lid("1").onderdeel("a"),
    "1°": Vindplaats.artikel("1").lid("1").onderdeel("a").at("subonderdeel", "1"),
    "zonder aanhef": Vindplaats.artikel("2").onderdeel("a"),
}

BWB = "BWBR0012345"
TOELICHTING = Vindplaats().at("toelichting").at("kop", "Algemeen")


def regulation(titel: str = "Regeling proef", meer: str = "") -> Regeling:
    diagnostics, regeling = compile_text(HEAD.format(titel=titel, meer=meer))
    assert regeling is not None, diagnostics
    return regeling


def cited(regeling: Regeling, place: Vindplaats) -> str:
    return citation(regeling, {b.vindplaats: b for b in regeling.walk()}, place)


@pytest.mark.parametrize("name", CITATIONS)
def test_citation(name: str) -> None:
    assert cited(regulation(), PLACES[name]) == CITATIONS[name]


def test_a_besluit_is_neuter() -> None:
    assert cited(regulation("Besluit proef"), PLACES["lid"]).endswith("van het Besluit proef")


def test_a_bijlage_belongs_to_the_regulation() -> None:
    place = Vindplaats().at("bijlage", "1")
    assert cited(regulation(), place) == "bijlage 1, bij de Regeling proef"


def test_no_jci_is_made_up() -> None:
    assert jci(regulation().kop.bwb_id, PLACES["a"]) == ""
    for unnamed in (PLACES["a"].at("volzin", "1"), Vindplaats().at("bijlage"), TOELICHTING):
        assert jci(BWB, unnamed) == ""


def test_jci_of_a_known_regulation() -> None:
    known = regulation(meer=f'  bwb_id          "{BWB}"').kop.bwb_id
    assert jci(known, PLACES["1°"]) == "jci1.3:c:BWBR0012345&artikel=1&lid=1&o=a&o=1"
    assert jci(known, Vindplaats().at("bijlage", "1")) == "jci1.3:c:BWBR0012345&bijlage=1"


def test_what_has_no_address_is_read_at_the_part_around_it() -> None:
    wetten = "https://wetten.overheid.nl/jci1.3:c:BWBR0012345"
    assert wetten_url(BWB, PLACES["lid"].at("volzin", "2")) == f"{wetten}&artikel=1&lid=1"
    assert wetten_url(BWB, TOELICHTING) == wetten


def test_publications_have_an_address() -> None:
    stcrt = "https://zoek.officielebekendmakingen.nl/stcrt-2025-20924.html"
    assert publication_url("Stcrt. 2025, 20924") == stcrt
    assert publication_url("een krant van gisteren") == ""


# ---------------------------------------------------------------- on the pages


@pytest.fixture(scope="module")
def made() -> Mapping[str, str]:
    return pages(second_regulation())


def test_every_lid_and_onderdeel_can_be_cited(made: Mapping[str, str]) -> None:
    checked: CheckedRegeling = second_regulation()
    parts = [b for b in checked.regeling.walk() if b.soort in ("lid", "onderdeel", "subonderdeel")]
    assert parts
    for part in parts:
        page = made[f"{part.vindplaats.page}index.md"]
        panel = f"citaat-{part.vindplaats.fragment}"
        assert page.count(f'popovertarget="{panel}"') == 1, panel
        assert page.count(f'popover id="{panel}"') == 1, panel


def test_each_preview_has_links_and_each_link_its_preview(made: Mapping[str, str]) -> None:
    with_previews = 0
    for name, page in made.items():
        wanted = set(re.findall(r'data-inzage="([^"]+)"', page))
        there = re.findall(r'<div popover id="(inzage-[^"]+)"', page)
        assert sorted(there) == sorted(wanted), name
        with_previews += bool(there)
    assert with_previews > 5


def test_a_term_shows_its_definition(made: Mapping[str, str]) -> None:
    preview = _preview(made["artikel-2/index.md"], "inzage-begrippen-houder")
    assert "degene die een proeftuin inricht" in _words(preview)


def test_a_date_says_what_it_is_for(made: Mapping[str, str]) -> None:
    """31 October 2030 is a Thursday; article 2 ends a period on it."""
    page = made["artikel-2/index.md"]
    (key,) = re.findall(r'data-inzage="([^"]+)">31 oktober 2030</a>', page)
    words = _words(_preview(page, key))
    assert "Donderdag 31 oktober 2030" in words
    assert "van 1 maart 2030 tot en met 31 oktober 2030" in words


def test_a_date_that_no_rule_knows_stays_text(made: Mapping[str, str]) -> None:
    assert "3 september 2029" in _words(made["regeling/index.md"])
    assert not re.search(r"<a[^>]*>3 september 2029</a>", made["regeling/index.md"])


def test_an_amount_in_the_bijlage_leads_to_its_own_row(made: Mapping[str, str]) -> None:
    """Noord and Haven both have € 500,00 in 2031: each sentence leads to its own row."""
    page = made["bijlage/index.md"]
    for label, anchor in (
        ("Noord", "rij-bijdragen-noord"),
        ("Zuid en Haven", "rij-bijdragen-zuid"),
    ):
        (line,) = re.findall(rf"<p>Voor {label}[^\n]*", page)
        assert f'href="#{anchor}' in line, (label, line)
        assert f'id="{anchor}' in page


def test_who_refers_is_told_where_it_is_referred_to(made: Mapping[str, str]) -> None:
    """Article 3, third lid, departs from the second: the second says so."""
    (second,) = re.findall(r"## Lid 2 .*?(?=## Lid 3)", made["artikel-3/index.md"], re.DOTALL)
    assert "artikel 3, derde lid" in second


def _preview(page: str, key: str) -> str:
    found = re.search(
        rf'<div popover id="{key}".*?</div>\n(?=<div popover|</section>)', page, re.DOTALL
    )
    assert found, key
    return found[0]


def _words(text: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", "", text).split())


def test_whoever_does_not_know_the_regulation_reads_who_does_what(made: Mapping[str, str]) -> None:
    """Everybody who makes a document or answers a question stands on the page for readers."""
    regeling = second_regulation().regeling
    words = _words(made["voor/lezers/index.md"]).lower()
    authors = {g.auteur for g in regeling.gegevens.values() if g.document and g.auteur}
    judges = {norm.door for norm in regeling.beoordelingen.values()}
    assert authors
    for name in authors | judges:
        assert name.replace("_", " ") in words
    for norm in regeling.beoordelingen.values():
        assert norm.vraag.lower() in words


@pytest.mark.parametrize("page", ["voor/lezers/index.md", "voor/uitvoering/index.md"])
def test_a_part_of_a_document_is_told_with_it(checked: CheckedRegeling, page: str) -> None:
    """An aanvraag holds lokale coalities, and those come with no document of their own."""
    items = [_words(item) for item in re.findall(r"<li>(.*?)</li>", pages(checked)[page])]
    (aanvraag,) = (item for item in items if item.startswith("Aanvraag:"))
    assert re.search(r"Hoort erbij: .*\blokale coalitie\b", aanvraag)
    assert not [item for item in items if item.lower().startswith("lokale coalitie:")]
