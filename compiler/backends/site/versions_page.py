"""The page with the versions of an amended regulation: when each text holds, and what changed it.

Was and wordt stand word by word, between words that say so: readable without colour.
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher

from compiler.backends.site.context import Context
from compiler.backends.site.render import render
from compiler.model.checked import CheckedRegeling, Geldigheid, Wijzigingsbron
from compiler.model.literals import write_datum
from compiler.model.nodes import Regeling
from compiler.model.official_text import pieces

PAGE = "versies/"
_OPEN_END = "9999-12-31"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of a text: "gelijk", "weg" or "bij"."""

    soort: str
    tekst: str


@dataclass(frozen=True, slots=True)
class ChangeView:
    """One provision whose text is another than in the version before."""

    plaats: str
    delen: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class VersionView:
    """One text with its days, the amendments that made it, and what they changed."""

    van: str
    tot: str
    iso_van: str
    iso_tot: str
    bronnen: tuple[Wijzigingsbron, ...]
    wijzigingen: tuple[ChangeView, ...]


def versions_page(context: Context) -> str:
    """Newest first."""
    texts = (*context.checked.eerder, context.checked)
    views = tuple(_view(texts, index) for index in range(len(texts)))
    return render("versies", "Versies", versies=tuple(reversed(views)))


def _view(texts: tuple[CheckedRegeling, ...], index: int) -> VersionView:
    found: Geldigheid | None = texts[index].geldigheid
    assert found is not None
    before = texts[index - 1].regeling if index else None
    return VersionView(
        write_datum(found.vanaf),
        write_datum(found.tot_en_met) if found.tot_en_met else "",
        found.vanaf.isoformat(),
        found.tot_en_met.isoformat() if found.tot_en_met else _OPEN_END,
        found.bronnen,
        _changes(before, texts[index].regeling) if before is not None else (),
    )


def _changes(before: Regeling, now: Regeling) -> tuple[ChangeView, ...]:
    old, new = _texts(before), _texts(now)
    places = [*new, *(place for place in old if place not in new)]
    return tuple(
        ChangeView(place, _words(old.get(place, ""), new.get(place, "")))
        for place in places
        if old.get(place, "") != new.get(place, "")
    )


def _texts(regeling: Regeling) -> dict[str, str]:
    """The official text of each provision by its citation."""
    found: dict[str, str] = {}
    for piece in pieces(regeling):
        place = str(piece.vindplaats)
        found[place] = f"{found[place]} {piece.text}" if place in found else piece.text
    return found


def _words(old: str, new: str) -> tuple[Stretch, ...]:
    was, wordt = old.split(), new.split()
    found: list[Stretch] = []
    for kind, a, b, c, d in SequenceMatcher(None, was, wordt, autojunk=False).get_opcodes():
        if kind == "equal":
            found.append(Stretch("gelijk", " ".join(was[a:b])))
            continue
        if b > a:
            found.append(Stretch("weg", " ".join(was[a:b])))
        if d > c:
            found.append(Stretch("bij", " ".join(wordt[c:d])))
    return tuple(found)
