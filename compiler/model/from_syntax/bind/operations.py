"""Operations: which of the bound forms an operation as written becomes."""

from __future__ import annotations

from compiler.model import expressions as e
from compiler.model.expressions import Expression
from compiler.model.from_syntax.bind.amounts import (
    bind_arithmetic,
    bind_date_from,
    bind_extreme,
    bind_indien_dan,
    bind_share,
)
from compiler.model.from_syntax.bind.binding import Binding
from compiler.model.from_syntax.bind.comparisons import bind_comparison, bind_een_van, bind_tussen
from compiler.model.from_syntax.bind.conditions import (
    bind_binnen,
    bind_chain,
    bind_opgegeven,
    bind_valt_in,
)
from compiler.model.from_syntax.bind.lists import bind_bevat, bind_of_list
from compiler.model.types import Type
from compiler.syntax import nodes as s


def bind_operation(b: Binding, written: s.Bewerking, expected: Type | None) -> Expression | None:
    soort, termen, span = written.soort, written.termen, written.span
    match soort:
        case "of_keten" | "en_keten":
            return bind_chain(b, written)
        case "niet":
            term = b.voorwaarde(termen[0])
            return None if term is None else e.Niet(term, span)
        case "opgegeven":
            return bind_opgegeven(b, termen[0], span)
        case "valt_in":
            return bind_valt_in(b, termen, span)
        case "van_tot_en_met":
            return bind_tussen(b, termen, span)
        case "binnen_na":
            return bind_binnen(b, termen, span)
        case "een_van":
            return bind_een_van(b, termen, span)
        case "bevat":
            return bind_bevat(b, termen, span)
        case "plus" | "min" | "keer":
            return bind_arithmetic(b, written)
        case "aandeel":
            percentage = _literal_of(b, termen[0])
            return None if percentage is None else bind_share(b, percentage, termen[1], span)
        case "datum_na" | "datum_voor":
            return bind_date_from(b, written)
        case "som_van" | "aantal_van":
            return bind_of_list(b, written)
        case "laagste" | "hoogste":
            return bind_extreme(b, written, expected)
        case "indien_dan":
            return bind_indien_dan(b, written, expected)
        case _:
            return bind_comparison(b, written)


def _literal_of(b: Binding, written: s.Uitdrukking) -> e.Letterlijk | None:
    bound = b.bind(written)
    return bound if isinstance(bound, e.Letterlijk) else None
