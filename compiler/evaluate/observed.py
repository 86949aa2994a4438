"""An evaluation of which every step is told, from the inside out.

>>> Observed(meanings, {}, lambda expression, value, depth: print(depth, value)).value(expression)
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from compiler.evaluate.expressions import COMBINED, Names, Scope
from compiler.evaluate.meanings import Meanings
from compiler.model import expressions as e

Observer = Callable[[e.Expression, object, int], None]
"""Is told every expression that was evaluated, its value, and how deep it stood."""


class Observed(Scope):
    """A scope that tells an observer all that is evaluated."""

    __slots__ = ("_depth", "_observer")

    def __init__(
        self, meanings: Meanings, names: Names, observer: Observer, depth: int = 0
    ) -> None:
        super().__init__(meanings, names)
        self._observer = observer
        self._depth = depth

    def value(self, expression: e.Expression) -> Any:
        deeper = Observed(self.meanings, self.names, self._observer, self._depth + 1)
        found = COMBINED[type(expression)](expression, deeper)
        self._observer(expression, found, self._depth)
        return found

    def inside(self, expression: e.Expression, names: Names) -> Any:
        return Observed(self.meanings, names, self._observer, self._depth).value(expression)
