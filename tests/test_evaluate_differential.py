"""The reference evaluator and the generated package give the same uitslag, to the letter.

On random documents for every case that compiles and for the real regulation: outcomes, what is
missing, paths, exceptions used, norms, messages, verdicts. And what both promise: more facts or
answers never turn voldaan into niet voldaan or back.
"""

from pathlib import Path
from random import Random

import pytest
from compile_helper import CASES, read_regulation
from differential import (
    Engines,
    arguments,
    build_engines,
    documents,
    kinds,
    with_wrong_values,
    without_some,
)
from test_evaluate import checked_of_files

SMALL = [
    *sorted((CASES / "evaluate" / "goed").glob("*.kw")),
    CASES / "python" / "een_veld_beslist.kw",
    CASES / "python" / "speeltuinen.kw",
    CASES / "python" / "vijandige_namen.kw",
]
REGELING = Path("regeling")


@pytest.fixture(scope="module", params=[*SMALL, REGELING], ids=lambda path: path.stem)
def engines(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Engines:
    path: Path = request.param
    real = path is REGELING
    files = read_regulation() if real else {path.name: path.read_text(encoding="utf-8")}
    folder = tmp_path_factory.mktemp(path.stem)
    return build_engines(checked_of_files(files), folder, f"proef_{path.stem}")


def test_same_uitslag(engines: Engines) -> None:
    for soort in kinds(engines.checked):
        for document in documents(engines.checked.regeling, soort, seed=1, count=100):
            assert engines.evaluator(soort, document) == engines.generated(soort, document)


def test_same_refusals(engines: Engines) -> None:
    random = Random("refusals")
    for soort in kinds(engines.checked):
        for document in documents(engines.checked.regeling, soort, seed=2, count=30):
            wrong = with_wrong_values(random, document)
            assert engines.evaluator(soort, wrong) == engines.generated(soort, wrong), wrong


def test_same_values(engines: Engines) -> None:
    regeling = engines.checked.regeling
    for naam, berekening in regeling.berekeningen.items():
        for given in arguments(regeling, berekening, seed=3, count=20):
            evaluated, generated = engines.computed(naam, given)
            assert evaluated == generated, (naam, given)


def test_more_facts_never_turn_an_outcome_around(engines: Engines) -> None:
    random = Random("facts")
    may_become = {
        "voldaan": {"voldaan", "niet_van_toepassing"},
        "niet_voldaan": {"niet_voldaan"},
        "niet_van_toepassing": {"niet_van_toepassing"},
    }
    for soort in kinds(engines.checked):
        for document in documents(engines.checked.regeling, soort, seed=4, count=40):
            more = _outcomes(engines.evaluator(soort, document))
            fewer = _outcomes(engines.evaluator(soort, without_some(random, document)))
            for place, outcome in fewer.items():
                if place not in more:  # said of a list that was missing, and now has elements
                    assert outcome == "onbekend", (place, document)
                    continue
                assert more[place] in may_become.get(outcome, {more[place]}), (place, document)


@pytest.mark.parametrize("engines", [REGELING], indirect=True, ids=["regeling"])
def test_documents_reach_the_outcomes(engines: Engines) -> None:
    """The comparison means something: nearly every eis is met and not met by some document."""
    reached: dict[str, set[str]] = {}
    for soort in kinds(engines.checked):
        for document in documents(engines.checked.regeling, soort, seed=1, count=100):
            for (eis, _), outcome in _outcomes(engines.evaluator(soort, document)).items():
                reached.setdefault(eis, set()).add(outcome)
    both = [eis for eis, seen in reached.items() if {"voldaan", "niet_voldaan"} <= seen]
    assert len(both) >= 0.9 * len(reached)


def _outcomes(uitslag: object) -> dict[tuple[str, tuple[str | int, ...]], str]:
    assert isinstance(uitslag, dict)
    return {(b["id"], tuple(b["pad"])): b["uitkomst"] for b in uitslag["bevindingen"]}
