"""The lines of a rule: which may stand once, and the places that they name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Label
from compiler.model.from_syntax.context import Context
from compiler.model.from_syntax.data import places
from compiler.source import Span
from compiler.syntax import nodes as s
from compiler.vindplaats import Vindplaats

T = TypeVar("T")


def only(regels: Iterable[object], kind: type[T]) -> T | None:
    """The line of one kind, or None; `report_repeated` speaks of a second one."""
    return next((r for r in regels if isinstance(r, kind)), None)


def report_repeated(
    context: Context,
    regels: tuple[object, ...],
    kinds: tuple[type, ...],
    naam: s.Naam,
    hier: Vindplaats,
) -> None:
    """Report each line that stands a second time."""
    for kind in kinds:
        found = [r for r in regels if isinstance(r, kind)]
        for extra in found[1:]:
            span: Span = getattr(extra, "span", naam.span)
            first: Span = getattr(found[0], "span", naam.span)
            context.report(
                codes.REGEL_DUBBEL,
                span,
                "deze regel staat er al",
                help="voeg de twee samen tot één regel",
                at=hier,
                secondary=(Label(first, "hier staat de eerste"),),
            )


def read_bij(
    context: Context, regels: Iterable[object], hier: Vindplaats
) -> tuple[Vindplaats, ...]:
    """The places of every line `bij`."""
    found = [r for r in regels if isinstance(r, s.Bij)]
    return tuple(p for bij in found for p in places(context, bij, hier))
