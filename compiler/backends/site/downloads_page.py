"""The page about the files to take home: where they are, what is in them, how to open them."""

from __future__ import annotations

import json
from dataclasses import dataclass

from markupsafe import Markup

from compiler.backends.site.calendar_page import PAGE as CALENDAR
from compiler.backends.site.context import Context
from compiler.backends.site.downloads.csv_file import Columns, heads
from compiler.backends.site.downloads.json_file import described, schema
from compiler.backends.site.downloads.names import (
    DOWNLOADS,
    SCHEMA,
    calendar_file,
    value_file,
    whole_file,
)
from compiler.backends.site.downloads.records import posts, published_tables
from compiler.backends.site.keuzes import key_lists, label_of, value_page
from compiler.backends.site.key_pages import EXTENSIONS, list_title
from compiler.backends.site.links import link, relative
from compiler.backends.site.notation import listing, words
from compiler.backends.site.render import render


@dataclass(frozen=True, slots=True)
class Bestandsregel:
    """A value of a key list, and its files as (kind, address)."""

    naam: Markup
    bestanden: tuple[tuple[str, str], ...]


def downloads_page(context: Context) -> str:
    regeling = context.regeling
    whole = posts(context, published_tables(regeling))
    kinds = (*EXTENSIONS, *(("ics",) if context.tijd.tijdvakken else ()))
    return render(
        "downloads",
        "Bestanden",
        geldt=context.geldt,
        alles=[(soort, whole_file(regeling, soort)) for soort in EXTENSIONS],
        kalender=f"{relative(DOWNLOADS, CALENDAR)}{calendar_file(regeling)}"
        if context.tijd.tijdvakken
        else "",
        groepen=[
            (
                list_title(lijst),
                words(lijst.naam),
                [
                    Bestandsregel(
                        link(DOWNLOADS, value_page(lijst, keuze), label_of(keuze)),
                        tuple(
                            (
                                soort,
                                relative(DOWNLOADS, value_page(lijst, keuze))
                                + value_file(regeling, keuze, soort),
                            )
                            for soort in kinds
                        ),
                    )
                    for keuze in sorted(lijst.waarden, key=lambda k: label_of(k).casefold())
                ],
            )
            for lijst in key_lists(regeling)
        ],
        kolommen=listing([f"‘{head}’" for head in heads(Columns.of(whole))]),
        sleutels=described(json.loads(schema())),
        schema=SCHEMA,
        aantal=len(whole),
    )
