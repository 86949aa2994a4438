"""`kw verschil OUD NIEUW`: compares two versions of a regulation."""

from __future__ import annotations

import argparse

from compiler.commands.console import Console
from compiler.commands.failures import RegulationFails
from compiler.commands.project import find_project
from compiler.commands.regulation import compile_project
from compiler.model.nodes import Regeling
from compiler.verschil import show
from compiler.verschil.compare import compare


def run(arguments: argparse.Namespace, console: Console) -> int:
    verschil = compare(_model(arguments.oud, console), _model(arguments.nieuw, console))
    if arguments.formaat == "json":
        console.write(show.dump(verschil, console.ascii_only))
    else:
        console.show(show.lines(verschil))
    return int(not verschil.gelijk)


def _model(named: str, console: Console) -> Regeling:
    """The model of a version, also where its checks find mistakes: a draft can be compared too."""
    compilation = compile_project(find_project(named), console)
    if compilation.regeling is None:
        console.diagnostics(compilation.diagnostics, console.err)
        console.note(f"‘{named}’ is niet te vergelijken; zie hierboven.")
        raise RegulationFails
    return compilation.regeling
