"""The generated package of a project, imported: what `kw toets` and `kw bereken` run.

    package = load_package(project, console)
    package.toets_aanvraag(…)

`generated/` is used when it is what would be written now. Otherwise the package is made anew in
`.kw/pakket/` (or, where the project is read-only, in a temporary folder) and `generated/` is left
alone. To know that without compiling, `.kw/stempel.json` remembers of which sources, made by which
state of the compiler, which files came.
"""

from __future__ import annotations

import importlib
import json
import shutil
import sys
import tempfile
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from types import ModuleType

from compiler.commands.console import Console
from compiler.commands.failures import WrongUse
from compiler.commands.memory import source_key
from compiler.commands.project import Project
from compiler.commands.values import read_day

GENERATED = "generated"


def load_package(project: Project, console: Console) -> ModuleType:
    """The package, made first if needed; raises RegulationFails when the regulation has errors."""
    key = source_key(project)  # before reading: what is saved meanwhile is of a later state
    folder, name = _remembered(project, key) or _made(project, key, console)
    for module in [m for m in sys.modules if m == name or m.startswith(f"{name}.")]:
        del sys.modules[module]  # another project, or an earlier state of this one
    importlib.invalidate_caches()
    sys.path.insert(0, str(folder))
    return importlib.import_module(name)


def on_day(package: ModuleType, op: str | None) -> ModuleType:
    """The package of the version that holds on a day; the newest when none is named.

    A day on which no version holds is wrong use.
    """
    if op is None:
        return package
    day = read_day(op)
    if not hasattr(package, "versie_op"):
        raise WrongUse(
            "van deze regeling is niet bekend vanaf welke dag zij geldt",
            "laat --op weg, of zet de dag van inwerkingtreding in de regeling",
        )
    try:
        found: ModuleType = package.versie_op(day).pakket
    except package.GeldtNiet as error:
        message, _, help = str(error).partition("; ")
        raise WrongUse(message, help) from error
    return found


def remember(project: Project, key: str, files: Mapping[str, str], folder: str = GENERATED) -> None:
    """Note that `folder` of the project holds these files, made of the sources in the state of `key`."""
    memory = {
        "sleutel": key,
        "map": folder,
        "pakket": package_name(files),
        "inhoud": _sum({name: text.encode() for name, text in files.items()}),
    }
    path = project.root / ".kw" / "stempel.json"
    try:
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(memory), encoding="utf-8")
    except OSError:
        return  # only a shortcut: next time it takes a second longer


def package_name(files: Mapping[str, str]) -> str:
    """The name of the package among the files of a generated project."""
    return next(name.split("/")[0] for name in files if name.endswith("/py.typed"))


def _remembered(project: Project, key: str) -> tuple[Path, str] | None:
    try:
        memory = json.loads((project.root / ".kw" / "stempel.json").read_text(encoding="utf-8"))
        folder, name = project.root / memory["map"], str(memory["pakket"])
        if memory["sleutel"] == key and memory["inhoud"] == _sum(files_on_disk(folder)):
            return folder, name
    except (OSError, ValueError, KeyError, TypeError):
        pass
    return None


def _made(project: Project, key: str, console: Console) -> tuple[Path, str]:
    # Loading the compiler takes half a second: only when there is something to compile.
    from compiler.commands.regulation import require_checked
    from compiler.driver import generate_packages

    files = generate_packages(require_checked(project, console))
    name = package_name(files)
    content = {path: text.encode() for path, text in files.items()}
    if files_on_disk(project.root / GENERATED) == content:
        remember(project, key, files)
        return project.root / GENERATED, name
    short = key[:16]
    try:
        folder = project.root / ".kw" / "pakket" / short
        shutil.rmtree(folder.parent, ignore_errors=True)
        _write(folder, content)
        remember(project, key, files, f".kw/pakket/{short}")
    except OSError:
        folder = Path(tempfile.mkdtemp(prefix="kw-"))
        _write(folder, content)
    return folder, name


def _write(folder: Path, content: Mapping[str, bytes]) -> None:
    for name, data in content.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def files_on_disk(folder: Path) -> dict[str, bytes]:
    """The files of a generated project, without the caches that Python and tools leave there."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not _is_cache(path.relative_to(folder))
    }


def _is_cache(path: Path) -> bool:
    return any(
        part.startswith(".")
        or part in ("__pycache__", "build", "dist")
        or part.endswith(".egg-info")
        for part in path.parts
    )


def _sum(content: Mapping[str, bytes]) -> str:
    total = sha256()
    for name in sorted(content):
        total.update(f"{name} {len(content[name])}\n".encode() + content[name])
    return total.hexdigest()
