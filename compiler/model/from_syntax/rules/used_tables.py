"""Which tables an expression looks up in."""

from __future__ import annotations

from compiler.model import expressions as e
from compiler.model.expressions import Expression
from compiler.model.from_syntax.context import Context
from compiler.model.walk import walk


def used_tables(context: Context, *given: Expression | None) -> tuple[str, ...]:
    """The tables that expressions look up in, also through the calculations they call."""
    found: dict[str, None] = {}
    for expression in given:
        for part in walk(expression) if expression is not None else ():
            if isinstance(part, e.Tabelwaarde):
                found[part.tabel] = None
            elif isinstance(part, e.Aanroep):
                called = context.berekeningen.get(part.berekening)
                found.update(dict.fromkeys(called.tabellen if called else ()))
    return tuple(found)
