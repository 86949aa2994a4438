"""Where the regulation uses an answer: per field the places whose rules read it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from compiler.model import nodes as n
from compiler.model.expressions import Expression, Veldwaarde
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


def _reads(regeling: n.Regeling) -> Iterator[tuple[Vindplaats, str, str]]:
    """(place, kind, field) of every field that a rule reads."""
    for place, expression in _expressions(regeling):
        for part in walk(expression):
            if isinstance(part, Veldwaarde) and isinstance(part.drager.type, Gegevenstype):
                yield place, part.drager.type.gegevens, part.veld
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
