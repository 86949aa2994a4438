"""The outcome of an eis: its own condition, the afwijkingen that set it aside, and what it demands.

An eis speaks about a document (wherever one of its kind stands) or about each element of a list of
it; the values it speaks about are its `objecten`: the document, and the element if there is one. An
afwijking is evaluated on the same objects, under its own names for them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from compiler.evaluate.expressions import Scope, evaluate_expression
from compiler.evaluate.gegevens import Gegeven
from compiler.model import nodes
from compiler.model.types import Gegevenstype, Lijst, Type, gegevens_in
from compiler.runtime import regels
from compiler.runtime.logica import Waarheid, en, niet
from compiler.runtime.regels import Toetsing
from compiler.runtime.toetsen import AFWEZIG

Objecten = tuple[object, ...]
Pad = tuple[str | int, ...]
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


def occurrences(
    regeling: nodes.Regeling, soort: str, document: Gegeven
) -> Mapping[str, list[tuple[Pad, Gegeven]]]:
    """Every gegeven in a document, itself included, by its kind; from the outside in, in order."""
    found: dict[str, list[tuple[Pad, Gegeven]]] = {}

    def add(kind: str, gegeven: Gegeven, pad: Pad) -> None:
        found.setdefault(kind, []).append((pad, gegeven))
        for veld in regeling.gegevens[kind].velden:
            value = getattr(gegeven, veld.naam)
            if value is not None:
                for at, inner_kind, inner in _inside(veld.type, value, (*pad, veld.naam)):
                    add(inner_kind, inner, at)

    add(soort, document, ())
    return found


def places(
    found: Mapping[str, list[tuple[Pad, Gegeven]]], onderwerp: nodes.Onderwerp
) -> Iterator[tuple[Pad, Objecten]]:
    """Where among the occurrences a rule applies: the path, and the objects there, in order."""
    for pad, gegeven in found.get(onderwerp.soort, ()):
        if not onderwerp.lijst:
            yield pad, (gegeven,)
            continue
        for index, element in enumerate(getattr(gegeven, onderwerp.lijst) or ()):
            yield (*pad, onderwerp.lijst, index), (gegeven, element)


def gaps(
    regeling: nodes.Regeling, soort: str, document: Gegeven
) -> Mapping[str, list[tuple[Pad, str]]]:
    """Where gegevens of a kind should stand and do not: the path and the field, in order."""
    found: dict[str, list[tuple[Pad, str]]] = {}

    def look(kind: str, gegeven: Gegeven, pad: Pad) -> None:
        for veld in regeling.gegevens[kind].velden:
            value = getattr(gegeven, veld.naam)
            if value is not None:
                for at, inside, inner in _inside(veld.type, value, (*pad, veld.naam)):
                    look(inside, inner, at)
            elif not veld.mag_ontbreken and (inner_kind := gegevens_in(veld.type)) is not None:
                found.setdefault(inner_kind, []).append(((*pad, veld.naam), veld.naam))

    look(soort, document, ())
    return found


def missing_places(
    regeling: nodes.Regeling,
    found: Mapping[str, list[tuple[Pad, Gegeven]]],
    empty: Mapping[str, list[tuple[Pad, str]]],
    onderwerp: nodes.Onderwerp,
) -> Iterator[tuple[Pad, Objecten, str]]:
    """Where a rule would apply if what must be there were: the path, the objects, the field."""
    if not onderwerp.lijst:
        for pad, naam in empty.get(onderwerp.soort, ()):
            yield pad, (AFWEZIG,), naam
        return
    veld = regeling.gegevens[onderwerp.soort].veld(onderwerp.lijst)
    if veld is None or veld.mag_ontbreken:
        return
    for pad, gegeven in found.get(onderwerp.soort, ()):
        if getattr(gegeven, onderwerp.lijst) is None:
            yield (*pad, onderwerp.lijst), (gegeven, AFWEZIG), onderwerp.lijst


def _inside(type_: Type, value: Any, pad: Pad) -> Iterator[tuple[Pad, str, Gegeven]]:
    """The gegevens directly in the value of a field, with their paths and kinds."""
    match type_:
        case Gegevenstype(gegevens=soort):
            yield pad, soort, value
        case Lijst(van=van):
            for index, element in enumerate(value):
                yield from _inside(van, element, (*pad, index))


def _named(afwijking: nodes.Afwijking) -> Afwijking:
    return regels.Afwijking(lambda: False, afwijking.naam, str(afwijking.vindplaats))
