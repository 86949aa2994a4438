"""Rekenen met exacte waarden: onbekend zodra een van de waarden onbekend is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Any, TypeVar, overload

from .bedrag import Bedrag
from .logica import OPEN, Onbekend, Open, Veld, VeldIs, Waarheid, als_onbekend
from .termijn import Periode, Termijn

T = TypeVar("T")
G = TypeVar("G", Bedrag, int, Fraction)
R = TypeVar("R")
A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")


def plus(links: G | Onbekend, rechts: G | Onbekend) -> G | Onbekend:
    """`a plus b`."""
    if type(links) is Onbekend or type(rechts) is Onbekend:
        return als_onbekend(links, rechts)
    return links + rechts


def minus(links: G | Onbekend, rechts: G | Onbekend) -> G | Onbekend:
    """`a min b`."""
    if type(links) is Onbekend or type(rechts) is Onbekend:
        return als_onbekend(links, rechts)
    return links - rechts


def keer(waarde: G | Onbekend, factor: int | Fraction | Onbekend) -> G | Onbekend:
    """`a keer b`, waar het eerste de waarde is en het tweede het getal of percentage."""
    if type(waarde) is Onbekend or type(factor) is Onbekend:
        return als_onbekend(waarde, factor)
    return waarde * factor  # type: ignore[return-value]


def maal(factor: int | Fraction | Onbekend, waarde: G | Onbekend) -> G | Onbekend:
    """`a keer b`, waar het eerste het getal of percentage is en het tweede de waarde."""
    if type(factor) is Onbekend or type(waarde) is Onbekend:
        return als_onbekend(factor, waarde)
    return waarde * factor  # type: ignore[return-value]


def aandeel(percentage: Fraction, geheel: G | Onbekend) -> G | Onbekend:
    """`85% van a`, exact: een aandeel van een aantal kan een breuk zijn, en wordt zo vergeleken."""
    if type(geheel) is Onbekend:
        return geheel
    if isinstance(geheel, int):
        heel, rest = divmod(percentage.numerator * geheel, percentage.denominator)
        if rest == 0:
            return heel
    return percentage * geheel  # type: ignore[return-value]


def laagste(*termen: T | Onbekend) -> T | Onbekend:
    """`het laagste van (a, b)`."""
    if any(type(term) is Onbekend for term in termen):
        return als_onbekend(*termen)
    return min(termen)  # type: ignore[type-var]


def hoogste(*termen: T | Onbekend) -> T | Onbekend:
    """`het hoogste van (a, b)`."""
    if any(type(term) is Onbekend for term in termen):
        return als_onbekend(*termen)
    return max(termen)  # type: ignore[type-var]


def som(waarden: Iterable[G | Onbekend] | Onbekend, nul: G) -> G | Onbekend:
    """`som van bedragen`: alle waarden opgeteld; `nul` is de som van niets."""
    if type(waarden) is Onbekend:
        return waarden
    termen: list[G] = []
    openstaand: list[Onbekend] = []
    for waarde in waarden:
        if type(waarde) is Onbekend:
            openstaand.append(waarde)
        else:
            termen.append(waarde)
    return als_onbekend(*openstaand) if openstaand else _totaal(termen, nul)


def som_over(
    lijst: Iterable[T] | Onbekend,
    waarde: Callable[[T], G | Onbekend],
    nul: G,
    waarvoor: Callable[[T], Waarheid] | None = None,
) -> G | Onbekend:
    """`som van waarde over element in lijst waarvoor (…)`."""
    if type(waarde) is Veld and type(waarvoor) is VeldIs and type(lijst) is tuple:
        velden: list[G] | None = _velden_waarvoor(lijst, waarde.attribuut, waarvoor)
        if velden is not None:
            return _totaal(velden, nul)
    gekozen = waarvan(lijst, waarvoor)
    if type(gekozen) is Onbekend:
        return gekozen
    elementen, openstaand = gekozen
    termen: list[G] = []
    for element in elementen:
        term = waarde(element)
        if type(term) is Onbekend:
            openstaand.append(term)
        else:
            termen.append(term)
    return als_onbekend(*openstaand) if openstaand else _totaal(termen, nul)


def _velden_waarvoor(
    lijst: tuple[Any, ...], attribuut: str, voorwaarde: VeldIs
) -> list[Any] | None:
    """Een veld van elk element dat voldoet, in één doorloop; None als er iets ontbreekt."""
    sleutel, gezocht = voorwaarde.attribuut, voorwaarde.waarde
    if type(gezocht) in OPEN:
        return None
    velden = []
    for element in lijst:
        gelezen = getattr(element, sleutel)
        if gelezen == gezocht:
            waarde = getattr(element, attribuut)
            if waarde is None:
                return None
            velden.append(waarde)
        elif gelezen is None:
            return None
    return velden


def _totaal(termen: list[G], nul: G) -> G:
    if len(termen) == 1:
        return termen[0]
    return Bedrag.som(termen) if isinstance(nul, Bedrag) else sum(termen, nul)


def aantal(
    lijst: Sequence[T] | Onbekend, waarvoor: Callable[[T], Waarheid] | None = None
) -> int | Onbekend:
    """`aantal van lijst`, `aantal element in lijst waarvoor (…)`."""
    gekozen = waarvan(lijst, waarvoor)
    if type(gekozen) is Onbekend:
        return gekozen
    elementen, openstaand = gekozen
    return als_onbekend(*openstaand) if openstaand else len(elementen)


def waarvan(
    lijst: Iterable[T] | Onbekend, waarvoor: Callable[[T], Waarheid] | None
) -> tuple[list[T], list[Open]] | Onbekend:
    """De elementen die aan de voorwaarde voldoen, en waar dat open is."""
    if type(lijst) is Onbekend:
        return lijst
    if waarvoor is None:
        return list(lijst), []
    gekozen: list[T] = []
    openstaand: list[Open] = []
    for element in lijst:
        antwoord = waarvoor(element)
        if antwoord is True:
            gekozen.append(element)
        elif antwoord is not False:
            openstaand.append(antwoord)
    return gekozen, openstaand


def na(termijn: Termijn | Onbekend, datum: date | Onbekend) -> date | Onbekend:
    """`negen weken na d`; onbekend buiten de jaren 1 tot en met 9999."""
    if type(termijn) is Onbekend or type(datum) is Onbekend:
        return als_onbekend(termijn, datum)
    dag = termijn.na(datum)
    return Onbekend() if dag is None else dag


def voor(termijn: Termijn | Onbekend, datum: date | Onbekend) -> date | Onbekend:
    """`vier weken voor d`; onbekend buiten de jaren 1 tot en met 9999."""
    if type(termijn) is Onbekend or type(datum) is Onbekend:
        return als_onbekend(termijn, datum)
    dag = termijn.voor(datum)
    return Onbekend() if dag is None else dag


def begin_van(periode: Periode | Onbekend) -> date | Onbekend:
    """`begin van p`."""
    return periode if type(periode) is Onbekend else periode.begin


def einde_van(periode: Periode | Onbekend) -> date | Onbekend:
    """`einde van p`."""
    return periode if type(periode) is Onbekend else periode.einde


def opzoeken(index: Mapping[tuple[Any, ...], G], nul: G, *sleutels: object) -> G | Onbekend:
    """De waarde in een tabel bij deze sleutels; `nul` waar de tabel niets heeft."""
    for sleutel in sleutels:
        if type(sleutel) in OPEN:
            return als_onbekend(*sleutels)
    return index.get(sleutels, nul)


@overload
def toepassen(functie: Callable[[A], R], a: A | Open, /) -> R | Onbekend: ...
@overload
def toepassen(functie: Callable[[A, B], R], a: A | Open, b: B | Open, /) -> R | Onbekend: ...
@overload
def toepassen(
    functie: Callable[[A, B, C], R], a: A | Open, b: B | Open, c: C | Open, /
) -> R | Onbekend: ...
@overload
def toepassen(functie: Callable[..., R], /, *argumenten: object) -> R | Onbekend: ...
def toepassen(functie: Callable[..., R], /, *argumenten: object) -> R | Onbekend:
    """Een berekening op waarden die onbekend kunnen zijn; dan is de uitkomst dat ook."""
    for argument in argumenten:
        if type(argument) in OPEN:
            return als_onbekend(*argumenten)
    return functie(*argumenten)
