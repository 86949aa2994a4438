"""Running a generated package: a document through its `toets_`, arguments through a `bereken_`."""

from __future__ import annotations

import json
import types
from collections.abc import Mapping
from importlib import import_module
from types import ModuleType
from typing import Any, get_args, get_type_hints

from compiler.evaluate.berekening import parameters
from compiler.model.nodes import Berekening
from compiler.model.types import Basistype, Gegevenstype, Lijst, Type

_FIELDS = {
    Basistype.BEDRAG: "Bedragveld",
    Basistype.PERCENTAGE: "Percentageveld",
    Basistype.DATUM: "Datumveld",
    Basistype.AANTAL: "Aantalveld",
    Basistype.TEKST: "Tekstveld",
    Basistype.JA_NEE: "JaNeeveld",
}


def validated(
    package: ModuleType, soort: str, inhoud: Mapping[str, Any]
) -> Mapping[str, Any] | tuple[str, ...]:
    """The uitslag on a document; or why it is refused."""
    if not hasattr(package, f"toets_{soort}"):
        return (f"de soort document {soort} bestaat niet",)
    try:
        document = getattr(package, f"lees_{soort}")(json.dumps(inhoud))
    except package.OngeldigDocument as refused:
        return tuple(str(fout) for fout in refused.fouten)
    uitslag: Mapping[str, Any] = getattr(package, f"toets_{soort}")(document).model_dump()
    return uitslag


def computed(package: ModuleType, berekening: Berekening, given: Mapping[str, object]) -> Any:
    """The value that a generated function gives, as the package has it."""
    from pydantic import TypeAdapter

    function = getattr(package, f"bereken_{berekening.naam}")
    velden = import_module(f"{root(package)}._runtime.velden")
    hints = [hint for name, hint in get_type_hints(function).items() if name != "return"]
    values = [
        TypeAdapter(_field(velden, type_, hint)).validate_json(json.dumps(given[naam]))
        for (naam, type_), hint in zip(parameters(berekening).items(), hints, strict=True)
    ]
    return function(*values)


def root(package: ModuleType) -> str:
    """The name of the package as a whole: an earlier version is a part of it."""
    return package.__name__.partition(".")[0]


def _field(velden: ModuleType, type_: Type, hint: Any) -> Any:
    """How the package reads a value of a type; models and keuzelijsten read themselves."""
    match type_:
        case Basistype():
            return getattr(velden, _FIELDS[type_])
        case Lijst(Gegevenstype()):
            return hint
        case Lijst(van):
            inner = _field(velden, van, get_args(hint)[0])
            return types.GenericAlias(tuple, (inner, ...))
        case _:
            return hint
