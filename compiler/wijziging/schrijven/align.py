"""Which part of the new text is which part of the old one: by likeness, in order, and by number.

>>> align(("1 a b c d", "2 k l m n"), ("1 x y z", "2 a b c d", "3 k l m n"), _words, _number)
((None, 0), (0, 1), (1, 2))
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from typing import TypeVar

Item = TypeVar("Item")
Pair = tuple[int | None, int | None]

_WHOLE = 1000
_ALIKE = 500
_SAME_NUMBER = 50


def likeness(before: Sequence[str], after: Sequence[str]) -> int:
    """The words in the same order that both have, in thousandths of all words."""
    if tuple(before) == tuple(after):
        return _WHOLE
    blocks = SequenceMatcher(None, before, after, autojunk=False).get_matching_blocks()
    same = sum(block.size for block in blocks)
    return 2 * same * _WHOLE // max(len(before) + len(after), 1)


def alike(before: Sequence[str], after: Sequence[str]) -> bool:
    return likeness(before, after) >= _ALIKE


def align(
    before: Sequence[Item],
    after: Sequence[Item],
    words: Callable[[Item], Sequence[str]],
    number: Callable[[Item], str],
) -> tuple[Pair, ...]:
    """Every part of both, in order: pairs of indices, None where a part has no counterpart.

    Pairs never cross: a part that moved is one that went and one that came. Of one number a pair
    needs no likeness, but a likelier pair wins from it.
    """
    worth = [[_worth(old, new, words, number) for new in after] for old in before]
    best = _best(worth, len(before), len(after))
    pairs: list[Pair] = []
    i = j = 0
    while i < len(before) and j < len(after):
        if worth[i][j] and best[i][j] == worth[i][j] + best[i + 1][j + 1]:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            pairs.append((i, None))
            i += 1
        else:
            pairs.append((None, j))
            j += 1
    pairs += [(old, None) for old in range(i, len(before))]
    pairs += [(None, new) for new in range(j, len(after))]
    return tuple(pairs)


def _worth(
    old: Item,
    new: Item,
    words: Callable[[Item], Sequence[str]],
    number: Callable[[Item], str],
) -> int:
    like = likeness(words(old), words(new))
    same = _SAME_NUMBER if number(old) == number(new) else 0
    return same + like if like >= _ALIKE else same


def _best(worth: list[list[int]], rows: int, columns: int) -> list[list[int]]:
    """For every two starting points the worth of the best pairs from there."""
    best = [[0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        for j in range(columns - 1, -1, -1):
            paired = worth[i][j] + best[i + 1][j + 1] if worth[i][j] else 0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], paired)
    return best


def _words(text: str) -> Sequence[str]:
    return text.split()[1:]


def _number(text: str) -> str:
    return text.split()[0]
