"""Lists: for each and for one, how many, the sum, and what a list holds."""

from __future__ import annotations

from typing import Literal, assert_never

from compiler.model import expressions as e
from compiler.model.expressions import Expression
from compiler.model.from_syntax.bind.binding import Binding
from compiler.model.from_syntax.bind.kinds import with_article
from compiler.model.types import Basistype, Lijst
from compiler.source import Span
from compiler.syntax import nodes as s


def bind_over(b: Binding, written: s.Over) -> Expression | None:
    lijst = b.bind(written.lijst)
    if lijst is None:
        return None
    if not isinstance(lijst.type, Lijst):
        return b.mixed(lijst.span, f"dit is {with_article(lijst.type)}, hier hoort een lijst")
    variable = e.Variabele(written.variabele.tekst, lijst.type.van, written.variabele.span)
    inner = b.with_variable(variable)
    condition = inner.voorwaarde(written.voorwaarde) if written.voorwaarde else None
    if condition is None and written.voorwaarde is not None:
        return None
    match written.soort:
        case "elk" | "een":
            if condition is None:
                return None
            soort: Literal["elk", "een"] = "elk" if written.soort == "elk" else "een"
            return e.Kwantor(soort, variable, lijst, condition, written.span)
        case "aantal":
            return e.Aantal(lijst, variable, condition, written.span)
        case "som":
            value = inner.bind(written.waarde) if written.waarde else None
            if value is None:
                return None
            if value.type not in (Basistype.BEDRAG, Basistype.AANTAL):
                return b.mixed(value.span, f"{with_article(value.type)} is niet op te tellen")
            return e.Som(lijst, variable, value, condition, value.type, written.span)
        case _:
            assert_never(written.soort)


def bind_bevat(b: Binding, termen: tuple[s.Uitdrukking, ...], span: Span) -> Expression | None:
    lijst = b.bind(termen[0])
    if lijst is None:
        return None
    if not isinstance(lijst.type, Lijst):
        return b.mixed(lijst.span, f"dit is {with_article(lijst.type)}, hier hoort een lijst")
    waarde = b.of_type(termen[1], lijst.type.van)
    return None if waarde is None else e.Bevat(lijst, waarde, span)


def bind_of_list(b: Binding, written: s.Bewerking) -> Expression | None:
    lijst = b.bind(written.termen[0])
    if lijst is None:
        return None
    if not isinstance(lijst.type, Lijst):
        return b.mixed(lijst.span, f"dit is {with_article(lijst.type)}, hier hoort een lijst")
    if written.soort == "aantal_van":
        return e.Aantal(lijst, None, None, written.span)
    if lijst.type.van not in (Basistype.BEDRAG, Basistype.AANTAL):
        return b.mixed(lijst.span, f"{with_article(lijst.type.van)} is niet op te tellen")
    return e.Som(lijst, None, None, None, lijst.type.van, written.span)
