"""Which interpretations (duidingen) belong to which rule."""

from __future__ import annotations

from compiler.diagnostics import codes
from compiler.model import nodes as m
from compiler.model.expressions import Aanroep, Expression, Naamwaarde
from compiler.model.from_syntax.context import Context
from compiler.model.walk import walk
from compiler.syntax import nodes as s
from compiler.vindplaats import Vindplaats


class Duidingen:
    """`alle` duidingen in the order of the files; one that names a rule that is not there is reported."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._read: dict[int, m.Duiding] = {}
        for declared in context.regels:
            if isinstance(declared.regel, s.Duiding):
                made = self._duiding(declared.regel, declared.vindplaats)
                self._read[id(declared.regel)] = made
        self.alle = tuple(self._read.values())

    def written(self, regel: s.Duiding) -> m.Duiding:
        """What became of one that was written."""
        return self._read[id(regel)]

    def of(self, naam: str, hier: Vindplaats) -> list[str]:
        """Those that name the rule, and those without names in its bepaling or above it."""
        return [
            duiding.tekst
            for duiding in self.alle
            if naam in duiding.regels or (not duiding.regels and duiding.vindplaats.contains(hier))
        ]

    def called(self, *given: Expression | None, seen: set[str] | None = None) -> list[str]:
        """Those of the calculations and named values that expressions rest on."""
        found: list[str] = []
        seen = set() if seen is None else seen
        for expression in given:
            for part in walk(expression) if expression is not None else ():
                if isinstance(part, Aanroep) and part.berekening not in seen:
                    seen.add(part.berekening)
                    called = self._context.berekeningen[part.berekening]
                    found += self.of(called.naam, called.vindplaats)
                    found += self.called(called.uitdrukking, seen=seen)
                elif isinstance(part, Naamwaarde):
                    found += [d.tekst for d in self.alle if part.naam in d.regels]
        return found

    def _duiding(self, regel: s.Duiding, hier: Vindplaats) -> m.Duiding:
        for naam in regel.regels:
            if naam.tekst not in self._context.namen:
                self._context.report_unknown(
                    codes.ONBEKENDE_NAAM,
                    naam,
                    "deze regel ken ik niet",
                    self._context.namen,
                    hier,
                )
        names = tuple(naam.tekst for naam in regel.regels)
        return m.Duiding(regel.tekst.tekst, names, hier, regel.span)
