"""Worked-out values: sums and shares, a date from a term, the lowest and highest, a choice."""

from __future__ import annotations

from typing import Literal

from compiler.model import expressions as e
from compiler.model.expressions import Expression
from compiler.model.from_syntax.bind.binding import Binding, all_bound
from compiler.model.from_syntax.bind.kinds import ORDERED, with_article
from compiler.model.types import Basistype, Type
from compiler.source import Span
from compiler.syntax import nodes as s


def bind_arithmetic(b: Binding, written: s.Bewerking) -> Expression | None:
    bound = all_bound([b.bind(term) for term in written.termen])
    if bound is None:
        return None
    left, right = bound
    numbers = (Basistype.BEDRAG, Basistype.AANTAL)
    soort: Literal["plus", "min", "keer"]
    if written.soort == "keer":
        soort = "keer"
        if left.type in numbers and right.type == Basistype.AANTAL:
            return e.Rekenkundig(soort, left, right, left.type, written.span)
        if left.type == Basistype.AANTAL and right.type == Basistype.BEDRAG:
            return e.Rekenkundig(soort, left, right, right.type, written.span)
    elif left.type == right.type and left.type in numbers:
        soort = "plus" if written.soort == "plus" else "min"
        return e.Rekenkundig(soort, left, right, left.type, written.span)
    word = {
        "plus": "op te tellen",
        "min": "van elkaar af te trekken",
        "keer": "te vermenigvuldigen",
    }
    return b.mixed(
        written.span,
        f"{with_article(left.type)} en {with_article(right.type)} zijn niet {word[written.soort]}",
    )


def bind_share(
    b: Binding, percentage: e.Letterlijk, written: s.Uitdrukking, span: Span
) -> Expression | None:
    geheel = b.bind(written)
    if geheel is None:
        return None
    if percentage.type != Basistype.PERCENTAGE or geheel.type not in (
        Basistype.BEDRAG,
        Basistype.AANTAL,
    ):
        return b.mixed(
            geheel.span, f"hiervan is geen percentage te nemen: {with_article(geheel.type)}"
        )
    return e.Aandeel(percentage, geheel, geheel.type, span)


def bind_date_from(b: Binding, written: s.Bewerking) -> Expression | None:
    termijn = b.of_type(written.termen[0], Basistype.TERMIJN)
    datum = b.of_type(written.termen[1], Basistype.DATUM)
    if termijn is None or datum is None:
        return None
    richting: Literal["na", "voor"] = "na" if written.soort == "datum_na" else "voor"
    return e.DatumTermijn(termijn, richting, datum, written.span)


def bind_extreme(b: Binding, written: s.Bewerking, expected: Type | None) -> Expression | None:
    first = b.bind(written.termen[0], expected)
    if first is None:
        return None
    if first.type not in (*ORDERED, Basistype.DATUM):
        return b.mixed(first.span, f"{with_article(first.type)} heeft geen volgorde")
    rest = all_bound([b.of_type(term, first.type) for term in written.termen[1:]])
    soort: Literal["laagste", "hoogste"] = "laagste" if written.soort == "laagste" else "hoogste"
    return None if rest is None else e.Uiterste(soort, (first, *rest), first.type, written.span)


def bind_indien_dan(b: Binding, written: s.Bewerking, expected: Type | None) -> Expression | None:
    condition = b.voorwaarde(written.termen[0])
    dan = b.bind(written.termen[1], expected)
    if condition is None or dan is None:
        return None
    anders = b.of_type(written.termen[2], dan.type)
    return None if anders is None else e.IndienDan(condition, dan, anders, dan.type, written.span)
