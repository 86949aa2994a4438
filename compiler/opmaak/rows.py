"""The lines of a file, each with its kind and its depth in the tree of blocks.

Depth follows from the indentation as written, as in Python: deeper than the line before opens a
block, and going back must end at a level that was open. Lines of text are never looked into.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Kind = Literal["leeg", "opmerking", "tekst", "tabelrij", "vervolg", "regel"]

_WORD = re.compile(r'(?:"[^"]*(?:"|$)|“[^”]*(?:”|$)|[^\s"“])+')
_CONTINUES = re.compile(r'(?:en|of|plus|min|keer|waarvoor)[ \t]|["“)]')
_TAB = 2

STRUCTURE = frozenset(
    (
        *("regeling", "opschrift", "aanhef", "hoofdstuk", "titel", "afdeling", "paragraaf"),
        *("artikel", "lid", "onderdeel", "subonderdeel", "begrip", "slotformulier"),
        *("ondertekening", "bijlage", "toelichting", "kop", "punt", "noot", "wijziging", "met"),
    )
)
RULES = frozenset(
    (
        *("gegevens", "keuzelijst", "tabel", "periode", "termijn", "waarde", "eis", "bereken"),
        *("afwijking", "overeenkomstig", "beoordeling", "duiding", "zonder"),
        *(
            "hardheidsclausule",
            "voorbeeld",
            "inwerkingtreding",
            "vervalt",
            "citeertitel",
            "opmerking",
            "regels",
        ),
    )
)


class ScheveInspringing(Exception):
    """A line goes back to a level that was never open; `line` is its number."""

    def __init__(self, line: int) -> None:
        super().__init__(f"regel {line} springt niet even ver in als een regel erboven")
        self.line = line


@dataclass(frozen=True, slots=True)
class Row:
    """One line. `body` is what stands on it: to the letter for text, else without outer space.

    `words` are its words outside the comment at its end; `parent` is the index of the row that
    opens the block it stands in, -1 at the margin.
    """

    kind: Kind
    body: str
    words: tuple[str, ...] = ()
    comment: str = ""
    depth: int = 0
    parent: int = -1

    @property
    def first(self) -> str:
        return self.words[0] if self.words else ""


def read_rows(lines: list[str]) -> list[Row]:
    """The rows of a file; raises ScheveInspringing."""
    rows: list[Row] = []
    goes_on = False  # the sentence before ended in a comma or an opening bracket
    levels: list[tuple[int, int]] = []  # indentation and index of the last row of each open block
    for number, line in enumerate(lines, start=1):
        body = line.lstrip(" \t")
        kind = _kind(body)
        if kind == "regel" and goes_on:
            kind = "vervolg"
        if kind not in ("leeg", "opmerking"):
            words = _split(body)[0] if kind in ("regel", "vervolg") else ()
            goes_on = bool(words) and words[-1].endswith((",", "("))
        if kind in ("leeg", "opmerking", "vervolg"):
            rows.append(_row(kind, body))
            continue
        indent = len(line[: len(line) - len(body)].expandtabs(_TAB))
        while levels and levels[-1][0] > indent:
            closed = levels.pop()[0]
            if (not levels or levels[-1][0] < indent) and closed > indent:
                raise ScheveInspringing(number)
        if levels and levels[-1][0] == indent:
            levels.pop()
        parent = levels[-1][1] if levels else -1
        levels.append((indent, len(rows)))
        rows.append(_row(kind, body, len(levels) - 1, parent))
    return rows


def _kind(body: str) -> Kind:
    if not body.strip():
        return "leeg"
    match body[0]:
        case "#":
            return "opmerking"
        case ">":
            return "tekst"
        case "|":
            return "tabelrij"
        case _:
            return "vervolg" if _CONTINUES.match(body) else "regel"


def _row(kind: Kind, body: str, depth: int = 0, parent: int = -1) -> Row:
    if kind == "tekst":
        return Row(kind, body, depth=depth, parent=parent)
    body = body.rstrip()
    if kind not in ("vervolg", "regel"):
        return Row(kind, body, depth=depth, parent=parent)
    words, comment = _split(body)
    return Row(kind, body, words, comment, depth, parent)


def _split(body: str) -> tuple[tuple[str, ...], str]:
    """The words of a line, quoted text as one word, and the comment at its end."""
    words: list[str] = []
    for match in _WORD.finditer(body):
        if match[0].startswith("#") and words:
            return tuple(words), body[match.start() :]
        words.append(match[0])
    return tuple(words), ""
