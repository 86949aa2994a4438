"""What is read of a regulation once, though many checks ask for it in turn."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from compiler.model.nodes import Regeling

T = TypeVar("T")


def once(read: Callable[[Regeling], T]) -> Callable[[Regeling], T]:
    """The same function; what it gives is kept until another regulation is asked about."""
    last: list[tuple[Regeling, T]] = []

    @wraps(read)
    def kept(regeling: Regeling) -> T:
        if not last or last[0][0] is not regeling:
            last[:] = [(regeling, read(regeling))]
        return last[0][1]

    return kept
