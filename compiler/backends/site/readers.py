"""Where the regulation uses an answer: per field the places whose rules read it, per eis the fields."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from compiler.model import nodes as n
from compiler.model.expressions import Aanroep, Expression, Veldwaarde
from compiler.model.types import Gegevenstype
from compiler.model.walk import walk
from compiler.vindplaats import Vindplaats

Readers = Mapping[tuple[str, str], tuple[Vindplaats, ...]]
"""By kind of gegevens and field, in order of the text."""


def readers(regeling: n.Regeling) -> Readers:
    """The places of the eisen, afwijkingen and berekeningen that read each field.

    A field that is only named in a message is not read there.
    """
    order = {bepaling.vindplaats: at for at, bepaling in enumerate(regeling.walk())}
    found: dict[tuple[str, str], set[Vindplaats]] = {}
    for place, kind, field in _reads(regeling):
        found.setdefault((kind, field), set()).add(place)
    return {
        key: tuple(sorted(places, key=lambda place: (order.get(place, len(order)), str(place))))
        for key, places in found.items()
    }


def read_by(regeling: n.Regeling, eis: n.Eis) -> list[tuple[str, str]]:
    """The (kind, field) of every field on which the outcome of an eis can depend.

    Also through the afwijkingen that set it aside and the berekeningen that it calls, and the list
    over whose elements it goes.
    """
    found = dict.fromkeys(_fields(_reached(regeling, eis)))
    if eis.onderwerp.lijst:
        found[eis.onderwerp.soort, eis.onderwerp.lijst] = None
    return list(found)


def _reached(regeling: n.Regeling, eis: n.Eis) -> Iterator[Expression]:
    """Its own expressions, those of what sets it aside, and those of what all these call."""
    waiting = [eis.geldt, *([] if eis.indien is None else [eis.indien])]
    waiting += _conditions(regeling, eis.afwijkingen)
    called: set[str] = set()
    while waiting:
        expression = waiting.pop(0)
        yield expression
        names = {part.berekening for part in walk(expression) if isinstance(part, Aanroep)}
        waiting += [regeling.berekeningen[naam].uitdrukking for naam in sorted(names - called)]
        called |= names


def _conditions(regeling: n.Regeling, afwijkingen: Iterable[str]) -> Iterator[Expression]:
    """The conditions of afwijkingen, and of those that set these aside."""
    for afwijking in map(regeling.afwijkingen.__getitem__, afwijkingen):
        if afwijking.voorwaarde is not None:
            yield afwijking.voorwaarde
        yield from _conditions(regeling, afwijking.opzij_door)


def _fields(expressions: Iterable[Expression]) -> Iterator[tuple[str, str]]:
    for expression in expressions:
        for part in walk(expression):
            if isinstance(part, Veldwaarde) and isinstance(part.drager.type, Gegevenstype):
                yield part.drager.type.gegevens, part.veld


def _reads(regeling: n.Regeling) -> Iterator[tuple[Vindplaats, str, str]]:
    """(place, kind, field) of every field that a rule reads."""
    for place, expression in _expressions(regeling):
        yield from ((place, *read) for read in _fields((expression,)))
    about: tuple[n.Eis | n.Afwijking, ...] = (
        *regeling.eisen.values(),
        *regeling.afwijkingen.values(),
    )
    for regel in about:
        if regel.onderwerp.lijst:
            yield regel.vindplaats, regel.onderwerp.soort, regel.onderwerp.lijst


def _expressions(regeling: n.Regeling) -> Iterator[tuple[Vindplaats, Expression]]:
    for eis in regeling.eisen.values():
        yield eis.vindplaats, eis.geldt
        if eis.indien is not None:
            yield eis.vindplaats, eis.indien
    for afwijking in regeling.afwijkingen.values():
        if afwijking.voorwaarde is not None:
            yield afwijking.vindplaats, afwijking.voorwaarde
    for berekening in regeling.berekeningen.values():
        yield berekening.vindplaats, berekening.uitdrukking
