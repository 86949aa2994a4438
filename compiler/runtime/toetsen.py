"""Een document toetsen: elke eis, in volgorde, op elk deel waarover zij gaat."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from .regels import Eis
from .uitslag import Bevinding

Plek = tuple[tuple[str | int, ...], tuple[Any, ...]]
"""Een plaats in het document, en wat de eis daar nodig heeft: het document, of ook het element."""


@dataclass(frozen=True, slots=True)
class Stap:
    """Een eis, en waar in het document zij geldt; zonder `plekken` voor het document zelf."""

    eis: Eis[Any]
    plekken: Callable[[Any], Iterable[Plek]] | None = None


def bevindingen(document: Any, stappen: tuple[Stap, ...]) -> tuple[Bevinding, ...]:
    """Een bevinding voor elke eis en elk element, in de volgorde van de stappen."""
    gevonden: list[Bevinding] = []
    zelf = (document,)
    for stap in stappen:
        eis = stap.eis
        if stap.plekken is None:
            gevonden.append(Bevinding(eis, eis.functie(document), zelf))
        else:
            for pad, objecten in stap.plekken(document):
                gevonden.append(Bevinding(eis, eis.functie(*objecten), objecten, pad))
    return tuple(gevonden)
