"""The words of an instruction: quoted text as one word, whatever its quotation marks.

>>> [w.text for w in split_words('In artikel 3 wordt “x, y” vervangen door "z".')]
['In', 'artikel', '3', 'wordt', '“x, y”', 'vervangen', 'door', '"z"', '.']
"""

from __future__ import annotations

import re
from dataclasses import dataclass

# Straight and typographic, double and single; a single closing mark before a letter is an apostrophe.
_QUOTES = r"""
    “[^“”]*”  | „[^”“„]*[”“] | ,,[^”“"]*[”“"] | "[^"]*" | «[^»]*» | ''[^']*'' | ’’[^’]*’’
    | ‘(?:[^’]|’(?=\w))*’(?!\w) | (?<!\w)'(?:[^']|'(?=\w))*'(?!\w)
"""
_WORD = re.compile(
    rf"""
    (?P<citaat>{_QUOTES})
  | (?P<getal>\d+(?:e|de|ste)\b | \d+[A-Za-z]*(?:[.:]\d+[A-Za-z]*)*)
  | (?P<woord>[^\W\d_]+(?:[-’'][^\W\d_]+)*)
  | (?P<teken>\S)
    """,
    re.VERBOSE,
)
_OPENING = re.compile(r"[“”„«»\"]")


@dataclass(frozen=True, slots=True)
class Word:
    """A word, number, sign or quotation (`soort`), from `start` up to `end`."""

    soort: str
    text: str
    start: int
    end: int

    @property
    def lower(self) -> str:
        return self.text.lower() if self.soort == "woord" else self.text

    @property
    def inner(self) -> tuple[int, int]:
        """The place of what stands between the quotation marks."""
        mark = 2 if self.text[:2] in (",,", "''", "’’") else 1
        close = 2 if self.text[-2:] in ("''", "’’") else 1
        return self.start + mark, self.end - close


def split_words(text: str) -> tuple[Word, ...]:
    return tuple(Word(m.lastgroup or "", m[0], *m.span()) for m in _WORD.finditer(text))


def open_quote(text: str) -> int | None:
    """Where a quotation mark stands that has no counterpart; None when there is none."""
    for word in split_words(text):
        if word.soort == "teken" and _OPENING.fullmatch(word.text):
            return word.start
    return None
