"""The kinds of value that the language knows; kinds do not mix.

>>> str(Lijst(Gegevenstype("resultaat")))
'lijst van resultaat'
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Basistype(StrEnum):
    """A kind of value with no further structure; the value is its word in `.kw`.

    At run time: BEDRAG is whole cents, PERCENTAGE an exact fraction (85% is 85/100), DATUM a date
    without time, PERIODE a first and a last day (both included), TERMIJN a number of days, weeks,
    months or years, AANTAL a whole number, TEKST a string, JA_NEE a truth value.
    """

    BEDRAG = "bedrag"
    PERCENTAGE = "percentage"
    DATUM = "datum"
    PERIODE = "periode"
    TERMIJN = "termijn"
    AANTAL = "aantal"
    TEKST = "tekst"
    JA_NEE = "ja/nee"


@dataclass(frozen=True, slots=True)
class Keuzetype:
    """One of the values of a keuzelijst, by the name of that list."""

    keuzelijst: str

    def __str__(self) -> str:
        return f"keuze uit {self.keuzelijst}"


@dataclass(frozen=True, slots=True)
class Gegevenstype:
    """A document, or a part of one: the name of its `gegevens`."""

    gegevens: str

    def __str__(self) -> str:
        return self.gegevens


@dataclass(frozen=True, slots=True)
class Lijst:
    """Any number of values of one type."""

    van: Type

    def __str__(self) -> str:
        return f"lijst van {self.van}"


Type = Basistype | Keuzetype | Gegevenstype | Lijst


def gegevens_in(type_: Type) -> str | None:
    """The kind of gegevens that a field holds, one or many; None for plain values."""
    while isinstance(type_, Lijst):
        type_ = type_.van
    return type_.gegevens if isinstance(type_, Gegevenstype) else None
