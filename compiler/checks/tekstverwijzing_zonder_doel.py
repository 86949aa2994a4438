"""A reference in the text to a part of this regulation that does not exist."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model.deelkoppen import RANKS
from compiler.model.nodes import Alinea, Bepaling, Regeling, Tekstverwijzing
from compiler.source import Span
from compiler.vindplaats import Vindplaats


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """Every reference without another regulation's name must have a target here.

    A volzin is there when the part it is said of has as many of its own.
    """
    known = {bepaling.vindplaats: bepaling for bepaling in regeling.walk()}
    for bepaling in regeling.walk():
        for alinea in bepaling.alineas:
            for verwijzing in alinea.verwijzingen:
                for doel in (verwijzing.doel, verwijzing.tot_en_met):
                    if doel is None or verwijzing.regeling:
                        continue
                    missing = _missing(doel, known)
                    if missing:
                        yield _dangling(bepaling, alinea, verwijzing, missing)


def _missing(doel: Vindplaats, known: Mapping[Vindplaats, Bepaling]) -> str:
    """What is not there, in words; empty for a place that exists."""
    if doel in known:
        return ""
    last = doel.delen[-1]
    if last.soort == "volzin" and doel.parent in known:
        volzinnen = sum(len(alinea.zinnen) for alinea in known[doel.parent].alineas)
        if int(last.nummer) <= volzinnen:
            return ""
        return f"{doel.parent.cited} heeft {_volzinnen(volzinnen)}"
    if doel.delen[0].soort == "toelichting":
        return f"de toelichting heeft geen {last.soort} {last.nummer}"
    if last.soort in RANKS and not last.nummer:
        return f"deze bepaling staat niet in een {last.soort}"
    return f"{doel.cited} bestaat niet in deze regeling"


def _volzinnen(aantal: int) -> str:
    if not aantal:
        return "zelf geen volzin"
    return "maar één volzin" if aantal == 1 else f"maar {aantal} volzinnen"


def _dangling(
    bepaling: Bepaling, alinea: Alinea, verwijzing: Tekstverwijzing, missing: str
) -> Diagnostic:
    words = alinea.tekst[verwijzing.start : verwijzing.end]
    at = alinea.span.text.find(words)
    span = alinea.span
    if at >= 0:
        span = Span(span.source, span.start + at, span.start + at + len(words))
    return Diagnostic(
        codes.TEKSTVERWIJZING_ZONDER_DOEL,
        Label(span, missing),
        help="controleer of de bepaling is vernummerd of vervallen",
        vindplaats=bepaling.vindplaats,
    )
