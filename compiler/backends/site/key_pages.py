"""Pages for the values of a keuzelijst that heads the tables: an index, and a page per value."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from compiler.backends.site.calendar import agenda
from compiler.backends.site.context import Context
from compiler.backends.site.escape import literal
from compiler.backends.site.keuzes import (
    key_tables,
    label_of,
    list_page,
    related,
    rows_of,
    totals,
    value_page,
)
from compiler.backends.site.links import link, place_link
from compiler.backends.site.notation import amount, capital, listing, words
from compiler.backends.site.render import render
from compiler.backends.site.tables import (
    TabelView,
    faults,
    head,
    table_anchor,
    table_title,
    table_view,
)
from compiler.model import nodes as n


@dataclass(frozen=True, slots=True)
class Tabeldeel:
    """The rows of one table that concern a value."""

    titel: str
    anker: str
    waarvoor: tuple[Markup, ...]
    bron: Markup
    tabel: TabelView


@dataclass(frozen=True, slots=True)
class Overzichtsregel:
    """A table in the summary of a value: its name, and its amount per column."""

    naam: Markup
    bedragen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Indexregel:
    """A value in the index of its list."""

    link: Markup
    verwant: str
    bedragen: tuple[str, ...]


def key_pages(context: Context, lijst: n.Keuzelijst) -> Iterator[tuple[str, str]]:
    """(page, Markdown) of the index of a list and of each of its values."""
    yield list_page(lijst), _index(context, lijst)
    for keuze in lijst.waarden:
        yield value_page(lijst, keuze), _value(context, lijst, keuze)


def list_title(lijst: n.Keuzelijst) -> str:
    return f"Per {words(lijst.naam)}"


def _value(context: Context, lijst: n.Keuzelijst, keuze: n.Keuze) -> str:
    page = value_page(lijst, keuze)
    tabellen = key_tables(context.regeling, lijst)
    wel = [t for t in tabellen if rows_of(t, keuze)]
    label = keuze.label or label_of(keuze)
    return render(
        "keuze",
        label_of(keuze),
        kop=capital(label),
        lijst=list_title(lijst),
        lijst_naam=words(lijst.naam),
        naar_lijst=link(page, list_page(lijst), f"het overzicht per {words(lijst.naam)}"),
        verwant=[
            (capital(words(v.keuzelijst)), listing(v.waarden), len(v.waarden))
            for v in related(context.regeling, lijst, keuze)
        ],
        overzicht=_summary(context, page, keuze, wel),
        delen=[_part(context, page, keuze, tabel) for tabel in wel],
        niet=[
            (table_title(context.regeling, t), tuple(place_link(page, b) for b in t.bij))
            for t in tabellen
            if not rows_of(t, keuze)
        ],
        fouten=[f for t in wel for f in faults(context.regeling, t, keuze.naam)],
        agenda=agenda(context, page),
    )


def _part(context: Context, page: str, keuze: n.Keuze, tabel: n.Tabel) -> Tabeldeel:
    rijen = rows_of(tabel, keuze)
    titel = table_title(context.regeling, tabel)
    anker = table_anchor(tabel)
    bijschrift = Markup("{}: {}").format(literal(titel), literal(label_of(keuze)))
    return Tabeldeel(
        titel,
        anker,
        tuple(place_link(page, b) for b in tabel.bij),
        link(page, f"{tabel.vindplaats.page}#{anker}", "de hele tabel"),
        table_view(context.regeling, page, tabel, rijen, bijschrift, False, keuze.naam),
    )


@dataclass(frozen=True, slots=True)
class Overzicht:
    """The amounts of a value over all tables, by the words above the columns."""

    koppen: tuple[str, ...]
    regels: tuple[Overzichtsregel, ...]
    samen: tuple[str, ...]
    gedeeld: bool


def _summary(
    context: Context, page: str, keuze: n.Keuze, tabellen: list[n.Tabel]
) -> Overzicht | None:
    found = {t.naam: _by_head(context, t, totals(t, rows_of(t, keuze))) for t in tabellen}
    koppen = tuple(dict.fromkeys(kop for sums in found.values() for kop in sums))
    if not koppen:
        return None
    regels = tuple(
        Overzichtsregel(
            link(page, f"{page}#deel-{table_anchor(t)}", table_title(context.regeling, t)),
            tuple(_shown(found[t.naam].get(kop)) for kop in koppen),
        )
        for t in tabellen
    )
    samen = tuple(amount(sum(sums.get(kop, 0) for sums in found.values())) for kop in koppen)
    gedeeld = any(
        len(t.cel(r, t.kolommen[0].naam).waarden) > 1 for t in tabellen for r in rows_of(t, keuze)
    )
    return Overzicht(koppen, regels, samen, gedeeld)


def _by_head(context: Context, tabel: n.Tabel, sums: dict[n.Kop, int]) -> dict[str, int]:
    return {head(context.regeling, tabel, kop): value for kop, value in sums.items()}


def _shown(value: int | None) -> str:
    return "" if value is None else amount(value)


def _index(context: Context, lijst: n.Keuzelijst) -> str:
    page = list_page(lijst)
    tabellen = key_tables(context.regeling, lijst)
    rows = []
    for keuze in lijst.waarden:
        verwant = [w for v in related(context.regeling, lijst, keuze) for w in v.waarden]
        bedragen = tuple(_shown(_main_total(t, keuze)) for t in tabellen)
        rows.append(
            Indexregel(
                link(page, value_page(lijst, keuze), label_of(keuze)), listing(verwant), bedragen
            )
        )
    return render(
        "keuzelijst",
        list_title(lijst),
        lijst_naam=words(lijst.naam),
        omschrijving=lijst.omschrijving,
        koppen=[table_title(context.regeling, t) for t in tabellen],
        regels=rows,
        heeft_verwant=any(r.verwant for r in rows),
    )


def _main_total(tabel: n.Tabel, keuze: n.Keuze) -> int | None:
    """The published total: the first column with amounts that is not repeated, else their sum."""
    sums = totals(tabel, rows_of(tabel, keuze))
    single = [value for kop, value in sums.items() if kop.per is None]
    if single:
        return single[0]
    return sum(sums.values()) if sums else None
