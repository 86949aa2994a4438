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

import os
import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

from lark import Lark, Token, Tree, UnexpectedInput
from lark.indenter import DedentError, Indenter
from lark.lexer import LexerState, LexerThread, LineCounter
from lark.utils import TextSlice

from compiler import resources
from compiler.collector import collector_paused
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.source import Source, Span
from compiler.syntax import limits, nodes, syntax_errors
from compiler.syntax.build import Builder
from compiler.syntax.words import INHOUD

_MOST_ERRORS_PER_PIECE = 12
_TAB = 2
_LOOSE = "losse_uitdrukking"
_LETTERS = re.compile(r"[A-Za-z0-9À-ÖØ-öø-ÿ_]+")


class _FromHere(LexerThread):
    """Starts at the piece itself. Lark would count the lines before it, for every piece again; places

    are offsets here, so that nobody asks for its line numbers.
    """

    @classmethod
    def from_text(cls, lexer: Any, text_or_slice: Any) -> _FromHere:
        text = TextSlice.cast_from(text_or_slice)
        counter = LineCounter("\n")  # type: ignore[no-untyped-call]
        counter.char_pos = counter.line_start_pos = text.start
        return cls(lexer, LexerState(text, counter))


class _Layout(Indenter):
    """Blocks by indentation: two spaces a step, any step accepted as long as it is consistent."""

    NL_type = "_NL"
    OPEN_PAREN_types: list[str] = []  # noqa: RUF012 - the shape that Lark's base class asks for
    CLOSE_PAREN_types: list[str] = []  # noqa: RUF012
    INDENT_type = "_INDENT"
    DEDENT_type = "_DEDENT"
    tab_len = _TAB
    text = ""

    def process(self, stream: Iterator[Token]) -> Iterator[Token]:
        laid_out: Iterator[Token] = super().process(self._whole_words(stream))  # type: ignore[no-untyped-call]
        return laid_out

    def _whole_words(self, stream: Iterator[Token]) -> Iterator[Token]:
        """A keyword that goes on in letters is another word: `eiss` is no `eis` followed by `s`."""
        for token in stream:
            rest = _LETTERS.match(self.text, token.end_pos or 0) if token.isalpha() else None
            if rest is None:
                yield token
                continue
            word = Token.new_borrow_pos("NAAM", token + rest.group(), token)
            word.end_pos = rest.end()
            yield word


def parse(source: Source) -> tuple[nodes.Bestand, tuple[Diagnostic, ...]]:
    """Read one file. Pieces with a mistake come back without the blocks that hold one."""
    stukken: list[nodes.Stuk] = []
    diagnostics: list[Diagnostic] = []
    with collector_paused():
        for start, end in _pieces(source.text):
            found, problems = _parse_piece(source, start, end)
            stukken.extend(found)
            diagnostics.extend(problems)
    return nodes.Bestand(source, tuple(stukken)), tuple(diagnostics)


def parse_uitdrukking(
    source: Source, start: int, end: int
) -> tuple[nodes.Uitdrukking | None, tuple[Diagnostic, ...]]:
    """Read one expression that stands inside a text, such as `{maximum(gemeente)}` in `anders`."""
    refused = limits.refuse(source, start, end)
    if refused:
        return None, (refused,)
    span = Span(source, start, end)
    if _is_name(span.text):
        return nodes.Naamterm(nodes.Naam(span.text, span)), ()
    _builder().source = source
    try:
        value: Any = _read(_readable(source.text), start, end, _LOOSE)
    except (UnexpectedInput, DedentError):
        return None, (syntax_errors.bad_hole(Span(source, start - 1, end + 1)),)
    return value, ()


@lru_cache(maxsize=1)
def _builder() -> Builder:
    return Builder()


@lru_cache(maxsize=1)
def _layout() -> _Layout:
    return _Layout()


@cache
def parser() -> Lark:
    """The parser of the grammar, its tables kept in the user's cache folder where that is allowed.

    One for whole files and for loose expressions, so that they share the states of its lexer.
    """
    return Lark(
        resources.grammar(),
        parser="lalr",
        lexer="contextual",
        start=["start", _LOOSE],
        postlex=_layout(),
        transformer=_builder(),
        maybe_placeholders=True,
        cache=_cache_file() or False,
        _plugins={"LexerThread": _FromHere},
    )


def _is_name(text: str) -> bool:
    """Whether it is a name and nothing else, as most loose expressions are: these need no parser."""
    name, words = _names()
    return text not in words and name.fullmatch(text) is not None


@cache
def _names() -> tuple[re.Pattern[str], frozenset[str]]:
    """How the grammar writes a name, and its own words, which are none."""
    terminals = parser().terminals
    name = next(terminal.pattern.value for terminal in terminals if terminal.name == "NAAM")
    words = (terminal.pattern.value for terminal in terminals if terminal.pattern.type == "str")
    return re.compile(name), frozenset(words)


def _cache_file() -> str | None:
    folder = resources.cache_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return str(folder / "lark.cache") if os.access(folder, os.W_OK) else None


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
    refused = limits.refuse(source, start, end)
    if refused:
        return (), (refused,)
    text = original = _readable(source.text)
    end = end if source.text.endswith("\n") or end < len(source.text) else end + 1
    diagnostics: list[Diagnostic] = []
    _builder().source = source
    for _attempt in range(_MOST_ERRORS_PER_PIECE):
        try:
            stukken: Any = _read(text, start, end)
        except UnexpectedInput as error:
            header = syntax_errors.empty_header(error, text, start)
            if header is not None and _has_contents(original, header, end):
                # Its contents were set aside in an earlier attempt: no mistake of the author.
                text = _without_block(text, start, end, header)
                continue
            diagnostic = syntax_errors.explain(error, source, start, parser(), _read_all)
        except DedentError:
            diagnostic = syntax_errors.bad_indent(source, _bad_indent(text, start, end))
        else:
            return stukken, tuple(diagnostics)
        if diagnostic not in diagnostics:
            diagnostics.append(diagnostic)
        at = diagnostic.primary.span.start
        lost = diagnostic.code is codes.INHOUD_ONTBREEKT
        blanked = _without_block(text, start, end, at, with_lost_lines=lost)
        if blanked == text:
            break
        text = blanked
    return (), tuple(diagnostics)


def _read(text: str, start: int, end: int, rule: str = "start") -> Any:
    _layout().text = text
    return parser().parse(TextSlice(text, start, end), start=rule)


def _read_all(text: str) -> Tree[Any]:
    read: Tree[Any] = _read(text, 0, len(text))
    return read


@lru_cache(maxsize=4)
def _readable(text: str) -> str:
    """The text as the parser reads it, equally long per character: with plain spaces, and a last line end."""
    plain = text.replace("\u00a0", " ")
    return plain if plain.endswith("\n") else plain + "\n"


def _without_block(
    text: str, start: int, end: int, at: int, *, with_lost_lines: bool = False
) -> str:
    """The text with the block around the mistake made blank, places unchanged.

    The block is the line itself with all that is indented below it, and `with_lost_lines` the lines
    beside it that can only belong to it; when that line opens the piece, nothing is left to read.
    """
    line_start = text.rfind("\n", start, min(at, end - 1)) + 1 or start
    while line_start > start and not text[line_start : text.find("\n", line_start)].strip():
        line_start = text.rfind("\n", start, line_start - 1) + 1 or start
    indent = _indent(text, line_start)
    stop = text.find("\n", line_start, end)
    while stop != -1 and stop + 1 < end:
        following = text.find("\n", stop + 1, end)
        line = text[stop + 1 : following if following != -1 else end]
        depth = _indent(text, stop + 1)
        if line.strip() and depth <= indent:
            lost = with_lost_lines and depth == indent and _cannot_stand_alone(line)
            if not lost:
                break
        stop = following
    stop = end if stop == -1 else stop
    return text[:line_start] + _VISIBLE.sub(" ", text[line_start:stop]) + text[stop:]


_VISIBLE = re.compile(r"[^\r\n]")


def _cannot_stand_alone(line: str) -> bool:
    return line.split(maxsplit=1)[0] not in INHOUD and not line.lstrip().startswith(">")


def _has_contents(text: str, header: int, end: int) -> bool:
    """Whether the line after `header` that holds anything is indented deeper."""
    at = text.find("\n", header, end) + 1
    while 0 < at < end:
        stop = text.find("\n", at, end)
        stop = end if stop == -1 else stop
        line = text[at:stop].strip()
        if line and not line.startswith("#"):
            return _indent(text, at) > _indent(text, header)
        at = stop + 1
    return False


def _indent(text: str, line_start: int) -> int:
    at, width = line_start, 0
    while at < len(text) and text[at] in " \t":
        width += _TAB if text[at] == "\t" else 1
        at += 1
    return width


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
                return at + len(text[at:stop]) - len(text[at:stop].lstrip())
        at = stop + 1
    return start
