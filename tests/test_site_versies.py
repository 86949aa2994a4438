"""The page with the versions: their days, what made them, and was/wordt between words that say so."""

from __future__ import annotations

from html import unescape
from pathlib import Path

import pytest
from test_python_versies import REGELING, WIJZIGING
from wijziging_helper import compile_amended

from compiler.cli import main
from compiler.driver import generate_python, generate_site


def page_of(*amendments: str) -> str | None:
    compiled = compile_amended(REGELING, *amendments)
    assert compiled.checked is not None
    pages = generate_site(compiled.checked, generate_python(compiled.checked), compiled.diagnostics)
    found = pages.get("versies/index.md")
    return str(found) if found is not None else None


def test_no_page_without_amendments() -> None:
    assert page_of() is None


def test_was_and_wordt_are_to_be_read_without_colour() -> None:
    page = page_of(WIJZIGING)
    assert page is not None
    assert "<del>[was: 1&#46;000.]</del> <ins>[wordt: 1&#46;500.]</ins>" in page
    assert 'data-van="2025-07-01" data-tot="2026-12-31"' in page
    assert 'data-van="2027-01-01"' in page
    assert "artikel I: In artikel 1 van de Regeling speeltuinen" in page


def test_the_site_is_built_with_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "regeling" / "wijzigingen"
    folder.mkdir(parents=True)
    (tmp_path / "regeling" / "artikelen.kw").write_text(REGELING, encoding="utf-8")
    (folder / "eerste.kw").write_text(WIJZIGING, encoding="utf-8")
    assert main(["bouw", str(tmp_path)]) == 0, capsys.readouterr()
    html = (tmp_path / "site/public/versies/index.html").read_text(encoding="utf-8")
    words = unescape(html)
    assert "<del>[was: 1.000.]</del> <ins>[wordt: 1.500.]</ins>" in words
