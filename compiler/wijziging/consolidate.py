"""From a regulation and its amendments to its text on every day.

Each amendment is cut in steps: its instructions that hold from one day. The text on a day is that of the
base with every step carried out that holds by then, in the order in which they became law: by day of
entry into force, then as published. So an amendment that works back is carried out on the text its
makers knew, and holds from the day it names.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from compiler.diagnostics.diagnostic import Diagnostic, has_errors
from compiler.syntax import nodes as s
from compiler.vindplaats import Vindplaats
from compiler.wijziging.amend_amendments import amend_amendments
from compiler.wijziging.apply import Toegepast, apply
from compiler.wijziging.from_kw import read_kw
from compiler.wijziging.head import with_version
from compiler.wijziging.instructies import (
    Vervalt,
    places_of,
)
from compiler.wijziging.regels import Tabeltekst, merge_rules
from compiler.wijziging.steps import Stap, day_before, steps_of, withdraws
from compiler.wijziging.to_kw import Written, write_kw
from compiler.wijziging.tree import Blok, Deel, Plaats, changed, walk
from compiler.wijziging.verwijzingen import References, Stand, renumber_references, stand_of
from compiler.wijziging.wijzigingen import Wijziging


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
    wijzigingen, diagnostics = amend_amendments(wijzigingen)
    steps, more = steps_of(wijzigingen, titel)
    diagnostics += more
    if has_errors(diagnostics):
        return (), diagnostics
    ends = [step.vanaf for step in steps if withdraws(step)]
    steps = tuple(step for step in steps if not withdraws(step) or len(step.opdrachten) > 1)
    days = sorted({eerste_dag, *(step.vanaf for step in steps if step.vanaf > eerste_dag)})
    root = _root(bestanden)
    references = References((*bestanden, *amending))
    found: list[Geconsolideerd] = []
    for index, day in enumerate(days):
        end = days[index + 1] - timedelta(days=1) if index + 1 < len(days) else day_before(ends)
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


def _once(diagnostics: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    """What goes wrong in one version goes wrong in the next ones too: said once."""
    seen: dict[tuple[str, str, int, str], Diagnostic] = {}
    for d in diagnostics:
        span = d.primary.span
        seen.setdefault((d.code.number, span.source.name, span.start, d.primary.text), d)
    return tuple(seen.values())
