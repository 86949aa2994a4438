"""How far calling may go: what is worked out by calling stays within time and stack."""

from __future__ import annotations

from compiler.diagnostics import codes
from compiler.model import expressions as e
from compiler.model import nodes as m
from compiler.model.from_syntax.context import Context
from compiler.model.walk import walk
from compiler.source import Span
from compiler.vindplaats import Vindplaats

# Far above what a regulation needs.
LONGEST_CHAIN = 50
_LARGEST_WORK = 100_000


class Chains:
    """Measures the calculations as they are bound; the first that goes too far is reported."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._measured: dict[str, tuple[int, int]] = {}
        self._reported = False

    def is_too_long(self, bound: m.Berekening) -> bool:
        """Whether working it out takes too many steps, or too many calculations after each other."""
        parts = walk(bound.uitdrukking)
        called = [self._measured[p.berekening] for p in parts if isinstance(p, e.Aanroep)]
        chain = 1 + max((chain for chain, _ in called), default=0)
        work = len(parts) + sum(work for _, work in called)
        self._measured[bound.naam] = (chain, work)
        if chain <= LONGEST_CHAIN and work <= _LARGEST_WORK:
            return False
        self.report(bound.span, bound.vindplaats)
        return True

    def report(self, span: Span, hier: Vindplaats) -> None:
        """Report a rule that calls too far; once for a regulation."""
        if not self._reported:
            self._reported = True
            self._context.report(
                codes.TE_DIEP,
                span,
                "dit roept te veel andere regels na elkaar aan",
                help="voeg enkele van deze stappen samen tot één",
                at=hier,
            )
