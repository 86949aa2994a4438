"""A window that opens before the regulation is in force, or closes after it has expired."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.zelf.slot import day_of
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model.literals import write_datum
from compiler.model.nodes import Bepaling, Periode, Regeling


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """Each declared periode against the days of entry into force and of expiry."""
    start, end = day_of(regeling, "inwerkingtreding"), day_of(regeling, "vervalt")
    for periode in regeling.perioden.values():
        if start is not None and periode.begin < start[1]:
            label = f"begint op {write_datum(periode.begin)}, vóór {write_datum(start[1])}"
            yield _remark(periode, label, start[0])
        if end is not None and periode.einde >= end[1]:
            label = f"loopt tot en met {write_datum(periode.einde)}, na {write_datum(end[1])}"
            yield _remark(periode, label, end[0])


def _remark(periode: Periode, label: str, slot: Bepaling) -> Diagnostic:
    return Diagnostic(
        codes.DATUM_BUITEN_DE_WERKING,
        Label(periode.span, label),
        (Label(slot.span, "hier staat vanaf of tot wanneer de regeling geldt"),),
        "Een bepaling werkt pas als zij geldt: op de dagen buiten de werking van de regeling kan nog "
        "niet of niet meer volgens haar worden gehandeld.",
        "verschuif de periode, of regel terugwerkende kracht of overgangsrecht",
        periode.vindplaats,
    )
