"""Output is swapped as a whole: cut short at any step, the next command leaves old or new."""

import errno
import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from compiler import output
from compiler.output import NietGeschreven, Publish, recover

OLD = {"a.txt": "oud", "map/b.txt": "gelijk", "weg.txt": "weg"}
NEW = {"a.txt": "nieuw", "map/b.txt": "gelijk", "bij.txt": "bij"}


class Cut(BaseException):
    """The machine stops here."""


def build(project: Path, files: dict[str, str]) -> tuple[str, ...]:
    with Publish(project) as publish:
        publish.write("generated", files)
        publish.write("site/docs", files)
        return publish.swap()


def contents(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture
def project(tmp_path: Path) -> Path:
    build(tmp_path, OLD)
    return tmp_path


def steps(monkeypatch: pytest.MonkeyPatch, stop_at: int, error: BaseException) -> Iterator[int]:
    """Make the n-th rename fail; counts them all."""
    real, count = os.replace, iter(range(1000))

    def replace(source: Path, target: Path) -> None:
        if next(count) == stop_at:
            raise error
        real(source, target)

    monkeypatch.setattr(output.os, "replace", replace)
    return count


def test_swaps_all_and_leaves_nothing_behind(project: Path) -> None:
    assert build(project, NEW) == ()
    assert contents(project / "generated") == contents(project / "site/docs") == NEW
    assert sorted(path.name for path in (project / ".kw").iterdir()) == ["geschreven.json", "slot"]


def test_unchanged_file_keeps_its_time(project: Path) -> None:
    for name in OLD:
        os.utime(project / "generated" / name, (1000, 1000))
    build(project, NEW)
    assert (project / "generated/map/b.txt").stat().st_mtime == 1000
    assert (project / "generated/a.txt").stat().st_mtime != 1000


@pytest.mark.parametrize("stop_at", range(6))
def test_cut_short_at_any_rename(
    project: Path, monkeypatch: pytest.MonkeyPatch, stop_at: int
) -> None:
    with monkeypatch.context() as patch:
        steps(patch, stop_at, Cut())
        with pytest.raises(Cut):
            build(project, NEW)
    recover(project)
    assert contents(project / "generated") == contents(project / "site/docs")
    assert contents(project / "generated") == (OLD if stop_at == 0 else NEW)
    assert not (project / ".kw/nieuw").exists()
    assert build(project, NEW) == ()


@pytest.mark.parametrize("stop_at", range(5))
def test_refused_halfway_is_undone(
    project: Path, monkeypatch: pytest.MonkeyPatch, stop_at: int
) -> None:
    with monkeypatch.context() as patch:
        steps(patch, stop_at, OSError(errno.EACCES, "in use"))
        with pytest.raises(NietGeschreven, match=r"geen toestemming.*gebleven zoals het was"):
            build(project, NEW)
    assert contents(project / "generated") == contents(project / "site/docs") == OLD
    assert recover(project) == ()
    assert contents(project / "generated") == OLD


def test_full_disk_leaves_the_old(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, data: bytes) -> int:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", full)
        with pytest.raises(NietGeschreven, match="de schijf is vol"):
            build(project, NEW)
    assert contents(project / "generated") == OLD
    assert not (project / ".kw/nieuw").exists()


def test_strange_file_is_put_aside_and_cache_moves_along(project: Path) -> None:
    (project / "generated/notitie.txt").write_text("van mij", encoding="utf-8")
    (project / "generated/map/__pycache__").mkdir()
    (project / "generated/map/__pycache__/b.pyc").write_text("x", encoding="utf-8")
    (note,) = build(project, NEW)
    assert note.startswith("generated/notitie.txt is niet door kw geschreven")
    assert (project / ".kw/opzij/generated/notitie.txt").read_text(encoding="utf-8") == "van mij"
    assert (project / "generated/map/__pycache__/b.pyc").exists()
    assert not (project / "generated/weg.txt").exists()


def test_symbolic_link_and_file_are_refused(tmp_path: Path) -> None:
    (tmp_path / "elders").mkdir()
    (tmp_path / "generated").symlink_to(tmp_path / "elders")
    with pytest.raises(NietGeschreven, match="verwijzing naar een andere map"):
        build(tmp_path, NEW)
    (tmp_path / "generated").unlink()
    (tmp_path / "generated").write_text("", encoding="utf-8")
    with pytest.raises(NietGeschreven, match="een bestand met de naam van een map"):
        build(tmp_path, NEW)


def test_abandoned_build_changes_nothing(project: Path) -> None:
    with Publish(project) as publish:
        publish.write("generated", NEW)
        publish.abandon()
    assert contents(project / "generated") == OLD
    assert json.loads((project / ".kw/geschreven.json").read_text(encoding="utf-8"))


def test_two_at_once_do_not_mix(project: Path) -> None:
    with Publish(project), pytest.raises(NietGeschreven, match="een andere kw schrijft nu"):
        Publish(project)
    assert build(project, NEW) == ()
