"""Dates as a calendar file (RFC 5545): whole days, a stable UID for each, no clock.

A window becomes two entries: the whole window, and its last day with a reminder two weeks before.
The UID is made of the regulation, the rule and (if any) the value of the key list, not of the dates:
a calendar that reads a newer file moves an entry instead of adding a second one.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from compiler.backends.site.notation import capital, sentence
from compiler.backends.site.time_rules import Tijdregels, Tijdvak
from compiler.model.nodes import Kopgegevens, Regeling

if TYPE_CHECKING:
    from icalendar import Event

_ONE_DAY = timedelta(days=1)
REMINDER = timedelta(days=-13, hours=-15)
"""Nine o'clock in the morning, two weeks before the day."""


def calendar(
    regeling: Regeling,
    tijd: Tijdregels,
    gemaakt: date | None,
    geldt: str = "",
    voor: str = "",
    extra: tuple[str, ...] = (),
) -> bytes:
    """The file. `gemaakt` goes for the day it was made: a calendar takes the entries of a later day for

    the newer ones. `geldt` says of which text it is, `voor` is the value of the key list it is made for,
    `extra` are lines about that.
    """
    from icalendar import Calendar, vText  # late: only who makes a calendar loads it

    kop = regeling.kop
    made = Calendar()
    made.add("prodid", f"-//kw//{kop.pakket or 'regeling'}//NL")
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", vText(f"{voor}: {kop.titel}" if voor else kop.titel))
    made.add("x-wr-caldesc", vText(_about(kop, geldt)))
    for entry in _entries(regeling, tijd, gemaakt, voor, extra):
        made.add_component(entry)
    return bytes(made.to_ical())


def _about(kop: Kopgegevens, geldt: str) -> str:
    lines = (f"Dit is {geldt}." if geldt else "", kop.let_op)
    return " ".join(filter(None, lines)) or kop.titel


def _entries(
    regeling: Regeling,
    tijd: Tijdregels,
    gemaakt: date | None,
    voor: str,
    extra: tuple[str, ...],
) -> Iterator[Event]:
    for tijdvak in tijd.tijdvakken:
        begin, einde = tijdvak.begin or tijdvak.dag, tijdvak.einde or tijdvak.dag
        make = _Entry(regeling.kop, tijdvak, gemaakt or tijdvak.dag, voor, extra)
        if begin == einde:
            yield make.event(tijdvak.id, tijdvak.titel, begin, einde, tijdvak.begin is None)
        else:
            yield make.event(tijdvak.id, tijdvak.titel, begin, einde, False)
            last = f"{tijdvak.titel}: laatste dag"
            yield make.event(f"{tijdvak.id}-laatste-dag", last, einde, einde, True)


class _Entry:
    """Makes the events of one window or day."""

    def __init__(
        self, kop: Kopgegevens, tijdvak: Tijdvak, gemaakt: date, voor: str, extra: tuple[str, ...]
    ) -> None:
        self.kop = kop
        self.stamp = datetime.combine(gemaakt, time(), UTC)
        self.tijdvak = tijdvak
        self.voor = voor
        self.extra = extra

    def event(self, naam: str, titel: str, begin: date, einde: date, remind: bool) -> Event:
        from icalendar import Alarm, Event

        made = Event()
        made.add("uid", _uid(self.kop, naam, self.voor))
        made.add("dtstamp", self.stamp)
        made.add("dtstart", begin)
        made.add("dtend", einde + _ONE_DAY)
        made.add("summary", f"{titel} – {self.voor or self.kop.titel}")
        made.add("description", "\n".join(self._lines()))
        made.add("categories", [self.kop.titel])
        made.add("transp", "TRANSPARENT")
        if remind:
            alarm = Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("description", f"Over twee weken: {titel}")
            alarm.add("trigger", REMINDER)
            made.add_component(alarm)
        return made

    def _lines(self) -> Iterator[str]:
        tijdvak = self.tijdvak
        yield sentence(capital(tijdvak.wanneer))
        if tijdvak.over:
            door = f" ({tijdvak.auteur})" if tijdvak.auteur else ""
            yield f"Gaat over: {tijdvak.over}{door}."
        yield from (sentence(voorwaarde) for voorwaarde in tijdvak.voorwaarden)
        if tijdvak.telling:
            yield f"Zo geteld: {tijdvak.telling}."
        yield f"Vindplaats: {tijdvak.plaats}, {self.kop.titel}."
        yield from (f"Duiding: {duiding}" for duiding in tijdvak.duidingen)
        yield from self.extra
        if self.kop.let_op:
            yield self.kop.let_op


def _uid(kop: Kopgegevens, naam: str, voor: str) -> str:
    return str(uuid5(NAMESPACE_URL, f"kw:{kop.pakket or kop.titel}/{voor}/{naam}"))
