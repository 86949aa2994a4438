"""A complete, fictitious amendment of the real regulation: what it changes, and nothing else.

`tests/verzonnen_wijziging/twee_themas.kw` adds two themes to artikel 2, two articles after artikel 7,
references in the articles that enumerate themes, and two tables to the bijlage. It is no law.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import replace
from functools import cache
from pathlib import Path

import mutations
import pytest
from compile_helper import read_publication, read_regulation
from syrupy.assertion import SnapshotAssertion
from wijziging_helper import said

from compiler.driver import Compilation, compile_regeling, generate_packages
from compiler.opmaak.format import format_text
from compiler.source import Source

EXAMPLE = ' voorbeeld "'
_HASH = re.compile(r"\b[0-9a-f]{12,64}\b")
FILE = Path(__file__).parent / "verzonnen_wijziging" / "twee_themas.kw"


@cache
def compiled() -> Compilation:
    return with_amendment(FILE.read_text(encoding="utf-8"))


def with_amendment(kw: str) -> Compilation:
    sources = tuple(Source(name, text) for name, text in read_regulation().items())
    amendment = Source("regeling/wijzigingen/twee_themas.kw", kw)
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


def test_a_version_is_held_against_its_examples_as_the_first_text_is() -> None:
    """Without one of its examples, a condition of a new article is decisive in none (KW503)."""
    kw = FILE.read_text(encoding="utf-8")
    start = kw.index('    voorbeeld "een activiteit voor een ander thema"')
    end = kw.index('    voorbeeld "een resultaat dat vergroent"')
    found = with_amendment(kw[:start] + kw[end:]).diagnostics
    warned = [d for d in found if d.severity == "waarschuwing"]
    assert {d.code.number for d in warned} == {"KW503"}
    assert {str(d.vindplaats) for d in warned} == {"artikel 7a, eerste lid"}


def test_a_wrong_amount_in_a_version_is_found_where_it_stands() -> None:
    """Text, rule and table of the amended text are held against each other: € 240.000 is € 250.000."""
    kw = FILE.read_text(encoding="utf-8").replace(
        "| Breda    | € 240.000,00", "| Breda    | € 250.000,00"
    )
    assert {d.code.number for d in with_amendment(kw).diagnostics if d.severity == "fout"} == {
        "KW501",
        "KW634",
    }


def test_changes_to_the_rules_of_a_version_are_noticed() -> None:
    """Every small change to the rules of the new artikel 7a: a reader or an example must see it."""
    checked = compiled().checked
    assert checked is not None
    numbers = {
        number
        for number, mutation in enumerate(mutations.mutations(checked.regeling))
        if mutation.vindplaats.startswith("artikel 7a,")
    }
    outcomes = mutations.measure(checked, numbers.__contains__)
    assert len(outcomes) > 20
    assert [o.mutation.key for o in outcomes if o.unnoticed] == []


def generated() -> tuple[dict[str, str], dict[str, str]]:
    """The package of the first text and of the second, each by itself."""
    newest = compiled().checked
    assert newest is not None
    first = newest.eerder[0]
    return dict(generate_packages(first)), dict(generate_packages(replace(newest, eerder=())))


@pytest.mark.parametrize("soort", ["artikelen", "schema", "javascript", "rest"])
def test_what_changes_in_the_generated_files(soort: str, snapshot: SnapshotAssertion) -> None:
    """File by file, so that a reviewer sees what an amendment changes and nothing else.

    Without the module in JavaScript: its rows name each other by number, so that one more row changes
    many others.
    """
    first, second = generated()
    found = {
        name: diff
        for name in sorted({*first, *second})
        if _kind(name) == soort and (diff := _diff(first.get(name, ""), second.get(name, "")))
    }
    assert found == snapshot


def _kind(name: str) -> str:
    if name.endswith(".js"):
        return ""
    return next((s for s in ("artikelen", "schema", "javascript") if f"{s}/" in name), "rest")


def _diff(was: str, wordt: str) -> str:
    """Lines without their numbers; hashes, which follow every change, without their digits."""
    before, after = (_HASH.sub("#", text).splitlines() for text in (was, wordt))
    lines = list(difflib.unified_diff(before, after, lineterm="", n=0))[2:]
    return "\n".join("@@" if line.startswith("@@") else line for line in lines)


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
