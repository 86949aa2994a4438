"""Diagnostics as text for people: the only place that knows how an error looks.

    fout[KW204] onbekend lid
       ┌─ regeling/artikelen.kw:41:24
    22 │ artikel 3
       │ --------- hier begint artikel 3
       ·
    41 │     volgens artikel 3, vierde lid
       │                        ^^^^^^^^^^ artikel 3 heeft drie leden
       └─ artikel 7, tweede lid, onderdeel a
    hulp: bedoelde u het derde lid?

On a terminal the lines stay within its width: sentences are cut between words, a label that does not
fit behind its mark goes below it, a long line of the source is shown around the mark.

A line is a row of pieces, each with a role ("fout", "plaats", …); the edge decides what colour a
role gets, and `text` simply joins them. A label in another file starts a stretch of its own (`├─`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Literal, NamedTuple

from compiler.diagnostics.diagnostic import Diagnostic, Label, Severity
from compiler.diagnostics.width import columns, visible, width, wrapped
from compiler.source import Source

Role = Literal["fout", "waarschuwing", "opmerking", "titel", "kader", "bron", "tweede", "hulp", ""]

# Wide enough for a line of official text, which is at most a hundred characters.
_SCREEN = 110
_BEFORE = 30
_NARROWEST = 60  # to read an excerpt
_PROSE = 100  # the longest line that reads well
_ROOM = 50  # for a label below its mark

_ROLES: dict[Severity, Role] = {
    Severity.FOUT: "fout",
    Severity.WAARSCHUWING: "waarschuwing",
    Severity.OPMERKING: "opmerking",
}


class Piece(NamedTuple):
    """A stretch of one line that looks the same throughout."""

    text: str
    role: Role = ""


Line = tuple[Piece, ...]


def text(diagnostics: tuple[Diagnostic, ...]) -> str:
    """The diagnostics as plain text, with an empty line between; ends in a line end if any."""
    return "".join(
        "".join(piece.text for piece in line).rstrip() + "\n" for line in lines(diagnostics)
    )


def lines(diagnostics: tuple[Diagnostic, ...], screen: int | None = None) -> Iterator[Line]:
    """The lines of the diagnostics in the order given; within `screen` columns if that is known."""
    for number, diagnostic in enumerate(diagnostics):
        if number:
            yield ()
        yield from render(diagnostic, screen)


@dataclass(frozen=True, slots=True)
class _Page:
    """The columns there are: for the numbers of lines, and for what stands to the right of them."""

    gutter: int
    screen: int | None

    @property
    def excerpt(self) -> int:
        """For a line of the source."""
        return _SCREEN if self.screen is None else self.screen - self.gutter - 3

    def below(self, text: str, opening: str, indent: int) -> list[str]:
        """Prose after some opening words, on lines that are indented below it."""
        if self.screen is None:
            return [f"{opening}{text}"]
        room = min(self.screen, _PROSE) - indent
        first, *rest = wrapped(f"{opening}{text}", room)
        more = wrapped(" ".join(rest), room) if rest else []
        return [first, *(" " * indent + line for line in more)]


def render(diagnostic: Diagnostic, screen: int | None = None) -> Iterator[Line]:
    """The lines of one diagnostic."""
    severity = diagnostic.severity
    yield (
        Piece(f"{severity}[{diagnostic.code.number}]", _ROLES[severity]),
        Piece(f" {diagnostic.title}", "titel"),
        *((Piece(f" ({diagnostic.code.weight})"),) if diagnostic.code.weight else ()),
    )
    labels = (diagnostic.primary, *diagnostic.secondary)
    gutter = max(len(str(_last_line(label))) for label in labels)
    page = _Page(gutter, None if screen is None else max(screen, _NARROWEST))
    for number, (source, marks) in enumerate(_by_source(diagnostic)):
        corner = "├─" if number else "┌─"
        yield Piece(f"{'':{gutter}} {corner} ", "kader"), Piece(_heading(source, marks[0].label))
        if not source.text:  # about a file or folder as a whole: no line to show
            yield from (_remark(mark, gutter) for mark in marks if mark.label.text)
            continue
        # The heading points at the label that matters; the excerpt follows the order of the file.
        yield from _excerpt(source, sorted(marks, key=_place), page)
    corner = f"{'':{gutter}} └─"
    place = f" {diagnostic.vindplaats}" if diagnostic.vindplaats else ""
    yield from _opened(page, corner, "kader", place, gutter + 4)
    if diagnostic.explanation:
        yield from ((Piece(line),) for line in page.below(diagnostic.explanation, "", 0))
    if diagnostic.help:
        yield from _opened(page, "hulp:", "hulp", f" {diagnostic.help}", 6)
    if diagnostic.answer:
        yield from _opened(page, "aanvaard:", "hulp", f" {diagnostic.answer}", 10)


def _opened(page: _Page, opening: str, role: Role, text: str, indent: int) -> Iterator[Line]:
    """Prose after an opening with a role of its own."""
    first, *rest = page.below(text, opening, indent)
    yield Piece(opening, role), Piece(first[len(opening) :])
    yield from ((Piece(line),) for line in rest)


# ---------------------------------------------------------------- the excerpt


@dataclass(frozen=True, slots=True)
class _Mark:
    """A label with the way it is drawn: ^ for what is wrong, - for what it disagrees with."""

    label: Label
    sign: Literal["^", "-"]
    role: Role


@dataclass(frozen=True, slots=True)
class _Underline:
    """What is drawn under one line: from and to are character indexes in that line."""

    line: int
    start: int
    end: int
    text: str
    mark: _Mark


def _by_source(diagnostic: Diagnostic) -> Iterator[tuple[Source, list[_Mark]]]:
    """The labels per file: the file of the primary label first, then in order of mention."""
    marks = [_Mark(diagnostic.primary, "^", _ROLES[diagnostic.severity])]
    marks += [_Mark(label, "-", "tweede") for label in diagnostic.secondary]
    names = list(dict.fromkeys(mark.label.span.source.name for mark in marks))
    marks.sort(key=lambda mark: names.index(mark.label.span.source.name))
    for _, group in groupby(marks, key=lambda mark: mark.label.span.source.name):
        together = list(group)
        yield together[0].label.span.source, together


def _heading(source: Source, label: Label) -> str:
    first = label.span.start_position
    return f"{source.name}:{first.line}:{first.column}" if source.text else source.name


def _remark(mark: _Mark, gutter: int) -> Line:
    return Piece(f"{'':{gutter}} │ ", "kader"), Piece(mark.label.text, mark.role)


def _place(mark: _Mark) -> tuple[int, int]:
    return mark.label.span.start, mark.label.span.end


def _last_line(label: Label) -> int:
    return label.span.source.position(max(label.span.start, label.span.end - 1)).line


def _excerpt(source: Source, marks: list[_Mark], page: _Page) -> Iterator[Line]:
    underlines = sorted(
        (part for mark in marks for part in _underlines(source, mark)), key=lambda u: u.line
    )
    previous = 0
    for number, group in groupby(underlines, key=lambda u: u.line):
        here = list(group)
        if previous and number > previous + 1:
            yield (Piece(f"{'':{page.gutter}} ·", "kader"),)
        previous = number
        content = source.line(number)
        for near in _shown_together(content, here, page):
            yield from _marked_line(content, number, near, page)


def _shown_together(
    content: str, underlines: list[_Underline], page: _Page
) -> Iterator[list[_Underline]]:
    """Underlines of one line that fit on the screen at once; of a line that fits, all of them."""
    if page.screen is None or columns(content) <= page.excerpt:
        yield underlines
        return
    near: list[_Underline] = []
    for underline in sorted(underlines, key=lambda u: u.start):
        if near and underline.end - near[0].start > page.excerpt - _BEFORE:
            yield near
            near = []
        near.append(underline)
    yield near


def _underlines(source: Source, mark: _Mark) -> Iterator[_Underline]:
    """One underline for a span within a line; for a longer one, its first and its last line."""
    span = mark.label.span
    first, last = span.start_position, source.position(max(span.start, span.end - 1))
    if first.line == last.line:
        yield _Underline(first.line, first.column - 1, last.column, mark.label.text, mark)
        return
    length = len(source.line(first.line))
    yield _Underline(first.line, first.column - 1, max(length, first.column), "", mark)
    ending = source.line(last.line)
    indent = len(ending) - len(ending.lstrip())
    yield _Underline(last.line, min(indent, last.column - 1), last.column, mark.label.text, mark)


def _marked_line(
    content: str, number: int, underlines: list[_Underline], page: _Page
) -> Iterator[Line]:
    """One line of the source, cut to a window where it is very long, and what is drawn below it."""
    low, high = _window(content, underlines, page.excerpt)
    before, after = "…" if low else "", "…" if high < len(content) else ""
    shown = before + visible(content[low:high]) + after
    yield Piece(f"{number:>{page.gutter}} │ ", "kader"), Piece(shown, "bron")
    for underline in underlines:
        start = min(max(underline.start, low), high)
        end = min(max(underline.end, start + 1), max(high, start + 1))
        left = len(before) + columns(content[low:start])
        size = max(1, columns(content[low:end]) - columns(content[low:start]))
        drawn = underline.mark.sign * size
        for indent, drawing in _drawn(drawn, underline.text, left, page):
            yield (
                Piece(f"{'':{page.gutter}} │ ", "kader"),
                Piece(" " * indent),
                Piece(drawing, underline.mark.role),
            )


def _drawn(drawn: str, text: str, left: int, page: _Page) -> Iterator[tuple[int, str]]:
    """A mark with its label, each line by its indent: the label behind the mark, or below it."""
    beside = f"{drawn} {text}" if text else drawn
    if page.screen is None or left + columns(beside) <= page.excerpt:
        yield left, beside
        return
    yield left, drawn
    indent = max(0, min(left, page.excerpt - min(columns(text), _ROOM)))
    for line in wrapped(text, page.excerpt - indent):
        yield indent, line


def _window(content: str, underlines: list[_Underline], screen: int) -> tuple[int, int]:
    """The part of the line to show: all of it, or the part around the first underline."""
    if len(content) <= 4 * screen and columns(content) <= screen:
        return 0, len(content)
    start = min(underline.start for underline in underlines)
    room = screen - 2  # for the dots on either side
    low = max(0, min(start - _BEFORE, len(content) - room))
    high, used = low, 0
    while high < len(content) and used < room:
        used += width(content[high], used)
        high += 1
    return low, high
