"""A complete, fictitious amendment of the real regulation: what it changes, and nothing else.

`tests/verzonnen_wijziging/twee_themas.kw` adds two themes to artikel 2, two articles after artikel 7,
references in the articles that enumerate themes, and two tables to the bijlage. It is no law.
"""

from __future__ import annotations

import difflib
from functools import cache
from pathlib import Path

import pytest
from compile_helper import read_publication, read_regulation
from syrupy.assertion import SnapshotAssertion
from wijziging_helper import said

from compiler.driver import Compilation, compile_regeling
from compiler.opmaak.format import format_text
from compiler.source import Source

EXAMPLE = ' voorbeeld "'
FILE = Path(__file__).parent / "verzonnen_wijziging" / "twee_themas.kw"


@cache
def compiled() -> Compilation:
    sources = tuple(Source(name, text) for name, text in read_regulation().items())
    amendment = Source("regeling/wijzigingen/twee_themas.kw", FILE.read_text(encoding="utf-8"))
    return compile_regeling(sources, read_publication(), (), (amendment,))


def test_nothing_is_wrong_with_it() -> None:
    """No error and no warning, in either text: each new condition is decisive in an example (KW503)."""
    assert compiled().checked is not None, said(compiled().diagnostics)
    assert said(tuple(d for d in compiled().diagnostics if d.severity != "opmerking")) == ""


def test_no_example_is_lost() -> None:
    """An amendment that adds themes contradicts no example: what was shown is shown still."""
    first, second = (
        {line.strip() for s in tekst.sources for line in s.text.splitlines() if EXAMPLE in line}
        for tekst in compiled().teksten
    )
    assert first
    assert first <= second


def test_the_first_text_is_the_publication() -> None:
    first, second = compiled().teksten
    assert [s.text for s in first.sources] == list(read_regulation().values())
    assert (str(first.vanaf), str(first.tot_en_met)) == ("2025-07-01", "2026-06-30")
    assert (str(second.vanaf), second.tot_en_met) == ("2026-07-01", None)


@pytest.mark.parametrize("index", [0, 1, 2], ids=["artikelen", "bijlage", "toelichting"])
def test_what_changes_in_one_diff(index: int, snapshot: SnapshotAssertion) -> None:
    first, second = (tekst.sources[index] for tekst in compiled().teksten)
    lines = difflib.unified_diff(
        first.text.splitlines(), second.text.splitlines(), "was", "wordt", lineterm="", n=1
    )
    # without line numbers: what stands above a change is no part of it
    assert "\n".join("@@" if line.startswith("@@") else line for line in lines) == snapshot


@pytest.mark.parametrize("index", [0, 1])
def test_the_consolidated_text_stands_in_the_standard_layout(index: int) -> None:
    for tekst in compiled().teksten:
        assert format_text(tekst.sources[index].text) == tekst.sources[index].text


def test_a_remark_about_the_amendment_points_at_the_amendment() -> None:
    names = {
        d.primary.span.source.name
        for d in compiled().diagnostics
        if d.explanation.startswith("In de tekst zoals die geldt vanaf 1 juli 2026.")
    }
    assert names == {"regeling/wijzigingen/twee_themas.kw"}


def test_the_consolidated_text_compiles_to_the_same_package() -> None:
    checked = compiled().checked
    assert checked is not None
    again = compile_regeling(compiled().teksten[-1].sources, None)
    assert again.checked is not None, said(again.diagnostics)
    assert again.checked.bronhash == checked.bronhash
