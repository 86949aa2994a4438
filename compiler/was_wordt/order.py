"""The order in which two versions are told: that of the new one, with what is gone in its old place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

Key = TypeVar("Key")


def in_order(before: Iterable[Key], after: Iterable[Key]) -> Iterator[Key]:
    """The keys of both, in the new order; what is gone stands before what used to follow it."""
    there = dict.fromkeys(after)
    gone: list[Key] = []
    following: dict[Key, list[Key]] = {}
    for key in before:
        if key in there:
            following[key], gone = gone, []
        else:
            gone.append(key)
    for key in there:
        yield from following.get(key, ())
        yield key
    yield from gone
