"""`Stct.` for the Staatscourant, whose abbreviation is Stcrt."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.zelf.text import EVERYWHERE, also, at_word, by_part, find, remark
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model.nodes import Regeling

_ABBREVIATIONS = at_word("Stct", "Stscrt", "Staatscrt", "Stbl", "Staatsbl", "Trbl")
_WRONG = re.compile(rf"{_ABBREVIATIONS}\.(?= \d{{4}})")


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """The official gazettes are cited as Stb., Stcrt. and Trb."""
    for hits in by_part(hit for hit, _ in find(regeling, _WRONG, *EVERYWHERE)):
        right = {"T": "Trb.", "b": "Stb."}.get("T" if hits[0].words[0] == "T" else hits[0].words[2])
        if hits[0].words.startswith(("Stbl", "Staatsbl")):
            right = "Stb."
        yield remark(
            codes.AFKORTING_PUBLICATIEBLAD,
            hits[0],
            f"hier staat ‘{hits[0].words}’; de afkorting is ‘{right or 'Stcrt.'}’",
            why="Publicatiebladen worden aangehaald als Stb., Stcrt. en Trb. (Aanwijzing 90, oud).",
            help=f"schrijf ‘{right or 'Stcrt.'}’",
            others=also(hits),
        )
