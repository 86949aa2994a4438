"""The outcome of an eis: its own condition, the afwijkingen that set it aside, and what it demands.

An eis speaks about a document (wherever one of its kind stands) or about each element of a list of
it; the values it speaks about are its `objecten`: the document, and the element if there is one. An
afwijking is evaluated on the same objects, under its own names for them.
"""

from __future__ import annotations

from collections.abc import Sequence

from compiler.evaluate.expressions import Scope, evaluate_expression
from compiler.evaluate.plekken import Objecten
from compiler.model import nodes
from compiler.runtime import regels
from compiler.runtime.logica import Waarheid, en, niet
from compiler.runtime.regels import Toetsing

Afwijking = regels.Afwijking[[]]
"""An afwijking as a result names it; it is evaluated here, never called."""


def evaluate_eis(regeling: nodes.Regeling, eis: nodes.Eis, objecten: Objecten) -> Toetsing:
    """Voldaan, niet voldaan, open, or not applicable, on these objects."""
    scope = scope_of(regeling, eis.onderwerp, objecten)
    return toetsing(
        afwijkingen_of(regeling, eis),
        True if eis.indien is None else evaluate_expression(eis.indien, scope),
        [evaluate_afwijking(regeling, regeling.afwijkingen[n], objecten) for n in eis.afwijkingen],
        evaluate_expression(eis.geldt, scope),
    )


def afwijkingen_of(regeling: nodes.Regeling, eis: nodes.Eis) -> tuple[Afwijking, ...]:
    """The afwijkingen of an eis, in order, as a result names them."""
    return tuple(_named(regeling.afwijkingen[naam]) for naam in eis.afwijkingen)


def toetsing(
    afwijkingen: Sequence[Afwijking],
    indien: Waarheid,
    effective: Sequence[Waarheid],
    geldt: Waarheid,
) -> Toetsing:
    """What follows for an eis from its condition, which afwijkingen take effect, and its demand."""
    return regels.toets(
        indien=indien, afwijkingen=tuple(zip(afwijkingen, effective, strict=True)), geldt=geldt
    )


def evaluate_afwijking(
    regeling: nodes.Regeling, afwijking: nodes.Afwijking, objecten: Objecten
) -> Waarheid:
    """Whether an afwijking takes effect: its condition holds, and nothing sets it aside."""
    scope = scope_of(regeling, afwijking.onderwerp, objecten)
    own: Waarheid = True
    if afwijking.voorwaarde is not None:
        own = evaluate_expression(afwijking.voorwaarde, scope)
    set_aside = [
        evaluate_afwijking(regeling, regeling.afwijkingen[naam], objecten)
        for naam in afwijking.opzij_door
    ]
    return en(own, *map(niet, set_aside))


def scope_of(regeling: nodes.Regeling, onderwerp: nodes.Onderwerp, objecten: Objecten) -> Scope:
    """The names under which a rule speaks about its objects."""
    if not onderwerp.lijst:
        return Scope(regeling, {onderwerp.variabele: objecten[0]})
    return Scope(regeling, {onderwerp.soort: objecten[0], onderwerp.variabele: objecten[1]})


def _named(afwijking: nodes.Afwijking) -> Afwijking:
    return regels.Afwijking(lambda: False, afwijking.naam, str(afwijking.vindplaats))
