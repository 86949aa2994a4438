"""A second, made-up regulation of another kind: nothing in the compiler knows the first one.

It stands in `tests/tweede_regeling/`, with an amendment of its own, and says every sentence of the
language at least once; it goes through the whole chain to a package and a site of its own.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from compile_helper import ROOT, compile_text
from imported import import_from
from lark import Lark, Token, Tree

from compiler.backends.site import SiteBronnen, generate
from compiler.cli import main
from compiler.diagnostics.codes import CONTROLE_KLOPT_NIET
from compiler.diagnostics.diagnostic import Severity
from compiler.driver import Compilation, compile_regeling, generate_python
from compiler.folder import read_folder
from compiler.model import nodes as m
from compiler.model.checked import CheckedRegeling, Staat
from compiler.model.expressions import Expression
from compiler.model.walk import walk
from compiler.syntax.parse import _Layout
from compiler.vindplaats import Vindplaats

FOLDER = Path(__file__).parent / "tweede_regeling"


@cache
def _compilation() -> Compilation:
    folder = read_folder(FOLDER)
    return compile_regeling(folder.sources, folder.published, folder.diagnostics)


@pytest.fixture(scope="module")
def checked() -> CheckedRegeling:
    checked = _compilation().checked
    assert checked is not None, _compilation().diagnostics
    return checked


@pytest.fixture(scope="module")
def package(checked: CheckedRegeling, tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    folder = tmp_path_factory.mktemp("tweede")
    for name, text in generate_python(checked).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return import_from(folder, "proeftuinen")


# ---------------------------------------------------------------- the language


def test_it_compiles_without_fout_or_waarschuwing() -> None:
    found = _compilation().diagnostics
    assert [d for d in found if d.severity is not Severity.OPMERKING] == []


def test_its_table_contradicts_itself_and_that_is_accepted() -> None:
    (remark,) = (d for d in _compilation().diagnostics if d.code is CONTROLE_KLOPT_NIET)
    assert remark.answer.startswith("De raad heeft dit zo vastgesteld")


def test_every_sentence_of_the_grammar_is_said() -> None:
    """Each rule and each named alternative of the grammar occurs in its files."""
    parser = Lark(
        (ROOT / "grammar" / "kw.lark").read_text(encoding="utf-8"),
        parser="lalr",
        start=["start", "losse_uitdrukking"],
        postlex=_Layout(),
        maybe_placeholders=True,
    )
    text = "\n".join(path.read_text(encoding="utf-8") for path in sorted(FOLDER.rglob("*.kw")))
    said = _names(parser.parse(f"\n{text}", start="start"))
    said |= _names(parser.parse("hoogste_bijdrage(wijk)", start="losse_uitdrukking"))
    known = {
        str(rule.alias or rule.origin.name)
        for rule in parser.rules
        if rule.alias or not (rule.origin.name.startswith("_") or rule.options.expand1)
    }
    assert sorted(known - said) == []


def _names(tree: Tree[Token]) -> set[str]:
    return {str(part.data) for part in tree.iter_subtrees()}


def test_every_kind_of_expression_and_of_rule_is_used(checked: CheckedRegeling) -> None:
    used = {type(part) for given in _expressions(checked.regeling) for part in walk(given)}
    assert sorted(kind.__name__ for kind in set(Expression.__args__) - used) == []
    rules = {type(regel) for bepaling in checked.regeling.walk() for regel in bepaling.regels}
    assert sorted(kind.__name__ for kind in set(m.Regel.__args__) - rules) == []


def _expressions(regeling: m.Regeling) -> list[Expression]:
    found: list[Expression | None] = []
    for eis in regeling.eisen.values():
        found += [eis.indien, eis.geldt, eis.treft.waarde]
    found += [b.uitdrukking for b in regeling.berekeningen.values()]
    found += [a.voorwaarde for a in regeling.afwijkingen.values()]
    return [expression for expression in found if expression is not None]


# ---------------------------------------------------------------- what it means


def test_structure(checked: CheckedRegeling) -> None:
    regeling = checked.regeling
    assert [a.nummer for a in regeling.artikelen] == [
        "1", "2", "3", "4", "5", "6", "7", "7a", "8", "9", "10",
    ]  # fmt: skip
    assert [(k.soort, k.nummer) for k in regeling.indeling["5"]] == [
        ("hoofdstuk", "3"),
        ("paragraaf", "1"),
    ]
    assert [k.opschrift for k in regeling.indeling["8"]] == [""]
    place = Vindplaats.artikel("3").lid("1").onderdeel("a").at("subonderdeel", "2")
    assert str(place) == "artikel 3, eerste lid, onderdeel a, onder 2°"
    assert place in {b.vindplaats for b in regeling.walk()}


def test_rows_read_as_the_bijlage_says(checked: CheckedRegeling) -> None:
    items = checked.regeling.tabellen["bijdragen"].items
    assert [alinea.tekst for item in items for alinea in item.alineas] == [
        "Voor Noord, een groene wijk: € 900.",
        "Voor Zuid en Haven samen, twee drukke wijken: € 1.000,50 per wijk.",
    ]


def test_an_exception_to_an_exception_ranks_above_it(checked: CheckedRegeling) -> None:
    afwijkingen = checked.regeling.afwijkingen
    assert afwijkingen["eerder_zaaien"].opzij_door == ("vervuilde_grond",)
    assert (afwijkingen["eerder_zaaien"].rang, afwijkingen["vervuilde_grond"].rang) == (1, 0)


def test_all_four_states_of_the_ledger_occur(checked: CheckedRegeling) -> None:
    assert {line.staat for line in checked.verantwoording} | set(checked.staten.values()) == set(
        Staat
    ) - {Staat.MET_BEOORDELING}


def test_amended_it_has_a_text_for_each_day() -> None:
    """The amendment comes into force in two parts; its rules hold from the day of their part."""
    folder = read_folder(FOLDER)
    amended = compile_regeling(
        folder.sources, folder.published, folder.diagnostics, folder.wijzigingen
    )
    assert [d for d in amended.diagnostics if d.severity is not Severity.OPMERKING] == []
    said = {
        tekst.vanaf.isoformat(): tuple(
            words in tekst.sources[0].text
            for words in ("veertien dagen voor", "kan ambtshalve een")
        )
        for tekst in amended.teksten
    }
    assert said == {
        "2030-01-01": (False, False),
        "2031-01-01": (True, False),
        "2031-07-01": (True, True),
    }


# ---------------------------------------------------------------- its own package


def test_the_examples_hold_in_the_package(checked: CheckedRegeling, package: ModuleType) -> None:
    """The examples run in the evaluator at every compile; here the generated code says the same."""
    shown = 0
    for voorbeeld in checked.regeling.voorbeelden:
        if not voorbeeld.soort:
            continue
        uitslag = _test(package, voorbeeld.soort, voorbeeld.inhoud)
        for verwacht in voorbeeld.verwachtingen:
            match verwacht:
                case m.VerwachtOordeel(oordeel=oordeel):
                    assert uitslag["oordeel"] == oordeel, voorbeeld.titel
                case m.VerwachtUitkomst(eis=eis, uitkomst=uitkomst, plaats=plaats):
                    found = [
                        b["uitkomst"]
                        for b in uitslag["bevindingen"]
                        if b["eis"] == eis and (not plaats or tuple(b["pad"]) == plaats)
                    ]
                    assert found == [uitkomst], (voorbeeld.titel, eis)
                case m.VerwachtWaarde():
                    continue
            shown += 1
    assert shown > 40


def test_calculations(package: ModuleType) -> None:
    wijk, soort = package.Wijk, package.TypeProeftuin
    assert package.bereken_hoogste_bijdrage(wijk.OUDE_HAVEN) == package.Bedrag.van("1000.50")
    assert package.bereken_toeslag(soort.KRUIDENTUIN) == package.Bedrag.van("75")


def test_a_refusal_says_what_it_hits(package: ModuleType) -> None:
    document = {"wijk": "noord", "vraagt_bijdrage": True, "gevraagde_bijdrage": "900.01"}
    found = _finding(_test(package, "tuinmelding", document), "niet_meer_dan_de_bijlage")
    assert found["melding"] == "Gevraagd is € 900,01; voor Noord is er ten hoogste € 900."
    assert found["hardheidsclausule"] == "artikel 8"
    assert found["treft"] == {"soort": "bedrag", "waarde": "0.01"}


def test_no_text_of_another_regulation(checked: CheckedRegeling) -> None:
    files = generate_python(checked)
    said = re.compile(r"kansrijke|focusgebied|alliantie|Staatscourant|Stcrt", re.IGNORECASE)
    assert [name for name, text in files.items() if said.search(text)] == []


def _test(package: ModuleType, soort: str, document: Mapping[str, Any]) -> dict[str, Any]:
    read = getattr(package, f"lees_{soort}")(json.dumps(document))
    uitslag = getattr(package, f"toets_{soort}")(read)
    found: dict[str, Any] = json.loads(uitslag.model_dump_json())
    return found


def _finding(uitslag: dict[str, Any], eis: str) -> dict[str, Any]:
    found: dict[str, Any] = next(b for b in uitslag["bevindingen"] if b["eis"] == eis)
    return found


# ---------------------------------------------------------------- its own project


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of its own, elsewhere, built by the command."""
    root = tmp_path_factory.mktemp("proeftuinen")
    shutil.copytree(FOLDER, root / "regeling")
    assert main(["bouw", str(root)]) == 0
    return root


def test_package_and_site_are_built(project: Path) -> None:
    assert (project / "generated" / "proeftuinen" / "artikelen" / "artikel_07a.py").is_file()
    for page in ("artikel-7a", "wijk/oude-haven", "begrippen", "bijlage", "toelichting"):
        assert (project / "site" / "public" / page / "index.html").is_file(), page


def test_the_site_speaks_of_this_regulation_only(project: Path) -> None:
    said = re.compile(r"kansrijke wijk|focusgebied|alliantie", re.IGNORECASE)
    for page in (project / "site" / "public").rglob("*.html"):
        if page.parent.name not in ("taal", "meldingen") and "meldingen" not in page.parts:
            assert not said.search(page.read_text(encoding="utf-8")), page


def test_the_package_runs_on_its_own(project: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-I", "-c", _ALONE, str(project / "generated"), "proeftuinen"],
        input=json.dumps({"wijk": "zuid", "bedden": []}),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (1, "")
    assert "genoeg_bedden" in done.stdout


_ALONE = """
import runpy, sys
sys.path.insert(0, sys.argv[1])
sys.argv = [sys.argv[2], "toets", "tuinmelding", "-", "--formaat", "json"]
runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
"""


# ---------------------------------------------------------------- other regulations


def test_a_reference_to_a_regulation_with_a_known_id_is_a_link(checked: CheckedRegeling) -> None:
    """BWBR9999999 is made up: the link has the form, and leads nowhere."""
    page = generate(checked, SiteBronnen())["regeling/index.md"]
    assert isinstance(page, str)
    url = "https://wetten.overheid.nl/jci1.3:c:BWBR9999999&amp;artikel=12&amp;lid=3&amp;o=b&amp;o=2"
    assert f'<a href="{url}"' in page


def test_one_without_a_known_id_is_named_without_a_link(checked: CheckedRegeling) -> None:
    (aanhef,) = (deel for deel in checked.regeling.delen if deel.soort == "aanhef")
    verwijzingen = [v for alinea in aanhef.alineas for v in alinea.verwijzingen]
    assert [(v.regeling, str(v.daar)) for v in verwijzingen] == [
        ("Wet op de voorbeeldtuinen", "artikel 12, derde lid, onderdeel b, onder 2°"),
        ("Wet op de bedachte bedden", "artikel 4"),
    ]
    page = generate(checked, SiteBronnen())["regeling/index.md"]
    assert isinstance(page, str)
    assert page.count("wetten.overheid.nl") == 1


@pytest.mark.parametrize(
    "line",
    [
        'andere_regeling "Wet op de voorbeeldtuinen" BWBR123',
        'andere_regeling "Wet op de voorbeeldtuinen" 1234567',
        'andere_regeling "Wet op de voorbeeldtuinen"',
        "bwb_id BWB9999999",
    ],
)
def test_an_id_of_another_form_is_reported(line: str) -> None:
    text = f'regeling "R"\n  pakket r\n  {line}\n\nartikel 1\n  > Dit is er.\n\n  zonder regel informatie\n'
    (found,) = compile_text(text)[0]
    assert found.code.number in ("KW223", "KW101")
    assert found.primary.span.start_position.line == 3
