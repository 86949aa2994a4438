"""The text of an amendment against its publication, where `bron/wijzigingen/` holds one."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_wijziging_tabellen import INGEVOEGD, REGELING, amendment
from wijziging_helper import said

from compiler.driver import compile_regeling
from compiler.folder import read_folder, stamp

AMENDMENT = amendment(1, "1 juli 2026", *INGEVOEGD)
PUBLISHED = """ARTIKEL I

In de tekst onder het opschrift “Bijdragen” in de bijlage bij de
Regeling speeltuinen wordt, onder vernummering van onder-
deel 2 tot 3, na onderdeel 1 een onderdeel ingevoegd, luidende:

2. De gemeente Delft krijgt € 1.500.

ARTIKEL II

Deze regeling treedt in werking met ingang van 1 juli 2026.
"""
TOELICHTING = "\nTOELICHTING\n\nDe gemeente Delft doet voortaan mee.\n"


def found(folder: Path, published: str) -> str:
    """What is said of a regulation with one amendment whose publication is this."""
    regeling = folder / "regeling"
    for name, text in (
        ("artikelen.kw", REGELING),
        ("wijzigingen/2026.kw", AMENDMENT),
        ("bron/wijzigingen/2026.txt", published),
    ):
        path = regeling / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    read = read_folder(regeling)
    compiled = compile_regeling(
        read.sources, None, (), read.wijzigingen, read.wijzigingspublicaties
    )
    return said(compiled.diagnostics)


@pytest.mark.parametrize("published", [PUBLISHED, PUBLISHED + TOELICHTING])
def test_the_same_but_for_the_layout(tmp_path: Path, published: str) -> None:
    """Line ends, a broken word, and a toelichting that the file leaves out make no difference."""
    assert found(tmp_path, published) == ""


def test_one_letter(tmp_path: Path) -> None:
    wrong = PUBLISHED.replace("€ 1.500", "€ 1.600")
    assert found(tmp_path, wrong) == "KW401 [1.500.] hier staat ‘1.500.’\n"


def test_a_publication_belongs_to_what_is_read(tmp_path: Path) -> None:
    """`kw bekijk` looks again when it changes."""
    found(tmp_path, PUBLISHED)
    before = stamp(tmp_path / "regeling")
    found(tmp_path, PUBLISHED + TOELICHTING)
    assert stamp(tmp_path / "regeling") != before
