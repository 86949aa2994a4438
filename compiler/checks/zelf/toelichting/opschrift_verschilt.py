"""The toelichting calls an article otherwise than the regulation does."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model.nodes import Regeling

_HEADING = re.compile(r"Artikel \d+[a-z]*(?:[.:]\d+[a-z]*)*[.:]? *(?:[–—-] *)?")


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """Each heading that explains an article (`bij`) and repeats its opschrift."""
    artikelen = {artikel.vindplaats: artikel for artikel in regeling.artikelen}
    for bepaling in regeling.toelichting.walk() if regeling.toelichting else ():
        artikel = artikelen.get(bepaling.bij) if bepaling.bij else None
        match = _HEADING.match(bepaling.nummer)
        title = bepaling.nummer[match.end() :].strip() if match else ""
        if artikel is None or not title or not artikel.opschrift or title == artikel.opschrift:
            continue
        yield Diagnostic(
            codes.OPSCHRIFT_VERSCHILT,
            Label(bepaling.span, f"artikel {artikel.nummer} heet ‘{artikel.opschrift}’"),
            (Label(artikel.span, "zo heet het artikel"),),
            f"De toelichting noemt het ‘{title}’.",
            "neem het opschrift van het artikel letter voor letter over",
            bepaling.vindplaats,
        )
