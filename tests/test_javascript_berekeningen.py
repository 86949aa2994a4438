"""The module with the berekeningen: the values of the reference evaluation, and no part of the other."""

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest
from compile_helper import CASES, ROOT
from differential import arguments
from test_evaluate import checked_of_files

from compiler.backends import javascript
from compiler.evaluate.berekening import compute
from compiler.model.checked import CheckedRegeling
from compiler.runtime.logica import Beoordelen, Onbekend
from compiler.runtime.schrijfwijze import json_waarde
from tests import gelijkheid

SMALL = [
    *sorted((CASES / "evaluate" / "goed").glob("*.kw")),
    CASES / "python" / "speeltuinen.kw",
    CASES / "python" / "vijandige_namen.kw",
]
TSC = ROOT / "audits" / "node_modules" / "typescript" / "bin" / "tsc"

needs_node = pytest.mark.skipif(gelijkheid.node() is None, reason="Node staat hier niet")

_ASKER = """\
import { readFileSync } from "node:fs";
import { BEREKENINGEN, OngeldigDocument, bereken } from "./berekeningen.mjs";

const antwoord = ([naam, argumenten]) => {
  try {
    const uitkomst = bereken(naam, argumenten);
    return { ...uitkomst, beoordelingen: uitkomst.beoordelingen.map((norm) => norm.naam) };
  } catch (fout) {
    if (!(fout instanceof OngeldigDocument)) throw fout;
    return fout.fouten.map(({ plaats }) => plaats);
  }
};
const antwoorden = JSON.parse(readFileSync("vragen.json", "utf8")).map(antwoord);
console.log(JSON.stringify({ BEREKENINGEN, antwoorden }));
"""


def answers(checked: CheckedRegeling, asked: list[tuple[str, str]], folder: Path) -> list[object]:
    """What the module makes of each name with its arguments as JSON."""
    (folder / "berekeningen.mjs").write_text(javascript.calculations(checked), encoding="utf-8")
    (folder / "vragen.json").write_text(json.dumps(asked), encoding="utf-8")
    (folder / "vraag.mjs").write_text(_ASKER, encoding="utf-8")
    command = [gelijkheid.node() or "", "vraag.mjs"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["BEREKENINGEN"] == list(checked.regeling.berekeningen)
    antwoorden: list[object] = found["antwoorden"]
    return antwoorden


def expected(checked: CheckedRegeling, naam: str, given: Mapping[str, object]) -> object:
    berekend, fouten = compute(checked, naam, given)
    if berekend is None:
        return [str(fout).partition(":")[0] for fout in fouten]
    waarde = berekend.waarde
    missing = list(waarde.ontbreekt) if isinstance(waarde, Onbekend) else []
    if isinstance(waarde, Onbekend | Beoordelen):
        norms = [norm.naam for norm in waarde.normen]
        return {"waarde": None, "ontbreekt": missing, "beoordelingen": norms}
    return {"waarde": json_waarde(waarde), "ontbreekt": [], "beoordelingen": []}


def compare(checked: CheckedRegeling, folder: Path, count: int) -> int:
    """So many arguments for each berekening, and each argument missing once; gives how many."""
    asked: list[tuple[str, dict[str, object]]] = []
    for naam, berekening in checked.regeling.berekeningen.items():
        whole = list(arguments(checked.regeling, berekening, 1, count))
        without = [{k: v for k, v in whole[0].items() if k != one} for one in whole[0]]
        asked += [(naam, given) for given in (*whole, *without, {})]
    texts = [(naam, json.dumps(given)) for naam, given in asked]
    found = answers(checked, texts, folder)
    for (naam, given), answer in zip(asked, found, strict=True):
        assert answer == expected(checked, naam, given), (naam, given)
    return len(asked)


@needs_node
def test_same_values(checked: CheckedRegeling, tmp_path: Path) -> None:
    assert compare(checked, tmp_path, 60) > 1_000


@needs_node
@pytest.mark.parametrize("path", SMALL, ids=lambda path: path.stem)
def test_same_values_for_every_case(path: Path, tmp_path: Path) -> None:
    checked = checked_of_files({path.name: path.read_text(encoding="utf-8")})
    if checked.regeling.berekeningen:
        assert compare(checked, tmp_path, 40)
    else:
        made = javascript.generate(checked)
        assert not [name for name in made if "berekeningen" in name]


@needs_node
def test_wrong_arguments_are_all_named(checked: CheckedRegeling, tmp_path: Path) -> None:
    wrong = '{"gemeente": "bred", "onderdeel": 4, "jaar": null}'
    asked = [("voorschot_bij_het_maximum", wrong), ("maximum", '{"gemeente": "breda"}')]
    assert answers(checked, asked, tmp_path) == [
        ["gemeente", "onderdeel"],
        {"waarde": None, "ontbreekt": ["onderdeel"], "beoordelingen": []},
    ]


def test_the_other_module_does_not_carry_it(
    generated: Mapping[str, str], checked: CheckedRegeling
) -> None:
    pakket = checked.regeling.kop.pakket
    assert "voorschot_bij_het_maximum" in generated[f"javascript/{pakket}_berekeningen.js"]
    assert "voorschot_bij_het_maximum" not in generated[f"javascript/{pakket}.js"]


@pytest.mark.skipif(not TSC.is_file(), reason="TypeScript staat niet in audits/node_modules")
def test_typescript_takes_the_types(generated: Mapping[str, str], tmp_path: Path) -> None:
    package = tmp_path / "node_modules" / "kansrijke-wijk"
    package.mkdir(parents=True)
    for name, text in generated.items():
        if name.startswith("javascript/"):
            (package / name.removeprefix("javascript/")).write_text(text, encoding="utf-8")
    (tmp_path / "gebruik.ts").write_text(
        """\
import { bereken } from "kansrijke-wijk/berekeningen";

const { waarde } = bereken("maximum", { gemeente: "breda", onderdeel: "integraal" });
const tekst: string | null = waarde;
const open: boolean | null = bereken("opengesteld_voor_school_en_omgeving", "{}").waarde;
// @ts-expect-error deze gemeente doet niet mee
bereken("maximum", { gemeente: "leiden" });
// @ts-expect-error deze berekening is er niet
bereken("minimum");
export { open, tekst };
""",
        encoding="utf-8",
    )
    strict = ["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess"]
    kind = ["--noEmit", "--target", "es2022", "--module", "nodenext", "--lib", "es2022,dom"]
    command = [gelijkheid.node() or "", str(TSC), *strict, *kind, "gebruik.ts"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
