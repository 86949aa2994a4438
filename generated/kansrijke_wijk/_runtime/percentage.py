"""Percentages als exacte breuk: 85% is 85/100."""

from __future__ import annotations

import re
from fractions import Fraction

PATROON = r"^-?(0|[1-9][0-9]{0,11})(\.[0-9]{1,6})?$"
GRENS = 10**12
_PERCENTAGE = re.compile(PATROON.removesuffix("$") + r"\Z")


def percentage_van(procenten: str | int) -> Fraction:
    """De breuk bij `"12.5"` of `25` (procent); anders ValueError.

    >>> percentage_van("12.5")
    Fraction(1, 8)
    """
    if isinstance(procenten, str) and _PERCENTAGE.match(procenten):
        return Fraction(procenten) / 100
    if type(procenten) is int and -GRENS < procenten < GRENS:
        return Fraction(procenten, 100)
    raise ValueError(
        'een percentage is een tekst als "85" of "12.5", of een geheel aantal procenten'
    )


def percentage_tekst(breuk: Fraction) -> str:
    """Het aantal procenten als decimaal getal; wat niet eindigt, als breuk: `100/3`."""
    procenten = breuk * 100
    if procenten.denominator == 1:
        return str(procenten.numerator)
    for decimalen in range(1, 19):
        geschaald = procenten * 10**decimalen
        if geschaald.denominator == 1:
            teken = "-" if procenten < 0 else ""
            cijfers = str(abs(geschaald.numerator)).rjust(decimalen + 1, "0")
            return f"{teken}{cijfers[:-decimalen]}.{cijfers[-decimalen:]}"
    return f"{procenten.numerator}/{procenten.denominator}"
