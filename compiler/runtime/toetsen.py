"""Een document toetsen: elke eis, in volgorde, op elk deel waarover zij gaat."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from .logica import VeldIs, ontbrekend
from .regels import NIET_VAN_TOEPASSING, Eis, onder_voorwaarde
from .uitslag import Bevinding

Pad = tuple[str | int, ...]


class Stap(NamedTuple):
    """Een eis, en waarop zij toetst.

    Zonder `soort` op het document; met `soort` op elk gegeven van die soort in het document, en met
    `lijst` op elk element van die lijst daarvan.
    """

    eis: Eis[Any]
    soort: type | None = None
    lijst: str = ""
    naam: str = ""


class Deel(NamedTuple):
    """Een veld dat gegevens bevat: het attribuut, en zijn naam in JSON."""

    attribuut: str
    naam: str


Delen = Mapping[type, tuple[Deel, ...]]
"""Per soort gegevens de velden waarin weer gegevens staan waarover een eis gaat."""

_Plek = tuple[tuple[Any, ...], Pad]
"""De gegevens waarover een eis gaat (het document en eventueel een element), en waar zij staan."""
_PlekMetWaarde = tuple[tuple[Any, ...], Pad, Any]


def bevindingen(document: Any, stappen: tuple[Stap, ...], delen: Delen) -> tuple[Bevinding, ...]:
    """Een bevinding voor elke eis en elk deel, in de volgorde van de stappen."""
    gevonden: list[Bevinding] = []
    voeg_toe = gevonden.append
    zelf = (document,)
    plekken = _Plekken(document, delen)
    for eis, soort, lijst, naam in stappen:
        functie, indien = eis.functie, eis.indien
        if soort is None:
            toetsing = functie(document) if indien is None else eis(document)
            voeg_toe(_bevinding(Bevinding, (eis, toetsing, zelf, ())))
        elif indien is not None:
            for objecten, pad, waarde in plekken.met_waarde(soort, lijst, naam, indien):
                # Waar het veld iets anders zegt, hoeft de eis niet te worden getoetst.
                if waarde != indien.waarde and waarde is not None:
                    toetsing = NIET_VAN_TOEPASSING
                elif waarde is not None:
                    toetsing = functie(*objecten)
                else:
                    toetsing = onder_voorwaarde(ontbrekend(indien.naam), functie(*objecten))
                voeg_toe(_bevinding(Bevinding, (eis, toetsing, objecten, pad)))
        elif lijst:
            for objecten, pad in plekken.van(soort, lijst, naam):
                toetsing = functie(objecten[0], objecten[1])
                voeg_toe(_bevinding(Bevinding, (eis, toetsing, objecten, pad)))
        else:
            for objecten, pad in plekken.van(soort):
                voeg_toe(_bevinding(Bevinding, (eis, functie(objecten[0]), objecten, pad)))
    return tuple(gevonden)


_bevinding = tuple.__new__
"""Maakt een bevinding uit haar vier delen, zonder de omweg van `Bevinding(…)`."""


class _Plekken:
    """Het document en alle gegevens erin, per soort, in de volgorde van het document.

    Wat meer eisen vragen, wordt één keer verzameld: elke lijst, en elk veld van hun voorwaarden.
    """

    __slots__ = ("_delen", "_lijsten", "_met_waarde", "_per_soort")

    def __init__(self, document: Any, delen: Delen) -> None:
        self._delen = delen
        self._per_soort: dict[type, list[_Plek]] = {type(document): [((document,), ())]}
        self._lijsten: dict[tuple[type, str], list[_Plek]] = {}
        self._met_waarde: dict[tuple[type, str, str, int], list[_PlekMetWaarde]] = {}
        self._verzamel(document, ())

    def van(self, soort: type, lijst: str = "", naam: str = "") -> list[_Plek]:
        """Alle gegevens van een soort, of alle elementen van een lijst daarvan."""
        if not lijst:
            return self._per_soort.get(soort, [])
        elementen = self._lijsten.get((soort, lijst))
        if elementen is None:
            elementen = self._lijsten[soort, lijst] = [
                ((gegeven, element), (*pad, naam, nummer))
                for (gegeven,), pad in self._per_soort.get(soort, ())
                for nummer, element in enumerate(getattr(gegeven, lijst) or ())
            ]
        return elementen

    def met_waarde(
        self, soort: type, lijst: str, naam: str, voorwaarde: VeldIs
    ) -> list[_PlekMetWaarde]:
        """Dezelfde, met wat het veld van een voorwaarde er zegt."""
        drager, attribuut = voorwaarde.drager, voorwaarde.attribuut
        sleutel = (soort, lijst, attribuut, drager)
        gevonden = self._met_waarde.get(sleutel)
        if gevonden is None:
            gevonden = self._met_waarde[sleutel] = [
                (objecten, pad, getattr(objecten[drager], attribuut))
                for objecten, pad in self.van(soort, lijst, naam)
            ]
        return gevonden

    def _verzamel(self, gegeven: Any, pad: Pad) -> None:
        for attribuut, naam in self._delen.get(type(gegeven), ()):
            waarde = getattr(gegeven, attribuut)
            if waarde is not None:
                self._voeg_toe(waarde, (*pad, naam))

    def _voeg_toe(self, waarde: Any, pad: Pad) -> None:
        soort = type(waarde)
        if soort is not tuple:
            self._per_soort.setdefault(soort, []).append(((waarde,), pad))
            if soort in self._delen:
                self._verzamel(waarde, pad)
        elif waarde and type(waarde[0]) is not tuple and type(waarde[0]) not in self._delen:
            plekken = self._per_soort.setdefault(type(waarde[0]), [])
            plekken += [((element,), (*pad, nummer)) for nummer, element in enumerate(waarde)]
        else:
            for nummer, element in enumerate(waarde):
                self._voeg_toe(element, (*pad, nummer))
