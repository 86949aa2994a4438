"""A term that the text counts after an event is counted before it, or the reverse."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.reading.provision import Provision, finding, provisions
from compiler.checks.reading.quantities import read_quantities
from compiler.checks.reading.rules import held, written
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model import expressions as e
from compiler.model import nodes as m
from compiler.model.walk import walk

_SIDE = re.compile(r"\s+(na|vóór|voor|voorafgaand)(?!\w)", re.IGNORECASE)


def check(regeling: m.Regeling) -> Iterator[Diagnostic]:
    """`negen weken voor …` where the text has "negen weken na"."""
    for provision in provisions(regeling):
        sides = _sides(provision)
        for regel in provision.regels if sides else ():
            for expression in written(regel):
                for part in walk(expression):
                    if not isinstance(part, e.DatumTermijn):
                        continue
                    found = {
                        side for key in held(regeling, part.termijn) for side in sides.get(key, ())
                    }
                    if found and part.richting not in found:
                        yield finding(
                            codes.TERMIJN_ANDERE_KANT,
                            part.span,
                            f"hier telt de termijn ‘{part.richting}’, in de tekst ‘{min(found)}’",
                            "tel de termijn zoals de tekst haar telt",
                            provision.vindplaats,
                        )


def _sides(provision: Provision) -> dict[object, set[str]]:
    found: dict[object, set[str]] = {}
    for sentence in provision.sentences:
        for quantity in read_quantities(sentence.gelezen):
            side = _SIDE.match(sentence.gelezen, quantity.end)
            if quantity.soort == "termijn" and side:
                word = "na" if side[1].lower() == "na" else "voor"
                found.setdefault(quantity.key, set()).add(word)
    return found
