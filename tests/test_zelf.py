"""The regulation against itself: on the real one, on one that is salted, and the answers to remarks."""

from __future__ import annotations

import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from compile_helper import compile_files, compile_text
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from syrupy.assertion import SnapshotAssertion

from compiler.checks.zelf import ZELF
from compiler.commands.regulation import summary
from compiler.diagnostics import json_form, render, sarif
from compiler.diagnostics.codes import REGISTER
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.driver import Compilation
from compiler.model.nodes import Regeling

TESTS = Path(__file__).parent
TWEEDE = TESTS / "tweede_regeling"
ZOUT = tomllib.loads((TESTS / "gezouten_regeling" / "zout.toml").read_text(encoding="utf-8"))[
    "zout"
]

# Asked of a ministeriële regeling only; their pages show them.
NOT_SALTED = {"KW377", "KW378"}


# ---------------------------------------------------------------- the real regulation


def test_the_remarks_on_the_real_regulation(
    compilation: Compilation, snapshot: SnapshotAssertion
) -> None:
    """Every one was read by hand; a new or changed one must be too."""
    found = [d for d in compilation.diagnostics if _is_zelf(d)]
    lines = [f"{d.code.number} {d.vindplaats}: {d.primary.text}" for d in found]
    assert "\n".join(lines) == snapshot


def test_every_remark_gives_its_reason_and_what_to_do(compilation: Compilation) -> None:
    found = [d for d in compilation.diagnostics if _is_zelf(d)]
    assert [d for d in found if not (d.explanation and d.help and d.vindplaats)] == []


def test_one_check_for_each_code() -> None:
    codes = [c for c in REGISTER.values() if "KW350" <= c.number <= "KW397"]
    assert len(ZELF) == len(codes)
    assert {c.slug for c in codes} == {check.__module__.rpartition(".")[2] for check in ZELF}
    assert all(c.severity == "opmerking" and c.weight for c in codes)


# What `find` is asked: a pattern, and the words of which every place where it occurs holds one.
Asked = list[tuple[re.Pattern[str], Sequence[str]]]


@pytest.fixture
def asked(compilation: Compilation, monkeypatch: pytest.MonkeyPatch) -> Asked:
    """What the checks ask of `find` when they read the real regulation."""
    found: Asked = []

    def record(
        _: Regeling, pattern: re.Pattern[str], *__: str, holding: Sequence[str] = ()
    ) -> Iterator[Any]:
        found.append((pattern, holding))
        return iter(())

    assert compilation.regeling is not None
    for check in ZELF:
        monkeypatch.setattr(sys.modules[check.__module__], "find", record, raising=False)
        list(check(compilation.regeling))
    return found


def test_what_is_passed_over_at_once_holds_nothing(asked: Asked) -> None:
    """Texts that fit a pattern are made from the pattern: none is without its words."""
    hasty = [(pattern, holding) for pattern, holding in asked if holding]
    assert len(hasty) > 5
    for pattern, holding in hasty:
        _each_match_holds(pattern, holding)


def _each_match_holds(pattern: re.Pattern[str], holding: Sequence[str]) -> None:
    @given(st.from_regex(pattern))
    @settings(derandomize=True, suppress_health_check=list(HealthCheck), max_examples=100)
    def held(text: str) -> None:
        for match in pattern.finditer(text):
            assert any(word in match.group().lower() for word in holding), pattern.pattern

    held()


# ---------------------------------------------------------------- the second one, salted


def _files() -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(TWEEDE.glob("*.kw"))}


def _salted() -> dict[str, str]:
    files = _files()
    for stuk in ZOUT:
        text = files[stuk["bestand"]]
        old = stuk.get("voor") or stuk["was"]
        assert text.count(old) == 1, f"{stuk.get('code')}: {old!r} staat er {text.count(old)} keer"
        new = stuk["tekst"] + old if "voor" in stuk else stuk["wordt"]
        files[stuk["bestand"]] = text.replace(old, new)
    return files


def test_the_second_regulation_has_no_open_remark() -> None:
    diagnostics, _ = compile_files(_files())
    assert [(d.code.number, d.primary.text) for d in diagnostics if not d.answer] == []


def test_salted_it_yields_exactly_the_faults_put_in() -> None:
    diagnostics, _ = compile_files(_salted())
    found = Counter(d.code.number for d in diagnostics if not d.answer)
    assert found == Counter(stuk["code"] for stuk in ZOUT if "code" in stuk)


def test_every_check_has_its_fault() -> None:
    codes = {number for number in REGISTER if "KW350" <= number <= "KW399"}
    assert {stuk["code"] for stuk in ZOUT if "code" in stuk} == codes - NOT_SALTED


# ---------------------------------------------------------------- answers

ANSWERED = """
regeling "Regeling speeltuinen"
  soort_regeling  ministeriële regeling
  vastgesteld     1 mei 2025
  pakket          speeltuinen

artikel 1 "Informatie"
  lid 1
    > De gemeente informeert de minister periodiek.

    zonder regel informatie
    opmerking KW394 aanvaard "De minister vraagt er zelf om,"
                             "zo vaak als nodig is."

  lid 2
    > De gemeente informeert de raad periodiek.

    zonder regel informatie
"""


def _answered() -> tuple[Diagnostic, Diagnostic]:
    one, other = compile_text(ANSWERED)[0]
    return one, other


def test_an_answered_remark_stays_and_is_no_longer_open() -> None:
    one, other = _answered()
    assert (one.answer, other.answer) == (
        "De minister vraagt er zelf om, zo vaak als nodig is.",
        "",
    )
    assert summary((one, other)) == "1 opmerking bij de officiële tekst, 1 aanvaard"


def test_an_answer_above_counts_for_all_below() -> None:
    moved = ANSWERED.replace(
        "  lid 1\n", '  opmerking KW394 aanvaard "Zo is het bedoeld."\n\n  lid 1\n', 1
    )
    assert [bool(d.answer) for d in compile_text(moved)[0]] == [True, True]


def test_answers_in_every_form(snapshot: SnapshotAssertion) -> None:
    one, other = _answered()
    assert render.text((one,)) == snapshot(name="text")
    told = json_form.melding(one)
    assert (told["gewicht"], told["antwoord"]) == ("onduidelijk", one.answer)
    assert json_form.melding(other)["antwoord"] is None
    assert sarif.dump((one, other), "1").count('"suppressions"') == 1


def test_only_a_remark_has_a_weight() -> None:
    weighed = {c.number for c in REGISTER.values() if c.weight}
    assert weighed == {c.number for c in REGISTER.values() if c.severity == "opmerking"}


def _is_zelf(diagnostic: Diagnostic) -> bool:
    return "KW350" <= diagnostic.code.number <= "KW397"


@pytest.mark.parametrize("given", ['opmerking aanvaard "x"', "opmerking KW394 aanvaard"])
def test_an_unfinished_answer_is_refused(given: str) -> None:
    unfinished = ANSWERED.replace("    zonder regel informatie\n", f"    {given}\n", 1)
    assert compile_text(unfinished)[0][0].code.number.startswith("KW1")
