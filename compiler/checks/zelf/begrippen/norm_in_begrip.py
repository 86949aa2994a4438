"""A definition that demands something: a norm where nobody looks for one and that cannot be cited."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.zelf.text import find, remark
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model.nodes import Regeling

_NORM = re.compile(
    r"\b(?:moet|moeten|verplicht|dient te|dienen te)\b"
    r"|\bmet (?:een )?(?:(?:voorafgaande?|schriftelijke?) )*"
    r"(?:akkoord|toestemming|instemming|goedkeuring|vergunning) van\b"
)
_HOLDING = ("moet", "verplicht", "dien", "akkoord", "stemming", "goedkeuring", "vergunning")


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """Duties and decisions of others ("met toestemming van") belong in an article of their own."""
    for hit, match in find(regeling, _NORM, "artikel", holding=_HOLDING):
        if hit.passage.vindplaats.nummer_of("begrip") is not None:
            yield remark(
                codes.NORM_IN_BEGRIP,
                hit,
                f"‘{match.group()}’ stelt een eis",
                why="Een begripsbepaling bevat geen zelfstandige normen: die zijn daar niet te vinden "
                "en niet aan te halen (Aanwijzing 5.1, derde lid).",
                help="zet de eis in een artikel en laat de omschrijving alleen zeggen wat iets is",
            )
