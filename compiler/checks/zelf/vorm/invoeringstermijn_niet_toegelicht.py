"""Less than two months from adoption to entry into force, and no reason for it in the toelichting."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.zelf.slot import day_of
from compiler.checks.zelf.text import Hit, Passage, passages, remark
from compiler.checks.zelf.tijd.kalender import plus_months
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model.literals import write_datum
from compiler.model.nodes import Regeling


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """The gazette appears after adoption, so the real term is shorter still."""
    start, adopted = day_of(regeling, "inwerkingtreding"), regeling.kop.vastgesteld
    if start is None or adopted is None or regeling.kop.soort_regeling != "ministeriële regeling":
        return
    bepaling, day = start
    motivated = any("invoeringstermijn" in p.tekst for p in passages(regeling, "toelichting"))
    if day >= plus_months(adopted, 2) or motivated:
        return
    for alinea in bepaling.alineas[:1]:
        yield remark(
            codes.INVOERINGSTERMIJN_NIET_TOEGELICHT,
            Hit(Passage(bepaling, alinea), 0, len(alinea.tekst)),
            f"vastgesteld op {write_datum(adopted)}: {(day - adopted).days} dagen eerder",
            why="Tussen publicatie en inwerkingtreding liggen ten minste twee maanden, drie als de "
            "regeling gemeenten of provincies raakt; een afwijking wordt in de toelichting "
            "gemotiveerd (Aanwijzing 4.17).",
            help="kies een later moment, of motiveer de kortere invoeringstermijn in de toelichting",
        )
