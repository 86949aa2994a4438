"""`artikel 31 lid 2 sub k`: the short form of citing, which is not that of the law."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.zelf.text import EVERYWHERE, Hit, passages, remark
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model.nodes import Regeling

_SHORT = re.compile(r"\b(?:lid|leden) \d+[a-z]?\b|\b(?:sub|letter) (?:[a-z]|\d+)\b|\bartt?\. ?\d")


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """A lid is cited by its ordinal in words, an onderdeel as "onderdeel" or "onder"."""
    for passage in passages(regeling, *EVERYWHERE):
        for verwijzing in passage.alinea.verwijzingen:
            hit = Hit(passage, verwijzing.start, verwijzing.end)
            short = [match.group() for match in _SHORT.finditer(hit.words)]
            if short and passage.bepaling.soort != "noot":
                told = " en ".join(f"‘{words}’" for words in short)
                yield remark(
                    codes.VERWIJZING_VERKORT,
                    hit,
                    f"hier staat {told}",
                    why="Leden worden aangehaald met een rangtelwoord in letters, onderdelen met "
                    "‘onderdeel’ of ‘onder’ (Aanwijzing 3.29).",
                    help="schrijf de verwijzing voluit: artikel 31, tweede lid, onderdeel k",
                )
