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

from collections.abc import Mapping
from types import MappingProxyType

from compiler.model.tekstverwijzingen.around import Around, Koppen
from compiler.model.tekstverwijzingen.artikelen import artikelen
from compiler.model.tekstverwijzingen.bijlagen import bijlagen
from compiler.model.tekstverwijzingen.koppen import dit_deel, koppen
from compiler.model.tekstverwijzingen.openings import can_refer, openings
from compiler.model.tekstverwijzingen.read import Gevonden, Read
from compiler.model.tekstverwijzingen.relatief import dit, relatief, vorige
from compiler.model.tekstverwijzingen.tokens import Tokens
from compiler.vindplaats import Vindplaats

_NOTHING_EARLIER: Mapping[Vindplaats, Vindplaats] = MappingProxyType({})
_NO_KOPPEN = Koppen()


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
    if not can_refer(tekst):
        return ()
    tokens = Tokens(tekst)
    around = Around(hier, earlier, volzinnen, koppen, in_toelichting)
    found: list[Gevonden] = []
    past = 0
    for at in openings(tokens):
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
