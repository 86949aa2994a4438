"""Pages for the values of a keuzelijst that heads the tables: an index, and a page per value."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from markupsafe import Markup

from compiler.backends.site.amounts import (
    Bedragen,
    amounts,
    has_total,
    table_bars,
    table_name,
)
from compiler.backends.site.calendar import Agenda, Dagregel, agenda
from compiler.backends.site.context import Context
from compiler.backends.site.downloads.names import DOWNLOADS, value_file, whole_file
from compiler.backends.site.drawings.bars import Balk, bars, parts_of
from compiler.backends.site.escape import literal
from compiler.backends.site.keuzes import (
    key_tables,
    label_of,
    list_page,
    main_total,
    related,
    rows_of,
    value_page,
)
from compiler.backends.site.links import link, place_link, relative
from compiler.backends.site.notation import amount, capital, listing, words
from compiler.backends.site.openness import Openstelling
from compiler.backends.site.render import Maker, render
from compiler.backends.site.self_check import filled_in
from compiler.backends.site.tables import TabelView, faults, table_anchor, table_view
from compiler.model import nodes as n

EXTENSIONS = ("xlsx", "csv", "json")


@dataclass(frozen=True, slots=True)
class Tabeldeel:
    """The rows of one table that concern a value."""

    titel: str
    anker: str
    waarvoor: tuple[Markup, ...]
    bron: Markup
    tabel: TabelView


@dataclass(frozen=True, slots=True)
class Bedragregel:
    """A table in the summary of a value: its name, and its amount per column."""

    naam: Markup
    bedragen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Openregel:
    """A table, whether it is open to the value, and the sentences that say why."""

    naam: str
    open: bool
    redenen: tuple[Markup, ...]
    tegenstrijdig: bool


@dataclass(frozen=True, slots=True)
class Ronde:
    """A window, and the last day that is counted from its end."""

    venster: Dagregel
    daarna: tuple[Dagregel, ...]


@dataclass(frozen=True, slots=True)
class Indexregel:
    """A value in the index of its list."""

    link: Markup
    verwant: str
    bedragen: tuple[str, ...]
    samen: str


def key_pages(context: Context, lijst: n.Keuzelijst) -> Iterator[tuple[str, Maker]]:
    """The index of a list and the page of each of its values, by address."""
    yield list_page(lijst), partial(_index, context, lijst)
    for keuze in lijst.waarden:
        yield value_page(lijst, keuze), partial(_value, context, lijst, keuze)


def list_title(lijst: n.Keuzelijst) -> str:
    return f"Per {words(lijst.naam)}"


# ---------------------------------------------------------------- one value


def _value(context: Context, lijst: n.Keuzelijst, keuze: n.Keuze) -> str:
    page = value_page(lijst, keuze)
    regeling = context.regeling
    tabellen = [t for t in key_tables(regeling, lijst) if rows_of(t, keuze)]
    found = amounts(context, lijst, keuze)
    dates = agenda(context, page)
    balken = table_bars(context, page, found)
    gates = context.openstellingen[lijst.naam][keuze.naam]
    return render(
        "keuze",
        label_of(keuze),
        kop=capital(keuze.label or label_of(keuze)),
        kort=label_of(keuze),
        lijst_naam=words(lijst.naam),
        naar_lijst=link(page, list_page(lijst), f"het overzicht per {words(lijst.naam)}"),
        verwant=[
            (capital(words(v.keuzelijst)), listing(v.waarden))
            for v in related(regeling, lijst, keuze)
        ],
        bedragen=found,
        totaal=amount(found.totaal),
        regels=[_amount_row(context, page, found, at) for at in range(len(found.regels))],
        samen=[amount(found.samen(kop)) for kop in found.koppen],
        grafiek=bars("bedragen", f"Bedragen voor {label_of(keuze)}", balken),
        legenda=parts_of(balken),
        delen=[_part(context, page, keuze, t) for t in tabellen if _has_detail(t, keuze)],
        open=[_gate(context, page, keuze, gate) for gate in gates],
        rondes=_rounds(context, dates),
        fouten=[f for t in tabellen for f in faults(regeling, t, keuze.naam)],
        agenda=dates,
        bestanden=[(e, value_file(regeling, keuze, e)) for e in EXTENSIONS],
        kalender=value_file(regeling, keuze, "ics"),
        naar_downloads=relative(page, DOWNLOADS),
        zelftoetsen=_self_checks(context, page, lijst, keuze),
        naar_verloop=relative(page, "verloop/") if context.verloop.stappen else "",
    )


def _self_checks(context: Context, page: str, lijst: n.Keuzelijst, keuze: n.Keuze) -> list[Markup]:
    """Links to the forms that open with this value filled in, where the site has the rules."""
    if not context.bronnen.toetsing:
        return []
    return [
        link(page, ingang.pagina, ingang.naam)
        for ingang in filled_in(context.regeling, lijst, keuze)
    ]


def _amount_row(context: Context, page: str, found: Bedragen, at: int) -> Bedragregel:
    regel = found.regels[at]
    address = f"{regel.tabel.vindplaats.page}#{table_anchor(regel.tabel)}"
    return Bedragregel(
        link(page, address, regel.kort),
        tuple(_shown(regel.bedragen.get(kop)) for kop in found.koppen),
    )


def _has_detail(tabel: n.Tabel, keuze: n.Keuze) -> bool:
    """Whether the rows say more than the summary does: several rows, or words beside the amounts."""
    rijen = rows_of(tabel, keuze)
    keys = [k.naam for k in tabel.kolommen[1:] if not k.per]
    others = [naam for naam in keys if any(tabel.cel(r, naam).waarden for r in rijen)]
    named = [naam for naam in others if not _is_number(tabel, naam)]
    return len(rijen) > 1 or bool(named)


def _is_number(tabel: n.Tabel, naam: str) -> bool:
    kolom = tabel.kolom(naam)
    return kolom is not None and str(kolom.type) in ("bedrag", "aantal")


def _part(context: Context, page: str, keuze: n.Keuze, tabel: n.Tabel) -> Tabeldeel:
    titel = table_name(context.regeling, tabel)
    anker = table_anchor(tabel)
    bijschrift = Markup("{}: {}").format(literal(titel), literal(label_of(keuze)))
    view = table_view(context.regeling, page, tabel, rows_of(tabel, keuze), bijschrift, False, "")
    return Tabeldeel(
        titel,
        anker,
        tuple(place_link(page, b) for b in tabel.bij),
        link(page, f"{tabel.vindplaats.page}#{anker}", "de hele tabel"),
        view,
    )


def _gate(context: Context, page: str, keuze: n.Keuze, gate: Openstelling) -> Openregel:
    regeling = context.regeling
    address = f"{gate.tabel.vindplaats.page}#{table_anchor(gate.tabel)}"
    tabel = link(page, address, "de tabel")
    if gate.tabel.bij:
        bij = Markup(", ").join(place_link(page, place) for place in gate.tabel.bij)
        tabel = Markup("{} bij {}").format(tabel, bij)
    who = literal(label_of(keuze))
    if gate.in_tabel and gate.genoemd == gate.mogelijk:
        named = Markup("{} noemt alle {}, ook {}.").format(tabel, gate.mogelijk, who)
    else:
        niet = "" if gate.in_tabel else " niet"
        others = Markup("{} van de {}").format(gate.genoemd, gate.mogelijk)
        named = Markup("{} noemt {}{} ({} wel).").format(tabel, who, niet, others)
        if gate.in_tabel:
            named = Markup("{} noemt {}, en in totaal {}.").format(tabel, who, others)
    reasons = [
        Markup("{} voldoet {}aan {}.").format(
            literal(reden.wie),
            "" if reden.open else "niet ",
            link(page, reden.address, str(reden.plaats)),
        )
        for reden in gate.redenen
    ]
    return Openregel(
        table_name(regeling, gate.tabel),
        gate.open,
        (*reasons, _capital(named)),
        gate.tegenstrijdig,
    )


def _capital(text: Markup) -> Markup:
    """A sentence that opens with a link: the first letter of its words as a capital."""
    return Markup(str(text).replace(">de tabel<", ">De tabel<", 1))


def _rounds(context: Context, dates: Agenda) -> list[Ronde]:
    """Each window, with the last days that are counted from its end."""
    by_id = {regel.id: regel for regel in dates.regels}
    return [
        Ronde(
            venster,
            tuple(by_id[t.id] for t in context.tijd.tijdvakken if t.na and t.na == window.naam),
        )
        for window in context.tijd.tijdvakken
        if (venster := by_id[window.id]).venster
    ]


def _shown(value: int | None) -> str:
    return "" if value is None else amount(value)


# ---------------------------------------------------------------- all values


def _index(context: Context, lijst: n.Keuzelijst) -> str:
    page = list_page(lijst)
    regeling = context.regeling
    tabellen = key_tables(regeling, lijst)
    keuzes = sorted(lijst.waarden, key=lambda k: label_of(k).casefold())
    balken = [_index_bar(context, page, lijst, tabellen, keuze) for keuze in keuzes]
    names = [table_name(regeling, t) for t in tabellen]
    return render(
        "keuzelijst",
        list_title(lijst),
        wide=True,
        lijst_naam=words(lijst.naam),
        omschrijving=lijst.omschrijving,
        koppen=[
            naam if has_total(t) else f"{naam} (onze optelsum)"
            for naam, t in zip(names, tabellen, strict=True)
        ],
        regels=[_index_row(context, page, lijst, tabellen, keuze) for keuze in keuzes],
        samen=[amount(sum(main_total(t, k) or 0 for k in keuzes)) for t in tabellen],
        alles=amount(sum(main_total(t, k) or 0 for t in tabellen for k in keuzes)),
        meer=len(tabellen) > 1,
        grafiek=bars("overzicht", f"Bedragen {list_title(lijst).lower()}", balken),
        legenda=parts_of(balken),
        bestanden=[
            (e, f"{relative(page, DOWNLOADS)}{whole_file(regeling, e)}") for e in EXTENSIONS
        ],
        naar_downloads=relative(page, DOWNLOADS),
    )


def _index_row(
    context: Context,
    page: str,
    lijst: n.Keuzelijst,
    tabellen: tuple[n.Tabel, ...],
    keuze: n.Keuze,
) -> Indexregel:
    verwant = [w for v in related(context.regeling, lijst, keuze) for w in v.waarden]
    totals = [main_total(tabel, keuze) for tabel in tabellen]
    return Indexregel(
        link(page, value_page(lijst, keuze), label_of(keuze)),
        listing(verwant),
        tuple(_shown(total) for total in totals),
        amount(sum(total for total in totals if total is not None)),
    )


def _index_bar(
    context: Context,
    page: str,
    lijst: n.Keuzelijst,
    tabellen: tuple[n.Tabel, ...],
    keuze: n.Keuze,
) -> Balk:
    totals = [(table_name(context.regeling, t), main_total(t, keuze)) for t in tabellen]
    parts = tuple((naam, total) for naam, total in totals if total)
    together = amount(sum(total for _, total in parts))
    return Balk(label_of(keuze), together, parts, relative(page, value_page(lijst, keuze)))
