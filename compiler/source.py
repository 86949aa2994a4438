"""Source text and places in it; knows lines and columns, no law and no Lark.

>>> bron = Source("artikelen.kw", "artikel 1\\n  lid 2\\n")
>>> Span(bron, 12, 15).text
'lid'
>>> Span(bron, 12, 15).start_position
Position(line=2, column=3)
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple


class Position(NamedTuple):
    """A place as people count it: line and column, both from 1."""

    line: int
    column: int


@dataclass(frozen=True, eq=False)
class Source:
    """One file of text: its name as shown to the reader (POSIX, relative) and its contents."""

    name: str
    text: str

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        starts = [0]
        find = self.text.find
        at = find("\n")
        while at != -1:
            starts.append(at + 1)
            at = find("\n", at + 1)
        return tuple(starts)

    def position(self, offset: int) -> Position:
        """The line and column of a character offset."""
        line = bisect_right(self.line_starts, offset)
        return Position(line, offset - self.line_starts[line - 1] + 1)

    def line(self, number: int) -> str:
        """The text of one line (counted from 1), without its line end; empty past the last line."""
        if not 1 <= number <= len(self.line_starts):
            return ""
        start = self.line_starts[number - 1]
        end = self.line_starts[number] if number < len(self.line_starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")

    def span_of_line(self, number: int) -> Span:
        """The visible part of one line, without its indentation."""
        content = self.line(number)
        indent = len(content) - len(content.lstrip())
        start = self.line_starts[min(number, len(self.line_starts)) - 1]
        return Span(self, start + indent, start + max(len(content), indent))


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a source: from `start` up to, not including, `end` (character offsets)."""

    source: Source = field(repr=False)
    start: int
    end: int

    @property
    def text(self) -> str:
        return self.source.text[self.start : self.end]

    @property
    def start_position(self) -> Position:
        return self.source.position(self.start)

    @property
    def end_position(self) -> Position:
        return self.source.position(self.end)

    def to(self, other: Span) -> Span:
        """The span from the start of this one to the end of the other, in the same source."""
        return Span(self.source, self.start, max(self.end, other.end))
