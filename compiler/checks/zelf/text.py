"""Where words of the official text stand: paragraphs by part of the regulation, and places in them.

>>> tuple(match.group() for match in re.finditer(NUMBER_WORD, "drie of vier"))
('drie', 'vier')
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph with the bepaling it stands in."""

    bepaling: Bepaling
    alinea: Alinea

    @property
    def tekst(self) -> str:
        return self.alinea.tekst

    @property
    def vindplaats(self) -> Vindplaats:
        return self.bepaling.vindplaats

    def span(self, start: int, end: int) -> Span:
        """Where these characters stand in the file; the whole paragraph where that cannot be told."""
        whole = self.alinea.span
        offsets = _offsets(whole.text)
        if len(offsets) != len(self.tekst) or not start < end <= len(offsets):
            return whole
        return Span(whole.source, whole.start + offsets[start], whole.start + offsets[end - 1] + 1)


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


def passages(regeling: Regeling, *parts: str) -> tuple[Passage, ...]:
    """The paragraphs of the parts of these kinds ("artikel", "bijlage", …), in order of the text."""
    found: list[Passage] = []
    for part, read in _by_part(regeling):
        if part in parts:
            found += read
    return tuple(found)


def at_word(*words: str) -> str:
    """A pattern of any of these words where a word starts: `\\b(?:…)`, several times as fast.

    What a pattern starts with is looked for letter by letter only if it is a letter.

    >>> re.search(at_word("artikel", "lid"), "een onderlid en een lid").span()
    (19, 22)
    """
    return "(?:" + "|".join(rf"{word}(?<!\w{word})" for word in words) + ")"


def find(
    regeling: Regeling, pattern: re.Pattern[str], *parts: str
) -> Iterator[tuple[Hit, re.Match[str]]]:
    """Every place in these parts where a pattern occurs."""
    for passage in passages(regeling, *parts):
        for match in pattern.finditer(passage.tekst):
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


def cite(plaats: Vindplaats) -> str:
    """An address inside a sentence: `artikel 3, derde lid,` closes with a comma too."""
    return f"{plaats}," if len(plaats.delen) > 1 else str(plaats)


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


def _offsets(source: str) -> list[int]:
    """For every character of the joined paragraph its offset in the lines it was written on."""
    offsets: list[int] = []
    at = 0
    for line in source.split("\n"):
        opening = _LINE.match(line)
        text = line[opening.end() if opening else 0 :].rstrip(" \t\r\u00a0")
        start = at + (opening.end() if opening else 0)
        if text:
            if offsets:
                offsets.append(start)
            marked = {i for m in _NOTE.finditer(text) for i in range(*m.span())}
            offsets += [start + i for i in range(len(text)) if i not in marked]
        at += len(line) + 1
    return offsets
