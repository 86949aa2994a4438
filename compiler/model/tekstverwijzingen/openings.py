"""Where a reference can start: the grammar is tried at few words, and not at all in most paragraphs."""

from __future__ import annotations

import re

from compiler.model.regelingnamen import words
from compiler.model.tekstverwijzingen.numerals import RANGEN
from compiler.model.tekstverwijzingen.tokens import Tokens

# In every reference one of these words is read, or a number with a degree sign.
_NOUNS = words("""
    art artt artikel artikelen bijlage bijlagen lid leden aanhef onder onderdeel onderdelen
    subonderdeel subonderdelen sub letter letters volzin volzinnen hoofdstuk hoofdstukken titel
    titels afdeling afdelingen paragraaf paragrafen
""")
# The same in fewer pieces: what some noun starts with, and those that start too many other words.
_STEMS = (
    *("artikel", "artt", "bijlage", "lid", "leden", "aanhef", "onderde", "letter", "volzin"),
    *("hoofdstuk", "titel", "afdeling", "paragra", "°"),
)
_SHORT = tuple(re.compile(rf"{word}(?![^\W\d_])") for word in ("art", "onder", "sub"))

_BEFORE_A_NOUN = words("dit deze vorige voorgaande voorafgaande")
_OPENING = _NOUNS | RANGEN.keys() | _BEFORE_A_NOUN
_NUMBER = re.compile(r"\d+(e|de|ste)?")


def can_refer(tekst: str) -> bool:
    """False for a paragraph in which nothing can refer, which is told without reading its words."""
    lowered = tekst.lower()
    return any(stem in lowered for stem in _STEMS) or any(w.search(lowered) for w in _SHORT)


def openings(tokens: Tokens) -> list[int]:
    """The tokens at which a reference may start, in order."""
    return [
        at
        for at, word in enumerate(tokens.words)
        if (word in _OPENING or word[0].isdigit()) and _opens(tokens, at, word)
    ]


def _opens(tokens: Tokens, at: int, word: str) -> bool:
    if word in _BEFORE_A_NOUN:
        return tokens.word(at + 1) in _NOUNS
    if word[0].isdigit():
        number = _NUMBER.fullmatch(word)
        return number is not None and (number[1] is not None or tokens.word(at + 1) == "°")
    return True
