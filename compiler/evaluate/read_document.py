"""From the JSON form of a document to typed values; what cannot be read becomes errors, as values.

Absent and null are both missing (None); a field that does not exist and a value of the wrong kind
are refused, each with its place. The forms are those of a generated package: an amount is "1098.11"
or a whole number of euros, a day "2025-07-07", a choice the name of the value.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any, assert_never

from compiler.evaluate.gegevens import Antwoord, Gegeven
from compiler.evaluate.meanings import Meanings
from compiler.model import nodes
from compiler.model.types import Basistype, Gegevenstype, Keuzetype, Lijst, Type
from compiler.runtime.bedrag import Bedrag
from compiler.runtime.invoer import DATUMPATROON, GROOTSTE_AANTAL, Fout
from compiler.runtime.percentage import percentage_van

Pad = tuple[str | int, ...]

BEOORDELINGEN = "beoordelingen"


def read_document(
    meanings: Meanings, soort: str, inhoud: object
) -> tuple[Gegeven | None, tuple[Fout, ...]]:
    """The document, or None and every reason why it cannot be read, in order of the document."""
    fouten: list[Fout] = []
    document = _read_gegeven(meanings, meanings.regeling.gegevens[soort], inhoud, (), fouten)
    return (None, tuple(fouten)) if fouten else (document, ())


def read_value(
    meanings: Meanings, type_: Type, inhoud: object, pad: Pad = ()
) -> tuple[Any, tuple[Fout, ...]]:
    """One value of a type, with None for null; or None and every reason why it cannot be read."""
    fouten: list[Fout] = []
    value = _read(meanings, type_, inhoud, pad, fouten)
    return (None, tuple(fouten)) if fouten else (value, ())


def _read_gegeven(
    meanings: Meanings,
    gegevens: nodes.Gegevens,
    inhoud: object,
    pad: Pad,
    fouten: list[Fout],
) -> Gegeven | None:
    if not isinstance(inhoud, Mapping):
        fouten.append(Fout(pad, "hier hoort een object: { … }"))
        return None
    velden: dict[str, Any] = dict.fromkeys(gegevens.namen)
    for veld in gegevens.velden:
        given = inhoud.get(veld.naam)
        if given is not None:
            velden[veld.naam] = _read(meanings, veld.type, given, (*pad, veld.naam), fouten)
    at = (*pad, BEOORDELINGEN)
    velden[BEOORDELINGEN] = _read_antwoorden(meanings, inhoud.get(BEOORDELINGEN), at, fouten)
    fouten += [Fout((*pad, naam), "dit veld bestaat niet") for naam in inhoud if naam not in velden]
    return Gegeven(**velden)


def _read(meanings: Meanings, type_: Type, inhoud: object, pad: Pad, fouten: list[Fout]) -> Any:
    if inhoud is None:
        return None
    match type_:
        case Gegevenstype(gegevens=naam):
            return _read_gegeven(meanings, meanings.regeling.gegevens[naam], inhoud, pad, fouten)
        case Lijst(van=van):
            return _read_list(meanings, van, inhoud, pad, fouten)
        case Keuzetype(keuzelijst=naam):
            values = meanings.choices(naam)
            if isinstance(inhoud, str) and inhoud in values:
                return values[inhoud]
            fouten.append(Fout(pad, f"kies uit: {', '.join(values)}"))
            return None
        case Basistype():
            try:
                return _read_basic(type_, inhoud)
            except ValueError as reason:
                fouten.append(Fout(pad, str(reason)))
                return None
        case _:
            assert_never(type_)


def _read_list(
    meanings: Meanings, van: Type, inhoud: object, pad: Pad, fouten: list[Fout]
) -> tuple[Any, ...] | None:
    if not isinstance(inhoud, list | tuple):
        fouten.append(Fout(pad, "hier hoort een lijst: [ … ]"))
        return None
    for index, element in enumerate(inhoud):
        if element is None:
            fouten.append(Fout((*pad, index), "een element van een lijst mag niet ontbreken"))
    return tuple(
        _read(meanings, van, element, (*pad, index), fouten) for index, element in enumerate(inhoud)
    )


def _read_basic(type_: Basistype, inhoud: object) -> object:
    """A value without further structure; ValueError with the reason in Dutch."""
    match type_:
        case Basistype.BEDRAG:
            return Bedrag.van(inhoud)  # type: ignore[arg-type]
        case Basistype.PERCENTAGE:
            return percentage_van(inhoud)  # type: ignore[arg-type]
        case Basistype.DATUM:
            return _read_date(inhoud)
        case Basistype.AANTAL:
            if type(inhoud) is int and abs(inhoud) <= GROOTSTE_AANTAL:
                return inhoud
            raise ValueError("een aantal is een geheel getal van hoogstens 10^15")
        case Basistype.TEKST:
            if isinstance(inhoud, str):
                return inhoud
            raise ValueError("hier hoort tekst, tussen aanhalingstekens")
        case Basistype.JA_NEE:
            if isinstance(inhoud, bool):
                return inhoud
            raise ValueError("hier hoort true (ja) of false (nee)")
        case Basistype.PERIODE | Basistype.TERMIJN:
            raise ValueError(f"een {type_} kan niet in een document staan")
        case _:
            assert_never(type_)


def _read_date(inhoud: object) -> date:
    if isinstance(inhoud, str) and re.fullmatch(DATUMPATROON, inhoud):
        try:
            return date.fromisoformat(inhoud)
        except ValueError:
            pass
    raise ValueError('een datum is een bestaande dag, als tekst JJJJ-MM-DD: "2025-07-07"')


def _read_antwoorden(
    meanings: Meanings, inhoud: object, pad: Pad, fouten: list[Fout]
) -> tuple[Antwoord, ...] | None:
    if inhoud is None:
        return None
    if not isinstance(inhoud, list | tuple):
        fouten.append(Fout(pad, "hier hoort een lijst: [ … ]"))
        return None
    return tuple(
        _read_antwoord(meanings, antwoord, (*pad, index), fouten)
        for index, antwoord in enumerate(inhoud)
    )


def _read_antwoord(meanings: Meanings, inhoud: object, pad: Pad, fouten: list[Fout]) -> Antwoord:
    if not isinstance(inhoud, Mapping):
        fouten.append(Fout(pad, "hier hoort een object: { … }"))
        return Antwoord(None, None, None, None)
    allowed = {"naam": tuple(meanings.regeling.beoordelingen), "antwoord": ("ja", "nee")}
    fields = ("naam", "antwoord", "wie", "motivering")
    values: dict[str, str | None] = {}
    for field in fields:
        value = inhoud.get(field)
        options = allowed.get(field)
        if value is not None and options is not None and value not in options:
            fouten.append(Fout((*pad, field), f"kies uit: {', '.join(options)}"))
        elif value is not None and not isinstance(value, str):
            fouten.append(Fout((*pad, field), "hier hoort tekst, tussen aanhalingstekens"))
        values[field] = value if isinstance(value, str) else None
    fouten += [Fout((*pad, k), "dit veld bestaat niet") for k in inhoud if k not in fields]
    return Antwoord(**values)
