"""What was evaluated, with the value of each of its parts: an expression, an afwijking, an eis.

Evaluated once and asked twice: what came out, and which parts decided that (`tracing`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from compiler.evaluate.eisen import Afwijking, afwijkingen_of, scope_of, toetsing
from compiler.evaluate.expressions import Scope, combined
from compiler.evaluate.plekken import Objecten
from compiler.model import expressions as e
from compiler.model import nodes
from compiler.runtime import logica
from compiler.runtime.logica import Waarheid
from compiler.runtime.regels import Toetsing


@dataclass(frozen=True, slots=True)
class Frame:
    """An expression that was evaluated in a scope: the value of each of its parts, by identity.

    `_inside` holds what was evaluated in scopes of its own, by the values of the variables there.
    """

    scope: Scope
    values: dict[int, Any]
    _inside: dict[tuple[int, ...], Frame]

    @staticmethod
    def of(expression: e.Expression, scope: Scope) -> Frame:
        values: dict[int, Any] = {}
        frame = Frame(scope, values, {})

        def value(part: e.Expression) -> Any:
            found = values[id(part)] = combined(part, scope, value, inside)
            return found

        def inside(expression: e.Expression, scope: Scope) -> Any:
            return frame.inside(expression, scope)[expression]

        value(expression)
        return frame

    def inside(self, expression: e.Expression, scope: Scope) -> Frame:
        """What is said of an element of a list here, or the body of a berekening called here.

        Their variables hold values of parts, which live as long as this does.
        """
        at = (id(expression), *map(id, scope.variabelen.values()))
        if at not in self._inside:
            self._inside[at] = Frame.of(expression, scope)
        return self._inside[at]

    def __getitem__(self, part: e.Expression) -> Any:
        return self.values[id(part)]

    def __contains__(self, part: e.Expression) -> bool:
        """A branch that was not taken has no value."""
        return id(part) in self.values

    def whole(self, whole: e.Expression, part: e.Expression, value: Any) -> Any:
        """The value of the whole for another value of one of its parts."""
        return combined(whole, self.scope, lambda p: value if p is part else self[p])


@dataclass(frozen=True, slots=True)
class AfwijkingFrame:
    """An afwijking on its objects: its own condition, what may set it aside, whether it takes effect."""

    afwijking: nodes.Afwijking
    voorwaarde: Frame | None
    others: tuple[AfwijkingFrame, ...]
    terms: tuple[Waarheid, ...]
    """Its own condition, and of each other that it does not take effect."""
    effective: Waarheid

    @staticmethod
    def of(
        regeling: nodes.Regeling, afwijking: nodes.Afwijking, objecten: Objecten
    ) -> AfwijkingFrame:
        others = tuple(
            AfwijkingFrame.of(regeling, regeling.afwijkingen[naam], objecten)
            for naam in afwijking.opzij_door
        )
        voorwaarde: Frame | None = None
        own: Waarheid = True
        if afwijking.voorwaarde is not None:
            scope = scope_of(regeling, afwijking.onderwerp, objecten)
            voorwaarde = Frame.of(afwijking.voorwaarde, scope)
            own = voorwaarde[afwijking.voorwaarde]
        terms = (own, *(logica.niet(other.effective) for other in others))
        return AfwijkingFrame(afwijking, voorwaarde, others, terms, logica.en(*terms))


@dataclass(frozen=True, slots=True)
class EisFrame:
    """An eis on its objects: its condition, the afwijkingen from it, its demand, and what follows."""

    eis: nodes.Eis
    named: tuple[Afwijking, ...]
    indien: Frame | None
    afwijkingen: tuple[AfwijkingFrame, ...]
    geldt: Frame
    values: tuple[Waarheid, ...]
    """Of the condition, of each afwijking whether it takes effect, and of the demand."""
    toetsing: Toetsing

    @staticmethod
    def of(regeling: nodes.Regeling, eis: nodes.Eis, objecten: Objecten) -> EisFrame:
        scope = scope_of(regeling, eis.onderwerp, objecten)
        named = afwijkingen_of(regeling, eis)
        afwijkingen = tuple(
            AfwijkingFrame.of(regeling, regeling.afwijkingen[naam], objecten)
            for naam in eis.afwijkingen
        )
        geldt = Frame.of(eis.geldt, scope)
        indien: Frame | None = None
        holds: Waarheid = True
        if eis.indien is not None:
            indien = Frame.of(eis.indien, scope)
            holds = indien[eis.indien]
        values = (holds, *(a.effective for a in afwijkingen), geldt[eis.geldt])
        found = toetsing(named, holds, values[1:-1], values[-1])
        return EisFrame(eis, named, indien, afwijkingen, geldt, values, found)
