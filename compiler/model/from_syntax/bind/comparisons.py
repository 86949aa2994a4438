"""Comparisons: equal, more and less, between two ends, and one of several."""

from __future__ import annotations

from compiler.model import expressions as e
from compiler.model.expressions import Expression, Vergelijkwijze
from compiler.model.from_syntax.bind.binding import Binding, all_bound
from compiler.model.from_syntax.bind.kinds import ORDERED, with_article
from compiler.model.types import Basistype, Gegevenstype, Lijst
from compiler.source import Span
from compiler.syntax import nodes as s

_COMPARISONS: dict[str, Vergelijkwijze] = {
    "gelijk": Vergelijkwijze.GELIJK,
    "ongelijk": Vergelijkwijze.ONGELIJK,
    "ten_minste": Vergelijkwijze.TEN_MINSTE,
    "ten_hoogste": Vergelijkwijze.TEN_HOOGSTE,
    "meer_dan": Vergelijkwijze.MEER_DAN,
    "minder_dan": Vergelijkwijze.MINDER_DAN,
    "uiterlijk_op": Vergelijkwijze.UITERLIJK_OP,
    "vanaf": Vergelijkwijze.VANAF,
    "voor_datum": Vergelijkwijze.VOOR,
    "na_datum": Vergelijkwijze.NA,
}
_OF_DATES = ("uiterlijk_op", "vanaf", "voor_datum", "na_datum")
_FOR_DATES = {
    "ten_minste": "is vanaf",
    "ten_hoogste": "is uiterlijk op",
    "meer_dan": "is na",
    "minder_dan": "is voor",
}


def bind_tussen(b: Binding, termen: tuple[s.Uitdrukking, ...], span: Span) -> Expression | None:
    waarde = b.bind(termen[0])
    if waarde is None:
        return None
    if waarde.type not in (*ORDERED, Basistype.DATUM):
        return b.mixed(waarde.span, f"{with_article(waarde.type)} heeft geen volgorde")
    ends = all_bound([b.of_type(term, waarde.type) for term in termen[1:]])
    return None if ends is None else e.Tussen(waarde, ends[0], ends[1], span)


def bind_een_van(b: Binding, termen: tuple[s.Uitdrukking, ...], span: Span) -> Expression | None:
    waarde = b.bind(termen[0])
    if waarde is None:
        return None
    bound = all_bound([b.of_type(term, waarde.type) for term in termen[1:]])
    return None if bound is None else e.EenVan(waarde, bound, span)


def bind_comparison(b: Binding, written: s.Bewerking) -> Expression | None:
    left_written, right_written = written.termen
    left = b.bind(left_written)
    if left is None:
        return None
    right = b.bind(right_written, left.type)
    if right is None:
        return None
    soort, span = written.soort, written.span
    if left.type != right.type:
        return b.mixed(
            span,
            f"links staat {with_article(left.type)}, rechts {with_article(right.type)}: "
            "dat is niet te vergelijken",
        )
    if soort in ("gelijk", "ongelijk"):
        return _equality(b, soort, left, right, span)
    wants_dates = soort in _OF_DATES
    if wants_dates and left.type != Basistype.DATUM:
        return b.mixed(span, f"dit vergelijkt data, hier staat {with_article(left.type)}")
    if not wants_dates and left.type == Basistype.DATUM:
        return b.mixed(span, "data vergelijkt men anders", f"schrijf ‘{_FOR_DATES[soort]}’")
    if not wants_dates and left.type not in ORDERED:
        return b.mixed(span, f"{with_article(left.type)} heeft geen volgorde")
    return e.Vergelijking(_COMPARISONS[soort], left, right, span)


def _equality(
    b: Binding, soort: str, left: Expression, right: Expression, span: Span
) -> Expression | None:
    if left.type == Basistype.JA_NEE:
        if not isinstance(right, e.Letterlijk):
            return b.mixed(
                span,
                "vergelijk een ja/nee alleen met ja of met nee",
                "schrijf alleen de naam, of ‘niet’ ervoor",
            )
        affirmed = bool(right.waarde) == (soort == "gelijk")
        return left if affirmed else e.Niet(left, span)
    if isinstance(left.type, Gegevenstype | Lijst) or left.type == Basistype.PERIODE:
        return b.mixed(span, f"{with_article(left.type)} is niet te vergelijken")
    return e.Vergelijking(_COMPARISONS[soort], left, right, span)
