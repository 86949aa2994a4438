"""The package of an amended regulation: every version by its days, nothing that is equal twice."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest
from imported import import_from
from wijziging_helper import compile_amended, said

from compiler.cli import main
from compiler.driver import generate_python

REGELING = """\
regeling "Regeling speeltuinen"
  soort_regeling  ministeriële regeling
  vastgesteld     1 mei 2025
  publicatie      "Stcrt. 2025, 1"
  pakket          speeltuinen_in_versies

artikel 1 "Aanvraag"
  > Een aanvraag bedraagt ten hoogste € 1.000.

  gegevens aanvraag "De aanvraag"
    bedrag   bedrag   "hoeveel wordt gevraagd"
    omheind  ja/nee   "of de speeltuin een hek heeft"

  waarde hoogste_bedrag is € 1.000

  eis niet_te_veel
    voor    aanvraag
    geldt   bedrag is ten hoogste hoogste_bedrag
    anders  "Gevraagd is {bedrag}."

  bereken hoogste_aanvraag
    met  bedrag bedrag
    is   het laagste van (bedrag, hoogste_bedrag)

  voorbeeld "precies genoeg"
    aanvraag
      bedrag  € 1.000
    verwacht niet_te_veel voldaan

  voorbeeld "een cent te veel"
    aanvraag
      bedrag  € 1.000,01
    verwacht niet_te_veel niet_voldaan

  voorbeeld "nooit meer dan het hoogste bedrag"
    verwacht hoogste_aanvraag(€ 2.000) is € 1.000

artikel 2 "Hek"
  > Een speeltuin is omheind.

  eis omheind
    voor    aanvraag
    geldt   omheind
    anders  "De speeltuin heeft geen hek."

  voorbeeld "met hek"
    aanvraag
      omheind  ja
    verwacht omheind voldaan

  voorbeeld "zonder hek"
    aanvraag
      omheind  nee
    verwacht omheind niet_voldaan

artikel 3 "Inwerkingtreding"
  > Deze regeling treedt in werking met ingang van 1 juli 2025.

  inwerkingtreding 1 juli 2025
"""

WIJZIGING = """\
wijziging "Wijziging Regeling speeltuinen"
  vastgesteld  1 oktober 2026
  publicatie   "Stcrt. 2026, 7"

  > ARTIKEL I
  >
  > In artikel 1 van de Regeling speeltuinen wordt “€ 1.000” vervangen door “€ 1.500”.
  >
  > ARTIKEL II
  >
  > Deze regeling treedt in werking met ingang van 1 januari 2027.

artikel 1
  regels gelden nog "Alleen het bedrag is anders."

  waarde hoogste_bedrag is € 1.500

  voorbeeld "precies genoeg"
    aanvraag
      bedrag  € 1.500
    verwacht niet_te_veel voldaan

  voorbeeld "een cent te veel"
    aanvraag
      bedrag  € 1.500,01
    verwacht niet_te_veel niet_voldaan

  voorbeeld "nooit meer dan het hoogste bedrag"
    verwacht hoogste_aanvraag(€ 2.000) is € 1.500
"""
EARLIER = "speeltuinen_in_versies/eerder/v2025_07_01/"


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    compiled = compile_amended(REGELING, WIJZIGING)
    assert compiled.checked is not None, said(compiled.diagnostics)
    return dict(generate_python(compiled.checked))


@pytest.fixture(scope="module")
def package(files: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    root = tmp_path_factory.mktemp("versies")
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return import_from(root, "speeltuinen_in_versies")


def test_versions_with_their_days(package: ModuleType) -> None:
    assert [(v.vanaf, v.tot_en_met) for v in package.versies] == [
        (date(2025, 7, 1), date(2026, 12, 31)),
        (date(2027, 1, 1), None),
    ]
    assert package.VERSIE == "2027-01-01"


@pytest.mark.parametrize(
    ("op", "versie", "oordeel"),
    [
        (None, "2027-01-01", "voldoet"),
        (date(2027, 1, 1), "2027-01-01", "voldoet"),
        (date(2026, 12, 31), "2025-07-01", "voldoet_niet"),
        (date(2025, 7, 1), "2025-07-01", "voldoet_niet"),
    ],
)
def test_a_document_by_the_text_of_a_day(
    package: ModuleType, op: date | None, versie: str, oordeel: str
) -> None:
    """€ 1.200 is too much under € 1.000, and not under € 1.500."""
    document = package.lees_aanvraag(json.dumps({"bedrag": "1200", "omheind": True}))
    uitslag = package.toets_aanvraag(document, op=op)
    assert (uitslag.versie, uitslag.oordeel) == (versie, oordeel)


def test_a_day_before_the_first_version_is_refused(package: ModuleType) -> None:
    document = package.lees_aanvraag("{}")
    with pytest.raises(package.GeldtNiet, match="op 30 juni 2025 gold deze regeling nog niet"):
        package.toets_aanvraag(document, op=date(2025, 6, 30))


def test_an_earlier_version_has_the_same_face(package: ModuleType) -> None:
    earlier = package.versie_op(date(2026, 6, 1)).pakket
    amount = package.Bedrag.van("2000")
    assert str(earlier.bereken_hoogste_aanvraag(amount)) == "1000.00"
    assert str(package.bereken_hoogste_aanvraag(amount)) == "1500.00"
    assert "€ 1.000" in earlier.tekst("artikel 1")
    assert "€ 1.500" in package.tekst("artikel 1")


def test_what_is_equal_is_not_written_twice(files: dict[str, str]) -> None:
    own = sorted(name.removeprefix(EARLIER) for name in files if name.startswith(EARLIER))
    assert own == [
        "__init__.py",
        "artikelen/__init__.py",
        "artikelen/artikel_01.py",  # reads the other amount
        "tekstdelen.py",  # holds the text of every lid
        "teksten.py",  # reads those
        "toetsen.py",  # knows its version
        "waarden.py",  # holds the other amount
    ]


def test_the_generated_files_are_formatted_and_typed(files: dict[str, str], tmp_path: Path) -> None:
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for words in (("ruff", "check"), ("ruff", "format", "--check"), ("mypy",)):
        done = subprocess.run(
            [sys.executable, "-m", *words, "." if words[0] == "ruff" else "speeltuinen_in_versies"],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr


# ---------------------------------------------------------------- the command line of the package


def run(root: Path, *words: str) -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-m", "speeltuinen_in_versies", *words],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


@pytest.fixture(scope="module")
def project(files: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("opdracht")
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (root / "a.json").write_text('{"bedrag": "1200", "omheind": true}', encoding="utf-8")
    return root


@pytest.mark.parametrize(
    ("op", "status", "vanaf"),
    [
        ((), 0, "1 januari 2027"),
        (("--op", "2026-12-31"), 1, "1 juli 2025"),
        (("--op=31 december 2026",), 1, "1 juli 2025"),
        (("--op", "2027-01-01"), 0, "1 januari 2027"),
    ],
)
def test_the_package_tests_by_the_text_of_a_day(
    project: Path, op: tuple[str, ...], status: int, vanaf: str
) -> None:
    found = run(project, "toets", "aanvraag", "a.json", *op)
    assert found[0] == status, found[2]
    assert f"Getoetst aan de tekst die geldt vanaf {vanaf}." in found[1]


def test_the_package_computes_by_the_text_of_a_day(project: Path) -> None:
    asked = ("bereken", "hoogste_aanvraag", "bedrag=2000")
    newest = "hoogste_aanvraag: € 1.500\nBerekend met de tekst die geldt vanaf 1 januari 2027.\n"
    assert run(project, *asked) == (0, newest, "")
    _, found, _ = run(project, *asked, "--op", "2026-12-31", "--formaat", "json")
    assert json.loads(found) == {
        "berekening": "hoogste_aanvraag",
        "versie": "2025-07-01",
        "uitkomst": "1000.00",
    }
    assert run(project, "bereken", "hoogste_aanvraag")[:2] == (
        2,
        "hoogste_aanvraag vraagt:\n  bedrag=…  (een bedrag, zoals 1098263.11)\n",
    )


def test_the_package_names_its_versions(project: Path) -> None:
    status, found, _ = run(project, "versies")
    assert status == 0
    assert found.splitlines() == [
        "vanaf 1 juli 2025 tot en met 31 december 2026",
        "vanaf 1 januari 2027",
    ]
    _, found, _ = run(project, "versies", "--formaat", "json")
    assert json.loads(found)[1] == {
        "vanaf": "2027-01-01",
        "tot_en_met": None,
        "module": "speeltuinen_in_versies",
    }


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            ("toets", "aanvraag", "a.json", "--op", "2025-06-30"),
            "op 30 juni 2025 gold deze regeling nog niet; de eerste versie geldt vanaf 1 juli 2025",
        ),
        (
            ("toets", "aanvraag", "a.json", "--op", "morgen"),
            "‘morgen’ is geen datum; schrijf een datum als 2025-07-07",
        ),
        (
            ("toets", "aanvraag", "a.json", "--op", "2026-02-30"),
            "‘2026-02-30’ is geen datum; schrijf een datum als 2025-07-07",
        ),
        (("toets", "aanvraag", "a.json", "--op"), "achter --op ontbreekt een waarde"),
        (("toets", "aanvraag", "a.json", "--dag", "x"), "de optie --dag bestaat niet"),
        (
            ("bereken", "hoogste"),
            "de berekening hoogste bestaat niet; kies uit: hoogste_aanvraag",
        ),
        (
            ("bereken", "hoogste_aanvraag", "bedrag=veel"),
            "bedrag: hier hoort een bedrag, zoals 1098263.11",
        ),
        (
            ("bereken", "hoogste_aanvraag", "som=1"),
            "hoogste_aanvraag vraagt geen som; wel: bedrag",
        ),
    ],
)
def test_what_the_package_cannot_do_it_says(
    project: Path, words: tuple[str, ...], said: str
) -> None:
    assert run(project, *words) == (2, "", f"fout: {said}\n")


# ---------------------------------------------------------------- kw itself


def test_the_command_chooses_a_version(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "regeling" / "wijzigingen"
    folder.mkdir(parents=True)
    (tmp_path / "regeling" / "artikelen.kw").write_text(REGELING, encoding="utf-8")
    (folder / "eerste.kw").write_text(WIJZIGING, encoding="utf-8")
    document = tmp_path / "a.json"
    document.write_text(json.dumps({"bedrag": "1200", "omheind": True}), encoding="utf-8")
    test = ["toets", "aanvraag", str(document), "--regeling", str(tmp_path)]
    assert main([*test, "--op", "2026-12-31"]) == 1
    assert main(test) == 0
    capsys.readouterr()
    assert main([*test, "--op", "2025-06-30"]) == 2
    assert "de eerste versie geldt vanaf 1 juli 2025" in capsys.readouterr().err
    compute = ["bereken", "hoogste_aanvraag", "bedrag=2000", "--regeling", str(tmp_path)]
    assert main([*compute, "--op", "2026-12-31"]) == 0
    assert "uitkomst: € 1.000" in capsys.readouterr().out
    assert main(compute) == 0
    assert "uitkomst: € 1.500" in capsys.readouterr().out
