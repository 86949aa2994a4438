"""`tussen 1 augustus en 1 oktober`: do the first and the last day count?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.zelf.text import MONTH, NORMATIVE, NUMBER_WORD, find, remark
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model.nodes import Regeling

_DAY = rf"\d{{1,2}} (?:{MONTH})(?: \d{{4}})?"
_BETWEEN = re.compile(
    rf"\btussen (?:(?:de )?(?:{_DAY}) en (?:{_DAY})"
    rf"|(?:€ ?)?(?:[\d.,]+%?|een|{NUMBER_WORD}) en (?:€ ?)?(?:\d[\d.,]*%?|{NUMBER_WORD})(?![\w/]))",
    re.IGNORECASE,
)


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """Between days, and between numbers."""
    for hit, match in find(regeling, _BETWEEN, *NORMATIVE, holding=("tussen",)):
        yield remark(
            codes.TUSSEN_ALS_PERIODE,
            hit,
            f"tellen bij ‘{match.group()}’ de grenzen mee?",
            why="Een periode of reeks loopt ‘van … tot en met …’ (Aanwijzing 3.14); ‘tussen … en …’ "
            "zegt niet of begin en einde meetellen.",
            help="schrijf ‘van … tot en met …’",
        )
