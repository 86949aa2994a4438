"""A calculation by choice: `naar` with one branch for each value of a keuzelijst."""

from __future__ import annotations

from compiler.diagnostics import codes
from compiler.model import expressions as e
from compiler.model import nodes as m
from compiler.model.expressions import Expression
from compiler.model.from_syntax.bind.binder import Binder
from compiler.model.from_syntax.context import Context
from compiler.model.types import Keuzetype, Type
from compiler.syntax import nodes as s
from compiler.vindplaats import Vindplaats


def bind_naar(
    context: Context, naar: s.Naar, binder: Binder, hier: Vindplaats
) -> Expression | None:
    waarde = binder.bind(naar.waarde)
    if waarde is None:
        return None
    if not isinstance(waarde.type, Keuzetype):
        context.report(
            codes.SOORTEN_MENGEN,
            waarde.span,
            "na ‘naar’ hoort een keuze uit een lijst",
            help="noem een veld of gegeven waarvan de soort een keuzelijst is",
            at=hier,
        )
        return None
    lijst = context.keuzelijsten[waarde.type.keuzelijst]
    takken: dict[str, Expression] = {}
    soort: Type | None = None
    for tak in naar.takken:
        name = next((k.naam for k in lijst.waarden if tak.keuze.tekst in (k.naam, k.label)), None)
        if name is None or name in takken:
            _report_tak(context, tak, lijst, hier, known=name is not None)
            return None
        bound = binder.bind(tak.waarde) if soort is None else binder.of_type(tak.waarde, soort)
        if bound is None:
            return None
        soort = bound.type
        takken[name] = bound
    missing = [k.naam for k in lijst.waarden if k.naam not in takken]
    if missing or soort is None:
        context.report(
            codes.TAK_ONTBREEKT,
            naar.waarde.span,
            f"geen tak voor: {', '.join(missing)}",
            help="noem elke keuze van de lijst, ook als de uitkomst dezelfde is",
            at=hier,
        )
        return None
    ordered = tuple((k.naam, takken[k.naam]) for k in lijst.waarden)
    return e.Naar(waarde, ordered, soort, naar.span)


def _report_tak(
    context: Context, tak: s.Tak, lijst: m.Keuzelijst, hier: Vindplaats, *, known: bool
) -> None:
    if known:
        context.report(
            codes.REGEL_DUBBEL,
            tak.keuze.span,
            "deze keuze is al genoemd",
            help="haal een van de twee takken weg",
            at=hier,
        )
        return
    context.report_unknown(
        codes.GEEN_KEUZE,
        tak.keuze,
        f"‘{tak.keuze.tekst}’ staat niet in de keuzelijst {lijst.naam}",
        (k.naam for k in lijst.waarden),
        hier,
    )
