"""Answers to remarks: `opmerking KW373 aanvaard "…"` under the bepaling whose text is remarked on.

An answer counts for every remark of that code in its bepaling or below it. The remark stays, with the
answer beside it. An answer to nothing is reported, so that none outlives the text it was about.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label, Severity
from compiler.model.nodes import Opmerking, Regeling


def answer(regeling: Regeling, found: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    """What was found, with the answers of the file; and a report of each answer that fits nothing."""
    answers = [r for b in regeling.walk() for r in b.regels if isinstance(r, Opmerking)]
    if not answers:
        return found
    told = tuple(_answered(diagnostic, answers) for diagnostic in found)
    return (*told, *_problems(answers, found))


def _answered(diagnostic: Diagnostic, answers: list[Opmerking]) -> Diagnostic:
    reasons = [a.reden for a in answers if _fits(a, diagnostic)]
    return replace(diagnostic, answer=" ".join(dict.fromkeys(reasons))) if reasons else diagnostic


def _fits(given: Opmerking, diagnostic: Diagnostic) -> bool:
    return (
        diagnostic.severity is Severity.OPMERKING
        and diagnostic.code.number == given.code
        and diagnostic.vindplaats is not None
        and given.vindplaats.contains(diagnostic.vindplaats)
    )


def _problems(answers: list[Opmerking], found: tuple[Diagnostic, ...]) -> Iterator[Diagnostic]:
    for given in answers:
        code = codes.REGISTER.get(given.code)
        if code is None or code.severity != "opmerking":
            yield Diagnostic(
                codes.GEEN_OPMERKING,
                Label(given.span, f"‘{given.code}’ is geen opmerking bij de officiële tekst"),
                help="noem het nummer van een opmerking, zoals de controle het toont; een fout of "
                "waarschuwing wordt opgelost, niet aanvaard",
                vindplaats=given.vindplaats,
            )
        elif not any(_fits(given, diagnostic) for diagnostic in found):
            yield Diagnostic(
                codes.ANTWOORD_ZONDER_OPMERKING,
                Label(
                    given.span, f"bij {given.vindplaats.cited} staat geen opmerking {given.code}"
                ),
                help="haal de regel weg, of zet hem onder de bepaling waar de opmerking over gaat",
                vindplaats=given.vindplaats,
            )
