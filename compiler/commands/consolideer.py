"""`kw consolideer MAP [--op DATUM]`: writes the text of the regulation as it holds on a day."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from compiler.commands.console import Console
from compiler.commands.failures import RegulationFails, WrongUse
from compiler.commands.project import find_project
from compiler.commands.regulation import compile_project
from compiler.commands.values import read_day
from compiler.folder import reason
from compiler.model.literals import write_datum
from compiler.texts import Tekst


def run(arguments: argparse.Namespace, console: Console) -> int:
    target = _empty_folder(Path(arguments.map))
    compilation = compile_project(find_project(arguments.regeling), console)
    if not compilation.teksten:
        console.diagnostics(compilation.diagnostics, console.err)
        console.note("De regeling zelf heeft fouten; zie hierboven.")
        raise RegulationFails
    day = read_day(arguments.op) if arguments.op else compilation.teksten[-1].vanaf
    tekst = _on(compilation.teksten, day)
    try:
        target.mkdir(parents=True, exist_ok=True)
        for source in tekst.sources:
            name = source.name.partition("@")[0].rpartition("/")[2]
            (target / name).write_text(source.text, encoding="utf-8", newline="")
    except OSError as error:
        raise WrongUse(f"‘{target}’ is niet te schrijven: {reason(error)}") from error
    until = f" tot en met {write_datum(tekst.tot_en_met)}" if tekst.tot_en_met else ""
    console.write(
        f"{target}/: {len(tekst.sources)} bestanden, de tekst die geldt vanaf "
        f"{write_datum(tekst.vanaf)}{until}\n"
    )
    return 0


def _empty_folder(path: Path) -> Path:
    if path.is_file():
        raise WrongUse(f"‘{path}’ is een bestand", "noem een map die nog niet bestaat")
    if path.is_dir() and any(path.iterdir()):
        raise WrongUse(f"de map ‘{path}’ is niet leeg", "noem een map die nog niet bestaat")
    return path


def _on(teksten: tuple[Tekst, ...], day: date) -> Tekst:
    """The text of a day; a day on which none holds is wrong use."""
    first = teksten[0].vanaf
    if day < first:
        raise WrongUse(
            f"op {write_datum(day)} gold deze regeling nog niet",
            f"de eerste versie geldt vanaf {write_datum(first)}",
        )
    found = next(t for t in reversed(teksten) if t.vanaf <= day)
    if found.tot_en_met is not None and day > found.tot_en_met:
        raise WrongUse(
            f"op {write_datum(day)} geldt deze regeling niet meer",
            f"de laatste dag is {write_datum(found.tot_en_met)}",
        )
    return found
