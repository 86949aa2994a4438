"""What is understood: one construct a file, with the model it becomes."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import get_args

import pytest
from compile_helper import CASES, bind_text
from syrupy.assertion import SnapshotAssertion

from compiler.model import expressions as e
from compiler.model.checked import CheckedRegeling
from compiler.model.dump import dump
from compiler.model.walk import _PARTS, parts, walk

PATHS = sorted((CASES / "model").glob("*.kw"))


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_what_is_understood(path: Path, snapshot: SnapshotAssertion) -> None:
    source = path.read_text(encoding="utf-8")
    diagnostics, model = bind_text(source)
    assert diagnostics == ()
    assert model is not None
    assert f"{source}----------\n{dump(model)}" == snapshot


def test_of_every_kind_of_expression_the_parts_are_known() -> None:
    assert set(_PARTS) == set(get_args(e.Expression))


def test_the_parts_of_an_expression_are_all_it_holds(checked: CheckedRegeling) -> None:
    """Held against the fields of every expression in the rules; a list's variable is no part."""
    regeling = checked.regeling
    given = [x for eis in regeling.eisen.values() for x in (eis.indien, eis.geldt)]
    given += [b.uitdrukking for b in regeling.berekeningen.values()]
    given += [a.voorwaarde for a in regeling.afwijkingen.values()]
    every = [part for x in given if x is not None for part in walk(x)]
    assert len(every) > 500
    for part in every:
        held = (getattr(part, f.name) for f in fields(part) if f.name != "variabele")
        assert Counter(map(id, parts(part))) == Counter(map(id, _expressions(tuple(held))))


def _expressions(value: object) -> Iterator[object]:
    if isinstance(value, get_args(e.Expression)):
        yield value
    elif isinstance(value, tuple):
        for inner in value:
            yield from _expressions(inner)


def test_places_are_where_the_words_stand(snapshot: SnapshotAssertion) -> None:
    source = (CASES / "model" / "eis_op_een_document.kw").read_text(encoding="utf-8")
    _, model = bind_text(source)
    assert model is not None
    assert f"{source}----------\n{dump(model, spans=True)}" == snapshot


def test_order_in_the_file_never_matters() -> None:
    """The rules under a provision may stand in any order: what they mean is the same."""
    source = (CASES / "model" / "lijsten_en_documenten.kw").read_text(encoding="utf-8")
    head, *rules = source.split("\n\n  ")
    turned = "\n\n  ".join((head, *(rule.rstrip("\n") for rule in reversed(rules)))) + "\n"
    _, before = bind_text(source)
    _, after = bind_text(turned)
    assert before is not None
    assert after is not None
    lines = [sorted(dump(model).splitlines()) for model in (before, after)]
    assert lines[0] == lines[1]


@pytest.mark.parametrize("hole", ["{}", "{ingediend_op is}", "{niet niet}", "{x y}", "{((}"])
def test_what_cannot_be_read_between_braces_is_pointed_at(hole: str) -> None:
    source = (CASES / "model" / "eis_op_een_document.kw").read_text(encoding="utf-8")
    geldt = "    geldt ingediend_op is uiterlijk op 17 oktober 2025\n"
    diagnostics, _ = bind_text(source.replace(geldt, f'{geldt}    anders "Te laat: {hole}."\n'))
    assert [d.primary.span.text for d in diagnostics] == [hole]
    assert all(d.help for d in diagnostics)
