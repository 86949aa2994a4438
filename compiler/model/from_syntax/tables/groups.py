"""Which rows of a table are one item of the text."""

from __future__ import annotations

from dataclasses import dataclass

from compiler.model import nodes as m


@dataclass(frozen=True, slots=True)
class Group:
    """Consecutive rows with the same first cell: together one numbered item of the text."""

    rijen: tuple[m.Rij, ...]


def groups(tabel: m.Tabel) -> list[Group]:
    """The groups of a table, in the order of its rows; the number of an item counts them from 1."""
    found: list[list[m.Rij]] = []
    for rij in tabel.rijen:
        if found and found[-1][0].cellen[0].tekst == rij.cellen[0].tekst:
            found[-1].append(rij)
        else:
            found.append([rij])
    return [Group(tuple(rijen)) for rijen in found]
