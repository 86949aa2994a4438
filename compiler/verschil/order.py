"""The order in which two versions are told: that of the new one, with what is gone in its old place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from compiler.model.nodes import Bepaling, Regeling
from compiler.verschil.found import Onderwerp
from compiler.vindplaats import Vindplaats

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


def parts(old: Regeling, new: Regeling) -> tuple[Onderwerp, ...]:
    """The parts that a report follows: the regulation as such, its articles, bijlagen, toelichting."""
    before, after = ({d.vindplaats: d.opschrift for d in each.delen} for each in (old, new))
    titles = before | after
    return (
        Onderwerp(Vindplaats(), ""),
        *(Onderwerp(place, titles[place]) for place in in_order(before, after)),
    )


def part_of(vindplaats: Vindplaats) -> Vindplaats:
    """The part of the regulation that a place belongs to."""
    return Vindplaats(vindplaats.delen[:1])


def all_places(old: Regeling, new: Regeling) -> dict[Vindplaats, int]:
    """Every place with its rank in the order of the report."""
    found: list[list[Bepaling]] = [list(regeling.walk()) for regeling in (old, new)]
    before, after = ([bepaling.vindplaats for bepaling in each] for each in found)
    return {place: rank for rank, place in enumerate(in_order(before, after), start=1)}
