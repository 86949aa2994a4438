"""`kw toets SOORT BESTAND`: validates a document with the generated code."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

from compiler.commands.console import Console
from compiler.commands.engine import load_package, on_day
from compiler.commands.failures import WrongUse
from compiler.commands.project import find_project
from compiler.diagnostics.render import Line, Piece, Role
from compiler.diagnostics.suggest import bedoelde_u
from compiler.folder import reason
from compiler.runtime.uitslagtekst import tekst_van

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
    package = on_day(load_package(find_project(arguments.regeling), console), arguments.op)
    read, validate = _functions(package, arguments.soort)
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
        console.show(_lines(uitslag.model_dump(), everything=arguments.alles))
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


# ---------------------------------------------------------------- the result for people


def _lines(uitslag: Mapping[str, Any], *, everything: bool) -> Iterator[Line]:
    """The verdict, then what asks attention in full, what is met in a line, the rest as a count."""
    yield (Piece(uitslag["regeling"], "titel"),)
    if uitslag["let_op"]:
        yield (Piece(uitslag["let_op"]),)
    if uitslag["versie"]:
        yield (Piece(f"Getoetst aan {tekst_van(uitslag['versie'])}."),)
    yield ()
    yield Piece("oordeel: "), _word(uitslag["oordeel"])
    for onderdeel, oordeel in uitslag["onderdelen"].items():
        yield Piece(f"  {onderdeel}: "), _word(oordeel)
    folded = 0
    for bevinding in uitslag["bevindingen"]:
        if everything or bevinding["uitkomst"] not in ("voldaan", "niet_van_toepassing"):
            yield from _bevinding(bevinding)
        elif bevinding["uitkomst"] == "voldaan":
            yield from _met(bevinding)
        else:
            folded += 1
    if folded:
        what = "eis is" if folded == 1 else "eisen zijn"
        yield ()
        yield (Piece(f"{folded} {what} niet van toepassing; --alles toont ze.", "kader"),)


def _met(bevinding: Mapping[str, Any]) -> Iterator[Line]:
    """A requirement that is met: its name and place, and what is to be known of the tables it read."""
    yield _heading(bevinding)
    yield from ((Piece(f"  let op: {text}"),) for text in bevinding.get("waarschuwingen", ()))


def _heading(bevinding: Mapping[str, Any]) -> Line:
    place = "".join(f" {p + 1}" if isinstance(p, int) else f", {p}" for p in bevinding["pad"])
    return (
        _word(bevinding["uitkomst"]),
        Piece(f"  {bevinding['eis']}", "titel"),
        Piece(f"  {bevinding['vindplaats']}{place}", "kader"),
    )


def _bevinding(bevinding: Mapping[str, Any]) -> Iterator[Line]:
    yield ()
    yield _heading(bevinding)
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
