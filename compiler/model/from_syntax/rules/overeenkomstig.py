"""`overeenkomstig`: the eisen of another bepaling, bound again for another kind of document."""

from __future__ import annotations

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Label
from compiler.model import nodes as m
from compiler.model.from_syntax.context import Context
from compiler.model.from_syntax.rules.lines import only, read_bij
from compiler.model.from_syntax.rules.requirements import Requirements
from compiler.model.from_syntax.structure import find_bepaling
from compiler.model.types import gegevens_in
from compiler.syntax import nodes as s
from compiler.vindplaats import Vindplaats


def bind_overeenkomstig(
    context: Context, requirements: Requirements, regel: s.Overeenkomstig, hier: Vindplaats
) -> m.Overeenkomstig | None:
    """Bind those eisen again, for the kind of document that `regel` names; None after a report."""
    found = find_bepaling(context, regel.bron, hier)
    if found is None:
        return None
    bron = found[0]
    soort = regel.soort.tekst
    if soort not in context.gegevens:
        context.report_unknown(
            codes.ONBEKENDE_SOORT,
            regel.soort,
            "dit soort document ken ik niet",
            context.gegevens,
            hier,
        )
        return None
    sources = [
        d for d in context.regels if isinstance(d.regel, s.Eis) and bron.contains(d.vindplaats)
    ]
    extra = tuple(r for r in regel.regels if isinstance(r, s.Conditie))
    made: list[str] = []
    applies = False
    for declared in sources:
        eis = declared.regel
        assert isinstance(eis, s.Eis)
        voor = only(eis.regels, s.Voor)
        if voor is None:
            continue
        if not _is_carried(context, voor, soort):
            applies = True
            continue
        if not _fits(context, requirements.eisen.get(eis.naam.tekst), voor, eis, regel, hier):
            return None
        bound = requirements.bind(eis, hier, soort=soort, bron=declared.vindplaats, extra=extra)
        if bound is None:
            return None
        made.append(bound.functie)
    if not made and not applies:
        context.report(
            codes.OVEREENKOMSTIG_PAST_NIET,
            regel.span,
            f"onder {bron.cited} staat geen eis",
            help="noem de bepaling waar de eisen staan die ook hier gelden",
            at=hier,
        )
        return None
    bij = read_bij(context, regel.regels, hier)
    return m.Overeenkomstig(bron, soort, tuple(made), hier, bij, regel.span)


def _is_carried(context: Context, voor: s.Voor, soort: str) -> bool:
    """Whether an eis needs a copy: not when it speaks of this kind, or of a part inside it."""
    if voor.soort.tekst == soort:
        return False
    gegevens = context.gegevens[soort]
    return all(gegevens_in(v.type) != voor.soort.tekst for v in gegevens.velden)


def _fits(
    context: Context,
    original: m.Eis | None,
    voor: s.Voor,
    eis: s.Eis,
    regel: s.Overeenkomstig,
    hier: Vindplaats,
) -> bool:
    """Whether the other kind of document has every field that the eis reads."""
    if original is None:
        return True
    soort = regel.soort.tekst
    target = context.gegevens[soort]
    needed = [f for v, f in original.feiten if v == voor.soort.tekst] + [
        n.tekst for n in (voor.lijst,) if n is not None
    ]
    missing = [name for name in needed if target.veld(name) is None]
    if missing:
        context.report(
            codes.OVEREENKOMSTIG_PAST_NIET,
            regel.span,
            f"{soort} heeft geen ‘{missing[0]}’, waar de eis {eis.naam.tekst} naar kijkt",
            help=f"voeg ‘{missing[0]}’ toe aan gegevens {soort}",
            at=hier,
            secondary=(Label(eis.span, "de eis die overeenkomstig zou gelden"),),
        )
    return not missing
