"""A folder as it stood in a git revision, read without touching the work tree.

    with folder_at("HEAD~1", project) as path: ...

`git` is asked for every file of the folder and they are put in a temporary folder, under the same name,
so that messages name the same files. Only the installed `git` is used.
"""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from compiler.commands.failures import WrongUse
from compiler.commands.project import Project


@contextmanager
def folder_at(revision: str, project: Project) -> Iterator[Path]:
    """The folder with the regulation as it was; WrongUse where git does not know it."""
    name = project.regeling.resolve().name
    commit = _commit(revision, project)
    with tempfile.TemporaryDirectory(prefix="kw-") as temporary:
        folder = Path(temporary) / name
        folder.mkdir()
        for path, content in _files(commit, revision, project):
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        yield folder


def _commit(revision: str, project: Project) -> str:
    done = _git(
        project, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"
    )
    if done.returncode == 0:
        return done.stdout.decode().strip()
    if _git(project, "rev-parse", "--git-dir").returncode != 0:
        raise WrongUse(
            f"‘{revision}’ is geen map, en hier is geen git-archief om in te zoeken",
            "noem twee mappen, of ga naar een map die onder git staat",
        )
    raise WrongUse(
        f"‘{revision}’ is geen map en geen versie die git kent",
        "‘git log --oneline’ toont de versies; HEAD is de laatste, HEAD~1 die daarvoor",
    )


def _files(commit: str, revision: str, project: Project) -> list[tuple[str, bytes]]:
    """Every file of the folder in that commit: its path in the folder, and its bytes."""
    listed = _git(project, "ls-tree", "-r", "-z", "--name-only", commit, "--", ".")
    names = [name for name in listed.stdout.decode().split("\0") if name and ".." not in name]
    if listed.returncode != 0 or not names:
        raise WrongUse(
            f"in versie ‘{revision}’ is er geen map {project.regeling.resolve().name}/",
            "noem een versie waarin de regeling al in git stond",
        )
    return [(name, _content(commit, name, revision, project)) for name in names]


def _content(commit: str, name: str, revision: str, project: Project) -> bytes:
    done = _git(project, "cat-file", "blob", f"{commit}:./{name}")
    if done.returncode != 0:
        reason = done.stderr.decode(errors="replace").strip()
        raise WrongUse(f"git kan {name} van versie ‘{revision}’ niet lezen", f"git zegt: {reason}")
    return done.stdout


def _git(project: Project, *words: str) -> subprocess.CompletedProcess[bytes]:
    """git in the folder of the regulation, which must exist for it; WrongUse where git does not."""
    try:
        return subprocess.run(
            ("git", "-C", str(project.regeling), *words),
            capture_output=True,
            check=False,
            stdin=subprocess.DEVNULL,
        )
    except FileNotFoundError as error:
        raise WrongUse(
            "het programma git staat niet op deze computer",
            "noem twee mappen om te vergelijken, of installeer git",
        ) from error
