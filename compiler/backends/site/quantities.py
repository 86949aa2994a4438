"""Dates and amounts in running text, and what the regulation's own rules and tables say about them.

A date is explained by the windows and last days of the calendar, an amount by the rows of the tables
that hold it and by the rules that name it. What no rule and no table knows
(the date of another regulation) stays plain text.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from markupsafe import Markup

from compiler.backends.site.links import link, place_link, regel_address
from compiler.backends.site.names import expressions_of, own_regels, regel_naam
from compiler.backends.site.notation import capital, day, words
from compiler.backends.site.tables import head, row_anchors, row_label
from compiler.backends.site.time_rules import Tijdvak
from compiler.model import expressions as e
from compiler.model import nodes as n
from compiler.model.literals import MONTHS, read_bedrag, read_datum
from compiler.model.walk import walk
from compiler.vindplaats import Vindplaats

_DAYS = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()
_DATE = re.compile(rf"\b\d{{1,2}} (?:{'|'.join(MONTHS)})(?: \d{{4}})?\b")
_YEAR = re.compile(r"\d{4}$")
_AMOUNT = re.compile(r"€ ?\d{1,3}(?:\.\d{3})*(?:,\d{2})?(?![\d.,]*\d)")
_NEAR = 40
"""How many characters after "1 augustus" the date may start that holds its year."""

Value = date | int
"""A date, or an amount in cents."""


@dataclass(frozen=True, slots=True)
class Vermelding:
    """That a rule or table knows a value: what it is there ("Laatste dag van …"), and where.

    A row of a table has no place of its own, but its table and the words of its first cell.
    """

    wat: str
    address: str
    plaats: Vindplaats | None = None
    tabel: str = ""
    sleutel: str = ""


@dataclass(frozen=True, slots=True)
class Waarde:
    """A date or amount in an alinea, by its characters, with what is known of it; never empty."""

    start: int
    end: int
    kop: str
    vermeldingen: tuple[Vermelding, ...]

    @property
    def address(self) -> str:
        return self.vermeldingen[0].address

    @property
    def in_tabel(self) -> bool:
        """Whether it is only known from a table, where the row itself says what it is."""
        return all(vermelding.tabel for vermelding in self.vermeldingen)


@dataclass(frozen=True, slots=True)
class Quantities:
    """Everything that rules and tables know of a date or amount, by its value."""

    known: Mapping[Value, tuple[Vermelding, ...]] = field(default_factory=dict)

    @staticmethod
    def of(
        regeling: n.Regeling, addresses: Mapping[str, str], tijdvakken: tuple[Tijdvak, ...]
    ) -> Quantities:
        found: defaultdict[Value, dict[Vermelding, None]] = defaultdict(dict)
        sources = (*_days(tijdvakken), *_rules(regeling, addresses), *_rows(regeling))
        for value, vermelding in sources:
            found[value][vermelding] = None
        return Quantities({value: tuple(all_) for value, all_ in found.items()})

    def in_text(self, alinea: n.Alinea, tabel: str = "", around: str = "") -> Iterator[Waarde]:
        """The dates and amounts of an alinea that something is known about, in order.

        `tabel` is the table whose sentences these are, if any, and `around` the sentence that names
        the row.
        """
        place = alinea.zinnen[0].vindplaats if alinea.zinnen else None
        for start, end, value, kop in _written_in(alinea.tekst):
            known = self.known.get(value, ())
            if known:
                nearest = _nearest(known, place, tabel, around or alinea.tekst)
                yield Waarde(start, end, kop, nearest)


_Written = tuple[int, int, Value, str]
"""A date or amount as it is written: from where to where, its value, and how it is called."""


@lru_cache(maxsize=65536)
def _written_in(text: str) -> tuple[_Written, ...]:
    """The dates of a text, then its amounts; one text stands on several pages."""
    return (*_dates(text), *_amounts(text))


def _dates(text: str) -> Iterator[_Written]:
    matches = list(_DATE.finditer(text))
    for at, match in enumerate(matches):
        written = match[0]
        if not _YEAR.search(written):  # "tussen 1 augustus en 1 oktober 2028"
            after = matches[at + 1] if at + 1 < len(matches) else None
            year = _YEAR.search(after[0]) if after else None
            if after is None or year is None or after.start() - match.end() > _NEAR:
                continue
            written = f"{written} {year[0]}"
        if value := read_datum(written):
            yield (
                match.start(),
                match.end(),
                value,
                f"{capital(_DAYS[value.weekday()])} {day(value)}",
            )


def _amounts(text: str) -> Iterator[_Written]:
    for match in _AMOUNT.finditer(text):
        if value := read_bedrag(match[0]):
            yield match.start(), match.end(), value.centen, match[0]


def _nearest(
    known: tuple[Vermelding, ...], place: Vindplaats | None, tabel: str, around: str
) -> tuple[Vermelding, ...]:
    """Of what is known: what the same part of the regulation says, else the rows that are named."""
    top = Vindplaats(place.delen[:1]) if place else None
    here = tuple(v for v in known if top and v.plaats is not None and top.contains(v.plaats))
    own = tuple(v for v in known if v.tabel and v.tabel == tabel)
    named = tuple(v for v in own or known if v.sleutel and v.sleutel in around)
    return here or named or own or known


def _days(tijdvakken: tuple[Tijdvak, ...]) -> Iterator[tuple[Value, Vermelding]]:
    for tijdvak in tijdvakken:
        begin, einde = tijdvak.begin, tijdvak.einde
        window = begin is not None and einde is not None and begin != einde
        for value, grens in ((begin, "eerste dag"), (einde, "laatste dag")):
            if value is not None:
                which = f", {grens}" if window else ""
                wat = f"{tijdvak.titel}{which}: {tijdvak.wanneer}"
                yield value, Vermelding(wat, tijdvak.address, tijdvak.plaats)


def _rules(
    regeling: n.Regeling, addresses: Mapping[str, str]
) -> Iterator[tuple[Value, Vermelding]]:
    """The amounts that rules name; an amount of nothing says nothing."""
    for regel in own_regels(regeling):
        naam = regel_naam(regel)
        for part in (part for expression in expressions_of(regel) for part in walk(expression)):
            value = part.waarde if isinstance(part, e.Letterlijk) else None
            if isinstance(value, e.Bedragwaarde) and value.centen:
                address = addresses.get(naam, regel_address(regel.vindplaats, naam))
                yield value.centen, Vermelding(capital(words(naam)), address, regel.vindplaats)


def _rows(regeling: n.Regeling) -> Iterator[tuple[Value, Vermelding]]:
    for tabel in regeling.tabellen.values():
        for anker, rij in zip(row_anchors(tabel), tabel.rijen, strict=True):
            for kop, cel in zip(tabel.koppen, rij.cellen, strict=True):
                wat = f"{row_label(tabel, rij)}, {head(regeling, tabel, kop).lower()}"
                vermelding = Vermelding(
                    f"{wat} (tabel {words(tabel.naam)})",
                    f"{tabel.vindplaats.page}#{anker}",
                    tabel=tabel.naam,
                    sleutel=rij.cellen[0].tekst,
                )
                for value in cel.waarden:
                    if isinstance(value, e.Bedragwaarde):
                        yield value.centen, vermelding


def explanation(page: str, vermelding: Vermelding) -> Markup:
    """One line about a value, with links from a page to where it is known."""
    shown = link(page, vermelding.address, vermelding.wat)
    if vermelding.plaats is None:
        return shown
    return Markup("{} ({})").format(shown, place_link(page, vermelding.plaats))
