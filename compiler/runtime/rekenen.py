"""Rekenen met exacte waarden: onbekend zodra een van de waarden onbekend is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Any, TypeVar, overload

from .bedrag import Bedrag
from .logica import Onbekend, Open, OpenAntwoord, Waarheid, als_onbekend
from .termijn import Periode, Termijn

T = TypeVar("T")
G = TypeVar("G", Bedrag, int, Fraction)
R = TypeVar("R")
A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")


def plus(links: G | Onbekend, rechts: G | Onbekend) -> G | Onbekend:
    """`a plus b`."""
    if isinstance(links, Onbekend) or isinstance(rechts, Onbekend):
        return als_onbekend(links, rechts)
    return links + rechts


def minus(links: G | Onbekend, rechts: G | Onbekend) -> G | Onbekend:
    """`a min b`."""
    if isinstance(links, Onbekend) or isinstance(rechts, Onbekend):
        return als_onbekend(links, rechts)
    return links - rechts


def keer(waarde: G | Onbekend, factor: int | Fraction | Onbekend) -> G | Onbekend:
    """`a keer b`, waar het eerste de waarde is en het tweede het getal of percentage."""
    if isinstance(waarde, Onbekend) or isinstance(factor, Onbekend):
        return als_onbekend(waarde, factor)
    return waarde * factor  # type: ignore[return-value]


def maal(factor: int | Fraction | Onbekend, waarde: G | Onbekend) -> G | Onbekend:
    """`a keer b`, waar het eerste het getal of percentage is en het tweede de waarde."""
    if isinstance(factor, Onbekend) or isinstance(waarde, Onbekend):
        return als_onbekend(factor, waarde)
    return waarde * factor  # type: ignore[return-value]


def aandeel(percentage: Fraction, geheel: G | Onbekend) -> G | Onbekend:
    """`85% van a`, exact: een aandeel van een aantal kan een breuk zijn, en wordt zo vergeleken."""
    if isinstance(geheel, Onbekend):
        return geheel
    deel = percentage * geheel
    if isinstance(geheel, int) and isinstance(deel, Fraction) and deel.denominator == 1:
        return deel.numerator
    return deel  # type: ignore[return-value]


def laagste(*termen: T | Onbekend) -> T | Onbekend:
    """`het laagste van (a, b)`."""
    if any(isinstance(term, Onbekend) for term in termen):
        return als_onbekend(*termen)
    return min(termen)  # type: ignore[type-var]


def hoogste(*termen: T | Onbekend) -> T | Onbekend:
    """`het hoogste van (a, b)`."""
    if any(isinstance(term, Onbekend) for term in termen):
        return als_onbekend(*termen)
    return max(termen)  # type: ignore[type-var]


def som(waarden: Iterable[G | Onbekend] | Onbekend, nul: G) -> G | Onbekend:
    """`som van bedragen`: alle waarden opgeteld; `nul` is de som van niets."""
    if isinstance(waarden, Onbekend):
        return waarden
    totaal: G = nul
    openstaand: list[Onbekend] = []
    for waarde in waarden:
        if isinstance(waarde, Onbekend):
            openstaand.append(waarde)
        else:
            totaal = totaal + waarde
    return als_onbekend(*openstaand) if openstaand else totaal


def som_over(
    lijst: Iterable[T] | Onbekend,
    waarde: Callable[[T], G | Onbekend],
    nul: G,
    waarvoor: Callable[[T], Waarheid] | None = None,
) -> G | Onbekend:
    """`som van waarde over element in lijst waarvoor (…)`."""
    gekozen = waarvan(lijst, waarvoor)
    if isinstance(gekozen, Onbekend):
        return gekozen
    elementen, openstaand = gekozen
    totaal: G = nul
    for element in elementen:
        term = waarde(element)
        if isinstance(term, Onbekend):
            openstaand.append(term)
        else:
            totaal = totaal + term
    return als_onbekend(*openstaand) if openstaand else totaal


def aantal(
    lijst: Sequence[T] | Onbekend, waarvoor: Callable[[T], Waarheid] | None = None
) -> int | Onbekend:
    """`aantal van lijst`, `aantal element in lijst waarvoor (…)`."""
    gekozen = waarvan(lijst, waarvoor)
    if isinstance(gekozen, Onbekend):
        return gekozen
    elementen, openstaand = gekozen
    return als_onbekend(*openstaand) if openstaand else len(elementen)


def waarvan(
    lijst: Iterable[T] | Onbekend, waarvoor: Callable[[T], Waarheid] | None
) -> tuple[list[T], list[Open]] | Onbekend:
    """De elementen die aan de voorwaarde voldoen, en waar dat open is."""
    if isinstance(lijst, Onbekend):
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
    if isinstance(termijn, Onbekend) or isinstance(datum, Onbekend):
        return als_onbekend(termijn, datum)
    dag = termijn.na(datum)
    return Onbekend() if dag is None else dag


def voor(termijn: Termijn | Onbekend, datum: date | Onbekend) -> date | Onbekend:
    """`vier weken voor d`; onbekend buiten de jaren 1 tot en met 9999."""
    if isinstance(termijn, Onbekend) or isinstance(datum, Onbekend):
        return als_onbekend(termijn, datum)
    dag = termijn.voor(datum)
    return Onbekend() if dag is None else dag


def begin_van(periode: Periode | Onbekend) -> date | Onbekend:
    """`begin van p`."""
    return periode if isinstance(periode, Onbekend) else periode.begin


def einde_van(periode: Periode | Onbekend) -> date | Onbekend:
    """`einde van p`."""
    return periode if isinstance(periode, Onbekend) else periode.einde


def opzoeken(index: Mapping[tuple[Any, ...], G], nul: G, *sleutels: object) -> G | Onbekend:
    """De waarde in een tabel bij deze sleutels; `nul` waar de tabel niets heeft."""
    for sleutel in sleutels:
        if isinstance(sleutel, OpenAntwoord):
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
        if isinstance(argument, OpenAntwoord):
            return als_onbekend(*argumenten)
    return functie(*argumenten)
