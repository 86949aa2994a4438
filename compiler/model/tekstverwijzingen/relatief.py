"""Places said from where the words stand: `het eerste lid`, `dit artikel`, `de vorige volzin`.

    relatief = binnen ["van" (artikelen | "dat" "artikel" | relatief)]
    dit      = "dit" ("artikel" | "lid" | "onderdeel")
    vorige   = ("vorige" | "voorgaande" | "voorafgaande") ("artikel" | "lid" | "onderdeel" | "volzin")

They belong to the article, lid or onderdeel in which they stand.
"""

from __future__ import annotations

from collections.abc import Mapping

from compiler.model.regelingnamen import words
from compiler.model.tekstverwijzingen.around import Around, until
from compiler.model.tekstverwijzingen.artikelen import artikelen
from compiler.model.tekstverwijzingen.binnen import binnen
from compiler.model.tekstverwijzingen.read import Gevonden, Item, Read
from compiler.model.tekstverwijzingen.tokens import Tokens
from compiler.vindplaats import Soort, Vindplaats

_DEPTHS: tuple[Soort, ...] = ("lid", "onderdeel", "subonderdeel", "volzin")
_PARTS: Mapping[str, Soort] = {"artikel": "artikel", "lid": "lid", "onderdeel": "onderdeel"}
VORIGE = words("vorige voorgaande voorafgaande")


def relatief(
    t: Tokens, at: int, around: Around, previous: Gevonden | None, above: int = len(_DEPTHS)
) -> Read | None:
    """`het eerste lid`: read without a base first, since `van artikel 9` may still follow.

    A part is carried by a larger one: only parts `above` a depth are read.
    """
    read = binnen(t, at, Vindplaats(), at)
    if read is None or not read.items[0].doel.delen:
        return None
    soort = read.items[0].doel.delen[0].soort
    if _DEPTHS.index(soort) >= above:
        return None
    if t.word(read.next) == "van":
        carrier = _carrier(t, read.next + 1, around, previous, _DEPTHS.index(soort))
        if carrier is not None:
            return _based(read, carrier, carrier.end)
        # "het eerste lid van de raad" is a person.
        if t.word(read.next + 1) in ("de", "het", "een", "haar", "zijn", "hun"):
            return Read((), read.next)
    basis = around.base(soort)
    if basis is None:
        return Read((), read.next)
    return _based(read, Item(0, 0, basis), read.next)


def _carrier(
    t: Tokens, at: int, around: Around, previous: Gevonden | None, above: int
) -> Item | None:
    """The single place after `van`: an article, `dat artikel`, or a relative place."""
    start = at + 1 if t.word(at) in ("het", "de") else at
    if t.word(at) == "dat" and t.word(at + 1) == "artikel":
        basis = until(previous.doel, "artikel") if previous else None
        named = previous.regeling if previous else ""
        return Item(at, at + 2, basis, None, named) if basis else None
    read = artikelen(t, start) or dit(t, at, around) or relatief(t, start, around, previous, above)
    if read is None or len(read.items) != 1 or read.items[0].tot_en_met is not None:
        return None
    return read.items[0]._replace(end=read.next)


def dit(t: Tokens, at: int, around: Around) -> Read | None:
    soort = _PARTS.get(t.word(at + 1))
    if t.word(at) != "dit" or soort is None:
        return None
    doel = until(around.hier, soort)
    return Read((Item(at, at + 2, doel),) if doel else (), at + 2)


def vorige(t: Tokens, at: int, around: Around) -> Read | None:
    if t.word(at) not in VORIGE:
        return None
    if t.word(at + 1) == "volzin":
        doel = around.volzin_before(t.start(at))
        return Read((Item(at, at + 2, doel),) if doel else (), at + 2)
    soort = _PARTS.get(t.word(at + 1))
    if soort is None:
        return None
    here = until(around.hier, soort)
    doel = around.earlier.get(here) if here is not None else None
    return Read((Item(at, at + 2, doel),) if doel is not None else (), at + 2)


def _based(read: Read, carrier: Item, end: int) -> Read:
    """Relative items put under the place that carries them; the last one ends at `end`."""

    def under(relative: Vindplaats | None) -> Vindplaats | None:
        return relative and Vindplaats((*carrier.doel.delen, *relative.delen))

    items = [
        item._replace(
            doel=Vindplaats((*carrier.doel.delen, *item.doel.delen)),
            tot_en_met=under(item.tot_en_met),
            regeling=carrier.regeling,
        )
        for item in read.items
    ]
    return Read((*items[:-1], items[-1]._replace(end=end)), end)
