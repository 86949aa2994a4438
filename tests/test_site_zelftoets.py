"""The self-check: a form for every kind of document, made from the model, tested by the rules themselves."""

import json
import re
from collections.abc import Mapping
from pathlib import Path

from compiler.backends.javascript import classic
from compiler.backends.site import RULES_SCRIPT
from compiler.backends.site.dead_links import dead_links
from compiler.backends.site.keuzes import key_lists, value_page
from compiler.backends.site.self_check import front_entry, page_of, self_checks
from compiler.model.checked import CheckedRegeling
from compiler.model.kinds import kinds_within
from compiler.model.types import Keuzetype

_DESCRIPTION = re.compile(r'id="zelftoets-beschrijving">(.*?)</script>', re.DOTALL)


def test_every_kind_of_document_has_its_form(
    checked: CheckedRegeling, pages: Mapping[str, str]
) -> None:
    documents = [g for g in checked.regeling.gegevens.values() if g.document]
    assert sorted(g.naam for g in self_checks(checked.regeling)) == sorted(
        g.naam for g in documents
    )
    for gegevens in documents:
        found = _DESCRIPTION.search(pages[f"{page_of(gegevens)}index.md"])
        assert found is not None
        asked = json.loads(found[1])
        assert asked["soort"] == gegevens.naam
        within = kinds_within(gegevens.naam, checked.regeling.gegevens)
        assert {
            naam: [veld["naam"] for veld in soort["velden"]]
            for naam, soort in asked["gegevens"].items()
        } == {
            naam: [veld.naam for veld in soort.velden]
            for naam, soort in checked.regeling.gegevens.items()
            if naam in within
        }


def test_beside_a_question_stand_the_places_that_use_the_answer(
    checked: CheckedRegeling, pages: Mapping[str, str]
) -> None:
    """Counted apart: a requirement names the fields it reads among its facts."""
    for soort in self_checks(checked.regeling):
        found = _DESCRIPTION.search(pages[f"{page_of(soort)}index.md"])
        assert found is not None
        for naam, gegevens in json.loads(found[1])["gegevens"].items():
            beside = {veld["naam"]: veld["bij"] for veld in gegevens["velden"]}
            assert all(beside.values())
            for eis in checked.regeling.eisen.values():
                about = eis.onderwerp
                for variabele, veld in eis.feiten:
                    if about.soort == naam and not about.lijst and variabele == about.variabele:
                        place = [str(eis.vindplaats), eis.vindplaats.anchor]
                        assert place in beside[veld]


def test_a_form_says_what_to_do_without_script(
    checked: CheckedRegeling, pages: Mapping[str, str]
) -> None:
    page = pages[f"{page_of(self_checks(checked.regeling)[0])}index.md"]
    without = page.split("<noscript>")[1].split("</noscript>")[0]
    assert "JavaScript" in without
    assert "../../regels/" in without


def test_the_front_page_leads_to_the_form_about_which_most_is_asked(
    checked: CheckedRegeling, pages: Mapping[str, str]
) -> None:
    entry = front_entry(checked.regeling)
    assert entry is not None
    assert entry.naam == "aanvraag"
    assert f'href="{entry.pagina}"' in pages["index.md"]


def test_the_rules_are_a_script_that_any_page_can_load(
    checked: CheckedRegeling, pages: Mapping[str, str]
) -> None:
    script = classic(checked)
    assert pages[RULES_SCRIPT] == script
    assert "export" not in script
    assert "import" not in script


def test_a_value_leads_to_the_forms_that_ask_for_it_filled_in(
    checked: CheckedRegeling, pages: Mapping[str, str]
) -> None:
    regeling = checked.regeling
    for lijst in key_lists(regeling):
        asking = [
            (soort, veld.naam)
            for soort in self_checks(regeling)
            for veld in soort.velden
            if veld.type == Keuzetype(lijst.naam)
        ]
        assert asking
        for keuze in lijst.waarden:
            page = pages[f"{value_page(lijst, keuze)}index.md"]
            for soort, naam in asking:
                assert f'href="../../{page_of(soort)}#{naam}={keuze.naam}"' in page


def test_an_answer_in_a_link_wants_a_form_to_fill_in(tmp_path: Path) -> None:
    (tmp_path / "met").mkdir()
    (tmp_path / "met/index.html").write_text('<div id="zelftoets"></div>', "utf-8")
    (tmp_path / "index.html").write_text(
        '<p id="plek"></p><a href="met/#stad=a">1</a> <a href="#stad=a">2</a>', "utf-8"
    )
    assert list(dead_links(tmp_path)) == [
        "index.html: de link naar #stad=a wijst naar een plek die er niet is"
    ]
