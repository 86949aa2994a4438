"""`kw controleer [PAD]`: all checks, no output files."""

from __future__ import annotations

import argparse

from compiler.commands.console import Console
from compiler.commands.project import find_project
from compiler.commands.regulation import compile_project, is_wrong_folder, summary
from compiler.commands.site_build import site_url
from compiler.commands.version import version
from compiler.diagnostics import github, json_form, sarif
from compiler.diagnostics.diagnostic import Diagnostic, Severity
from compiler.diagnostics.json_form import Json
from compiler.driver import Compilation
from compiler.model.checked import CheckedRegeling, Verantwoordingsregel


def run(arguments: argparse.Namespace, console: Console) -> int:
    project = find_project(arguments.pad)
    compilation = compile_project(project, console)
    found = compilation.diagnostics
    match arguments.formaat:
        case "json":
            console.write(json_form.dump(found, _ledger(compilation.checked), console.ascii_only))
        case "sarif":
            site = site_url(project.root)
            console.write(sarif.dump(found, version(), site, console.ascii_only))
        case "github":
            console.write(github.dump(found))
        case _:
            _show(compilation, console)
    return _status(found, arguments.streng)


def _show(compilation: Compilation, console: Console) -> None:
    console.diagnostics(compilation.diagnostics)
    if compilation.diagnostics:
        console.write("\n")
    console.write(f"{summary(compilation.diagnostics)}{_counted(compilation.checked)}\n")


def _counted(checked: CheckedRegeling | None) -> str:
    if checked is None:
        return ""
    regeling = checked.regeling
    return (
        f" ({len(regeling.artikelen)} artikelen, {len(regeling.eisen)} eisen, "
        f"{len(regeling.berekeningen)} berekeningen, {len(regeling.voorbeelden)} voorbeelden)"
    )


def _status(found: tuple[Diagnostic, ...], strict: bool) -> int:
    if is_wrong_folder(found):
        return 2
    wrong = {Severity.FOUT, Severity.WAARSCHUWING} if strict else {Severity.FOUT}
    return int(any(diagnostic.severity in wrong for diagnostic in found))


def _ledger(checked: CheckedRegeling | None) -> list[dict[str, Json]]:
    return [_ledger_line(line) for line in checked.verantwoording] if checked else []


def _ledger_line(line: Verantwoordingsregel) -> dict[str, Json]:
    return {
        "vindplaats": str(line.zin.vindplaats),
        "anker": line.zin.vindplaats.anchor,
        "zin": line.zin.tekst,
        "staat": line.staat.value,
        "regels": line.regels,
        "reden": line.reden or None,
        "voorbeelden": line.voorbeelden,
    }
