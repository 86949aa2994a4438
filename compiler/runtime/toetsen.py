"""Een document toetsen: elke eis, in volgorde, op elk deel waarover zij gaat."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .regels import Eis
from .uitslag import Bevinding

Pad = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Stap:
    """Een eis, en waarop zij toetst.

    Zonder `soort` op het document; met `soort` op elk gegeven van die soort in het document, en met
    `lijst` op elk element van die lijst daarvan.
    """

    eis: Eis[Any]
    soort: type | None = None
    lijst: str = ""
    naam: str = ""


@dataclass(frozen=True, slots=True)
class Deel:
    """Een veld dat gegevens bevat: het attribuut, en zijn naam in JSON."""

    attribuut: str
    naam: str


Delen = Mapping[type, tuple[Deel, ...]]
"""Per soort gegevens de velden waarin weer gegevens staan waarover een eis gaat."""


def bevindingen(document: Any, stappen: tuple[Stap, ...], delen: Delen) -> tuple[Bevinding, ...]:
    """Een bevinding voor elke eis en elk deel, in de volgorde van de stappen."""
    gevonden: list[Bevinding] = []
    zelf = (document,)
    per_soort = _per_soort(document, delen)
    for stap in stappen:
        eis = stap.eis
        if stap.soort is None:
            gevonden.append(Bevinding(eis, eis.functie(document), zelf))
            continue
        for pad, gegeven in per_soort.get(stap.soort, ()):
            if not stap.lijst:
                gevonden.append(Bevinding(eis, eis.functie(gegeven), (gegeven,), pad))
                continue
            for nummer, element in enumerate(getattr(gegeven, stap.lijst) or ()):
                plaats = (*pad, stap.naam, nummer)
                toetsing = eis.functie(gegeven, element)
                gevonden.append(Bevinding(eis, toetsing, (gegeven, element), plaats))
    return tuple(gevonden)


def _per_soort(document: Any, delen: Delen) -> dict[type, list[tuple[Pad, Any]]]:
    """Het document en alle gegevens erin, per soort, in de volgorde van het document."""
    gevonden: dict[type, list[tuple[Pad, Any]]] = {document.__class__: [((), document)]}
    if document.__class__ in delen:
        for pad, gegeven in _binnen((), document, delen):
            gevonden.setdefault(gegeven.__class__, []).append((pad, gegeven))
    return gevonden


def _binnen(pad: Pad, gegeven: Any, delen: Delen) -> Iterator[tuple[Pad, Any]]:
    for deel in delen.get(gegeven.__class__, ()):
        waarde = getattr(gegeven, deel.attribuut)
        if waarde is not None:
            yield from _waarden((*pad, deel.naam), waarde, delen)


def _waarden(pad: Pad, waarde: Any, delen: Delen) -> Iterator[tuple[Pad, Any]]:
    if isinstance(waarde, tuple):
        for nummer, element in enumerate(waarde):
            yield from _waarden((*pad, nummer), element, delen)
    else:
        yield pad, waarde
        if waarde.__class__ in delen:
            yield from _binnen(pad, waarde, delen)
