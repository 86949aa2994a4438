"""What each mistake in a regulation looks like to its author: the page's example and what is said of it."""

import pytest
from compile_helper import compile_text
from syrupy.assertion import SnapshotAssertion
from test_codes import KW, wrong

from compiler.diagnostics import render
from compiler.diagnostics.codes import REGISTER, Code
from compiler.diagnostics.uitleg import read_uitleg

# Names and references, the first checks, the publication and the examples; syntax has its own cases.
SHOWN = [code for code in KW if code.number[2] in "245" or "KW300" < code.number < "KW320"]


@pytest.mark.parametrize("code", SHOWN, ids=lambda code: code.number)
def test_what_is_said(code: Code, snapshot: SnapshotAssertion) -> None:
    page = read_uitleg(code.number)
    assert page is not None
    assert f"{page.fout}----------\n{render.text(wrong(code))}" == snapshot


def test_without_a_document_there_is_no_oordeel() -> None:
    page = read_uitleg("KW225")
    assert page is not None
    document = "    aanvraag\n      ingediend_op 17 oktober 2025\n    verwacht op_tijd voldoet\n"
    assert document in page.fout
    diagnostics, _ = compile_text(page.fout.replace(document, "    verwacht oordeel voldoet\n"))
    assert [(d.code.number, d.primary.span.text) for d in diagnostics] == [("KW225", "oordeel")]
    assert diagnostics[0].primary.text == "zonder document is er geen oordeel"


def test_mistakes_of_one_pass_come_in_one_run() -> None:
    page = read_uitleg("KW201")
    assert page is not None
    text = page.fout.replace("voor  aanvraag", "voor  aanvraag\n    indien onbekend_veld")
    diagnostics, model = compile_text(text)
    assert [d.code.slug for d in diagnostics] == ["onbekende_naam", "onbekende_naam"]
    assert model is None


def test_every_number_has_one_slug() -> None:
    slugs = [code.slug for code in REGISTER.values()]
    assert len(slugs) == len(set(slugs))
