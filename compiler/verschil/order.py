"""The places of two versions in the order in which they are told."""

from __future__ import annotations

from compiler.model.nodes import Bepaling, Regeling
from compiler.verschil.found import Onderwerp
from compiler.vindplaats import Vindplaats
from compiler.was_wordt.order import in_order


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
