"""A fixed sample of changes to the rules: what survives is published, and what is published is enough."""

import json
from typing import Any

import mutations
import pytest

from compiler.model.checked import CheckedRegeling
from compiler.model.excerpts import rules_fingerprint

# One in so many: the sample takes well under a minute. All of them: python -m tests.mutations
STEP = 29

# Just under what is measured: a rule that comes without examples for its changes shows here.
NOTICED = 0.99
NOTICED_OF_KIND = {
    "vergelijking": 1.0,
    "getal": 1.0,
    "ontkenning": 1.0,
    "uitzondering vervalt": 1.0,
    "en/of": 0.98,
    "voorwaarde vervalt": 0.98,
    "waarde van de keuzelijst": 0.98,
    "gegeven": 0.98,
}


@pytest.fixture(scope="module")
def published() -> dict[str, Any]:
    content: dict[str, Any] = json.loads(mutations.RESULT.read_text(encoding="utf-8"))
    return content


@pytest.fixture(scope="module")
def regulation() -> CheckedRegeling:
    return mutations.regulation()


def test_what_is_published_was_measured_on_these_rules(
    published: dict[str, Any], regulation: CheckedRegeling
) -> None:
    now = rules_fingerprint(regulation.regeling)
    assert published["regels"] == now, "verouderd; meet opnieuw: python -m tests.mutations"


def test_what_is_not_noticed_is_published(
    published: dict[str, Any], regulation: CheckedRegeling
) -> None:
    listed = (*published["overlevers"], *published["gelijkwaardig"])
    known = {(s["vindplaats"], s["regel"], s["wijziging"]) for s in listed}
    outcomes = mutations.measure(regulation, lambda number: number % STEP == 0)
    found = {outcome.mutation.key for outcome in outcomes if outcome.unnoticed}
    assert len(outcomes) > 20
    assert found - known == set()


def test_every_change_that_is_listed_as_equivalent_is_made(regulation: CheckedRegeling) -> None:
    made = {mutation.key for mutation in mutations.mutations(regulation.regeling)}
    assert set(mutations.equivalents()) - made == set()


def test_enough_is_noticed(published: dict[str, Any]) -> None:
    counts = {"": published["totaal"], **published["soorten"]}
    wanted = {"": NOTICED, **NOTICED_OF_KIND}
    shares = {kind: counts[kind]["opgemerkt"] / counts[kind]["aantal"] for kind in wanted}
    assert {kind: share for kind, share in shares.items() if share < wanted[kind]} == {}
