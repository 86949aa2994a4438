"""The official text of a tree as a value, without its rules: what two versions are compared by.

A table that is printed stands here as what it prints; of one that cannot be written out the cells count.
Of any other table none do: that is a rule.
"""

from __future__ import annotations

from compiler.wijziging.tabel.printed import is_printed
from compiler.wijziging.tree import Alinea, Blok, Deel


def official(deel: Deel) -> tuple[object, ...]:
    """Kind, number, title, and what stands in it, in order."""
    return (deel.soort, deel.nummer, title(deel), _inside(deel))


def same_text(was: Deel, wordt: Deel) -> bool:
    """Whether two parts say the same, whatever their numbers."""
    return (was.soort, title(was), _inside(was)) == (wordt.soort, title(wordt), _inside(wordt))


def title(deel: Deel) -> str | None:
    return None if deel.opschrift is None else deel.opschrift.text


def cells(tabel: Blok) -> tuple[tuple[str, ...], ...]:
    """The rows of a table, the one with the names of its columns first."""
    lines = (line.text.strip() for line in tabel.regels)
    return tuple(row_cells(line) for line in lines if line.startswith("|"))


def row_cells(row: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in row.strip().strip("|").split("|"))


def sentences_of(tabel: Blok) -> tuple[str, ...]:
    """The patterns by which the rows of a table are printed."""
    lines = (" ".join(line.text.split()) for line in tabel.regels)
    return tuple(line for line in lines if line.startswith(("rij ", "item ", "per ")))


def _inside(deel: Deel) -> tuple[object, ...]:
    found: list[object] = []
    for item in deel.inhoud:
        match item:
            case Alinea():
                found.append(item.tekst.text)
            case Deel():
                found.append(official(item))
            case Blok() if is_printed(item):
                found.append((cells(item), sentences_of(item)))
            case Blok():
                pass
    return tuple(found)
