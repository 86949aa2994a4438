"""From the spelling of the law to exact values: `€ 1.098.263,11`, `7 juli 2025`, `negen weken`, `85%`."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction

from compiler.model.expressions import Bedragwaarde, Eenheid, Termijnwaarde

MONTHS = (
    "januari februari maart april mei juni juli augustus september oktober november december"
).split()
NUMBERS = (
    "nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien "
    "zestien zeventien achttien negentien twintig"
).split()

_NUMBER_WORDS = {word: number for number, word in enumerate(NUMBERS)} | {
    "een": 1,
    "zesentwintig": 26,
    "tweeënvijftig": 52,
}

_UNITS: dict[str, Eenheid] = {
    "dag": "dag",
    "dagen": "dag",
    "week": "week",
    "weken": "week",
    "maand": "maand",
    "maanden": "maand",
    "jaar": "jaar",
    "jaren": "jaar",
    "kalenderjaar": "jaar",
    "kalenderjaren": "jaar",
}

# A number with more digits is no number of a regulation, and Python refuses to read very long ones.
_MOST_DIGITS = 18

_BEDRAG = re.compile(r"€ ?(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{2}))?")


def read_bedrag(text: str) -> Bedragwaarde | None:
    """An amount in whole cents; None unless it is written as `€ 1.098.263,11` or `€ 500.000`."""
    match = _BEDRAG.fullmatch(text)
    if not match:
        return None
    sign, whole, cents = match.groups()
    if len(whole) > _MOST_DIGITS:
        return None
    value = int(whole.replace(".", "")) * 100 + int(cents or 0)
    return Bedragwaarde(-value if sign else value)


def read_datum(text: str) -> date | None:
    """A day that exists, written as `7 juli 2025`; None otherwise."""
    parts = text.split(" ")
    if len(parts) != 3 or parts[1] not in MONTHS or not (parts[0].isdigit() and parts[2].isdigit()):
        return None
    try:
        return date(int(parts[2]), MONTHS.index(parts[1]) + 1, int(parts[0]))
    except ValueError:
        return None


def read_termijn(text: str) -> Termijnwaarde | None:
    """`negen weken`, `één jaar`, `18 maanden`; None for anything else."""
    number, _, unit = text.partition(" ")
    if len(number) > _MOST_DIGITS:
        return None
    count = int(number) if number.isdigit() else _NUMBER_WORDS.get(number)
    return Termijnwaarde(count, _UNITS[unit]) if count is not None and unit in _UNITS else None


def read_percentage(text: str) -> Fraction | None:
    """`85%`, `12,5%`: an exact fraction of one; None for a number that is too long."""
    if len(text) > _MOST_DIGITS:
        return None
    return Fraction(text.removesuffix("%").replace(",", ".")) / 100


def read_getal(text: str) -> int | None:
    """`3`, `1.000`; None for a number that is too long."""
    if len(text) > _MOST_DIGITS:
        return None
    return int(text.replace(".", ""))


def write_datum(value: date) -> str:
    """A day as the law writes it: `7 juli 2025`."""
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}"


def write_bedrag(centen: int) -> str:
    """An amount as the law writes it, always with two decimals: `€ 1.098.263,11`."""
    sign = "-" if centen < 0 else ""
    whole, cents = divmod(abs(centen), 100)
    return f"€ {sign}{whole:,}".replace(",", ".") + f",{cents:02d}"
