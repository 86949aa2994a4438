"""Reading and compiling the regulation of a project, for the commands that need it."""

from __future__ import annotations

from compiler.commands.console import Console
from compiler.commands.failures import RegulationFails
from compiler.commands.project import Project
from compiler.diagnostics.codes import GEEN_REGELING
from compiler.diagnostics.diagnostic import Diagnostic, Severity
from compiler.driver import Compilation, compile_regeling
from compiler.folder import read_folder
from compiler.model.checked import CheckedRegeling


def compile_project(project: Project, console: Console) -> Compilation:
    """All passes on the regulation of a project."""
    with console.progress("De regeling wordt nagekeken …"):
        folder = read_folder(project.regeling)
        return compile_regeling(
            folder.sources,
            folder.published,
            folder.diagnostics,
            folder.wijzigingen,
            folder.wijzigingspublicaties,
        )


def require_checked(project: Project, console: Console) -> CheckedRegeling:
    """The checked regulation; shows its errors and raises RegulationFails if it has any."""
    compilation = compile_project(project, console)
    if compilation.checked is None:
        console.diagnostics(compilation.diagnostics, console.err)
        console.note("De regeling zelf heeft fouten; zie hierboven.")
        raise RegulationFails
    return compilation.checked


def is_wrong_folder(diagnostics: tuple[Diagnostic, ...]) -> bool:
    """Whether the command was pointed at a folder without a regulation: wrong use."""
    return any(diagnostic.code == GEEN_REGELING for diagnostic in diagnostics)


def without_remarks(diagnostics: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    """Without the remarks on the official text: those are `kw controleer`'s to show each time."""
    return tuple(d for d in diagnostics if d.severity is not Severity.OPMERKING)


def summary(diagnostics: tuple[Diagnostic, ...]) -> str:
    """ "2 fouten en 1 opmerking"; "niets mis" without diagnostics.

    A remark that is answered in the file is no longer open and is counted apart.
    """
    words = {
        "fout": ("fout", "fouten"),
        "waarschuwing": ("waarschuwing", "waarschuwingen"),
        "opmerking": ("opmerking bij de officiële tekst", "opmerkingen bij de officiële tekst"),
    }
    parts: list[str] = []
    for severity, (one, more) in words.items():
        count = sum(d.severity == severity and not d.answer for d in diagnostics)
        if count:
            parts.append(f"{count} {one if count == 1 else more}")
    if len(parts) > 1:
        parts[-2:] = [f"{parts[-2]} en {parts[-1]}"]
    answered = sum(bool(d.answer) for d in diagnostics)
    if answered:
        parts.append(f"{answered} aanvaard")
    return ", ".join(parts) or "niets mis"
