"""What was evaluated, with the value of each of its parts.

Evaluated once and asked twice: what came out, and which parts decided that (`tracing`).
"""

from __future__ import annotations

from typing import Any

from compiler.evaluate.expressions import COMBINED, Names, Scope
from compiler.evaluate.meanings import Meanings
from compiler.model import expressions as e


class Frame(Scope):
    """A scope that keeps the value of every part that was evaluated in it, by identity.

    What was evaluated in scopes of its own is kept by the values of the names there: these are
    values of parts, which live as long as this does.
    """

    __slots__ = ("_inside", "_values")

    def __init__(self, meanings: Meanings, names: Names) -> None:
        super().__init__(meanings, names)
        self._values: dict[int, Any] = {}
        self._inside: dict[tuple[int, ...], Frame] = {}

    def value(self, expression: e.Expression) -> Any:
        found = self._values[id(expression)] = COMBINED[type(expression)](expression, self)
        return found

    def inside(self, expression: e.Expression, names: Names) -> Any:
        return self.frame_of(expression, names)[expression]

    def frame_of(self, expression: e.Expression, names: Names) -> Frame:
        """What is said of an element of a list here, or the body of a berekening called here."""
        at = (id(expression), *map(id, names.values()))
        frame = self._inside.get(at)
        if frame is None:
            frame = self._inside[at] = Frame(self.meanings, names)
            frame.value(expression)
        return frame

    def __getitem__(self, part: e.Expression) -> Any:
        return self._values[id(part)]

    def __contains__(self, part: e.Expression) -> bool:
        """A branch that was not taken has no value."""
        return id(part) in self._values

    def whole(self, whole: e.Expression, part: e.Expression, value: Any) -> Any:
        """The value of the whole for another value of one of its parts."""
        return COMBINED[type(whole)](whole, _Otherwise(self, part, value))


class _Otherwise(Scope):
    """A frame read back, with another value for one part; what was left out is evaluated anew."""

    __slots__ = ("_frame", "_part", "_value")

    def __init__(self, frame: Frame, part: e.Expression, value: Any) -> None:
        super().__init__(frame.meanings, frame.names)
        self._frame = frame
        self._part = part
        self._value = value

    def value(self, expression: e.Expression) -> Any:
        if expression is self._part:
            return self._value
        if expression in self._frame:
            return self._frame[expression]
        return super().value(expression)
