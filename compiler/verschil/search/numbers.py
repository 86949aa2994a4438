"""Values with an order as whole numbers, so that a boundary has a neighbour on either side.

>>> number_of(Basistype.BEDRAG, Bedrag.van("1.50")), json_of(Basistype.BEDRAG, 150)
(150, '1.50')
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Final

from compiler.model.types import Basistype, Type
from compiler.runtime.bedrag import Bedrag
from compiler.runtime.schrijfwijze import json_waarde

PER_UNIT: Final = 10**8
"""A percentage is written in at most six decimals: 100% is so many steps."""

RANGES: Final[dict[Basistype, tuple[int, int]]] = {
    Basistype.DATUM: (date(1900, 1, 1).toordinal(), date(2199, 12, 31).toordinal()),
    Basistype.AANTAL: (-(10**9), 10**9),
    Basistype.BEDRAG: (-(10**12), 10**12),
    Basistype.PERCENTAGE: (-10 * PER_UNIT, 10 * PER_UNIT),
}
"""How far is searched: days of three centuries, numbers up to a milliard, amounts up to ten milliard
euros, percentages up to a thousand."""


def is_ordered(type_: Type | None) -> bool:
    return type_ in RANGES


def number_of(type_: Basistype, value: object) -> int | None:
    """The number of a value; None where it is none of that kind, or lies between two numbers."""
    match value:
        case bool():
            return None
        case Bedrag() if type_ is Basistype.BEDRAG:
            return value.exact if isinstance(value.exact, int) else None
        case date() if type_ is Basistype.DATUM:
            return value.toordinal()
        case int() if type_ is Basistype.AANTAL:
            return value
        case int() | Fraction() if type_ is Basistype.PERCENTAGE:
            steps = value * PER_UNIT
            return int(steps) if steps == int(steps) else None
        case _:
            return None


def value_of(type_: Basistype, number: int) -> date | Bedrag | int | Fraction:
    """The value of a number."""
    match type_:
        case Basistype.DATUM:
            return date.fromordinal(number)
        case Basistype.BEDRAG:
            return Bedrag.uit_centen(number)
        case Basistype.PERCENTAGE:
            return Fraction(number, PER_UNIT)
        case Basistype.AANTAL:
            return number
        case _:
            raise ValueError(f"{type_} has no order")


def json_of(type_: Basistype, number: int) -> str | int:
    """The number as a document writes the value."""
    value = json_waarde(value_of(type_, number))
    assert isinstance(value, str | int)
    return value


def simplicity(type_: Basistype, number: int) -> tuple[int, ...]:
    """How plain a value is to read: above zero before zero, whole euros before cents, then small."""
    sign = 0 if number > 0 else 1 if number == 0 else 2
    broken = int(type_ is Basistype.BEDRAG and number % 100 != 0)
    return sign, broken, abs(number)
