"""Footnotes: which mark in the text belongs to which note at the foot of its page."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from markupsafe import Markup

from compiler.model.nodes import Bepaling, Regeling


@dataclass(frozen=True, slots=True)
class Nootverwijzing:
    """A footnote and its mark, by their anchors on the page where the note stands."""

    nummer: str
    page: str
    mark_id: str
    note_id: str


@dataclass(frozen=True, slots=True)
class NootView:
    """One footnote at the foot of its page."""

    nummer: str
    note_id: str
    mark_id: str
    alineas: tuple[Markup, ...]


@dataclass(frozen=True, slots=True)
class Noten:
    """Which mark belongs to which note; a number may occur twice, so the order decides."""

    by_mark: dict[tuple[int, int], Nootverwijzing]
    by_note: dict[int, Nootverwijzing]

    @staticmethod
    def of(regeling: Regeling) -> Noten:
        noten = Noten({}, {})
        for deel in regeling.delen:
            _number_notes(deel, noten)
        return noten


def _number_notes(deel: Bepaling, noten: Noten) -> None:
    waiting: defaultdict[str, list[Nootverwijzing]] = defaultdict(list)
    used: set[str] = set()
    page = deel.vindplaats.page
    for part in deel.walk():
        if part.soort == "noot":
            note_id = _free(part.vindplaats.fragment, used)
            verwijzing = Nootverwijzing(part.nummer, page, f"teken-{note_id}", note_id)
            waiting[part.nummer].append(verwijzing)
            noten.by_note[id(part)] = verwijzing
    for part in deel.walk():
        for alinea in part.alineas:
            for at, teken in enumerate(alinea.noten):
                if waiting[teken.nummer]:
                    noten.by_mark[id(alinea), at] = waiting[teken.nummer].pop(0)


def _free(wanted: str, used: set[str]) -> str:
    name, number = wanted, 2
    while name in used:
        name, number = f"{wanted}-{number}", number + 1
    used.add(name)
    return name
