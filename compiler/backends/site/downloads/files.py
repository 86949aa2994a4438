"""Which files the site offers, and where: each beside the page that is about the same."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.backends.site.calendar_page import PAGE as CALENDAR
from compiler.backends.site.context import Context
from compiler.backends.site.downloads import sheets
from compiler.backends.site.downloads.csv_file import csv_file
from compiler.backends.site.downloads.ics import Herkomst, calendar
from compiler.backends.site.downloads.json_file import json_file, schema
from compiler.backends.site.downloads.names import (
    DOWNLOADS,
    SCHEMA,
    calendar_file,
    value_file,
    whole_file,
)
from compiler.backends.site.downloads.records import Post, posts, published_tables
from compiler.backends.site.downloads.workbook import Blad, workbook
from compiler.backends.site.keuzes import key_lists, key_tables, label_of, value_page
from compiler.model import nodes as n


def files(context: Context) -> dict[str, bytes]:
    """Path in the docs folder to contents."""
    regeling = context.regeling
    made: dict[str, bytes] = {}
    if context.tijd.tijdvakken:
        made[f"{CALENDAR}{calendar_file(regeling)}"] = _calendar(context)
    for lijst in key_lists(regeling):
        for keuze in lijst.waarden:
            page = value_page(lijst, keuze)
            for extension, data in _of_value(context, lijst, keuze):
                made[f"{page}{value_file(regeling, keuze, extension)}"] = data
    if key_lists(regeling):
        whole = posts(context, published_tables(regeling))
        for extension, data in _of_all(context, whole):
            made[f"{DOWNLOADS}{whole_file(regeling, extension)}"] = data
        made[f"{DOWNLOADS}{SCHEMA}"] = schema()
    return made


def _of_value(context: Context, lijst: n.Keuzelijst, keuze: n.Keuze) -> Iterator[tuple[str, bytes]]:
    """The files of one value of a key list, by their extension."""
    regeling = context.regeling
    tabellen = key_tables(regeling, lijst)
    own = posts(context, tabellen, keuze)
    names = {tabel.naam for tabel in tabellen}
    fouten = [f for f in regeling.controlefouten if f.tabel in names and f.sleutel == keuze.naam]
    yield "csv", csv_file(own)
    bladen = [
        sheets.side_by_side("Overzicht", own, sums=True),
        sheets.below_one_another(own),
        *_common(context, fouten),
    ]
    yield "xlsx", _book(context, label_of(keuze), bladen)
    yield (
        "json",
        json_file(
            context,
            own,
            fouten,
            lijst,
            keuze,
            context.openstellingen[lijst.naam][keuze.naam],
        ),
    )
    if context.tijd.tijdvakken:
        yield "ics", _calendar(context, label_of(keuze))


def _of_all(context: Context, whole: list[Post]) -> Iterator[tuple[str, bytes]]:
    """The files with every published amount, by their extension."""
    regeling = context.regeling
    yield "csv", csv_file(whole)
    tables = dict.fromkeys(post.tabel for post in whole)
    bladen = [
        *(sheets.per_value(context, lijst) for lijst in key_lists(regeling)),
        *(
            sheets.side_by_side(_title(found), found, sums=False)
            for naam in tables
            if (found := [post for post in whole if post.tabel == naam])
        ),
        sheets.below_one_another(whole),
        *_common(context, list(regeling.controlefouten)),
    ]
    yield "xlsx", _book(context, regeling.kop.titel, bladen)
    yield "json", json_file(context, whole, regeling.controlefouten)


def _title(found: list[Post]) -> str:
    return found[0].waarvoor


def _common(context: Context, fouten: list[n.Controlefout]) -> list[Blad]:
    made = [sheets.contradictions(context, fouten)] if fouten else []
    return [*made, *([sheets.days(context)] if context.tijd.tijdvakken else [])]


def _calendar(context: Context, voor: str = "") -> bytes:
    kop = context.regeling.kop
    herkomst = Herkomst(kop.titel, kop.pakket, kop.let_op, context.geldt, context.gemaakt)
    return calendar(herkomst, context.tijd.tijdvakken, voor)


def _book(context: Context, titel: str, bladen: list[Blad]) -> bytes:
    kop = context.regeling.kop
    herkomst = (
        kop.titel,
        f"Dit is {context.geldt}." if context.geldt else "",
        kop.let_op,
        f"Alleen de tekst in {kop.authentiek} is authentiek.",
        "Elk bedrag staat hier zoals het is gepubliceerd; er is niets verbeterd.",
        "Optelsommen zijn van deze site: de regeling noemt ze niet.",
    )
    return workbook(titel, context.gemaakt, tuple(bladen), tuple(filter(None, herkomst)))
