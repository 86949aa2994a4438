"""Days as the law counts them: weeks and months after a day, and the days of the week in Dutch.

>>> write_weekday(date(2026, 10, 31))
'zaterdag 31 oktober 2026'
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from compiler.model.expressions import Termijnwaarde
from compiler.model.literals import write_datum
from compiler.model.nodes import Regeling

_WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")

# The Algemene termijnenwet moves the end of a term in these to the next working day.
_EXTENDED = ("wet", "algemene maatregel van bestuur", "amvb")


def is_weekend(day: date) -> bool:
    return day.weekday() >= 5


def write_weekday(day: date) -> str:
    return f"{_WEEKDAYS[day.weekday()]} {write_datum(day)}"


def is_extended(regeling: Regeling) -> bool:
    """Whether the Algemene termijnenwet reaches terms in a regulation of this kind."""
    return regeling.kop.soort_regeling.lower() in _EXTENDED


def why_not_extended(regeling: Regeling) -> str:
    soort = regeling.kop.soort_regeling or "deze regeling"
    return (
        "De Algemene termijnenwet verlengt alleen termijnen in een wet of een algemene maatregel van "
        f"bestuur; in een {soort} loopt een termijn op deze dag af."
    )


def plus_months(day: date, months: int) -> date:
    """The same day of a later month, or its last day where that month is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def last_day(day: date, term: Termijnwaarde) -> date | None:
    """The last day of a term that runs from the day after `day`; None past the calendar."""
    try:
        match term.eenheid:
            case "dag":
                return day + timedelta(days=term.aantal)
            case "week":
                return day + timedelta(weeks=term.aantal)
            case "maand":
                return plus_months(day, term.aantal)
            case _:
                return plus_months(day, 12 * term.aantal)
    except (OverflowError, ValueError):
        return None
