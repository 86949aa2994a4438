"""The dates of the regulation as view objects, with links from one page."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from compiler.backends.site.context import Context
from compiler.backends.site.links import link, place_link
from compiler.backends.site.notation import capital, day, words
from compiler.backends.site.time_rules import Looptijd, Tijdvak


@dataclass(frozen=True, slots=True)
class Dag:
    """A date for people and for machines."""

    iso: str
    tekst: str

    @staticmethod
    def of(value: date) -> Dag:
        return Dag(value.isoformat(), day(value))


@dataclass(frozen=True, slots=True)
class Dagregel:
    """A window (`van` and `tot` differ) or a day, as one row; `uiterlijk` says it is a last day."""

    id: str
    titel: str
    wat: Markup
    over: str
    van: Dag
    tot: Dag
    venster: bool
    uiterlijk: bool
    telling: str
    voorwaarden: tuple[str, ...]
    plaats: Markup


@dataclass(frozen=True, slots=True)
class Duur:
    """A term from a day that the regulation cannot know."""

    naam: str
    over: str
    tekst: str
    plaats: Markup


@dataclass(frozen=True, slots=True)
class Agenda:
    """Everything with a date, sorted by date, and the terms without one."""

    regels: tuple[Dagregel, ...]
    termijnen: tuple[Duur, ...]
    duidingen: tuple[str, ...]

    @property
    def vensters(self) -> tuple[Dagregel, ...]:
        return tuple(regel for regel in self.regels if regel.venster)

    @property
    def voor_script(self) -> str:
        """The dates as JSON, for the script that says which comes next."""
        return json.dumps(
            [
                {
                    "naam": regel.titel,
                    "van": regel.van.iso,
                    "tot": regel.tot.iso,
                    "begin": regel.van.tekst,
                    "einde": regel.tot.tekst,
                }
                for regel in self.regels
            ],
            ensure_ascii=False,
        )

    def __bool__(self) -> bool:
        return bool(self.regels or self.termijnen)


def agenda(context: Context, page: str) -> Agenda:
    """The dates of the regulation, with links from one page."""
    tijd = context.tijd
    readings = [t.duidingen for t in tijd.tijdvakken] + [t.duidingen for t in tijd.looptijden]
    return Agenda(
        tuple(day_row(page, tijdvak) for tijdvak in tijd.tijdvakken),
        (*(term_row(page, looptijd) for looptijd in tijd.looptijden), *_other_terms(context, page)),
        tuple(dict.fromkeys(duiding for found in readings for duiding in found)),
    )


def day_row(page: str, tijdvak: Tijdvak) -> Dagregel:
    """A window or day as a row."""
    van, tot = tijdvak.begin or tijdvak.dag, tijdvak.einde or tijdvak.dag
    return Dagregel(
        tijdvak.id,
        tijdvak.titel,
        link(page, tijdvak.address, tijdvak.titel),
        _about(tijdvak),
        Dag.of(van),
        Dag.of(tot),
        van != tot,
        tijdvak.begin is None,
        tijdvak.telling,
        tijdvak.voorwaarden,
        place_link(page, tijdvak.plaats),
    )


def _about(regel: Tijdvak | Looptijd) -> str:
    """Whose document it is about: "aanvraag, van het college"; empty where it is about none."""
    over = regel.over if isinstance(regel, Tijdvak) else words(regel.soort)
    return f"{over} ({regel.auteur})" if over and regel.auteur else over


def term_row(page: str, looptijd: Looptijd) -> Duur:
    """A term without a date as a row."""
    return Duur(looptijd.naam, _about(looptijd), looptijd.tekst, place_link(page, looptijd.plaats))


def _other_terms(context: Context, page: str) -> list[Duur]:
    """Terms with a name that no requirement counts with."""
    known = {looptijd.naam for looptijd in context.tijd.looptijden}
    return [
        Duur(capital(words(t.naam)), "", t.tekst, place_link(page, t.vindplaats))
        for t in context.regeling.termijnen.values()
        if capital(words(t.naam)) not in known
    ]
