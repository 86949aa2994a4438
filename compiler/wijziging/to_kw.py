"""From the tree back to `.kw` text, with for every character where it came from.

What no amendment touched is written as it was, line for line; a changed paragraph is laid out anew.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from compiler.source import Source, Span
from compiler.wijziging.traced import Traced
from compiler.wijziging.tree import Alinea, Blok, Deel, Inhoud

_WIDTH = 100
_STEP = 2
_TITLED = ("begrip", "kop")


@dataclass(frozen=True, slots=True)
class Written:
    """A file of a consolidated text. `runs` are its stretches that stand somewhere else too."""

    source: Source
    runs: tuple[tuple[int, Span], ...]

    def origin(self, span: Span) -> Span | None:
        """Where a stretch of this file was taken from; None for what consolidation added."""
        starts = [start for start, _ in self.runs]
        index = max(bisect_right(starts, span.start) - 1, 0)
        found: Span | None = None
        for start, origin in self.runs[index:]:
            end = start + origin.end - origin.start
            if end <= span.start and not (span.start == span.end == end):
                continue
            if start >= span.end and not (span.start == span.end == start):
                break
            first = origin.start + max(span.start - start, 0)
            last = origin.start + min(span.end, end) - start
            part = Span(origin.source, first, last)
            if found is None:
                found = part
            elif part.source is found.source and part.start >= found.end:
                found = found.to(part)
            else:
                break
        return found


def write_kw(bestand: Deel, name: str) -> Written:
    """One file of the tree as text."""
    parts: list[str] = []
    runs: list[tuple[int, Span]] = []
    length = 0
    for line in (*_lines(bestand.inhoud, 0), Traced()):
        if parts:
            parts.append("\n")
            length += 1
        for run in line.runs:
            if run.span is not None:
                runs.append((length, run.span))
            parts.append(run.text)
            length += len(run.text)
    return Written(Source(name, "".join(parts)), tuple(runs))


def _lines(items: tuple[Inhoud, ...], depth: int) -> Iterator[Traced]:
    margin = Traced.plain(" " * (depth * _STEP))
    for item in items:
        for comment in item.ervoor:
            yield margin + Traced.plain(comment) if comment else Traced()
        match item:
            case Alinea():
                width = _WIDTH - 2 - depth * _STEP
                for line in item.regels or tuple(_laid_out(item.tekst, width)):
                    yield margin + Traced.plain("> " if line.runs else ">") + line
            case Blok():
                for line in item.regels:
                    yield margin + line if line.runs else Traced()
            case Deel():
                yield margin + (item.kop or heading(item))
                yield from _lines(item.inhoud, depth + 1)


def heading(deel: Deel) -> Traced:
    """The line that opens a part, made anew."""
    parts = [Traced.plain(deel.soort)]
    if deel.nummer and deel.soort not in _TITLED:
        parts.append(Traced.plain(deel.nummer))
    if deel.opschrift is not None:
        parts.append(_quoted(deel.opschrift))
    elif deel.soort in _TITLED:
        parts.append(_quoted(Traced.plain(deel.nummer)))
    if deel.staart:
        parts.append(Traced.plain(deel.staart))
    line = Traced()
    for part in parts:
        line = line + Traced.plain(" ") + part if line.runs else part
    return line


def _quoted(text: Traced) -> Traced:
    opening, closing = ("“", "”") if '"' in text.text else ('"', '"')
    return Traced.plain(opening) + text + Traced.plain(closing)


def _laid_out(text: Traced, width: int) -> Iterator[Traced]:
    """A paragraph on lines of at most `width` characters."""
    line = Traced()
    length = 0
    for word in text.words():
        size = len(word.text)
        if line.runs and length + 1 + size > width:
            yield line
            line, length = Traced(), 0
        line = line + Traced.plain(" ") + word if line.runs else word
        length += size + (1 if length else 0)
    if line.runs:
        yield line
