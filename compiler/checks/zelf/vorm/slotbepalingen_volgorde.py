"""The closing articles in their order: repeal, entry into force, citeertitel last."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from compiler.checks.zelf.slot import slotbepalingen
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model.nodes import Bepaling, Regeling
from compiler.model.official_text import whole_text
from compiler.vindplaats import Vindplaats

_REPEAL = re.compile(r"\b(?:wordt|worden) ingetrokken\b")


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """Each article against the one before it that closes too; after the citeertitel comes nothing."""
    ranks: dict[Vindplaats, int] = {}
    for bepaling, slot in slotbepalingen(regeling):
        place = Vindplaats(bepaling.vindplaats.delen[:1])
        ranks[place] = max(ranks.get(place, 0), 3 if slot.soort == "citeertitel" else 2)
    if 3 not in ranks.values():
        return
    told = [(artikel, _rank(artikel, ranks)) for artikel in regeling.artikelen]
    closing = [(artikel, rank) for artikel, rank in told if rank]
    last = closing[-1][0]
    for (one, before), (other, after) in pairwise(closing):
        if after < before:
            yield _remark(other, one)
    end = regeling.artikelen[-1]
    if end is not last and ranks.get(last.vindplaats) == 3:
        yield _remark(end, last)


def _rank(artikel: Bepaling, ranks: dict[Vindplaats, int]) -> int:
    rank = ranks.get(artikel.vindplaats, 0)
    return rank or (1 if _REPEAL.search(whole_text(artikel)) else 0)


def _remark(artikel: Bepaling, before: Bepaling) -> Diagnostic:
    return Diagnostic(
        codes.SLOTBEPALINGEN_VOLGORDE,
        Label(artikel.span, f"dit hoort vóór artikel {before.nummer}"),
        (Label(before.span, "dit staat er nu voor"),),
        "De slotbepalingen staan in de volgorde overgangsrecht, intrekking, inwerkingtreding, "
        "citeertitel (Aanwijzing 96, oud).",
        "zet de artikelen in deze volgorde",
        artikel.vindplaats,
    )
