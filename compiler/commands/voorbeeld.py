"""`kw voorbeeld SOORT`: an example document on the output, its fields explained beside it."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator

from compiler.commands.console import Console
from compiler.commands.example import empty_document, example_document
from compiler.commands.failures import WrongUse
from compiler.commands.project import find_project
from compiler.commands.regulation import require_checked
from compiler.diagnostics.render import Line, Piece
from compiler.diagnostics.suggest import bedoelde_u
from compiler.model.nodes import Gegevens, Regeling, Veld
from compiler.model.types import Basistype, Gegevenstype, Keuzetype, Lijst, Type

_NOTATION = {
    Basistype.BEDRAG: 'bedrag, als "1098.11" of een heel aantal euro\'s',
    Basistype.PERCENTAGE: 'percentage, als "12.5"',
    Basistype.DATUM: "datum, als 2025-07-07",
    Basistype.AANTAL: "heel getal",
    Basistype.JA_NEE: "true of false",
}
_SHOWN = 6


def run(arguments: argparse.Namespace, console: Console) -> int:
    checked = require_checked(find_project(arguments.regeling), console)
    regeling = checked.regeling
    documents = [naam for naam, gegevens in regeling.gegevens.items() if gegevens.document]
    if arguments.soort not in documents:
        raise WrongUse(
            f"deze regeling kent geen document van de soort ‘{arguments.soort}’",
            bedoelde_u(arguments.soort, documents) or f"de soorten zijn: {', '.join(documents)}",
        )
    document = (
        empty_document(regeling, arguments.soort)
        if arguments.leeg
        else example_document(checked, arguments.soort)
    )
    console.write(json.dumps(document, ensure_ascii=console.ascii_only, indent=2) + "\n")
    console.show(_explanation(regeling, regeling.gegevens[arguments.soort]), console.err)
    return 0


def _explanation(regeling: Regeling, gegevens: Gegevens) -> Iterator[Line]:
    """A line per field: its name, what it holds, what it is; parts below their field."""
    yield (Piece(f"{gegevens.naam}: {gegevens.omschrijving or gegevens.vindplaats}", "titel"),)
    yield from _fields(regeling, gegevens, "  ", (gegevens.naam,))
    yield (Piece("Een veld dat ontbreekt of null is, telt als onbekend; een lege lijst als geen."),)


def _fields(
    regeling: Regeling, gegevens: Gegevens, indent: str, above: tuple[str, ...]
) -> Iterator[Line]:
    for veld in gegevens.velden:
        yield _field(regeling, veld, indent)
        part = _part(veld.type)
        if part is not None and part not in above:
            yield from _fields(regeling, regeling.gegevens[part], indent + "  ", (*above, part))


def _field(regeling: Regeling, veld: Veld, indent: str) -> Line:
    parts = [_kind(regeling, veld.type)]
    parts += ["mag ontbreken"] * veld.mag_ontbreken
    parts += [veld.omschrijving] * bool(veld.omschrijving)
    return Piece(f"{indent}{veld.naam}", "hulp"), Piece(f"  {'; '.join(parts)}")


def _kind(regeling: Regeling, type_: Type) -> str:
    match type_:
        case Keuzetype(keuzelijst):
            names = [keuze.naam for keuze in regeling.keuzelijsten[keuzelijst].waarden]
            more = f" … ({len(names)} in totaal)" if len(names) > _SHOWN else ""
            return f"een van: {', '.join(names[:_SHOWN])}{more}"
        case Lijst(van):
            return f"lijst; elk {_kind(regeling, van)}"
        case Gegevenstype(naam):
            return naam
        case _:
            return _NOTATION.get(type_, type_.value)


def _part(type_: Type) -> str | None:
    match type_:
        case Lijst(van):
            return _part(van)
        case Gegevenstype(naam):
            return naam
        case _:
            return None
