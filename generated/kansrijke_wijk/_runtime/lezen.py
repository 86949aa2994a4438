"""Een document lezen uit JSON: het model, of een OngeldigDocument met alle fouten tegelijk."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from .invoer import Fout, OngeldigDocument

M = TypeVar("M", bound=BaseModel)

GROOTSTE_DOCUMENT = 500_000
_MEESTE_FOUTEN = 5_000


def lees(model: type[M], inhoud: str | bytes | bytearray) -> M:
    """Het document in de JSON-tekst `inhoud`; anders OngeldigDocument."""
    if len(inhoud) > GROOTSTE_DOCUMENT:
        raise _ongeldig(f"het document is te groot (meer dan {GROOTSTE_DOCUMENT} tekens)")
    try:
        return model.model_validate_json(inhoud)
    except ValidationError as fout:
        zonder_bom = _zonder_bom(inhoud)
        if len(zonder_bom) == len(inhoud):
            raise OngeldigDocument(_fouten(model, fout)) from None
    return lees(model, zonder_bom)


def _zonder_bom(inhoud: str | bytes | bytearray) -> str | bytes | bytearray:
    if isinstance(inhoud, str):
        return inhoud.removeprefix("\ufeff")
    return inhoud.removeprefix(b"\xef\xbb\xbf")


def _ongeldig(melding: str) -> OngeldigDocument:
    return OngeldigDocument((Fout((), melding),))


def _fouten(model: type[BaseModel], fout: ValidationError) -> tuple[Fout, ...]:
    aantal = fout.error_count()
    if aantal > _MEESTE_FOUTEN:
        return (Fout((), f"het document telt {aantal} fouten, te veel om op te noemen"),)
    return tuple(_vertaald(model, dict(deel)) for deel in fout.errors(include_url=False))


def _vertaald(model: type[BaseModel], fout: Mapping[str, Any]) -> Fout:
    pad = tuple(fout["loc"])
    context: Mapping[str, Any] = fout.get("ctx", {})
    match fout["type"]:
        case "json_invalid":
            melding = _ongeldige_json(str(context.get("error", "")))
        case "string_unicode":
            melding = "het document is geen geldige tekst (UTF-8)"
        case "extra_forbidden":
            melding = "dit veld bestaat niet" + _suggestie(pad[-1], _velden(model, pad[:-1]))
        case "model_type" | "model_attributes_type":
            melding = "hier hoort een object: { … }"
        case "tuple_type":
            melding = "hier hoort een lijst: [ … ]"
        case "too_long":
            melding = f"deze lijst mag hoogstens {context.get('max_length')} elementen hebben"
        case "enum" | "literal_error":
            melding = _keuze(str(context.get("expected", "")), fout.get("input"))
        case _:
            melding = str(fout["msg"])
    return Fout(pad, melding)


_JSON_FOUTEN = (
    ("EOF", "het houdt te vroeg op"),
    ("recursion limit", "het is te diep genest"),
    ("unicode code point", "de tekst is geen geldige UTF-8"),
    ("surrogate", "een teken is half (een losse surrogaat)"),
    ("hex escape", "een teken na \\u is onvolledig of half"),
    ("escape", "na een \\ staat een teken dat daar niet mag"),
    ("number out of range", "een getal is te groot"),
    ("number", "een getal is niet goed geschreven"),
    ("control character", "in een tekst staat een stuurteken (zoals een regeleinde)"),
    ("trailing comma", "er staat een komma te veel"),
    ("trailing characters", "na het einde staat nog iets"),
    ("key must be a string", "een veldnaam hoort tussen dubbele aanhalingstekens"),
    ("expected `:`", "na een veldnaam hoort een dubbele punt"),
    ("`,` or", "er ontbreekt een komma of een haakje"),
)


def _ongeldige_json(reden: str) -> str:
    uitleg = next(
        (tekst for deel, tekst in _JSON_FOUTEN if deel in reden), "zo is het niet leesbaar"
    )
    plaats = re.search(r"at line (\d+) column (\d+)", reden)
    waar = f" (regel {plaats[1]}, kolom {plaats[2]})" if plaats else ""
    return f"dit is geen geldige JSON{waar}: {uitleg}"


def _keuze(verwacht: str, gegeven: object) -> str:
    mogelijk = re.findall(r"'([^']*)'", verwacht)
    if len(mogelijk) <= 8:
        return f"kies uit: {', '.join(mogelijk)}"
    voorstel = _suggestie(gegeven, mogelijk)
    return f"dit is geen van de {len(mogelijk)} mogelijke waarden" + voorstel


def _suggestie(gegeven: object, mogelijk: list[str]) -> str:
    if not isinstance(gegeven, str) or len(gegeven) > 100:
        return ""
    from difflib import get_close_matches

    dichtbij = get_close_matches(gegeven, mogelijk, n=1)
    return f"; bedoelde u {dichtbij[0]}?" if dichtbij else ""


def _velden(model: type[BaseModel], pad: tuple[str | int, ...]) -> list[str]:
    """De veldnamen van het gegeven op `pad`."""
    for deel in pad:
        if isinstance(deel, str):
            veld = next((v for n, v in model.model_fields.items() if (v.alias or n) == deel), None)
            model = next(_modellen(veld.annotation), model) if veld else model
    return [veld.alias or naam for naam, veld in model.model_fields.items()]


def _modellen(annotatie: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotatie, type) and issubclass(annotatie, BaseModel):
        yield annotatie
    elif not (isinstance(annotatie, type) and issubclass(annotatie, Enum)):
        for deel in get_args(annotatie):
            yield from _modellen(deel)
