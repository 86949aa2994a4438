"""The data of a regulation as rows: its keuzelijsten, its kinds of gegevens, what its tables hold."""

from __future__ import annotations

from itertools import groupby
from typing import assert_never

from compiler.backends.javascript.expressions import sort_of_number
from compiler.backends.javascript.literal import Value, row
from compiler.backends.javascript.numbering import ANSWERS, Lookup, Numbers, numbered
from compiler.model import expressions as e
from compiler.model import nodes
from compiler.model.types import Basistype, Gegevenstype, Keuzetype, Lijst, Type, gegevens_in

_EMPTY_CELL = "-"
"""No value of a keuzelijst is called so: a row with an empty key is never found by that key."""


# ---------------------------------------------------------------- keuzelijsten


def keuzelijsten(regeling: nodes.Regeling) -> Value:
    """The keuzelijsten; then those of the answers to open norms: which norm, and ja or nee."""
    shown = _shown(regeling)
    lists = [_keuzelijst(lijst, lijst.naam in shown) for lijst in regeling.keuzelijsten.values()]
    return (*lists, (" ".join(regeling.beoordelingen),), ("ja nee",))


def _keuzelijst(lijst: nodes.Keuzelijst, shown: bool) -> Value:
    words = tuple(map(_words, lijst.waarden))
    names = " ".join(keuze.naam for keuze in lijst.waarden)
    return (names, *(words if shown and any(words) else ()))


def _words(keuze: nodes.Keuze) -> str:
    """How the text spells a value; empty where that is its name, with spaces."""
    return "" if keuze.label == keuze.naam.replace("_", " ") else keuze.label


def _shown(regeling: nodes.Regeling) -> set[str]:
    """The keuzelijsten whose words a message or warning shows; the words of others are not needed."""
    keys = (_key_list(regeling, fout.tabel, fout.controle) for fout in regeling.controlefouten)
    found = {key.naam for key in keys if key is not None}
    for eis in regeling.eisen.values():
        for deel in () if eis.anders is None else eis.anders.delen:
            if not isinstance(deel, str):
                found |= _shown_of(regeling, deel.type)
    return found


def _shown_of(regeling: nodes.Regeling, type_: Type) -> set[str]:
    """The keuzelijst of a value that is shown; gegevens are shown by their name."""
    match type_:
        case Keuzetype(keuzelijst):
            return {keuzelijst}
        case Lijst(van):
            return _shown_of(regeling, van)
        case Gegevenstype(soort):
            naam = regeling.gegevens[soort].veld("naam")
            return {naam.type.keuzelijst} if naam and isinstance(naam.type, Keuzetype) else set()
        case Basistype():
            return set()
        case _:
            assert_never(type_)


# ---------------------------------------------------------------- gegevens


def soorten(regeling: nodes.Regeling, numbers: Numbers) -> tuple[Value, ...]:
    """The kinds of gegevens; then that of the answers to open norms, which every kind may carry."""
    answer = f"g{len(numbers.gegevens)}" if regeling.beoordelingen else ""
    must_be_there = _must_be_there(regeling)
    kinds: list[Value] = []
    for gegevens in regeling.gegevens.values():
        fields = [
            f"{veld.naam} {kind(veld.type, numbers)}"
            + ("!" if (gegevens.naam, veld.naam) in must_be_there else "")
            for veld in gegevens.velden
        ]
        text = " ".join((*fields, f"{ANSWERS} l{answer}"))
        kinds.append(row(gegevens.naam, text, None if gegevens.document else True))
    lists = len(numbers.keuzelijsten)
    return (*kinds, ("", f"naam k{lists} antwoord k{lists + 1} wie t motivering t", True))


def _must_be_there(regeling: nodes.Regeling) -> set[tuple[str, str]]:
    """The fields whose absence makes an eis about what they hold onbekend, as (gegevens, field)."""
    asked = {eis.onderwerp for eis in regeling.eisen.values()}
    kinds = {onderwerp.soort for onderwerp in asked if not onderwerp.lijst}
    lists = {(onderwerp.soort, onderwerp.lijst) for onderwerp in asked}
    return {
        (gegevens.naam, veld.naam)
        for gegevens in regeling.gegevens.values()
        for veld in gegevens.velden
        if not veld.mag_ontbreken
        and (gegevens_in(veld.type) in kinds or (gegevens.naam, veld.naam) in lists)
    }


def kind(type_: Type, numbers: Numbers) -> str:
    """How the runtime reads a value of a type: a letter, or what it holds and the number of that."""
    match type_:
        case Keuzetype(naam):
            return f"k{numbers.keuzelijsten[naam]}"
        case Gegevenstype(naam):
            return f"g{numbers.gegevens[naam]}"
        case Lijst(van):
            return f"l{kind(van, numbers)}"
        case Basistype():
            return KINDS[type_]
        case _:
            assert_never(type_)


KINDS = {
    Basistype.BEDRAG: "b",
    Basistype.PERCENTAGE: "p",
    Basistype.DATUM: "d",
    Basistype.AANTAL: "a",
    Basistype.TEKST: "t",
    Basistype.JA_NEE: "j",
}
"""The letters of `runtime/soorten.js`."""


# ---------------------------------------------------------------- tables


def tabellen(regeling: nodes.Regeling, numbers: Numbers) -> Value:
    return tuple(_lookup(regeling, lookup) for lookup in numbers.tabellen)


def _lookup(regeling: nodes.Regeling, lookup: Lookup) -> Value:
    """The cells of a column, and beside each its keys; a repeated column one head after another."""
    tabel = regeling.tabellen[lookup.tabel]
    kolom = tabel.kolom(lookup.kolom)
    assert kolom is not None
    cells = [
        (kop.per, tabel.cel(rij, kop.kolom, kop.per), rij)
        for kop in tabel.koppen
        if kop.kolom == lookup.kolom
        for rij in tabel.rijen
        if tabel.cel(rij, kop.kolom, kop.per).waarden
    ]
    values = " ".join(_cell(cel) for _, cel, _ in cells)
    keys = [
        " ".join(_cell(tabel.cel(rij, sleutel)) for *_, rij in cells) for sleutel in lookup.sleutels
    ]
    if lookup.per:
        keys.append(" ".join(per or _EMPTY_CELL for per, *_ in cells))
    return (sort_of_number(kolom.type), values, *keys)


def _cell(cel: nodes.Cel) -> str:
    values = (v.centen if isinstance(v, e.Bedragwaarde) else v for v in cel.waarden)
    return ",".join(map(str, values)) or _EMPTY_CELL


def controles(regeling: nodes.Regeling, numbers: Numbers) -> Value:
    """Per control of a table: which, where and of what; and of each failure its key and cents."""
    tables = numbered(regeling.tabellen)
    found: list[Value] = []
    for (tabel, controle), group in groupby(
        regeling.controlefouten, key=lambda fout: (fout.tabel, fout.controle)
    ):
        fouten = tuple(group)
        key = _key_list(regeling, tabel, controle)
        places = [str(fout.vindplaats) for fout in fouten]
        shared = _shared_start(places)
        failures = tuple(
            (fout.sleutel, _key_words(key, fout), place.removeprefix(shared), fout.totaal, fout.som)
            for fout, place in zip(fouten, places, strict=True)
        )
        number = None if key is None else numbers.keuzelijsten[key.naam]
        found.append((tables[tabel], number, shared, controle.totaal, controle.som, *failures))
    return tuple(found)


def _shared_start(texts: list[str]) -> str:
    """The longest text that all of these begin with."""
    first, last = min(texts), max(texts)
    shared = next(
        (at for at, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), len(first)
    )
    return first[:shared]


def _key_list(
    regeling: nodes.Regeling, tabel: str, controle: nodes.Controle
) -> nodes.Keuzelijst | None:
    kolom = regeling.tabellen[tabel].kolom(controle.per)
    if kolom is None or not isinstance(kolom.type, Keuzetype):
        return None
    return regeling.keuzelijsten[kolom.type.keuzelijst]


def _key_words(key: nodes.Keuzelijst | None, fout: nodes.Controlefout) -> str:
    """How the table spells the key; empty where the keuzelijst spells it so too."""
    labels = {keuze.naam: keuze.label for keuze in key.waarden} if key is not None else {}
    return "" if labels.get(fout.sleutel) == fout.sleutel_tekst else fout.sleutel_tekst
