"""Where words of the official text stand: paragraphs by part of the regulation, and places in them.

>>> tuple(match.group() for match in re.finditer(NUMBER_WORD, "drie of vier"))
('drie', 'vier')
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from compiler.checks.once import once
from compiler.diagnostics.codes import Code
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model.literals import MONTHS
from compiler.model.nodes import Alinea, Bepaling, Regeling, Tekstverwijzing
from compiler.source import Span
from compiler.vindplaats import Vindplaats

NORMATIVE = ("artikel", "bijlage")
EVERYWHERE = ("aanhef", "artikel", "bijlage", "toelichting")

MONTH = "|".join(MONTHS)
NUMBER_WORD = (
    r"(?:één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien"
    r"|zestien|zeventien|achttien|negentien|twintig)"
)

_LINE = re.compile(r"[ \t]*>[ \t\u00a0]*")
_NOTE = re.compile(r"\[\^\w+\]")


@dataclass(frozen=True)  # without slots, for what is cached
class Passage:
    """One paragraph with the bepaling it stands in."""

    bepaling: Bepaling
    alinea: Alinea

    @property
    def tekst(self) -> str:
        return self.alinea.tekst

    @cached_property
    def lowered(self) -> str:
        return self.alinea.tekst.lower()

    @property
    def vindplaats(self) -> Vindplaats:
        return self.bepaling.vindplaats

    def span(self, start: int, end: int) -> Span:
        """Where these characters stand in the file; the whole paragraph where that cannot be told."""
        whole = self.alinea.span
        stretches = _stretches(whole.text)
        length = sum(length for _, length in stretches)
        if length != len(self.tekst) or not start < end <= length:
            return whole
        first, last = _offset(stretches, start), _offset(stretches, end - 1)
        return Span(whole.source, whole.start + first, whole.start + last + 1)


@dataclass(frozen=True, slots=True)
class Hit:
    """Characters of a paragraph that a check points at."""

    passage: Passage
    start: int
    end: int

    @property
    def words(self) -> str:
        return self.passage.tekst[self.start : self.end]

    @property
    def span(self) -> Span:
        return self.passage.span(self.start, self.end)


@once
def _by_part(regeling: Regeling) -> tuple[tuple[str, tuple[Passage, ...]], ...]:
    """The paragraphs of each part, with the kind of the part."""
    return tuple(
        (deel.soort, tuple(Passage(b, alinea) for b in deel.walk() for alinea in b.alineas))
        for deel in regeling.delen
    )


@once
def _chosen(_: Regeling) -> dict[tuple[str, ...], tuple[Passage, ...]]:
    """What `passages` gives for some kinds of parts, kept since many ask for the same ones."""
    return {}


def passages(regeling: Regeling, *parts: str) -> tuple[Passage, ...]:
    """The paragraphs of the parts of these kinds ("artikel", "bijlage", …), in order of the text."""
    chosen = _chosen(regeling)
    if parts not in chosen:
        chosen[parts] = tuple(p for part, read in _by_part(regeling) if part in parts for p in read)
    return chosen[parts]


def at_word(*words: str) -> str:
    """A pattern of any of these words where a word starts: `\\b(?:…)`, several times as fast.

    What a pattern starts with is looked for letter by letter only if it is a letter.

    >>> re.search(at_word("artikel", "lid"), "een onderlid en een lid").span()
    (19, 22)
    """
    return "(?:" + "|".join(rf"{word}(?<!\w{word})" for word in words) + ")"


def find(
    regeling: Regeling, pattern: re.Pattern[str], *parts: str, holding: Sequence[str] = ()
) -> Iterator[tuple[Hit, re.Match[str]]]:
    """Every place in these parts where a pattern occurs.

    Where words are given (`holding`, in lower case), all that it matches holds one of these, so that
    a paragraph without them, as most are, is passed over at once.
    """
    finditer = pattern.finditer
    for passage in passages(regeling, *parts):
        if not holding or any(map(passage.lowered.__contains__, holding)):
            for match in finditer(passage.alinea.tekst):
                yield Hit(passage, *match.span()), match


def remark(
    code: Code, hit: Hit, label: str, *, why: str, help: str, others: Iterable[Label] = ()
) -> Diagnostic:
    """A remark on characters of the text; `why` is the aanwijzing or the arithmetic."""
    return Diagnostic(
        code, Label(hit.span, label), tuple(others), why, help, hit.passage.vindplaats
    )


def shortened(words: str) -> str:
    """A quotation of some length by its first and last words: what is meant is found with those."""
    each = words.split()
    if len(each) <= 8:
        return " ".join(each)
    return f"{' '.join(each[:3])} … {' '.join(each[-3:])}"


def by_part(hits: Iterable[Hit]) -> list[list[Hit]]:
    """Hits in the articles each on their own; those in another part together: one slip, one remark."""
    groups: dict[object, list[Hit]] = {}
    for number, hit in enumerate(hits):
        first = hit.passage.vindplaats.delen[0]
        key: object = number if first.soort == "artikel" else first
        groups.setdefault(key, []).append(hit)
    return list(groups.values())


def also(hits: list[Hit]) -> Iterator[Label]:
    """The further places of one slip."""
    for hit in hits[1:]:
        yield Label(hit.span, "en hier")


def parts_of(
    verwijzingen: Iterable[Tekstverwijzing], tekst: str, start: int
) -> list[Tekstverwijzing]:
    """The references that follow each other from `start` on: `artikel 4, eerste lid, en 7`."""
    found: list[Tekstverwijzing] = []
    at = start
    for verwijzing in verwijzingen:
        if verwijzing.start < start:
            continue
        between = tekst[at : verwijzing.start]
        if verwijzing.start != start and not re.fullmatch(r",? ?(?:en|of)? ?(?:in )?", between):
            break
        found.append(verwijzing)
        at = verwijzing.end
    return found


def _stretches(source: str) -> list[tuple[int, int]]:
    """What the joined paragraph is made of: offset and length in the lines it was written on.

    The space between two lines is a stretch of one, at the first character of the second.
    """
    found: list[tuple[int, int]] = []
    at = 0
    for line in source.split("\n"):
        opening = _LINE.match(line)
        text = line[opening.end() if opening else 0 :].rstrip(" \t\r\u00a0")
        start = at + (opening.end() if opening else 0)
        if text and found:
            found.append((start, 1))
        after = 0
        for note in _NOTE.finditer(text) if "[^" in text else ():
            found.append((start + after, note.start() - after))
            after = note.end()
        if text:
            found.append((start + after, len(text) - after))
        at += len(line) + 1
    return found


def _offset(stretches: list[tuple[int, int]], index: int) -> int:
    """Where one character of the joined paragraph stands in the lines."""
    for start, length in stretches:
        if index < length:
            return start + index
        index -= length
    raise IndexError(index)
