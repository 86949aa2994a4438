"""The examples held against the ledger: how much of every sentence they decide, and what they leave out.

A sentence is decisive as a whole when every part of every rule that serves it is. Rows of a table are
told apart in the ledger, but not asked for one by one: their sentences are made from the amounts and
compared with the publication letter by letter, so that an example for each would only say them again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.evaluate.decisive import Decisions, decisions
from compiler.evaluate.gelopen import Gelopen
from compiler.evaluate.rule_parts import Part, Parts
from compiler.evaluate.tracing import Side
from compiler.model import nodes
from compiler.model.checked import CheckedRegeling, Verantwoordingsregel
from compiler.model.coverage import Beslissend, Coverage, Dekking
from compiler.source import Span

Examples = Sequence[Sequence[nodes.Voorbeeld]]


def cover(
    checked: CheckedRegeling, gelopen: Sequence[Gelopen]
) -> tuple[Coverage, tuple[Diagnostic, ...]]:
    """How decisive every sentence is, and a warning for each rule with a part that never is.

    `gelopen` are its voorbeelden, which hold.
    """
    cover = _Cover(Parts.of(checked.regeling), decisions(checked.regeling, gelopen))
    coverage = {
        line.zin.vindplaats: dekking
        for line in checked.verantwoording
        if (dekking := cover.of_sentence(line)) is not None
    }
    rules = (regel for bepaling in checked.regeling.walk() for regel in bepaling.regels)
    return coverage, tuple(found for regel in rules for found in cover.undecided(regel))


class _Cover:
    """`_examples` are, for each part that was asked about, those in which it was decisive, by side."""

    __slots__ = ("_examples", "_found", "_parts")

    def __init__(self, parts: Parts, found: Decisions) -> None:
        self._parts = parts
        self._found = found
        self._examples: dict[Part, Examples] = {}

    def of_sentence(self, line: Verantwoordingsregel) -> Dekking | None:
        """None where nothing that serves the sentence can decide an outcome."""
        wanted = [p for regel in line.door for p in self._parts.about(regel, line.zin.vindplaats)]
        if not wanted:
            return None
        found = [examples for part in wanted for examples in self._decided(part)]
        decided = {id(voorbeeld): voorbeeld for examples in found for voorbeeld in examples}
        if not decided:
            beslissend = Beslissend.NIET
        elif not all(found):
            beslissend = Beslissend.DEELS
        else:
            beslissend = Beslissend.GEHEEL
        in_order = sorted(decided.values(), key=lambda v: v.span.start)
        return Dekking(beslissend, tuple(in_order))

    def undecided(self, regel: nodes.Regel) -> Iterator[Diagnostic]:
        """One warning for a rule, at the first part that is lacking; the others are marked beside it.

        An eis or berekening without any example is another finding (`voorbeeld_ontbreekt`).
        """
        match regel:
            case nodes.Eis() if not {"ja", "nee"} <= self._found.of(regel.span).keys():
                return
            case nodes.Berekening() if not self._found.of(regel.span):
                return
        shown = [
            Label(_shown(regel, part), _label(part, lacking))
            for part in self._parts.of_rule(regel)
            if (lacking := self._lacking(part))
        ]
        if shown:
            yield Diagnostic(
                codes.NOOIT_BESLISSEND,
                shown[0],
                tuple(shown[1:]),
                help="voeg een voorbeeld toe waarvan de uitkomst hiervan afhangt: al het andere zo "
                "dat het niet uitmaakt, en alleen dit anders",
                vindplaats=regel.vindplaats,
            )

    def _decided(self, part: Part) -> Examples:
        """For each side of a part the examples in which it was decisive."""
        found = self._examples.get(part)
        if found is None:
            told = self._found.of_each(part.spans)
            found = self._examples[part] = [
                [voorbeeld for sides in told for voorbeeld in sides.get(side, ())]
                for side in part.sides
            ]
        return found

    def _lacking(self, part: Part) -> tuple[Side, ...]:
        decided = self._decided(part)
        if all(decided):
            return ()
        return tuple(side for side, found in zip(part.sides, decided, strict=True) if not found)


def _shown(regel: nodes.Regel, part: Part) -> Span:
    """A condition or branch itself; of what is declared its first line."""
    span = part.spans[0]
    conditional = isinstance(regel, nodes.Eis | nodes.Berekening | nodes.Afwijking)
    if conditional and span != regel.span:
        return span
    start = regel.span if len(part.spans) > 1 else span
    return span.source.span_of_line(start.start_position.line)


def _label(part: Part, lacking: tuple[Side, ...]) -> str:
    match part.sides, lacking:
        case ("gebruikt",), _:
            return "van geen voorbeeld hangt de uitkomst hiervan af"
        case _, ("ja",):
            return "in geen voorbeeld geeft het de doorslag dat dit zo is"
        case _, ("nee",):
            return "in geen voorbeeld geeft het de doorslag dat dit niet zo is"
        case _, ("open",):
            return "in geen voorbeeld geeft het de doorslag dat dit ontbreekt"
        case _:
            return "in geen voorbeeld geeft dit de doorslag"
