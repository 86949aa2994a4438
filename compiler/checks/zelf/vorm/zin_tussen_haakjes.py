"""A sentence between brackets: is it law or an aside?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.zelf.text import NORMATIVE, find, remark
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model.nodes import Regeling

_BRACKETS = re.compile(r"\(([^()]{12,})\)")
_VERB = re.compile(
    r"\b(?:is|zijn|wordt|worden|kan|kunnen|heeft|hebben|mag|mogen|geldt|gelden|hoeft|hoeven)\b"
)


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """Words between brackets that hold a verb."""
    for hit, match in find(regeling, _BRACKETS, *NORMATIVE):
        if _VERB.search(match[1]):
            yield remark(
                codes.ZIN_TUSSEN_HAAKJES,
                hit,
                "een zin tussen haakjes",
                why="In een regeling staan geen zinnen tussen haakjes: niet duidelijk is of zij gelden "
                "(Aanwijzing 64, oud).",
                help="haal de haakjes weg, of verplaats de zin naar de toelichting",
            )
