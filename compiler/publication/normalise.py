"""The publication without its layout: running text and footnotes.

Method, in this order. Lines of footnotes leave the running text; footnote marks are taken off the
word they stick to. Each line loses the white space at its ends, and empty lines go. Then lines are
joined, with a space unless one of these rules says otherwise:

- inside an address (`https://…`, `www.…`) a line that ends in `-` or `%` goes on without a space;
- a line that ends in a hyphen before `en`, `of` or `en/of` keeps hyphen and space: `SZW- en/of`;
- a hyphen at a line end is a true one, kept without a space, if the part before it has a capital
  after its first letter (`BTW-`) or if the same form stands elsewhere inside a line;
- every other hyphen at a line end only breaks a word: it goes, and the parts join.

Nothing inside a line changes but runs of spaces. Labels and list marks stay as they stand.

    >>> normalise("de woonomge-\\nving in\\n\\n2026", Exceptions()).main
    'de woonomgeving in 2026'
"""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import NamedTuple

from compiler.publication.exceptions import Exceptions, MarkException

_HYPHENATED = re.compile(r"(?<!\w)(?=(\w+-\w+))")
_LAST_PART = re.compile(r"(\w+)-$")
_FIRST_PART = re.compile(r"\W*(\w+)")
_NOTE_START = re.compile(r"(\d+) (?=[^\W\d_a-z]|‘)")
_CONJUNCTIONS = frozenset({"en", "of", "en/of"})
_BROKEN_WORD = "-"  # as a seam: the hyphen only broke the word, and goes


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote: its number as printed, its text, and the line it starts on."""

    number: str
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Mark:
    """A footnote mark: its number as printed and the place in `main` where it was taken off."""

    number: str
    offset: int


@dataclass(frozen=True, slots=True)
class Publication:
    """The normalised publication. `marks[i]` belongs to `notes[i]`: numbers may occur twice."""

    main: str
    notes: tuple[Note, ...]
    marks: tuple[Mark, ...]
    line_starts: tuple[int, ...]
    line_numbers: tuple[int, ...]

    def line_at(self, offset: int) -> int:
        """Line number, in the file of the publication, of the character at `offset` in `main`."""
        if not self.line_starts:
            return 1
        return self.line_numbers[max(0, bisect_right(self.line_starts, offset) - 1)]


class _Line(NamedTuple):
    """A line that carries text, stripped, with its number in the publication."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class _Joined:
    """Lines joined to one text, with the place where each of them starts."""

    text: str
    starts: tuple[int, ...]


def normalise(text: str, exceptions: Exceptions) -> Publication:
    """Turn the extracted text of a publication into running text and footnotes."""
    raw = text.split("\n")
    _require_glyphs(raw, exceptions)
    note_lines = _note_lines(exceptions, len(raw))
    stripped = [_Line(number, " ".join(line.split())) for number, line in enumerate(raw, start=1)]
    lines = [line for line in stripped if line.text and line.number not in note_lines]
    lines, mark_places = _take_off_marks(lines, exceptions.marks)
    unspaced = frozenset(join.line for join in exceptions.joins)
    hyphenated = _hyphenated_forms(text)
    main = _join(lines, hyphenated, unspaced)
    notes = _notes([stripped[n - 1] for n in sorted(note_lines)], hyphenated, unspaced)
    start_of = dict(zip((line.number for line in lines), main.starts, strict=True))
    publication = Publication(
        main=main.text,
        notes=notes,
        marks=tuple(
            Mark(mark.number, start_of[mark.line] + place)
            for mark, place in zip(exceptions.marks, mark_places, strict=True)
        ),
        line_starts=main.starts,
        line_numbers=tuple(line.number for line in lines),
    )
    _require_note_for_each_mark(publication)
    return publication


def mismatches(text: str, publication: Publication, exceptions: Exceptions) -> tuple[str, ...]:
    """What differs from the expected counts and sums of the exceptions, as Dutch sentences."""
    expected = exceptions.expected
    if expected is None:
        return ()
    main = publication.main
    words = main.split()
    facts: tuple[tuple[str, object, object], ...] = (
        ("sha256 van de publicatie", expected.publication_sha256, _sum(text)),
        ("aantal regels", expected.lines, text.removesuffix("\n").count("\n") + 1),
        ("aantal tekens", expected.characters, len(main)),
        ("aantal woorden", expected.words, len(words)),
        ("aantal noten", expected.notes, len(publication.notes)),
        ("sha256 van de hoofdtekst", expected.main_sha256, _sum(main)),
        (
            "sha256 van de hoofdtekst zonder wit",
            expected.main_sha256_without_space,
            _sum("".join(words)),
        ),
    )
    return tuple(
        f"{what}: verwacht {wanted}, gevonden {found}."
        for what, wanted, found in facts
        if wanted != found
    )


def _join(lines: Iterable[_Line], hyphenated: frozenset[str], unspaced: frozenset[int]) -> _Joined:
    """Join lines to one text; only a line that ends in `-` or `%` needs a closer look."""
    pieces: list[str] = []
    starts: list[int] = []
    length = 0
    previous = 0
    for number, text in lines:
        if pieces:
            seam = " "
            if previous in unspaced:
                seam = ""
            elif pieces[-1].endswith(("-", "%")):
                seam = _seam(_last_word(pieces), text, hyphenated)
            if seam == _BROKEN_WORD:
                pieces[-1] = pieces[-1][:-1]
                length -= 1
                seam = ""
            pieces.append(seam)
            length += len(seam)
        starts.append(length)
        pieces.append(text)
        length += len(text)
        previous = number
    return _Joined("".join(pieces), tuple(starts))


def _last_word(pieces: list[str]) -> str:
    """The last word so far: an address may span several lines."""
    word = ""
    for piece in reversed(pieces):
        _, space, last = piece.rpartition(" ")
        word = last + word
        if space:
            break
    return word


def _seam(word: str, following: str, hyphenated: frozenset[str]) -> str:
    """What joins `word`, which ends in `-` or `%`, to the line after it."""
    if _is_address(word):
        return ""
    part = _LAST_PART.search(word)
    if part is None or following.split(" ", 1)[0] in _CONJUNCTIONS:
        return " "
    return "" if _is_true_hyphen(part[1], following, hyphenated) else _BROKEN_WORD


def _hyphenated_forms(text: str) -> frozenset[str]:
    """Every pair of parts with a hyphen between them inside a line: `Omgeving-coalities`."""
    words = " ".join(word for word in text.split() if "-" in word)
    return frozenset(_HYPHENATED.findall(words))


def _is_true_hyphen(part: str, following: str, hyphenated: frozenset[str]) -> bool:
    if any(letter.isupper() for letter in part[1:]):
        return True
    next_part = _FIRST_PART.match(following)
    return next_part is not None and f"{part}-{next_part[1]}" in hyphenated


def _is_address(word: str) -> bool:
    return "://" in word or word.lstrip("(‘“").startswith("www.")


def _note_lines(exceptions: Exceptions, line_count: int) -> set[int]:
    lines: set[int] = set()
    for block in exceptions.note_blocks:
        if block.last > line_count:
            raise ValueError(
                f"De voetnoten van regel {block.first} tot en met {block.last}: "
                f"de publicatie heeft maar {line_count} regels."
            )
        lines.update(range(block.first, block.last + 1))
    return lines


def _notes(
    lines: list[_Line], hyphenated: frozenset[str], unspaced: frozenset[int]
) -> tuple[Note, ...]:
    """Split footnote lines into notes: a note starts with its number and a capital or quote."""
    groups: list[tuple[str, list[_Line]]] = []
    for line in lines:
        start = _NOTE_START.match(line.text)
        if start is not None:
            groups.append((start[1], [_Line(line.number, line.text[start.end() :])]))
        elif line.text and not groups:
            raise ValueError(f"Regel {line.number} is een voetnoot zonder nummer: ‘{line.text}’.")
        elif line.text:
            groups[-1][1].append(line)
    return tuple(
        Note(number, _join(group, hyphenated, unspaced).text, group[0].number)
        for number, group in groups
    )


def _take_off_marks(
    lines: list[_Line], marks: tuple[MarkException, ...]
) -> tuple[list[_Line], list[int]]:
    """The lines without their footnote marks, and the place of each mark in its own line."""
    result = list(lines)
    index = {line.number: place for place, line in enumerate(lines)}
    places: list[int] = []
    for mark in marks:
        if mark.line not in index:
            raise ValueError(f"Nootteken {mark.number}: regel {mark.line} is geen lopende tekst.")
        at = index[mark.line]
        text = result[at].text
        if text.count(mark.reads) != 1:
            raise ValueError(
                f"Nootteken {mark.number}: regel {mark.line} moet precies één keer "
                f"‘{mark.reads}’ bevatten; er staat ‘{text}’."
            )
        place = text.index(mark.reads) + len(mark.reads) - len(mark.number)
        result[at] = _Line(mark.line, text[:place] + text[place + len(mark.number) :])
        places.append(place)
    return result, places


def _require_note_for_each_mark(publication: Publication) -> None:
    marks = [mark.number for mark in publication.marks]
    notes = [note.number for note in publication.notes]
    if marks != notes:
        raise ValueError(
            f"De noottekens ({', '.join(marks) or 'geen'}) en de voetnoten "
            f"({', '.join(notes) or 'geen'}) komen niet in dezelfde volgorde overeen."
        )


def _require_glyphs(raw: list[str], exceptions: Exceptions) -> None:
    for glyph in exceptions.glyphs:
        line = raw[glyph.line - 1].lstrip() if glyph.line <= len(raw) else ""
        if not line.startswith(f"{glyph.reads} "):
            raise ValueError(f"Regel {glyph.line} begint niet met het teken ‘{glyph.reads}’.")


def _sum(text: str) -> str:
    return sha256(text.encode()).hexdigest()
