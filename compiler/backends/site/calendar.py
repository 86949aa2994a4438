"""The dates of the regulation: its windows, its terms, and the other dates that its rules name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from compiler.backends.site.context import Context, own_regels, regel_naam
from compiler.backends.site.links import link, place_link
from compiler.backends.site.notation import capital, day, words
from compiler.backends.site.plain import walk
from compiler.model import expressions as e
from compiler.model import nodes as n


@dataclass(frozen=True, slots=True)
class Dag:
    """A date for people and for machines."""

    iso: str
    tekst: str

    @staticmethod
    def of(value: date) -> Dag:
        return Dag(value.isoformat(), day(value))


@dataclass(frozen=True, slots=True)
class Venster:
    naam: str
    van: Dag
    tot: Dag
    plaats: Markup


@dataclass(frozen=True, slots=True)
class Duur:
    naam: str
    tekst: str
    plaats: Markup


@dataclass(frozen=True, slots=True)
class Datum:
    dag: Dag
    wat: Markup
    plaats: Markup


@dataclass(frozen=True, slots=True)
class Agenda:
    """Everything with a date, sorted by date."""

    vensters: tuple[Venster, ...]
    termijnen: tuple[Duur, ...]
    data: tuple[Datum, ...]

    def __bool__(self) -> bool:
        return bool(self.vensters or self.termijnen or self.data)


def agenda(context: Context, page: str) -> Agenda:
    """The dates of the regulation, with links from one page."""
    regeling = context.regeling
    perioden = sorted(regeling.perioden.values(), key=lambda p: (p.begin, p.einde, p.naam))
    return Agenda(
        tuple(
            Venster(
                capital(words(p.naam)), Dag.of(p.begin), Dag.of(p.einde), place_link(page, p.vindplaats)
            )
            for p in perioden
        ),
        tuple(
            Duur(capital(words(t.naam)), t.tekst, place_link(page, t.vindplaats))
            for t in regeling.termijnen.values()
        ),
        tuple(sorted(set(_dates(context, page)), key=lambda d: (d.dag.iso, str(d.wat)))),
    )


def _dates(context: Context, page: str) -> Iterator[Datum]:
    for regel in own_regels(context.regeling):
        place = place_link(page, regel.vindplaats)
        if isinstance(regel, n.Slotbepaling) and regel.datum is not None:
            yield Datum(Dag.of(regel.datum), Markup(capital(regel.soort)), place)
        for value in _dates_in(regel):
            address = context.addresses.get(regel_naam(regel), regel.vindplaats.anchor)
            wat = link(page, address, capital(words(regel_naam(regel))))
            yield Datum(Dag.of(value), wat, place)


def _dates_in(regel: n.Regel) -> Iterator[date]:
    match regel:
        case n.Eis():
            expressions = (*(c.voorwaarde for c in regel.condities), regel.geldt)
        case n.Afwijking():
            expressions = tuple(c.voorwaarde for c in regel.condities)
        case n.Berekening():
            expressions = (regel.uitdrukking,)
        case n.Constante():
            expressions = (regel.waarde,)
        case _:
            return
    for part in (part for expression in expressions for part in walk(expression)):
        if isinstance(part, e.Letterlijk) and isinstance(part.waarde, date):
            yield part.waarde
