"""Calls of a calculation: with what it asks between brackets, or by its name alone."""

from __future__ import annotations

from dataclasses import replace

from compiler.diagnostics import codes
from compiler.model import expressions as e
from compiler.model.expressions import Expression
from compiler.model.from_syntax.bind.binding import Binding, all_bound
from compiler.model.types import Gegevenstype, Type
from compiler.syntax import nodes as s


def bind_bare_call(b: Binding, naam: s.Naam) -> Expression | None:
    """A calculation by its name alone: one about this document, or one that asks nothing."""
    berekening = b.berekening(naam)
    if berekening is None:
        return None
    if berekening.onderwerp is None and not berekening.parameters:
        return e.Aanroep(naam.tekst, (), berekening.type, naam.span)
    if berekening.onderwerp is not None:
        for variable in (b.scope.onderwerp, b.scope.document):
            if variable is not None and variable.type == Gegevenstype(berekening.onderwerp.soort):
                given = (replace(variable, span=naam.span),)
                return e.Aanroep(naam.tekst, given, berekening.type, naam.span)
    asked = ", ".join(p.naam for p in berekening.parameters) or (
        berekening.onderwerp.soort if berekening.onderwerp else ""
    )
    b.context.report(
        codes.VERKEERD_AANTAL,
        naam.span,
        "deze berekening vraagt gegevens",
        help=f"schrijf {naam.tekst}({asked})",
        at=b.hier,
    )
    return None


def bind_call(b: Binding, written: s.Aanroep) -> Expression | None:
    declared = b.context.namen.get(written.naam.tekst)
    if declared is None or not isinstance(declared.regel, s.Berekening):
        known = (d.regel.naam.tekst for d in b.context.regels if isinstance(d.regel, s.Berekening))
        b.context.report_unknown(
            codes.ONBEKENDE_NAAM, written.naam, "deze berekening ken ik niet", known, b.hier
        )
        return None
    berekening = b.berekening(written.naam)
    if berekening is None:
        return None
    types: tuple[Type, ...] = tuple(p.type for p in berekening.parameters)
    if berekening.onderwerp is not None:
        types = (Gegevenstype(berekening.onderwerp.soort),)
    if len(types) != len(written.argumenten):
        asked = ", ".join(p.naam for p in berekening.parameters)
        b.context.report(
            codes.VERKEERD_AANTAL,
            written.span,
            f"{berekening.naam} vraagt {len(types)}, hier staan er {len(written.argumenten)}",
            help=f"schrijf {berekening.naam}({asked})",
            at=b.hier,
        )
        return None
    bound = all_bound([b.of_type(a, t) for a, t in zip(written.argumenten, types, strict=True)])
    if bound is None:
        return None
    return e.Aanroep(berekening.naam, bound, berekening.type, written.span)
