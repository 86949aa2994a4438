"""Values: amounts in tables, periods, terms, named values, and the dates of the regulation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date

from compiler.model.nodes import Cel, Kop, Regeling, Rij, Slotbepaling, Tabel
from compiler.model.types import Basistype
from compiler.runtime.schrijfwijze import datum_tekst
from compiler.verschil.found import Waardeverschil, Wijze

_AMOUNTS = (Basistype.BEDRAG, Basistype.AANTAL, Basistype.PERCENTAGE)

Spelled = tuple[object, str]
"""A value to compare, and its spelling to show."""


def compare_values(old: Regeling, new: Regeling) -> Iterator[Waardeverschil]:
    """Every value that is new, gone or different."""
    yield from _compare(_head(old), _head(new))
    yield from _compare(_named(old), _named(new))
    for naam in dict.fromkeys((*old.tabellen, *new.tabellen)):
        yield from _compare(_cells(old.tabellen.get(naam)), _cells(new.tabellen.get(naam)))


def _compare(old: Mapping[str, Spelled], new: Mapping[str, Spelled]) -> Iterator[Waardeverschil]:
    for place in dict.fromkeys((*old, *new)):
        was, is_now = old.get(place), new.get(place)
        if was is None and is_now is not None:
            yield Waardeverschil(place, Wijze.TOEGEVOEGD, "", is_now[1])
        elif is_now is None and was is not None:
            yield Waardeverschil(place, Wijze.VERVALLEN, was[1], "")
        elif was is not None and is_now is not None and was[0] != is_now[0]:
            yield Waardeverschil(place, Wijze.GEWIJZIGD, was[1], is_now[1])


def _head(regeling: Regeling) -> dict[str, Spelled]:
    kop = regeling.kop
    found = {
        "titel": kop.titel,
        "soort regeling": kop.soort_regeling,
        "vastgesteld": _day(kop.vastgesteld),
        "kenmerk": kop.kenmerk,
        "publicatie": kop.publicatie,
        "gewijzigd bij": kop.gewijzigd_bij,
    }
    for bepaling in regeling.walk():
        for regel in bepaling.regels:
            if isinstance(regel, Slotbepaling):
                found[regel.soort] = _day(regel.datum) or regel.titel
    return {name: (value, value) for name, value in found.items() if value}


def _named(regeling: Regeling) -> dict[str, Spelled]:
    found: dict[str, Spelled] = {}
    for periode in regeling.perioden.values():
        days = (periode.begin, periode.einde)
        text = f"{_day(periode.begin)} tot en met {_day(periode.einde)}"
        found[f"periode {periode.naam}"] = days, text
    for termijn in regeling.termijnen.values():
        found[f"termijn {termijn.naam}"] = termijn.waarde, termijn.tekst
    for constante in regeling.constanten.values():
        found[f"waarde {constante.naam}"] = constante.waarde.waarde, constante.waarde.tekst
    return found


def _cells(tabel: Tabel | None) -> dict[str, Spelled]:
    """Every filled amount of a table, by the words of its row and column."""
    if tabel is None:
        return {}
    found: dict[str, Spelled] = {}
    seen: Counter[str] = Counter()
    for rij in tabel.rijen:
        row = _row_name(tabel, rij)
        seen[row] += 1
        twin = f" ({seen[row]}e rij)" if seen[row] > 1 else ""
        for kop, cel in zip(tabel.koppen, rij.cellen, strict=True):
            if _is_amount(tabel, kop) and cel.waarden:
                column = f"{kop.kolom} {kop.per}" if kop.per else kop.kolom
                found[f"tabel {tabel.naam}, {row}{twin}: {column}"] = cel.waarden, cel.tekst
    return found


def _row_name(tabel: Tabel, rij: Rij) -> str:
    keys: list[Cel] = [
        cel
        for kop, cel in zip(tabel.koppen, rij.cellen, strict=True)
        if not _is_amount(tabel, kop) and cel.tekst
    ]
    return ", ".join(cel.tekst for cel in keys) or "zonder naam"


def _is_amount(tabel: Tabel, kop: Kop) -> bool:
    kolom = tabel.kolom(kop.kolom)
    return kolom is not None and kolom.type in _AMOUNTS


def _day(value: date | None) -> str:
    return datum_tekst(value) if value else ""
