"""`periodiek`, `tijdig`: a duty whose moment nobody can point out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.zelf.text import find, remark
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model.nodes import Regeling

_VAGUE = re.compile(
    r"\b(?:periodiek|regelmatig|tijdig|op gezette tijden|te zijner tijd"
    r"|(?:binnen )?een redelijke termijn|binnen redelijke termijn)\b",
    re.IGNORECASE,
)
_HOLDING = ("periodiek", "regelmatig", "tijd", "redelijke termijn")


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """In the leden of articles; what a definition describes binds nobody."""
    for hit, match in find(regeling, _VAGUE, "artikel", holding=_HOLDING):
        if hit.passage.vindplaats.nummer_of("begrip") is None:
            yield remark(
                codes.TIJD_NIET_BEPAALD,
                hit,
                f"wanneer is ‘{match.group()}’?",
                why="Een verplichting zonder vast moment is niet te toetsen: niemand kan vaststellen dat "
                "zij te laat of te weinig is nagekomen.",
                help="noem een termijn, een dag of een aantal keren",
            )
