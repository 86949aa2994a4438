"""What a general rule cannot find in one publication: its exceptions, each with its line.

They are written in a toml file beside the publication:

    [[voetnoten]]
    van = 870
    tot_en_met = 876
    reden = "Voetnoten 1 tot en met 5, onder aan de bladzijde."

Line numbers start at 1. A file that cannot be read as exceptions raises a `ValueError` in Dutch,
since its author is the person who prepares the publication.
"""

import tomllib
from dataclasses import dataclass
from typing import TypeVar

Value = TypeVar("Value", str, int)


@dataclass(frozen=True, slots=True)
class NoteBlock:
    """Lines `first` up to and including `last` are footnotes, not running text."""

    first: int
    last: int
    reason: str


@dataclass(frozen=True, slots=True)
class MarkException:
    """On `line` the text `reads` ends in the footnote mark `number`: `Ceder,2` in line 832."""

    line: int
    reads: str
    number: str
    reason: str


@dataclass(frozen=True, slots=True)
class JoinException:
    """The end of `line` and the start of the next one belong together without a space."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class GlyphException:
    """`line` starts with `reads` where the page has another sign; the text keeps `reads`."""

    line: int
    reads: str
    reason: str


@dataclass(frozen=True, slots=True)
class Expected:
    """What the publication and its normalised form must count up to."""

    publication_sha256: str
    lines: int
    main_sha256: str
    main_sha256_without_space: str
    characters: int
    words: int
    notes: int


@dataclass(frozen=True, slots=True)
class Exceptions:
    """All exceptions of one publication, in the order in which they stand in it."""

    note_blocks: tuple[NoteBlock, ...] = ()
    marks: tuple[MarkException, ...] = ()
    joins: tuple[JoinException, ...] = ()
    glyphs: tuple[GlyphException, ...] = ()
    expected: Expected | None = None


def read_exceptions(toml: str) -> Exceptions:
    """Read the text of a `normalisatie.toml`."""
    try:
        data = tomllib.loads(toml)
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"Het bestand met uitzonderingen is geen geldig toml: {error}.") from error
    known = {"voetnoten", "nootteken", "aaneen", "lettervorm", "verwacht"}
    for name in data:
        if name not in known:
            raise ValueError(f"Onbekend onderdeel [{name}] in de uitzonderingen.")
    exceptions = Exceptions(
        note_blocks=tuple(_note_block(row) for row in _rows(data, "voetnoten")),
        marks=tuple(_mark(row) for row in _rows(data, "nootteken")),
        joins=tuple(
            JoinException(row.number("regel"), row.text("reden")) for row in _rows(data, "aaneen")
        ),
        glyphs=tuple(_glyph(row) for row in _rows(data, "lettervorm")),
        expected=_expected(data),
    )
    _require_order("voetnoten", [block.first for block in exceptions.note_blocks])
    _require_order("nootteken", [mark.line for mark in exceptions.marks])
    return exceptions


@dataclass(frozen=True, slots=True)
class _Row:
    """One table of the toml, with its name for messages: `[[voetnoten]] nummer 2`."""

    name: str
    data: dict[str, object]

    def text(self, key: str) -> str:
        value = self._value(key, str, "een tekst")
        if not value.strip():
            raise ValueError(f"{self.name}: {key} is leeg.")
        return value

    def number(self, key: str) -> int:
        value = self._value(key, int, "een geheel getal")
        if isinstance(value, bool) or value < 1:
            raise ValueError(f"{self.name}: {key} moet een getal vanaf 1 zijn.")
        return value

    def _value(self, key: str, kind: type[Value], kind_name: str) -> Value:
        if key not in self.data:
            raise ValueError(f"{self.name}: {key} ontbreekt.")
        value = self.data[key]
        if isinstance(value, kind):
            return value
        raise ValueError(f"{self.name}: {key} moet {kind_name} zijn, niet {value!r}.")


def _rows(data: dict[str, object], name: str) -> list[_Row]:
    rows = data.get(name, [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise ValueError(f"[[{name}]] moet met dubbele haken worden geschreven.")
    return [_Row(f"[[{name}]] nummer {place}", row) for place, row in enumerate(rows, start=1)]


def _note_block(row: _Row) -> NoteBlock:
    block = NoteBlock(row.number("van"), row.number("tot_en_met"), row.text("reden"))
    if block.last < block.first:
        raise ValueError(f"{row.name}: regel {block.last} staat vóór regel {block.first}.")
    return block


def _mark(row: _Row) -> MarkException:
    mark = MarkException(
        row.number("regel"), row.text("staat"), row.text("noot"), row.text("reden")
    )
    if not mark.reads.endswith(mark.number):
        raise ValueError(f"{row.name}: ‘{mark.reads}’ eindigt niet op het teken {mark.number}.")
    return mark


def _glyph(row: _Row) -> GlyphException:
    return GlyphException(row.number("regel"), row.text("staat"), row.text("reden"))


def _expected(data: dict[str, object]) -> Expected | None:
    match data.get("verwacht"):
        case None:
            return None
        case dict() as table:
            row = _Row("[verwacht]", table)
        case _:
            raise ValueError("[verwacht] moet met enkele haken worden geschreven.")
    return Expected(
        publication_sha256=row.text("sha256_publicatie"),
        lines=row.number("regels"),
        main_sha256=row.text("sha256_hoofdtekst"),
        main_sha256_without_space=row.text("sha256_hoofdtekst_zonder_wit"),
        characters=row.number("tekens"),
        words=row.number("woorden"),
        notes=row.number("noten"),
    )


def _require_order(name: str, lines: list[int]) -> None:
    if lines != sorted(lines):
        raise ValueError(f"[[{name}]] moet in de volgorde van de publicatie staan.")
