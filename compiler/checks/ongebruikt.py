"""A named value or open norm that no rule uses: it accounts for text without doing anything."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.veld_ongelezen import expressions
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model import nodes as m
from compiler.model.expressions import Beoordelingsvraag, Naamwaarde
from compiler.model.walk import walk


def check(regeling: m.Regeling) -> Iterator[Diagnostic]:
    """Every periode, termijn, waarde and beoordeling must occur in a rule."""
    used = {
        part.naam if isinstance(part, Naamwaarde) else part.beoordeling
        for expression in expressions(regeling)
        for part in walk(expression)
        if isinstance(part, Naamwaarde | Beoordelingsvraag)
    }
    declared: tuple[m.Periode | m.Termijn | m.Constante | m.Beoordeling, ...] = (
        *regeling.perioden.values(),
        *regeling.termijnen.values(),
        *regeling.constanten.values(),
        *regeling.beoordelingen.values(),
    )
    for regel in declared:
        if regel.naam not in used:
            yield Diagnostic(
                codes.ONGEBRUIKT,
                Label(regel.span, f"geen regel gebruikt ‘{regel.naam}’"),
                help="gebruik de naam in een eis of berekening, of haal haar weg",
                vindplaats=regel.vindplaats,
            )
