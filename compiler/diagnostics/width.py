"""How wide text is on a screen: tabs, accents that combine, characters two columns wide.

>>> columns("\\t€", 1)
5
"""

from __future__ import annotations

import textwrap
import unicodedata

TAB = 4


def columns(text: str, start: int = 0) -> int:
    """The number of columns that `text` takes when it starts in column `start` (from 0)."""
    at = start
    for character in text:
        at += width(character, at)
    return at - start


def width(character: str, at: int) -> int:
    """The columns of one character standing in column `at`; a tab runs to the next multiple."""
    if character == "\t":
        return TAB - at % TAB
    if unicodedata.combining(character) or unicodedata.category(character) in ("Cc", "Cf", "Mn"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


def wrapped(text: str, size: int) -> list[str]:
    """The text on lines of at most `size` columns, cut between words; a sign stays by its amount.

    >>> wrapped("het verschil is € 1,46", 18)
    ['het verschil is', '€ 1,46']
    """
    lines = textwrap.wrap(
        text.replace("€ ", "€\u00a0"), size, break_long_words=False, break_on_hyphens=False
    )
    return [line.replace("€\u00a0", "€ ") for line in lines] or [""]


def visible(text: str) -> str:
    """The text with tabs as spaces and without control characters, equally wide."""
    out: list[str] = []
    at = 0
    for character in text:
        size = width(character, at)
        if character == "\t":
            out.append(" " * size)
        elif unicodedata.category(character) == "Cs":
            out.append("\ufffd")
        elif unicodedata.category(character) != "Cc":
            out.append(character)
        at += size
    return "".join(out)
