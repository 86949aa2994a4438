"""Amounts, percentages, dates, terms, years and numbers (in digits or in words) in a sentence.

>>> [str(q) for q in read_quantities("Binnen negen weken na 7 juli 2025, ten minste 85%.")]
['termijn: negen weken', 'datum: 7 juli 2025', 'percentage: 85%']

A date whose year is named once for two days ("tussen 1 augustus en 1 oktober 2028") takes the next
year in the sentence. "een" without accents is an article and never a number.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import lru_cache
from typing import Literal

from compiler.model.expressions import Bedragwaarde, Termijnwaarde
from compiler.model.literals import (
    MONTHS,
    read_bedrag,
    read_datum,
    read_getal,
    read_percentage,
    read_termijn,
)

Soort = Literal["bedrag", "percentage", "datum", "termijn", "aantal"]
Grootte = int | Fraction | date | Termijnwaarde

_MONTH = "|".join(MONTHS)
_WORDLIST = (
    "één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien "
    "zeventien achttien negentien twintig"
)
_WORDS = _WORDLIST.split()
_WORD = "|".join(sorted(_WORDS, key=len, reverse=True))
_UNIT = r"dag(?:en)?|week|weken|maand(?:en)?|(?:kalender)?jaar|(?:kalender)?jaren"
_PATTERN = re.compile(
    rf"""(?P<bedrag>€\s?(?:\d{{1,3}}(?:\.\d{{3}})+|\d+)(?:,\d{{2}})?)
    | (?P<percentage>(?<![\d,.])\d+(?:,\d+)?\s?%)
    | (?P<datum>(?<!\d)\d{{1,2}}\ (?:{_MONTH})(?:\ \d{{4}})?(?!\d))
    | (?P<termijn>(?<!\w)(?:{_WORD}|zesentwintig|tweeënvijftig|\d+)\ (?:{_UNIT})(?!\w))
    | (?P<aantal>(?<![\w.,:–/-])(?:\d{{1,3}}(?:\.\d{{3}})+|\d+)(?![\w:–/°]|,\d|\.\d)|(?<!\w)(?:{_WORD})(?!\w))
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Quantity:
    """One value in a text: its kind, its exact value and the characters it stands in."""

    soort: Soort
    waarde: Grootte
    start: int
    end: int
    tekst: str

    def __str__(self) -> str:
        return f"{self.soort}: {self.tekst}"

    @property
    def key(self) -> tuple[Soort, Grootte]:
        return self.soort, self.waarde


@lru_cache(maxsize=4096)
def read_quantities(text: str) -> tuple[Quantity, ...]:
    """Every value in a sentence, in order. Blank out references first: they hold numbers too."""
    found = (_quantity(match, text) for match in _PATTERN.finditer(text))
    return tuple(quantity for quantity in found if quantity is not None)


def _quantity(match: re.Match[str], text: str) -> Quantity | None:
    words = match.group()
    value: Grootte | Bedragwaarde | None
    soort: Soort
    match match.lastgroup:
        case "bedrag":
            soort, value = "bedrag", read_bedrag(words)
        case "percentage":
            soort, value = "percentage", read_percentage(words.replace(" ", ""))
        case "datum":
            soort, value = "datum", read_datum(_with_year(words, text[match.end() :]))
        case "termijn":
            soort, value = "termijn", read_termijn(words.lower())
        case _:
            soort, value = "aantal", _number(words.lower())
    if isinstance(value, Bedragwaarde):
        value = value.centen
    return None if value is None else Quantity(soort, value, *match.span(), words)


def _with_year(words: str, rest: str) -> str:
    if len(words.split()) == 3:
        return words
    later = re.search(rf"(?:{_MONTH}) (\d{{4}})", rest)
    return f"{words} {later[1]}" if later else words


def _number(words: str) -> int | None:
    return _WORDS.index(words) + 1 if words in _WORDS else read_getal(words)
