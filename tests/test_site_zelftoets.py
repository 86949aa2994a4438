"""The self-check: a form for every kind of document, made from the model, tested by the rules themselves."""

import json
import os
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest
from compile_helper import ROOT

from compiler.backends.javascript import classic, module
from compiler.backends.site import RULES_SCRIPT
from compiler.backends.site.dead_links import dead_links
from compiler.backends.site.keuzes import key_lists, value_page
from compiler.backends.site.questions import description, plain_question
from compiler.backends.site.readers import readers
from compiler.backends.site.self_check import front_entry, page_of, self_checks
from compiler.model.checked import CheckedRegeling
from compiler.model.kinds import kinds_within
from compiler.model.types import Basistype, Keuzetype
from compiler.script_modules import in_order, one_script
from tests import gelijkheid

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
    for soort in description(
        checked.regeling, self_checks(checked.regeling)[0], readers(checked.regeling)
    )["gegevens"].values():
        assert f'<a href="../../{soort["anker"]}">{soort["vindplaats"]}</a>' in without


@pytest.mark.parametrize(
    ("omschrijving", "vraag"),
    [
        ("of het college aanvraagt", "Klopt het dat het college aanvraagt?"),
        ("Of het akkoord schriftelijk is.", "Klopt het dat het akkoord schriftelijk is?"),
        (
            "bij verlening: of de uitkering geheel of gedeeltelijk wordt verleend",
            "Bij verlening: klopt het dat de uitkering geheel of gedeeltelijk wordt verleend?",
        ),
        ("het college vraagt aan", ""),
    ],
)
def test_a_description_is_asked_in_plain_words(omschrijving: str, vraag: str) -> None:
    assert plain_question(omschrijving) == vraag


def test_every_ja_nee_is_a_question(checked: CheckedRegeling) -> None:
    for gegevens in checked.regeling.gegevens.values():
        for veld in gegevens.velden:
            if veld.type is Basistype.JA_NEE:
                assert plain_question(veld.omschrijving).endswith("?"), veld.naam


def test_an_eis_reads_what_its_bevinding_can_lack(checked: CheckedRegeling) -> None:
    """Also through an afwijking: that an activity outside the area was proposed by the college."""
    soort = checked.regeling.gegevens["activiteit"]
    read = description(checked.regeling, soort, readers(checked.regeling))["leest"]
    reached = read["integrale_activiteit_binnen_het_focusgebied"]
    assert "activiteit.op_voorstel_van_het_college" in reached
    for eis in checked.regeling.eisen.values():
        if eis.onderwerp.soort == "activiteit" and not eis.onderwerp.lijst:
            assert {f"activiteit.{veld}" for _, veld in eis.feiten} <= set(read[eis.functie])


# ---------------------------------------------------------------- the script


def test_the_small_scripts_are_one() -> None:
    folder = ROOT / "site" / "zelftoets"
    text = one_script("zelftoets", lambda name: (folder / f"{name}.js").read_text("utf-8"))
    assert not re.search(r"^(import|export)\b", text, re.MULTILINE)
    used = in_order("zelftoets", lambda name: (folder / f"{name}.js").read_text("utf-8"))
    assert set(used) == {path.stem for path in folder.glob("*.js")}


def test_two_scripts_that_declare_a_name_are_refused() -> None:
    modules = {
        "een": 'import { b } from "./twee.js";\nconst a = b;\n',
        "twee": "export const b = 1;\nconst a = 2;\n",
    }
    with pytest.raises(ValueError, match=r"a staat in twee\.js en in een\.js"):
        in_order("een", modules.__getitem__)


@pytest.mark.skipif(gelijkheid.node() is None, reason="Node staat hier niet")
def test_what_the_form_makes_of_answers(checked: CheckedRegeling, tmp_path: Path) -> None:
    """What is typed, which question settles most, what would repair: in Node."""
    (tmp_path / "toetsing.mjs").write_text(module(checked), encoding="utf-8")
    asked = {
        soort.naam: description(checked.regeling, soort, readers(checked.regeling))
        for soort in self_checks(checked.regeling)
    }
    (tmp_path / "vragen.json").write_text(json.dumps(asked), encoding="utf-8")
    test = ROOT / "tests" / "javascript" / "zelftoets.test.mjs"
    done = subprocess.run(
        [gelijkheid.node() or "", "--test", str(test)],
        capture_output=True,
        text=True,
        env={**os.environ, "KW_ZELFTOETS": str(tmp_path)},
    )
    assert done.returncode == 0, done.stdout


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
