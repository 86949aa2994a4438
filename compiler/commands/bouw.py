"""`kw bouw [PAD]`: checks, writes `generated/`, builds the site.

Nothing is written before everything has been made; a mistake anywhere leaves all as it was.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

from compiler.commands.console import Console
from compiler.commands.engine import GENERATED, files_on_disk, remember
from compiler.commands.failures import WrongUse
from compiler.commands.memory import source_key
from compiler.commands.project import Project, find_project
from compiler.commands.regulation import (
    compile_project,
    is_wrong_folder,
    summary,
    without_remarks,
)
from compiler.commands.site_build import LOOSE, PUBLIC, add_site
from compiler.diagnostics.codes import UITVOER_NIET_GESCHREVEN, UITVOER_VEROUDERD
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.driver import Compilation, generate_packages
from compiler.output import NietGeschreven, Publish
from compiler.source import Source, Span


def run(arguments: argparse.Namespace, console: Console) -> int:
    if arguments.controle and arguments.zonder_site:
        raise WrongUse("--controle en --zonder-site gaan niet samen", "--controle schrijft niets")
    project = find_project(arguments.pad)
    key = source_key(project)  # before reading: what is saved meanwhile is of a later state
    compilation = compile_project(project, console)
    console.diagnostics(without_remarks(compilation.diagnostics))
    if compilation.checked is None:
        console.write(f"\n{summary(compilation.diagnostics)}; er is niets geschreven\n")
        return 2 if is_wrong_folder(compilation.diagnostics) else 1
    console.write(f"regeling: {summary(compilation.diagnostics)}\n")
    generated = generate_packages(compilation.checked)
    if arguments.controle:
        return _compare(project, generated, console)
    found = write(
        project,
        key,
        compilation,
        generated,
        console,
        site=not arguments.zonder_site,
        address=arguments.adres or "",
    )
    console.diagnostics(found)
    return int(bool(found))


def write(
    project: Project,
    key: str,
    compilation: Compilation,
    generated: Mapping[str, str],
    console: Console,
    site: bool = True,
    loose: bool = True,
    address: str = "",
) -> tuple[Diagnostic, ...]:
    """Write `generated/` and the site; returns what stood in the way, after undoing it all.

    `key` is the state of the sources that were compiled.
    """
    assert compilation.checked is not None
    try:
        with Publish(project.root) as publish:
            publish.write(GENERATED, generated)
            if site:
                with console.progress("De site wordt gebouwd …"):
                    found = add_site(
                        project,
                        compilation.checked,
                        generated,
                        compilation.diagnostics,
                        publish,
                        loose,
                        address,
                    )
                if found:
                    publish.abandon()
                    return found
            notes = publish.swap()
    except NietGeschreven as error:
        label = Label(Span(Source(project.root.name, ""), 0, 0), str(error))
        return (Diagnostic(UITVOER_NIET_GESCHREVEN, label),)
    remember(project, key, generated)
    for note in notes:
        console.note(f"let op: {note}")
    console.write(f"{GENERATED}/: {len(generated)} bestanden\n")
    if site:
        count = sum(1 for _ in (project.root / PUBLIC).rglob("*.html"))
        folders = f"{PUBLIC}/ en {LOOSE}/" if loose else f"{PUBLIC}/"
        console.write(f"{folders}: {count} pagina's\n")
    return ()


def _compare(project: Project, generated: Mapping[str, str], console: Console) -> int:
    folder = project.root / GENERATED
    there = files_on_disk(folder) if folder.is_dir() else {}
    made = {name: text.encode() for name, text in generated.items()}
    lines = [f"  {name} ontbreekt" for name in sorted(made.keys() - there.keys())]
    lines += [f"  {name} hoort er niet" for name in sorted(there.keys() - made.keys())]
    lines += [
        f"  {name} is anders"
        for name in sorted(made.keys() & there.keys())
        if made[name] != there[name]
    ]
    if not lines:
        console.write(f"{GENERATED}/ is bij\n")
        return 0
    label = Label(Span(Source(Path(GENERATED).as_posix(), ""), 0, 0), f"{len(lines)} verschillen")
    console.diagnostics(
        (
            Diagnostic(
                UITVOER_VEROUDERD,
                label,
                explanation="\n".join(lines),
                help="draai kw bouw, en bewaar wat er in generated/ verandert.",
            ),
        )
    )
    return 1
