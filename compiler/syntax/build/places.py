"""Where a node stands: from its first to its last part, and for an expression with its words and brackets."""

from __future__ import annotations

import re
from typing import Any

from lark import Token, Transformer

from compiler.source import Source, Span

_CLOSE = re.compile(r"\s*\)")
_OPEN = re.compile(r"\(\s*$")
_OPGEGEVEN = re.compile(r"\s*\)*\s+is\s+opgegeven")
_OPENING = {
    "elk": re.compile(r"voor\s+elke?\s+$"),
    "een": re.compile(r"er\s+is\s+een\s+$"),
    "som": re.compile(r"som\s+van\s+$"),
    "som_van": re.compile(r"som\s+van\s+$"),
    "aantal": re.compile(r"aantal\s+$"),
    "aantal_van": re.compile(r"aantal\s+van\s+$"),
    "laagste": re.compile(r"het\s+$"),
    "hoogste": re.compile(r"het\s+$"),
    "niet": re.compile(r"niet\s+$"),
    "indien_dan": re.compile(r"\(\s*indien\s+$"),
}


class Places(Transformer[Token, Any]):
    """The places of tokens and nodes in one file; `source` is set before each file."""

    source: Source

    def _span(self, *parts: Any) -> Span:
        """From the first to the last of the parts that have a place."""
        found = _stretches(parts)
        return Span(self.source, min(found)[0], max(end for _, end in found))

    def _whole(self, soort: str, *parts: Any) -> Span:
        """The whole sentence of an expression: with the words that open it, and its brackets.

        The parser keeps no keywords and no brackets, so these are found again beside the parts.
        """
        span = self._span(*parts)
        text, start, end = self.source.text, span.start, span.end
        if soort == "opgegeven" and (closing := _OPGEGEVEN.match(text, end)):
            end = closing.end()
        start, end = _balanced(text, start, end)
        opening = _OPENING.get(soort)
        if opening is not None and (words := opening.search(text, max(0, start - 80), start)):
            start = words.start()
        return Span(self.source, *_balanced(text, start, end))


def _stretches(parts: tuple[Any, ...]) -> list[tuple[int, int]]:
    """Where the parts stand that have a place: as numbers, since a span is made of them all."""
    found: list[tuple[int, int]] = []
    for part in parts:
        if isinstance(part, Token):
            found.append((part.start_pos or 0, part.end_pos or 0))
        elif isinstance(part, tuple):
            found += _stretches(part)
        elif (span := getattr(part, "span", None)) is not None:
            found.append((span.start, span.end))
    return found


def _balanced(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch made to hold the brackets that belong to those inside it."""
    depth = unopened = 0
    for character in text[start:end]:
        if character == "(":
            depth += 1
        elif character == ")":
            depth, unopened = (depth - 1, unopened) if depth else (0, unopened + 1)
    while depth and (closing := _CLOSE.match(text, end)):
        end, depth = closing.end(), depth - 1
    while unopened and (opening := _OPEN.search(text, max(0, start - 40), start)):
        start, unopened = opening.start(), unopened - 1
    return start, end
