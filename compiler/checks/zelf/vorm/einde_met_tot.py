"""`van 1 maart tot 1 juni`: is 1 June still in?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.zelf.text import MONTH, NORMATIVE, find, remark
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model.literals import MONTHS
from compiler.model.nodes import Regeling

_UNTIL = re.compile(
    rf"\btot (?:uiterlijk )?\d{{1,2}} (?:{MONTH})\b(?: \d{{4}})?"
    rf"|\b\d{{1,2}} (?:{MONTH})(?: \d{{4}})? ?[–-] ?\d{{1,2}} (?:{MONTH})\b(?: \d{{4}})?",
    re.IGNORECASE,
)


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """A day after "tot", and two days joined by a dash."""
    for hit, _ in find(regeling, _UNTIL, *NORMATIVE, holding=MONTHS):
        yield remark(
            codes.EINDE_MET_TOT,
            hit,
            "telt deze dag nog mee?",
            why="Het einde van een periode is ‘tot en met’ de laatste dag, niet ‘tot’ en geen streepje "
            "(Aanwijzing 3.14).",
            help="schrijf ‘tot en met’ met de laatste dag die meetelt",
        )
