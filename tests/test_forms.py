"""The forms for machines, as other programs read them: SARIF by its schema, annotations by their place."""

from __future__ import annotations

import json
import random
import re
from functools import cache
from typing import Any

import pytest
from compile_helper import ROOT, compile_text
from jsonschema import Draft4Validator, FormatChecker

import compiler.checks
from compiler.diagnostics import github, json_form, sarif
from compiler.diagnostics.codes import REGISTER
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.diagnostics.uitleg import read_uitleg
from compiler.driver import Compilation, compile_regeling
from compiler.folder import read_folder

SCHEMA = ROOT / "tests" / "schemas" / "sarif-2.1.0-rtm.5.json"
ANNOTATION = re.compile(r"::(error|warning|notice) (?P<properties>.*?)::(?P<text>.*)")


@cache
def _found() -> tuple[Diagnostic, ...]:
    """What the wrong examples of all explanations give, whatever else it is."""
    pages = [read_uitleg(number) for number in sorted(REGISTER) if number not in ("KW403",)]
    return tuple(
        diagnostic
        for page in pages
        if page is not None and page.taal == "kw"
        for diagnostic in compile_text(page.fout)[0]
    )


@cache
def _validator() -> Draft4Validator:
    schema: dict[str, Any] = json.loads(SCHEMA.read_text(encoding="utf-8"))
    Draft4Validator.check_schema(schema)
    return Draft4Validator(schema, format_checker=FormatChecker())


def _errors(text: str) -> list[str]:
    return [f"{list(e.path)}: {e.message}" for e in _validator().iter_errors(json.loads(text))]


# ---------------------------------------------------------------- SARIF


def test_the_schema_can_fail() -> None:
    log = json.loads(sarif.dump(_found()[:1], "1.2"))
    del log["runs"][0]["results"][0]["message"]
    log["runs"][0]["columnKind"] = "anders"
    assert len(_errors(json.dumps(log))) == 2


@pytest.mark.parametrize("site", ["", "https://voorbeeld.nl/kw/"])
def test_sarif_of_every_kind_of_finding_fits_the_schema(site: str) -> None:
    assert len({diagnostic.code for diagnostic in _found()}) > 100
    assert _errors(sarif.dump(_found(), "1.2", site)) == []


def test_sarif_of_the_regulation_and_of_nothing_fits_the_schema(compilation: Compilation) -> None:
    assert _errors(sarif.dump(compilation.diagnostics, "1.2", ascii_only=True)) == []
    assert _errors(sarif.dump((), "1.2")) == []


# ---------------------------------------------------------------- annotations


def _places(text: str) -> list[dict[str, str]]:
    found = [ANNOTATION.fullmatch(line) for line in text.splitlines()]
    assert all(found)
    return [dict(p.split("=", 1) for p in m["properties"].split(",")) for m in found if m]


def test_an_annotation_stands_beside_the_line_it_is_about() -> None:
    text = (
        'artikel 1 "Doel"\n\n  lid 1\n    > Deze regeling geldt.\n\n    zonder regle informatie\n'
    )
    diagnostics, _ = compile_text(text, name="regeling/artikelen.kw")
    (place,) = _places(github.dump(diagnostics))
    assert (place["file"], place["line"]) == ("regeling/artikelen.kw", "6")
    assert text.splitlines()[5][int(place["col"]) - 1 :].startswith("regle")


def test_every_annotation_points_at_the_words_that_are_marked() -> None:
    for diagnostic in _found():
        (place,) = _places(github.dump((diagnostic,)))
        span = diagnostic.primary.span
        lines = span.source.text.split("\n")
        first, last = int(place["line"]), int(place["endLine"])
        if first == last:
            line = lines[first - 1]
            assert line[int(place["col"]) - 1 : int(place["endColumn"]) - 1] == span.text
        else:
            assert span.text in "\n".join(lines[first - 1 : last])
            assert span.text not in "\n".join(lines[first:last])


# ---------------------------------------------------------------- the order


@pytest.mark.parametrize("seed", range(3))
def test_output_does_not_depend_on_the_order_of_the_checks(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = read_folder(ROOT / "tests" / "tweede_regeling")
    compiled = compile_regeling(folder.sources, folder.published, folder.diagnostics)
    shuffled = list(compiler.checks.CHECKS)
    random.Random(seed).shuffle(shuffled)
    monkeypatch.setattr(compiler.checks, "CHECKS", tuple(shuffled))
    again = compile_regeling(folder.sources, folder.published, folder.diagnostics)
    assert len(compiled.diagnostics) > 0
    for dump in (github.dump, json_form.dump):
        assert dump(again.diagnostics) == dump(compiled.diagnostics)


def test_so_it_is_with_the_findings_of_the_regulation(
    compilation: Compilation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compiler.checks, "CHECKS", compiler.checks.CHECKS[::-1])
    folder = read_folder(ROOT / "regeling")
    again = compile_regeling(folder.sources, folder.published, folder.diagnostics)
    assert json_form.dump(again.diagnostics) == json_form.dump(compilation.diagnostics)
