"""The feed of changes (Atom, RFC 4287): an entry for the publication, and for every text that an

amendment made of it.

Only dates that stand in the regulation count, so that the feed is the same on every day it is made; a
publication of which the day is not known is named in the words of another entry. An Atom id must be
unique and never change, also when the site moves: a UUID made from the publication (RFC 4122,
name-based). It identifies the entry, not the law.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid5

from compiler.backends.site.context import Context
from compiler.backends.site.notation import day
from compiler.backends.site.render import environment
from compiler.model import nodes as n
from compiler.model.checked import CheckedRegeling, Geldigheid

FEED = "wijzigingen.xml"

_ENTRIES = UUID("26624680-9de2-448e-b0cf-7f52862cdca0")
"""The name space of the ids; a fixed number of our own, so that they never clash with others'."""


@dataclass(frozen=True, slots=True)
class Bericht:
    """A publication, the day it was made, and the page that shows what it says."""

    id: str
    titel: str
    dag: date
    tekst: str
    adres: str


def has_feed(checked: CheckedRegeling) -> bool:
    """Without a dated publication there is no feed: Atom demands the day of the last change."""
    return any(True for _ in _berichten(checked))


def feed(context: Context) -> str:
    """The text of the feed, newest first."""
    kop = context.regeling.kop
    berichten = sorted(_berichten(context.checked), key=lambda b: (b.dag, b.titel), reverse=True)
    template = environment().get_template("wijzigingen.xml.j2")
    return template.render(
        id=_id(kop, "feed"),
        kop=kop,
        bestand=FEED,
        basis=context.bronnen.adres,
        bijgewerkt=berichten[0].dag,
        berichten=berichten,
    )


def _berichten(checked: CheckedRegeling) -> Iterator[Bericht]:
    regeling = checked.regeling
    kop = regeling.kop
    if kop.vastgesteld:
        yield Bericht(
            _id(kop, "publicatie"),
            f"{kop.titel}: vastgesteld op {day(kop.vastgesteld)}",
            kop.vastgesteld,
            " ".join((*_validity(regeling), kop.let_op)).strip(),
            "regeling/",
        )
    for text in (*checked.eerder, checked):
        if text.geldigheid is not None:
            yield from _amendments(kop, text.geldigheid)


def _amendments(kop: n.Kopgegevens, geldigheid: Geldigheid) -> Iterator[Bericht]:
    """A text that came later: an entry for each amendment that made it."""
    vanaf = geldigheid.vanaf
    for bron in geldigheid.bronnen:
        name = f"{bron.titel} ({bron.publicatie})" if bron.publicatie else bron.titel
        places = dict.fromkeys(str(plaats) for raakt in bron.raakt for plaats in raakt.plaatsen)
        changed = f" Gewijzigd: {'; '.join(places)}." if places else ""
        yield Bericht(
            _id(kop, f"{vanaf.isoformat()} {bron.publicatie or bron.titel}"),
            f"{kop.titel}: gewijzigd met ingang van {day(vanaf)}",
            bron.vastgesteld or vanaf,
            f"{name}.{changed}",
            f"versies/#vanaf-{vanaf.isoformat()}",
        )


def _validity(regeling: n.Regeling) -> Iterator[str]:
    """The sentences about the days between which the regulation holds."""
    for bepaling in regeling.walk():
        for regel in bepaling.regels:
            if isinstance(regel, n.Slotbepaling) and regel.datum is not None:
                wat = "In werking" if regel.soort == "inwerkingtreding" else "Vervalt"
                yield f"{wat} met ingang van {day(regel.datum)} ({regel.vindplaats})."


def _id(kop: n.Kopgegevens, what: str) -> str:
    return f"urn:uuid:{uuid5(_ENTRIES, f'{kop.publicatie or kop.titel}|{what}')}"
