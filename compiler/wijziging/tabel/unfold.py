"""The onderdelen that a table prints, put in the tree behind it: onderdeel 4, subonderdeel b.

What a bijlage numbers itself (`punt 4.`) becomes an onderdeel in the same way, so that an instruction
finds both by the words of the Aanwijzingen.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from compiler.vindplaats import Vindplaats
from compiler.wijziging.tabel.printed import (
    Gedrukt,
    Item,
    Keuzelijsten,
    is_printed,
    print_table,
)
from compiler.wijziging.traced import Traced
from compiler.wijziging.tree import Alinea, Blok, Deel, Inhoud

_MARK = re.compile(r"(\d+|[a-z]{1,2})\.")
LEVELS = ("onderdeel", "subonderdeel")
RIJ = "rij"
"""A sentence of a table whose sentences have no numbers."""


def unfold(root: Deel, lijsten: Keuzelijsten) -> Deel:
    """The regulation with behind the tables of its bijlagen what they print."""
    return replace(root, inhoud=tuple(_bestand(item, lijsten) for item in root.inhoud))


def published(root: Deel, lijsten: Keuzelijsten) -> Deel:
    """The regulation with in its bijlagen the onderdelen in the place of the tables that print them."""
    return _without_tables(unfold(root, lijsten))


def _without_tables(deel: Deel) -> Deel:
    items = any(x.naam == item_name(deel, 1) for x in deel.delen)
    inhoud: list[Inhoud] = []
    for item in deel.inhoud:
        if isinstance(item, Deel) and item.soort == RIJ:
            inhoud += item.inhoud
        elif isinstance(item, Deel):
            inhoud.append(_without_tables(item))
        elif not (items and is_printed(item)):
            inhoud.append(item)
    return replace(deel, inhoud=tuple(inhoud))


@dataclass(frozen=True, slots=True)
class Uitgeschreven:
    """The one table of a part that prints numbered items; `index`: where it stands in the part."""

    index: int
    blok: Blok
    gedrukt: Gedrukt


def table_of(deel: Deel, lijsten: Keuzelijsten) -> Uitgeschreven | None:
    """Of two tables in one part it cannot be told which makes what: then neither is written out."""
    found = [
        Uitgeschreven(index, item, gedrukt)
        for index, item in enumerate(deel.inhoud)
        if isinstance(item, Blok)
        if (gedrukt := print_table(item, lijsten)) is not None
    ]
    return found[0] if len(found) == 1 else None


def item_name(deel: Deel, number: int) -> str:
    """What an item is called in the tree: what changes in it, changes in the table of its part."""
    return f"{deel.naam}#tabel {number}"


def written_out(item: Item, number: int, soort: str = LEVELS[0], naam: str = "") -> Deel:
    """`4. De uitkering …:` with a, b and c below it; of soort "rij" where it has no number."""
    onder = tuple(
        Deel("subonderdeel", chr(ord("a") + i), None, (_alinea(text),), naam=f"{naam} {i}")
        for i, text in enumerate(item.onder)
    )
    return Deel(soort, str(number), None, (_alinea(item.tekst), *onder), naam=naam)


def _alinea(text: str) -> Alinea:
    return Alinea(Traced.plain(text))


def _bestand(item: Inhoud, lijsten: Keuzelijsten) -> Inhoud:
    if not isinstance(item, Deel):
        return item
    inhoud = tuple(
        _part(x, lijsten) if isinstance(x, Deel) and x.soort == "bijlage" else x
        for x in item.inhoud
    )
    return replace(item, inhoud=inhoud)


def _part(deel: Deel, lijsten: Keuzelijsten) -> Deel:
    inhoud: tuple[Inhoud, ...] = tuple(
        as_onderdeel(_part(x, lijsten), 0) if isinstance(x, Deel) else x for x in deel.inhoud
    )
    deel = replace(deel, inhoud=inhoud)
    if any(isinstance(x, Deel) and x.soort == LEVELS[0] for x in inhoud):
        return deel
    tabel = table_of(deel, lijsten)
    if tabel is None:
        return deel
    soort = LEVELS[0] if tabel.gedrukt.genummerd else RIJ
    items = tuple(
        written_out(item, number, soort, item_name(deel, number))
        for number, item in enumerate(tabel.gedrukt.items, start=1)
    )
    at = tabel.index + 1
    return replace(deel, inhoud=(*inhoud[:at], *items, *inhoud[at:]))


def fitted(deel: Deel, boven: Vindplaats) -> Deel:
    """New text for a place in a bijlage, numbered as what stands there; any other as it is."""
    if not boven.delen or boven.delen[0].soort != "bijlage":
        return deel if deel.soort != "bijlage" else _fitted_inside(deel, 0)
    level = sum(part.soort in LEVELS for part in boven.delen)
    return _fitted_inside(deel, level) if deel.soort == "kop" else as_onderdeel(deel, level)


def _fitted_inside(deel: Deel, level: int) -> Deel:
    inhoud: list[Inhoud] = []
    for item in deel.inhoud:
        if isinstance(item, Deel):
            kop = item.soort == "kop"
            inhoud.append(_fitted_inside(item, level) if kop else as_onderdeel(item, level))
        else:
            inhoud.append(item)
    return replace(deel, inhoud=tuple(inhoud))


def as_onderdeel(deel: Deel, level: int) -> Deel:
    """A numbered point, or what new text numbers, as an onderdeel of that level."""
    if level >= len(LEVELS):
        return deel
    mark = _MARK.fullmatch(deel.nummer) if deel.soort == "punt" else None
    if mark is None and deel.soort not in ("lid", *LEVELS):
        return deel
    nummer = mark[1] if mark is not None else deel.nummer
    inhoud = tuple(as_onderdeel(x, level + 1) if isinstance(x, Deel) else x for x in deel.inhoud)
    return replace(deel, soort=LEVELS[level], nummer=nummer, inhoud=inhoud)
