"""Where the comparisons of a rule turn, as one field runs through all its values.

    stretches(lambda n: (n - 85,), 0, 100, (10,)) == [(0, 84), (85, 85), (86, 100)]

`differences` gives, for a value of the field, how far every comparison is from turning. Between two
places where one turns every comparison is as it was, so that one value stands for the stretch. A
comparison is a straight line between the places where others turn (`het laagste van` bends there),
or, for terms in months, goes one way only; so each turn shows as a change of sign between samples.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction

from compiler.verschil.search.trace import Difference

Differences = tuple[Difference, ...]
Signs = tuple[int | None, ...]
Stretch = tuple[int, int]


def stretches(
    differences: Callable[[int], Differences], low: int, high: int, samples: Iterable[int]
) -> list[Stretch]:
    """The stretches of values between which no comparison turns, in order; first and last value."""
    known: dict[int, Differences] = {}
    order: list[int] = []

    def look(number: int) -> None:
        if number not in known and low <= number <= high:
            known[number] = differences(number)
            insort(order, number)

    for number in (low, high, *samples):
        look(number)
    index = 0
    while index < len(order) - 1:
        left, right = order[index], order[index + 1]
        if right - left > 1 and signs(known[left]) != signs(known[right]):
            for guess in _guesses(left, known[left], right, known[right]):
                look(guess)
        else:
            index += 1
    return _joined(order, known)


def signs(differences: Differences) -> Signs:
    return tuple(None if d is None else (d > 0) - (d < 0) for d in differences)


def _guesses(left: int, there: Differences, right: int, here: Differences) -> Iterator[int]:
    """Values between two others: half-way, and where a straight line through both would turn."""
    crossing = (left + right) // 2
    yield crossing
    if len(there) == len(here):
        for before, after in zip(there, here, strict=True):
            if before is not None and after is not None and signs((before,)) != signs((after,)):
                below, above = abs(Fraction(before)), abs(Fraction(after))
                crossing = left + (right - left) * below // (below + above)
                break
    yield from (n for n in (crossing - 1, crossing, crossing + 1) if left < n < right)


def _joined(order: list[int], known: dict[int, Differences]) -> list[Stretch]:
    found: list[Stretch] = []
    for number in order:
        same = found and signs(known[found[-1][1]]) == signs(known[number])
        if same:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return found
