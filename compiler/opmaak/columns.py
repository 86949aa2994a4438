"""Columns: which lines of a block stand in line with each other, and where their parts start.

eis aangevraagd_in_de_aanvraagperiode          gegevens aanvraag van college
  voor    aanvraag                               ingediend_op  datum  "de dag van indienen"
  geldt   ingediend_op valt in periode           bedrag        bedrag
"""

from __future__ import annotations

from collections.abc import Iterable

from compiler.diagnostics.width import columns
from compiler.opmaak.rows import Row

_GAP = 2
_CLAUSES = frozenset(
    (
        *("eis", "bereken", "afwijking", "overeenkomstig", "beoordeling", "periode"),
        *("termijn", "waarde"),
    )
)


def cells(row: Row, parent: Row | None, within: str) -> tuple[str, ...]:
    """The parts of a line that get a column each; one part for a line that stands on its own.

    `within` is the rule in which the line stands: fields of an example lie deeper than its parent.
    """
    words = row.words
    if parent is None or len(words) < 2:
        return (" ".join(words),)
    if parent.first in ("regeling", "wijziging") or parent.first in _CLAUSES:
        return _keyword(words)
    if parent.first == "naar" and words[0].endswith(":"):
        return _head(words, 1)
    if parent.first == "gegevens" and words[0] != "bij":
        return _veld(words)
    if parent.first == "keuzelijst" and words[0] != "bij":
        return _keuze(words)
    if parent.first == "tabel":
        return _tabelregel(words)
    if within == "voorbeeld" and parent.first != "voorbeeld":
        return _invulling(words)
    return (" ".join(words),)


def widths(rows: Iterable[tuple[str, ...]]) -> list[int]:
    """The width of each column but the last of every line: what comes last may be any length."""
    result: list[int] = []
    for row in rows:
        for column, cell in enumerate(row[:-1]):
            result.extend([0] * (column + 1 - len(result)))
            result[column] = max(result[column], columns(cell))
    return result


def join(row: tuple[str, ...], sizes: list[int]) -> str:
    """The line with its parts at their columns; an empty part leaves its column open."""
    padded = [
        cell + " " * (sizes[column] - columns(cell) + (_GAP if sizes[column] else 0))
        for column, cell in enumerate(row[:-1])
    ]
    return ("".join(padded) + row[-1]).rstrip()


def continuation(row: tuple[str, ...], sizes: list[int], quoted: bool) -> int:
    """Where the next line goes on: under quoted text for more of it, else under the second part."""
    if len(row) < 2:
        return _GAP
    last = len(row) - 1 if quoted and row[-1].startswith(('"', "“")) else 1
    return sum(size + _GAP for size in sizes[:last] if size)


def _head(words: tuple[str, ...], size: int) -> tuple[str, ...]:
    return " ".join(words[:size]), " ".join(words[size:])


def _keyword(words: tuple[str, ...]) -> tuple[str, ...]:
    return _head(words, 2 if words[:2] == ("voor", "zover") and len(words) > 2 else 1)


def _veld(words: tuple[str, ...]) -> tuple[str, ...]:
    """`naam | type | mag ontbreken | "omschrijving"`."""
    text = _first_quoted(words)
    optional = words.index("mag") if "mag" in words[1:text] else text
    return (
        words[0],
        " ".join(words[1:optional]),
        " ".join(words[optional:text]),
        " ".join(words[text:]),
    )


def _keuze(words: tuple[str, ...]) -> tuple[str, ...]:
    """`naam | "label" | kort "…" | bij …`."""
    kort = words.index("kort") if "kort" in words[1:] else len(words)
    bij = words.index("bij") if "bij" in words[1:] else len(words)
    kort = min(kort, bij)
    return words[0], " ".join(words[1:kort]), " ".join(words[kort:bij]), " ".join(words[bij:])


def _tabelregel(words: tuple[str, ...]) -> tuple[str, ...]:
    if words[0] == "kolom" and len(words) > 2:
        text = _first_quoted(words)
        return words[0], words[1], " ".join(words[2:text]), " ".join(words[text:])
    if is_pattern(words[0]):
        text = _first_quoted(words)
        return " ".join(words[:text]), " ".join(words[text:])
    return _head(words, 1) if words[0] in ("bij", "kolom") else (" ".join(words),)


def is_pattern(word: str) -> bool:
    """Whether a line of a table starts a sentence pattern; those stand in line by themselves."""
    return word in ("item", "per", "rij")


def _invulling(words: tuple[str, ...]) -> tuple[str, ...]:
    if words[0] == "beoordeling":
        return (" ".join(words),)
    if words[0] == "-":  # the children of an element stand under its name, two columns on
        return (words[1], " ".join(words[2:])) if len(words) > 2 else (" ".join(words),)
    return _head(words, 1)


def _first_quoted(words: tuple[str, ...]) -> int:
    return next((i for i, word in enumerate(words) if word.startswith(('"', "“"))), len(words))
