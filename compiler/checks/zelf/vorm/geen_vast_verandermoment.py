"""A ministeriële regeling that enters into force on another day than the four fixed ones."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.zelf.slot import day_of
from compiler.checks.zelf.text import Hit, Passage, passages, remark
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model.literals import write_datum
from compiler.model.nodes import Regeling

# 1 August instead of 1 July for education.
_DAYS = {(1, 1), (1, 4), (1, 7), (1, 8), (1, 10)}
_MOTIVATED = re.compile(r"\bvaste verandermoment|\binvoeringstermijn")


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """Not where the toelichting says why."""
    start = day_of(regeling, "inwerkingtreding")
    if start is None or regeling.kop.soort_regeling != "ministeriële regeling":
        return
    bepaling, day = start
    if (day.day, day.month) in _DAYS or _motivated(regeling):
        return
    for alinea in bepaling.alineas[:1]:
        yield remark(
            codes.GEEN_VAST_VERANDERMOMENT,
            Hit(Passage(bepaling, alinea), 0, len(alinea.tekst)),
            f"{write_datum(day)} is geen vast verandermoment",
            why="Een ministeriële regeling treedt in werking op 1 januari, 1 april, 1 juli of "
            "1 oktober; een afwijking wordt in de toelichting gemotiveerd (Aanwijzing 4.17).",
            help="kies een vast verandermoment, of motiveer de afwijking in de toelichting",
        )


def _motivated(regeling: Regeling) -> bool:
    return any(_MOTIVATED.search(p.tekst) for p in passages(regeling, "toelichting"))
