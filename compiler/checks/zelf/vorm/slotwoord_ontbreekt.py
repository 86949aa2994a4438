"""A list that does not say whether its items go together or are alternatives."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.zelf.text import remark
from compiler.checks.zelf.vorm.opsommingen import Opsomming, ending, last_lines, opsommingen
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model.nodes import Regeling

_CLOSED = re.compile(r"; (?:en|of)$")
# Where the opening words already tell, or where it makes no difference.
_TOLD = re.compile(
    r"\bde volgende\b|\b(?:niet|geen|nooit)\b|\been of meer\b|\bten minste een\b|\belk van\b"
    r"|\béén van\b|\been van\b|\bachtereenvolgens\b|\bonder:$",
    re.IGNORECASE,
)


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """The last item but one closes with "; en" or "; of", where the opening words leave it open."""
    for opsomming in opsommingen(regeling):
        last_but_one = list(last_lines(opsomming.items[-2]))
        if not last_but_one or _TOLD.search(opsomming.opening):
            continue
        if last_but_one[-1].tekst.endswith(";") and not _closed_inside(opsomming):
            end = ending(last_but_one[-1])
            yield remark(
                codes.SLOTWOORD_ONTBREEKT,
                end,
                f"na ‘{end.words}’ staat geen ‘en’ of ‘of’",
                why="Zonder slotwoord blijkt niet of de onderdelen samen gelden of naast elkaar "
                "(Aanwijzing 101, oud; nu 3.60).",
                help="sluit het voorlaatste onderdeel af met ‘; en’ of ‘; of’",
            )


def _closed_inside(opsomming: Opsomming) -> bool:
    """Whether an earlier item already carries the closing word: `a; of b; of c.`"""
    return any(
        _CLOSED.search(leaf.tekst) for item in opsomming.items[:-1] for leaf in last_lines(item)
    )
