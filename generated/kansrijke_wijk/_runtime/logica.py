"""Driewaardige logica, met voor elk open antwoord de reden waarom het open is.

Een voorwaarde is `True` (voldaan), `False` (niet voldaan), `Onbekend` (er ontbreken gegevens) of
`Beoordelen` (een open norm is nog niet beantwoord). Een waarde is er, of is `Onbekend`.

- `en`: niet voldaan wint, dan onbekend, dan beoordelen.
- `of`: voldaan wint, dan onbekend, dan beoordelen.
- `niet`: verwisselt voldaan en niet voldaan, en laat de andere zoals zij zijn.

>>> en(True, veld(None, "gemeente"), veld(None, "jaar"))
Onbekend(ontbreekt=('gemeente', 'jaar'), normen=())
>>> en(False, veld(None, "gemeente"))
False
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple, NoReturn, TypeVar, final

from .norm import Antwoord, Norm

T = TypeVar("T")
K = TypeVar("K")
D = TypeVar("D")


_GEEN_JA_OF_NEE = "een open antwoord is ja noch nee; vergelijk met `is True` of `is False`"


@final
class Onbekend(NamedTuple):
    """Niet te bepalen: de namen van de velden die ontbreken, en de open normen die meespelen."""

    ontbreekt: tuple[str, ...] = ()
    normen: tuple[Norm, ...] = ()

    def __bool__(self) -> NoReturn:
        raise TypeError(_GEEN_JA_OF_NEE)


@final
class Beoordelen(NamedTuple):
    """Te beoordelen: de open normen die nog geen antwoord hebben."""

    normen: tuple[Norm, ...]

    def __bool__(self) -> NoReturn:
        raise TypeError(_GEEN_JA_OF_NEE)


Open = Onbekend | Beoordelen
OPEN: frozenset[type] = frozenset({Onbekend, Beoordelen})
"""`type(waarde) in OPEN` is voor een waarde die er is veel vlugger dan `isinstance`."""

Waarheid = bool | Onbekend | Beoordelen


@cache
def ontbrekend(naam: str) -> Onbekend:
    """Onbekend, omdat het veld `naam` ontbreekt."""
    return Onbekend((naam,))


def veld(waarde: T | None, naam: str) -> T | Onbekend:
    """De waarde van een veld, of Onbekend met de naam van dat veld als het ontbreekt."""
    return ontbrekend(naam) if waarde is None else waarde


def veld_van(drager: D | Onbekend, lees: Callable[[D], T | None], naam: str) -> T | Onbekend:
    """Een veld van een gegeven dat zelf kan ontbreken; dan is dat gegeven wat ontbreekt."""
    return drager if type(drager) is Onbekend else veld(lees(drager), naam)


class Veld:
    """Een veld van een gegeven; `naam` is zijn naam in JSON. Aangeroepen geeft het de waarde."""

    __slots__ = ("attribuut", "naam")

    def __init__(self, attribuut: str, naam: str = "") -> None:
        self.attribuut = attribuut
        self.naam = naam or attribuut

    def __call__(self, gegeven: object) -> Any:
        return veld(getattr(gegeven, self.attribuut), self.naam)


class VeldIs:
    """De voorwaarde dat een veld van een gegeven een waarde heeft; `naam` is zijn naam in JSON.

    Aangeroepen zegt zij of het gegeven eraan voldoet. Wie veel gegevens langsgaat, mag in plaats
    daarvan zelf `attribuut` met `waarde` vergelijken. `drager` zegt, als het de voorwaarde van een
    eis is, over welk van haar gegevens zij gaat: het document (0) of het element (1).
    """

    __slots__ = ("attribuut", "drager", "naam", "waarde")

    def __init__(self, attribuut: str, waarde: object, naam: str = "", drager: int = 0) -> None:
        self.attribuut = attribuut
        self.waarde = waarde
        self.naam = naam or attribuut
        self.drager = drager

    def __call__(self, gegeven: object) -> bool | Onbekend:
        links = veld(getattr(gegeven, self.attribuut), self.naam)
        if type(links) is Onbekend or type(self.waarde) in OPEN:
            return als_onbekend(links, self.waarde)
        return bool(links == self.waarde)


def opgegeven(waarde: object) -> Waarheid:
    """Voldaan als het veld een waarde heeft, onbekend als het ontbreekt."""
    return waarde if type(waarde) is Onbekend else True


def en(*termen: Waarheid) -> Waarheid:
    """Voldaan als alle termen dat zijn."""
    is_open = False
    for term in termen:
        if term is False:
            return False
        if term is not True:
            is_open = True
    return verenigd(termen) if is_open else True


def of(*termen: Waarheid) -> Waarheid:
    """Voldaan als ten minste één term dat is."""
    is_open = False
    for term in termen:
        if term is True:
            return True
        if term is not False:
            is_open = True
    return verenigd(termen) if is_open else False


def niet(term: Waarheid) -> Waarheid:
    """Het omgekeerde; een open antwoord blijft open."""
    if term is True:
        return False
    return True if term is False else term


def voor_elk(lijst: Iterable[T] | Onbekend, voorwaarde: Callable[[T], Waarheid]) -> Waarheid:
    """Voldaan als elk element aan de voorwaarde voldoet; voor een lege lijst voldaan."""
    if type(lijst) is Onbekend:
        return lijst
    openstaand: list[Open] = []
    for element in lijst:
        antwoord = voorwaarde(element)
        if antwoord is False:
            return False
        if antwoord is not True:
            openstaand.append(antwoord)
    return verenigd(openstaand) if openstaand else True


def er_is_een(lijst: Iterable[T] | Onbekend, voorwaarde: Callable[[T], Waarheid]) -> Waarheid:
    """Voldaan als ten minste één element aan de voorwaarde voldoet."""
    if type(lijst) is Onbekend:
        return lijst
    if type(voorwaarde) is VeldIs and type(voorwaarde.waarde) not in OPEN:
        attribuut, waarde = voorwaarde.attribuut, voorwaarde.waarde
        for element in lijst:
            if getattr(element, attribuut) == waarde:
                return True
    openstaand: list[Open] = []
    for element in lijst:
        antwoord = voorwaarde(element)
        if antwoord is True:
            return True
        if antwoord is not False:
            openstaand.append(antwoord)
    return verenigd(openstaand) if openstaand else False


def beoordeel(norm: Norm, antwoorden: Sequence[Antwoord] | None) -> bool | Beoordelen:
    """Het antwoord op een open norm; van meer antwoorden op dezelfde norm telt het laatste."""
    if not antwoorden:
        return _te_beoordelen(norm)
    antwoord = laatste_antwoord(norm, antwoorden)
    return _te_beoordelen(norm) if antwoord is None else antwoord.antwoord == "ja"


def laatste_antwoord(norm: Norm, antwoorden: Sequence[Antwoord] | None) -> Antwoord | None:
    """Het laatste antwoord op een norm, of None."""
    for antwoord in reversed(antwoorden or ()):
        if antwoord.naam == norm.naam and antwoord.antwoord is not None:
            return antwoord
    return None


def indien_dan(voorwaarde: Waarheid, dan: T, anders: T) -> T | Onbekend:
    """`dan` of `anders`, naar de voorwaarde; onbekend als die open is."""
    if voorwaarde is True:
        return dan
    if voorwaarde is False:
        return anders
    return als_onbekend(voorwaarde)


def naar(waarde: K | Onbekend, takken: Mapping[K, Callable[[], T]]) -> T | Onbekend:
    """De tak die bij de waarde hoort."""
    return waarde if type(waarde) is Onbekend else takken[waarde]()


def als_onbekend(*waarden: object) -> Onbekend:
    """Wat een waarde mist die op open antwoorden rust: ook de namen van open normen."""
    eerste = _enige(waarden)
    if isinstance(eerste, Onbekend):
        return eerste
    namen: list[str] = []
    normen: list[Norm] = []
    for waarde in waarden:
        if isinstance(waarde, Onbekend):
            namen += waarde.ontbreekt
            normen += waarde.normen
        elif isinstance(waarde, Beoordelen):
            namen += [norm.naam for norm in waarde.normen]
            normen += waarde.normen
    return Onbekend(_uniek(namen), _uniek(normen))


def verenigd(termen: Sequence[object]) -> Onbekend | Beoordelen:
    """De open termen samen, in hun volgorde: onbekend als er een onbekend is, anders beoordelen."""
    eerste = _enige(termen)
    if eerste is not None:
        return eerste
    namen: list[str] = []
    normen: list[Norm] = []
    onbekend = False
    for term in termen:
        if isinstance(term, Onbekend):
            onbekend = True
            namen += term.ontbreekt
            normen += term.normen
        elif isinstance(term, Beoordelen):
            normen += term.normen
    return Onbekend(_uniek(namen), _uniek(normen)) if onbekend else Beoordelen(_uniek(normen))


def _enige(termen: Iterable[object]) -> Open | None:
    """De open term, als er maar één (of steeds dezelfde) is."""
    gevonden: Open | None = None
    for term in termen:
        if type(term) in OPEN and term is not gevonden:
            if gevonden is not None:
                return None
            gevonden = term  # type: ignore[assignment]
    return gevonden


@cache
def _te_beoordelen(norm: Norm) -> Beoordelen:
    return Beoordelen((norm,))


def _uniek(waarden: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(waarden))
