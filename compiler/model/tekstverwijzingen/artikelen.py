"""Articles with what is named inside them: `de artikelen 4, eerste lid, 5 tot en met 7 en 9, onder a`.

    artikelen = ("artikel" | "artikelen" | "art.") artikel {en artikel} [[","] regeling]
    artikel   = NUMMER ["tot en met" NUMMER | [","] binnen]

Commas both separate articles and attach leden (Aanwijzing 3.29): after a comma a RANG continues the
article, a NUMMER starts the next.
"""

from __future__ import annotations

from compiler.model.tekstverwijzingen.binnen import binnen
from compiler.model.tekstverwijzingen.namen import with_regeling
from compiler.model.tekstverwijzingen.numerals import artikelnummer
from compiler.model.tekstverwijzingen.read import Item, Read, deepened
from compiler.model.tekstverwijzingen.tokens import AND, Tokens
from compiler.vindplaats import Vindplaats


def artikelen(t: Tokens, at: int) -> Read | None:
    word = t.word(at)
    if word not in ("artikel", "artikelen", "art", "artt"):
        return None
    start = at + 1 + (word in ("art", "artt") and t.text(at + 1) == ".")
    read = _artikel(t, start, at)
    if read is None:
        return None
    items, after, last_by_word = read.items, read.next, False
    while separated := t.en(after):
        by_word = t.word(separated - 1) in AND
        if not by_word and (word not in ("artikelen", "artt") or last_by_word):
            break
        more = _artikel(t, separated, separated)
        if more is None or (word in ("artikel", "art") and not t.closes(more.next)):
            break
        items, after, last_by_word = (*items, *more.items), more.next, by_word
    return with_regeling(t, Read(items, after))


def _artikel(t: Tokens, at: int, first: int) -> Read | None:
    if artikelnummer(t, at) is None:
        return None
    doel = Vindplaats.artikel(t.text(at))
    last = t.tot_en_met(at + 1)
    if last is not None and t.is_nummer(last):
        tot = Vindplaats.artikel(t.text(last))
        return Read((Item(first, last + 1, doel, tot),), last + 1)
    return deepened(t, Read((Item(first, at + 1, doel),), at + 1), binnen)
