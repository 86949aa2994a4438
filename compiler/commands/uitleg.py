"""`kw uitleg CODE`: explains a diagnostic, with a wrong and a right example."""

from __future__ import annotations

import argparse

from compiler.commands.console import Console
from compiler.commands.failures import WrongUse
from compiler.diagnostics.codes import REGISTER
from compiler.diagnostics.render import Line, Piece
from compiler.diagnostics.suggest import bedoelde_u
from compiler.diagnostics.uitleg import Uitleg, read_uitleg


def run(arguments: argparse.Namespace, console: Console) -> int:
    number = arguments.code.upper()
    by_slug = {code.slug: code.number for code in REGISTER.values()}
    code = REGISTER.get(by_slug.get(arguments.code, number))
    if code is None:
        guess = bedoelde_u(number, REGISTER) or bedoelde_u(arguments.code, by_slug)
        raise WrongUse(f"er is geen melding met code ‘{arguments.code}’", guess)
    uitleg = read_uitleg(code.number)
    if uitleg is None:
        raise WrongUse(f"bij {code.number} ({code.title}) is nog geen uitleg geschreven")
    console.show(_lines(uitleg))
    return 0


def _lines(uitleg: Uitleg) -> list[Line]:
    code = uitleg.code
    shown: list[Line] = [
        (Piece(f"{code.severity}[{code.number}]", code.severity), Piece(f" {code.title}", "titel"))
    ]
    shown += _section("", uitleg.wat)
    shown += _section("Waarom", uitleg.waarom)
    shown += _section("Fout", uitleg.fout, "    ")
    shown += _section("Goed", uitleg.goed, "    ")
    return shown


def _section(heading: str, text: str, indent: str = "") -> list[Line]:
    start: list[Line] = [(), (Piece(heading, "titel"),)] if heading else [()]
    return start + [(Piece(indent + line),) for line in text.rstrip().split("\n")]
