"""From the files of two versions of a regulation to the amendment between them; reads nothing itself."""

from __future__ import annotations

from dataclasses import dataclass

from compiler.collector import collector_paused
from compiler.diagnostics.diagnostic import Diagnostic, has_errors, in_order
from compiler.model.from_syntax import from_syntax
from compiler.source import Source
from compiler.syntax.parse import parse
from compiler.wijziging.schrijven.write import Geschreven, Versie, write_amendment


@dataclass(frozen=True, slots=True)
class Drafted:
    """What was written; None where a version cannot be read, with the diagnostics that say why."""

    geschreven: Geschreven | None
    diagnostics: tuple[Diagnostic, ...]


@collector_paused()
def draft_amendment(oud: tuple[Source, ...], nieuw: tuple[Source, ...]) -> Drafted:
    """The amendment that turns the text of `oud` into that of `nieuw`."""
    found: list[Versie] = []
    for sources in (oud, nieuw):
        versie, diagnostics = _versie(sources)
        if versie is None:
            return Drafted(None, in_order(diagnostics))
        found.append(versie)
    return Drafted(write_amendment(*found), ())


def _versie(sources: tuple[Source, ...]) -> tuple[Versie | None, tuple[Diagnostic, ...]]:
    """A version as far as an amendment needs it: what its sentences are, and what its tables say.

    A draft whose rules have mistakes will do; one that cannot be parsed or bound will not.
    """
    parsed = [parse(source) for source in sources]
    diagnostics = tuple(diagnostic for _, found in parsed for diagnostic in found)
    if has_errors(diagnostics):
        return None, diagnostics
    bestanden = tuple(bestand for bestand, _ in parsed)
    regeling, more = from_syntax(bestanden)
    return (None if regeling is None else Versie(bestanden, regeling)), (*diagnostics, *more)
