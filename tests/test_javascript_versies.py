"""The JavaScript of an amended regulation: per version byte for byte what the Python package gives."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from datetime import date
from itertools import islice
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from imported import import_from
from test_javascript import TSC
from test_python_versies import REGELING, WIJZIGING
from wijziging_helper import compile_amended, said

from compiler.backends import javascript
from compiler.driver import compile_regeling, generate_packages
from compiler.folder import read_folder
from compiler.model.checked import CheckedRegeling
from tests import gelijkheid

ASKER = Path(__file__).parent / "javascript" / "op_een_dag.mjs"
PER_VERSION = 400

needs_node = pytest.mark.skipif(gelijkheid.node() is None, reason="Node staat hier niet")

Asked = tuple[str, str, str | None]


def small() -> CheckedRegeling:
    compiled = compile_amended(REGELING, WIJZIGING)
    assert compiled.checked is not None, said(compiled.diagnostics)
    return compiled.checked


def second() -> CheckedRegeling:
    """The second regulation with its amendment, that takes effect on two days: three texts."""
    read = read_folder(gelijkheid.SECOND)
    compiled = compile_regeling(read.sources, read.published, read.diagnostics, read.wijzigingen)
    assert compiled.checked is not None, said(compiled.diagnostics)
    return compiled.checked


def written(files: Mapping[str, str], folder: Path) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def node_says(folder: Path, asked: list[Asked]) -> list[str]:
    command = [gelijkheid.node() or "node", str(ASKER), str(folder / "javascript" / "versies.js")]
    lines = "".join(f"{json.dumps(each)}\n" for each in asked)
    done = subprocess.run(
        command, input=lines, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def imported(folder: Path, name: str) -> ModuleType:
    return import_from(folder, name)


def python_says(package: ModuleType, soort: str, document: str, dag: str | None) -> str:
    version = package if dag is None else package.versie_op(date.fromisoformat(dag)).pakket
    try:
        lees, toets = (getattr(version, f"{verb}_{soort}") for verb in ("lees", "toets"))
        uitslag: Any = toets(lees(document))
    except package.OngeldigDocument as refused:
        fouten = [[list(fout.pad), fout.plaats, fout.melding] for fout in refused.fouten]
        return "!OngeldigDocument " + json.dumps(fouten, ensure_ascii=False, separators=(",", ":"))
    return str(uitslag.model_dump_json())


# ---------------------------------------------------------------- one text


def test_without_amendments_there_is_one_module() -> None:
    compiled = compile_amended(REGELING)
    assert compiled.checked is not None
    files = javascript.generate(compiled.checked)
    assert "javascript/versies.js" not in files
    assert not [name for name in files if "/eerder/" in name]
    assert "./versies" not in json.loads(files["javascript/package.json"])["exports"]
    assert "Eerdere versies" not in files["javascript/README.md"]
    assert {"javascript/versies.js", "javascript/eerder/v2025_07_01.js"} <= javascript.generate(
        small()
    ).keys()


# ---------------------------------------------------------------- more texts


def test_the_newest_module_is_the_one_without_history() -> None:
    """Who needs the newest text only, loads nothing more than for a regulation of one text."""
    checked = small()
    newest = javascript.generate(checked)["javascript/speeltuinen_in_versies.js"]
    assert newest == javascript.module(checked)
    assert "import" not in newest


def test_what_the_project_offers_is_there() -> None:
    files = javascript.generate(small())
    project = json.loads(files["javascript/package.json"])
    offered = {path for entry in project["exports"].values() for path in entry.values()}
    assert {f"javascript/{path.removeprefix('./')}" for path in offered} <= files.keys()
    for name in project["files"]:
        assert any(path.startswith(f"javascript/{name}") for path in files)


@needs_node
def test_every_version_gives_what_python_gives(tmp_path: Path) -> None:
    checked = second()
    folder = written(generate_packages(checked), tmp_path)
    package = imported(folder, checked.regeling.kop.pakket)
    days = [version.vanaf.isoformat() for version in package.versies]
    assert days == ["2030-01-01", "2031-01-01", "2031-07-01"]
    asked: list[Asked] = []
    for day, text in zip(days, (*checked.eerder, checked), strict=True):
        questions = [*gelijkheid.questions(text, 0), *islice(gelijkheid.made_up(text), 200)]
        step = max(1, len(questions) // PER_VERSION)
        asked += [(q.soort, q.tekst, day) for q in questions[::step]]
    asked += [(soort, tekst, None) for soort, tekst, day in asked if day == days[-1]][:20]
    answers = node_says(folder, asked)
    assert answers == [python_says(package, *each) for each in asked]
    read = [json.loads(answer) for answer in answers if not answer.startswith("!")]
    assert {uitslag["versie"] for uitslag in read} == set(days)
    assert len(read) > len(asked) // 2


@needs_node
def test_a_document_by_the_text_of_a_day(tmp_path: Path) -> None:
    """€ 1.200 is too much under € 1.000 (until the end of 2026), and not under € 1.500."""
    folder = written(generate_packages(small()), tmp_path)
    document = '{"bedrag": "1200", "omheind": true}'
    days = (None, "2027-01-01", "2026-12-31", "2025-07-01")
    found = [json.loads(a) for a in node_says(folder, [("aanvraag", document, d) for d in days])]
    assert [(u["versie"], u["oordeel"]) for u in found] == [
        ("2027-01-01", "voldoet"),
        ("2027-01-01", "voldoet"),
        ("2025-07-01", "voldoet_niet"),
        ("2025-07-01", "voldoet_niet"),
    ]


@needs_node
def test_what_cannot_be_is_said_as_python_says_it(tmp_path: Path) -> None:
    folder = written(generate_packages(small()), tmp_path)
    asked: list[Asked] = [
        ("aanvraag", "{}", "2025-06-30"),
        ("aanvraag", "{}", "morgen"),
        ("aanvraag", "{}", "2026-02-30"),
        ("aanvraag", '{"bedrag": "veel"}', "2026-01-01"),
        ("melding", "{}", "2026-01-01"),
    ]
    before, no_date, no_day, unreadable, unknown = node_says(folder, asked)
    package = imported(folder, "speeltuinen_in_versies")
    with pytest.raises(package.GeldtNiet) as refused:
        package.versie_op(date(2025, 6, 30))
    assert before == f"!GeldtNiet {refused.value}"
    assert no_date == "!RangeError ‘morgen’ is geen datum; schrijf een datum als 2025-07-07"
    assert no_day == "!RangeError ‘2026-02-30’ is geen datum; schrijf een datum als 2025-07-07"
    assert unreadable == python_says(package, "aanvraag", '{"bedrag": "veel"}', "2026-01-01")
    assert unknown == "!RangeError de regeling kent geen soort document melding"


@pytest.mark.skipif(not TSC.is_file(), reason="TypeScript staat niet in audits/node_modules")
def test_typescript_takes_the_types(tmp_path: Path) -> None:
    written(javascript.generate(small()), tmp_path)
    (tmp_path / "gebruik.ts").write_text(
        'import { GeldtNiet, toets, versieOp, versies } from "./javascript/versies.js";\n'
        "const dag: string | null = versies[0]?.totEnMet ?? null;\n"
        'console.log(toets("aanvraag", {}, { op: "2026-01-01" }).versie, dag, GeldtNiet.name);\n'
        'versieOp("2026-01-01").pakket.toetsAlsJson("aanvraag", "{}");\n'
        "// @ts-expect-error een dag is tekst\n"
        "versieOp(2026);\n",
        encoding="utf-8",
    )
    options = ["--strict", "--noEmit", "--target", "es2022", "--module", "nodenext"]
    command = [gelijkheid.node() or "", str(TSC), *options, "--lib", "es2022,dom", "gebruik.ts"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
