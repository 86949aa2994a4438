"""Which project a command is about: the folder it names, or the nearest one upward, as git does."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from compiler.commands.failures import WrongUse
from compiler.folder import MAIN, is_regulation

REGELING = "regeling"


@dataclass(frozen=True, slots=True)
class Project:
    """`regeling` holds the `.kw` files; `root` is the folder above it, where output goes."""

    root: Path
    regeling: Path


def find_project(named: str | None, here: Path | None = None) -> Project:
    """The project of a path: its regulation, the folder above, or a `.kw` in it; else upward."""
    if named is None:
        return _upward((here or Path.cwd()).resolve())
    path = Path(named)
    if path.is_file():
        path = path.parent
    if not is_regulation(path) and is_regulation(path / REGELING):
        path = path / REGELING
    return Project(path.resolve().parent, path)


def _upward(here: Path) -> Project:
    for folder in (here, *here.parents):
        if is_regulation(folder / REGELING):
            return Project(folder, folder / REGELING)
        if is_regulation(folder):
            return Project(folder.parent, folder)
    raise WrongUse(
        f"hier en in de mappen erboven staat geen {REGELING}/{MAIN}",
        "ga naar de map van het project, of noem de map: kw controleer pad/naar/regeling",
    )
