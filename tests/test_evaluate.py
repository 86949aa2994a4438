"""The reference evaluator on small regulations whose own voorbeelden say what must come out."""

from pathlib import Path
from typing import get_args

import pytest
from compile_helper import CASES, failing_examples, parse_text
from syrupy.assertion import SnapshotAssertion

from compiler.diagnostics import render
from compiler.diagnostics.diagnostic import has_errors
from compiler.evaluate.expressions import COMBINED
from compiler.model import expressions as e
from compiler.model.checked import CheckedRegeling
from compiler.model.from_syntax import from_syntax

GOED = sorted((CASES / "evaluate" / "goed").glob("*.kw"))
FOUT = sorted((CASES / "evaluate" / "fout").glob("*.kw"))


def checked_of(text: str) -> CheckedRegeling:
    return checked_of_files({"artikelen.kw": text})


def checked_of_files(files: dict[str, str]) -> CheckedRegeling:
    """A regulation as the evaluator gets it; what the checks ask of its text is not the subject."""
    parsed = [parse_text(text, name) for name, text in files.items()]
    regeling, found = from_syntax(tuple(bestand for bestand, _ in parsed))
    wrong = tuple(d for _, diagnostics in parsed for d in diagnostics) + found
    assert regeling is not None, render.text(wrong)
    assert not has_errors(wrong), render.text(wrong)
    return CheckedRegeling(regeling, (), {})


def test_every_kind_of_expression_can_be_evaluated() -> None:
    assert set(COMBINED) == set(get_args(e.Expression))


@pytest.mark.parametrize("case", GOED, ids=lambda case: case.stem)
def test_voorbeelden_hold(case: Path) -> None:
    checked = checked_of(case.read_text(encoding="utf-8"))
    assert checked.regeling.voorbeelden
    assert render.text(failing_examples(checked.regeling)) == ""


@pytest.mark.parametrize("case", FOUT, ids=lambda case: case.stem)
def test_voorbeelden_that_fail(case: Path, snapshot: SnapshotAssertion) -> None:
    text = case.read_text(encoding="utf-8")
    assert f"{text}\n{render.text(failing_examples(checked_of(text).regeling))}" == snapshot
