"""Whether an expected outcome would have been another, asked of one part after another inside it.

Of the whole that is known; of a part it follows: put another value in its place, and ask it of the
whole that comes of that.

>>> of_term = dict(among(logica.en, [True, False], of_whole))[1]
>>> of_term(True) == of_whole(True)
True
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from compiler.evaluate.frames import Frame
from compiler.model import expressions as e
from compiler.runtime import logica

Changed = Callable[[Any], bool]
"""Whether the expected outcome would have been another with this value here.

Of an open value only matters that it is open, and how: not what is missing or to be judged. With the
value that it has, the outcome is the one that is expected.
"""

Combine = Callable[..., Any]
"""`en` or `of`."""


def kind(value: Any) -> object:
    """Voldaan, not voldaan, or in what way neither."""
    return value if isinstance(value, bool) else type(value)


def remembered(changed: Changed) -> Changed:
    """The same about a condition, answered once for each kind of value."""
    answers: dict[object, bool] = {}

    def answer(value: Any) -> bool:
        what = kind(value)
        if what not in answers:
            answers[what] = changed(value)
        return answers[what]

    return answer


def replaced(values: Sequence[Any], index: int, value: Any) -> list[Any]:
    """The same values, with another at one place."""
    return [*values[:index], value, *values[index + 1 :]]


def among(
    combine: Combine, values: Sequence[Any], changed: Changed
) -> Iterator[tuple[int, Changed]]:
    """For each of the terms of `en` or `of` that matters beside the others.

    Where one settles it, the others do not matter; where more do, none does.
    """
    neutral = combine()
    settling = [index for index, value in enumerate(values) if value is (not neutral)]
    if len(settling) > 1:
        return
    for index in settling or range(len(values)):
        others = combine(*values[:index], *values[index + 1 :])
        yield index, changed if others is neutral else _beside(combine, others, changed)


def _beside(combine: Combine, others: Any, changed: Changed) -> Changed:
    return lambda value: changed(combine(value, others))


def operand(
    combine: Callable[[Sequence[Any]], Any], values: Sequence[Any], index: int, changed: Changed
) -> Changed:
    """For one of the values that together gave what `changed` is about."""
    return lambda value: changed(combine(replaced(values, index, value)))


def within(frame: Frame, whole: e.Expression, part: e.Expression, changed: Changed) -> Changed:
    """For a part of the expression that `changed` is about: if it is unknown, so is the whole."""

    def instead(value: Any) -> bool:
        return changed(value if type(value) is logica.Onbekend else frame.whole(whole, part, value))

    return instead


def turned(changed: Changed) -> Changed:
    return lambda value: changed(logica.niet(value))
