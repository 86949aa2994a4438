"""Words that are read together: at least such a whole is replaced, never a part of it (Ar 6.9, oud 231).

>>> tekst = "uiterlijk op 7 juli 2025 en ten minste 25%"
>>> [tekst[start:end] for start, end in units(tekst)]
['7 juli 2025', '25%']
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_MAANDEN = (
    "januari februari maart april mei juni juli augustus september oktober november december"
).split()
_TELWOORDEN = (
    "een één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien "
    "zestien zeventien achttien negentien twintig dertig veertig vijftig zestig"
).split()
_RANG = (
    "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde"
).split()

_LID = rf"(?:{'|'.join(_RANG)}) lid"
_NAAM = r"[A-Z][\w’-]+"
_UNITS = (
    r"€ ?\d+(?:\.\d{3})*(?:,\d+)?(?: (?:miljoen|miljard))?",
    rf"\d{{1,2}} (?:{'|'.join(_MAANDEN)})(?: \d{{4}})?",
    r"\d+(?:\.\d{3})*(?:,\d+)? ?%",
    rf"(?:\d+|{'|'.join(_TELWOORDEN)}) (?:dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar|jaren)\b",
    r"(?:artikel(?:en)? \d+[a-z]*(?:[.:]\d+[a-z]*)*"
    rf"(?:, {_LID})?(?:, (?:onderdeel|onder) [a-z]\b(?:, onder \d+°)?)?)",
    rf"\d+[a-z]*(?:[.:]\d+[a-z]*)*, {_LID}",
    rf"{_LID}(?:, (?:onderdeel|onder) [a-z]\b(?:, onder \d+°)?)?",
    r"ten (?:minste|hoogste|behoeve)\b",
    rf"{_NAAM}(?: (?:(?:van|en|voor|de|het|der|den|te) ){{0,2}}{_NAAM})+",
)
_UNIT = re.compile(rf"(?<!\w)(?:{'|'.join(_UNITS)})")
_TOKEN = re.compile(r"\w+(?:[-’'./:]\w+)*|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a mark, and where it stands."""

    text: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        return self.text[0].isalnum()


def tokens(text: str) -> tuple[Token, ...]:
    return tuple(Token(m[0], *m.span()) for m in _TOKEN.finditer(text))


def units(text: str) -> tuple[tuple[int, int], ...]:
    """Dates, amounts, periods, citations and names of more than one word, where they stand."""
    return tuple(m.span() for m in _UNIT.finditer(text))


def widened(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch with every unit that it cuts taken in whole."""
    spans = units(text)
    while True:
        low, high = start, end
        for first, last in spans:
            if first < start < last or first < end < last:
                low, high = min(low, first), max(high, last)
        if (low, high) == (start, end):
            return start, end
        start, end = low, high
