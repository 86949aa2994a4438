"""Every expression in the rules of a regulation: several checks go through them in turn."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.once import once
from compiler.model.expressions import Expression
from compiler.model.nodes import Regeling
from compiler.model.walk import walk


@once
def parts_of_rules(regeling: Regeling) -> tuple[Expression, ...]:
    """All expressions in eisen, berekeningen and afwijkingen, with all inside them."""
    return tuple(part for expression in _expressions(regeling) for part in walk(expression))


def _expressions(regeling: Regeling) -> Iterator[Expression]:
    for eis in regeling.eisen.values():
        yield eis.geldt
        yield from (x for x in (eis.indien, eis.treft.waarde) if x is not None)
        if eis.anders is not None:
            yield from (deel for deel in eis.anders.delen if not isinstance(deel, str))
    for berekening in regeling.berekeningen.values():
        yield berekening.uitdrukking
    for afwijking in regeling.afwijkingen.values():
        if afwijking.voorwaarde is not None:
            yield afwijking.voorwaarde
