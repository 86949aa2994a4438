"""An amendment that amends another one before that takes effect."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model.literals import write_datum
from compiler.vindplaats import Vindplaats
from compiler.wijziging.apply import apply
from compiler.wijziging.flatten import paragraphs_of
from compiler.wijziging.instructies import (
    Opdracht,
    places_of,
)
from compiler.wijziging.reader import read_again
from compiler.wijziging.steps import day_of, ingangen_of, span_of
from compiler.wijziging.tijd import ingang_of
from compiler.wijziging.wijzigingen import Wijziging, plain_title, titles


def amend_amendments(
    wijzigingen: tuple[Wijziging, ...],
) -> tuple[tuple[Wijziging, ...], tuple[Diagnostic, ...]]:
    """Carry out what amendments say about each other, in order of publication."""
    current = {w.source.name: w for w in wijzigingen}
    known = titles(wijzigingen)
    diagnostics: tuple[Diagnostic, ...] = ()
    for wijziging in sorted(wijzigingen, key=lambda w: w.order):
        by_target: dict[str, list[Opdracht]] = {}
        for opdracht in current[wijziging.source.name].tekst.opdrachten:
            target = known.get(plain_title(opdracht.regeling)) if opdracht.regeling else None
            if target is not None and target.source is not wijziging.source:
                by_target.setdefault(target.source.name, []).append(opdracht)
        for name, opdrachten in by_target.items():
            target = current[name]
            kept, late = _in_time(wijziging, target, opdrachten)
            diagnostics += late
            applied = apply(target.tekst.boom, tuple(kept))
            diagnostics += applied.diagnostics
            again = read_again(target.tekst, paragraphs_of(applied.root))
            diagnostics += again.diagnostics
            current[name] = replace(target, tekst=again)
    return tuple(current[w.source.name] for w in wijzigingen), diagnostics


def _in_time(
    wijziging: Wijziging, target: Wijziging, opdrachten: list[Opdracht]
) -> tuple[list[Opdracht], tuple[Diagnostic, ...]]:
    """Without the instructions that come after what they change has taken effect."""
    mine, theirs = ingangen_of(wijziging), ingangen_of(target)
    kept: list[Opdracht] = []
    late: list[Diagnostic] = []
    for opdracht in opdrachten:
        day, other = day_of(opdracht, mine), ingang_of(_about(opdracht), theirs)
        starts = other.in_werking if other is not None else None
        if (
            day is not None
            and starts is not None
            and day.in_werking is not None
            and day.in_werking > starts
        ):
            late.append(_too_late(opdracht, target, starts))
        else:
            kept.append(opdracht)
    return kept, tuple(late)


def _about(opdracht: Opdracht) -> Vindplaats:
    """The first place that an instruction names."""
    named = (place for i in opdracht.instructies for place in places_of(i))
    return next(named, Vindplaats())


def _too_late(opdracht: Opdracht, target: Wijziging, starts: date) -> Diagnostic:
    return Diagnostic(
        codes.WIJZIGING_TE_LAAT,
        Label(span_of(opdracht), f"{target.naam} is dan al in werking"),
        explanation=f"Wat {target.naam} verandert, geldt vanaf {write_datum(starts)}; de wijziging zelf "
        "veranderen heeft daarna geen gevolg.",
        help="wijzig de regeling zelf, niet de wijziging ervan",
        vindplaats=opdracht.plaats,
    )
