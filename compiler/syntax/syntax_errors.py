"""From a parser's refusal to a sentence the author can act on: by example, never by grammar names.

First what is written on the line is held against the slips that drafters make (`on_the_line`); then
against sentences that break off (`unfinished`). Where nothing fits, the message says what could have
stood there, in plain words.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lark import Lark, Token, Tree, UnexpectedCharacters, UnexpectedEOF, UnexpectedInput

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.diagnostics.suggest import nearest
from compiler.source import Source, Span
from compiler.syntax import on_the_line
from compiler.syntax.on_the_line import LINE_ENDS
from compiler.syntax.unfinished import unfinished
from compiler.syntax.words import FORMS, in_words, keyword, listing

_MOST_WORDS = 7
_MOST_KEYWORDS = 12
_LAYOUT = (*LINE_ENDS, "_INDENT")


def explain(
    error: UnexpectedInput,
    source: Source,
    start: int,
    parser: Lark,
    read: Callable[[str], Tree[Any]],
) -> Diagnostic:
    """The message for one refusal in the piece that starts at `start`; `read` reads an example."""
    span = _span(error, source)
    token = getattr(error, "token", None)
    found = (
        on_the_line.unclosed_quote(source, span)
        or on_the_line.at_the_margin(source, span)
        or _missing_contents(error, source, start)
        or on_the_line.after_comma(source, span)
        or on_the_line.bare_text(source, span)
        or on_the_line.written(source, span, token)
        or on_the_line.bracket(source, span, token)
    )
    if found:
        return found
    if isinstance(error, UnexpectedCharacters):
        return on_the_line.unknown_character(source, span)
    return (
        _misspelt(error, span, parser)
        or unfinished(error, span, parser, read)
        or _unexpected(error, source, span, parser)
    )


def empty_header(error: UnexpectedInput, text: str, start: int) -> int | None:
    """Where the line starts that lacks its indented lines, if that is what the parser missed."""
    if isinstance(error, UnexpectedCharacters) or _accepted(error) != ["_INDENT"]:
        return None
    token = getattr(error, "token", None)
    at = getattr(token, "start_pos", None)
    at = len(text) if at is None else at
    while at > start:
        line_start = text.rfind("\n", start, at) + 1 or start
        content = text[line_start:at].strip()
        if content and not content.startswith("#"):
            return line_start
        at = line_start - 1
    return start


def bad_indent(source: Source, at: int) -> Diagnostic:
    """A line that springs back to where no block starts."""
    span = source.span_of_line(source.position(at).line)
    return Diagnostic(
        codes.INSPRINGING,
        Label(span, "deze regel staat op een diepte waarop niets begint"),
        help="zet de regel recht onder de regel waar zij bij hoort (twee spaties per stap)",
    )


def bad_hole(span: Span) -> Diagnostic:
    """What stands between braces in a text cannot be read."""
    return Diagnostic(
        codes.ONVERWACHT,
        Label(span, "dit is tussen accolades niet te lezen"),
        help="schrijf tussen de accolades een naam of een waarde: {ingediend_op}, {scholen plus 1}",
    )


# ---------------------------------------------------------------- the place


def _span(error: UnexpectedInput, source: Source) -> Span:
    length = len(source.text)
    at = getattr(error, "pos_in_stream", None)
    token = getattr(error, "token", None)
    if isinstance(error, UnexpectedEOF) or at is None or at < 0:
        at = length - 1
    if token is not None and token.type in _LAYOUT:
        return _end_or_start_of_line(source, token, at)
    stop = getattr(token, "end_pos", None) or at + 1
    return Span(source, min(at, length), min(max(stop, at + 1), max(length, at + 1)))


def _end_or_start_of_line(source: Source, token: Token, at: int) -> Span:
    """A line that stops too early is marked at its end; one that springs in, on the next line."""
    if token.type == "_INDENT":
        stop = token.end_pos or at
        return source.span_of_line(source.position(min(stop, len(source.text))).line)
    line = source.position(min(at, len(source.text))).line
    while line > 1 and not source.line(line).strip():
        line -= 1
    whole = source.span_of_line(line)
    content = whole.text.rstrip()
    stop = whole.start + len(content)
    return Span(source, max(whole.start, stop - 1), stop) if content else whole


# ---------------------------------------------------------------- what the parser knows


def _missing_contents(error: UnexpectedInput, source: Source, start: int) -> Diagnostic | None:
    header = empty_header(error, source.text, start)
    if header is None:
        return None
    return Diagnostic(
        codes.INHOUD_ONTBREEKT,
        Label(source.span_of_line(source.position(header).line), "onder deze regel staat niets"),
        help="zet wat hierbij hoort op de volgende regels, twee spaties dieper",
    )


def _misspelt(error: UnexpectedInput, span: Span, parser: Lark) -> Diagnostic | None:
    """A word that looks like one that could have stood there."""
    token = getattr(error, "token", None)
    if token is None or not str(token).isalpha():
        return None
    keywords = sorted(_keywords(error, parser))
    suggestion = nearest(str(token), keywords)
    if suggestion:
        return on_the_line.unknown_word(span, suggestion)
    glued = next((k for k in keywords if len(k) > 3 and token.startswith(k) and token != k), None)
    if glued is None:
        return None
    return Diagnostic(
        codes.ONBEKEND_WOORD,
        Label(span, "dit woord ken ik hier niet"),
        help=f"zet een spatie achter ‘{glued}’",
    )


def _unexpected(error: UnexpectedInput, source: Source, span: Span, parser: Lark) -> Diagnostic:
    accepted = _accepted(error)
    kind = getattr(getattr(error, "token", None), "type", "")
    if kind in LINE_ENDS:
        code, label = codes.REGEL_NIET_AF, "de regel houdt hier te vroeg op"
    elif kind == "_INDENT":
        code, label = codes.INSPRINGING, "deze regel springt te ver in"
    elif "_NL" in accepted:
        code, label = codes.ONVERWACHT, "dit hoort niet meer bij deze regel"
    else:
        code, label = codes.ONVERWACHT, "dit past hier niet"
    help = _help(accepted, source, span, parser, at_line_end=kind in LINE_ENDS)
    return Diagnostic(code, Label(span, label), help=help)


def _help(
    accepted: list[str], source: Source, span: Span, parser: Lark, *, at_line_end: bool
) -> str:
    """What could have stood here; on a long list, how such a line looks."""
    spelling = {t.name: keyword(t) for t in parser.terminals}
    words = [in_words(spelling, name) for name in accepted if name not in _LAYOUT]
    if accepted and not words:
        return "laat de regel hiervoor eindigen, of zet dit op een nieuwe regel"
    if 0 < len(set(words)) <= _MOST_WORDS:
        return f"hier kan staan: {listing(words)}"
    keywords = [word for word in words if word.startswith("‘")]
    if on_the_line.starts_line(source, span):
        if len(keywords) > _MOST_KEYWORDS:
            return "controleer hoe ver de regel inspringt, en met welk woord zij begint"
        return f"hier kan een regel beginnen met {listing(keywords)}"
    first = on_the_line.first_word(source, span)
    if first in FORMS and not at_line_end:
        return f"zo ziet een goede regel eruit: {FORMS[first]}"
    return f"hier kan staan: {listing([word for word in words if word not in keywords])}"


def _accepted(error: UnexpectedInput) -> list[str]:
    names = getattr(error, "accepts", None) or getattr(error, "expected", None) or ()
    return sorted(names)


def _keywords(error: UnexpectedInput, parser: Lark) -> set[str]:
    spelling = {t.name: keyword(t) for t in parser.terminals}
    return {spelling[n] for n in _accepted(error) if spelling.get(n, "").isalpha()}
