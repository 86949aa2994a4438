"""`moeten` and `dienen te` in an article: the law says what is, not what ought to be."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.zelf.text import NORMATIVE, find, remark
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model.nodes import Regeling

_MUST = re.compile(
    r"\b(?:moet|moeten)\b|\b(?:dient|dienen)(?: (?!een |de |het |in |om |te )[\w-]+){0,3} te \w+",
    re.IGNORECASE,
)


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """Outside definitions, where such a word is a norm in the wrong place."""
    for hit, match in find(regeling, _MUST, *NORMATIVE, holding=("moet", "dien")):
        if hit.passage.vindplaats.nummer_of("begrip") is None:
            yield remark(
                codes.MOETEN_OF_DIENEN,
                hit,
                f"‘{match.group()}’",
                why="Een gebod staat in de aantonende wijs, zonder ‘moeten’ of ‘dienen’ "
                "(Aanwijzing 3.2).",
                help="schrijf wat er gebeurt: ‘de aanvrager vermeldt’, niet ‘moet vermelden’",
            )
