"""The onderdelen of a bijlage back in its tables: what changed is read as rows.

A table that cannot print what the amendment says keeps its old rows: the rules beside the amendment may
hold a table that can, and where they do not, that is a mistake.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise

from compiler.opmaak.tables import align
from compiler.wijziging.tabel.printed import (
    Gedrukt,
    Item,
    Keuzelijsten,
    print_table,
)
from compiler.wijziging.tabel.rows import Row, readings
from compiler.wijziging.tabel.unfold import (
    LEVELS,
    RIJ,
    Uitgeschreven,
    item_name,
    table_of,
    written_out,
)
from compiler.wijziging.traced import Traced, join
from compiler.wijziging.tree import Alinea, Blok, Deel, Inhoud, walk


@dataclass(frozen=True, slots=True)
class Tabelwijziging:
    """A table whose onderdelen changed: the part it stands in, its name, and what it must print.

    `gemaakt`: whether rows were found that print it.
    """

    naam: str
    tabel: str
    onderdelen: tuple[Deel, ...]
    gemaakt: bool

    @property
    def namen(self) -> frozenset[str]:
        """What its onderdelen, and the parts of these, are called in the tree."""
        found = (p.deel.naam for deel in self.onderdelen for p in walk(deel))
        return frozenset(found)


@dataclass(frozen=True, slots=True)
class Gevouwen:
    root: Deel
    tabellen: tuple[Tabelwijziging, ...]


def fold(root: Deel, lijsten: Keuzelijsten) -> Gevouwen:
    """The regulation as a file has it; the other way from `unfold`."""
    folder = _Folder(lijsten, [])
    bestanden = tuple(
        _in_bijlagen(_in_bijlagen(item, folder.tables), _points) if isinstance(item, Deel) else item
        for item in root.inhoud
    )
    return Gevouwen(replace(root, inhoud=bestanden), tuple(folder.tabellen))


def _in_bijlagen(bestand: Deel, change: Callable[[Deel], Deel]) -> Deel:
    inhoud = tuple(
        change(x) if isinstance(x, Deel) and x.soort == "bijlage" else x for x in bestand.inhoud
    )
    return replace(bestand, inhoud=inhoud)


@dataclass(frozen=True, slots=True)
class _Folder:
    lijsten: Keuzelijsten
    tabellen: list[Tabelwijziging]

    def tables(self, deel: Deel) -> Deel:
        """A part with its tables as they print what stands in it now."""
        inhoud = tuple(self.tables(x) if isinstance(x, Deel) else x for x in deel.inhoud)
        deel = replace(deel, inhoud=inhoud)
        tabel = table_of(deel, self.lijsten)
        return deel if tabel is None else self._table(deel, tabel)

    def _table(self, deel: Deel, tabel: Uitgeschreven) -> Deel:
        soort = LEVELS[0] if tabel.gedrukt.genummerd else RIJ
        onderdelen = tuple(x for x in deel.delen if x.soort == soort)
        rest = tuple(x for x in deel.inhoud if x not in onderdelen)
        if soort == RIJ and not onderdelen:
            rest, onderdelen = self._last_paragraphs(rest, tabel)
        if _same(onderdelen, tabel.gedrukt):
            return replace(deel, inhoud=rest)
        blok = _with_rows(deel, tabel, onderdelen, self.lijsten)
        name = tabel.gedrukt.tabel.naam
        self.tabellen.append(Tabelwijziging(deel.naam, name, onderdelen, blok is not None))
        new = blok or tabel.blok
        return replace(deel, inhoud=tuple(new if x is tabel.blok else x for x in rest))

    def _last_paragraphs(
        self, inhoud: tuple[Inhoud, ...], tabel: Uitgeschreven
    ) -> tuple[tuple[Inhoud, ...], tuple[Deel, ...]]:
        """New text without numbers: its last paragraphs, as far as the table can print them."""
        alineas = [item for item in inhoud if isinstance(item, Alinea)]
        found: list[Deel] = []
        while alineas:
            rij = Deel(RIJ, "1", None, (alineas[-1],))
            if _read(rij, tabel, (), self.lijsten) is None:
                break
            found.insert(0, rij)
            alineas.pop()
        taken = [rij.alineas[0] for rij in found]
        rest = tuple(x for x in inhoud if not any(x is alinea for alinea in taken))
        return rest, tuple(replace(rij, nummer=str(i)) for i, rij in enumerate(found, start=1))


def _same(onderdelen: tuple[Deel, ...], gedrukt: Gedrukt) -> bool:
    """Whether these are the items that a table prints, in order, with their numbers."""
    printed = [written_out(item, number) for number, item in enumerate(gedrukt.items, start=1)]
    if not gedrukt.genummerd:
        return [_said(deel)[1:] for deel in onderdelen] == [_said(deel)[1:] for deel in printed]
    return [_said(deel) for deel in onderdelen] == [_said(deel) for deel in printed]


def _said(deel: Deel) -> tuple[object, ...]:
    texts = tuple(alinea.tekst.text for alinea in deel.alineas)
    return (deel.nummer, texts, *(_said(below) for below in deel.delen))


# ---------------------------------------------------------------- rows


def _with_rows(
    deel: Deel, tabel: Uitgeschreven, onderdelen: tuple[Deel, ...], lijsten: Keuzelijsten
) -> Blok | None:
    """The table that prints these onderdelen; None when there is none."""
    regels, items = tabel.blok.regels, tabel.gedrukt.items
    header = next(i for i, line in enumerate(regels) if is_row(line))
    known = {
        item_name(deel, number): (item, _lines_of(items, number, header, regels))
        for number, item in enumerate(items, start=1)
    }
    lines: list[Traced] = []
    for onderdeel in onderdelen:
        item, written = known.get(onderdeel.naam, (None, ()))
        if item is None or _said(onderdeel)[1:] != _said(written_out(item, 0))[1:]:
            read = _read(onderdeel, tabel, written, lijsten)
            if read is None:
                return None
            written = read
        lines += written
    after = regels[items[-1].regels[-1] + 1 :]
    blok = replace(tabel.blok, regels=_aligned((*regels[: header + 1], *lines, *after)))
    printed = print_table(blok, lijsten)
    return blok if printed is not None and _same(onderdelen, printed) else None


def _lines_of(
    items: tuple[Item, ...], number: int, header: int, regels: tuple[Traced, ...]
) -> tuple[Traced, ...]:
    """The rows of an item, with the comments above them."""
    start = items[number - 2].regels[-1] if number > 1 else header
    return regels[start + 1 : items[number - 1].regels[-1] + 1]


def _read(
    onderdeel: Deel, tabel: Uitgeschreven, written: tuple[Traced, ...], lijsten: Keuzelijsten
) -> tuple[Traced, ...] | None:
    """The rows of an onderdeel: the first reading that prints it again."""
    header = next(line for line in tabel.blok.regels if is_row(line))
    margin = header.text[: header.text.index("|")]
    before = tuple(_cells(line) for line in written if is_row(line))
    for rows in readings(onderdeel, tabel.gedrukt.tabel, lijsten, before):
        lines = tuple(_line(margin, row) for row in rows)
        alone = replace(tabel.blok, regels=_only(tabel.blok.regels, header, lines))
        printed = print_table(alone, lijsten)
        wanted = (_said(replace(onderdeel, nummer="1")),)
        if printed is not None and wanted == tuple(
            _said(written_out(item, 1)) for item in printed.items
        ):
            return lines
    return None


def _only(
    regels: tuple[Traced, ...], header: Traced, rows: tuple[Traced, ...]
) -> tuple[Traced, ...]:
    """The lines of a table with these rows and no others."""
    at = regels.index(header)
    others = tuple(line for line in regels[at + 1 :] if not is_row(line))
    return (*regels[: at + 1], *rows, *others)


def is_row(line: Traced) -> bool:
    return line.text.lstrip().startswith("|")


def _cells(line: Traced) -> Row:
    text = line.text
    bars = [i for i, character in enumerate(text) if character == "|"]
    return tuple(line.part(a + 1, b).stripped() for a, b in pairwise(bars))


def _line(margin: str, row: Row) -> Traced:
    bar = Traced.plain(" | ")
    return Traced.plain(f"{margin}| ") + join(row, bar.text) + Traced.plain(" |")


def _aligned(regels: tuple[Traced, ...]) -> tuple[Traced, ...]:
    """The rows in columns, each cell where it came from."""
    rows = [line for line in regels if is_row(line)]
    written = iter(zip(rows, align([row.text.strip() for row in rows]), strict=True))
    return tuple(_laid_out(*next(written)) if is_row(line) else line for line in regels)


def _laid_out(row: Traced, aligned: str) -> Traced:
    if row.text.strip() == aligned:
        return row
    line = Traced.plain(row.text[: row.text.index("|") + 1])
    for cell, place in zip(_cells(row), aligned[1:-1].split("|"), strict=True):
        left = len(place) - len(place.lstrip()) if cell.runs else len(place)
        right = place[left + len(cell.text) :]
        line = line + Traced.plain(place[:left]) + cell + Traced.plain(f"{right}|")
    return line


# ---------------------------------------------------------------- points


def _points(deel: Deel) -> Deel:
    """The onderdelen of a bijlage as a file has them, `punt 4.`; where it has onderdelen, as these."""
    onderdelen = any(d.kop is not None and d.kop.text.startswith(LEVELS) for d in deel.delen)
    inhoud = tuple(
        _points(x if onderdelen else _as_point(x)) if isinstance(x, Deel) else x
        for x in deel.inhoud
    )
    return replace(deel, inhoud=inhoud)


def _as_point(deel: Deel) -> Deel:
    return replace(deel, soort="punt", nummer=f"{deel.nummer}.") if deel.soort in LEVELS else deel
