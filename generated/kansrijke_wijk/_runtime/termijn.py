"""Termijnen en perioden, zoals de kalender ze telt."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal, NamedTuple

Eenheid = Literal["dag", "week", "maand", "jaar"]


class Termijn(NamedTuple):
    """Een aantal dagen, weken, maanden of jaren.

    Maanden en jaren eindigen op hetzelfde dagnummer, of op de laatste dag van een kortere maand.

    >>> Termijn(1, "maand").na(date(2025, 1, 31))
    datetime.date(2025, 2, 28)
    """

    aantal: int
    eenheid: Eenheid

    def na(self, datum: date) -> date | None:
        """De dag die zoveel later valt; None buiten de jaren 1 tot en met 9999."""
        return _verschoven(datum, self.aantal, self.eenheid)

    def voor(self, datum: date) -> date | None:
        """De dag die zoveel eerder valt; None buiten de jaren 1 tot en met 9999."""
        return _verschoven(datum, -self.aantal, self.eenheid)


class Periode(NamedTuple):
    """Van een eerste tot en met een laatste dag."""

    begin: date
    einde: date

    def __contains__(self, datum: object) -> bool:
        return isinstance(datum, date) and self.begin <= datum <= self.einde


def _verschoven(datum: date, aantal: int, eenheid: Eenheid) -> date | None:
    try:
        match eenheid:
            case "dag":
                return datum + timedelta(days=aantal)
            case "week":
                return datum + timedelta(weeks=aantal)
            case "maand":
                return _maanden_later(datum, aantal)
            case "jaar":
                return _maanden_later(datum, 12 * aantal)
    except (OverflowError, ValueError):
        return None


def _maanden_later(datum: date, aantal: int) -> date:
    jaar, maand = divmod(datum.year * 12 + datum.month - 1 + aantal, 12)
    if not 1 <= jaar <= 9999:
        raise OverflowError
    return date(jaar, maand + 1, min(datum.day, _dagen_in(jaar, maand + 1)))


def _dagen_in(jaar: int, maand: int) -> int:
    if maand == 2:
        return 29 if jaar % 4 == 0 and (jaar % 100 != 0 or jaar % 400 == 0) else 28
    return 30 if maand in (4, 6, 9, 11) else 31
