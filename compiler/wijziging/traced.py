"""Text that remembers where every character came from, through any number of amendments.

>>> from compiler.source import Source, Span
>>> oud = Source("artikelen.kw", "ten minste 25%")
>>> nieuw = Source("wijziging.kw", "30%")
>>> tekst = Traced.of(Span(oud, 0, 14)).replaced(11, 14, Traced.of(Span(nieuw, 0, 3)))
>>> tekst.text
'ten minste 30%'
>>> tekst.span(11, 14).source.name
'wijziging.kw'
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from compiler.source import Span


@dataclass(frozen=True, slots=True)
class Run:
    """Characters in a row; `span` is where they stand, None for what no file holds."""

    text: str
    span: Span | None = None

    def part(self, start: int, end: int) -> Run:
        at = self.span
        place = None if at is None else Span(at.source, at.start + start, at.start + end)
        return Run(self.text[start:end], place)


@dataclass(frozen=True, slots=True)
class Traced:
    """A text as runs of known origin. Equal when text and origin are."""

    runs: tuple[Run, ...] = ()

    @staticmethod
    def of(span: Span) -> Traced:
        """The characters of a place, with that place."""
        return Traced((Run(span.text, span),) if span.text else ())

    @staticmethod
    def plain(text: str, span: Span | None = None) -> Traced:
        """Characters that no file holds as such; `span` is then what they were made of."""
        if span is not None and span.text != text:
            span = None
        return Traced((Run(text, span),) if text else ())

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)

    def __add__(self, other: Traced) -> Traced:
        return Traced(_joined((*self.runs, *other.runs)))

    def part(self, start: int, end: int | None = None) -> Traced:
        """The characters from `start` up to `end`, offsets as in `text`."""
        found: list[Run] = []
        at = 0
        for run in self.runs:
            first = max(start - at, 0)
            last = len(run.text) if end is None else min(end - at, len(run.text))
            if first < last:
                found.append(run.part(first, last))
            at += len(run.text)
        return Traced(tuple(found))

    def replaced(self, start: int, end: int, by: Traced) -> Traced:
        return self.part(0, start) + by + self.part(end)

    def stripped(self) -> Traced:
        text = self.text
        left = len(text) - len(text.lstrip())
        return self.part(left, max(left, len(text.rstrip())))

    def span(self, start: int = 0, end: int | None = None) -> Span | None:
        """Where a stretch stands: as far as it stands in one piece of one file."""
        known = [run.span for run in self.part(start, end).runs if run.span is not None]
        if not known:
            return None
        first = known[0]
        last = first
        for span in known[1:]:
            if span.source is not first.source or span.start < last.end:
                break
            last = span
        return first.to(last)

    def words(self) -> tuple[Traced, ...]:
        """The words, split at white space."""
        return tuple(self.part(m.start(), m.end()) for m in re.finditer(r"[^ \t\r\n]+", self.text))


def join(parts: tuple[Traced, ...], separator: str = " ") -> Traced:
    """Texts put one after the other, with what stands between them."""
    between = Traced.plain(separator)
    runs: list[Run] = []
    for part in parts:
        if runs:
            runs += between.runs
        runs += part.runs
    return Traced(_joined(tuple(runs)))


def _joined(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Neighbours that stand next to each other in one file made one run."""
    found: list[Run] = []
    for run in runs:
        before = found[-1] if found else None
        if before is not None and _adjoin(before.span, run.span):
            assert before.span is not None
            assert run.span is not None
            found[-1] = Run(before.text + run.text, before.span.to(run.span))
        elif before is not None and before.span is None and run.span is None:
            found[-1] = Run(before.text + run.text)
        else:
            found.append(run)
    return tuple(found)


def _adjoin(first: Span | None, second: Span | None) -> bool:
    return (
        first is not None
        and second is not None
        and first.source is second.source
        and first.end == second.start
    )
