"""Worked examples as view objects: the facts in a small table, and what is expected of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from compiler.backends.site.notation import (
    amount_from_json,
    capital,
    day_from_json,
    listing,
    sentence,
    value_text,
    words,
)
from compiler.backends.site.plain import PlainDutch
from compiler.model import nodes as n
from compiler.model.types import Basistype, Gegevenstype, Keuzetype, Lijst, Type

_UITKOMST = {
    n.Uitkomst.VOLDAAN: "voldaan",
    n.Uitkomst.NIET_VOLDAAN: "niet voldaan",
    n.Uitkomst.ONBEKEND: "onbekend",
    n.Uitkomst.BEOORDELEN: "ter beoordeling",
    n.Uitkomst.NIET_VAN_TOEPASSING: "niet van toepassing",
}


@dataclass(frozen=True, slots=True)
class Verwacht:
    """One expectation: what is looked at, the outcome as words, and its style."""

    wat: str
    uitkomst: str
    css: str


@dataclass(frozen=True, slots=True)
class VoorbeeldView:
    """A worked case: facts as (what, value) and the expectations."""

    titel: str
    anker: str
    soort: str
    feiten: tuple[tuple[str, str], ...]
    verwacht: tuple[Verwacht, ...]


def voorbeeld_view(regeling: n.Regeling, voorbeeld: n.Voorbeeld, anker: str) -> VoorbeeldView:
    feiten = tuple(_facts(regeling, voorbeeld.soort, voorbeeld.inhoud, ""))
    verwacht = tuple(_expected(regeling, v) for v in voorbeeld.verwachtingen)
    return VoorbeeldView(voorbeeld.titel, anker, words(voorbeeld.soort), feiten, verwacht)


def _facts(
    regeling: n.Regeling, soort: str, inhoud: Mapping[str, object], onder: str
) -> Iterator[tuple[str, str]]:
    gegevens = regeling.gegevens.get(soort)
    for naam, waarde in inhoud.items():
        if naam == "beoordelingen" and isinstance(waarde, list | tuple):
            yield from (_answer(antwoord, onder) for antwoord in waarde)
            continue
        veld = gegevens.veld(naam) if gegevens else None
        yield from _fact(regeling, f"{onder}{words(naam)}", veld.type if veld else None, waarde)


def _answer(antwoord: Mapping[str, object], onder: str) -> tuple[str, str]:
    """An answer to an open norm: the norm, and what was answered by whom."""
    gezegd = antwoord.get("antwoord")
    shown = ("ja" if gezegd else "nee") if isinstance(gezegd, bool) else str(gezegd)
    wie = f", door {antwoord['wie']}" if antwoord.get("wie") else ""
    waarom = f": {antwoord['motivering']}" if antwoord.get("motivering") else ""
    return capital(
        f"{onder}oordeel over {words(str(antwoord.get('naam', '')))}"
    ), shown + wie + waarom


def _fact(
    regeling: n.Regeling, wat: str, type_: Type | None, waarde: object
) -> Iterator[tuple[str, str]]:
    inner = type_.van if isinstance(type_, Lijst) else None
    match waarde:
        case Mapping():
            soort = type_.gegevens if isinstance(type_, Gegevenstype) else ""
            yield from _facts(regeling, soort, waarde, f"{wat}, ")
        case list() | tuple() if any(isinstance(w, Mapping) for w in waarde):
            for at, element in enumerate(waarde, 1):
                yield from _fact(regeling, f"{wat} {at}", inner, element)
        case list() | tuple():
            shown = [_shown(regeling, inner, w) for w in waarde]
            yield capital(wat), listing(shown) or "geen"
        case _:
            yield capital(wat), _shown(regeling, type_, waarde)


def _shown(regeling: n.Regeling, type_: Type | None, waarde: object) -> str:
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if waarde is None:
        return "niet bekend"
    match type_:
        case Basistype.BEDRAG:
            return amount_from_json(waarde)
        case Basistype.DATUM:
            return day_from_json(str(waarde))
        case Keuzetype(keuzelijst):
            return PlainDutch(regeling).keuze(keuzelijst, str(waarde))
        case _:
            return value_text(waarde) if isinstance(waarde, int | str) else str(waarde)


def _expected(regeling: n.Regeling, verwachting: n.Verwachting) -> Verwacht:
    match verwachting:
        case n.VerwachtUitkomst(eis, uitkomst, plaats, ontbreekt):
            waar = f" ({_place(plaats)})" if plaats else ""
            mist = f"; ontbreekt: {listing([words(o) for o in ontbreekt])}" if ontbreekt else ""
            return Verwacht(capital(words(eis)) + waar, _UITKOMST[uitkomst] + mist, str(uitkomst))
        case n.VerwachtOordeel(oordeel):
            return Verwacht("Oordeel", words(oordeel), oordeel)
        case n.VerwachtWaarde(voorwaarde):
            return Verwacht(sentence(PlainDutch(regeling).phrase(voorwaarde)), "klopt", "voldaan")


def _place(plaats: tuple[str | int, ...]) -> str:
    """A JSON path as words; elements are counted from 1 for people."""
    return " ".join(str(p + 1) if isinstance(p, int) else words(p) for p in plaats)
