"""Values: periods, terms, named values, the head of the regulation, and the amounts in its tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from compiler.evaluate.meanings import literal
from compiler.model.nodes import Kop, Regeling, Rij, Slotbepaling, Tabel
from compiler.model.types import Basistype
from compiler.runtime.bedrag import Bedrag
from compiler.runtime.schrijfwijze import datum_tekst, nederlands
from compiler.verschil.found import Celverschil, Waardeverschil
from compiler.vindplaats import Vindplaats
from compiler.was_wordt.nodes import Wijze

_AMOUNTS = (Basistype.BEDRAG, Basistype.AANTAL, Basistype.PERCENTAGE)

Name = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Spelled:
    """A value to compare, its spelling to show, and where it stands."""

    value: object
    text: str
    vindplaats: Vindplaats


def compare_values(old: Regeling, new: Regeling) -> Iterator[Waardeverschil]:
    """Every named value that is new, gone or different."""
    before, after = _named(old), _named(new)
    for soort, naam in dict.fromkeys((*before, *after)):
        was, is_now = before.get((soort, naam)), after.get((soort, naam))
        there = is_now or was
        if there is not None and (was is None or is_now is None or was.value != is_now.value):
            yield Waardeverschil(
                soort, naam, there.vindplaats, _wijze(was, is_now), _text(was), _text(is_now)
            )


def _named(regeling: Regeling) -> Mapping[Name, _Spelled]:
    found = {("kop", naam): spelled for naam, spelled in _head(regeling)}
    found |= {("slotbepaling", naam): spelled for naam, spelled in _closing(regeling)}
    for periode in regeling.perioden.values():
        text = f"{datum_tekst(periode.begin)} tot en met {datum_tekst(periode.einde)}"
        days = (periode.begin, periode.einde)
        found["periode", periode.naam] = _Spelled(days, text, periode.vindplaats)
    for termijn in regeling.termijnen.values():
        spelled = _Spelled(termijn.waarde, termijn.tekst, termijn.vindplaats)
        found["termijn", termijn.naam] = spelled
    for constante in regeling.constanten.values():
        waarde = constante.waarde
        spelled = _Spelled(waarde.waarde, waarde.tekst, constante.vindplaats)
        found["waarde", constante.naam] = spelled
    return found


def _head(regeling: Regeling) -> Iterator[tuple[str, _Spelled]]:
    kop = regeling.kop
    lines = {
        "titel": kop.titel,
        "soort regeling": kop.soort_regeling,
        "vastgesteld": _day(kop.vastgesteld),
        "kenmerk": kop.kenmerk,
        "publicatie": kop.publicatie,
        "gewijzigd bij": kop.gewijzigd_bij,
    }
    for naam, text in lines.items():
        if text:
            yield naam, _Spelled(text, text, Vindplaats())


def _closing(regeling: Regeling) -> Iterator[tuple[str, _Spelled]]:
    for bepaling in regeling.walk():
        for regel in bepaling.regels:
            if isinstance(regel, Slotbepaling):
                text = _day(regel.datum) or regel.titel
                yield regel.soort, _Spelled(text, text, regel.vindplaats)


# ---------------------------------------------------------------- tables


CellKey = tuple[tuple[tuple[str, str], ...], str]


def compare_cells(old: Regeling, new: Regeling) -> Iterator[Celverschil]:
    """Every filled amount in a table that is new, gone or different."""
    for naam in dict.fromkeys((*old.tabellen, *new.tabellen)):
        before, after = _cells(old, old.tabellen.get(naam)), _cells(new, new.tabellen.get(naam))
        for key in dict.fromkeys((*before, *after)):
            was, is_now = before.get(key), after.get(key)
            there = is_now or was
            if there is None or (was is not None and is_now is not None and was == is_now):
                continue
            if was is None or is_now is None or was.value != is_now.value:
                row, column = key
                yield Celverschil(
                    naam,
                    row,
                    column,
                    there.vindplaats,
                    _wijze(was, is_now),
                    _text(was),
                    _text(is_now),
                    _more(was, is_now),
                )


def _cells(regeling: Regeling, tabel: Tabel | None) -> Mapping[CellKey, _Spelled]:
    """Every filled amount of a table, by the words of its row and column."""
    if tabel is None:
        return {}
    found: dict[CellKey, _Spelled] = {}
    seen: Counter[tuple[tuple[str, str], ...]] = Counter()
    for rij in tabel.rijen:
        row = _row_name(tabel, rij)
        seen[row] += 1
        if seen[row] > 1:
            row = (*row, ("rij", f"{seen[row]}e"))
        for kop, cel in zip(tabel.koppen, rij.cellen, strict=True):
            if _is_amount(tabel, kop) and cel.waarden:
                column = f"{kop.kolom} {kop.per}" if kop.per else kop.kolom
                values = tuple(literal(waarde) for waarde in cel.waarden)
                found[row, column] = _Spelled(values, cel.tekst, tabel.vindplaats)
    return found


def _row_name(tabel: Tabel, rij: Rij) -> tuple[tuple[str, str], ...]:
    return tuple(
        (kop.kolom, cel.tekst)
        for kop, cel in zip(tabel.koppen, rij.cellen, strict=True)
        if not _is_amount(tabel, kop) and cel.tekst
    )


def _is_amount(tabel: Tabel, kop: Kop) -> bool:
    kolom = tabel.kolom(kop.kolom)
    return kolom is not None and kolom.type in _AMOUNTS


def _more(was: _Spelled | None, is_now: _Spelled | None) -> str:
    values = [spelled.value for spelled in (was, is_now) if spelled is not None]
    match values:
        case [(old,), (new,)]:
            return increase(old, new)
        case _:
            return ""


def increase(old: object, new: object) -> str:
    """How much more the new value is, with its sign; empty where that says nothing."""
    match old, new:
        case (bool(), _) | (_, bool()):
            return ""
        case Bedrag(), Bedrag():
            more = new - old
            return _signed(nederlands(Bedrag.uit_centen(abs(more.centen))), more.centen)
        case date(), date():
            days = (new - old).days
            return _signed(f"{abs(days)} {'dag' if abs(days) == 1 else 'dagen'}", days)
        case int(), int():
            return _signed(nederlands(abs(new - old)), new - old)
        case _:
            return ""


def _signed(text: str, number: int) -> str:
    return f"{'+' if number > 0 else '−'} {text}" if number else ""


def _wijze(was: object | None, is_now: object | None) -> Wijze:
    if was is None:
        return Wijze.TOEGEVOEGD
    return Wijze.VERVALLEN if is_now is None else Wijze.GEWIJZIGD


def _text(spelled: _Spelled | None) -> str:
    return spelled.text if spelled else ""


def _day(value: date | None) -> str:
    return datum_tekst(value) if value else ""
