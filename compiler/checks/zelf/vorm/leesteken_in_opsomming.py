"""All items of a list but the last close with a semicolon, the last with a full stop."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.zelf.text import Passage, remark
from compiler.checks.zelf.vorm.opsommingen import ending, last_lines, opsommingen
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model.nodes import Bepaling, Regeling

_MIDDLE = re.compile(r";(?: en| of)?$")


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """Lists of onderdelen, and the definitions of an article, which are a list too."""
    for opsomming in opsommingen(regeling, nested=False):
        leaves = [leaf for item in opsomming.items for leaf in last_lines(item)]
        for leaf in leaves[:-1]:
            yield from _middle(leaf)
        if leaves and opsomming.bepaling.soort != "begrip" and opsomming.text_after is None:
            yield from _last(leaves[-1])
    for artikel in regeling.artikelen:
        begrippen = [b for b in artikel.walk() if b.soort == "begrip"]
        for begrip in begrippen:
            for leaf in list(last_lines(begrip))[-1:]:
                yield from _last(leaf) if begrip is begrippen[-1] else _middle(leaf)


def _middle(leaf: Passage) -> Iterator[Diagnostic]:
    if not _MIDDLE.search(leaf.tekst) and not _goes_on(leaf.bepaling):
        yield _remark(leaf, "hier hoort een puntkomma: er komt nog een deel")


def _last(leaf: Passage) -> Iterator[Diagnostic]:
    if not leaf.tekst.endswith("."):
        yield _remark(leaf, "hier hoort een punt: dit is het laatste deel")


def _goes_on(bepaling: Bepaling) -> bool:
    """Whether the item holds something else that closes it, such as a table."""
    return len(bepaling.inhoud) > len(bepaling.alineas)


def _remark(leaf: Passage, label: str) -> Diagnostic:
    return remark(
        codes.LEESTEKEN_IN_OPSOMMING,
        ending(leaf),
        label,
        why="Elk onderdeel behalve het laatste eindigt met een puntkomma, het laatste met een punt "
        "(Aanwijzing 3.59).",
        help="verander het leesteken",
    )
