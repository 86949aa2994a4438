"""A named value or open norm that no rule uses: it accounts for text without doing anything."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.rule_expressions import parts_of_rules
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model import nodes as m
from compiler.model.expressions import (
    Beoordelingsvraag,
    Expression,
    Letterlijk,
    Naamwaarde,
)


def check(regeling: m.Regeling) -> Iterator[Diagnostic]:
    """Every periode, termijn, waarde and beoordeling must occur in a rule."""
    used = {name for part in parts_of_rules(regeling) if (name := _named(part))}
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


def _named(part: Expression) -> str:
    """The periode, termijn, waarde or beoordeling that an expression names; empty for any other."""
    match part:
        case Naamwaarde(naam=naam) | Letterlijk(naam=naam) | Beoordelingsvraag(beoordeling=naam):
            return naam
        case _:
            return ""
