"""`kw verschil` on folders, days and git revisions: what it shows, and its exit status."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from test_cli_commands import REGELING, edit

from compiler.cli import main

Kw = Callable[..., tuple[int, str, str]]

needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed here")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project, and beside it the same as it was, in `oud/`."""
    for name in ("regeling", "oud"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "artikelen.kw").write_text(REGELING, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def kw(project: Path, capsys: pytest.CaptureFixture[str]) -> Kw:
    def run(*words: str) -> tuple[int, str, str]:
        status = main(["verschil", *words])
        shown = capsys.readouterr()
        return status, shown.out, shown.err

    return run


@pytest.fixture
def repository(project: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The project under git, with the regulation as it is now as its one commit."""
    for who in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{who}_NAME", "proef")
        monkeypatch.setenv(f"GIT_{who}_EMAIL", "proef@example.nl")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    for words in ("init -q", "add regeling", "commit -q -m eerste", "tag eerste"):
        subprocess.run(["git", *words.split()], cwd=project, check=True)
    return project


def test_folders_that_say_the_same(kw: Kw) -> None:
    status, out, _ = kw("oud", "regeling")
    assert status == 0
    assert "Geen verschil in tekst, regels, gegevens en waarden." in out


def test_smallest_document_with_both_outcomes(kw: Kw, project: Path) -> None:
    edit(project, "Het bedrag is ten hoogste", "Het bedrag is minder dan")
    edit(project, "geldt  bedrag is ten hoogste", "geldt  bedrag is minder dan")
    status, out, _ = kw("oud", "regeling")
    assert status == 1
    assert "[-ten hoogste-] [+minder dan+]" in out
    shown = out.partition("kleinste document aanvraag")[2]
    assert shown.startswith(", nagespeeld met beide pakketten:\n        bedrag: € 1.000\n")
    assert "was:   voldaan." in shown
    assert "wordt: niet voldaan." in shown


def test_pages_and_schemas_that_change(kw: Kw, project: Path) -> None:
    edit(project, '      bedrag        bedrag  "het gevraagde bedrag"\n', "")
    edit(project, "        bedrag        € 90\n", "")
    edit(project, "geldt  bedrag is ten hoogste € 1.000", "geldt  ingediend_op is opgegeven")
    _, out, _ = kw("oud", "regeling", "--formaat", "json")
    data = json.loads(out)
    assert data["breekt"] is True
    assert data["nieuw"]["naam"] == "regeling"


def test_draft_with_mistakes_is_compared_on_the_model(kw: Kw, project: Path) -> None:
    """The rule says another number than the text: an error, and the outcome is compared all the same."""
    edit(project, "geldt  bedrag is ten hoogste € 1.000", "geldt  bedrag is ten hoogste € 2.000")
    status, out, _ = kw("oud", "regeling")
    assert status == 1
    assert "Let op: ‘regeling’ heeft " in out
    assert "bedrag: € 2.000" in out
    assert "nagespeeld met beide pakketten" not in out


@pytest.mark.parametrize(
    ("old", "new"),
    [("artikel 1", "artikel artikel 1"), ("geldt   ingediend_op", "geldt   ingedient_op")],
)
def test_unreadable_version_is_shown_with_its_errors(
    kw: Kw, project: Path, old: str, new: str
) -> None:
    edit(project, old, new)
    status, out, err = kw("oud", "regeling")
    assert (status, out) == (2, "")
    assert "‘regeling’ is niet te vergelijken; zie hierboven." in err


# ---------------------------------------------------------------- days


def test_day_is_the_version_in_force(kw: Kw) -> None:
    assert kw("2025-02-01", "1 maart 2025")[0] == 0


def test_day_before_the_first_version_is_refused(kw: Kw) -> None:
    status, _, err = kw("2025-01-31", "regeling")
    assert status == 2
    assert "op 31 januari 2025 gold deze regeling nog niet" in err
    assert "de eerste versie geldt vanaf 1 februari 2025" in err


AMENDMENT = """\
wijziging "Wijziging van de Proefregeling"
  vastgesteld  1 mei 2026
  publicatie   "Stcrt. 2026, 1"

  > ARTIKEL I
  >
  > In artikel 1, tweede lid, van de Proefregeling wordt “€ 1.000” vervangen door “€ 1.500”.
  >
  > ARTIKEL II
  >
  > Deze regeling treedt in werking met ingang van 1 juli 2026.

artikel 1
  lid 2
    eis niet_te_veel
      bij    volzin 1
      voor   aanvraag
      geldt  bedrag is ten hoogste € 1.500

    bereken dagbedrag
      bij  volzin 2
      met  dagen aantal
      is   dagen keer € 10

    voorbeeld "negen tientjes"
      verwacht dagbedrag(9) is € 90
"""


def test_days_before_and_after_an_amendment(kw: Kw, project: Path) -> None:
    (project / "regeling/wijzigingen").mkdir()
    (project / "regeling/wijzigingen/2026.kw").write_text(AMENDMENT, encoding="utf-8")
    status, out, _ = kw("30 juni 2026", "2026-07-01")
    assert status == 1, out
    assert "geldt vanaf 1 februari 2025" in out
    assert "geldt vanaf 1 juli 2026" in out
    assert "[-1.000-] [+1.500+]" in out
    assert "bedrag: € 1.500" in out
    assert kw("2026-07-01", "regeling")[0] == 0
    assert kw("2026-06-30", "oud")[0] == 0


# ---------------------------------------------------------------- git


@needs_git
def test_revision_against_the_folder(kw: Kw, repository: Path) -> None:
    assert kw("HEAD", ".")[0] == 0
    edit(repository, "bedrag is ten hoogste", "bedrag is minder dan")
    status, out, _ = kw("eerste", "regeling")
    assert status == 1
    assert "[-ten hoogste-] [+minder dan+]" in out
    assert "oud:   eerste" in out
    assert (repository / "regeling/artikelen.kw").read_text(encoding="utf-8") != REGELING


@needs_git
def test_revision_is_read_from_a_folder_below(
    kw: Kw, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (repository / "regeling" / "bron").mkdir()
    monkeypatch.chdir(repository / "regeling" / "bron")
    assert kw("HEAD", "eerste")[0] == 0


@needs_git
@pytest.mark.parametrize(
    ("revision", "message"),
    [
        ("v9", "‘v9’ is geen map en geen versie die git kent"),
        ("leeg", "in versie ‘leeg’ is er geen map regeling/"),
        ("HEAD:regeling", "geen versie die git kent"),
    ],
)
def test_revision_that_is_not_there(kw: Kw, repository: Path, revision: str, message: str) -> None:
    tree = subprocess.run(
        ["git", "commit-tree", "-m", "leeg", "4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
        cwd=repository,
        check=True,
        capture_output=True,
        text=True,
    )
    subprocess.run(["git", "tag", "leeg", tree.stdout.strip()], cwd=repository, check=True)
    status, _, err = kw(revision, "regeling")
    assert (status, message in err) == (2, True)


@needs_git
def test_folder_without_git(kw: Kw, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(project.parent))
    status, _, err = kw("HEAD", "regeling")
    assert (status, "hier is geen git-archief om in te zoeken" in err) == (2, True)


def test_computer_without_git(kw: Kw, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    status, _, err = kw("HEAD", "regeling")
    assert status == 2
    assert "het programma git staat niet op deze computer" in err
    assert "noem twee mappen" in err


def test_word_that_is_nothing_outside_a_project(
    kw: Kw, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = project / "elders"
    elsewhere.mkdir()
    shutil.rmtree(project / "regeling")
    monkeypatch.chdir(elsewhere)
    status, _, err = kw("HEAD", "../oud")
    assert status == 2
    assert "hier en in de mappen erboven staat geen regeling" in err


# ---------------------------------------------------------------- forms


def test_page_is_written_to_a_file(kw: Kw, project: Path) -> None:
    edit(project, "bedrag is ten hoogste", "bedrag is minder dan")
    status, out, _ = kw("oud", "regeling", "--formaat", "html", "--uit", "verschil.html")
    assert (status, out) == (1, "verschil.html is geschreven\n")
    written = (project / "verschil.html").read_text(encoding="utf-8")
    assert kw("oud", "regeling", "--formaat", "html")[1] == written
    assert kw("oud", "regeling", "--formaat", "html", "--uit", "weg/a.html")[0] == 2


def test_file_without_a_page_is_wrong_use(kw: Kw) -> None:
    status, _, err = kw("oud", "regeling", "--uit", "a.html")
    assert (status, "--uit hoort bij --formaat html" in err) == (2, True)


def test_same_bytes_each_time(kw: Kw, project: Path) -> None:
    edit(project, "€ 1.000", "€ 2.000")
    assert kw("oud", "regeling", "--formaat", "json") == kw("oud", "regeling", "--formaat", "json")
