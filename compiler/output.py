"""Writing output: first beside the old, then swapped; nothing is ever half written.

    with Publish(project) as publish:
        publish.write("generated", files)         # beside the old, in .kw/nieuw/
        site = publish.prepare("site/public")     # an empty folder for another program to fill
        notes = publish.swap()

Method. All new folders are completed under `.kw/nieuw/`. Then a journal, `.kw/wissel.json`, names
the folders to swap: from that moment on the new output counts. Each old folder moves to
`.kw/oud/` and the new one takes its place. A run that is cut short leaves either no journal (the
next command throws the new folders away: nothing has changed) or a journal (the next command
finishes the swap). A swap that the system refuses halfway is undone at once. All of it lies in
one project, so that a move is a rename. A file that did not change keeps its time, so that other
programs see what did.

Output folders hold nothing written by hand and are replaced as a whole, with two exceptions.
Caches of tools (`__pycache__`, `*.egg-info`, …) move along. A file that kw did not write, as far
as its list of the previous run tells, is not deleted but put aside in `.kw/opzij/`, and the
command says so.
"""

from __future__ import annotations

import errno
import filecmp
import json
import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Self

_TOOL_CACHES = (".mypy_cache", ".pytest_cache", ".ruff_cache", ".hypothesis")
_CACHES = frozenset(("__pycache__", ".venv", "build", "dist", *_TOOL_CACHES))


class NietGeschreven(Exception):
    """The system did not let us write; the message is for the user. Everything is as it was."""


class Publish:
    """One run of writing in a project. Making it finishes, or undoes, a run that was cut short."""

    def __init__(self, project: Path) -> None:
        self.project = project
        self.room = project / ".kw"
        self.targets: list[str] = []
        self._lock = _lock(self.room)
        try:
            recover(project)
        except NietGeschreven:
            self._lock.close()
            raise

    def write(self, target: str, files: Mapping[str, str | bytes]) -> None:
        """Complete a new folder `target` with these files, beside the old one."""
        folder = self.prepare(target)
        try:
            for name, content in files.items():
                path = folder / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content.encode() if isinstance(content, str) else content)
        except OSError as error:
            raise self._refused(error, target) from error

    def prepare(self, target: str) -> Path:
        """A new, empty folder that `swap` will put in the place of `target`."""
        folder = self.room / "nieuw" / target
        try:
            _require_real(self.project, target)
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
        except OSError as error:
            raise self._refused(error, target) from error
        self.targets.append(target)
        return folder

    def swap(self) -> tuple[str, ...]:
        """Put all new folders in place; returns a Dutch sentence for what deserves attention."""
        try:
            for target in self.targets:
                _keep_times(self.room / "nieuw" / target, self.project / target)
            journal = {"mappen": self.targets, "vorige": _written_before(self.project)}
            _write_whole(self.room / "wissel.json", json.dumps(journal))
        except OSError as error:
            raise self._refused(error, self.targets[-1] if self.targets else "") from error
        done: list[str] = []
        try:
            for target in self.targets:
                done.append(target)
                _exchange(self.project, target)
        except OSError as error:
            _put_back(self.project, done)
            (self.room / "wissel.json").unlink(missing_ok=True)
            raise self._refused(error, done[-1]) from error
        return _finish(self.project)

    def abandon(self) -> None:
        """Throw the new folders away; the old ones stay."""
        shutil.rmtree(self.room / "nieuw", ignore_errors=True)
        self.targets.clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Let the next run in."""
        self._lock.close()

    def _refused(self, error: OSError, target: str) -> NietGeschreven:
        self.abandon()
        return NietGeschreven(f"{target}: {_reason(error)}. Alles is gebleven zoals het was.")


def recover(project: Path) -> tuple[str, ...]:
    """Finish a swap that was cut short, or throw away what was never swapped."""
    room = project / ".kw"
    journal = room / "wissel.json"
    if not journal.exists():
        shutil.rmtree(room / "nieuw", ignore_errors=True)
        return ()
    try:
        for target in json.loads(journal.read_text(encoding="utf-8"))["mappen"]:
            if (room / "nieuw" / target).exists():
                _exchange(project, target)
        return _finish(project)
    except OSError as error:
        raise NietGeschreven(
            f"een vorige keer schrijven is afgebroken en is nu niet af te maken: {_reason(error)}"
        ) from error


def _lock(room: Path) -> IO[str]:
    """Hold the project for ourselves until this run ends, however it ends."""
    try:
        if room.is_symlink():
            raise OSError(errno.ELOOP, "symbolic link")
        room.mkdir(exist_ok=True)
        file = (room / "slot").open("w", encoding="utf-8")
    except FileExistsError as error:
        raise NietGeschreven(f".kw: {_reason(OSError(errno.ENOTDIR, ''))}") from error
    except OSError as error:
        raise NietGeschreven(f".kw: {_reason(error)}") from error
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        file.close()
        raise NietGeschreven(
            "een andere kw schrijft nu in dit project; wacht tot die klaar is"
        ) from error
    return file


# ---------------------------------------------------------------- the swap


def _exchange(project: Path, target: str) -> None:
    """Move the old folder out of the way and the new one into its place; may be repeated."""
    new, old, place = (
        project / ".kw" / "nieuw" / target,
        project / ".kw" / "oud" / target,
        project / target,
    )
    place.parent.mkdir(parents=True, exist_ok=True)
    if place.exists():
        shutil.rmtree(old, ignore_errors=True)
        old.parent.mkdir(parents=True, exist_ok=True)
        os.replace(place, old)
    os.replace(new, place)


def _put_back(project: Path, targets: list[str]) -> None:
    for target in reversed(targets):
        old, place = project / ".kw" / "oud" / target, project / target
        new = project / ".kw" / "nieuw" / target
        if not new.exists() and place.exists():  # it was in place already: take it out again
            os.replace(place, new)
        if old.exists():
            os.replace(old, place)


def _finish(project: Path) -> tuple[str, ...]:
    """All new folders are in place: keep caches and strange files, remember what we wrote."""
    room = project / ".kw"
    journal = json.loads((room / "wissel.json").read_text(encoding="utf-8"))
    written = dict(journal["vorige"])
    notes: list[str] = []
    for target in journal["mappen"]:
        known = frozenset(written.get(target, ()))
        notes += _keep_strangers(project, target, known)
        written[target] = _files(project / target)
    _write_whole(room / "geschreven.json", json.dumps(written, indent=1))
    (room / "wissel.json").unlink()
    shutil.rmtree(room / "oud", ignore_errors=True)
    shutil.rmtree(room / "nieuw", ignore_errors=True)
    return tuple(notes)


def _keep_strangers(project: Path, target: str, known: frozenset[str]) -> list[str]:
    """Bring caches over from the old folder, and put aside what kw did not write there."""
    old, place = project / ".kw" / "oud" / target, project / target
    if not old.is_dir():
        return []
    for cache in _caches(old):
        new = place / cache
        if new.parent.is_dir() and not new.exists():
            os.replace(old / cache, new)
    notes: list[str] = []
    for name in _files(old):
        if name in known or (place / name).exists():
            continue
        aside = project / ".kw" / "opzij" / target / name
        aside.parent.mkdir(parents=True, exist_ok=True)
        os.replace(old / name, aside)
        notes.append(
            f"{target}/{name} is niet door kw geschreven en hoort daar niet; "
            f"het staat nu in .kw/opzij/{target}/{name}"
        )
    return notes


# ---------------------------------------------------------------- files


def _files(folder: Path) -> list[str]:
    """The files in a folder, without those in caches, as relative names in a fixed order."""
    found: list[str] = []
    for top, directories, names in os.walk(folder):
        directories[:] = sorted(d for d in directories if not _is_cache(d))
        found += ((Path(top) / name).relative_to(folder).as_posix() for name in names)
    return sorted(found)


def _caches(folder: Path) -> list[Path]:
    found: list[Path] = []
    for top, directories, _ in os.walk(folder):
        found += ((Path(top) / name).relative_to(folder) for name in directories if _is_cache(name))
        directories[:] = [d for d in directories if not _is_cache(d)]
    return sorted(found)


def _is_cache(name: str) -> bool:
    return name in _CACHES or name.endswith(".egg-info")


def _keep_times(new: Path, old: Path) -> None:
    """Give every file that did not change the time of the old one."""
    for name in _files(new):
        before, after = old / name, new / name
        if before.is_file() and filecmp.cmp(before, after, shallow=False):
            times = before.stat()
            os.utime(after, ns=(times.st_atime_ns, times.st_mtime_ns))


def _written_before(project: Path) -> dict[str, list[str]]:
    """What kw wrote in earlier runs, by folder; empty in a fresh copy of the project."""
    try:
        data = json.loads((project / ".kw" / "geschreven.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return data if isinstance(data, dict) else {}


def _write_whole(path: Path, text: str) -> None:
    """Write a small file so that it is there completely or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(path.name + ".nieuw")
    with beside.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    os.replace(beside, path)


def _require_real(project: Path, target: str) -> None:
    """Refuse to write through a symbolic link: what is behind it may not be ours to replace."""
    for path in (project / ".kw", project / target):
        if path.is_symlink():
            raise OSError(errno.ELOOP, "symbolic link")
        if path.exists() and not path.is_dir():
            raise OSError(errno.ENOTDIR, "not a directory")


def _reason(error: OSError) -> str:
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return "de schijf is vol"
        case errno.EROFS:
            return "de schijf is alleen te lezen"
        case errno.EACCES | errno.EPERM:
            return "geen toestemming om hier te schrijven, of een bestand is nog ergens geopend"
        case errno.ELOOP:
            return "dit is een verwijzing naar een andere map; kw schrijft daar niet doorheen"
        case errno.ENOTDIR:
            return "hier staat een bestand met de naam van een map"
        case errno.ENAMETOOLONG:
            return "de naam van de map is te lang voor dit systeem"
        case _:
            return f"het systeem weigert ({error.strerror or error})"
