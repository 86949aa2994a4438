"""JSON Schema (2020-12) for every kind of document: says exactly what the models accept."""

from __future__ import annotations

import json
from typing import Any

from compiler.backends.python.context import Context
from compiler.backends.python.models import BEOORDELING, LARGEST_LIST, label_of
from compiler.backends.python.texts import sentence_case
from compiler.model.nodes import Gegevens
from compiler.model.types import Basistype, Gegevenstype, Keuzetype, Lijst, Type, gegevens_in

# A JSON Schema validator may let `$` match before a last line end; the lookahead rules that out.
_END = r"$(?!\n)"
_NULL = {"type": "null"}
_LARGEST_NUMBER = 10**15
_LIMIT = 10**12


def emit_schema(context: Context, gegevens: Gegevens) -> str:
    """The schema of one kind of document, with everything it contains in `$defs`."""
    root = _object(context, gegevens)
    definitions = _definitions(context, *_needed(context, gegevens))
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **root,
        **({"$defs": definitions} if definitions else {}),
    }
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _needed(context: Context, gegevens: Gegevens) -> tuple[set[str], set[str]]:
    """The gegevens and the keuzelijsten that a document contains, at any depth."""
    kinds: set[str] = set()
    lists: set[str] = set()
    todo = [gegevens]
    while todo:
        for veld in todo.pop().velden:
            inner = gegevens_in(veld.type)
            if inner is not None and inner not in kinds:
                kinds.add(inner)
                todo.append(context.regeling.gegevens[inner])
            elif (lijst := _keuzelijst(veld.type)) is not None:
                lists.add(lijst)
    return kinds, lists


def _keuzelijst(type_: Type) -> str | None:
    match type_:
        case Keuzetype(naam):
            return naam
        case Lijst(van):
            return _keuzelijst(van)
        case _:
            return None


def _key(gegevens: str) -> str:
    return f"gegevens_{gegevens}"


def _definitions(context: Context, kinds: set[str], lists: set[str]) -> dict[str, Any]:
    """What a document contains, in the order of the regulation."""
    regeling = context.regeling
    found: dict[str, Any] = {
        _key(naam): _object(context, regeling.gegevens[naam])
        for naam in sorted(kinds, key=lambda naam: context.rank["gegevens", naam])
    }
    for naam in sorted(lists, key=lambda naam: context.rank["keuzelijst", naam]):
        lijst = regeling.keuzelijsten[naam]
        found[f"keuzelijst_{naam}"] = {
            "title": _title(naam),
            **({"description": lijst.omschrijving} if lijst.omschrijving else {}),
            "x-vindplaats": str(lijst.vindplaats),
            "enum": [keuze.naam for keuze in lijst.waarden],
            "x-omschrijvingen": {keuze.naam: label_of(keuze) for keuze in lijst.waarden},
        }
    if regeling.beoordelingen:
        found["beoordeling"] = _beoordeling(context)
    return found


def _object(context: Context, gegevens: Gegevens) -> dict[str, Any]:
    properties = {
        veld.naam: {
            "title": _title(veld.naam),
            **({"description": veld.omschrijving} if veld.omschrijving else {}),
            "x-vindplaats": str(gegevens.vindplaats),
            "x-mag-ontbreken": veld.mag_ontbreken,
            "anyOf": [_value(veld.type), _NULL],
        }
        for veld in gegevens.velden
    }
    most = LARGEST_LIST if context.regeling.beoordelingen else 0
    answers: dict[str, Any] = {"type": "array", "maxItems": most}
    if context.regeling.beoordelingen:
        answers["items"] = {"$ref": "#/$defs/beoordeling"}
    properties["beoordelingen"] = {
        "title": "Beoordelingen",
        "description": "de antwoorden op open normen",
        "anyOf": [answers, _NULL],
    }
    return {
        "title": _title(gegevens.naam),
        **({"description": gegevens.omschrijving} if gegevens.omschrijving else {}),
        "x-vindplaats": str(gegevens.vindplaats),
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
    }


def _beoordeling(context: Context) -> dict[str, Any]:
    values: dict[str, Any] = {
        "naam": {
            "enum": [*context.regeling.beoordelingen, None],
            "x-vragen": {n: b.vraag for n, b in context.regeling.beoordelingen.items()},
        },
        "antwoord": {"enum": ["ja", "nee", None]},
        "wie": {"type": ["string", "null"]},
        "motivering": {"type": ["string", "null"]},
    }
    descriptions = {naam: omschrijving for naam, _, omschrijving in BEOORDELING}
    return {
        "title": "Beoordeling",
        "description": "Het antwoord op een open norm.",
        "type": "object",
        "properties": {
            naam: {"title": _title(naam), "description": descriptions[naam], **value}
            for naam, value in values.items()
        },
        "additionalProperties": False,
    }


def _value(type_: Type) -> dict[str, Any]:
    match type_:
        case Gegevenstype(naam):
            return {"$ref": f"#/$defs/{_key(naam)}"}
        case Keuzetype(naam):
            return {"$ref": f"#/$defs/keuzelijst_{naam}"}
        case Lijst(van):
            return {"type": "array", "items": _value(van), "maxItems": LARGEST_LIST}
        case Basistype.BEDRAG:
            return _number_or_text(r"^-?(0|[1-9][0-9]{0,11})(\.[0-9]{1,2})?" + _END)
        case Basistype.PERCENTAGE:
            return _number_or_text(r"^-?(0|[1-9][0-9]{0,11})(\.[0-9]{1,6})?" + _END)
        case Basistype.DATUM:
            pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}" + _END
            return {"type": "string", "format": "date", "pattern": pattern}
        case Basistype.AANTAL:
            return {"type": "integer", "minimum": -_LARGEST_NUMBER, "maximum": _LARGEST_NUMBER}
        case Basistype.TEKST:
            return {"type": "string"}
        case Basistype.JA_NEE:
            return {"type": "boolean"}
        case Basistype.PERIODE | Basistype.TERMIJN:
            raise ValueError(f"een veld van de soort {type_}: dat kan na de controles niet")


def _number_or_text(pattern: str) -> dict[str, Any]:
    whole = {"type": "integer", "exclusiveMinimum": -_LIMIT, "exclusiveMaximum": _LIMIT}
    return {"anyOf": [{"type": "string", "pattern": pattern}, whole]}


def _title(naam: str) -> str:
    return sentence_case(naam.replace("_", " "))
