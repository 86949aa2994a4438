"""The amounts of the tables as records: one for each amount and each value of the key column.

A row that names several values of the key column (`Arnhem, Breda, …`) holds for each of them, so it
gives a record for each. Nothing is added up here and nothing corrected.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from compiler.backends.site.context import Context
from compiler.backends.site.keuzes import amount_heads, label_of, rows_of
from compiler.backends.site.notation import listing, value_text
from compiler.backends.site.tables import table_title
from compiler.model import nodes as n
from compiler.model.expressions import Bedragwaarde, Waarde
from compiler.model.types import Basistype, Keuzetype

_NUMBERS = (Basistype.BEDRAG, Basistype.AANTAL)


@dataclass(frozen=True, slots=True)
class Sleutel:
    """What a record is about: the column, the value as data have it, and in words."""

    kolom: str
    naam: str
    tekst: str


@dataclass(frozen=True, slots=True)
class Post:
    """One amount (or number) of a table.

    `sleutels` has the key column first; `per` is the value of a repeated column (the year). `waarde`
    is in cents for an amount; `tekst` is its spelling in the publication.
    """

    tabel: str
    waarvoor: str
    vindplaatsen: tuple[str, ...]
    sleutels: tuple[Sleutel, ...]
    kolom: str
    per: Sleutel | None
    soort: Basistype
    waarde: int
    tekst: str


def published_tables(regeling: n.Regeling) -> tuple[n.Tabel, ...]:
    """The tables with amounts, wherever they stand, and every other table of a bijlage."""
    return tuple(
        tabel
        for tabel in regeling.tabellen.values()
        if amount_heads(tabel) or tabel.vindplaats.page == "bijlage/"
    )


def posts(
    context: Context, tabellen: tuple[n.Tabel, ...], keuze: n.Keuze | None = None
) -> list[Post]:
    """The records of these tables, in the order of the text; of one value of the key column alone."""
    return [post for tabel in tabellen for post in _of_table(context, tabel, keuze)]


def dimensions(found: list[Post]) -> tuple[str, ...]:
    """The columns that say what a record is about, in order of appearance."""
    return tuple(dict.fromkeys(s.kolom for post in found for s in post.sleutels))


def repetitions(found: list[Post]) -> tuple[str, ...]:
    """The keuzelijsten over which columns are repeated."""
    return tuple(dict.fromkeys(post.per.kolom for post in found if post.per))


def kinds(found: list[Post]) -> tuple[Basistype, ...]:
    """The kinds of value that occur."""
    return tuple(soort for soort in _NUMBERS if any(post.soort is soort for post in found))


def _of_table(context: Context, tabel: n.Tabel, keuze: n.Keuze | None) -> Iterator[Post]:
    rijen = tabel.rijen if keuze is None else rows_of(tabel, keuze)
    for rij in rijen:
        for sleutels in _keys(context.regeling, tabel, rij, keuze):
            yield from _of_row(context, tabel, rij, sleutels)


def _of_row(
    context: Context, tabel: n.Tabel, rij: n.Rij, sleutels: tuple[Sleutel, ...]
) -> Iterator[Post]:
    for kop, cel in zip(tabel.koppen, rij.cellen, strict=True):
        kolom = tabel.kolom(kop.kolom)
        if kolom is None or kolom.type not in _NUMBERS or not cel.waarden:
            continue
        assert isinstance(kolom.type, Basistype)
        yield Post(
            tabel.naam,
            table_title(context.regeling, tabel),
            tuple(str(plaats) for plaats in tabel.bij),
            sleutels,
            kop.kolom,
            _repeated(context.regeling, kolom, kop),
            kolom.type,
            _number(cel.waarden[0]),
            cel.tekst,
        )


def _keys(
    regeling: n.Regeling, tabel: n.Tabel, rij: n.Rij, keuze: n.Keuze | None
) -> Iterator[tuple[Sleutel, ...]]:
    """The keys of a row, once for every value of its first column."""
    first, *rest = (k for k in tabel.kolommen if not k.per and k.type not in _NUMBERS)
    others = tuple(
        Sleutel(kolom.naam, ",".join(map(str, cel.waarden)), _words(regeling, kolom, cel.waarden))
        for kolom in rest
        if (cel := tabel.cel(rij, kolom.naam)).waarden
    )
    for waarde in tabel.cel(rij, first.naam).waarden:
        if keuze is None or waarde == keuze.naam:
            yield (Sleutel(first.naam, str(waarde), _words(regeling, first, (waarde,))), *others)


def _words(regeling: n.Regeling, kolom: n.Kolom, waarden: tuple[Waarde, ...]) -> str:
    if isinstance(kolom.type, Keuzetype):
        lijst = regeling.keuzelijsten[kolom.type.keuzelijst]
        by_name = {keuze.naam: label_of(keuze) for keuze in lijst.waarden}
        return listing([by_name.get(str(w), str(w)) for w in waarden])
    return listing([value_text(w) for w in waarden])


def _repeated(regeling: n.Regeling, kolom: n.Kolom, kop: n.Kop) -> Sleutel | None:
    if kop.per is None:
        return None
    lijst = regeling.keuzelijsten[kolom.per]
    label = next((label_of(k) for k in lijst.waarden if k.naam == kop.per), kop.per)
    return Sleutel(kolom.per, kop.per, label)


def _number(waarde: Waarde) -> int:
    if isinstance(waarde, Bedragwaarde):
        return waarde.centen
    assert isinstance(waarde, int)
    return waarde
