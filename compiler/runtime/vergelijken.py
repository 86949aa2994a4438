"""Vergelijkingen: onbekend zodra een van de waarden onbekend is, met alles wat ontbreekt."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, TypeVar

from .logica import Onbekend, OpenAntwoord, als_onbekend
from .rekenen import na
from .termijn import Periode, Termijn

W = TypeVar("W")


def gelijk(links: object, rechts: object) -> bool | Onbekend:
    """`a is b`."""
    if isinstance(links, OpenAntwoord) or isinstance(rechts, OpenAntwoord):
        return als_onbekend(links, rechts)
    return links == rechts


def ongelijk(links: object, rechts: object) -> bool | Onbekend:
    """`a is niet b`."""
    if isinstance(links, OpenAntwoord) or isinstance(rechts, OpenAntwoord):
        return als_onbekend(links, rechts)
    return links != rechts


def ten_minste(links: Any, rechts: Any) -> bool | Onbekend:
    """`a is ten minste b`, `a is vanaf b`."""
    if isinstance(links, Onbekend) or isinstance(rechts, Onbekend):
        return als_onbekend(links, rechts)
    return bool(links >= rechts)


def ten_hoogste(links: Any, rechts: Any) -> bool | Onbekend:
    """`a is ten hoogste b`, `a is uiterlijk op b`."""
    if isinstance(links, Onbekend) or isinstance(rechts, Onbekend):
        return als_onbekend(links, rechts)
    return bool(links <= rechts)


def meer_dan(links: Any, rechts: Any) -> bool | Onbekend:
    """`a is meer dan b`, `a is na b`."""
    if isinstance(links, Onbekend) or isinstance(rechts, Onbekend):
        return als_onbekend(links, rechts)
    return bool(links > rechts)


def minder_dan(links: Any, rechts: Any) -> bool | Onbekend:
    """`a is minder dan b`, `a is voor b`."""
    if isinstance(links, Onbekend) or isinstance(rechts, Onbekend):
        return als_onbekend(links, rechts)
    return bool(links < rechts)


def valt_in(datum: date | Onbekend, periode: Periode | Onbekend) -> bool | Onbekend:
    """`d valt in p`: de eerste en de laatste dag tellen mee."""
    if isinstance(datum, Onbekend) or isinstance(periode, Onbekend):
        return als_onbekend(datum, periode)
    return periode.begin <= datum <= periode.einde


def tussen(waarde: Any, van: Any, tot_en_met: Any) -> bool | Onbekend:
    """`a is van b tot en met c`: beide grenzen tellen mee."""
    if (
        isinstance(waarde, Onbekend)
        or isinstance(van, Onbekend)
        or isinstance(tot_en_met, Onbekend)
    ):
        return als_onbekend(waarde, van, tot_en_met)
    return bool(van <= waarde <= tot_en_met)


def binnen_na(
    datum: date | Onbekend, termijn: Termijn | Onbekend, vanaf: date | Onbekend
) -> bool | Onbekend:
    """`d is binnen negen weken na e`: uiterlijk op de laatste dag van die termijn."""
    laatste = na(termijn, vanaf)
    if isinstance(datum, Onbekend) or isinstance(laatste, Onbekend):
        return als_onbekend(datum, laatste)
    return datum <= laatste


def een_van(waarde: object, *mogelijkheden: object) -> bool | Onbekend:
    """`a is een van (b, c)`."""
    if isinstance(waarde, OpenAntwoord):
        return als_onbekend(waarde, *mogelijkheden)
    for mogelijkheid in mogelijkheden:
        if isinstance(mogelijkheid, OpenAntwoord):
            return als_onbekend(waarde, *mogelijkheden)
    return waarde in mogelijkheden


def bevat(lijst: Sequence[W] | Onbekend, waarde: W | Onbekend) -> bool | Onbekend:
    """`lijst bevat a`."""
    if isinstance(lijst, Onbekend) or isinstance(waarde, OpenAntwoord):
        return als_onbekend(lijst, waarde)
    return waarde in lijst
