"""What binding any expression needs: the names in reach, a place for reports, and the door back in.

The modules of this room each bind one sort of expression. An expression holds other expressions,
so each of them gets a `Binding`, and asks that to bind what stands inside.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Self

from compiler.diagnostics import codes
from compiler.model import expressions as e
from compiler.model import nodes as m
from compiler.model.expressions import Expression
from compiler.model.from_syntax.bind.kinds import HOW_TO_WRITE, with_article
from compiler.model.from_syntax.context import Context
from compiler.model.types import Basistype, Type
from compiler.source import Span
from compiler.syntax import nodes as s
from compiler.vindplaats import Vindplaats


@dataclass(frozen=True, slots=True)
class Scope:
    """What the names of one rule can mean: its variables, its subject and its document."""

    variabelen: dict[str, e.Variabele] = field(default_factory=dict)
    onderwerp: e.Variabele | None = None
    document: e.Variabele | None = None

    def with_variable(self, variabele: e.Variabele) -> Scope:
        return replace(self, variabelen={**self.variabelen, variabele.naam: variabele})


@dataclass(frozen=True, slots=True)
class Binding(ABC):
    """Where one rule stands; `berekening` gives a calculation by name, bound on demand.

    After a report the result of each method is None, so that one mistake gives one message.
    """

    context: Context
    scope: Scope
    hier: Vindplaats
    berekening: Callable[[s.Naam], m.Berekening | None]

    @abstractmethod
    def bind(self, written: s.Uitdrukking, expected: Type | None = None) -> Expression | None:
        """An expression; `expected` only helps to tell which keuzelijst a value is of."""

    def voorwaarde(self, written: s.Uitdrukking) -> Expression | None:
        """A condition: an expression that must be ja/nee."""
        return self.of_type(written, Basistype.JA_NEE)

    def of_type(self, written: s.Uitdrukking, expected: Type) -> Expression | None:
        """An expression that must have one type."""
        bound = self.bind(written, expected)
        if bound is None or bound.type == expected:
            return bound
        return self.mixed(
            bound.span,
            f"dit is {with_article(bound.type)}, hier hoort {with_article(expected)}",
            HOW_TO_WRITE.get(expected, "") if isinstance(expected, Basistype) else "",
        )

    def with_variable(self, variabele: e.Variabele) -> Self:
        """The same place, where one more name means something."""
        return replace(self, scope=self.scope.with_variable(variabele))

    def mixed(self, span: Span, label: str, help: str = "") -> Expression | None:
        """Report kinds that do not fit; there is then no expression to go on with."""
        help = (
            help or "controleer van welke soort elk gegeven is; alleen gelijke soorten gaan samen"
        )
        self.context.report(codes.SOORTEN_MENGEN, span, label, help=help, at=self.hier)
        return None


def all_bound(bound: list[Expression | None]) -> tuple[Expression, ...] | None:
    """All of them, or None when one was reported."""
    return None if None in bound else tuple(x for x in bound if x is not None)
