"""Every official form of an instruction, and the deviations that occur: one case, one file."""

from __future__ import annotations

from pathlib import Path

import pytest
from wijziging_helper import CASES, amend, compile_page, read_case, said

from compiler.diagnostics.codes import REGISTER
from compiler.diagnostics.uitleg import read_uitleg

FILES = sorted(CASES.glob("*.txt"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_case(path: Path) -> None:
    case = read_case(path)
    after, diagnostics = amend(case.parts["tekst"], case.parts["wijziging"])
    assert said(diagnostics) == case.parts.get("meldingen", "")
    if case.wordt:
        assert after == case.wordt
    else:
        assert after == case.parts["tekst"]


PAGES = [code for code in REGISTER if code.startswith("KW6") and code != "KW633"]


@pytest.mark.parametrize("code", PAGES)
def test_the_page_of_a_code(code: str) -> None:
    """Its wrong example gives the code and no other, its right example nothing."""
    page = read_uitleg(code)
    assert page is not None
    wrong = compile_page(page.fout).diagnostics
    assert {d.code.number for d in wrong} == {code}
    assert all(d.primary.text and d.help and d.primary.span.text.strip() for d in wrong)
    right = compile_page(page.goed)
    assert said(right.diagnostics) == ""
    assert right.checked is not None
