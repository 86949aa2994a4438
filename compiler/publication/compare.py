"""Where our text and the published text differ: which words, and within them which letters.

Method. Equal texts are seen at once. Otherwise the equal start and the equal end are left out, what
remains is compared sentence by sentence, and only sentences that differ are compared word by word.
Within differing words the equal letters at both ends are left out. Comparing sentences first keeps
this fast on a long text with a few differences far apart.

    >>> [d.ours_letters.text for d in compare("binnen tien weken", "binnen negen weken")]
    ['ti']
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

_CONTEXT = 40
_EXACT_LIMIT = 4_000_000
_SENTENCE = re.compile(r".+?(?:[.;:?!]\s+|$)", re.DOTALL)
_WORD = re.compile(r"\S+\s*|\s+")


@dataclass(frozen=True, slots=True)
class TextSpan:
    """The characters from `start` up to `end` of a text. Empty where the other text has more."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Difference:
    """One place where the texts differ, as whole words and as the letters that make it so.

    `before` and `after` are what stands around those words in the published text.
    """

    ours: TextSpan
    published: TextSpan
    ours_letters: TextSpan
    published_letters: TextSpan
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class _Region:
    """A stretch of our text beside the stretch of the published text it should equal."""

    ours_start: int
    ours_end: int
    published_start: int
    published_end: int


def compare(ours: str, published: str) -> tuple[Difference, ...]:
    """All differences, in the order of the text; none only when the texts are equal."""
    if ours == published:
        return ()
    whole = _whole_words(_trim(ours, published, _Region(0, len(ours), 0, len(published))), ours)
    return tuple(
        _difference(ours, published, words)
        for sentences in _differing(ours, published, whole, _SENTENCE)
        for words in _differing(ours, published, sentences, _WORD)
    )


def _differing(
    ours: str, published: str, region: _Region, pieces: re.Pattern[str]
) -> Iterator[_Region]:
    """The stretches within `region` that differ when both texts are cut into `pieces`."""
    ours_cuts = _cuts(pieces, ours, region.ours_start, region.ours_end)
    published_cuts = _cuts(pieces, published, region.published_start, region.published_end)
    ours_pieces = _pieces(ours, ours_cuts)
    published_pieces = _pieces(published, published_cuts)
    # On long stretches difflib may pass over very common pieces: less precise, never wrong.
    fast = len(ours_pieces) * len(published_pieces) > _EXACT_LIMIT
    matcher = SequenceMatcher(None, ours_pieces, published_pieces, autojunk=fast)
    for kind, ours_low, ours_high, published_low, published_high in matcher.get_opcodes():
        if kind != "equal":
            yield _Region(
                ours_cuts[ours_low],
                ours_cuts[ours_high],
                published_cuts[published_low],
                published_cuts[published_high],
            )


def _cuts(pieces: re.Pattern[str], text: str, start: int, end: int) -> list[int]:
    return [*(match.start() for match in pieces.finditer(text, start, end)), end]


def _pieces(text: str, cuts: list[int]) -> list[str]:
    return [text[low:high] for low, high in pairwise(cuts)]


def _difference(ours: str, published: str, words: _Region) -> Difference:
    letters = _trim(ours, published, words)
    return Difference(
        ours=_span(ours, words.ours_start, words.ours_end),
        published=_span(published, words.published_start, words.published_end),
        ours_letters=_span(ours, letters.ours_start, letters.ours_end),
        published_letters=_span(published, letters.published_start, letters.published_end),
        before=published[max(0, words.published_start - _CONTEXT) : words.published_start],
        after=published[words.published_end : words.published_end + _CONTEXT],
    )


def _span(text: str, start: int, end: int) -> TextSpan:
    return TextSpan(start, end, text[start:end])


def _trim(ours: str, published: str, region: _Region) -> _Region:
    """The region without its equal start and its equal end."""
    left = ours[region.ours_start : region.ours_end]
    right = published[region.published_start : region.published_end]
    shortest = min(len(left), len(right))
    start = _longest(shortest, lambda size: left[:size] == right[:size])
    rest = shortest - start
    end = _longest(rest, lambda size: left[len(left) - size :] == right[len(right) - size :])
    return _Region(
        region.ours_start + start,
        region.ours_end - end,
        region.published_start + start,
        region.published_end - end,
    )


def _longest(limit: int, holds: Callable[[int], bool]) -> int:
    """The largest size up to `limit` for which `holds`; it holds for all smaller sizes."""
    low, high = 0, limit
    while low < high:
        middle = (low + high + 1) // 2
        if holds(middle):
            low = middle
        else:
            high = middle - 1
    return low


def _whole_words(region: _Region, ours: str) -> _Region:
    """The region widened to whole words; what lies outside it is equal, so `ours` tells both."""
    before = 0
    while region.ours_start - before > 0 and not ours[region.ours_start - before - 1].isspace():
        before += 1
    # Always past the next space: where the region ends, the texts may disagree about a space.
    after = 0
    while region.ours_end + after < len(ours):
        after += 1
        if ours[region.ours_end + after - 1].isspace():
            break
    return _Region(
        region.ours_start - before,
        region.ours_end + after,
        region.published_start - before,
        region.published_end + after,
    )
