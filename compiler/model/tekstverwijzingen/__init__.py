"""References in running text: which characters refer, and to which place.

A tokenizer (words, numbers, single other characters) and a recursive-descent grammar, read at every
token from left to right; what is read is not read again. `[x]` may be absent, `{x}` may repeat. Each
kind of reference is a module with its own part of the grammar:

    verwijzing  = artikelen | bijlagen | koppen | dit | vorige | relatief
    en          = "," | "en" | "of" | "," "en" | "," "of" | "tot en met" | …

Every article, lid or letter of an enumeration is found on its own; the word that opens it
("artikelen") belongs to the first, a determiner to none.

>>> hier = Vindplaats.artikel("8").lid("1")
>>> for gevonden in find_tekstverwijzingen("de artikelen 4, eerste lid, en 7, tweede lid", hier):
...     print(gevonden.start, gevonden.end, gevonden.doel)
3 26 artikel 4, eerste lid
31 44 artikel 7, tweede lid
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from compiler.model.regelingnamen import words
from compiler.model.tekstverwijzingen.around import Around, Koppen
from compiler.model.tekstverwijzingen.artikelen import artikelen
from compiler.model.tekstverwijzingen.bijlagen import bijlagen
from compiler.model.tekstverwijzingen.koppen import dit_deel, koppen
from compiler.model.tekstverwijzingen.numerals import RANGEN
from compiler.model.tekstverwijzingen.read import Gevonden, Read
from compiler.model.tekstverwijzingen.relatief import dit, relatief, vorige
from compiler.model.tekstverwijzingen.tokens import Tokens
from compiler.vindplaats import Vindplaats

_NOTHING_EARLIER: Mapping[Vindplaats, Vindplaats] = MappingProxyType({})
_NO_KOPPEN = Koppen()

# What a reference can start with: asked of every word, so that the grammar is tried on few.
_OPENING = RANGEN.keys() | words("""
    art artt artikel artikelen bijlage bijlagen dit deze dat lid leden aanhef onder onderdeel
    onderdelen subonderdeel subonderdelen sub letter letters volzin volzinnen vorige voorgaande
    voorafgaande hoofdstuk hoofdstukken titel titels afdeling afdelingen paragraaf paragrafen
""")
_NUMBER = re.compile(r"\d+(?:e|de|ste)?")


def find_tekstverwijzingen(
    tekst: str,
    hier: Vindplaats,
    earlier: Mapping[Vindplaats, Vindplaats] = _NOTHING_EARLIER,
    volzinnen: tuple[tuple[int, Vindplaats], ...] = (),
    koppen: Koppen = _NO_KOPPEN,
    in_toelichting: bool = False,
) -> tuple[Gevonden, ...]:
    """Every reference in a paragraph that stands at `hier`: in order of the text, none overlapping.

    In the toelichting `hier` is the article that is explained. Whether a target exists is not
    asked here. The other arguments are those of `Around`.
    """
    tokens = Tokens.of(tekst)
    around = Around(hier, earlier, volzinnen, koppen, in_toelichting)
    openings = [
        at
        for at, word in enumerate(tokens.words)
        if word in _OPENING or (word[0].isdigit() and _NUMBER.fullmatch(word))
    ]
    found: list[Gevonden] = []
    past = 0
    for at in openings:
        if at < past:
            continue
        read = _verwijzing(tokens, at, around, found[-1] if found else None)
        if read is not None:
            found += [item.gevonden(tokens) for item in read.items]
            past = read.next
    return tuple(found)


def _verwijzing(tokens: Tokens, at: int, around: Around, previous: Gevonden | None) -> Read | None:
    return (
        artikelen(tokens, at)
        or bijlagen(tokens, at)
        or koppen(tokens, at, around)
        or dit(tokens, at, around)
        or vorige(tokens, at, around)
        or dit_deel(tokens, at, around)
        or relatief(tokens, at, around, previous)
    )


__all__ = ["Gevonden", "Koppen", "find_tekstverwijzingen"]
