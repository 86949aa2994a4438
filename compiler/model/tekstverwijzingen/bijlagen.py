"""A bijlage: `bijlagen = ("bijlage" | "bijlagen") [NUMMER {en NUMMER}] ["bij" regeling]`."""

from __future__ import annotations

from compiler.model.tekstverwijzingen.namen import name
from compiler.model.tekstverwijzingen.numerals import bijlagenummer, enumeration
from compiler.model.tekstverwijzingen.read import Item, Read, extended, numbered
from compiler.model.tekstverwijzingen.tokens import Tokens
from compiler.vindplaats import Vindplaats


def bijlagen(t: Tokens, at: int) -> Read | None:
    if t.word(at) not in ("bijlage", "bijlagen"):
        return None
    numbers = enumeration(t, at + 1, bijlagenummer)
    if numbers:
        read = numbered(numbers, "bijlage", Vindplaats(), at, numbers[-1].end)
    elif t.word(at) == "bijlage" and t.word(at - 1) in ("de", "deze"):
        read = Read((Item(at, at + 1, Vindplaats().at("bijlage")),), at + 1)
    else:
        return None
    after = t.past_determiner(read.next + 1)
    if t.word(read.next) != "bij" or t.word(after) in ("artikel", "artikelen"):
        return read
    named = name(t, read.next + 1)
    # "Bijlage 7 bij Kamerstukken II" and "de bijlage bij het formulier" are no references.
    return extended(read, named[1], named[0]) if named is not None else Read((), read.next)
