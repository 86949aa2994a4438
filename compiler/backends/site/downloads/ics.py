"""Dates as a calendar file (RFC 5545): whole days, a stable UID for each, no clock.

A window becomes two entries: the whole window, and its last day with a reminder two weeks before.
The UID is made of the regulation, the rule and (if any) the value of the key list, not of the dates:
a calendar that reads a newer file moves an entry instead of adding a second one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from compiler.backends.site.notation import capital, sentence
from compiler.backends.site.time_rules import Tijdvak

if TYPE_CHECKING:
    from icalendar import Event

_ONE_DAY = timedelta(days=1)
REMINDER = timedelta(days=-13, hours=-15)
"""Nine o'clock in the morning, two weeks before the day."""


@dataclass(frozen=True, slots=True)
class Herkomst:
    """The regulation that the dates come from.

    `gemaakt` goes for the day the file was made: a calendar takes the entries of a later day for the
    newer ones. `geldt` says of which text it is.
    """

    titel: str
    pakket: str
    let_op: str
    geldt: str
    gemaakt: date | None


@lru_cache(maxsize=1024)
def calendar(herkomst: Herkomst, tijdvakken: tuple[Tijdvak, ...], voor: str = "") -> bytes:
    """The file; `voor` is the value of the key list it is made for. The same values give the same

    file, which is made once.
    """
    from icalendar import Calendar, vText  # late: only who makes a calendar loads it

    titel = herkomst.titel
    made = Calendar()
    made.add("prodid", f"-//kw//{herkomst.pakket or 'regeling'}//NL")
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", vText(f"{voor}: {titel}" if voor else titel))
    made.add("x-wr-caldesc", vText(_about(herkomst)))
    for tijdvak in tijdvakken:
        for entry in _entries(herkomst, tijdvak, voor):
            made.add_component(entry)
    return bytes(made.to_ical())


def _about(herkomst: Herkomst) -> str:
    lines = (f"Dit is {herkomst.geldt}." if herkomst.geldt else "", herkomst.let_op)
    return " ".join(filter(None, lines)) or herkomst.titel


def _entries(herkomst: Herkomst, tijdvak: Tijdvak, voor: str) -> Iterator[Event]:
    begin, einde = tijdvak.begin or tijdvak.dag, tijdvak.einde or tijdvak.dag
    make = _Entry(herkomst, tijdvak, voor)
    if begin == einde:
        yield make.event(tijdvak.id, tijdvak.titel, begin, einde, tijdvak.begin is None)
    else:
        yield make.event(tijdvak.id, tijdvak.titel, begin, einde, False)
        last = f"{tijdvak.titel}: laatste dag"
        yield make.event(f"{tijdvak.id}-laatste-dag", last, einde, einde, True)


class _Entry:
    """Makes the events of one window or day."""

    def __init__(self, herkomst: Herkomst, tijdvak: Tijdvak, voor: str) -> None:
        self.herkomst = herkomst
        self.stamp = datetime.combine(herkomst.gemaakt or tijdvak.dag, time(), UTC)
        self.tijdvak = tijdvak
        self.voor = voor

    def event(self, naam: str, titel: str, begin: date, einde: date, remind: bool) -> Event:
        from icalendar import Alarm, Event

        made = Event()
        made.add("uid", _uid(self.herkomst, naam, self.voor))
        made.add("dtstamp", self.stamp)
        made.add("dtstart", begin)
        made.add("dtend", einde + _ONE_DAY)
        made.add("summary", f"{titel} – {self.voor or self.herkomst.titel}")
        made.add("description", "\n".join(self._lines()))
        made.add("categories", [self.herkomst.titel])
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
        yield f"Vindplaats: {tijdvak.plaats}, {self.herkomst.titel}."
        yield from (f"Duiding: {duiding}" for duiding in tijdvak.duidingen)
        if self.herkomst.let_op:
            yield self.herkomst.let_op


def _uid(herkomst: Herkomst, naam: str, voor: str) -> str:
    return str(uuid5(NAMESPACE_URL, f"kw:{herkomst.pakket or herkomst.titel}/{voor}/{naam}"))
