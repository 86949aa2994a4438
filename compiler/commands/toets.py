"""`kw toets SOORT BESTAND`: validates a document with the generated code."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

from compiler.commands.console import Console
from compiler.commands.engine import load_package
from compiler.commands.failures import WrongUse
from compiler.commands.project import find_project
from compiler.commands.values import read_day
from compiler.diagnostics.render import Line, Piece, Role
from compiler.diagnostics.suggest import bedoelde_u
from compiler.folder import reason
from compiler.runtime.schrijfwijze import datum_tekst

_STATUS = {"voldoet": 0, "voldoet_niet": 1, "onvolledig": 3, "beoordeling_nodig": 3}
_LOOKS: dict[str, tuple[str, Role]] = {
    "voldaan": ("voldaan", "hulp"),
    "niet_voldaan": ("niet voldaan", "fout"),
    "onbekend": ("onbekend", "waarschuwing"),
    "beoordelen": ("te beoordelen", "opmerking"),
    "niet_van_toepassing": ("niet van toepassing", "kader"),
    "voldoet": ("voldoet", "hulp"),
    "voldoet_niet": ("voldoet niet", "fout"),
    "onvolledig": ("onvolledig", "waarschuwing"),
    "beoordeling_nodig": ("beoordeling nodig", "opmerking"),
}


def run(arguments: argparse.Namespace, console: Console) -> int:
    content = _read(arguments.bestand)
    package = load_package(find_project(arguments.regeling), console)
    read, validate = _functions(package, arguments.soort)
    _require_version(arguments.op, package)
    try:
        uitslag = validate(read(content))
    except package.OngeldigDocument as error:
        console.note(f"fout: dit is geen leesbaar document ‘{arguments.soort}’")
        for fout in str(error).splitlines():
            console.note(f"  {fout}")
        return 2
    if arguments.formaat == "json":
        console.write(uitslag.model_dump_json(indent=2) + "\n")
    else:
        console.show(_lines(uitslag.model_dump()))
    return _STATUS[str(uitslag.oordeel)]


def _read(name: str) -> bytes:
    try:
        return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise WrongUse(f"‘{name}’ is niet te lezen: {reason(error)}") from error


def _functions(package: ModuleType, soort: str) -> tuple[Any, Any]:
    soorten = [name.removeprefix("toets_") for name in dir(package) if name.startswith("toets_")]
    if soort not in soorten:
        raise WrongUse(
            f"deze regeling kent geen document van de soort ‘{soort}’",
            bedoelde_u(soort, soorten) or f"de soorten zijn: {', '.join(soorten)}",
        )
    return getattr(package, f"lees_{soort}"), getattr(package, f"toets_{soort}")


def _require_version(op: str | None, package: ModuleType) -> None:
    """There is one version in the folder: refuse a day on which it was not in force yet."""
    if op is None:
        return
    day = read_day(op)
    first = date.fromisoformat(str(package.VERSIE))
    if day < first:
        raise WrongUse(
            f"op {datum_tekst(day)} gold deze regeling nog niet",
            f"de eerste versie geldt vanaf {datum_tekst(first)}",
        )


# ---------------------------------------------------------------- the result for people


def _lines(uitslag: Mapping[str, Any]) -> Iterator[Line]:
    yield (Piece(uitslag["regeling"], "titel"),)
    if uitslag["let_op"]:
        yield (Piece(uitslag["let_op"]),)
    yield ()
    yield Piece("oordeel: "), _word(uitslag["oordeel"])
    for onderdeel, oordeel in uitslag["onderdelen"].items():
        yield Piece(f"  {onderdeel}: "), _word(oordeel)
    for bevinding in uitslag["bevindingen"]:
        yield from _bevinding(bevinding)


def _bevinding(bevinding: Mapping[str, Any]) -> Iterator[Line]:
    place = "".join(f" {p + 1}" if isinstance(p, int) else f", {p}" for p in bevinding["pad"])
    yield ()
    yield (
        _word(bevinding["uitkomst"]),
        Piece(f"  {bevinding['eis']}", "titel"),
        Piece(f"  {bevinding['vindplaats']}{place}", "kader"),
    )
    if bevinding["uitkomst"] != "voldaan":
        yield (Piece(f"  {bevinding['melding']}"),)
    if bevinding["uitkomst"] != "niet_van_toepassing":
        yield from ((Piece(f"  uitleg: {duiding}"),) for duiding in bevinding["duidingen"])
    if bevinding["hardheidsclausule"]:
        yield (Piece(f"  afwijken kan mogelijk zijn: {bevinding['hardheidsclausule']}"),)
    yield from ((Piece(f"  let op: {text}"),) for text in bevinding.get("waarschuwingen", ()))


def _word(value: object) -> Piece:
    text, role = _LOOKS[str(value)]
    return Piece(text, role)
