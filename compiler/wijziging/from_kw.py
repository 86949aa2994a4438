"""From `.kw` text to the tree that amendments work on (`tree`).

Line by line, by indentation: what stands in a rule is not looked into, so that a rule can move with
its provision whatever it says. The file has been read by `syntax` first: it holds no mistakes.
"""

from __future__ import annotations

import re

from compiler.opmaak.rows import STRUCTURE, Row, read_rows
from compiler.source import Source, Span
from compiler.wijziging.traced import Traced, join
from compiler.wijziging.tree import HEADINGS, Alinea, Blok, Deel, Inhoud

_TAB = 2
_QUOTED = re.compile(r'"([^"]*)"|“([^”]*)”')
_PARTS = STRUCTURE - {"regeling", "wijziging", "met"}


def read_kw(source: Source, stand: int = 0) -> Deel:
    """One file as a Deel of soort "bestand"; `stand` is the numbering its references are written in."""
    return _Reader(source, stand).file()


class _Reader:
    """Goes through the rows of one file once."""

    def __init__(self, source: Source, stand: int) -> None:
        self.source = source
        self.stand = stand
        lines = source.text.split("\n")
        while lines and not lines[-1].strip():
            lines.pop()
        self.lines = [line.rstrip("\r") for line in lines]
        self.rows = read_rows(self.lines)
        self.at = 0

    def file(self) -> Deel:
        inhoud = self._contents(-1)
        if self.at < len(self.rows):  # comments behind everything else
            lines = tuple(self._line(i) for i in range(self.at, len(self.rows)))
            inhoud = (*inhoud, Blok("#", "", lines, self.stand))
        return Deel("bestand", self.source.name, None, inhoud, naam=self.source.name)

    def _contents(self, parent: int) -> tuple[Inhoud, ...]:
        """What stands in the block that row `parent` opens."""
        found: list[Inhoud] = []
        while (start := self._next()) is not None and self._belongs(start, parent):
            before = tuple(self.rows[i].body for i in range(self.at, start))
            self.at = start
            found.append(self._item(before))
        return tuple(found)

    def _next(self) -> int | None:
        """The next row that is not blank and no comment."""
        for index in range(self.at, len(self.rows)):
            if self.rows[index].kind not in ("leeg", "opmerking"):
                return index
        return None

    def _belongs(self, index: int, parent: int) -> bool:
        return parent < 0 or self.rows[index].parent == parent

    def _item(self, before: tuple[str, ...]) -> Inhoud:
        row = self.rows[self.at]
        if row.kind == "tekst":
            return self._alinea(before)
        if row.kind == "regel" and row.first in _PARTS:
            return self._deel(row, before)
        return self._blok(row, before)

    def _alinea(self, before: tuple[str, ...]) -> Alinea:
        lines: list[Traced] = []
        while self.at < len(self.rows) and self.rows[self.at].kind == "tekst":
            lines.append(_text(self._line(self.at)))
            self.at += 1
        return Alinea(join(tuple(line for line in lines if line.runs)), tuple(lines), before)

    def _deel(self, row: Row, before: tuple[str, ...]) -> Deel:
        index = self.at
        self.at += 1
        number, opschrift, staart = self._heading(row, index)
        inhoud = () if row.first in HEADINGS else self._contents(index)
        return Deel(
            row.first,
            number,
            opschrift,
            inhoud,
            staart,
            self._line(index),
            f"{self.source.name}:{index + 1}",
            self.stand,
            before,
        )

    def _heading(self, row: Row, index: int) -> tuple[str, Traced | None, str]:
        """The number, the title and the rest of the line that opens a part."""
        words = list(row.words[1:])
        opschrift: Traced | None = None
        number = ""
        if row.first not in ("begrip", "kop") and words and not _QUOTED.fullmatch(words[0]):
            number = words.pop(0)
        if words and (title := _QUOTED.fullmatch(words[0])):
            opschrift = self._quoted(index)
            words.pop(0)
            if row.first in ("begrip", "kop"):
                number = title[1] or title[2] or ""
        return number, opschrift, " ".join(words)

    def _quoted(self, index: int) -> Traced:
        line = self._line(index)
        found = _QUOTED.search(line.text)
        assert found is not None
        return line.part(found.start() + 1, found.end() - 1)

    def _blok(self, row: Row, before: tuple[str, ...]) -> Blok:
        start = self.at
        end = self._end_of_block(start)
        margin = self._indent(start)
        lines = tuple(self._line(i, margin) for i in range(start, end))
        self.at = end
        return Blok(row.first, _name(row), lines, self.stand, before)

    def _end_of_block(self, start: int) -> int:
        """The row after the last one that belongs to the block opened at `start`."""
        depth, end = self.rows[start].depth, start + 1
        for index in range(start + 1, len(self.rows)):
            row = self.rows[index]
            if row.kind in ("leeg", "opmerking"):
                continue
            if row.kind != "vervolg" and row.depth <= depth:
                break
            end = index + 1
        return end

    # ------------------------------------------------------------ lines

    def _indent(self, index: int) -> int:
        line = self.lines[index]
        return len(line[: len(line) - len(line.lstrip(" \t"))].expandtabs(_TAB))

    def _line(self, index: int, margin: int | None = None) -> Traced:
        """A line without its indentation, or with what it has more than the margin."""
        line = self.lines[index]
        body = line.strip(" \t")
        start = self.source.line_starts[index] + len(line) - len(line.lstrip(" \t"))
        traced = Traced.of(Span(self.source, start, start + len(body)))
        if margin is None or not body:
            return traced
        return Traced.plain(" " * (self._indent(index) - margin)) + traced


def _text(line: Traced) -> Traced:
    """What stands behind the mark of a line of text."""
    return line.part(1).stripped()


def _name(row: Row) -> str:
    """How a rule is told from others of its kind: the rest of its first line."""
    return " ".join(row.words[1:])
