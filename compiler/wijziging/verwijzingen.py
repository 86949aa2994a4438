"""References in rules follow the provision they mean when an amendment renumbers it.

A rule written before says `van eis x van artikel 4 lid 1`; after "onder vernummering van het eerste lid
tot tweede lid" it must say `artikel 4 lid 2`. A reference in a *text* does not follow: the amendment has
to change it, and a check says where it did not.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import cast

from compiler.source import Source
from compiler.syntax import nodes as s
from compiler.vindplaats import Deel as Adresdeel
from compiler.vindplaats import Soort, Vindplaats
from compiler.wijziging.traced import Traced
from compiler.wijziging.tree import Alinea, Blok, Deel, Inhoud, walk

Stand = Mapping[Vindplaats, str]
"""A numbering: the `naam` of the part at every address."""

_LEAD = re.compile(r"(?:artikel|lid|onderdeel|onder)[ \t]+$")
_BIJ = re.compile(r"\s*\bbij\s+$")
_WORD: dict[str, str] = {
    "artikel": "artikel",
    "lid": "lid",
    "onderdeel": "onderdeel",
    "subonderdeel": "onder",
}


def stand_of(root: Deel) -> Stand:
    """The numbering as it is now."""
    found: dict[Vindplaats, str] = {}
    for plaats in walk(root):
        if plaats.vindplaats.delen:
            found.setdefault(plaats.vindplaats, plaats.deel.naam)
    return found


class References:
    """The references of parsed files, to be found by where they stand; collected when first asked."""

    def __init__(self, bestanden: tuple[s.Bestand, ...]) -> None:
        self._bestanden = bestanden
        self._by_source: dict[int, list[s.Verwijzing]] | None = None

    def within(self, source: Source, start: int, end: int) -> list[s.Verwijzing]:
        if self._by_source is None:
            self._by_source = {
                id(b.source): sorted(_verwijzingen(b.stukken), key=lambda v: v.span.start)
                for b in self._bestanden
            }
        known = self._by_source.get(id(source), [])
        first = bisect_left(known, start, key=lambda v: v.span.start)
        found: list[s.Verwijzing] = []
        for verwijzing in known[first:]:
            if verwijzing.span.start >= end:
                break
            found.append(verwijzing)
        return found


@dataclass(frozen=True, slots=True)
class _Move:
    """How to write again what was written in one numbering."""

    references: References
    then: Stand
    place_then: Mapping[str, Vindplaats]
    now: Mapping[str, Vindplaats]


def renumber_references(root: Deel, references: References, standen: tuple[Stand, ...]) -> Deel:
    """The tree with the references in its rules as the numbers are now."""
    current = {naam: place for place, naam in stand_of(root).items()}
    moves = [
        _Move(references, then, {naam: place for place, naam in then.items()}, current)
        for then in standen
    ]
    if all(current.get(naam, place) == place for then in standen for place, naam in then.items()):
        return root  # nothing that is still there has another number
    return _in_deel(root, Vindplaats(), moves)


def _in_deel(deel: Deel, hier: Vindplaats, moves: list[_Move]) -> Deel:
    inhoud: list[Inhoud] = []
    points = 0
    for item in deel.inhoud:
        if isinstance(item, Blok):
            inhoud.append(_in_blok(item, deel, hier, moves[item.stand]))
        elif isinstance(item, Deel):
            points += item.soort == "punt"
            number = str(points) if item.soort == "punt" else item.nummer
            inside = item.soort not in ("bestand", "regeling")
            below = hier.at(cast(Soort, item.soort), number) if inside else hier
            inhoud.append(_in_deel(_in_kop(item, moves[item.stand]), below, moves))
        else:
            assert isinstance(item, Alinea)
            inhoud.append(item)
    return replace(deel, inhoud=tuple(inhoud))


def _in_blok(blok: Blok, deel: Deel, hier: Vindplaats, move: _Move) -> Blok:
    was = move.place_then.get(deel.naam, hier)
    lines = tuple(_in_line(line, was, hier, move) for line in blok.regels)
    return replace(blok, regels=lines) if lines != blok.regels else blok


def _in_kop(deel: Deel, move: _Move) -> Deel:
    """`kop "…" bij artikel 2`: of an article that is gone, the heading stays without it."""
    if deel.soort != "kop" or deel.kop is None or not deel.staart.startswith("bij"):
        return deel
    found = _found(deel.kop, move.references)
    if not found:
        return deel
    (at, verwijzing), *_ = found
    old = _target(verwijzing, Vindplaats())
    naam = move.then.get(old) if old is not None else None
    place = move.now.get(naam) if naam is not None else None
    if place is None:
        lead = _BIJ.search(deel.kop.text[: _start(deel.kop.text, at)])
        if lead is None:
            return deel
        return replace(deel, kop=deel.kop.part(0, lead.start()), staart="")
    return replace(deel, kop=_in_line(deel.kop, Vindplaats(), Vindplaats(), move))


def _in_line(line: Traced, was: Vindplaats, hier: Vindplaats, move: _Move) -> Traced:
    for at, verwijzing in reversed(_found(line, move.references)):
        old = _target(verwijzing, was)
        naam = move.then.get(old) if old is not None else None
        place = move.now.get(naam) if naam is not None else None
        if old is None or place is None:
            continue
        words = _written(verwijzing, place, hier)
        start = _start(line.text, at)
        end = at + _length(verwijzing)
        if line.text[start:end] != words:
            line = line.replaced(start, end, Traced.plain(words))
    return line


def _found(line: Traced, references: References) -> list[tuple[int, s.Verwijzing]]:
    """The references on a line, each with the offset of its first number."""
    found: list[tuple[int, s.Verwijzing]] = []
    at = 0
    for run in line.runs:
        if run.span is not None:
            here = references.within(run.span.source, run.span.start, run.span.end)
            found += [
                (at + v.span.start - run.span.start, v)
                for v in here
                if _numbered(v) and v.span.start + _length(v) <= run.span.end
            ]
        at += len(run.text)
    return found


def _numbered(verwijzing: s.Verwijzing) -> bool:
    return any((verwijzing.artikel, verwijzing.lid, verwijzing.onderdeel)) and not verwijzing.begrip


def _parts(verwijzing: s.Verwijzing) -> list[tuple[Soort, s.Naam]]:
    given: tuple[tuple[Soort, s.Naam | None], ...] = (
        ("artikel", verwijzing.artikel),
        ("lid", verwijzing.lid),
        ("onderdeel", verwijzing.onderdeel),
        ("subonderdeel", verwijzing.subonderdeel),
    )
    return [(soort, naam) for soort, naam in given if naam is not None]


def _length(verwijzing: s.Verwijzing) -> int:
    """Up to the end of its last number; a volzin behind it stays as it is."""
    return _parts(verwijzing)[-1][1].span.end - verwijzing.span.start


def _start(text: str, at: int) -> int:
    """Where the word before the first number starts."""
    lead = _LEAD.search(text[:at])
    return lead.start() if lead else at


def _target(verwijzing: s.Verwijzing, hier: Vindplaats) -> Vindplaats | None:
    """What was meant, seen from where it was written."""
    place = hier
    if verwijzing.artikel is not None:
        place = Vindplaats()
    elif verwijzing.lid is not None:
        place = Vindplaats(hier.delen[:1])
    for soort, naam in _parts(verwijzing):
        place = place.at(soort, naam.tekst)
    return place if place.delen else None


def _written(verwijzing: s.Verwijzing, place: Vindplaats, hier: Vindplaats) -> str:
    """The shortest way to say a place from here that says no less than was said."""
    delen = place.delen
    if verwijzing.artikel is None and place.delen[:1] == hier.delen[:1]:
        inside = verwijzing.lid is None and hier.contains(place) and len(delen) > len(hier.delen)
        delen = delen[len(hier.delen) :] if inside else delen[1:]
    return " ".join(_word(deel) for deel in delen)


def _word(deel: Adresdeel) -> str:
    return f"{_WORD.get(deel.soort, deel.soort)} {deel.nummer}"


def _verwijzingen(value: object) -> Iterator[s.Verwijzing]:
    """Every reference in a tree of syntax nodes."""
    if isinstance(value, s.Verwijzing):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _verwijzingen(item)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _verwijzingen(getattr(value, field.name))
