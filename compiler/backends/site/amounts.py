"""What the tables with amounts say about one value of the key column: per table, and added up.

Sums over tables are ours and are called so; a total that the regulation publishes stays what it is.
"""

from __future__ import annotations

from dataclasses import dataclass

from compiler.backends.site.context import Context
from compiler.backends.site.drawings.bars import Balk
from compiler.backends.site.keuzes import (
    cents,
    is_amount,
    key_tables,
    label_of,
    main_total,
    rows_of,
    totals,
)
from compiler.backends.site.links import relative
from compiler.backends.site.notation import amount, capital
from compiler.backends.site.openness import part_of
from compiler.backends.site.tables import head, table_anchor, table_title
from compiler.model import expressions as e
from compiler.model import nodes as n
from compiler.model.walk import walk


@dataclass(frozen=True, slots=True)
class Tabelsom:
    """One table for one value: its words (long and short), and in cents per head and in all."""

    tabel: n.Tabel
    titel: str
    kort: str
    bedragen: dict[str, int]
    totaal: int
    gepubliceerd: bool


@dataclass(frozen=True, slots=True)
class Bedragen:
    """All tables that name a value. `maximum`: requirements make these the most there is."""

    regels: tuple[Tabelsom, ...]
    maximum: bool
    gedeeld: bool

    @property
    def koppen(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(kop for regel in self.regels for kop in regel.bedragen))

    @property
    def totaal(self) -> int:
        return sum(regel.totaal for regel in self.regels)

    @property
    def opgeteld(self) -> bool:
        """Whether the total is a sum of ours instead of a published amount."""
        return len(self.regels) > 1 or not all(regel.gepubliceerd for regel in self.regels)

    def samen(self, kop: str) -> int:
        return sum(regel.bedragen.get(kop, 0) for regel in self.regels)


def amounts(context: Context, lijst: n.Keuzelijst, keuze: n.Keuze) -> Bedragen:
    """The amounts of one value, over all tables that name it."""
    regeling = context.regeling
    tabellen = [t for t in key_tables(regeling, lijst) if rows_of(t, keuze)]
    regels = tuple(_table(context, tabel, keuze) for tabel in tabellen)
    shared = any(
        len(t.cel(r, t.kolommen[0].naam).waarden) > 1 for t in tabellen for r in rows_of(t, keuze)
    )
    return Bedragen(regels, all(is_maximum(regeling, t) for t in tabellen), shared)


def table_name(regeling: n.Regeling, tabel: n.Tabel) -> str:
    """A table in few words: the part of the regulation that it is for, else its title."""
    naam = part_of(regeling, tabel)
    lijst = regeling.keuzelijsten.get(regeling.onderdelen)
    keuze = next((k for k in lijst.waarden if k.naam == naam), None) if lijst and naam else None
    return capital(keuze.label or label_of(keuze)) if keuze else table_title(regeling, tabel)


def has_total(tabel: n.Tabel) -> bool:
    """Whether the table publishes a total: a column with amounts that is not repeated."""
    at = [i for i, kop in enumerate(tabel.koppen) if kop.per is None and is_amount(tabel, kop)]
    return any(cents(rij.cellen[i]) is not None for i in at for rij in tabel.rijen)


def is_maximum(regeling: n.Regeling, tabel: n.Tabel) -> bool:
    """Whether some requirement that reads the table says "ten hoogste"."""
    return any(
        isinstance(part, e.Vergelijking) and part.wijze is e.Vergelijkwijze.TEN_HOOGSTE
        for eis in regeling.eisen.values()
        if tabel.naam in eis.tabellen
        for part in walk(eis.geldt)
    )


def table_bars(context: Context, page: str, bedragen: Bedragen) -> list[Balk]:
    """A bar for each table, divided by its repeated columns (the years)."""
    regeling = context.regeling
    return [
        Balk(
            table_name(regeling, regel.tabel),
            amount(regel.totaal),
            _parts(regeling, regel),
            relative(page, f"{regel.tabel.vindplaats.page}#{table_anchor(regel.tabel)}"),
        )
        for regel in bedragen.regels
    ]


def _parts(regeling: n.Regeling, regel: Tabelsom) -> tuple[tuple[str, int], ...]:
    repeated = [
        (kop, regel.bedragen[kop])
        for kop in dict.fromkeys(
            head(regeling, regel.tabel, k) for k in regel.tabel.koppen if k.per is not None
        )
        if kop in regel.bedragen
    ]
    return tuple(repeated) or (("Totaal", regel.totaal),)


def _table(context: Context, tabel: n.Tabel, keuze: n.Keuze) -> Tabelsom:
    regeling = context.regeling
    sums = totals(tabel, rows_of(tabel, keuze))
    return Tabelsom(
        tabel,
        table_title(regeling, tabel),
        table_name(regeling, tabel),
        {head(regeling, tabel, kop): value for kop, value in sums.items()},
        main_total(tabel, keuze) or 0,
        has_total(tabel),
    )
