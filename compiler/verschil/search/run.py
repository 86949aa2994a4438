"""A search from beginning to end: ever longer lists, until the versions differ or the budget is spent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from compiler.evaluate.read_document import Pad
from compiler.model.types import Basistype, Type, gegevens_in
from compiler.verschil.search.boundaries import Named
from compiler.verschil.search.choices import Choices
from compiler.verschil.search.documents import SIDES, Tree, carrier, copy_of, ordered, values_of
from compiler.verschil.search.explore import Explorer, Found, Way, Weight, difference
from compiler.verschil.search.extent import Extent
from compiler.verschil.search.numbers import RANGES, is_ordered, json_of, number_of
from compiler.verschil.search.smallest import smallest
from compiler.verschil.search.subject import AFWEZIG, Leaf, Subject

_MOST_WAYS = 4

LONGEST = 3
"""Lists of more elements than this are not tried."""


@dataclass(frozen=True, slots=True)
class Span:
    """Between which values of a field the versions differ in the same way; None: without end."""

    pad: Pad
    type: Basistype
    first: int | None
    last: int | None


@dataclass(frozen=True, slots=True)
class Difference:
    """The smallest document found for one way in which the versions differ."""

    way: Way
    tree: Tree
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Searched:
    """What was found, and how far was searched.

    `elements` is the length up to which lists were tried in full, `cut_short` whether the budget
    ended a search of longer ones; `values` how many values each field got.
    """

    differences: tuple[Difference, ...]
    documents: int
    elements: int
    lists: bool
    cut_short: bool
    values: Mapping[str, int]


def search(
    subject: Subject, named: Named, extent: Extent, default_day: date, budget: int
) -> Searched:
    """The smallest documents on which the versions differ; those that matter most, one for each way."""
    choices = Choices(subject, named, extent, default_day)
    explorer = Explorer(subject, choices, budget)
    complete = 0
    for most in range(1, LONGEST + 1):
        choices.most = most
        for elements in range(1, most + 1 if subject.lijst else 2):
            explorer.explore(elements)
        if not explorer.cut_short:
            complete = most
        if explorer.refuses or explorer.cut_short or not explorer.seen_lists:
            break
    chosen = _chosen(subject, explorer.found)
    return Searched(
        tuple(_difference(choices, found) for found in chosen),
        explorer.documents,
        complete,
        explorer.seen_lists,
        explorer.cut_short,
        {naam: len(values) for naam, values in explorer.values.items()},
    )


def _chosen(subject: Subject, found: Mapping[Way, Mapping[Any, Found]]) -> list[Found]:
    """For each way that is told its smallest document, what weighs most first."""
    best = (
        min((smallest(subject, each) for each in found[way].values()), key=lambda f: f.key)
        for way in _told(list(found))
    )
    return sorted(best, key=lambda f: (f.way[0], f.key))[:_MOST_WAYS]


def _told(ways: list[Way]) -> list[Way]:
    """The ways that are told of.

    Where documents that both versions can read are refused by one, only those. Of a rule that one
    version lacks: when the other refuses. Else all, but for other words with the same outcome.
    """
    if any(AFWEZIG in way for way in ways):
        refusing = [way for way in ways if "niet_voldaan" in way]
        heaviest = min(way[0] for way in refusing or ways)
        return [way for way in refusing or ways if way[0] is heaviest]
    heaviest = min((way[0] for way in ways), default=Weight.MELDING)
    if heaviest in (Weight.WEIGERING, Weight.MELDING):
        return [way for way in ways if way[0] is heaviest]
    return [way for way in ways if way[0] is not Weight.MELDING]


def _difference(choices: Choices, found: Found) -> Difference:
    subject = choices.subject
    tree = ordered(subject.vormen, subject.root, found.tree)
    return Difference(found.way, tree, _spans(choices, Found(found.way, found.key, tree)))


# ---------------------------------------------------------------- for which other values


def _spans(choices: Choices, found: Found) -> tuple[Span, ...]:
    """Of each field with an order: for which values the versions differ likewise, the rest the same."""
    spans = (_span(choices, found, pad) for pad, _ in values_of(found.tree))
    return tuple(span for span in spans if span is not None)


def _span(choices: Choices, found: Found, pad: Pad) -> Span | None:
    leaf = _leaf(choices.subject, pad)
    type_ = leaf.types[1] or leaf.types[0]
    if not is_ordered(type_):
        return None
    kind = cast(Basistype, type_)
    tree: Tree = copy_of(found.tree)
    value = carrier(tree, leaf.pad)[leaf.veld]
    here = number_of(kind, value.typed[1] if value.typed[0] is None else value.typed[0])
    if here is None:
        return None
    low, high = RANGES[kind]
    parts = choices.stretches(kind, leaf, tree, (here,))
    at = next(i for i, (first, last) in enumerate(parts) if first <= here <= last)
    first, last = at, at
    while first > 0 and _same(choices, found, tree, leaf, kind, parts[first - 1][0]):
        first -= 1
    while last < len(parts) - 1 and _same(choices, found, tree, leaf, kind, parts[last + 1][0]):
        last += 1
    begin, end = parts[first][0], parts[last][1]
    if begin == end:
        return None
    return Span(pad, kind, None if begin == low else begin, None if end == high else end)


def _same(
    choices: Choices, found: Found, tree: Tree, leaf: Leaf, type_: Basistype, number: int
) -> bool:
    """Whether the versions differ in the same way with another value for one field."""
    at = carrier(tree, leaf.pad)
    before = at[leaf.veld]
    at[leaf.veld] = choices.value(leaf, json_of(type_, number))
    old, new = (choices.subject.outcome(side, tree) for side in SIDES)
    same = difference(choices.subject, old, new, tree) == found.way
    at[leaf.veld] = before
    return same


def _leaf(subject: Subject, pad: Pad) -> Leaf:
    """The leaf at a place: its carrier, its name and its kind in both versions."""
    old, new = (_type_at(subject, side, pad) for side in (0, 1))
    return Leaf(pad[:-1], str(pad[-1]), (old, new))


def _type_at(subject: Subject, side: int, pad: Pad) -> Type | None:
    soort, type_ = subject.root, None
    for step in pad:
        if isinstance(step, str):
            type_ = subject.vormen[side].type_of(soort, step)
            soort = (gegevens_in(type_) if type_ else None) or soort
    return type_
