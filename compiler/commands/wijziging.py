"""`kw wijziging OUD NIEUW`: the amending regulation that makes one version of another."""

from __future__ import annotations

import argparse
from pathlib import Path

from compiler.commands.console import Console
from compiler.commands.failures import RegulationFails, WrongUse
from compiler.commands.named_version import read_files
from compiler.drafting import draft_amendment
from compiler.folder import reason
from compiler.wijziging.schrijven.write import Ontwerp


def run(arguments: argparse.Namespace, console: Console) -> int:
    if arguments.formaat == "docx" and not arguments.uit:
        raise WrongUse(
            "een Word-bestand kan niet op het scherm", "noem een bestand: --uit wijziging.docx"
        )
    oud, nieuw = (read_files(word, console) for word in (arguments.oud, arguments.nieuw))
    with console.progress("De wijziging wordt geschreven en nagelezen …"):
        drafted = draft_amendment(oud, nieuw)
    if drafted.geschreven is None:
        console.diagnostics(drafted.diagnostics, console.err)
        raise RegulationFails
    if drafted.geschreven.bezwaren:
        from compiler.wijziging.schrijven.show import objections

        console.show(objections(drafted.geschreven.bezwaren), console.err)
        console.note("Er is niets geschreven.")
        return 1
    if drafted.geschreven.ontwerp is None:
        console.note("De tekst van beide versies is gelijk: er is niets te wijzigen.")
        return 0
    _give(drafted.geschreven.ontwerp, arguments, console)
    return 0


def _give(ontwerp: Ontwerp, arguments: argparse.Namespace, console: Console) -> None:
    """The draft in the form asked for; each form is loaded only when it is."""
    match arguments.formaat:
        case "kw":
            _write(ontwerp.kw.encode(), arguments.uit, console)
        case "html":
            from compiler.wijziging.schrijven import page

            _write(page.render(ontwerp).encode(), arguments.uit, console)
        case "docx":
            from compiler.wijziging.schrijven import word

            _write(word.render(ontwerp), arguments.uit, console)
        case _:
            from compiler.wijziging.schrijven import show

            if arguments.uit:
                text = "".join(
                    "".join(piece.text for piece in line) + "\n" for line in show.lines(ontwerp)
                )
                _write(text.encode(), arguments.uit, console)
            else:
                console.show(show.lines(ontwerp))


def _write(data: bytes, file: str | None, console: Console) -> None:
    """In a file if one is named; what is there already is not overwritten."""
    if file is None:
        console.write(data.decode())
        return
    try:
        with Path(file).open("xb") as target:
            target.write(data)
    except FileExistsError as error:
        raise WrongUse(
            f"‘{file}’ bestaat al", "noem een ander bestand, of haal dit eerst weg"
        ) from error
    except OSError as error:
        raise WrongUse(f"‘{file}’ is niet te schrijven: {reason(error)}") from error
    console.note(f"{file} is geschreven")
