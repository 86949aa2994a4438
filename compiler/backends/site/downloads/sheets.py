"""The sheets of a workbook: records side by side, records below one another, days, contradictions."""

from __future__ import annotations

from collections.abc import Sequence

from compiler.backends.site.context import Context
from compiler.backends.site.downloads.csv_file import Columns, heads
from compiler.backends.site.downloads.records import Post, dimensions
from compiler.backends.site.downloads.workbook import Bedrag, Blad, Cel
from compiler.backends.site.keuzes import key_tables, label_of, main_total
from compiler.backends.site.notation import capital, words
from compiler.backends.site.tables import table_title
from compiler.model import nodes as n
from compiler.model.types import Basistype

SUM = "Samen (onze optelsum)"


def side_by_side(naam: str, posts: list[Post], sums: bool) -> Blad:
    """A row for what the amounts are about, a column for each total and each year: as published."""
    keys = dimensions(posts)
    rows: dict[tuple[str, ...], dict[str, Cel]] = {}
    about: dict[tuple[str, ...], Post] = {}
    for post in posts:
        row = (post.tabel, *(f"{s.kolom}={s.naam}" for s in post.sleutels))
        about.setdefault(row, post)
        rows.setdefault(row, {})[_head(post)] = cell(post)
    columns = tuple(dict.fromkeys(_head(post) for post in posts))
    return Blad(
        naam,
        ("Waarvoor", *(capital(words(kolom)) for kolom in keys), *columns, "Vindplaats"),
        tuple(
            (
                about[row].waarvoor,
                *(_key(about[row], kolom) for kolom in keys),
                *(cells.get(column) for column in columns),
                "; ".join(about[row].vindplaatsen),
            )
            for row, cells in rows.items()
        ),
        SUM if sums else "",
    )


def below_one_another(posts: list[Post]) -> Blad:
    """Every record as a row, with the columns of the CSV."""
    columns = Columns.of(posts)
    return Blad(
        "Bedragen",
        tuple(map(capital, heads(columns))),
        tuple(
            (
                *(_key(post, kolom) for kolom in columns.sleutels),
                post.waarvoor,
                "; ".join(post.vindplaatsen),
                words(post.kolom),
                *(_year(post, lijst) for lijst in columns.herhaald),
                *(cell(post) if post.soort is soort else None for soort in columns.soorten),
            )
            for post in posts
        ),
    )


def per_value(context: Context, lijst: n.Keuzelijst) -> Blad:
    """A row for each value of a key list, a column for each table: the published totals."""
    tabellen = key_tables(context.regeling, lijst)
    rows: list[tuple[Cel, ...]] = []
    for keuze in sorted(lijst.waarden, key=lambda k: label_of(k).casefold()):
        totals = [main_total(tabel, keuze) for tabel in tabellen]
        cells = [None if total is None else Bedrag(total) for total in totals]
        together = Bedrag(sum(total for total in totals if total is not None))
        rows.append((label_of(keuze), *cells, together))
    titles = [table_title(context.regeling, tabel) for tabel in tabellen]
    return Blad(
        f"Per {words(lijst.naam)}",
        (capital(words(lijst.naam)), *titles, SUM),
        tuple(rows),
        SUM,
    )


def days(context: Context) -> Blad:
    return Blad(
        "Data",
        ("Wat", "Van", "Tot en met", "Gaat over", "Van wie", "Hoe geteld", "Vindplaats"),
        tuple(
            (t.titel, t.begin, t.einde, t.over, t.auteur, t.telling, str(t.plaats))
            for t in context.tijd.tijdvakken
        ),
    )


def contradictions(context: Context, fouten: Sequence[n.Controlefout]) -> Blad:
    """Where the published numbers contradict each other; nothing is corrected."""
    titles = {t.naam: table_title(context.regeling, t) for t in context.regeling.tabellen.values()}
    return Blad(
        "Tegenspraak",
        ("Bij", "Waarvoor", "Gepubliceerd totaal", "Som van de delen", "Verschil"),
        tuple(
            (
                fout.sleutel_tekst,
                titles[fout.tabel],
                Bedrag(fout.totaal),
                Bedrag(fout.som),
                Bedrag(fout.totaal - fout.som),
            )
            for fout in fouten
        ),
    )


def cell(post: Post) -> Cel:
    return Bedrag(post.waarde) if post.soort is Basistype.BEDRAG else post.waarde


def _head(post: Post) -> str:
    return capital(words(post.kolom)) if post.per is None else post.per.tekst


def _key(post: Post, kolom: str) -> str:
    return next((s.tekst for s in post.sleutels if s.kolom == kolom), "")


def _year(post: Post, lijst: str) -> Cel:
    if post.per is None or post.per.kolom != lijst:
        return None
    return int(post.per.tekst) if post.per.tekst.isdecimal() else post.per.tekst
