"""A document made as small as it can be while the versions still differ on it in the same way."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from compiler.evaluate.read_document import BEOORDELINGEN, Pad
from compiler.verschil.search.documents import SIDES, Tree, Value, copy_of
from compiler.verschil.search.explore import Found, difference, key_of
from compiler.verschil.search.subject import Subject


def smallest(subject: Subject, found: Found) -> Found:
    """The document without everything that can be left out."""
    tree = found.tree
    smaller = True
    while smaller:
        smaller = False
        for candidate in _without_one(tree, subject.start(1)):
            old, new = (subject.outcome(side, candidate) for side in SIDES)
            if difference(subject, old, new, candidate) == found.way:
                tree, smaller = candidate, True
                break
    return Found(found.way, key_of(subject, tree), tree)


def _without_one(tree: Tree, needed: Tree) -> Iterator[Tree]:
    """The document with one thing less, in every way there is; what is needed stays."""
    for pad in list(_parts(tree)):
        if not _is_needed(needed, pad):
            made: Tree = copy_of(tree)
            _remove(made, pad)
            yield made


def _parts(tree: Tree, pad: Pad = ()) -> Iterator[Pad]:
    """The place of everything that can be left out: the biggest first."""
    for naam, part in tree.items():
        here = (*pad, naam)
        if naam == BEOORDELINGEN:
            yield from ((*here, norm) for norm in part)
            continue
        yield here
        if isinstance(part, dict):
            yield from _parts(part, here)
        elif isinstance(part, list):
            for index, element in enumerate(part):
                yield (*here, index)
                yield from _parts(element, (*here, index))
        elif isinstance(part, Value) and isinstance(part.json, list):
            yield from ((*here, index) for index in range(len(part.json)))


def _remove(tree: Tree, pad: Pad) -> None:
    *before, last = pad
    at: Any = tree
    for step in before[:-1]:
        at = at[step]
    above = at
    if before:
        at = at[before[-1]]
    if isinstance(at, Value):
        above[before[-1]] = _shorter(at, int(last))
        return
    del at[last]
    if before and before[-1] == BEOORDELINGEN and not at:
        del above[BEOORDELINGEN]


def _shorter(value: Value, index: int) -> Value:
    def less(elements: Any) -> Any:
        if elements is None:
            return None
        return type(elements)((*elements[:index], *elements[index + 1 :]))

    old, new = value.typed
    return Value(less(value.json), (less(old), less(new)), value.rank)


def _is_needed(needed: Tree, pad: Pad) -> bool:
    at: Any = needed
    for step in pad:
        if isinstance(at, list):
            if not isinstance(step, int) or step >= len(at):
                return False
            at = at[step]
        elif isinstance(at, dict) and step in at:
            at = at[step]
        else:
            return False
    return True
