"""A field that no rule reads: asking for it serves nothing."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.rule_expressions import parts_of_rules
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model import nodes as m
from compiler.model.expressions import Veldwaarde
from compiler.model.types import Gegevenstype, Lijst, Type


def check(regeling: m.Regeling) -> Iterator[Diagnostic]:
    """Every field of every document must be read by a rule, or hold documents that rules speak of."""
    read = {
        (part.drager.type.gegevens, part.veld)
        for part in parts_of_rules(regeling)
        if isinstance(part, Veldwaarde) and isinstance(part.drager.type, Gegevenstype)
    }
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


def _holds_document(regeling: m.Regeling, soort: Type) -> bool:
    while isinstance(soort, Lijst):
        soort = soort.van
    return isinstance(soort, Gegevenstype) and regeling.gegevens[soort.gegevens].document
