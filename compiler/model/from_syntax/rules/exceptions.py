"""Exceptions: an afwijking with its conditions, and the eisen and afwijkingen it sets aside."""

from __future__ import annotations

from collections.abc import Mapping

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Label
from compiler.model import nodes as m
from compiler.model.from_syntax.bind.binder import Binder
from compiler.model.from_syntax.context import Context
from compiler.model.from_syntax.rules.calculations import Calculations
from compiler.model.from_syntax.rules.conditions import bind_condities, conjunction
from compiler.model.from_syntax.rules.lines import only, read_bij, report_repeated
from compiler.model.from_syntax.rules.subject import read_onderwerp, scope_about
from compiler.model.from_syntax.structure import find_bepaling
from compiler.syntax import nodes as s
from compiler.vindplaats import Vindplaats


def bind_afwijking(
    context: Context,
    calculations: Calculations,
    eisen: Mapping[str, m.Eis],
    regel: s.Afwijking,
    hier: Vindplaats,
) -> m.Afwijking | None:
    """An afwijking from one or more of these eisen; None after a report."""
    report_repeated(context, regel.regels, (s.Voor,), regel.naam, hier)
    voor = only(regel.regels, s.Voor)
    vans = [r for r in regel.regels if isinstance(r, s.Van)]
    if voor is None or not vans:
        context.report(
            codes.REGEL_ONTBREEKT,
            regel.naam.span,
            f"deze afwijking heeft geen regel ‘{'voor' if voor is None else 'van'}’",
            help="een afwijking zegt voor welk document zij is en van welke eis zij afwijkt: "
            "van eis naam van artikel 4 lid 1",
            at=hier,
        )
        return None
    onderwerp = read_onderwerp(context, voor, hier)
    if onderwerp is None:
        return None
    binder = Binder(context, scope_about(onderwerp, context), hier, calculations.get)
    written = [r for r in regel.regels if isinstance(r, s.Conditie)]
    condities = bind_condities(written, binder)
    if condities is None:
        return None
    targets = [_target(context, van, onderwerp, eisen, hier) for van in vans]
    if None in targets:
        return None
    found = [t for t in targets if t is not None]
    return m.Afwijking(
        regel.naam.tekst,
        onderwerp,
        condities,
        conjunction(condities),
        tuple(name for kind, name in found if kind == "eis"),
        tuple(name for kind, name in found if kind == "afwijking"),
        (),
        0,
        (),
        hier,
        read_bij(context, regel.regels, hier),
        regel.span,
    )


def _target(
    context: Context,
    van: s.Van,
    onderwerp: m.Onderwerp,
    eisen: Mapping[str, m.Eis],
    hier: Vindplaats,
) -> tuple[str, str] | None:
    """What one line `van` sets aside: `eis` or `afwijking`, and the name that it has in the model."""
    declared = context.namen.get(van.naam.tekst)
    kind = s.Eis if van.soort == "eis" else s.Afwijking
    if declared is None or not isinstance(declared.regel, kind):
        known = (n for n, d in context.namen.items() if isinstance(d.regel, kind))
        context.report_unknown(
            codes.ONBEKENDE_NAAM, van.naam, f"deze {van.soort} ken ik niet", known, hier
        )
        return None
    targets = [find_bepaling(context, p, hier) for p in van.plaatsen]
    if van.plaatsen and not any(t and t[0].contains(declared.vindplaats) for t in targets):
        context.report(
            codes.AFWIJKING_PAST_NIET,
            van.span,
            f"‘{van.naam.tekst}’ staat bij {declared.vindplaats}",
            help="noem de bepaling waar de eis staat",
            at=hier,
            secondary=(Label(declared.regel.span, "hier staat zij"),),
        )
        return None
    if van.soort == "afwijking":
        return "afwijking", van.naam.tekst
    for eis in eisen.values():
        if eis.naam == van.naam.tekst and eis.onderwerp == onderwerp:
            return "eis", eis.functie
    if any(eis.naam == van.naam.tekst for eis in eisen.values()):
        context.report(
            codes.AFWIJKING_PAST_NIET,
            van.naam.span,
            "deze eis gaat over iets anders dan de afwijking",
            help="geef de afwijking dezelfde regel ‘voor …’ als de eis",
            at=hier,
            secondary=(Label(declared.regel.span, "de eis"),),
        )
    return None
