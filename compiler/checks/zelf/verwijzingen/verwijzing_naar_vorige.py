"""`het vorige lid`: an inserted lid would make it point elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.zelf.text import NORMATIVE, find, remark
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model.nodes import Regeling

_RELATIVE = re.compile(
    r"\b(?:het|de) (?:vorige|voorgaande|voorafgaande|bovenstaande|volgende)"
    r" (?:lid|leden|artikel|artikelen|bepaling|bepalingen|onderdeel)\b",
    re.IGNORECASE,
)
_HOLDING = ("vorige", "voorgaande", "voorafgaande", "bovenstaande", "volgende")


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """Another provision is cited by its number."""
    for hit, match in find(regeling, _RELATIVE, *NORMATIVE, holding=_HOLDING):
        yield remark(
            codes.VERWIJZING_NAAR_VORIGE,
            hit,
            f"‘{match.group()}’ zegt geen nummer",
            why="Een ander lid of artikel wordt aangehaald met zijn nummer (Aanwijzing 3.29, "
            "tweede lid).",
            help="noem het nummer: het tweede lid, artikel 4",
        )
