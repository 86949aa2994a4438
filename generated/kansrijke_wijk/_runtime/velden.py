"""De soorten velden van een document, voor pydantic: strikt, exact en met Nederlandse meldingen.

Lengths and ranges are bounded only as far as a JSON Schema can say the same.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Annotated, Any, TypeVar

from pydantic import Field, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from . import bedrag as _bedrag
from . import percentage as _percentage
from .bedrag import Bedrag
from .invoer import DATUMPATROON, GROOTSTE_AANTAL
from .percentage import percentage_tekst, percentage_van


class _Veldsoort:
    """How pydantic reads a kind of value, and what a JSON Schema says about it."""

    def __init__(self, schema: CoreSchema, json_schema: dict[str, Any]) -> None:
        self._schema = schema
        self._json_schema = json_schema

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return self._schema

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return dict(self._json_schema)


def _lees_bedrag(waarde: Any) -> Bedrag:
    if waarde.__class__ is Bedrag:
        return waarde
    try:
        return Bedrag.van(waarde)
    except ValueError as fout:
        raise PydanticCustomError("bedrag", "{reden}", {"reden": str(fout)}) from None


def _lees_percentage(waarde: Any) -> Fraction:
    if isinstance(waarde, Fraction):
        return waarde
    try:
        return percentage_van(waarde)
    except ValueError as fout:
        raise PydanticCustomError("percentage", "{reden}", {"reden": str(fout)}) from None


def _met_melding(schema: CoreSchema, soort: str, melding: str) -> CoreSchema:
    return core_schema.custom_error_schema(schema, soort, custom_error_message=melding)


def getal_of_tekst(patroon: str, grens: int) -> dict[str, Any]:
    """The JSON Schema of an amount or percentage."""
    return {
        "anyOf": [
            {"type": "string", "pattern": patroon},
            {"type": "integer", "exclusiveMinimum": -grens, "exclusiveMaximum": grens},
        ]
    }


_datum_uit_tekst = core_schema.chain_schema(
    [core_schema.str_schema(strict=True, pattern=DATUMPATROON), core_schema.date_schema()]
)
_datum = _met_melding(
    core_schema.json_or_python_schema(
        json_schema=_datum_uit_tekst,
        python_schema=core_schema.union_schema(
            [core_schema.date_schema(strict=True), _datum_uit_tekst], mode="left_to_right"
        ),
    ),
    "datum",
    'een datum is een bestaande dag, als tekst JJJJ-MM-DD: "2025-07-07"',
)
_aantal = _met_melding(
    core_schema.int_schema(strict=True, ge=-GROOTSTE_AANTAL, le=GROOTSTE_AANTAL),
    "aantal",
    "een aantal is een geheel getal, zonder aanhalingstekens, van hoogstens 10^15",
)
_tekst = _met_melding(
    core_schema.str_schema(strict=True), "tekst", "hier hoort tekst, tussen aanhalingstekens"
)
_ja_nee = _met_melding(
    core_schema.bool_schema(strict=True), "ja_nee", "hier hoort true (ja) of false (nee)"
)

Bedragveld = Annotated[
    Bedrag,
    _Veldsoort(
        core_schema.no_info_plain_validator_function(
            _lees_bedrag, serialization=core_schema.to_string_ser_schema()
        ),
        getal_of_tekst(_bedrag.PATROON, _bedrag.GRENS),
    ),
]
"""Een bedrag: `"1098263.11"`, of een geheel aantal euro's."""

Percentageveld = Annotated[
    Fraction,
    _Veldsoort(
        core_schema.no_info_plain_validator_function(
            _lees_percentage,
            serialization=core_schema.plain_serializer_function_ser_schema(
                percentage_tekst, when_used="json"
            ),
        ),
        getal_of_tekst(_percentage.PATROON, _percentage.GRENS),
    ),
]
"""Een percentage: `"12.5"`, of een geheel aantal procenten."""

Datumveld = Annotated[
    date, _Veldsoort(_datum, {"type": "string", "format": "date", "pattern": DATUMPATROON})
]
"""Een dag: `"2025-07-07"`."""

Aantalveld = Annotated[
    int,
    _Veldsoort(
        _aantal, {"type": "integer", "minimum": -GROOTSTE_AANTAL, "maximum": GROOTSTE_AANTAL}
    ),
]
"""Een geheel getal."""

Tekstveld = Annotated[str, _Veldsoort(_tekst, {"type": "string"})]
"""Tekst."""

JaNeeveld = Annotated[bool, _Veldsoort(_ja_nee, {"type": "boolean"})]
"""Ja (true) of nee (false)."""

T = TypeVar("T")
GROOTSTE_LIJST = 10_000

Lijstveld = Annotated[tuple[T, ...], Field(max_length=GROOTSTE_LIJST)]
"""Een lijst van gelijksoortige waarden; leeg is iets anders dan afwezig."""
