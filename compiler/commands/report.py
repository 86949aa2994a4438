"""What `kw controleer` has to say of a regulation, as a value: lines to show, and the exit statuses."""

from __future__ import annotations

from compiler.commands.console import Console
from compiler.commands.memory import Report
from compiler.commands.project import Project
from compiler.commands.regulation import compile_project, is_wrong_folder, summary
from compiler.commands.site_address import site_url
from compiler.commands.version import version
from compiler.diagnostics import github, json_form, sarif
from compiler.diagnostics.diagnostic import Diagnostic, Severity
from compiler.diagnostics.json_form import Json
from compiler.diagnostics.render import Line, Piece, lines
from compiler.diagnostics.width import wrapped
from compiler.driver import Compilation
from compiler.model.checked import CheckedRegeling, Verantwoordingsregel
from compiler.model.coverage import Dekking

_TO_THE_END = (Severity.OPMERKING, Severity.WAARSCHUWING, Severity.FOUT)


def make_report(project: Project, formaat: str, console: Console) -> Report:
    """Compile the regulation and put what was found in one of the forms."""
    compilation = compile_project(project, console)
    found = compilation.diagnostics
    match formaat:
        case "json":
            text = json_form.dump(found, _ledger(compilation.checked), console.ascii_only)
        case "sarif":
            text = sarif.dump(found, version(), site_url(project.root), console.ascii_only)
        case "github":
            text = github.dump(found)
        case _:
            return Report(_shown(compilation, console.width()), "", *_statuses(found))
    return Report((), text, *_statuses(found))


def _shown(compilation: Compilation, screen: int | None) -> tuple[Line, ...]:
    """On a screen the end stays in sight: what must be mended comes last, however many remarks there are."""
    found = tuple(sorted(compilation.diagnostics, key=lambda d: _TO_THE_END.index(d.severity)))
    closing = f"{summary(found)}{_counted(compilation.checked)}"
    ending = [closing] if screen is None else wrapped(closing, screen)
    return (*lines(found, screen), *(((),) if found else ()), *((Piece(line),) for line in ending))


def _counted(checked: CheckedRegeling | None) -> str:
    if checked is None:
        return ""
    regeling = checked.regeling
    return (
        f" ({len(regeling.artikelen)} artikelen, {len(regeling.eisen)} eisen, "
        f"{len(regeling.berekeningen)} berekeningen, {len(regeling.voorbeelden)} voorbeelden)"
    )


def _statuses(found: tuple[Diagnostic, ...]) -> tuple[int, int]:
    """The exit status, and the one with `--streng`."""
    if is_wrong_folder(found):
        return 2, 2
    severities = {diagnostic.severity for diagnostic in found}
    failed = Severity.FOUT in severities
    return int(failed), int(failed or Severity.WAARSCHUWING in severities)


def _ledger(checked: CheckedRegeling | None) -> list[dict[str, Json]]:
    if checked is None:
        return []
    return [
        _ledger_line(line, checked.coverage.get(line.zin.vindplaats))
        for line in checked.verantwoording
    ]


def _ledger_line(line: Verantwoordingsregel, dekking: Dekking | None) -> dict[str, Json]:
    return {
        "vindplaats": str(line.zin.vindplaats),
        "anker": line.zin.vindplaats.anchor,
        "zin": line.zin.tekst,
        "staat": line.staat.value,
        "regels": line.regels,
        "reden": line.reden or None,
        "voorbeelden": line.voorbeelden,
        "beslissend": dekking.beslissend.value if dekking else None,
        "beslissend_in": [voorbeeld.titel for voorbeeld in dekking.voorbeelden] if dekking else [],
    }
