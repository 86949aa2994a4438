"""Een document toetsen: elke eis, in volgorde, op elk deel waarover zij gaat."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import starmap
from typing import Any, NamedTuple

from .logica import VeldIs, ontbrekend
from .regels import NIET_VAN_TOEPASSING, Eis, Toetsing
from .uitslag import Bevinding, Uitslag

Pad = tuple[str | int, ...]


class Stap(NamedTuple):
    """Een eis, en waarop zij toetst.

    Zonder `soort` op het document; met `soort` op elk gegeven van die soort in het document, en met
    `lijst` op elk element van die lijst daarvan. `verplicht`: de lijst mag niet ontbreken.
    """

    eis: Eis[Any]
    soort: type | None = None
    lijst: str = ""
    naam: str = ""
    verplicht: bool = False


class Deel(NamedTuple):
    """Een veld dat gegevens bevat: het attribuut, en zijn naam in JSON.

    `soort` is wat er hoort te staan; None als het veld mag ontbreken.
    """

    attribuut: str
    naam: str
    soort: type | None = None


Delen = Mapping[type, tuple[Deel, ...]]
"""Per soort gegevens de velden waarin weer gegevens staan waarover een eis gaat."""

Soorten = Mapping[str, tuple[Callable[[bytes], Any], Callable[[Any], Uitslag]]]
"""Per soort document: hoe het gelezen en hoe het getoetst wordt."""

_Rij = tuple[Eis[Any], Toetsing, tuple[Any, ...], Pad]


class Afwezig:
    """Staat op de plaats van gegevens die ontbreken: geen enkel veld ervan is bekend."""

    __slots__ = ()

    def __getattr__(self, naam: str) -> None:
        return None


AFWEZIG = Afwezig()


class Getoetst:
    """Wat elke eis opleverde. Doorlopen geeft de bevindingen: die worden dan pas gemaakt."""

    __slots__ = ("_rijen",)

    def __init__(self, rijen: list[_Rij]) -> None:
        self._rijen = rijen

    def __iter__(self) -> Iterator[Bevinding]:
        return starmap(Bevinding, self._rijen)


def toets_alle(document: Any, stappen: tuple[Stap, ...], delen: Delen) -> Getoetst:
    """Toetst elke eis op elk deel waarover zij gaat, in de volgorde van de stappen."""
    rijen: list[_Rij] = []
    voeg_toe = rijen.append
    zelf = (document,)
    groepen = _Groepen(document, delen)
    for eis, soort, lijst, naam, verplicht in stappen:
        if soort is None:
            toetsing = eis.functie(document) if eis.indien is None else eis(document)
            voeg_toe((eis, toetsing, zelf, ()))
            continue
        if verplicht or soort in groepen.leeg:
            for toetsing, objecten, pad in groepen.ontbreekt(soort, lijst, naam):
                voeg_toe((eis, toetsing, objecten, pad))
        groep = groepen.van(soort, lijst, naam)
        if groep is None:
            continue
        functie, indien = eis.functie, eis.indien
        if indien is not None:
            # De eis hoeft niet te worden getoetst waar het veld van haar voorwaarde anders zegt.
            gezocht = indien.waarde
            for waarde, (objecten, pad) in zip(groep.waarden(indien), groep.plekken, strict=True):
                if waarde == gezocht:
                    voeg_toe((eis, functie(*objecten), objecten, pad))
                else:
                    toetsing = NIET_VAN_TOEPASSING if waarde is not None else eis(*objecten)
                    voeg_toe((eis, toetsing, objecten, pad))
        elif lijst:
            for objecten, pad in groep.plekken:
                voeg_toe((eis, functie(objecten[0], objecten[1]), objecten, pad))
        else:
            for objecten, pad in groep.plekken:
                voeg_toe((eis, functie(objecten[0]), objecten, pad))
    return Getoetst(rijen)


class _Groep:
    """Gegevens waarover dezelfde eisen gaan: van één soort, of de elementen van een lijst daarvan.

    Op elke plek staat het gegeven, bij een lijst ook het element, en het pad ernaartoe.
    """

    __slots__ = ("_waarden", "plekken")

    def __init__(self, plekken: list[tuple[tuple[Any, ...], Pad]]) -> None:
        self.plekken = plekken
        self._waarden: dict[tuple[int, str], list[Any]] = {}

    def waarden(self, voorwaarde: VeldIs) -> list[Any]:
        """Wat het veld van een voorwaarde zegt; één keer gelezen voor alle eisen."""
        drager, attribuut = voorwaarde.drager, voorwaarde.attribuut
        waarden = self._waarden.get((drager, attribuut))
        if waarden is None:
            waarden = [getattr(objecten[drager], attribuut) for objecten, _ in self.plekken]
            self._waarden[drager, attribuut] = waarden
        return waarden


class _Groepen:
    """Het document en alle gegevens erin, per soort, in de volgorde van het document."""

    __slots__ = ("_delen", "_lijsten", "_per_soort", "leeg")

    def __init__(self, document: Any, delen: Delen) -> None:
        self._delen = delen
        self._lijsten: dict[tuple[type, str], _Groep] = {}
        self.leeg: dict[type, list[tuple[str, Pad]]] = {}
        self._per_soort = {type(document): _Groep([((document,), ())])}
        self._verzamel(document, ())

    def van(self, soort: type, lijst: str, naam: str) -> _Groep | None:
        """Alle gegevens van een soort, of alle elementen van een lijst daarvan."""
        groep = self._per_soort.get(soort)
        if not lijst or groep is None:
            return groep
        elementen = self._lijsten.get((soort, lijst))
        if elementen is None:
            elementen = self._lijsten[soort, lijst] = _Groep(
                [
                    ((gegeven, element), (*pad, naam, nummer))
                    for (gegeven,), pad in groep.plekken
                    for nummer, element in enumerate(getattr(gegeven, lijst) or ())
                ]
            )
        return elementen

    def ontbreekt(
        self, soort: type, lijst: str, naam: str
    ) -> Iterator[tuple[Toetsing, tuple[Any, ...], Pad]]:
        """Waar iets van een soort, of een lijst daarvan, had moeten staan: dan is de eis onbekend."""
        if not lijst:
            for veld, pad in self.leeg.get(soort, ()):
                yield ontbrekend(veld), (AFWEZIG,), pad
            return
        groep = self._per_soort.get(soort)
        for (gegeven,), pad in groep.plekken if groep is not None else ():
            if getattr(gegeven, lijst) is None:
                yield ontbrekend(naam), (gegeven, AFWEZIG), (*pad, naam)

    def _verzamel(self, gegeven: Any, pad: Pad) -> None:
        for attribuut, naam, soort in self._delen.get(type(gegeven), ()):
            waarde = getattr(gegeven, attribuut)
            if waarde is not None:
                self._voeg_toe(waarde, (*pad, naam))
            elif soort is not None:
                self.leeg.setdefault(soort, []).append((naam, (*pad, naam)))

    def _voeg_toe(self, waarde: Any, pad: Pad) -> None:
        soort = type(waarde)
        if soort is not tuple:
            self._plekken(soort).append(((waarde,), pad))
            if soort in self._delen:
                self._verzamel(waarde, pad)
        elif waarde and type(waarde[0]) is not tuple and type(waarde[0]) not in self._delen:
            plekken = self._plekken(type(waarde[0]))
            plekken += [((element,), (*pad, nummer)) for nummer, element in enumerate(waarde)]
        else:
            for nummer, element in enumerate(waarde):
                self._voeg_toe(element, (*pad, nummer))

    def _plekken(self, soort: type) -> list[tuple[tuple[Any, ...], Pad]]:
        groep = self._per_soort.get(soort)
        if groep is None:
            groep = self._per_soort[soort] = _Groep([])
        return groep.plekken
