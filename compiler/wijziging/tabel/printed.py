"""What a table in a `.kw` file prints, by the same code that makes it for the model.

Only the table and the keuzelijsten are read; that a row says something a rule does not allow is no
concern here: the checks on the version as a whole find that.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from compiler.diagnostics.diagnostic import has_errors
from compiler.model import nodes as m
from compiler.model.from_syntax.context import Context
from compiler.model.from_syntax.data import read_keuzelijst
from compiler.model.from_syntax.tables import read_tabel
from compiler.model.from_syntax.tables.groups import groups
from compiler.source import Source
from compiler.syntax import nodes as s
from compiler.syntax.parse import parse
from compiler.vindplaats import Vindplaats
from compiler.wijziging.tree import Blok, Deel, Inhoud, walk

Keuzelijsten = Mapping[str, m.Keuzelijst]

_HIER = Vindplaats().at("bijlage")


@dataclass(frozen=True, slots=True)
class Item:
    """One sentence with what stands below it, a, b, …; `regels`: the lines of its rows."""

    tekst: str
    onder: tuple[str, ...]
    regels: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Gedrukt:
    """A table and its items, in order; without numbers each is a paragraph."""

    tabel: m.Tabel
    items: tuple[Item, ...]
    genummerd: bool


def keuzelijsten(root: Deel) -> Keuzelijsten:
    """The keuzelijsten of a regulation, by name."""
    found: dict[str, m.Keuzelijst] = {}
    for plaats in walk(root):
        for blok in plaats.deel.blokken:
            lijst = _keuzelijst(_text(blok)) if blok.soort == "keuzelijst" else None
            if lijst is not None:
                found.setdefault(lijst.naam, lijst)
    return found


def is_printed(item: Inhoud) -> bool:
    """Whether this is a table of the publication: one with a sentence for its rows."""
    return (
        isinstance(item, Blok)
        and item.soort == "tabel"
        and any(line.text.lstrip().startswith(("rij ", "item ")) for line in item.regels)
    )


def print_table(blok: Blok, lijsten: Keuzelijsten) -> Gedrukt | None:
    """The items of a table; None for one that is not printed, or that holds mistakes."""
    regel = _parsed(_text(blok)) if is_printed(blok) else None
    if not isinstance(regel, s.Tabel):
        return None
    tabel = read_tabel(Context(keuzelijsten=dict(lijsten)), regel, _HIER)
    if tabel is None or len({bool(item.label) for item in tabel.items}) > 1:
        return None
    found = groups(tabel)
    lines = [i for i, line in enumerate(blok.regels) if line.text.lstrip().startswith("|")][1:]
    if not tabel.items or len(tabel.items) != len(found) or len(lines) != len(tabel.rijen):
        return None
    items: list[Item] = []
    for item, group in zip(tabel.items, found, strict=True):
        mine, lines = lines[: len(group.rijen)], lines[len(group.rijen) :]
        onder = tuple(below.alineas[0].tekst for below in item.bepalingen)
        items.append(Item(item.alineas[0].tekst, onder, tuple(mine)))
    return Gedrukt(tabel, tuple(items), bool(tabel.items[0].label))


# ---------------------------------------------------------------- one block


def _text(blok: Blok) -> str:
    """The lines of a block; an address in it means nothing here."""
    return "\n".join(line.text for line in blok.regels)


@lru_cache(maxsize=256)
def _keuzelijst(text: str) -> m.Keuzelijst | None:
    regel = _parsed(text)
    return read_keuzelijst(Context(), regel, _HIER) if isinstance(regel, s.Keuzelijst) else None


@lru_cache(maxsize=256)
def _parsed(text: str) -> s.Regel | None:
    lines = "\n".join(f"  {line}".rstrip() for line in text.split("\n"))
    bestand, diagnostics = parse(Source("tabel", f'bijlage "tabel"\n{lines}\n'))
    if has_errors(diagnostics):
        return None
    stuk = bestand.stukken[0]
    assert isinstance(stuk, s.Bepaling)
    regels = [item for item in stuk.inhoud if isinstance(item, s.Keuzelijst | s.Tabel)]
    return regels[0] if regels else None
