"""Text for a console that cannot show every character: the nearest one that it can.

>>> to_encoding("┌─ € 5 … é", "latin-1")
'.- EUR 5 ... é'
"""

from __future__ import annotations

import unicodedata

_REPLACEMENTS = {
    "┌": ".",
    "├": "|",
    "└": "'",
    "─": "-",
    "│": "|",
    "·": ":",
    "…": "...",
    "€": "EUR",
    "‘": "'",
    "’": "'",
    "“": '"',
    "”": '"',
    "–": "-",
    "−": "-",
    "•": "*",
    "→": "->",
    "✓": "ok",
    "×": "x",
    "°": "o",
}


def can_show(text: str, encoding: str) -> bool:
    """Whether every character of the text exists in the encoding."""
    try:
        text.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def to_encoding(text: str, encoding: str) -> str:
    """The text in characters that the encoding has; what has no likeness becomes "?"."""
    if can_show(text, encoding):
        return text
    # One drawing in one style: where the box cannot be shown, no part of it is.
    box = not can_show("┌", encoding)
    return "".join(
        _REPLACEMENTS[c] if box and c in "┌├└─│·" else _nearest(c, encoding) for c in text
    )


def _nearest(character: str, encoding: str) -> str:
    if can_show(character, encoding):
        return character
    if character in _REPLACEMENTS:
        return _REPLACEMENTS[character]
    base = unicodedata.normalize("NFKD", character).encode("ascii", "ignore").decode()
    return base or "?"
