"""`artikel 3, vierde lid van de wet`: the comma before "van" is missing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.zelf.text import EVERYWHERE, also, at_word, by_part, find, remark
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model.nodes import Regeling

_NO_COMMA = re.compile(
    at_word("artikel") + r"(?:en)? \d+[a-z]*,[^.;:()]{0,120}?"
    r"(?:\b\w+(?:ste|de) lid|\bonderdeel [a-z]{1,2}|\bonder [a-z]) van"
    r" (?:(?:deze|dit) (?:regeling|wet|verordening|besluit)|(?:de|het) [A-Z][\w-]+)"
)


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """A reference with a lid or onderdeel is closed by a comma before the regulation it is of."""
    hits = (hit for hit, _ in find(regeling, _NO_COMMA, *EVERYWHERE))
    for group in by_part(hits):
        yield remark(
            codes.KOMMA_VOOR_VAN,
            group[0],
            "vóór ‘van’ hoort een komma",
            why="De delen van een verwijzing staan tussen komma’s: ‘artikel 9, eerste lid, van de wet’ "
            "(Aanwijzing 3.29).",
            help="schrijf ‘artikel 3, vierde lid, van …’",
            others=also(group),
        )
