"""Which keuzelijsten get pages of their own: those that head a table of amounts.

For each value: every row of every table that concerns it, what the amounts add up to, which other
values occur beside it, and in which tables it does not occur. Nothing here knows what the list is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from compiler.model.expressions import Bedragwaarde
from compiler.model.nodes import Cel, Keuze, Keuzelijst, Kolom, Kop, Regeling, Rij, Tabel
from compiler.model.types import Basistype, Keuzetype
from compiler.vindplaats import slug

RESERVED = frozenset(
    (
        "regeling",
        "begrippen",
        "bijlage",
        "toelichting",
        "kalender",
        "verloop",
        "downloads",
        "toetsen",
        "toets-zelf",
        "regels",
        "meldingen",
        "verantwoording",
        "taal",
        "data",
        "toegankelijkheid",
        "over",
        "voor",
        "assets",
        "search",
        "stijl",
        "script",
        "beeld",
    )
)


def key_lists(regeling: Regeling) -> tuple[Keuzelijst, ...]:
    """The keuzelijsten that are the first column of some table with amounts, in that order."""
    names = [
        tabel.kolommen[0].type.keuzelijst
        for tabel in regeling.tabellen.values()
        if amount_heads(tabel) and isinstance(tabel.kolommen[0].type, Keuzetype)
    ]
    return tuple(
        regeling.keuzelijsten[naam]
        for naam in dict.fromkeys(names)
        if naam in regeling.keuzelijsten
    )


def list_page(lijst: Keuzelijst) -> str:
    name = slug(lijst.naam)
    taken = name in RESERVED or name.startswith("artikel-")
    return f"keuze-{name}/" if taken else f"{name}/"


def value_page(lijst: Keuzelijst, keuze: Keuze) -> str:
    return f"{list_page(lijst)}{slug(keuze.naam)}/"


def label_of(keuze: Keuze) -> str:
    return keuze.kort or keuze.label or keuze.naam.replace("_", " ")


def key_tables(regeling: Regeling, lijst: Keuzelijst) -> tuple[Tabel, ...]:
    """The tables of amounts whose first column is this list."""
    return tuple(
        tabel
        for tabel in regeling.tabellen.values()
        if amount_heads(tabel) and tabel.kolommen[0].type == Keuzetype(lijst.naam)
    )


def rows_of(tabel: Tabel, keuze: Keuze) -> tuple[Rij, ...]:
    """The rows of a table that concern a value of its first column."""
    return _rows_with(tabel, tabel.kolommen[0], keuze)


def _rows_with(tabel: Tabel, kolom: Kolom, keuze: Keuze) -> tuple[Rij, ...]:
    at = tabel.kolomnummer(kolom.naam)
    return tuple(rij for rij in tabel.rijen if keuze.naam in rij.cellen[at].waarden)


def amount_heads(tabel: Tabel) -> tuple[Kop, ...]:
    return tuple(kop for kop in tabel.koppen if _is_amount(tabel.kolom(kop.kolom)))


def is_amount(tabel: Tabel, kop: Kop) -> bool:
    return _is_amount(tabel.kolom(kop.kolom))


def _is_amount(kolom: Kolom | None) -> bool:
    return kolom is not None and kolom.type is Basistype.BEDRAG


def cents(cel: Cel) -> int | None:
    """The amount in a cell, None when it is empty."""
    found = [w.centen for w in cel.waarden if isinstance(w, Bedragwaarde)]
    return sum(found) if found else None


def totals(tabel: Tabel, rijen: tuple[Rij, ...]) -> dict[Kop, int]:
    """Per head with amounts: the sum over these rows, where any of them has one."""
    found: dict[Kop, int] = {}
    for kop in amount_heads(tabel):
        at = tabel.kolomnummer(kop.kolom, kop.per)
        values = [c for rij in rijen if (c := cents(rij.cellen[at])) is not None]
        if values:
            found[kop] = sum(values)
    return found


def main_total(tabel: Tabel, keuze: Keuze) -> int | None:
    """The published total: the first column with amounts that is not repeated, else their sum."""
    sums = totals(tabel, rows_of(tabel, keuze))
    single = [value for kop, value in sums.items() if kop.per is None]
    if single:
        return single[0]
    return sum(sums.values()) if sums else None


@dataclass(frozen=True, slots=True)
class Verwant:
    """Values of another keuzelijst that occur in the rows of a value."""

    keuzelijst: str
    waarden: tuple[str, ...]


def related_choices(
    regeling: Regeling, lijst: Keuzelijst, keuze: Keuze
) -> dict[str, tuple[Keuze, ...]]:
    """Of every other keuzelijst: the values that stand beside this value in a row of any table."""
    found: dict[str, dict[str, None]] = {}
    for tabel in regeling.tabellen.values():
        own = [k for k in tabel.kolommen if k.type == Keuzetype(lijst.naam) and not k.per]
        rijen = tuple(rij for kolom in own for rij in _rows_with(tabel, kolom, keuze))
        for kolom in tabel.kolommen:
            if kolom not in own and isinstance(kolom.type, Keuzetype) and not kolom.per:
                values = found.setdefault(kolom.type.keuzelijst, {})
                values.update(dict.fromkeys(_names(tabel, rijen, kolom)))
    return {
        naam: tuple(
            k for name in names for k in regeling.keuzelijsten[naam].waarden if k.naam == name
        )
        for naam, names in found.items()
        if names
    }


def related(regeling: Regeling, lijst: Keuzelijst, keuze: Keuze) -> tuple[Verwant, ...]:
    """The same as labels."""
    return tuple(
        Verwant(naam, tuple(map(label_of, keuzes)))
        for naam, keuzes in related_choices(regeling, lijst, keuze).items()
    )


def _names(tabel: Tabel, rijen: tuple[Rij, ...], kolom: Kolom) -> Iterator[str]:
    for rij in rijen:
        yield from (str(w) for w in tabel.cel(rij, kolom.naam).waarden)
