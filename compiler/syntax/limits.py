"""What is refused before the parser sees it: characters no text has, lines and nesting no law has.

The passes after this one walk expressions by recursion, and read lines with patterns; these limits,
far above what a regulation needs, keep both within their means on any input.
"""

from __future__ import annotations

import re

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.source import Source, Span

_LONGEST_LINE = 20_000
_DEEPEST = 100
_DEEPEST_INDENT = 80

# Control characters other than tab and line end, halves of characters, and marks of no character.
_UNREADABLE = re.compile(
    r"[^\t\n\r -\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
)
_CONTINUED = re.compile(r"(?:en|of|plus|min|keer|waarvoor)[ \t\u00a0]|[\"“)]")
_GOES_ON = re.compile(r"[,(][ \t]*(?:#.*)?$")
_QUOTED = re.compile(r'"[^"]*"|“[^”]*”')
# Words that put one expression inside another without brackets.
_NESTING = re.compile(r"\b(?:niet|van|na|voor|geldt|waarvoor|lijst|plus|min|keer)\b")


def refuse(source: Source, start: int, end: int) -> Diagnostic | None:
    """The first thing between two offsets that cannot be read at all; None if there is none."""
    depth, goes_on = 0, False
    at = start
    readable = _UNREADABLE.search(source.text, start, end) is None
    while at < end:
        stop = source.text.find("\n", at, end)
        stop = end if stop == -1 else stop
        if stop - at > _LONGEST_LINE:
            return _too_long(source, at)
        line = source.text[at:stop]
        content = line.lstrip(" \t\u00a0")
        if len(line) - len(content) > _DEEPEST_INDENT:
            return _too_deep(source, at)
        if not readable and (found := _UNREADABLE.search(content)) is not None:
            return unreadable(source, stop - len(content) + found.start())
        if content and content[0] not in ">#|":
            depth = _depth(content) + (depth if goes_on or _CONTINUED.match(content) else 0)
            goes_on = _GOES_ON.search(content) is not None
            if depth > _DEEPEST:
                return _too_deep(source, at)
        at = stop + 1
    return None


def unreadable(source: Source, at: int) -> Diagnostic:
    """A character that cannot stand anywhere."""
    return Diagnostic(
        codes.ONBEKEND_TEKEN,
        Label(Span(source, at, at + 1), f"{character_name(source.text[at])} kan hier niet staan"),
        help="haal het teken weg; typ de regel zo nodig opnieuw",
    )


def character_name(character: str) -> str:
    """A character as the author sees it, or by its number where nothing is to be seen."""
    if character == "\t":
        return "een tab"
    shown = character.isprintable() and not character.isspace()
    return f"‘{character}’" if shown else f"een onzichtbaar teken (U+{ord(character):04X})"


def _depth(content: str) -> int:
    words = _QUOTED.sub("", content) if '"' in content or "“" in content else content
    return words.count("(") + len(_NESTING.findall(words))


def _too_deep(source: Source, at: int) -> Diagnostic:
    return Diagnostic(
        codes.TE_DIEP,
        Label(_start_of(source, at), "hier zit te veel in elkaar"),
        help="splits de regel: geef een deel een eigen naam met ‘bereken’",
    )


def _too_long(source: Source, at: int) -> Diagnostic:
    return Diagnostic(
        codes.TE_DIEP,
        Label(_start_of(source, at), f"deze regel heeft meer dan {_LONGEST_LINE} tekens"),
        help="verdeel de regel over meer regels",
    )


def _start_of(source: Source, at: int) -> Span:
    """The visible start of a line that may be too long to show."""
    span = source.span_of_line(source.position(at).line)
    return Span(source, span.start, min(span.end, span.start + 60))
