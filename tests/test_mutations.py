"""A fixed sample of changes to the rules: what survives is published, and what is published is enough."""

import json
from typing import Any

import mutations
import pytest

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


def test_what_survives_is_published(published: dict[str, Any]) -> None:
    known = {(s["vindplaats"], s["regel"], s["wijziging"]) for s in published["overlevers"]}
    outcomes = mutations.measure(mutations.regulation(), lambda number: number % STEP == 0)
    found = {
        (o.mutation.vindplaats, o.mutation.regel, o.mutation.wijziging)
        for o in outcomes
        if o.survives
    }
    assert len(outcomes) > 20
    assert found - known == set()


def test_enough_is_noticed(published: dict[str, Any]) -> None:
    counts = {"": published["totaal"], **published["soorten"]}
    wanted = {"": NOTICED, **NOTICED_OF_KIND}
    shares = {kind: counts[kind]["opgemerkt"] / counts[kind]["aantal"] for kind in wanted}
    assert {kind: share for kind, share in shares.items() if share < wanted[kind]} == {}
