"""An amending regulation as it stands in `regeling/wijzigingen/`: its head, its text, its rules.

    wijziging "Wijzigingsregeling speeltuinen 2026"
      vastgesteld  1 mei 2026
      publicatie   "Stcrt. 2026, 1"
      uitgegeven   4 mei 2026

      > ARTIKEL I
      > …

    artikel 1
      lid 2
        regels gelden nog "Wat een aanvraag bevat, staat er nog."

The rules stand under the numbers that provisions have after the amendment. Where an amendment enters
into force in parts, `met ingang van 1 juli 2027` says from when the rules below it hold.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model.literals import read_datum
from compiler.source import Source, Span
from compiler.syntax import nodes as s
from compiler.wijziging.from_kw import read_kw
from compiler.wijziging.reader import Wijzigingstekst, read_text
from compiler.wijziging.traced import Traced
from compiler.wijziging.tree import Alinea, Blok, Deel

_KNOWN = ("vastgesteld", "kenmerk", "publicatie", "uitgegeven", "inwerkingtreding")
_NUMBERS = re.compile(r"\d+")
_CITEERTITEL = re.compile(r"wordt aangehaald als: (.+?)\.?$")


@dataclass(frozen=True, slots=True)
class Regelgroep:
    """The rules below one `met ingang van`; `vanaf` is None for those above the first."""

    vanaf: date | None
    delen: tuple[Deel, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Wijziging:
    """One amending regulation. `titels` are the names by which another one may amend it."""

    source: Source
    titel: str
    titels: tuple[str, ...]
    span: Span
    vastgesteld: date | None
    uitgegeven: date | None
    inwerkingtreding: date | None
    publicatie: str
    tekst: Wijzigingstekst
    regels: tuple[Regelgroep, ...]

    @property
    def order(self) -> tuple[date, tuple[int, ...], str]:
        """Which of two amendments was published first."""
        day = self.uitgegeven or self.vastgesteld or date.min
        return day, tuple(map(int, _NUMBERS.findall(self.publicatie))), self.source.name

    @property
    def naam(self) -> str:
        """How it is cited in a message or on a page."""
        return self.publicatie or self.titel


def read_wijziging(bestand: s.Bestand) -> tuple[Wijziging | None, tuple[Diagnostic, ...]]:
    """One file of the folder; None, with a report, when it has no head of its own."""
    heads = [x for x in bestand.stukken if isinstance(x, s.Wijzigingkop)]
    if len(heads) != 1:
        place = heads[1].span if heads else bestand.source.span_of_line(1)
        label = "er staat al een kop in dit bestand" if heads else "dit bestand heeft geen kop"
        return None, (
            Diagnostic(
                codes.WIJZIGING_ZONDER_KOP,
                Label(place, label),
                help='begin het bestand met: wijziging "Titel van de wijzigingsregeling"',
            ),
        )
    head = heads[0]
    problems: list[Diagnostic] = []
    days = {
        name: _day(head, name, problems)
        for name in ("vastgesteld", "uitgegeven", "inwerkingtreding")
    }
    problems += [
        Diagnostic(
            codes.ONBEKENDE_NAAM,
            Label(gegeven.naam.span, "dit gegeven hoort niet in de kop van een wijziging"),
            help=f"bekend zijn: {', '.join(_KNOWN)}",
        )
        for gegeven in head.gegevens
        if gegeven.naam.tekst not in _KNOWN
    ]
    tekst = read_text(_lines(head))
    regels, wrong = _regels(read_kw(bestand.source))
    problems += [*tekst.diagnostics, *wrong]
    titels = (head.titel.tekst, *_citeertitel(tekst))
    wijziging = Wijziging(
        bestand.source,
        head.titel.tekst,
        titels,
        head.titel.span,
        days["vastgesteld"],
        days["uitgegeven"],
        days["inwerkingtreding"],
        _text(head, "publicatie"),
        tekst,
        regels,
    )
    return wijziging, tuple(problems)


def _lines(head: s.Wijzigingkop) -> tuple[Traced | None, ...]:
    """The lines of the text; None where a line stands empty, or lines of the file lie between."""
    found: list[Traced | None] = []
    previous = 0
    for regel in head.tekst:
        line = regel.span.start_position.line
        if found and line != previous + 1:
            found.append(None)
        text = Traced.of(regel.span).part(1).stripped()
        found.append(text if text.runs else None)
        previous = line
    return tuple(found)


def _text(head: s.Wijzigingkop, naam: str) -> str:
    return next((g.waarde.tekst for g in head.gegevens if g.naam.tekst == naam), "")


def _day(head: s.Wijzigingkop, naam: str, problems: list[Diagnostic]) -> date | None:
    gegeven = next((g for g in head.gegevens if g.naam.tekst == naam), None)
    if gegeven is None:
        return None
    day = read_datum(gegeven.waarde.tekst)
    if day is None:
        problems.append(
            Diagnostic(
                codes.WAARDE_BESTAAT_NIET,
                Label(gegeven.waarde.span, "dit is geen datum"),
                help="schrijf een datum als 19 juni 2025",
            )
        )
    return day


def _citeertitel(tekst: Wijzigingstekst) -> tuple[str, ...]:
    found = (_CITEERTITEL.search(a.text) for b in tekst.bepalingen for a in b.alineas)
    return tuple(m[1] for m in found if m is not None)


def _regels(bestand: Deel) -> tuple[tuple[Regelgroep, ...], tuple[Diagnostic, ...]]:
    found: list[Regelgroep] = []
    problems: list[Diagnostic] = []
    for item in bestand.inhoud:
        if isinstance(item, Blok) and item.soort == "met":
            day = read_datum(item.naam.removeprefix("ingang van "))
            span = item.regels[0].span()
            assert span is not None
            found.append(Regelgroep(day, (), span))
        elif isinstance(item, Deel):
            problems += _no_text(item)
            before = found.pop() if found else Regelgroep(None, (), _span(item))
            found.append(replace(before, delen=(*before.delen, item)))
    return tuple(group for group in found if group.delen), tuple(problems)


def _span(deel: Deel) -> Span:
    span = deel.kop.span() if deel.kop is not None else None
    assert span is not None
    return span


def _no_text(deel: Deel) -> list[Diagnostic]:
    """The text of a provision comes from the instructions, not from what stands beside them."""
    found: list[Diagnostic] = []
    for item in deel.inhoud:
        if isinstance(item, Deel):
            found += _no_text(item)
        elif isinstance(item, Alinea) and (span := item.tekst.span()) is not None:
            found.append(
                Diagnostic(
                    codes.TEKST_BUITEN_DE_OPDRACHT,
                    Label(span, "hier horen alleen regels"),
                    help="de tekst van een bepaling volgt uit de opdracht; zet hier alleen haar regels",
                )
            )
    return found


def titles(wijzigingen: tuple[Wijziging, ...]) -> Mapping[str, Wijziging]:
    """Every amending regulation by each of its names, in plain letters."""
    return {plain_title(t): w for w in wijzigingen for t in w.titels}


def plain_title(title: str) -> str:
    return re.sub(r"\W+", " ", title).casefold().strip()
