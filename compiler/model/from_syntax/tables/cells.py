"""The cells of a table: text becomes values."""

from __future__ import annotations

import re

from compiler.diagnostics import codes
from compiler.diagnostics.suggest import bedoelde_u
from compiler.model.expressions import Waarde
from compiler.model.from_syntax.context import Context
from compiler.model.literals import read_bedrag, read_datum, read_getal, read_percentage
from compiler.model.types import Basistype, Keuzetype, Type
from compiler.syntax import nodes as s
from compiler.vindplaats import Vindplaats

_LIST = re.compile(r", | en ")
_HOW = {
    "bedrag": "schrijf een bedrag als € 1.098.263,11 of € 500.000",
    "datum": "schrijf een datum als 7 juli 2025",
    "aantal": "schrijf een geheel getal",
    "percentage": "schrijf een percentage als 85%",
}


def read_cel(context: Context, cel: s.Cel, soort: Type, hier: Vindplaats) -> tuple[Waarde, ...]:
    """The values of a cell: none when empty, several names of a keuzelijst when it lists them."""
    text = cel.tekst
    if not text:
        return ()
    if isinstance(soort, Keuzetype):
        return _keuzes(context, cel, soort, hier)
    value: Waarde | None = None
    match soort:
        case Basistype.BEDRAG:
            value = read_bedrag(text)
        case Basistype.DATUM:
            value = read_datum(text)
        case Basistype.AANTAL:
            value = read_getal(text) if re.fullmatch(r"-?\d+(\.\d{3})*", text) else None
        case Basistype.PERCENTAGE:
            value = read_percentage(text) if re.fullmatch(r"\d+(,\d+)?%", text) else None
        case Basistype.TEKST:
            value = text
        case _:
            value = None
    if value is None:
        context.report(
            codes.CEL_PAST_NIET,
            cel.span,
            f"‘{text}’ is geen {soort}",
            help=_HOW.get(str(soort), "schrijf de waarde zoals de kolom zegt"),
            at=hier,
        )
        return ()
    return (value,)


def _keuzes(context: Context, cel: s.Cel, soort: Keuzetype, hier: Vindplaats) -> tuple[Waarde, ...]:
    by_text = context.keuzelijsten[soort.keuzelijst].schrijfwijzen
    whole = by_text.get(cel.tekst)
    if whole is not None:
        return (whole,)
    found: list[Waarde] = []
    for text in _LIST.split(cel.tekst):
        name = by_text.get(text)
        if name is None:
            context.report(
                codes.CEL_PAST_NIET,
                cel.span,
                f"‘{text}’ staat niet in de keuzelijst {soort.keuzelijst}",
                help=bedoelde_u(text, by_text) or "gebruik de woorden van de keuzelijst",
                at=hier,
            )
            return ()
        found.append(name)
    return tuple(found)
