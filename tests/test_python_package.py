"""The generated package as a user meets it: read, formatted, typed, run, and at one with itself."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker
from python_helper import CASES, checked_case, files_of, load_package, write_package
from syrupy.assertion import SnapshotAssertion

from compiler.backends.python import generate

NAMES = sorted(path.stem for path in CASES.glob("*.kw"))


@pytest.fixture(scope="module")
def speeltuinen(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return load_package("speeltuinen", tmp_path_factory.mktemp("speeltuinen"))


def _test(package: ModuleType, **document: Any) -> Any:
    return package.toets_aanvraag(package.lees_aanvraag(json.dumps(document)))


def _outcomes(uitslag: Any) -> dict[str, str]:
    return {b.eis: b.uitkomst.value for b in uitslag.bevindingen if not b.pad}


@pytest.mark.parametrize("name", NAMES)
def test_the_articles_read_as_written_by_hand(name: str, snapshot: SnapshotAssertion) -> None:
    files = {
        path: text
        for path, text in files_of(name).items()
        if "artikelen/" in path and "def " in text
    }
    source = (CASES / f"{name}.kw").read_text(encoding="utf-8")
    shown = "\n".join(f"=== {path}\n{text}" for path, text in files.items())
    assert f"{source}\n{shown}" == snapshot


def test_a_refusal_says_what_is_wrong_and_where(speeltuinen: ModuleType) -> None:
    uitslag = _test(speeltuinen, ingediend_op="2025-10-18")
    bevinding = uitslag.bevindingen[0]
    assert uitslag.oordeel is speeltuinen.Oordeel.VOLDOET_NIET
    assert bevinding.melding == (
        "Ingediend op 18 oktober 2025; aanvragen kan van 7 juli 2025 tot en met 17 oktober 2025."
    )
    assert bevinding.feiten == {"ingediend_op": "2025-10-18"}
    assert (bevinding.vindplaats, bevinding.anker) == ("artikel 1, eerste lid", "artikel-1/#lid-1")
    assert bevinding.hardheidsclausule == "artikel 4"


def test_the_result_as_json(speeltuinen: ModuleType, snapshot: SnapshotAssertion) -> None:
    uitslag = _test(
        speeltuinen,
        ingediend_op="2025-07-07",
        nieuw=True,
        deel="aanleg",
        gevraagd="1000.01",
        gemeente="breda",
        jaar="2026",
        toestellen=[{"veilig": True, "bedrag": "1000.50", "deel": "beheer"}, {"bedrag": 1001}],
    )
    assert uitslag.model_dump_json(indent=2) == snapshot


def test_what_is_missing_is_named(speeltuinen: ModuleType) -> None:
    uitslag = _test(speeltuinen, ingediend_op="2025-07-07", gevraagd=1, nieuw=False, bomen=20)
    assert uitslag.oordeel.value == "onvolledig"
    missing = {b.eis: b.ontbreekt for b in uitslag.bevindingen if b.ontbreekt}
    assert missing == {
        "bomen_blijven_staan": ("bomen_blijven",),
        "ten_hoogste_het_maximum": ("gemeente", "jaar"),
        "toestel_niet_te_duur": ("toestellen",),
        "toestel_veilig": ("toestellen",),
    }


@pytest.mark.parametrize(
    ("nieuw", "answers", "expected"),
    [
        (False, [], "niet_voldaan"),
        (True, [], "beoordelen"),
        (True, ["nee", "ja"], "niet_van_toepassing"),
        (True, ["ja", "nee"], "niet_voldaan"),
        (None, ["ja"], "onbekend"),
        (False, ["ja"], "niet_voldaan"),
    ],
)
def test_an_afwijking_with_an_open_norm(
    speeltuinen: ModuleType, nieuw: bool | None, answers: list[str], expected: str
) -> None:
    given_answers = [
        {"naam": "bijzonder_geval", "antwoord": a, "wie": "minister", "motivering": "zo is het"}
        for a in answers
    ]
    asked = {"gevraagd": "1000.01", "gemeente": "breda", "jaar": "2026", "nieuw": nieuw}
    uitslag = _test(speeltuinen, **asked, beoordelingen=given_answers)
    bevinding = next(b for b in uitslag.bevindingen if b.eis == "ten_hoogste_het_maximum")
    assert bevinding.uitkomst.value == expected
    if expected == "niet_van_toepassing":
        assert bevinding.afwijking == "meer_in_een_bijzonder_geval"
        assert bevinding.beoordeling["wie"] == "minister"
    if expected == "beoordelen":
        assert bevinding.beoordeling["vraag"] == "Is er sprake van een bijzonder geval?"


def test_elements_have_a_place_and_hit_their_onderdeel(speeltuinen: ModuleType) -> None:
    uitslag = _test(speeltuinen, toestellen=[{"deel": "beheer", "veilig": False}, {"veilig": True}])
    found = [(b.eis, b.pad, b.uitkomst.value) for b in uitslag.bevindingen if b.pad]
    assert found == [
        ("toestel_veilig", ("toestellen", 0), "niet_voldaan"),
        ("toestel_veilig", ("toestellen", 1), "voldaan"),
        ("toestel_niet_te_duur", ("toestellen", 0), "onbekend"),
        ("toestel_niet_te_duur", ("toestellen", 1), "onbekend"),
    ]
    assert {k: v.value for k, v in uitslag.onderdelen.items()} == {"beheer": "voldoet_niet"}


def test_the_text_counts_what_does_not_apply(speeltuinen: ModuleType) -> None:
    uitslag = _test(speeltuinen, nieuw=True, ingediend_op="2025-07-07")
    opdracht = importlib.import_module("speeltuinen._runtime.uitslagtekst")
    short = opdracht.uitslag_tekst(uitslag)
    assert short.endswith("\n\n1 eis is niet van toepassing; --alles toont haar.")
    assert "Niet van toepassing." not in short
    assert "niet van toepassing: Niet van toepassing." in opdracht.uitslag_tekst(
        uitslag, alles=True
    )


def test_one_eis_asked_by_itself_gives_what_the_whole_gives(tmp_path: Path) -> None:
    package = load_package("een_veld_beslist", tmp_path)
    boom = '{"class": "linde", "volle_grond": false}, {"class": "eik", "volle_grond": false}'
    aanvraag = package.lees_aanvraag(f'{{"rondje": "tweede", "bomen": [{boom}, {{}}]}}')
    bevindingen = package.toets_aanvraag(aanvraag).bevindingen
    assert {b.uitkomst.value for b in bevindingen} == {
        *("voldaan", "niet_voldaan", "onbekend", "niet_van_toepassing")
    }
    for bevinding in bevindingen:
        assert bevinding.regel(*bevinding.objecten) == bevinding.toetsing


def test_a_berekening_reads_the_table(speeltuinen: ModuleType) -> None:
    gemeente, jaar = speeltuinen.Gemeente, speeltuinen.Jaar
    assert str(speeltuinen.bereken_maximum(gemeente.BREDA, jaar.JAAR_2027)) == "2000.25"
    assert str(speeltuinen.bereken_maximum(gemeente.ARNHEM, jaar.JAAR_2027)) == "0.00"


def test_the_text_is_found_by_its_citation(speeltuinen: ModuleType) -> None:
    assert speeltuinen.tekst("Artikel 2,  eerste LID") == (
        "1. De uitkering is ten hoogste het bedrag in de bijlage."
    )
    assert "Ten minste 85%" in speeltuinen.tekst("artikel 1")
    with pytest.raises(KeyError, match="bedoelde u artikel 2, eerste lid"):
        speeltuinen.tekst("artikel 2, eerst lid")
    assert speeltuinen.VERSIE == "2025-07-01"


def test_names_and_texts_that_mean_something_in_python(tmp_path: Path) -> None:
    package = load_package("vijandige_namen", tmp_path)
    document = '{"class": "None", "één": 1, "toets": true, "lambda": [{"veld": false}], "_x": 2}'
    naar = package.lees_naar(document)
    first = package.toets_naar(naar).bevindingen[0]
    assert first.melding == '""""""" \\ 1"""'.replace('""""""" ', '""""""' + " ")
    assert package.bereken_print(naar) == 3
    assert package.tekst("artikel 1").startswith("Artikel 1. Een tekst met \"\"\" en ''' en \\n")


@pytest.mark.parametrize("name", NAMES)
def test_formatted_linted_typed(name: str, tmp_path: Path) -> None:
    write_package(name, tmp_path)
    package = checked_case(name).regeling.kop.pakket
    for command in (
        ["ruff", "check", "--no-cache", "."],
        ["ruff", "format", "--no-cache", "--check", "."],
        ["mypy", "--cache-dir", str(tmp_path / "cache"), package],
    ):
        done = subprocess.run(
            [sys.executable, "-m", *command],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", NAMES)
def test_same_input_same_bytes(name: str) -> None:
    assert generate(checked_case(name)) == files_of(name)
    assert list(files_of(name)) == sorted(files_of(name))


_FIELDS = (
    *("ingediend_op", "gemeente", "jaar", "deel", "gevraagd", "eigen_deel", "bomen", "nieuw"),
    *("toelichting", "toestellen", "beoordelingen", "onbekend"),
)


def _json_values(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    keys = st.sampled_from([*_FIELDS, "bedrag", "veilig", "naam", "antwoord", "wie"])
    return st.one_of(st.lists(inner, max_size=3), st.dictionaries(keys, inner, max_size=5))


_NUMBERS = (0, 5, -7, 2026, 10**12 - 1, 10**12, 10**15, 10**15 + 1, 1.5, True, False, None)
_TEXTS = ("", "breda", "2026", "1098263.11", "-0.5", "01", "1.", "1.123", "5\n", "1.098.263,11")
_DATES = ("2025-07-07", "2025-02-30", "2025-07-07\n", "0000-01-01", "20250707")
_CHOICES = ("ja", "bijzonder_geval", "beheer", "12.5")
_SCALARS = st.sampled_from([*_NUMBERS, *_TEXTS, *_DATES, *_CHOICES])
_DOCUMENTS = st.dictionaries(
    st.sampled_from(_FIELDS), st.recursive(_SCALARS, _json_values, max_leaves=8), max_size=3
)


@settings(max_examples=400)
@given(document=_DOCUMENTS)
def test_schema_and_models_accept_the_same(
    speeltuinen: ModuleType, document: dict[str, Any]
) -> None:
    package = speeltuinen
    schema = json.loads(files_of("speeltuinen")["speeltuinen/schema/aanvraag.schema.json"])
    validator = Draft202012Validator(schema, format_checker=FormatChecker())
    try:
        package.lees_aanvraag(json.dumps(document))
        accepted = True
    except package.OngeldigDocument:
        accepted = False
    assert validator.is_valid(document) is accepted


def test_the_schemas_are_schemas(speeltuinen: ModuleType) -> None:
    schemas = [text for path, text in files_of("speeltuinen").items() if path.endswith(".json")]
    assert len(schemas) == 2
    for text in schemas:
        Draft202012Validator.check_schema(json.loads(text))


@pytest.mark.parametrize(
    ("arguments", "document", "status"),
    [
        (["toets", "toestel", "-"], '{"veilig": true, "bedrag": "1"}', 0),
        (["toets", "toestel", "-", "--formaat", "json"], '{"bedrag": "2000"}', 1),
        (["toets", "toestel", "-", "--alles"], '{"veilig": true, "bedrag": "1"}', 0),
        (["toets", "toestel", "-"], "{", 2),
        (["toets", "zandbak", "-"], "{}", 2),
        (["toets", "toestel", "bestaat_niet.json"], "{}", 2),
        (["toets", "toestel", "-"], "{}", 3),
    ],
)
def test_the_command(tmp_path: Path, arguments: list[str], document: str, status: int) -> None:
    write_package("speeltuinen", tmp_path)
    done = subprocess.run(
        [sys.executable, "-m", "speeltuinen", *arguments],
        cwd=tmp_path,
        input=document.encode(),
        capture_output=True,
        check=False,
    )
    assert done.returncode == status, done.stderr
    assert b"Traceback" not in done.stderr
    if "json" in arguments:
        assert json.loads(done.stdout)["soort"] == "toestel"
