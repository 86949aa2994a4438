"""The dates of the regulation: its windows, its terms, and the other dates that its rules name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from compiler.backends.site.context import Context
from compiler.backends.site.links import link, place_link
from compiler.backends.site.notation import capital, day, words


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
                capital(words(p.naam)),
                Dag.of(p.begin),
                Dag.of(p.einde),
                place_link(page, p.vindplaats),
            )
            for p in perioden
        ),
        tuple(
            Duur(capital(words(t.naam)), t.tekst, place_link(page, t.vindplaats))
            for t in regeling.termijnen.values()
        ),
        tuple(
            Datum(Dag.of(m.dag), link(page, m.address, m.wat), place_link(page, m.plaats))
            for m in context.moments
        ),
    )
