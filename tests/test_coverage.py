"""What was decisive in the examples: of the parts of the rules, and of the sentences.

Each case shows, beside its source, every condition and value with the examples in which it was decisive.
That the answers are right is held by changing the rules for real: a condition that is turned round makes
an example fail exactly where it was decisive.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import mutations
import pytest
from compile_helper import CASES, compile_text, failing_examples
from site_helper import second_regulation
from syrupy.assertion import SnapshotAssertion

from compiler.checks import check
from compiler.driver import Compilation
from compiler.evaluate.coverage import cover
from compiler.evaluate.decisive import Decisions, decisions
from compiler.evaluate.gelopen import run
from compiler.model import expressions as e
from compiler.model import nodes as m
from compiler.model.checked import CheckedRegeling
from compiler.model.coverage import Beslissend
from compiler.model.types import Basistype

COVERAGE = sorted((CASES / "coverage").glob("*.kw"))


@pytest.mark.parametrize("case", COVERAGE, ids=lambda case: case.stem)
def test_what_is_decisive(case: Path, snapshot: SnapshotAssertion) -> None:
    text = case.read_text(encoding="utf-8")
    diagnostics, regeling = compile_text(text)
    assert regeling is not None, diagnostics
    checked, _ = check(regeling, None)
    assert checked is not None
    assert f"{text}----------\n{_shown(checked)}" == snapshot


def _shown(checked: CheckedRegeling) -> str:
    """Every part that was decisive, in order of the file, and every sentence."""
    gelopen = run(checked.regeling)
    found = decisions(checked.regeling, gelopen)
    lines: list[str] = []
    for span in sorted(found.parts(), key=lambda span: (span.start, -span.end)):
        words = " ".join(span.text.split())[:60]
        for side, examples in found.of(span).items():
            titles = "; ".join(example.titel for example in examples)
            lines.append(f"{span.start_position.line}: {words} [{side}]: {titles}")
    coverage, _ = cover(checked, gelopen)
    for line in checked.verantwoording:
        dekking = coverage.get(line.zin.vindplaats)
        shown = dekking.beslissend if dekking else "niets te beslissen"
        lines.append(f"{line.zin.vindplaats}: {shown}")
    return "\n".join(lines) + "\n"


# ---------------------------------------------------------------- against changed rules


def _conditions(expression: e.Expression) -> Iterator[tuple[mutations.Path_, e.Expression]]:
    """The conditions that are evaluated once: not those said of each element of a list."""
    for path, part in mutations._places(expression, ()):
        composed = isinstance(part, e.EnKeten | e.OfKeten | e.Niet | e.Kwantor | e.EenVan)
        simple = part.type == Basistype.JA_NEE and not composed
        if simple and not isinstance(part, e.Aanroep | e.Opgegeven | e.Letterlijk):
            above = [_at_path(expression, path[:depth]) for depth in range(len(path))]
            if not any(isinstance(x, e.Kwantor | e.Som | e.Aantal | e.Opgegeven) for x in above):
                yield path, part


def _at_path(expression: e.Expression, path: mutations.Path_) -> Any:
    found: Any = expression
    for name, index in path:
        found = getattr(found, name)
        for number in index:
            found = found[number]
    return found


def _turned(part: e.Expression) -> e.Expression:
    return e.Niet(part, part.span)


def _failing(checked: CheckedRegeling, changed: m.Regeling, eis: m.Eis) -> set[str]:
    """The examples about an eis that no longer hold in the changed regulation."""
    about = tuple(
        voorbeeld
        for voorbeeld in changed.voorbeelden
        if any(
            isinstance(v, m.VerwachtUitkomst) and v.eis in (eis.naam, eis.functie)
            for v in voorbeeld.verwachtingen
        )
    )
    found = failing_examples(replace(changed, voorbeelden=about))
    return {
        voorbeeld.titel
        for voorbeeld in about
        for diagnostic in found
        if voorbeeld.span.start <= diagnostic.primary.span.start < voorbeeld.span.end
        and voorbeeld.span.source is diagnostic.primary.span.source
    }


def _decided(found: Decisions, part: e.Expression) -> set[str]:
    sides = found.of(part.span)
    return {v.titel for side in ("ja", "nee") for v in sides.get(side, ())}


def _held_against_changes(checked: CheckedRegeling) -> int:
    """Turn round every condition of every eis; returns how many that were."""
    regeling = checked.regeling
    found = decisions(regeling, run(regeling))
    count = 0
    for eis in regeling.eisen.values():
        copies = any(x.naam == eis.naam and x is not eis for x in regeling.eisen.values())
        for path, part in _conditions(eis.geldt):
            changed = replace(eis, geldt=mutations._at(eis.geldt, path, _turned))
            failing = _failing(checked, mutations._replaced(regeling, ((eis, changed),)), eis)
            # A condition of a copy stands where that of the original stands.
            assert failing <= _decided(found, part), part.span.text
            assert copies or failing == _decided(found, part), part.span.text
            count += 1
        for index, conditie in enumerate(eis.condities):
            for path, part in _conditions(conditie.voorwaarde):
                changed = mutations._with_condition(eis, index, path, _turned)
                failing = _failing(checked, mutations._replaced(regeling, ((eis, changed),)), eis)
                assert failing <= _decided(found, part), part.span.text
                assert copies or failing == _decided(found, part), part.span.text
                count += 1
    return count


def test_a_condition_is_decisive_exactly_where_its_opposite_would_fail(
    checked: CheckedRegeling,
) -> None:
    assert _held_against_changes(checked) > 100


def test_so_it_is_in_the_second_regulation() -> None:
    assert _held_against_changes(second_regulation()) > 30


# ---------------------------------------------------------------- the regulation


def test_every_sentence_outside_the_tables_is_decisive(compilation: Compilation) -> None:
    assert compilation.checked is not None
    lacking = [
        (str(line.zin.vindplaats), line.regels)
        for line in compilation.checked.verantwoording
        if line.zin.vindplaats.page != "bijlage/"
        and (dekking := compilation.checked.coverage.get(line.zin.vindplaats)) is not None
        and dekking.beslissend is not Beslissend.GEHEEL
    ]
    assert lacking == []


def test_what_can_decide_nothing(compilation: Compilation) -> None:
    """Formalised, and yet without an outcome: leniency, entry into force, the title."""
    assert compilation.checked is not None
    outside = {
        regel
        for line in compilation.checked.verantwoording
        if line.zin.vindplaats not in compilation.checked.coverage
        for regel in line.door
        if not isinstance(regel, m.ZonderRegel)
    }
    assert {type(regel) for regel in outside} == {m.Hardheidsclausule, m.Slotbepaling}


def test_every_table_is_read_by_an_example(compilation: Compilation) -> None:
    assert compilation.checked is not None
    lines = compilation.checked.verantwoording
    for tabel in compilation.checked.regeling.tabellen.values():
        decided = [
            compilation.checked.coverage[line.zin.vindplaats].beslissend
            for line in lines
            if tabel in line.door and line.zin.vindplaats in compilation.checked.coverage
        ]
        assert Beslissend.GEHEEL in decided, tabel.naam
