"""A reference in the text to a part of this regulation that does not exist."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model.nodes import Alinea, Bepaling, Regeling, Tekstverwijzing
from compiler.source import Span
from compiler.vindplaats import Vindplaats


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """Every reference without another regulation's name must have a target here."""
    known = {bepaling.vindplaats for bepaling in regeling.walk()}
    for bepaling in regeling.walk():
        for alinea in bepaling.alineas:
            for verwijzing in alinea.verwijzingen:
                for doel in (verwijzing.doel, verwijzing.tot_en_met):
                    if doel is None or verwijzing.regeling or _exists(doel, known):
                        continue
                    yield _dangling(bepaling, alinea, verwijzing, doel)


def _exists(doel: Vindplaats, known: set[Vindplaats]) -> bool:
    while doel.delen and doel.delen[-1].soort in ("volzin", "aanhef") and len(doel.delen) > 1:
        doel = doel.parent
    return doel in known


def _dangling(
    bepaling: Bepaling, alinea: Alinea, verwijzing: Tekstverwijzing, doel: Vindplaats
) -> Diagnostic:
    words = alinea.tekst[verwijzing.start : verwijzing.end]
    at = alinea.span.text.find(words)
    span = alinea.span
    if at >= 0:
        span = Span(span.source, span.start + at, span.start + at + len(words))
    return Diagnostic(
        codes.TEKSTVERWIJZING_ZONDER_DOEL,
        Label(span, f"{doel} bestaat niet in deze regeling"),
        help="controleer of de bepaling is vernummerd of vervallen",
        vindplaats=bepaling.vindplaats,
    )
