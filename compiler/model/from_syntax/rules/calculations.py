"""Calculations: bound one by one, whenever one is asked for.

A calculation may call another wherever that stands, so it is bound on demand; one that asks for
itself along the way is a cycle, which is reported with every step.
"""

from __future__ import annotations

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Label
from compiler.model import expressions as e
from compiler.model import nodes as m
from compiler.model.from_syntax.bind.binder import Binder
from compiler.model.from_syntax.context import Context
from compiler.model.from_syntax.data import read_type
from compiler.model.from_syntax.rules.branches import bind_naar
from compiler.model.from_syntax.rules.chains import LONGEST_CHAIN, Chains
from compiler.model.from_syntax.rules.lines import only, read_bij, report_repeated
from compiler.model.from_syntax.rules.subject import read_onderwerp, scope_about
from compiler.model.from_syntax.rules.used_tables import used_tables
from compiler.model.types import Gegevenstype, Lijst
from compiler.syntax import nodes as s
from compiler.vindplaats import Vindplaats


class Calculations:
    """The calculations of a regulation by name; those bound are kept in the context."""

    def __init__(self, context: Context, chains: Chains) -> None:
        self._context = context
        self._chains = chains
        self._busy: list[s.Berekening] = []
        self._failed: set[str] = set()

    def get(self, naam: s.Naam) -> m.Berekening | None:
        """The calculation of that name, bound now if it was not yet."""
        known = self._context.berekeningen.get(naam.tekst)
        if known is not None or naam.tekst in self._failed:
            return known
        declared = self._context.namen[naam.tekst]
        regel = declared.regel
        if not isinstance(regel, s.Berekening):
            return None
        if regel in self._busy:
            self._report_cycle(regel, declared.vindplaats)
            return None
        if len(self._busy) >= LONGEST_CHAIN:
            self._chains.report(regel.naam.span, declared.vindplaats)
            return None
        self._busy.append(regel)
        bound = self._bind(regel, declared.vindplaats)
        self._busy.pop()
        if bound is None or self._chains.is_too_long(bound):
            bound = None
            self._failed.add(naam.tekst)
        else:
            self._context.berekeningen[naam.tekst] = bound
        return bound

    def _report_cycle(self, regel: s.Berekening, hier: Vindplaats) -> None:
        steps = self._busy[self._busy.index(regel) :]
        names = [step.naam.tekst for step in steps]
        if any(name in self._failed for name in names):
            return
        self._failed.update(names)
        self._context.report(
            codes.KRING,
            regel.naam.span,
            "deze berekening heeft zichzelf nodig",
            help=" → ".join([*names, names[0]]) + ": haal een van deze stappen weg",
            at=hier,
            secondary=tuple(Label(step.naam.span, "en deze stap") for step in steps[1:]),
        )

    def _bind(self, regel: s.Berekening, hier: Vindplaats) -> m.Berekening | None:
        context = self._context
        report_repeated(context, regel.regels, (s.Voor, s.Met), regel.naam, hier)
        voor = only(regel.regels, s.Voor)
        met = only(regel.regels, s.Met)
        body = [r for r in regel.regels if isinstance(r, s.Is | s.Naar)]
        if len(body) != 1:
            context.report(
                codes.REGEL_ONTBREEKT if not body else codes.REGEL_DUBBEL,
                regel.naam.span,
                "een berekening heeft precies één uitkomst",
                help="schrijf één regel ‘is …’, of ‘naar …’ met een tak per keuze",
                at=hier,
            )
            return None
        onderwerp = read_onderwerp(context, voor, hier) if voor else None
        if voor and onderwerp is None:
            return None
        parameters = _parameters(context, met, hier) if met else ()
        if parameters is None:
            return None
        scope = scope_about(onderwerp, context)
        for parameter in parameters:
            scope = scope.with_variable(e.Variabele(parameter.naam, parameter.type, parameter.span))
        binder = Binder(context, scope, hier, self.get)
        first = body[0]
        bound = (
            binder.bind(first.waarde)
            if isinstance(first, s.Is)
            else bind_naar(context, first, binder, hier)
        )
        if bound is None:
            return None
        if isinstance(bound.type, Gegevenstype | Lijst):
            context.report(
                codes.SOORTEN_MENGEN,
                bound.span,
                f"een berekening geeft geen {bound.type}",
                help="laat haar een bedrag, getal, datum, periode, keuze of ja/nee geven",
                at=hier,
            )
            return None
        return m.Berekening(
            regel.naam.tekst,
            onderwerp,
            parameters,
            bound,
            bound.type,
            (),
            used_tables(context, bound),
            hier,
            read_bij(context, regel.regels, hier),
            regel.span,
        )


def _parameters(context: Context, met: s.Met, hier: Vindplaats) -> tuple[m.Parameter, ...] | None:
    found: list[m.Parameter] = []
    for parameter in met.parameters:
        written = parameter.type or s.Typenaam(parameter.naam, 0, parameter.naam.span)
        soort = read_type(context, written, hier)
        if soort is None:
            return None
        found.append(m.Parameter(parameter.naam.tekst, soort, parameter.span))
    return tuple(found)
