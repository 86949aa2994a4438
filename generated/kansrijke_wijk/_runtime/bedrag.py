"""Bedragen in euro's, exact tot op de cent."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction
from math import floor
from typing import Any, Self

PATROON = r"^-?(0|[1-9][0-9]{0,11})(\.[0-9]{1,2})?$"
GRENS = 10**12
_BEDRAG = re.compile(PATROON.removesuffix("$") + r"\Z")
_NEDERLANDS = re.compile(r"€?\s?-?[0-9]{1,3}(\.?[0-9]{3})*(,[0-9]{1,2}|,-)?\Z")


class Bedrag:
    """Een bedrag, gemaakt uit euro's als tekst of geheel getal, of uitdrukkelijk uit centen.

    >>> Bedrag.van("1098263.11")
    Bedrag.van('1098263.11')
    >>> Bedrag.van("0.10") + Bedrag.van("0.20") == Bedrag.uit_centen(30)
    True

    Een aandeel van een bedrag kan binnen een regel een deel van een cent zijn: het wordt dan exact
    vergeleken, en pas bij schrijven naar beneden afgerond op een hele cent.
    """

    __slots__ = ("_centen",)
    _centen: int | Fraction

    def __new__(cls) -> Self:
        raise TypeError('gebruik Bedrag.van("1098263.11") of Bedrag.uit_centen(109826311)')

    @staticmethod
    def van(euros: str | int) -> Bedrag:
        """Een bedrag uit `"1098263.11"` of een geheel aantal euro's; anders ValueError."""
        if isinstance(euros, str) and _BEDRAG.match(euros):
            geheel, _, rest = euros.partition(".")
            return _bedrag(int(geheel + (rest + "00")[:2]))
        if isinstance(euros, int) and not isinstance(euros, bool) and -GRENS < euros < GRENS:
            return _bedrag(euros * 100)
        raise ValueError(waarom_geen_bedrag(euros))

    @staticmethod
    def uit_centen(centen: int | Fraction) -> Bedrag:
        """Een bedrag uit (hele of, binnen regels, gebroken) centen."""
        if isinstance(centen, bool) or not isinstance(centen, int | Fraction):
            raise TypeError("centen zijn een geheel getal")
        return _bedrag(centen)

    @staticmethod
    def som(bedragen: Iterable[Bedrag]) -> Bedrag:
        """Alle bedragen opgeteld."""
        centen: int | Fraction = 0
        for bedrag in bedragen:
            centen += bedrag._centen
        return _bedrag(centen)

    @property
    def centen(self) -> int:
        """Het aantal hele centen, naar beneden afgerond."""
        return self._centen if isinstance(self._centen, int) else floor(self._centen)

    @property
    def exact(self) -> int | Fraction:
        """Het exacte aantal centen."""
        return self._centen

    def __add__(self, ander: Bedrag) -> Bedrag:
        if ander.__class__ is not Bedrag:
            return NotImplemented
        return _bedrag(self._centen + ander._centen)

    def __sub__(self, ander: Bedrag) -> Bedrag:
        if ander.__class__ is not Bedrag:
            return NotImplemented
        return _bedrag(self._centen - ander._centen)

    def __mul__(self, factor: int | Fraction) -> Bedrag:
        if isinstance(factor, bool) or not isinstance(factor, int | Fraction):
            return NotImplemented
        return Bedrag.uit_centen(self._centen * factor)

    __rmul__ = __mul__

    def __eq__(self, ander: object) -> bool:
        return self._centen == ander._centen if type(ander) is Bedrag else NotImplemented

    def __lt__(self, ander: Bedrag) -> bool:
        return self._centen < ander._centen if isinstance(ander, Bedrag) else NotImplemented

    def __le__(self, ander: Bedrag) -> bool:
        return self._centen <= ander._centen if isinstance(ander, Bedrag) else NotImplemented

    def __gt__(self, ander: Bedrag) -> bool:
        return self._centen > ander._centen if isinstance(ander, Bedrag) else NotImplemented

    def __ge__(self, ander: Bedrag) -> bool:
        return self._centen >= ander._centen if isinstance(ander, Bedrag) else NotImplemented

    def __hash__(self) -> int:
        return hash(("Bedrag", self._centen))

    def __str__(self) -> str:
        """Zoals in JSON: `1098263.11`."""
        teken = "-" if self.centen < 0 else ""
        euros, centen = divmod(abs(self.centen), 100)
        return f"{teken}{euros}.{centen:02d}"

    def __repr__(self) -> str:
        return f"Bedrag.van({str(self)!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return (Bedrag.uit_centen, (self._centen,))


def _bedrag(centen: int | Fraction) -> Bedrag:
    bedrag = object.__new__(Bedrag)
    if type(centen) is Fraction and centen.denominator == 1:
        centen = centen.numerator
    bedrag._centen = centen
    return bedrag


NUL = _bedrag(0)


def waarom_geen_bedrag(waarde: object) -> str:
    """Wat er aan een bedrag niet klopt, met een aanwijzing hoe het wel moet."""
    if isinstance(waarde, str):
        kaal = waarde.strip()
        if _NEDERLANDS.match(kaal) and any(teken in kaal for teken in "€.,"):
            cijfers = kaal.lstrip("€ \u00a0").replace(",-", "").replace(".", "").replace(",", ".")
            if _BEDRAG.match(cijfers):
                return (
                    f'schrijf dit bedrag als "{cijfers}" (punt voor de centen, verder geen tekens)'
                )
    elif isinstance(waarde, float):
        return (
            'schrijf een bedrag met centen als tekst, bijvoorbeeld "1098263.11", '
            "of als geheel aantal euro's"
        )
    return (
        'een bedrag is een tekst als "1098263.11" of een geheel aantal euro\'s, kleiner dan 10^12'
    )
