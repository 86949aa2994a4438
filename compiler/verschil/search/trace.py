"""How far each comparison in a rule is from turning, on one document.

A comparison turns where the difference of its sides changes sign: `bedrag is ten hoogste € 1.000` at
zero of `bedrag min € 1.000`. The evaluator tells every expression it evaluates; from that the
differences are read off, in order of evaluation. None: the sides have no order, or one is open.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from compiler.model import expressions as e
from compiler.runtime.bedrag import Bedrag
from compiler.runtime.rekenen import na
from compiler.runtime.termijn import Periode

Difference = int | Fraction | None


class Tracer:
    """An observer of the evaluator that keeps the differences of all comparisons."""

    def __init__(self) -> None:
        self.differences: list[Difference] = []
        self._last: dict[int, object] = {}

    def __call__(self, expression: e.Expression, value: object, depth: int) -> None:
        """Parts are told just before the whole they stand in, so their last value is the one meant."""
        self._last[id(expression)] = value
        match expression:
            case e.Vergelijking(links=links, rechts=rechts):
                self._add(self._of(links), self._of(rechts))
            case e.ValtIn(datum=datum, periode=periode):
                window = self._of(periode)
                begin, einde = window if isinstance(window, Periode) else (None, None)
                self._add(self._of(datum), begin)
                self._add(self._of(datum), einde)
            case e.Tussen(waarde=waarde, van=van, tot_en_met=tot_en_met):
                self._add(self._of(waarde), self._of(van))
                self._add(self._of(waarde), self._of(tot_en_met))
            case e.BinnenNa(datum=datum, termijn=termijn, vanaf=vanaf):
                last = na(self._of(termijn), self._of(vanaf))  # type: ignore[arg-type] # checked kinds
                self._add(self._of(datum), last)
            case e.Uiterste(termen=(eerste, *andere)):
                for ander in andere:
                    self._add(self._of(eerste), self._of(ander))
            case e.EenVan(waarde=waarde, mogelijkheden=mogelijkheden):
                for mogelijkheid in mogelijkheden:
                    self._add(self._of(waarde), self._of(mogelijkheid))
            case _:
                pass

    def _of(self, expression: e.Expression) -> object:
        return self._last.get(id(expression))

    def _add(self, links: object, rechts: object) -> None:
        self.differences.append(difference(links, rechts))


def difference(links: object, rechts: object) -> Difference:
    """How much more the left side is: in cents, days or units."""
    match links, rechts:
        case (bool(), _) | (_, bool()):
            return None
        case Bedrag(), Bedrag():
            return links.exact - rechts.exact
        case date(), date():
            return links.toordinal() - rechts.toordinal()
        case int() | Fraction(), int() | Fraction():
            return links - rechts
        case _:
            return None
