"""Where two wordings of one text differ: whole words, whole units, each place once.

>>> [(e.oud, e.nieuw) for e in find_edits("binnen negen weken na 1 mei", "binnen zes weken na 1 mei")]
[('negen weken', 'zes weken')]
>>> [(e.oud, e.nieuw) for e in find_edits("de naam en het bedrag", "de naam, de dag en het bedrag")]
[('', ', de dag')]
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from compiler.wijziging.schrijven.units import Token, tokens, widened

# Words that stay between two changes are quoted along when there are no more of them than this.
_GAP = 2
_JOINING = ("en", "of", "en/of")


@dataclass(frozen=True, slots=True)
class Edit:
    """`was[start:end]` becomes `wordt[low:high]`.

    What is put in or taken out has the space before it; at the start of the text the one behind it.
    """

    was: str
    wordt: str
    start: int
    end: int
    low: int
    high: int

    @property
    def oud(self) -> str:
        return self.was[self.start : self.end]

    @property
    def nieuw(self) -> str:
        return self.wordt[self.low : self.high]

    def wider(self, left: int, right: int) -> Edit:
        """The same change, with so many characters that stay quoted on both sides."""
        start, end = self.start - left, self.end + right
        return Edit(self.was, self.wordt, start, end, self.low - left, self.high + right)

    def joined(self, other: Edit) -> Edit:
        """Two changes with what stands between them as one."""
        return Edit(self.was, self.wordt, self.start, other.end, self.low, other.high)


def find_edits(was: str, wordt: str) -> tuple[Edit, ...]:
    """The changes, from left to right; those with hardly a word between them as one."""
    found: list[Edit] = []
    for edit in find_each(was, wordt):
        if found and _near(found[-1], edit):
            found[-1] = found[-1].joined(edit)
        else:
            found.append(edit)
    return tuple(found)


def find_each(was: str, wordt: str) -> tuple[Edit, ...]:
    """The changes, each apart."""
    before = tokens(was)
    return _all_whole(_raw(was, wordt, before, tokens(wordt)), before)


def _raw(was: str, wordt: str, before: Sequence[Token], after: Sequence[Token]) -> Iterator[Edit]:
    """The stretches between words that are the same, white space between those words included."""
    at = low = 0
    for i, j in _same(before, after):
        edit = Edit(was, wordt, at, before[i].start, low, after[j].start)
        if edit.oud != edit.nieuw:
            yield _trimmed(edit)
        at, low = before[i].end, after[j].end
    last = Edit(was, wordt, at, len(was), low, len(wordt))
    if last.oud != last.nieuw:
        yield _trimmed(last)


def _same(before: Sequence[Token], after: Sequence[Token]) -> Iterator[tuple[int, int]]:
    matcher = SequenceMatcher(
        None, [token.text for token in before], [token.text for token in after], autojunk=False
    )
    for block in matcher.get_matching_blocks():
        for step in range(block.size):
            yield block.a + step, block.b + step


def _trimmed(edit: Edit) -> Edit:
    """Without the space that both have at the end, then without the one that both begin with."""
    right = left = 0
    while edit.oud[: len(edit.oud) - right].endswith(" ") and edit.nieuw[
        : len(edit.nieuw) - right
    ].endswith(" "):
        right += 1
    edit = edit.wider(0, -right)
    while edit.oud[left:].startswith(" ") and edit.nieuw[left:].startswith(" "):
        left += 1
    return edit.wider(-left, 0)


def _near(first: Edit, second: Edit) -> bool:
    between = tokens(first.was[first.end : second.start])
    return sum(token.is_word for token in between) <= _GAP


def _all_whole(edits: Iterator[Edit], before: Sequence[Token]) -> tuple[Edit, ...]:
    """The edits, none of which cuts a unit or has only marks in it; those that then meet joined."""
    found: list[Edit] = []
    for edit in edits:
        whole = _whole(edit, before)
        while found and (whole.start <= found[-1].end or whole.low <= found[-1].high):
            whole = _whole(found.pop().joined(edit), before)
        found.append(whole)
    return tuple(found)


def _whole(edit: Edit, before: Sequence[Token]) -> Edit:
    while True:
        wider = _with_word(_with_units(edit), before)
        if wider == edit:
            return edit
        edit = wider


def _with_units(edit: Edit) -> Edit:
    start, end = widened(edit.was, edit.start, edit.end)
    low, high = widened(edit.wordt, edit.low, edit.high)
    left = max(edit.start - start, edit.low - low)
    right = max(end - edit.end, high - edit.high)
    left, right = min(left, edit.start, edit.low), right
    return edit.wider(left, min(right, len(edit.was) - edit.end, len(edit.wordt) - edit.high))


def _with_word(edit: Edit, before: Sequence[Token]) -> Edit:
    """Marks and joining words are quoted with what they join: the next word, else the one before."""
    quoted = [token for text in (edit.oud, edit.nieuw) for token in tokens(text) if token.is_word]
    if any(token.text not in _JOINING for token in quoted):
        return edit
    following = [token for token in before if token.start >= edit.end]
    if quoted and following:
        return edit.wider(0, following[0].end - edit.end)
    words = [token for token in before if token.end <= edit.start and token.is_word]
    if words:
        return edit.wider(edit.start - words[-1].start, 0)
    return edit.wider(0, following[0].end - edit.end) if following else edit
