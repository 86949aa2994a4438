"""What `kw controleer` said the last time, kept in the user's cache folder.

It is only a shortcut: a memory that is of another state of the folder or of the compiler, that cannot
be read or cannot be written, is as good as none.

    key = source_key(project)    # first: what is saved from here on is of a later state
    recall(project, key, form) or keep(project, key, form, report)
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from compiler import resources
from compiler.commands.project import Project
from compiler.diagnostics.render import Line, Piece
from compiler.folder import stamp


@dataclass(frozen=True, slots=True)
class Report:
    """What there is to show, as lines with their roles or as finished text, and how it ends."""

    lines: tuple[Line, ...]
    text: str
    status: int
    strict_status: int


def recall(project: Project, key: str, form: str) -> Report | None:
    """The report in this form on the folder in the state of `key`, if it was made before."""
    try:
        memory = json.loads(_path(project, form).read_text(encoding="utf-8"))
        if memory["sleutel"] != key:
            return None
        lines = tuple(tuple(Piece(*piece) for piece in line) for line in memory["regels"])
        return Report(lines, str(memory["tekst"]), int(memory["status"]), int(memory["streng"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def keep(project: Project, key: str, form: str, report: Report) -> None:
    """Remember the report on that state; where it cannot be kept, the next run takes a second longer."""
    memory = {
        "sleutel": key,
        "regels": report.lines,
        "tekst": report.text,
        "status": report.status,
        "streng": report.strict_status,
    }
    path = _path(project, form)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_suffix(f".{os.getpid()}")
        beside.write_text(json.dumps(memory), encoding="utf-8")
        beside.replace(path)
    except OSError:
        return


def source_key(project: Project) -> str:
    """Changes as soon as the folder or the compiler does."""
    return sha256(f"{stamp(project.regeling)}\n{resources.code_stamp()}".encode()).hexdigest()


def _path(project: Project, form: str) -> Path:
    where = sha256(str(project.regeling.resolve()).encode()).hexdigest()[:24]
    return resources.cache_folder() / f"controleer-{where}-{form}.json"
