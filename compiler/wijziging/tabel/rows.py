"""From the official sentences of one item to the rows of the table that prints them.

The patterns of the table are read the other way round. Which of them was used is not known: every
reading is given, and the one that prints the same sentences again is right.

    4. De uitkering voor de gemeente Breda bedraagt € 240,00:   →   | Breda | € 240,00 | € 90,00 | …
    a. In 2026 wordt er € 90,00 uitbetaald;
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from compiler.model import nodes as m
from compiler.wijziging.tabel.printed import Keuzelijsten
from compiler.wijziging.traced import Traced
from compiler.wijziging.tree import Deel

Row = tuple[Traced, ...]
"""A cell for every column of the table as it stands in the file."""

_HOLE = re.compile(r"\{([^{}]*)\}")
_EACH = "elk "
_Cells = dict[m.Kop, Traced]


def readings(
    onderdeel: Deel, tabel: m.Tabel, lijsten: Keuzelijsten, before: tuple[Row, ...]
) -> Iterator[tuple[Row, ...]]:
    """The rows that an item may come from; `before` are those it had, for columns it does not print."""
    texts = [alinea.tekst for alinea in onderdeel.alineas]
    onder = [below.alineas[0].tekst for below in onderdeel.delen if below.alineas]
    if len(texts) != 1 or len(onder) != len(onderdeel.delen):
        return
    reader = _Reader(tabel, lijsten)
    lines = [_without_slot(text) for text in onder]
    items = [p for p in tabel.patronen if p.soort in ("item", "rij")]
    below = [p for p in tabel.patronen if p.soort == "per"] if lines else [None]
    for item, per in product(items, below):
        head = reader.match(item.tekst, texts[0])
        found = reader.lines(per, lines) if head is not None and per is not None else {}
        if head is None or found is None:
            continue
        for rows in _layouts(head, found, tabel):
            yield tuple(_in_columns(rows, tabel, before))


def _layouts(
    head: _Cells, below: Mapping[tuple[str, ...], _Cells], tabel: m.Tabel
) -> Iterator[list[_Cells]]:
    """What the opening sentence says in the first of the rows below it, or in a row of its own."""
    rest = list(below.values())
    key = {kop: cell for kop, cell in head.items() if kop == tabel.koppen[0]}
    if not rest:
        yield [head]
    elif len(rest) == 1:
        yield [head | rest[0]]
    else:
        yield [head, *(key | cells for cells in rest)]
        yield [head | rest[0], *(key | cells for cells in rest[1:])]


def _in_columns(rows: list[_Cells], tabel: m.Tabel, before: tuple[Row, ...]) -> Iterator[Row]:
    printed = {hole for p in tabel.patronen for hole in _HOLE.findall(p.tekst + p.elk)}
    for number, cells in enumerate(rows):
        old = before[number] if len(before) == len(rows) else (Traced(),) * len(tabel.koppen)
        yield tuple(
            cells.get(kop, Traced() if kop.kolom in printed else was)
            for kop, was in zip(tabel.koppen, old, strict=True)
        )


def _without_slot(text: Traced) -> Traced:
    return text.part(0, len(text.text) - 1) if text.text[-1:] in (";", ".") else text


@dataclass(frozen=True, slots=True)
class _Reader:
    tabel: m.Tabel
    lijsten: Keuzelijsten

    def match(self, pattern: str, text: Traced, per: m.Keuze | None = None) -> _Cells | None:
        """The cells of a pattern in a text; of a repeated column that of `per`."""
        m_ = re.fullmatch(_regex(pattern), text.text)
        if m_ is None:
            return None
        found: _Cells = {}
        for number, hole in enumerate(_HOLE.findall(pattern)):
            kolom = self.tabel.kolom(hole)
            if kolom is None:
                continue
            kop = m.Kop(hole, per.naam if kolom.per and per is not None else None)
            cell = text.part(*m_.span(number + 1))
            if kop not in self.tabel.koppen or found.get(kop, cell).text != cell.text:
                return None
            found.setdefault(kop, cell)
        return found

    def lines(
        self, pattern: m.Zinspatroon, lines: list[Traced]
    ) -> dict[tuple[str, ...], _Cells] | None:
        """The cells of a, b, c, …, by what tells their rows apart."""
        holes = _HOLE.findall(pattern.tekst + pattern.elk)
        repeated = next(k for k in self.tabel.kolommen if k.per and k.naam in holes)
        found: dict[tuple[str, ...], _Cells] = {}
        for line in lines:
            parts = self._line(pattern, line, self.lijsten[repeated.per])
            if parts is None:
                return None
            for cells in parts:
                key = tuple(c.text for kop, c in cells.items() if kop.per is None)
                found[key] = found.get(key, {}) | cells
        return found

    def _line(
        self, pattern: m.Zinspatroon, line: Traced, lijst: m.Keuzelijst
    ) -> list[_Cells] | None:
        """`In 2026 wordt er … uitbetaald`, or `In 2026 {elk gebied}` with one part for each."""
        for keuze in lijst.waarden:
            tekst = pattern.tekst.replace(f"{{{lijst.naam}}}", keuze.label)
            if not pattern.elk:
                cells = self.match(tekst, line, keuze)
                if cells is not None:
                    return [cells]
                continue
            m_ = re.fullmatch(_regex(tekst), line.text)
            holes = _HOLE.findall(tekst)
            each = next((i for i, hole in enumerate(holes) if hole.startswith(_EACH)), None)
            if m_ is None or each is None:
                continue
            inside = line.part(*m_.span(each + 1))
            parts = [self.match(pattern.elk, part, keuze) for part in _split(inside, pattern)]
            if None not in parts:
                return [part for part in parts if part is not None]
        return None


def _split(text: Traced, pattern: m.Zinspatroon) -> Iterator[Traced]:
    start = 0
    for between in re.finditer(re.escape(pattern.tussen), text.text) if pattern.tussen else ():
        yield text.part(start, between.start())
        start = between.end()
    yield text.part(start)


def _regex(pattern: str) -> str:
    """The pattern with a group for every hole."""
    pieces = _HOLE.split(pattern)
    return "".join("(.+?)" if i % 2 else re.escape(piece) for i, piece in enumerate(pieces))
