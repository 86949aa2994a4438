"""The real regulation: what stands in it, that it compiles, and what follows for nineteen applications.

The numbers are counted in the publication, not in our files; `regeling/bron/LEESMIJ.md` says which.
"""

from __future__ import annotations

import json
import re
import shutil
import tomllib
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from compile_helper import REGELING, ROOT
from imported import import_from

from compiler.cli import main
from compiler.commands.engine import files_on_disk
from compiler.diagnostics.diagnostic import Severity
from compiler.driver import Compilation
from compiler.model import nodes as m
from compiler.model.checked import CheckedRegeling, Staat
from compiler.model.official_text import pieces

DOCUMENTS = Path(__file__).parent / "documents"
EXPECTED = tomllib.loads((DOCUMENTS / "verwacht.toml").read_text(encoding="utf-8"))

LEDEN = {
    "2": 4, "3": 3, "4": 2, "5": 2, "6": 4, "7": 2, "8": 2, "9": 5, "10": 4, "11": 5, "12": 4,
    "14": 4, "16": 3,
}  # fmt: skip
ONDERDELEN = {
    ("2", "1"): "abc", ("2", "2"): "abc", ("5", "1"): "ab", ("6", "1"): "abcdef", ("6", "2"): "abc",
    ("9", "4"): "ab", ("11", "2"): "ab", ("12", "2"): "abcd", ("12", "3"): "abc",
}  # fmt: skip
ITEMS = {"3": 2, "4": 19, "5": 19, "6": 11, "7": 19}
TOTALEN, PER_JAAR = 70, 222


# ---------------------------------------------------------------- it compiles, and says it all


def test_it_compiles_without_fout_or_waarschuwing(compilation: Compilation) -> None:
    found = [d for d in compilation.diagnostics if d.severity is not Severity.OPMERKING]
    assert found == []


def test_the_contradictions_in_the_bijlage_are_told(compilation: Compilation) -> None:
    assert "controle_klopt_niet" in {d.code.slug for d in compilation.diagnostics}


def test_every_sentence_is_in_exactly_one_state(checked: CheckedRegeling) -> None:
    places = [line.zin.vindplaats for line in checked.verantwoording]
    assert len(places) == len(set(places))
    told = {zin.vindplaats for zin in _sentences(checked.regeling)}
    assert set(places) == told
    for line in checked.verantwoording:
        without = line.staat is Staat.ZONDER_REGEL
        assert bool(line.reden) == without
        assert bool(line.regels) == (not without)


def test_every_lid_has_a_state(checked: CheckedRegeling) -> None:
    leden = [b.vindplaats for b in checked.regeling.walk() if b.soort == "lid"]
    assert all(place in checked.staten for place in leden)


def _sentences(regeling: m.Regeling) -> list[m.Zin]:
    parts = ("aanhef", "artikel", "bijlage", "slotformulier")
    found = [b for deel in regeling.delen if deel.soort in parts for b in deel.walk()]
    items = [
        part
        for b in found
        for deel in b.inhoud
        if isinstance(deel, m.Tabel)
        for item in deel.items
        for part in item.walk()
    ]
    return [zin for b in (*found, *items) for alinea in b.alineas for zin in alinea.zinnen]


# ---------------------------------------------------------------- counted in the publication


def test_the_text_is_the_publication_to_the_letter(checked: CheckedRegeling) -> None:
    text = " ".join(piece.text for piece in pieces(checked.regeling))
    assert (len(text), len(text.split())) == (107_183, 16_190)
    assert len("".join(text.split())) == 90_994


def test_articles_leden_and_onderdelen(checked: CheckedRegeling) -> None:
    artikelen = checked.regeling.artikelen
    assert [a.nummer for a in artikelen] == [str(n) for n in range(1, 19)]
    leden = {a.nummer: [b.nummer for b in a.bepalingen if b.soort == "lid"] for a in artikelen}
    assert {n: len(found) for n, found in leden.items() if found} == LEDEN
    assert all(found == [str(n + 1) for n in range(len(found))] for found in leden.values())
    assert sum(LEDEN.values()) == 44


def test_onderdelen(checked: CheckedRegeling) -> None:
    in_leden: dict[tuple[str, str], str] = {}
    in_begrippen: dict[str, str] = {}
    for artikel in checked.regeling.artikelen:
        for bepaling in artikel.walk():
            letters = "".join(b.nummer for b in bepaling.bepalingen if b.soort == "onderdeel")
            if letters and bepaling.soort == "lid":
                in_leden[artikel.nummer, bepaling.nummer] = letters
            elif letters:
                in_begrippen[bepaling.nummer] = letters
    assert in_leden == ONDERDELEN
    assert in_begrippen == {"alliantie": "abc", "lokale coalitie": "ab"}
    assert sum(map(len, (*in_leden.values(), *in_begrippen.values()))) == 33


def test_definitions(checked: CheckedRegeling) -> None:
    assert [b.nummer for b in checked.regeling.begrippen] == [
        "alliantie", "alliantieoverleg", "college", "gemeente", "leerkracht", "lokale coalitie",
        "minister", "ontvangende gemeente", "programmaorganisatie", "te behalen resultaten",
        "stedelijk focusgebied", "thema", "uitkering", "uitvoeringsprogramma",
    ]  # fmt: skip


def test_areas(checked: CheckedRegeling) -> None:
    regeling = checked.regeling
    assert len(regeling.keuzelijsten["gemeente"].waarden) == 19
    assert len(regeling.keuzelijsten["stedelijk_focusgebied"].waarden) == 20


def test_items_and_amounts_of_the_bijlage(checked: CheckedRegeling) -> None:
    (bijlage,) = checked.regeling.bijlagen
    koppen = [b for b in bijlage.bepalingen if b.soort == "kop"]
    tables = [t for kop in koppen for t in kop.inhoud if isinstance(t, m.Tabel)]
    found = {table.bij[0].delen[0].nummer: len(table.items) for table in tables}
    assert found == ITEMS
    assert sum(found.values()) == 70
    onderdelen = [b for t in tables for item in t.items for b in item.bepalingen]
    assert Counter(b.nummer for b in onderdelen) == {"a": 70, "b": 70, "c": 70}
    filled = Counter(
        kop.kolom
        for table in tables
        for rij in table.rijen
        for kop, cel in zip(table.koppen, rij.cellen, strict=True)
        if cel.tekst and kop.kolom in ("totaal", "uitbetaling")
    )
    assert filled == {"totaal": TOTALEN, "uitbetaling": PER_JAAR}
    assert TOTALEN + PER_JAAR == 292


def test_amounts_stand_in_the_text_of_the_bijlage(checked: CheckedRegeling) -> None:
    (bijlage,) = checked.regeling.bijlagen
    text = " ".join(
        p.text for p in pieces(checked.regeling) if bijlage.vindplaats.contains(p.vindplaats)
    )
    amounts = re.findall(r"€ [\d.]+(?:,\d{2})?", text)
    assert len(amounts) == 292
    assert sum("," not in amount for amount in amounts) == 9


def test_the_toelichting(checked: CheckedRegeling) -> None:
    toelichting = checked.regeling.toelichting
    assert toelichting is not None
    below = list(toelichting.walk())
    notes = [b.label for b in below if b.soort == "noot"]
    assert notes == ["1", "2", "3", "4", "5", "6", "7", "8", "8", "9", "10", "11", "12", "13"]
    bij = [b.bij.delen[0].nummer for b in below if b.soort == "kop" and b.bij is not None]
    assert bij == [str(n) for n in range(2, 18)]
    marks = Counter(b.label for b in below if b.soort == "punt")
    assert (marks["•"], marks["C"], marks["−"]) == (17, 3, 4)
    assert below[-1].soort == "ondertekening"


# ---------------------------------------------------------------- what is made of it


def test_generated_is_up_to_date(generated: Mapping[str, str]) -> None:
    there = files_on_disk(ROOT / "generated")
    made = {name: text.encode() for name, text in generated.items()}
    assert sorted(there) == sorted(made)
    assert [name for name in made if made[name] != there[name]] == []


def test_the_site_builds_strictly(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(REGELING, tmp_path / "regeling")
    assert main(["bouw", str(tmp_path)]) == 0, capsys.readouterr()
    for folder in ("public", "los"):
        assert (tmp_path / "site" / folder / "index.html").is_file()


# ---------------------------------------------------------------- nineteen applications


@pytest.fixture(scope="module")
def package(generated: Mapping[str, str], tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    """The generated package, from a folder that holds nothing else."""
    folder = tmp_path_factory.mktemp("pakket")
    for name, text in generated.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return import_from(folder, "kansrijke_wijk")


def test_there_is_an_application_of_each_gemeente(checked: CheckedRegeling) -> None:
    there = {path.stem.removeprefix("aanvraag_") for path in DOCUMENTS.glob("aanvraag_*.json")}
    assert there == {k.naam for k in checked.regeling.keuzelijsten["gemeente"].waarden}
    assert sorted(EXPECTED) == sorted(f"aanvraag_{name}" for name in there)


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_application(name: str, package: ModuleType) -> None:
    uitslag = _test(package, name)
    expected = EXPECTED[name]
    assert uitslag["oordeel"] == expected["oordeel"], expected["waarom"]
    for onderdeel, oordeel in expected.get("onderdelen", {}).items():
        assert uitslag["onderdelen"].get(onderdeel) == oordeel, onderdeel
    found = {(b["eis"], tuple(b["pad"])): b for b in uitslag["bevindingen"]}
    for bevinding in expected.get("bevindingen", ()):
        key = (bevinding["eis"], tuple(bevinding["pad"]))
        assert found[key]["uitkomst"] == bevinding["uitkomst"], (key, bevinding["afleiding"])


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_findings_point_at_text_that_exists(
    name: str, package: ModuleType, checked: CheckedRegeling
) -> None:
    places = {str(b.vindplaats): b.vindplaats.anchor for b in checked.regeling.walk()}
    for bevinding in _test(package, name)["bevindingen"]:
        assert places[bevinding["vindplaats"]] == bevinding["anker"]
        assert package.tekst(bevinding["vindplaats"])


def _test(package: ModuleType, name: str) -> dict[str, Any]:
    document = package.lees_aanvraag((DOCUMENTS / f"{name}.json").read_bytes())
    uitslag: dict[str, Any] = json.loads(package.toets_aanvraag(document).model_dump_json())
    return uitslag
