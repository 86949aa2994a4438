"""`kw wijziging` on folders and git revisions: what it writes where, and its exit status."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from test_wijziging_ontwerp import KLEIN, REGELS

from compiler.cli import main

Kw = Callable[..., tuple[int, str, str]]

SENTENCE = (
    "In artikel 1, eerste lid, van de Regeling tuinen wordt “1 juni 2027” vervangen door "
    "“1 juli 2027”."
)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project that was edited, and beside it the same as it was, in `oud/`."""
    text = KLEIN
    for old, new in REGELS["de tekst verandert met haar regel"]:
        text = text.replace(old, new)
    for name, written in (("oud", KLEIN), ("regeling", text)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "artikelen.kw").write_text(written, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def kw(project: Path, capsys: pytest.CaptureFixture[str]) -> Kw:
    def run(*words: str) -> tuple[int, str, str]:
        status = main(["wijziging", *words])
        shown = capsys.readouterr()
        return status, shown.out, shown.err

    return run


def test_the_text_with_was_and_wordt(kw: Kw) -> None:
    status, out, _ = kw("oud", "regeling")
    assert status == 0
    assert SENTENCE in out
    assert "treedt in werking met ingang van [datum]." in out
    assert "  was    Een houder meldt voor [-1 juni 2027-].\n" in out
    assert "  wordt  Een houder meldt voor [+1 juli 2027+].\n" in out


def test_since_the_last_commit(kw: Kw, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if shutil.which("git") is None:
        pytest.skip("git is not installed here")
    for who in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{who}_NAME", "proef")
        monkeypatch.setenv(f"GIT_{who}_EMAIL", "proef@example.nl")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    edited = (project / "regeling" / "artikelen.kw").read_text(encoding="utf-8")
    (project / "regeling" / "artikelen.kw").write_text(KLEIN, encoding="utf-8")
    for words in ("init -q", "add regeling", "commit -q -m eerste"):
        subprocess.run(["git", *words.split()], cwd=project, check=True)
    (project / "regeling" / "artikelen.kw").write_text(edited, encoding="utf-8")
    status, out, _ = kw("HEAD", ".")
    assert status == 0
    assert SENTENCE in out


@pytest.mark.parametrize("formaat", ["tekst", "kw", "html", "docx"])
def test_a_file_that_is_not_there_yet(kw: Kw, project: Path, formaat: str) -> None:
    target = project / f"ontwerp.{formaat}"
    assert kw("oud", "regeling", "--formaat", formaat, "--uit", str(target))[0] == 0
    data = target.read_bytes()
    assert data[:2] == b"PK" if formaat == "docx" else "“1 juni 2027”".encode() in data
    status, _, err = kw("oud", "regeling", "--formaat", formaat, "--uit", str(target))
    assert (status, target.read_bytes()) == (2, data)
    assert "bestaat al" in err


def test_the_file_in_the_folder_gives_the_edited_text(
    kw: Kw, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As the drafter does it: the draft into `wijzigingen/` of the old text, days filled in."""
    _, text, _ = kw("oud", "regeling", "--formaat", "kw")
    text = text.replace("[datum]", "1 januari 2027").replace("[", "").replace("]", "")
    (project / "oud" / "wijzigingen").mkdir()
    (project / "oud" / "wijzigingen" / "eerste.kw").write_text(text, encoding="utf-8")
    assert main(["consolideer", "nieuw", "--regeling", "oud"]) == 0, capsys.readouterr().err
    consolidated = (project / "nieuw" / "artikelen.kw").read_text(encoding="utf-8")
    assert "> Een houder meldt voor 1 juli 2027." in consolidated
    assert "gemeld_op is voor 1 juli 2027" in consolidated


def test_nothing_to_amend(kw: Kw) -> None:
    status, out, err = kw("oud", "oud")
    assert (status, out) == (0, "")
    assert "er is niets te wijzigen" in err


def test_what_cannot_be_said_writes_nothing(kw: Kw, project: Path) -> None:
    path = project / "regeling" / "artikelen.kw"
    text = path.read_text(encoding="utf-8").replace("> De Minister van Tuinen,", "> De Koning,")
    path.write_text(text, encoding="utf-8")
    target = project / "ontwerp.kw"
    status, out, err = kw("oud", "regeling", "--formaat", "kw", "--uit", str(target))
    assert (status, out, target.exists()) == (1, "", False)
    assert "fout: de aanhef wordt nooit gewijzigd" in err
    assert "regeling/artikelen.kw:9\n" in err
    assert "hulp: zet de oude tekst terug" in err


def test_a_version_that_cannot_be_read(kw: Kw, project: Path) -> None:
    (project / "regeling" / "artikelen.kw").write_text("artikel", encoding="utf-8")
    status, out, err = kw("oud", "regeling")
    assert (status, out) == (2, "")
    assert "fout[KW" in err


def test_word_needs_a_file(kw: Kw) -> None:
    status, _, err = kw("oud", "regeling", "--formaat", "docx")
    assert status == 2
    assert "--uit wijziging.docx" in err
