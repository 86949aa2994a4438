"""The search for documents that come out differently: what it finds, and what it says is all there is."""

from __future__ import annotations

import tomllib
from pathlib import Path

import mutations
import pytest
from differential import documents
from test_evaluate import checked_of
from test_verschil_cases import BASE, SMALL, changed

from compiler.evaluate.evaluate import evaluate
from compiler.model.checked import CheckedRegeling
from compiler.verschil.outcomes import investigate
from compiler.verschil.rules import compare_rules
from compiler.verschil.search.turning import stretches

# One in so many of the changes that `tests/mutations.py` makes to the rules of the real regulation.
STEP = 67


def test_stretches_lie_between_the_places_where_a_comparison_turns() -> None:
    """One comparison turns at 85, one between 59 and 60 (bent at 40), one only after 100."""
    found = stretches(lambda n: (n - 85, n - 40, max(n, 40) * 2 - 119, n - 200), 0, 100, ())
    assert found == [(0, 39), (40, 40), (41, 59), (60, 84), (85, 85), (86, 100)]


def test_stretches_of_a_term_in_months_are_found_by_halving() -> None:
    """A step function: no straight line leads to where it turns."""
    found = stretches(lambda n: (n // 31 - 12,), 0, 10_000, ())
    assert found == [(0, 371), (372, 402), (403, 10_000)]


@pytest.mark.parametrize("case", SMALL, ids=lambda path: path.stem)
def test_random_documents_differ_only_in_ways_that_were_found(case: Path) -> None:
    """Where one version refuses a document and the other does not, the search told of that way."""
    old = checked_of(BASE)
    new = checked_of(changed(tomllib.loads(case.read_text(encoding="utf-8"))))
    regels = investigate(old.regeling, new.regeling, compare_rules(old.regeling, new.regeling))
    told = {
        (regel.naam, geval.was.uitkomst, geval.wordt.uitkomst)
        for regel in regels
        if regel.onderzoek
        for geval in regel.onderzoek.gevallen
    }
    for soort in ("aanvraag", "beschikking", "terugvordering"):
        for inhoud in documents(new.regeling, soort, seed=5, count=60):
            was, is_now = (_outcomes(each, soort, inhoud) for each in (old, new))
            for eis in was.keys() & is_now.keys():
                way = (eis, was[eis], is_now[eis])
                refused_once = (was[eis] == "niet_voldaan") != (is_now[eis] == "niet_voldaan")
                decided = not {was[eis], is_now[eis]} & {"onbekend", "beoordelen"}
                assert not (refused_once and decided) or way in told, inhoud


def _outcomes(checked: CheckedRegeling, soort: str, inhoud: object) -> dict[str, str]:
    uitslag, _ = evaluate(checked, soort, inhoud)
    if uitslag is None:
        return {}
    return {b.regel.id: b.uitkomst.value for b in uitslag.bevindingen if not b.pad}


def test_changes_in_the_rules_of_the_regulation_are_found() -> None:
    """Each change of one word in a rule has a document or a value that tells it."""
    regeling = mutations.regulation().regeling
    changes = [m for number, m in enumerate(mutations.mutations(regeling)) if number % STEP == 0]
    assert len(changes) > 10
    for change in changes:
        mutated = change.apply()
        regels = investigate(regeling, mutated, compare_rules(regeling, mutated))
        assert any(r.onderzoek and r.onderzoek.gevallen for r in regels), change.wijziging
