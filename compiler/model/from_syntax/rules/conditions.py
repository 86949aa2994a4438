"""The conditions under which a rule holds: `indien` and `tenzij`."""

from __future__ import annotations

from collections.abc import Iterable

from compiler.model import expressions as e
from compiler.model import nodes as m
from compiler.model.expressions import Expression
from compiler.model.from_syntax.bind.binder import Binder
from compiler.syntax import nodes as s


def bind_condities(written: Iterable[s.Conditie], binder: Binder) -> tuple[m.Conditie, ...] | None:
    """Each condition; None after a report."""
    found: list[m.Conditie] = []
    for conditie in written:
        bound = binder.voorwaarde(conditie.voorwaarde)
        if bound is None:
            return None
        found.append(m.Conditie(conditie.woord, bound, conditie.span))
    return tuple(found)


def conjunction(condities: tuple[m.Conditie, ...]) -> Expression | None:
    """All conditions together, `tenzij` turned round; None when there are none."""
    terms = tuple(
        e.Niet(c.voorwaarde, c.span) if c.woord == "tenzij" else c.voorwaarde for c in condities
    )
    if len(terms) < 2:
        return terms[0] if terms else None
    return e.EnKeten(terms, terms[0].span.to(terms[-1].span))
