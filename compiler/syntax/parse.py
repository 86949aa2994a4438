"""From text to syntax nodes: the only module that starts Lark.

A file is read piece by piece (an article, a heading, the bijlage: whatever starts at the margin).
Each piece stands on its own, so that a mistake in one article does not hide those in the next; and
within a piece, the block that holds a mistake is set aside and the rest is read again, so that one
run shows several mistakes.

>>> bestand, diagnostics = parse(Source("a.kw", 'artikel 1 "Titel"\\n  > Tekst.\\n'))
>>> bestand.stukken[0].opschrift.tekst
'Titel'
"""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

from lark import Lark, UnexpectedInput
from lark.indenter import DedentError, Indenter
from lark.utils import TextSlice

from compiler import resources
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.source import Source
from compiler.syntax import nodes, syntax_errors
from compiler.syntax.build import Builder

_MOST_ERRORS_PER_PIECE = 12
_DEEPEST_BRACKETS = 60
_DEEPEST_INDENT = 40


class _Layout(Indenter):
    """Blocks by indentation: two spaces a step, any step accepted as long as it is consistent."""

    NL_type = "_NL"
    OPEN_PAREN_types: list[str] = []  # noqa: RUF012 - the shape that Lark's base class asks for
    CLOSE_PAREN_types: list[str] = []  # noqa: RUF012
    INDENT_type = "_INDENT"
    DEDENT_type = "_DEDENT"
    tab_len = 2


def parse(source: Source) -> tuple[nodes.Bestand, tuple[Diagnostic, ...]]:
    """Read one file. Pieces with a mistake come back without the blocks that hold one."""
    stukken: list[nodes.Stuk] = []
    diagnostics: list[Diagnostic] = []
    with _collector_paused():
        for start, end in _pieces(source.text):
            found, problems = _parse_piece(source, start, end)
            stukken.extend(found)
            diagnostics.extend(problems)
    return nodes.Bestand(source, tuple(stukken)), tuple(diagnostics)


def parse_uitdrukking(
    source: Source, start: int, end: int
) -> tuple[nodes.Uitdrukking | None, tuple[Diagnostic, ...]]:
    """Read one expression that stands inside a text, such as `{maximum(gemeente)}` in `anders`."""
    builder = _builder()
    builder.source = source
    try:
        value: Any = parser("losse_uitdrukking").parse(TextSlice(source.text, start, end))
    except UnexpectedInput as error:
        return None, (
            syntax_errors.explain(error, source, start, end, parser("losse_uitdrukking")),
        )
    except DedentError:
        return None, (syntax_errors.bad_indent(source, start),)
    return value, ()


@lru_cache(maxsize=1)
def _builder() -> Builder:
    return Builder()


@lru_cache(maxsize=2)
def parser(start: str = "start") -> Lark:
    """The parser of the grammar, its tables kept in the user's cache folder where that is allowed."""
    return Lark(
        resources.grammar(),
        parser="lalr",
        lexer="contextual",
        start=start,
        postlex=_Layout(),
        transformer=_builder(),
        maybe_placeholders=True,
        cache=_cache_file(start) or False,
    )


def _cache_file(start: str) -> str | None:
    home = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    folder = Path(home) / "kw"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return str(folder / f"lark-{start}.cache") if os.access(folder, os.W_OK) else None


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of the text that start at the margin; what stands indented before the first

    is a stretch too, comments and blank lines there are not.
    """
    starts = [0]
    at = 0
    while at < len(text):
        if at and text[at] not in " \t\r\n#\u00a0":
            starts.append(at)
        at = text.find("\n", at) + 1 or len(text)
    if _only_comment(text[: starts[1] if len(starts) > 1 else len(text)]):
        del starts[0]
    yield from zip(starts, [*starts[1:], len(text)][: len(starts)], strict=True)


def _only_comment(text: str) -> bool:
    return all(not line.strip() or line.lstrip().startswith("#") for line in text.split("\n"))


def _parse_piece(
    source: Source, start: int, end: int
) -> tuple[tuple[nodes.Stuk, ...], tuple[Diagnostic, ...]]:
    too_deep = _too_deep(source, start, end)
    if too_deep:
        return (), (too_deep,)
    text = source.text if source.text.endswith("\n") else source.text + "\n"
    end = end if source.text.endswith("\n") or end < len(source.text) else end + 1
    diagnostics: list[Diagnostic] = []
    builder = _builder()
    builder.source = source
    for _attempt in range(_MOST_ERRORS_PER_PIECE):
        try:
            stukken: Any = parser().parse(TextSlice(text, start, end))
        except UnexpectedInput as error:
            diagnostic = syntax_errors.explain(error, source, start, end, parser())
        except DedentError:
            diagnostic = syntax_errors.bad_indent(source, _bad_indent(text, start, end))
        else:
            return stukken, tuple(diagnostics)
        if diagnostic not in diagnostics:
            diagnostics.append(diagnostic)
        blanked = _without_block(text, start, end, diagnostic.primary.span.start)
        if blanked == text:
            break
        text = blanked
    return (), tuple(diagnostics)


def _without_block(text: str, start: int, end: int, at: int) -> str:
    """The text with the block around the mistake made blank, places unchanged.

    The block is the line itself with all that is indented below it; when that line opens the piece,
    nothing is left to read.
    """
    line_start = text.rfind("\n", start, min(at, end - 1)) + 1 or start
    while line_start > start and not text[line_start : text.find("\n", line_start)].strip():
        line_start = text.rfind("\n", start, line_start - 1) + 1 or start
    indent = _indent(text, line_start)
    stop = text.find("\n", line_start, end)
    while stop != -1 and stop + 1 < end:
        following = text.find("\n", stop + 1, end)
        line = text[stop + 1 : following if following != -1 else end]
        if line.strip() and _indent(text, stop + 1) <= indent:
            break
        stop = following
    stop = end if stop == -1 else stop
    blank = "".join(c if c in "\r\n" else " " for c in text[line_start:stop])
    return text[:line_start] + blank + text[stop:]


def _indent(text: str, line_start: int) -> int:
    at = line_start
    while at < len(text) and text[at] in " \t\u00a0":
        at += 1
    return at - line_start


def _bad_indent(text: str, start: int, end: int) -> int:
    """The first line whose indentation fits no open block."""
    open_blocks = [0]
    at = start
    while at < end:
        stop = text.find("\n", at, end)
        stop = end if stop == -1 else stop
        line = text[at:stop].strip()
        if line and not line.startswith("#"):
            indent = _indent(text, at)
            if indent > open_blocks[-1]:
                open_blocks.append(indent)
            while indent < open_blocks[-1]:
                open_blocks.pop()
            if indent != open_blocks[-1]:
                return at + indent
        at = stop + 1
    return start


def _too_deep(source: Source, start: int, end: int) -> Diagnostic | None:
    """Refuse what would need more depth than a regulation ever has, before anything recurses."""
    depth, at = 0, start
    text = source.text
    while at < end:
        stop = text.find("\n", at, end)
        stop = end if stop == -1 else stop
        stripped = text[at:stop].lstrip(" \t\u00a0")
        if stripped and stripped[0] not in ">#|":
            if (stop - at - len(stripped)) > 2 * _DEEPEST_INDENT:
                return syntax_errors.too_deep(source, at)
            depth = _brackets(stripped, depth)
            if depth > _DEEPEST_BRACKETS or _repeats(stripped) > _DEEPEST_BRACKETS:
                return syntax_errors.too_deep(source, at)
        at = stop + 1
    return None


def _brackets(line: str, depth: int) -> int:
    if "(" not in line:
        return 0
    deepest = depth = 0
    for character in line:
        depth += (character == "(") - (character == ")")
        deepest = max(deepest, depth)
    return deepest


def _repeats(line: str) -> int:
    """How often `niet`, `van` or `geldt` nests in one line: these nest without brackets."""
    words = line.split()
    return max(words.count("niet"), words.count("van"), words.count("geldt"), words.count("lijst"))


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Without the cyclic garbage collector, parsing time is linear in the size of the text."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
