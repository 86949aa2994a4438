"""What is seen on the line where the parser stopped: the slips of a drafter, each with what to do."""

from __future__ import annotations

from lark import Token

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.diagnostics.suggest import nearest
from compiler.source import Source, Span
from compiler.syntax import slips
from compiler.syntax.limits import character_name
from compiler.syntax.words import FORMS, INHOUD, STUKKEN, listing

LINE_ENDS = ("_NL", "_DEDENT", "$END")
_OPENING = frozenset(FORMS) - {"artikel", "begrip"}
_VALUES = ("DATUM", "BEDRAG", "PERCENTAGE", "TERMIJN")


def unclosed_quote(source: Source, span: Span) -> Diagnostic | None:
    """A quotation mark without its counterpart on the line."""
    line, line_start = _line(source, span)
    if line.lstrip().startswith((">", "#", "|")):
        return None
    straight, opening, closing = line.count('"'), line.count("“"), line.count("”")
    if straight % 2 == 0 and opening == closing:
        return None
    at = line.rfind('"') if straight % 2 else max(line.rfind("“"), line.rfind("”"))
    return Diagnostic(
        codes.AANHALINGSTEKEN,
        Label(
            Span(source, line_start + at, line_start + at + 1),
            "dit aanhalingsteken heeft geen tegenhanger op deze regel",
        ),
        help='sluit de tekst met " op dezelfde regel; een lange tekst gaat verder op een nieuwe regel '
        "met een nieuw stuk tussen aanhalingstekens",
    )


def at_the_margin(source: Source, span: Span) -> Diagnostic | None:
    """What starts at the margin and is no part of a regulation."""
    line, line_start = _line(source, span)
    if span.start != line_start or line[:1].isspace():
        return None
    first = line.split(maxsplit=1)[0] if line.strip() else ""
    suggestion = nearest(first, STUKKEN)
    if suggestion:
        return unknown_word(span, suggestion)
    if first.startswith((">", "|")) or first in (*INHOUD, *FORMS):
        return Diagnostic(
            codes.LOSSE_REGEL,
            Label(source.span_of_line(span.start_position.line), "dit staat los, aan de kantlijn"),
            help="spring in: twee spaties onder het artikel, vier onder een lid",
        )
    return Diagnostic(
        codes.ONBEKEND_WOORD,
        Label(span, "zo begint geen deel van een regeling"),
        help=f"een deel van een regeling begint met {listing([f'‘{s}’' for s in STUKKEN])}",
    )


def bare_text(source: Source, span: Span) -> Diagnostic | None:
    """A sentence of official text without its mark is the likeliest slip of a drafter."""
    line = source.span_of_line(span.start_position.line)
    words = line.text.split()
    if len(words) < 3 or '"' in line.text or not starts_line(source, span):
        return None
    above = source.line(span.start_position.line - 1)
    goes_on = above.lstrip().startswith(">") and _indent(above) == _indent(
        source.line(span.start_position.line)
    )
    if not goes_on and (len(words) < 4 or words[0] in FORMS or words[0] in INHOUD):
        return None
    misspelt = not goes_on and nearest(words[0], (*INHOUD, *FORMS)) is not None
    if misspelt or any("_" in word for word in words):
        return None
    return Diagnostic(
        codes.TEKST_ZONDER_TEKEN,
        Label(line, "dit lijkt officiële tekst"),
        help="zet > en een spatie voor elke regel van de officiële tekst",
    )


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def after_comma(source: Source, span: Span) -> Diagnostic | None:
    """A line that should have been the last one ends in a comma, so that the next was taken with it."""
    number = span.start_position.line - 1
    if not starts_line(source, span) and first_word(source, span) not in _OPENING:
        return None
    while number and not source.line(number).strip():
        number -= 1
    above = source.line(number).rstrip()
    if not above.endswith((",", "(")) or above.lstrip().startswith((">", "|", "#")):
        return None
    at = source.line_starts[number - 1] + len(above) - 1
    return Diagnostic(
        codes.REGEL_NIET_AF,
        Label(Span(source, at, at + 1), "hierna hoort nog iets"),
        help="haal dit teken weg, of schrijf verder",
    )


def written(source: Source, span: Span, token: Token | None) -> Diagnostic | None:
    """What `slips` knows of what stands on the line."""
    line, line_start = _line(source, span)
    if token is not None and token.type in LINE_ENDS:
        return None
    complete = token is not None and token.type in _VALUES
    start, end = span.start - line_start, span.end - line_start
    slip = slips.find(line, start, end, complete=complete)
    return None if slip is None else Diagnostic(slip.code, Label(span, slip.label), help=slip.help)


def bracket(source: Source, span: Span, token: Token | None) -> Diagnostic | None:
    """A bracket that opens or closes alone."""
    if token is None:
        return None
    line, _ = _line(source, span)
    if token.type == "RPAR":
        return Diagnostic(
            codes.ONVERWACHT,
            Label(span, "bij dit haakje is er geen dat opent"),
            help="haal het haakje weg, of zet er een voor waar het begint",
        )
    if token.type in LINE_ENDS and line.count("(") > line.count(")"):
        return Diagnostic(
            codes.REGEL_NIET_AF,
            Label(span, "een haakje is niet gesloten"),
            help="sluit elk haakje dat opent: (a of b) en c",
        )
    return None


def unknown_character(source: Source, span: Span) -> Diagnostic:
    """A character that no sentence has."""
    character = span.text[:1] or " "
    return Diagnostic(
        codes.ONBEKEND_TEKEN,
        Label(
            Span(source, span.start, span.start + 1),
            f"{character_name(character)} kan hier niet staan",
        ),
        help="haal het teken weg, of zet de tekst tussen aanhalingstekens",
    )


def unknown_word(span: Span, suggestion: str) -> Diagnostic:
    """A word that looks like one that is known."""
    return Diagnostic(
        codes.ONBEKEND_WOORD,
        Label(span, "dit woord ken ik hier niet"),
        help=f"bedoelde u ‘{suggestion}’?",
    )


# ---------------------------------------------------------------- the place


def _line(source: Source, span: Span) -> tuple[str, int]:
    """The line of a place, and where that line starts."""
    number = span.start_position.line
    return source.line(number), source.line_starts[number - 1]


def first_word(source: Source, span: Span) -> str:
    """The first word of the line of a place."""
    words = source.line(span.start_position.line).split(maxsplit=1)
    return words[0] if words else ""


def starts_line(source: Source, span: Span) -> bool:
    """Whether nothing stands before it on its line."""
    line, line_start = _line(source, span)
    return not line[: span.start - line_start].strip()
