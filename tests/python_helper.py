"""The one place where tests call the Python backend: from a `.kw` case to a package to run."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from types import ModuleType

from imported import import_from

from compiler.backends.python import generate
from compiler.model.checked import CheckedRegeling
from compiler.model.from_syntax import from_syntax
from compiler.source import Source
from compiler.syntax.parse import parse

CASES = Path(__file__).parent / "cases" / "python"


@cache
def checked_case(name: str) -> CheckedRegeling:
    """The model of a case; the backend needs no ledger, so that is left empty."""
    text = (CASES / f"{name}.kw").read_text(encoding="utf-8")
    bestand, found = parse(Source(f"{name}.kw", text))
    regeling, more = from_syntax((bestand,))
    wrong = [d for d in (*found, *more) if d.severity == "fout"]
    assert not wrong, wrong
    assert regeling is not None
    return CheckedRegeling(regeling, (), {})


@cache
def files_of(name: str) -> dict[str, str]:
    return generate(checked_case(name))


def write_package(name: str, folder: Path) -> Path:
    for path, text in files_of(name).items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    return folder


def load_package(name: str, folder: Path) -> ModuleType:
    """The generated package, imported as a user would; each case has a package name of its own."""
    write_package(name, folder)
    return import_from(folder, checked_case(name).regeling.kop.pakket)
