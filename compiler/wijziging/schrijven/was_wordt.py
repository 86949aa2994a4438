"""Was and wordt: every provision whose text or number changes, with its words side by side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import groupby, zip_longest

from compiler.vindplaats import Vindplaats
from compiler.wijziging.instructies import Adres
from compiler.wijziging.schrijven.edits import find_each
from compiler.wijziging.schrijven.officieel import cells, same_text, title
from compiler.wijziging.schrijven.plan import Waar
from compiler.wijziging.schrijven.reeks import Paar, in_full, pair_delen
from compiler.wijziging.schrijven.woorden import NERGENS
from compiler.wijziging.tabel.printed import is_printed
from compiler.wijziging.tree import HEADINGS, NOT_IN_ADDRESS, Deel

_WITH_TITLE = (*HEADINGS, "artikel", "bijlage")


@dataclass(frozen=True, slots=True)
class Stuk:
    """Words that stay, or that the other side has otherwise."""

    tekst: str
    anders: bool = False


@dataclass(frozen=True, slots=True)
class Rij:
    """One provision in both versions; a side without a place is not there.

    `tot_en_met`: several in a row, of which only the number changes; the last one in both versions.
    """

    was_plaats: Vindplaats | None
    wordt_plaats: Vindplaats | None
    was: tuple[Stuk, ...]
    wordt: tuple[Stuk, ...]
    tot_en_met: tuple[Vindplaats, Vindplaats] | None = None

    @property
    def vernummerd(self) -> bool:
        return self.was == self.wordt


def was_wordt(was: Deel, wordt: Deel) -> tuple[Rij, ...]:
    """The rows for two trees of soort "regeling", in the order of the new text."""
    before = [deel for bestand in was.delen for deel in bestand.delen]
    after = [deel for bestand in wordt.delen for deel in bestand.delen]
    rows = (
        row for paar in pair_delen(before, after) for row in _rows(paar, Vindplaats(), Vindplaats())
    )
    return tuple(_joined(rows))


def _joined(rows: Iterable[Rij]) -> Iterator[Rij]:
    """Three or more in a row that are renumbered and no more, as one."""
    for (vernummerd, _, _), group in groupby(rows, _run):
        run = list(group)
        whole = _as_one(run) if vernummerd and len(run) > 2 else None
        if whole is None:
            yield from run
        else:
            yield whole


def _as_one(run: Sequence[Rij]) -> Rij | None:
    """The rows as one; None where a number between the first and the last is not among them."""
    was = [rij.was_plaats for rij in run if rij.was_plaats is not None]
    wordt = [rij.wordt_plaats for rij in run if rij.wordt_plaats is not None]
    ranges = (Adres(side[0], NERGENS, tot_en_met=side[-1]) for side in (was, wordt))
    if any(len(in_full(adres)) != len(run) for adres in ranges):
        return None
    return replace(run[0], tot_en_met=(was[-1], wordt[-1]))


def _run(rij: Rij) -> tuple[bool, Vindplaats | None, Vindplaats | None]:
    """What rows of one run have in common: they stand in one whole, before and after."""
    was = rij.was_plaats.parent if rij.was_plaats is not None else None
    wordt = rij.wordt_plaats.parent if rij.wordt_plaats is not None else None
    return rij.vernummerd, was, wordt


def _rows(paar: Paar, oud: Vindplaats, nieuw: Vindplaats) -> Iterator[Rij]:
    was, wordt = paar.was, paar.wordt
    if was is not None and wordt is not None:
        if was.nummer == wordt.nummer and same_text(was, wordt) and oud.delen == nieuw.delen:
            return
        was, wordt = _as_leden(was, wordt)
    oud, nieuw = _place(was, oud), _place(wordt, nieuw)
    row = _row(was, wordt, oud, nieuw)
    if row is not None:
        yield row
    yield from _table_rows(was, wordt, oud, nieuw)
    below = pair_delen(was.delen if was else (), wordt.delen if wordt else ())
    for inner in below:
        yield from _rows(inner, oud, nieuw)


def _place(deel: Deel | None, boven: Vindplaats) -> Vindplaats:
    if deel is None or deel.soort in NOT_IN_ADDRESS:
        return boven
    if not deel.nummer and deel.soort == "lid":
        return boven
    return Waar(boven).at(deel.soort, deel.nummer).plaats


def _row(was: Deel | None, wordt: Deel | None, oud: Vindplaats, nieuw: Vindplaats) -> Rij | None:
    before, after = _own(was), _own(wordt)
    if not before and not after:
        return None
    same_number = was is not None and wordt is not None and was.nummer == wordt.nummer
    if before == after and same_number:
        return None
    pieces = _pieces(before, after)
    return Rij(oud if was is not None else None, nieuw if wordt is not None else None, *pieces)


def _own(deel: Deel | None) -> str:
    """The text of a part without what stands below it."""
    if deel is None:
        return ""
    heading = title(deel) or "" if deel.soort in _WITH_TITLE else ""
    return "\n".join(filter(None, (heading, *(alinea.tekst.text for alinea in deel.alineas))))


# ---------------------------------------------------------------- tables


def _table_rows(
    was: Deel | None, wordt: Deel | None, oud: Vindplaats, nieuw: Vindplaats
) -> Iterator[Rij]:
    """The rows of printed tables that differ; where rows came or went, those by their own."""
    before, after = _printed_rows(was), _printed_rows(wordt)
    if before == after:
        return
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            continue
        for old, new in zip_longest(before[a:b], after[c:d], fillvalue=""):
            pieces = _pieces(old, new)
            yield Rij(oud if old else None, nieuw if new else None, *pieces)


def _printed_rows(deel: Deel | None) -> list[str]:
    tables = [item for item in deel.blokken if is_printed(item)] if deel is not None else []
    return [" | ".join(row) for table in tables for row in cells(table)]


# ---------------------------------------------------------------- leden and no leden


def _as_leden(was: Deel, wordt: Deel) -> tuple[Deel, Deel]:
    """Where only one of two articles has leden, the text of the other as one, without a number."""
    if was.soort != "artikel" or _has_leden(was) == _has_leden(wordt):
        return was, wordt
    return (was, _one_lid(wordt)) if _has_leden(was) else (_one_lid(was), wordt)


def _has_leden(deel: Deel) -> bool:
    return any(item.soort == "lid" for item in deel.delen)


def _one_lid(artikel: Deel) -> Deel:
    return replace(artikel, inhoud=(Deel("lid", "", None, artikel.inhoud),))


# ---------------------------------------------------------------- words


def _pieces(was: str, wordt: str) -> tuple[tuple[Stuk, ...], tuple[Stuk, ...]]:
    if not was or not wordt:
        return _whole(was), _whole(wordt)
    edits = find_each(was, wordt)
    before = _side(was, [(edit.start, edit.end) for edit in edits])
    return before, _side(wordt, [(edit.low, edit.high) for edit in edits])


def _whole(tekst: str) -> tuple[Stuk, ...]:
    return (Stuk(tekst, anders=True),) if tekst else ()


def _side(tekst: str, stretches: Sequence[tuple[int, int]]) -> tuple[Stuk, ...]:
    """The pieces of one side; the space beside a change belongs to what stays."""
    found: list[Stuk] = []
    at = 0
    for start, end in stretches:
        first = end - len(tekst[start:end].lstrip())
        last = max(first, start + len(tekst[start:end].rstrip()))
        found += [Stuk(tekst[at:first]), Stuk(tekst[first:last], anders=True)]
        at = last
    found.append(Stuk(tekst[at:]))
    return tuple(stuk for stuk in found if stuk.tekst)
