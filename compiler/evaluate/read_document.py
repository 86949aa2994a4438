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
    reader = _Reader(meanings)
    document = reader.gegeven(soort, inhoud, ())
    return (None, tuple(reader.fouten)) if reader.fouten else (document, ())


def read_value(
    meanings: Meanings, type_: Type, inhoud: object, pad: Pad = ()
) -> tuple[Any, tuple[Fout, ...]]:
    """One value of a type, with None for null; or None and every reason why it cannot be read."""
    reader = _Reader(meanings)
    value = None if inhoud is None else reader.value(type_, inhoud, pad)
    return (None, tuple(reader.fouten)) if reader.fouten else (value, ())


class _Reader:
    """Reads what is given, and keeps what is wrong with it."""

    __slots__ = ("_meanings", "fouten")

    def __init__(self, meanings: Meanings) -> None:
        self._meanings = meanings
        self.fouten: list[Fout] = []

    def gegeven(self, soort: str, inhoud: object, pad: Pad) -> Gegeven | None:
        if not isinstance(inhoud, Mapping):
            self._wrong(pad, "hier hoort een object: { … }")
            return None
        gegevens = self._meanings.regeling.gegevens[soort]
        velden: dict[str, Any] = dict.fromkeys(gegevens.namen)
        velden[BEOORDELINGEN] = None
        for veld in gegevens.velden:
            naam = veld.naam
            given = inhoud.get(naam)
            if given is not None:
                velden[naam] = self.value(veld.type, given, (*pad, naam))
        antwoorden = inhoud.get(BEOORDELINGEN)
        if antwoorden is not None:
            velden[BEOORDELINGEN] = self._antwoorden(antwoorden, (*pad, BEOORDELINGEN))
        for naam in inhoud:
            if naam not in velden:
                self._wrong((*pad, naam), "dit veld bestaat niet")
        return Gegeven(**velden)

    def value(self, type_: Type, inhoud: object, pad: Pad) -> Any:
        match type_:
            case Basistype():
                try:
                    return _read_basic(type_, inhoud)
                except ValueError as reason:
                    self._wrong(pad, str(reason))
                    return None
            case Keuzetype(keuzelijst=naam):
                values = self._meanings.choices(naam)
                if isinstance(inhoud, str) and inhoud in values:
                    return values[inhoud]
                self._wrong(pad, f"kies uit: {', '.join(values)}")
                return None
            case Gegevenstype(gegevens=naam):
                return self.gegeven(naam, inhoud, pad)
            case Lijst(van=van):
                return self._list(van, inhoud, pad)
            case _:
                assert_never(type_)

    def _list(self, van: Type, inhoud: object, pad: Pad) -> tuple[Any, ...] | None:
        if not isinstance(inhoud, list | tuple):
            self._wrong(pad, "hier hoort een lijst: [ … ]")
            return None
        for index, element in enumerate(inhoud):
            if element is None:
                self._wrong((*pad, index), "een element van een lijst mag niet ontbreken")
        return tuple(
            [
                None if element is None else self.value(van, element, (*pad, index))
                for index, element in enumerate(inhoud)
            ]
        )

    def _antwoorden(self, inhoud: object, pad: Pad) -> tuple[Antwoord, ...] | None:
        if not isinstance(inhoud, list | tuple):
            self._wrong(pad, "hier hoort een lijst: [ … ]")
            return None
        return tuple(
            self._antwoord(antwoord, (*pad, index)) for index, antwoord in enumerate(inhoud)
        )

    def _antwoord(self, inhoud: object, pad: Pad) -> Antwoord:
        if not isinstance(inhoud, Mapping):
            self._wrong(pad, "hier hoort een object: { … }")
            return Antwoord(None, None, None, None)
        normen = tuple(self._meanings.regeling.beoordelingen)
        allowed = {"naam": normen, "antwoord": ("ja", "nee")}
        fields = ("naam", "antwoord", "wie", "motivering")
        values: dict[str, str | None] = {}
        for field in fields:
            value = inhoud.get(field)
            options = allowed.get(field)
            if value is not None and options is not None and value not in options:
                self._wrong((*pad, field), f"kies uit: {', '.join(options)}")
            elif value is not None and not isinstance(value, str):
                self._wrong((*pad, field), "hier hoort tekst, tussen aanhalingstekens")
            values[field] = value if isinstance(value, str) else None
        for naam in inhoud:
            if naam not in fields:
                self._wrong((*pad, naam), "dit veld bestaat niet")
        return Antwoord(**values)

    def _wrong(self, pad: Pad, reason: str) -> None:
        self.fouten.append(Fout(pad, reason))


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
