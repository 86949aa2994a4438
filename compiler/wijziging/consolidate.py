"""From a regulation and its amendments to its text on every day.

Each amendment is cut in steps: its instructions that hold from one day. The text on a day is that of the
base with every step carried out that holds by then, in the order in which they became law: by day of
entry into force, then as published. So an amendment that works back is carried out on the text its
makers knew, and holds from the day it names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label, has_errors
from compiler.diagnostics.suggest import bedoelde_u
from compiler.model.literals import read_datum, write_datum
from compiler.source import Span
from compiler.syntax import nodes as s
from compiler.vindplaats import Vindplaats
from compiler.wijziging.apply import Toegepast, apply
from compiler.wijziging.flatten import paragraphs_of
from compiler.wijziging.from_kw import read_kw
from compiler.wijziging.head import with_version
from compiler.wijziging.instructies import (
    Instructie,
    Opdracht,
    RegelingIngetrokken,
    Vervalt,
    places_of,
)
from compiler.wijziging.reader import read_again
from compiler.wijziging.regels import Tabeltekst, merge_rules
from compiler.wijziging.tijd import Ingang, ingang_of, read_ingangen
from compiler.wijziging.to_kw import Written, write_kw
from compiler.wijziging.traced import Traced
from compiler.wijziging.tree import Blok, Deel, Plaats, changed, walk
from compiler.wijziging.verwijzingen import References, Stand, renumber_references, stand_of
from compiler.wijziging.wijzigingen import Regelgroep, Wijziging, plain_title, titles

_DATUM = re.compile(
    r"\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
    r" \d{4}"
)


@dataclass(frozen=True, slots=True)
class Raakt:
    """What one numbered sentence of an amendment did: the places, as numbered afterwards."""

    opdracht: Vindplaats
    tekst: str
    plaatsen: tuple[Vindplaats, ...]


@dataclass(frozen=True, slots=True)
class Bron:
    """An amendment that made a version, with what it changed from that day."""

    wijziging: Wijziging
    in_werking: date
    raakt: tuple[Raakt, ...]


@dataclass(frozen=True, slots=True)
class Geconsolideerd:
    """The text from one day: its files, and the amendments that made it so on that day.

    `verwerkt` are all amendments that are in it; `stand` says which part has which number;
    `tabelteksten` are the official sentences that a table of an amendment must make.
    """

    vanaf: date
    tot_en_met: date | None
    bestanden: tuple[Written, ...]
    bronnen: tuple[Bron, ...]
    verwerkt: tuple[Wijziging, ...]
    stand: Stand
    tabelteksten: tuple[Tabeltekst, ...]


@dataclass(frozen=True, slots=True)
class Stap:
    """The instructions of one amendment that hold from one day."""

    wijziging: Wijziging
    vanaf: date
    in_werking: date
    opdrachten: tuple[Opdracht, ...]


def consolidate(
    bestanden: tuple[s.Bestand, ...],
    wijzigingen: tuple[Wijziging, ...],
    amending: tuple[s.Bestand, ...],
    eerste_dag: date,
) -> tuple[tuple[Geconsolideerd, ...], tuple[Diagnostic, ...]]:
    """Every version of the regulation, oldest first; one when no amendment takes effect.

    `bestanden` and `amending` are the parsed files of the regulation and of its amendments;
    `eerste_dag` is the day the regulation itself entered into force.
    """
    titel = _title(bestanden)
    wijzigingen, diagnostics = _amend_amendments(wijzigingen)
    steps, more = _steps(wijzigingen, titel)
    diagnostics += more
    if has_errors(diagnostics):
        return (), diagnostics
    ends = [step.vanaf for step in steps if _withdraws(step)]
    steps = tuple(step for step in steps if not _withdraws(step) or len(step.opdrachten) > 1)
    days = sorted({eerste_dag, *(step.vanaf for step in steps if step.vanaf > eerste_dag)})
    root = _root(bestanden)
    references = References((*bestanden, *amending))
    found: list[Geconsolideerd] = []
    for index, day in enumerate(days):
        end = days[index + 1] - timedelta(days=1) if index + 1 < len(days) else _before(ends)
        version, more = _version(root, references, steps, day, eerste_dag)
        diagnostics += more
        found.append(replace(version, tot_en_met=end))
    return tuple(found), _once(diagnostics)


# ---------------------------------------------------------------- one version


def _version(
    root: Deel,
    references: References,
    all_steps: tuple[Stap, ...],
    day: date,
    eerste_dag: date,
) -> tuple[Geconsolideerd, tuple[Diagnostic, ...]]:
    """The text with every step carried out that holds on a day, and what was wrong with doing so."""
    steps = tuple(step for step in all_steps if step.vanaf <= day)
    standen: list[Stand] = [stand_of(root)]
    diagnostics: tuple[Diagnostic, ...] = ()
    done: list[tuple[Stap, Toegepast]] = []
    tabelteksten: dict[str, Tabeltekst] = {}
    for step in steps:
        before = stand_of(root)
        applied = apply(root, step.opdrachten)
        diagnostics += applied.diagnostics
        stand = len(standen)
        merged = merge_rules(applied, _rules_of(step, all_steps), stand, before)
        diagnostics += merged.diagnostics
        root = merged.root
        standen.append(stand_of(root))
        done.append((step, applied))
        tabelteksten |= {tekst.naam: tekst for tekst in merged.tabelteksten}
    root = renumber_references(root, references, tuple(standen))
    verwerkt = tuple(dict.fromkeys(step.wijziging for step in steps))
    if steps:
        root = with_version(root, day, tuple(w.naam for w in verwerkt))
    files = tuple(write_kw(b, f"{b.nummer}@{day.isoformat()}") for b in root.delen)
    places = {naam: place for place, naam in stand_of(root).items()}
    bronnen = tuple(
        Bron(step.wijziging, step.in_werking, _touched(step, applied, places))
        for step, applied in done
        if step.vanaf == day or (day == eerste_dag and step.vanaf <= day)
    )
    teksten = tuple(tabelteksten.values())
    version = Geconsolideerd(day, None, files, bronnen, verwerkt, stand_of(root), teksten)
    return version, diagnostics


def _rules_of(step: Stap, all_steps: tuple[Stap, ...]) -> tuple[Deel, ...]:
    """The rules beside the amendment that hold from the day of a step.

    Those under no `met ingang van` belong to the step that changes their provision, else to the first.
    """
    mine = sorted((s for s in all_steps if s.wijziging is step.wijziging), key=lambda s: s.vanaf)
    found: list[Deel] = []
    for group in step.wijziging.regels:
        if group.vanaf == step.vanaf:
            found += group.delen
        elif group.vanaf is None:
            found += [d for deel in group.delen for d in _parts_for(deel, step, mine)]
    return tuple(found)


def _parts_for(deel: Deel, step: Stap, mine: list[Stap]) -> Iterator[Deel]:
    """The part with only those provisions whose rules belong to a step."""
    if len(mine) == 1:
        yield deel
        return
    kept = deel
    for plaats in reversed(list(walk(Deel("regeling", "", None, (deel,))))):
        if not plaats.vindplaats.delen or not plaats.deel.blokken:
            continue
        steps = [s for s in mine if _changes(s, plaats)] or mine[:1]
        if step not in steps:
            kept = changed(kept, plaats.pad[1:], _without_rules)
    if any(p.deel.blokken for p in walk(kept)):
        yield kept


def _without_rules(deel: Deel) -> Deel:
    return replace(deel, inhoud=tuple(i for i in deel.inhoud if not isinstance(i, Blok)))


def _changes(step: Stap, plaats: Plaats) -> bool:
    """Whether the instructions of a step name this place, one around it or one in it.

    Rules that end belong to a deletion, other rules to anything else.
    """
    ends = all(b.soort == "regels" and b.naam.startswith("vervallen") for b in plaats.deel.blokken)
    return any(
        named.contains(plaats.vindplaats) or plaats.vindplaats.contains(named)
        for opdracht in step.opdrachten
        for instructie in opdracht.instructies
        if isinstance(instructie, Vervalt) == ends
        for named in places_of(instructie)
    )


def _touched(step: Stap, applied: Toegepast, places: Mapping[str, Vindplaats]) -> tuple[Raakt, ...]:
    found: list[Raakt] = []
    for opdracht in step.opdrachten:
        names = [
            g.naam.partition("#")[0] for g in applied.gewijzigd if g.opdracht == opdracht.plaats
        ]
        gone = [v.vindplaats for v in applied.vervallen if v.opdracht == opdracht.plaats]
        touched = [places[naam] for naam in dict.fromkeys(names) if naam in places]
        found.append(
            Raakt(opdracht.plaats, opdracht.tekst.text, tuple(dict.fromkeys((*touched, *gone))))
        )
    return tuple(found)


def _root(bestanden: tuple[s.Bestand, ...]) -> Deel:
    return Deel("regeling", "", None, tuple(read_kw(b.source) for b in bestanden))


def _title(bestanden: tuple[s.Bestand, ...]) -> str:
    heads = [x for b in bestanden for x in b.stukken if isinstance(x, s.Regelingkop)]
    return heads[0].titel.tekst if heads else ""


# ---------------------------------------------------------------- steps


def _steps(
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
        if own and any(_day(o, ingangen) is None for o in own):
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


def _day(opdracht: Opdracht, ingangen: tuple[Ingang, ...]) -> Ingang | None:
    ingang = ingang_of(opdracht.plaats, ingangen)
    return ingang if ingang is not None and ingang.in_werking is not None else None


def _cut(
    wijziging: Wijziging, opdrachten: list[Opdracht], ingangen: tuple[Ingang, ...]
) -> Iterator[Stap]:
    """One step for each day; `vervalt met ingang van` a later day is a step of its own."""
    by_day: dict[tuple[date, date], list[Opdracht]] = {}
    for opdracht in opdrachten:
        ingang = _day(opdracht, ingangen)
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


def _withdraws(step: Stap) -> bool:
    return any(isinstance(i, RegelingIngetrokken) for o in step.opdrachten for i in o.instructies)


def _before(ends: list[date]) -> date | None:
    return min(ends) - timedelta(days=1) if ends else None


# ---------------------------------------------------------------- an amendment of an amendment


def _amend_amendments(
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
        day, other = _day(opdracht, mine), ingang_of(_about(opdracht), theirs)
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


# ---------------------------------------------------------------- messages


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
        Label(_span_of(named), f"dit gaat over: {named.regeling}"),
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


def _too_late(opdracht: Opdracht, target: Wijziging, starts: date) -> Diagnostic:
    return Diagnostic(
        codes.WIJZIGING_TE_LAAT,
        Label(_span_of(opdracht), f"{target.naam} is dan al in werking"),
        explanation=f"Wat {target.naam} verandert, geldt vanaf {write_datum(starts)}; de wijziging zelf "
        "veranderen heeft daarna geen gevolg.",
        help="wijzig de regeling zelf, niet de wijziging ervan",
        vindplaats=opdracht.plaats,
    )


def _span_of(opdracht: Opdracht) -> Span:
    span = opdracht.tekst.span()
    assert span is not None
    return span


def _once(diagnostics: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    """What goes wrong in one version goes wrong in the next ones too: said once."""
    seen: dict[tuple[str, str, int, str], Diagnostic] = {}
    for d in diagnostics:
        span = d.primary.span
        seen.setdefault((d.code.number, span.source.name, span.start, d.primary.text), d)
    return tuple(seen.values())
