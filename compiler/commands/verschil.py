"""`kw verschil OUD NIEUW`: compares two versions of a regulation."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from compiler.commands.console import Console
from compiler.commands.failures import WrongUse
from compiler.commands.named_version import NamedVersion, objections, read_version
from compiler.commands.replay import replayed
from compiler.driver import generate_python, generate_site
from compiler.folder import reason
from compiler.runtime.schrijfwijze import datum_tekst
from compiler.verschil import json_form, show
from compiler.verschil.compare import compare
from compiler.verschil.files import compare_files
from compiler.verschil.found import Verschil, Versie
from compiler.verschil.outcomes import investigate


def run(arguments: argparse.Namespace, console: Console) -> int:
    if arguments.uit and arguments.formaat != "html":
        raise WrongUse("--uit hoort bij --formaat html")
    old, new = (read_version(word, console) for word in (arguments.oud, arguments.nieuw))
    verschil = _compared(old, new, console)
    match arguments.formaat:
        case "json":
            console.write(json_form.dump(verschil, console.ascii_only))
        case "html":
            from compiler.verschil import page  # late: the other forms need no templates

            _give(page.render(verschil), arguments.uit, console)
        case _:
            console.show(show.lines(verschil))
    return int(not verschil.gelijk)


def _compared(old: NamedVersion, new: NamedVersion, console: Console) -> Verschil:
    verschil = compare(old.regeling, new.regeling, _about(old), _about(new))
    if verschil.gelijk:
        return verschil
    with console.progress("Er wordt gezocht naar documenten die anders uitkomen …"):
        regels = investigate(old.regeling, new.regeling, verschil.regels)
        verschil = replace(verschil, regels=regels)
    before, after = old.compilation.checked, new.compilation.checked
    if before is None or after is None:
        return verschil
    with console.progress("De pakketten van beide versies worden gemaakt en gedraaid …"):
        files = (generate_python(before), generate_python(after))
        verschil = replayed(verschil, (old.regeling, new.regeling), files)
    with console.progress("De bladzijden van de site worden vergeleken …"):
        pages = (
            generate_site(before, files[0], old.compilation.diagnostics).files(),
            generate_site(after, files[1], new.compilation.diagnostics).files(),
        )
    return replace(
        verschil,
        schemas=compare_files(*files, ".schema.json"),
        bladzijden=compare_files(*pages, "index.md"),
    )


def _about(version: NamedVersion) -> Versie:
    regeling = version.regeling
    since = f"geldt vanaf {datum_tekst(version.since)}" if version.since else ""
    return Versie(version.word, since, regeling.kop.publicatie, objections(version))


def _give(text: str, file: str | None, console: Console) -> None:
    """A page, in a file if one is named."""
    if file is None:
        console.write(text)
        return
    try:
        Path(file).write_text(text, encoding="utf-8")
    except OSError as error:
        raise WrongUse(f"‘{file}’ is niet te schrijven: {reason(error)}") from error
    console.write(f"{file} is geschreven\n")
