"""Een document toetsen: elke eis, in volgorde, op elk deel waarover zij gaat."""

from __future__ import annotations

from collections.abc import Mapping
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
        eis, soort = stap.eis, stap.soort
        functie = eis.functie
        if soort is None:
            gevonden.append(Bevinding(eis, functie(document), zelf))
        elif stap.lijst:
            for pad, (gegeven,) in per_soort.get(soort, ()):
                for nummer, element in enumerate(getattr(gegeven, stap.lijst) or ()):
                    plaats = (*pad, stap.naam, nummer)
                    toetsing = functie(gegeven, element)
                    gevonden.append(Bevinding(eis, toetsing, (gegeven, element), plaats))
        else:
            gevonden += [
                Bevinding(eis, functie(objecten[0]), objecten, pad)
                for pad, objecten in per_soort.get(soort, ())
            ]
    return tuple(gevonden)


_Plekken = list[tuple[Pad, tuple[Any]]]


def _per_soort(document: Any, delen: Delen) -> dict[type, _Plekken]:
    """Het document en alle gegevens erin, per soort, in de volgorde van het document."""
    gevonden: dict[type, _Plekken] = {document.__class__: [((), (document,))]}
    if document.__class__ in delen:
        _verzamel((), document, delen, gevonden)
    return gevonden


def _verzamel(pad: Pad, gegeven: Any, delen: Delen, gevonden: dict[type, _Plekken]) -> None:
    for deel in delen.get(gegeven.__class__, ()):
        waarde = getattr(gegeven, deel.attribuut)
        if waarde is not None:
            _voeg_toe((*pad, deel.naam), waarde, delen, gevonden)


def _voeg_toe(pad: Pad, waarde: Any, delen: Delen, gevonden: dict[type, _Plekken]) -> None:
    soort = waarde.__class__
    if soort is tuple:
        for nummer, element in enumerate(waarde):
            _voeg_toe((*pad, nummer), element, delen, gevonden)
        return
    if soort not in gevonden:
        gevonden[soort] = []
    gevonden[soort].append((pad, (waarde,)))
    if soort in delen:
        _verzamel(pad, waarde, delen, gevonden)
