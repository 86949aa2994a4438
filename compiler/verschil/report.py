"""The differences put together for a reader: a summary, then per part of the regulation what differs.

Whatever form a report gets, text or a page, it follows this order and uses these words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol, TypeVar

from compiler.verschil.found import (
    Berekendverschil,
    Celverschil,
    Gegevensverschil,
    Onderwerp,
    Regelverschil,
    Verschil,
    Waardeverschil,
)
from compiler.verschil.order import part_of
from compiler.vindplaats import Vindplaats
from compiler.was_wordt.nodes import Tekstverschil


class Placed(Protocol):
    """Anything that stands somewhere in the regulation."""

    @property
    def vindplaats(self) -> Vindplaats: ...


P = TypeVar("P", bound=Placed)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Tabelverschil:
    """The amounts of one table that differ."""

    tabel: str
    vindplaats: Vindplaats
    cellen: tuple[Celverschil, ...]


@dataclass(frozen=True, slots=True)
class Deel:
    """All that differs in one part of the regulation; `berekend` by the name of the berekening."""

    titel: str
    anker: str
    teksten: tuple[Tekstverschil, ...]
    regels: tuple[Regelverschil, ...]
    waarden: tuple[Waardeverschil, ...]
    tabellen: tuple[Tabelverschil, ...]
    berekend: Mapping[str, tuple[Berekendverschil, ...]]
    gegevens: tuple[Gegevensverschil, ...]

    @property
    def leeg(self) -> bool:
        return not (self.teksten or self.regels or self.waarden or self.tabellen or self.gegevens)


def sections(verschil: Verschil) -> tuple[Deel, ...]:
    """The parts of the regulation in which something differs, in order."""
    made = (_section(verschil, onderwerp) for onderwerp in verschil.indeling)
    return tuple(deel for deel in made if not deel.leeg)


def _section(verschil: Verschil, onderwerp: Onderwerp) -> Deel:
    here = onderwerp.vindplaats
    return Deel(
        _title(onderwerp),
        here.anchor.strip("/") or "regeling",
        _of(here, verschil.teksten),
        _of(here, verschil.regels),
        _of(here, verschil.waarden),
        tuple(
            Tabelverschil(naam, cellen[0].vindplaats, tuple(cellen))
            for naam, cellen in _grouped(_of(here, verschil.cellen), lambda cel: cel.tabel)
        ),
        {
            naam: tuple(waarden)
            for naam, waarden in _grouped(_of(here, verschil.berekend), lambda w: w.berekening)
        },
        _of(here, verschil.gegevens),
    )


def _grouped(found: Iterable[T], key: Callable[[T], str]) -> Iterator[tuple[str, list[T]]]:
    groups: dict[str, list[T]] = {}
    for each in found:
        groups.setdefault(key(each), []).append(each)
    yield from groups.items()


def _of(part: Vindplaats, found: Iterable[P]) -> tuple[P, ...]:
    return tuple(each for each in found if part_of(each.vindplaats) == part)


def _title(onderwerp: Onderwerp) -> str:
    place = str(onderwerp.vindplaats)
    if not place:
        return "De regeling als geheel"
    name = place[0].upper() + place[1:]
    telling = onderwerp.opschrift and onderwerp.opschrift.lower() != place
    return f"{name} · {onderwerp.opschrift}" if telling else name
