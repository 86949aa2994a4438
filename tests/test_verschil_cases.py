"""Two versions of a small regulation: the smallest document that comes out differently, and why.

A case is a TOML file: the words that change in `basis.kw`, and the documents that must be found, worked
out by hand above it. What is found is run through the generated packages of both versions as well.
"""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from compile_helper import CASES
from syrupy.assertion import SnapshotAssertion
from test_evaluate import checked_of

from compiler.backends.python import generate
from compiler.commands.replay import replayed
from compiler.model.checked import CheckedRegeling
from compiler.verschil import show
from compiler.verschil.compare import compare
from compiler.verschil.found import Geval, Verschil, Versie
from compiler.verschil.outcomes import investigate
from compiler.verschil.wording import METHODE

FOLDER = CASES / "verschil"
BASE = (FOLDER / "basis.kw").read_text(encoding="utf-8")
SMALL = sorted(FOLDER.glob("*.toml"))


def changed(case: dict[str, Any]) -> str:
    text = BASE
    for change in case["vervang"]:
        assert text.count(change["oud"]) == 1, change["oud"]
        text = text.replace(change["oud"], change["nieuw"])
    return text


def compared(old: CheckedRegeling, new: CheckedRegeling) -> Verschil:
    """All that `kw verschil` finds, the pages of the site apart."""
    both = (old.regeling, new.regeling)
    verschil = compare(*both, Versie("oud", "", ""), Versie("nieuw", "", ""))
    verschil = replace(verschil, regels=investigate(*both, verschil.regels))
    return replayed(verschil, both, (generate(old), generate(new)))


@pytest.fixture(scope="module")
def base() -> CheckedRegeling:
    return checked_of(BASE)


@pytest.fixture(params=SMALL, ids=lambda path: path.stem)
def case(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


def test_smallest_documents(case: Path, base: CheckedRegeling, snapshot: SnapshotAssertion) -> None:
    text = case.read_text(encoding="utf-8")
    wanted = tomllib.loads(text)
    verschil = compared(base, checked_of(changed(wanted)))
    found = {regel.naam: regel.onderzoek for regel in verschil.regels if regel.onderzoek}
    for naam in dict.fromkeys(each["regel"] for each in wanted.get("verwacht", ())):
        expected = [each for each in wanted["verwacht"] if each["regel"] == naam]
        onderzoek = found[naam]
        if expected[0].get("geen"):
            assert onderzoek.gevallen == ()
            assert onderzoek.volledig is expected[0]["volledig"]
            assert onderzoek.documenten == expected[0].get("documenten", onderzoek.documenten)
            continue
        assert [_plain(geval) for geval in onderzoek.gevallen] == [
            (each["document"], each["was"], each["wordt"]) for each in expected
        ]
        assert all(geval.nagespeeld for geval in onderzoek.gevallen)
        for geval, each in zip(onderzoek.gevallen, expected, strict=True):
            if "bereik" in each:
                assert [_bereik(geval)] == [each["bereik"]]
    contract = {each.plaats: each.geval for each in verschil.gegevens if each.geval}
    for each in wanted.get("gegevens", ()):
        assert _plain(contract[each["plaats"]]) == (each["document"], each["was"], each["wordt"])
    shown = "\n".join("".join(p.text for p in line).rstrip() for line in show.lines(verschil))
    told, _, _ = shown.partition(f"\nHoe gezocht is. {METHODE}")
    assert f"{text}\n{told}" == snapshot


def _plain(geval: Geval) -> tuple[object, str, str]:
    return dict(geval.inhoud), geval.was.uitkomst, geval.wordt.uitkomst


def _bereik(geval: Geval) -> dict[str, object]:
    (bereik,) = geval.bereik
    ends = {"van": bereik.van, "tot_en_met": bereik.tot_en_met}
    return {name: value for name, value in ends.items() if value is not None}
