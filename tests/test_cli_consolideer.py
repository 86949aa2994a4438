"""`kw consolideer` writes the text of a day; `kw controleer` reads the amendments of the folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_versies import LID, REGELING, amendment

from compiler.cli import main

TEKST = """ARTIKEL I

In artikel 1, eerste lid, wordt “Een gemeente” vervangen door “Elke gemeente”.

ARTIKEL II

Deze regeling treedt in werking met ingang van 1 januari 2027."""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return _project(tmp_path, amendment(1, TEKST, LID))


def _project(root: Path, text: str) -> Path:
    folder = root / "regeling"
    (folder / "wijzigingen").mkdir(parents=True)
    (folder / "artikelen.kw").write_text(REGELING, encoding="utf-8")
    (folder / "wijzigingen" / "eerste.kw").write_text(text, encoding="utf-8")
    return root


def _run(*words: str) -> int:
    return main(list(words))


def test_the_newest_text(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = project / "nieuw"
    assert _run("consolideer", str(target), "--regeling", str(project)) == 0
    text = (target / "artikelen.kw").read_text(encoding="utf-8")
    assert "> Elke gemeente vraagt" in text
    assert "versie          1 januari 2027" in text
    assert "de tekst die geldt vanaf 1 januari 2027" in capsys.readouterr().out
    assert _run("controleer", str(target)) == 0


def test_the_text_of_a_day(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = project / "oud"
    assert _run("consolideer", str(target), "--op", "2026-12-31", "--regeling", str(project)) == 0
    assert (target / "artikelen.kw").read_text(encoding="utf-8") == REGELING
    assert "tot en met 31 december 2026" in capsys.readouterr().out


def test_a_day_before_the_first_version(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = project / "te_vroeg"
    status = _run("consolideer", str(target), "--op", "2025-06-30", "--regeling", str(project))
    assert status == 2
    assert "gold deze regeling nog niet" in capsys.readouterr().err
    assert not target.exists()


def test_a_folder_that_holds_something(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("consolideer", str(project), "--regeling", str(project)) == 2
    assert "is niet leeg" in capsys.readouterr().err


def test_what_does_not_fit_is_shown_in_the_amendment(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = _project(tmp_path, amendment(1, TEKST.replace("Een gemeente", "Een provincie"), LID))
    assert _run("controleer", str(project)) == 1
    shown = capsys.readouterr().out
    assert "fout[KW605]" in shown
    assert "regeling/wijzigingen/eerste.kw:7:" in shown
    assert "De tekst van artikel 1, eerste lid, is dan: ‘Een gemeente vraagt" in shown


def test_a_rule_that_no_longer_fits_is_shown_where_it_was_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rules = "artikel 1\n  lid 1\n    zonder regel verzonnen_reden\n"
    project = _project(tmp_path, amendment(1, TEKST, rules))
    assert _run("controleer", str(project)) == 1
    shown = capsys.readouterr().out
    assert "fout[KW314]" in shown
    assert "regeling/wijzigingen/eerste.kw:" in shown
    assert "In de tekst zoals die geldt vanaf 1 januari 2027." in shown
