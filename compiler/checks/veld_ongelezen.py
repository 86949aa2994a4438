"""A field that no rule reads: asking for it serves nothing."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model import nodes as m
from compiler.model.expressions import Expression, Veldwaarde
from compiler.model.types import Gegevenstype, Lijst, Type
from compiler.model.walk import walk


def check(regeling: m.Regeling) -> Iterator[Diagnostic]:
    """Every field of every document must be read by a rule, or hold documents that rules speak of."""
    read = {(g, v) for expression in expressions(regeling) for g, v in _fields(expression)}
    read |= {(r.onderwerp.soort, r.onderwerp.lijst) for r in regeling.eisen.values()}
    read |= {(r.onderwerp.soort, r.onderwerp.lijst) for r in regeling.afwijkingen.values()}
    for gegevens in regeling.gegevens.values():
        for veld in gegevens.velden:
            if (gegevens.naam, veld.naam) in read or _holds_document(regeling, veld.type):
                continue
            yield Diagnostic(
                codes.VELD_ONGELEZEN,
                Label(veld.span, f"geen regel leest ‘{veld.naam}’"),
                help="vraag alleen wat een regel nodig heeft: haal het veld weg, of schrijf de regel",
                vindplaats=gegevens.vindplaats,
            )


def expressions(regeling: m.Regeling) -> Iterator[Expression]:
    for eis in regeling.eisen.values():
        yield eis.geldt
        yield from (x for x in (eis.indien, eis.treft.waarde) if x is not None)
        if eis.anders is not None:
            yield from (deel for deel in eis.anders.delen if not isinstance(deel, str))
    for berekening in regeling.berekeningen.values():
        yield berekening.uitdrukking
    for afwijking in regeling.afwijkingen.values():
        if afwijking.voorwaarde is not None:
            yield afwijking.voorwaarde


def _fields(expression: Expression) -> Iterator[tuple[str, str]]:
    for part in walk(expression):
        if isinstance(part, Veldwaarde) and isinstance(part.drager.type, Gegevenstype):
            yield part.drager.type.gegevens, part.veld


def _holds_document(regeling: m.Regeling, soort: Type) -> bool:
    while isinstance(soort, Lijst):
        soort = soort.van
    return isinstance(soort, Gegevenstype) and regeling.gegevens[soort.gegevens].document
