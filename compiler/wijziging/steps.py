"""The instructions of amendments cut by the day from which they hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.diagnostics.suggest import bedoelde_u
from compiler.model.literals import read_datum, write_datum
from compiler.source import Span
from compiler.wijziging.instructies import (
    Instructie,
    Opdracht,
    RegelingIngetrokken,
    Vervalt,
)
from compiler.wijziging.tijd import Ingang, ingang_of, read_ingangen
from compiler.wijziging.traced import Traced
from compiler.wijziging.wijzigingen import Regelgroep, Wijziging, plain_title, titles

_DATUM = re.compile(
    r"\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
    r" \d{4}"
)


@dataclass(frozen=True, slots=True)
class Stap:
    """The instructions of one amendment that hold from one day."""

    wijziging: Wijziging
    vanaf: date
    in_werking: date
    opdrachten: tuple[Opdracht, ...]


def steps_of(
    wijzigingen: tuple[Wijziging, ...], titel: str
) -> tuple[tuple[Stap, ...], tuple[Diagnostic, ...]]:
    """The steps of all amendments, in the order in which they became law."""
    found: list[Stap] = []
    diagnostics: list[Diagnostic] = []
    known = titles(wijzigingen)
    for wijziging in wijzigingen:
        own = [o for o in wijziging.tekst.opdrachten if _is_about(o, titel)]
        others = [o for o in wijziging.tekst.opdrachten if plain_title(o.regeling) in known]
        if not own and not others:
            diagnostics.append(_about_nothing(wijziging, titel))
            continue
        ingangen = ingangen_of(wijziging)
        if own and any(day_of(o, ingangen) is None for o in own):
            diagnostics.append(_no_day(wijziging))
            continue
        steps = list(_cut(wijziging, own, ingangen))
        diagnostics += [
            _other_day(group, steps)
            for group in wijziging.regels
            if group.vanaf is not None and group.vanaf not in {s.vanaf for s in steps}
        ]
        found += steps
    return tuple(sorted(found, key=lambda x: (x.in_werking, x.wijziging.order))), tuple(diagnostics)


def ingangen_of(wijziging: Wijziging) -> tuple[Ingang, ...]:
    alineas = tuple(a for b in wijziging.tekst.bepalingen for a in b.alineas)
    return read_ingangen(alineas, wijziging.uitgegeven, wijziging.inwerkingtreding)


def _is_about(opdracht: Opdracht, titel: str) -> bool:
    return not opdracht.regeling or plain_title(opdracht.regeling) == plain_title(titel)


def day_of(opdracht: Opdracht, ingangen: tuple[Ingang, ...]) -> Ingang | None:
    ingang = ingang_of(opdracht.plaats, ingangen)
    return ingang if ingang is not None and ingang.in_werking is not None else None


def _cut(
    wijziging: Wijziging, opdrachten: list[Opdracht], ingangen: tuple[Ingang, ...]
) -> Iterator[Stap]:
    """One step for each day; `vervalt met ingang van` a later day is a step of its own."""
    by_day: dict[tuple[date, date], list[Opdracht]] = {}
    for opdracht in opdrachten:
        ingang = day_of(opdracht, ingangen)
        assert ingang is not None
        assert ingang.in_werking is not None
        assert ingang.vanaf is not None
        now: list[Instructie] = []
        for instructie in opdracht.instructies:
            later = instructie.met_ingang_van if isinstance(instructie, Vervalt) else None
            if later is None:
                now.append(instructie)
            else:
                part = replace(opdracht, instructies=(instructie,))
                by_day.setdefault((later, later), []).append(part)
        if now:
            key = (ingang.vanaf, ingang.in_werking)
            by_day.setdefault(key, []).append(replace(opdracht, instructies=tuple(now)))
    for (vanaf, in_werking), group in by_day.items():
        yield Stap(wijziging, vanaf, in_werking, tuple(group))


def withdraws(step: Stap) -> bool:
    return any(isinstance(i, RegelingIngetrokken) for o in step.opdrachten for i in o.instructies)


def day_before(ends: list[date]) -> date | None:
    return min(ends) - timedelta(days=1) if ends else None


def _about_nothing(wijziging: Wijziging, titel: str) -> Diagnostic:
    named = next((o for o in wijziging.tekst.opdrachten if o.regeling), None)
    if named is None:
        return Diagnostic(
            codes.ANDERE_REGELING,
            Label(wijziging.span, "dit bestand verandert niets aan deze regeling"),
            help=f"zet de opdrachten uit de publicatie eronder; deze regeling heet: {titel}",
        )
    hint = bedoelde_u(named.regeling, [titel])
    return Diagnostic(
        codes.ANDERE_REGELING,
        Label(span_of(named), f"dit gaat over: {named.regeling}"),
        help=hint or f"deze regeling heet: {titel}",
        vindplaats=named.plaats,
    )


def _no_day(wijziging: Wijziging) -> Diagnostic:
    entry = next(
        (a for b in wijziging.tekst.bepalingen for a in b.alineas if "in werking" in a.text), None
    )
    if entry is not None and (wrong := _no_such_day(entry)) is not None:
        return Diagnostic(
            codes.GEEN_INGANGSDATUM,
            Label(wrong, "deze dag bestaat niet"),
            help="vergelijk de dag met de publicatie; staat zij daar zo, zet dan de dag die is bedoeld "
            "in de kop: inwerkingtreding 1 juli 2026",
        )
    span = (entry.span() if entry is not None else None) or wijziging.span
    label = (
        "hieruit volgt geen dag" if entry is not None else "er staat niet wanneer dit gaat gelden"
    )
    return Diagnostic(
        codes.GEEN_INGANGSDATUM,
        Label(span, label),
        explanation="Een dag die van de uitgifte afhangt, is te bepalen als de kop de dag van uitgifte "
        "noemt; is de dag aan een later besluit overgelaten, dan zegt de kop haar zelf.",
        help="schrijf in de kop: uitgegeven 4 mei 2026, of: inwerkingtreding 1 juli 2026",
    )


def _no_such_day(entry: Traced) -> Span | None:
    """`31 juni 2026`: the words of a date that no calendar has."""
    found = (m for m in _DATUM.finditer(entry.text) if read_datum(m[0]) is None)
    return next((entry.span(*m.span()) for m in found), None)


def _other_day(group: Regelgroep, steps: list[Stap]) -> Diagnostic:
    days = " en ".join(write_datum(day) for day in sorted({s.vanaf for s in steps}))
    return Diagnostic(
        codes.ANDERE_INGANGSDATUM,
        Label(group.span, "op deze dag verandert de wijziging niets"),
        help=f"de wijziging geldt vanaf {days}",
    )


def span_of(opdracht: Opdracht) -> Span:
    span = opdracht.tekst.span()
    assert span is not None
    return span
