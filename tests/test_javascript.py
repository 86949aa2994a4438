"""The JavaScript module: one small file, and the same results as the Python package."""

import gzip
import json
import re
import subprocess
from collections.abc import Mapping
from itertools import islice
from pathlib import Path

import pytest
from compile_helper import CASES, ROOT
from differential import kinds
from test_evaluate import checked_of_files

from compiler.backends import javascript
from compiler.backends.javascript.compact import compact
from compiler.backends.javascript.literal import js, row
from compiler.backends.javascript.tokens import tokens_of
from compiler.backends.javascript.trim import trimmed
from compiler.model.checked import CheckedRegeling
from tests import gelijkheid

JAVASCRIPT = Path(__file__).parent / "javascript"
SMALL = [
    *sorted((CASES / "evaluate" / "goed").glob("*.kw")),
    CASES / "python" / "een_veld_beslist.kw",
    CASES / "python" / "speeltuinen.kw",
    CASES / "python" / "vijandige_namen.kw",
]
LARGEST = 20 * 1024
TSC = ROOT / "audits" / "node_modules" / "typescript" / "bin" / "tsc"

needs_node = pytest.mark.skipif(gelijkheid.node() is None, reason="Node staat hier niet")


# ---------------------------------------------------------------- the module


def test_it_is_small(generated: Mapping[str, str]) -> None:
    module = generated["javascript/kansrijke_wijk.js"].encode()
    assert len(gzip.compress(module, 9)) <= LARGEST


def test_it_needs_nothing_else(generated: Mapping[str, str]) -> None:
    module = generated["javascript/kansrijke_wijk.js"]
    assert not re.search(r"\b(import|require|fetch|eval|Function|document|process)\s*\(", module)
    assert "import" not in module
    assert module.count("export ") == 1


def test_the_project_says_where_the_module_is(generated: Mapping[str, str]) -> None:
    project = json.loads(generated["javascript/package.json"])
    for entry in project["exports"].values():
        named = {f"javascript/{path.removeprefix('./')}" for path in entry.values()}
        assert named <= generated.keys()
    assert {f"javascript/{name}" for name in project["files"]} <= generated.keys()
    assert "dependencies" not in project


def test_every_field_and_choice_is_declared(
    generated: Mapping[str, str], checked: CheckedRegeling
) -> None:
    declared = generated["javascript/kansrijke_wijk.d.ts"]
    for gegevens in checked.regeling.gegevens.values():
        for veld in gegevens.velden:
            assert f"  {veld.naam}?: " in declared
    for lijst in checked.regeling.keuzelijsten.values():
        for keuze in lijst.waarden:
            assert f'| "{keuze.naam}"' in declared


def test_what_is_declared_is_offered(generated: Mapping[str, str]) -> None:
    declared = generated["javascript/kansrijke_wijk.d.ts"]
    values = set(re.findall(r"^export (?:const|function|class) (\w+)", declared, re.MULTILINE))
    offered = generated["javascript/kansrijke_wijk.js"].split("export const{")[1].split("}=")[0]
    assert values == set(offered.split(","))


@pytest.mark.skipif(not TSC.is_file(), reason="TypeScript staat niet in audits/node_modules")
def test_typescript_takes_the_types(generated: Mapping[str, str], tmp_path: Path) -> None:
    """What may be written and what may not: `tests/javascript/gebruik.ts`."""
    package = tmp_path / "node_modules" / "kansrijke-wijk"
    package.mkdir(parents=True)
    for name, text in generated.items():
        if name.startswith("javascript/"):
            (package / name.removeprefix("javascript/")).write_text(text, encoding="utf-8")
    (tmp_path / "gebruik.ts").write_bytes((JAVASCRIPT / "gebruik.ts").read_bytes())
    strict = ["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess"]
    module = ["--noEmit", "--target", "es2022", "--module", "nodenext", "--lib", "es2022,dom"]
    command = [gelijkheid.node() or "", str(TSC), *strict, *module, "gebruik.ts"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_hostile_names_are_declared() -> None:
    text = (CASES / "python" / "vijandige_namen.kw").read_text(encoding="utf-8")
    files = javascript.generate(checked_of_files({"vijandige_namen.kw": text}))
    declared = files["javascript/vijandige_namen.d.ts"]
    assert "export interface Bedrag_ {" in declared
    assert '  "één"?: number | null;' in declared


# ---------------------------------------------------------------- likeness


@needs_node
def test_same_results(checked: CheckedRegeling, tmp_path: Path) -> None:
    """Every example and every application, a part of the boundaries, and made-up documents."""
    asked = [*gelijkheid.questions(checked, 0, ROOT / "tests" / "documents")]
    some = [q for at, q in enumerate(asked) if q.herkomst != "grenzen" or at % 24 == 0]
    made_up = islice(gelijkheid.made_up(checked, seed=1), 1_200)
    found = gelijkheid.compare(checked, iter([*some, *made_up]), tmp_path, "gelijk")
    assert found.verschillen == []
    assert found.aantal > 2_000
    assert {o for o, n in found.oordelen.items() if n > 5} == {
        "voldoet",
        "voldoet_niet",
        "onvolledig",
        "beoordeling_nodig",
        "geweigerd",
    }


@needs_node
def test_same_results_for_another_regulation(tmp_path: Path) -> None:
    checked = gelijkheid.regulation(gelijkheid.SECOND)
    asked = islice(gelijkheid.questions(checked, 10_000), 0, None, 20)
    found = gelijkheid.compare(checked, asked, tmp_path, "gelijk_tweede")
    assert found.verschillen == []
    assert found.aantal >= 500


@needs_node
@pytest.mark.parametrize("path", SMALL, ids=lambda path: path.stem)
def test_same_results_for_every_case(path: Path, tmp_path: Path) -> None:
    checked = checked_of_files({path.name: path.read_text(encoding="utf-8")})
    asked = islice(gelijkheid.made_up(checked), 200)
    found = gelijkheid.compare(checked, asked, tmp_path, f"gelijk_{path.stem}")
    assert found.verschillen == []
    assert found.aantal == (200 if kinds(checked) else 0)


@needs_node
def test_a_difference_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With one day of a rule changed, in the module only."""
    path = CASES / "python" / "speeltuinen.kw"
    checked = checked_of_files({path.name: path.read_text(encoding="utf-8")})
    module = javascript.module(checked)
    changed = module.replace('"d2025-10-17"', '"d2025-10-16"')
    assert changed != module
    monkeypatch.setattr(javascript, "module", lambda _: changed)
    asked = islice(gelijkheid.made_up(checked), 400)
    assert gelijkheid.compare(checked, asked, tmp_path, "anders").verschillen


def test_the_published_comparison_found_no_difference() -> None:
    """The whole comparison: python -m tests.gelijkheid."""
    found = json.loads(gelijkheid.RESULT.read_text(encoding="utf-8"))
    assert found["documenten"] >= gelijkheid.COUNT
    assert found["verschillen"] == found["tweede_regeling"]["verschillen"] == 0


@needs_node
def test_the_runtime() -> None:
    """The tests of the runtime itself, in Node."""
    command = [gelijkheid.node() or "", "--test", str(JAVASCRIPT / "runtime.test.mjs")]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


# ---------------------------------------------------------------- making it short


def test_literals() -> None:
    assert js(("a", None, (True, 3))) == '["a",,[!0,3]]'
    assert row("a", None, 0, None, None) == ("a", None, 0)
    assert js("</script>\u2028") == '"<\\/script>\\u2028"'


@pytest.mark.parametrize(
    ("script", "short"),
    [
        ("const naam = (waarde) => waarde + 1;", "const A=a=>a+1;"),
        ("const f = ({ naam, soort: s }) => naam + s;", "const A=({naam:a,soort:b})=>a+b;"),
        ("const f = (a) => ({ a, b: a.b });", "const A=a=>({a:a,b:a.b});"),
        ("const X = 3; const f = () => X;", "const A=()=>3;"),
        (
            "const f = () => { const a = 1; const b = 2; return [a, b]; };",
            "const A=()=>{const a=1,b=2;return[a,b]};",
        ),
        ("const f = (x) => `a ${x + 1} b`; // uitleg", "const A=a=>`a ${a+1} b`;"),
        ("const f = (x) => /[/]'/.test(x) / 2;", "const A=a=>/[/]'/.test(a)/2;"),
        ("const f = (x, y) => x.map((x) => x + y);", "const A=(b,c)=>b.map(a=>a+c);"),
    ],
)
def test_a_script_is_made_short(script: str, short: str) -> None:
    assert compact(tokens_of(script), frozenset()) == short


def test_a_name_from_nowhere_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="onbekend is nergens gedeclareerd"):
        compact(tokens_of("const f = () => onbekend;"), frozenset())


def test_only_what_is_needed_stays() -> None:
    script = 'const a = 1; const b = () => c; const c = 2; const T = { x: a, "<": b, y: 3 };'
    kept = trimmed(tokens_of(script), {"T": frozenset({"x", "y"})}, frozenset({"T"}))
    assert compact(kept, frozenset({"T"})) == "const A=1,T={x:A,y:3};"
