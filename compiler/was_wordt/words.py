"""Two texts compared word by word.

>>> [(s.soort, s.tekst) for s in compare_words("binnen tien weken", "binnen negen weken")]
[('gelijk', 'binnen'), ('weg', 'tien'), ('bij', 'negen'), ('gelijk', 'weken')]
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from compiler.was_wordt.nodes import Stuk

_WORD_OR_LINE_END = re.compile(r"\n|[^\S\n]*(\S+)")


def compare_words(old: str, new: str) -> tuple[Stuk, ...]:
    """The stretches of both texts in order; white space does not count."""
    return _compare(old.split(), new.split())


def compare_lines(old: str, new: str) -> tuple[Stuk, ...]:
    """The same with line ends as words, so that the lines can be shown; other layout does not count.

    Where only the line ends differ, nothing does.
    """
    if old.split() == new.split():
        return _compare(_words(new), _words(new))
    return _compare(_words(old), _words(new))


def lines_of(stukken: Iterable[Stuk]) -> list[tuple[Stuk, ...]]:
    """The stretches line by line; a line end that one version lacks makes no line of its own."""
    found: list[list[Stuk]] = [[]]
    for stuk in stukken:
        for number, line in enumerate(stuk.tekst.split("\n")):
            if number and stuk.soort != "weg":
                found.append([])
            if line.strip():
                found[-1].append(Stuk(stuk.soort, line.strip()))
    return [tuple(line) for line in found if line]


def elided(text: str, around: int, first: bool, last: bool) -> str:
    """An unchanged stretch with so many words at its ends; the rest is three dots."""
    words = text.split()
    if len(words) <= 2 * around:
        return text
    head, tail = " ".join(words[:around]), " ".join(words[-around:])
    if first:
        return f"… {tail}"
    return f"{head} …" if last else f"{head} … {tail}"


def _words(text: str) -> list[str]:
    return ["\n" if match[0] == "\n" else match[1] for match in _WORD_OR_LINE_END.finditer(text)]


def _compare(before: Sequence[str], after: Sequence[str]) -> tuple[Stuk, ...]:
    stukken: list[Stuk] = []
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for kind, low, high, new_low, new_high in matcher.get_opcodes():
        if kind == "equal":
            stukken.append(Stuk("gelijk", " ".join(before[low:high])))
            continue
        if high > low:
            stukken.append(Stuk("weg", " ".join(before[low:high])))
        if new_high > new_low:
            stukken.append(Stuk("bij", " ".join(after[new_low:new_high])))
    return tuple(stukken)
