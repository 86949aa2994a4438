"""What OUD and NIEUW stand for: a folder, a day, or a git revision; and the version that is there.

A folder that exists is that folder; what is written as a day (2025-07-01) is the version in force on
that day, of the project we stand in; anything else is a git revision of that project.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from compiler.commands.console import Console
from compiler.commands.failures import RegulationFails, WrongUse
from compiler.commands.project import Project, find_project
from compiler.commands.regulation import is_wrong_folder
from compiler.commands.revision import folder_at
from compiler.commands.values import read_day
from compiler.diagnostics.diagnostic import Diagnostic, Severity, has_errors
from compiler.driver import Compilation, compile_draft, compile_regeling
from compiler.folder import Folder, read_folder
from compiler.model.nodes import Regeling
from compiler.runtime.schrijfwijze import datum_tekst
from compiler.source import Source

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}|\d{1,2} [a-z]+ \d{4}")


@dataclass(frozen=True, slots=True)
class NamedVersion:
    """A version and how the user named it; the model is there, checked or not.

    `since` is the first day on which this text holds, None where the regulation does not say.
    """

    word: str
    compilation: Compilation
    since: date | None

    @property
    def regeling(self) -> Regeling:
        assert self.compilation.regeling is not None
        return self.compilation.regeling


@dataclass(frozen=True, slots=True)
class _Tekst:
    """The files of a version and its first day; what is wrong with reading them."""

    sources: tuple[Source, ...]
    since: date | None
    diagnostics: tuple[Diagnostic, ...]


def read_version(word: str, console: Console) -> NamedVersion:
    """The version that a word stands for; WrongUse or RegulationFails where there is none."""
    with console.progress(f"‘{word}’ wordt nagekeken …"):
        tekst = _tekst(word)
        compilation = compile_draft(tekst.sources, tekst.diagnostics)
    if compilation.regeling is None:
        raise _unusable(word, compilation.diagnostics, "te vergelijken", console)
    return NamedVersion(word, compilation, tekst.since or compilation.regeling.versie)


def read_files(word: str, console: Console) -> tuple[Source, ...]:
    """The files of the version that a word stands for; WrongUse or RegulationFails as above."""
    with console.progress(f"‘{word}’ wordt gelezen …"):
        tekst = _tekst(word)
    if has_errors(tekst.diagnostics) or not tekst.sources:
        raise _unusable(word, tekst.diagnostics, "te lezen", console)
    return tekst.sources


def _unusable(
    word: str, diagnostics: tuple[Diagnostic, ...], what: str, console: Console
) -> RegulationFails:
    console.diagnostics(diagnostics, console.err)
    if not is_wrong_folder(diagnostics):
        console.note(f"‘{word}’ is niet {what}; zie hierboven.")
    return RegulationFails()


def _tekst(word: str) -> _Tekst:
    if Path(word).exists():
        return _newest(find_project(word).regeling)
    if _DAY.fullmatch(word):
        return _in_force(read_day(word))
    with folder_at(word, _here(word)) as folder:
        return _newest(folder)


def _newest(folder: Path) -> _Tekst:
    """The newest text of a folder: with its amendments, as they make it in the end."""
    read = read_folder(folder)
    if not read.wijzigingen:
        return _Tekst(read.sources, None, _wrong(read))
    whole = compile_regeling(read.sources, None, _wrong(read), read.wijzigingen)
    if not whole.teksten:
        return _Tekst((), None, whole.diagnostics)
    newest = whole.teksten[-1]
    return _Tekst(newest.sources, newest.vanaf, ())


def _in_force(day: date) -> _Tekst:
    """The text of the project that is in force on a day."""
    read = read_folder(_here(day.isoformat()).regeling)
    whole = compile_regeling(read.sources, None, _wrong(read), read.wijzigingen)
    if not whole.teksten and whole.checked is not None:
        raise WrongUse("deze regeling zegt niet wanneer zij in werking treedt", "noem twee mappen")
    if not whole.teksten:
        return _Tekst((), None, whole.diagnostics)
    first = whole.teksten[0]
    if day < first.vanaf:
        raise WrongUse(
            f"op {datum_tekst(day)} gold deze regeling nog niet",
            f"de eerste versie geldt vanaf {datum_tekst(first.vanaf)}",
        )
    found = next(tekst for tekst in reversed(whole.teksten) if tekst.vanaf <= day)
    return _Tekst(found.sources, found.vanaf, ())


def _wrong(read: Folder) -> tuple[Diagnostic, ...]:
    """What stands in the way of reading. What it says of its publication is not the subject here."""
    return tuple(d for d in read.diagnostics if d.severity is Severity.FOUT)


def _here(word: str) -> Project:
    try:
        return find_project(None)
    except WrongUse as error:
        raise WrongUse(
            f"‘{word}’ is geen map, en hier en in de mappen erboven staat geen regeling",
            "noem twee mappen, of ga naar de map van een project",
        ) from error


def objections(version: NamedVersion) -> tuple[str, ...]:
    """What is wrong with this version, so that no package can be made of it; nothing if all is well."""
    wrong: list[Diagnostic] = [
        d for d in version.compilation.diagnostics if d.severity is Severity.FOUT
    ]
    if not wrong:
        return ()
    count = "1 fout" if len(wrong) == 1 else f"{len(wrong)} fouten"
    first = wrong[0]
    place = f" ({first.vindplaats})" if first.vindplaats else ""
    return (
        f"‘{version.word}’ heeft {count}; de eerste: {first.title}{place}. De uitkomsten zijn daarom "
        "alleen met het model vergeleken, niet nagespeeld met de pakketten",
    )
