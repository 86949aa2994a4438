"""The toelichting is signed with another spelling of the name than the regulation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.zelf.text import Hit, Passage, remark
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model.nodes import Regeling


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """Lines with the same letters and other punctuation, spaces or capitals."""
    lines = [
        Hit(Passage(bepaling, alinea), 0, len(alinea.tekst))
        for bepaling in regeling.walk()
        if bepaling.soort == "ondertekening"
        for alinea in bepaling.alineas
        if alinea.tekst
    ]
    first: dict[str, Hit] = {}
    for hit in lines:
        right = first.setdefault(re.sub(r"[\W_]", "", hit.words).lower(), hit)
        if right.words != hit.words:
            yield remark(
                codes.ONDERTEKENING_VERSCHILT,
                hit,
                f"hier staat ‘{hit.words}’, eerder ‘{right.words}’",
                why="Regeling en toelichting worden door dezelfde persoon ondertekend, met dezelfde "
                "naam.",
                help="schrijf de naam op beide plaatsen gelijk",
                others=(Label(right.span, "zo staat het hier"),),
            )
