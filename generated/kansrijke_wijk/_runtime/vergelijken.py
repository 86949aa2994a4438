"""Vergelijkingen: onbekend zodra een van de waarden onbekend is, met alles wat ontbreekt."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, TypeVar

from .logica import OPEN, Onbekend, als_onbekend
from .rekenen import na
from .termijn import Periode, Termijn

W = TypeVar("W")


def gelijk(links: object, rechts: object) -> bool | Onbekend:
    """`a is b`."""
    if type(links) in OPEN or type(rechts) in OPEN:
        return als_onbekend(links, rechts)
    return links == rechts


def ongelijk(links: object, rechts: object) -> bool | Onbekend:
    """`a is niet b`."""
    if type(links) in OPEN or type(rechts) in OPEN:
        return als_onbekend(links, rechts)
    return links != rechts


def ten_minste(links: Any, rechts: Any) -> bool | Onbekend:
    """`a is ten minste b`, `a is vanaf b`."""
    if type(links) is Onbekend or type(rechts) is Onbekend:
        return als_onbekend(links, rechts)
    uitkomst: bool = links >= rechts
    return uitkomst


def ten_hoogste(links: Any, rechts: Any) -> bool | Onbekend:
    """`a is ten hoogste b`, `a is uiterlijk op b`."""
    if type(links) is Onbekend or type(rechts) is Onbekend:
        return als_onbekend(links, rechts)
    uitkomst: bool = links <= rechts
    return uitkomst


def meer_dan(links: Any, rechts: Any) -> bool | Onbekend:
    """`a is meer dan b`, `a is na b`."""
    if type(links) is Onbekend or type(rechts) is Onbekend:
        return als_onbekend(links, rechts)
    uitkomst: bool = links > rechts
    return uitkomst


def minder_dan(links: Any, rechts: Any) -> bool | Onbekend:
    """`a is minder dan b`, `a is voor b`."""
    if type(links) is Onbekend or type(rechts) is Onbekend:
        return als_onbekend(links, rechts)
    uitkomst: bool = links < rechts
    return uitkomst


def valt_in(datum: date | Onbekend, periode: Periode | Onbekend) -> bool | Onbekend:
    """`d valt in p`: de eerste en de laatste dag tellen mee."""
    if type(datum) is Onbekend or type(periode) is Onbekend:
        return als_onbekend(datum, periode)
    return periode.begin <= datum <= periode.einde


def tussen(waarde: Any, van: Any, tot_en_met: Any) -> bool | Onbekend:
    """`a is van b tot en met c`: beide grenzen tellen mee."""
    if type(waarde) is Onbekend or type(van) is Onbekend or type(tot_en_met) is Onbekend:
        return als_onbekend(waarde, van, tot_en_met)
    uitkomst: bool = van <= waarde <= tot_en_met
    return uitkomst


def binnen_na(
    datum: date | Onbekend, termijn: Termijn | Onbekend, vanaf: date | Onbekend
) -> bool | Onbekend:
    """`d is binnen negen weken na e`: uiterlijk op de laatste dag van die termijn."""
    laatste = na(termijn, vanaf)
    if type(datum) is Onbekend or type(laatste) is Onbekend:
        return als_onbekend(datum, laatste)
    return datum <= laatste


def een_van(waarde: object, *mogelijkheden: object) -> bool | Onbekend:
    """`a is een van (b, c)`."""
    if type(waarde) in OPEN:
        return als_onbekend(waarde, *mogelijkheden)
    for mogelijkheid in mogelijkheden:
        if type(mogelijkheid) in OPEN:
            return als_onbekend(waarde, *mogelijkheden)
    return waarde in mogelijkheden


def bevat(lijst: Sequence[W] | Onbekend, waarde: W | Onbekend) -> bool | Onbekend:
    """`lijst bevat a`."""
    if type(lijst) is Onbekend or type(waarde) in OPEN:
        return als_onbekend(lijst, waarde)
    return waarde in lijst
