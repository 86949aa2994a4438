"""Conditions: joined by `en` and `of`, about what is filled in, and about dates in time."""

from __future__ import annotations

from compiler.diagnostics import codes
from compiler.model import expressions as e
from compiler.model.expressions import Expression
from compiler.model.from_syntax.bind.binding import Binding, all_bound
from compiler.model.types import Basistype
from compiler.source import Span
from compiler.syntax import nodes as s


def bind_chain(b: Binding, written: s.Bewerking) -> Expression | None:
    if written.soort == "of_keten":
        for term in written.termen:
            if (
                isinstance(term, s.Bewerking)
                and term.soort == "en_keten"
                and not _in_brackets(term.span)
            ):
                b.context.report(
                    codes.EN_OF_GEMENGD,
                    written.span,
                    "hier is niet te zien wat bij elkaar hoort",
                    help="zet haakjes om wat bij elkaar hoort: (a en b) of c",
                    at=b.hier,
                )
                return None
    bound = all_bound([b.voorwaarde(term) for term in written.termen])
    if bound is None:
        return None
    return (e.EnKeten if written.soort == "en_keten" else e.OfKeten)(bound, written.span)


def bind_opgegeven(b: Binding, term: s.Uitdrukking, span: Span) -> Expression | None:
    veld = b.bind(term)
    if veld is None or isinstance(veld, e.Veldwaarde):
        return None if veld is None else e.Opgegeven(veld, span)
    return b.mixed(
        veld.span,
        "alleen een veld van een document kan zijn opgegeven",
        "noem een veld van het document, of gebruik een andere voorwaarde",
    )


def bind_valt_in(b: Binding, termen: tuple[s.Uitdrukking, ...], span: Span) -> Expression | None:
    datum = b.of_type(termen[0], Basistype.DATUM)
    periode = b.of_type(termen[1], Basistype.PERIODE)
    return None if datum is None or periode is None else e.ValtIn(datum, periode, span)


def bind_binnen(b: Binding, termen: tuple[s.Uitdrukking, ...], span: Span) -> Expression | None:
    datum = b.of_type(termen[0], Basistype.DATUM)
    termijn = b.of_type(termen[1], Basistype.TERMIJN)
    vanaf = b.of_type(termen[2], Basistype.DATUM)
    if datum is None or termijn is None or vanaf is None:
        return None
    return e.BinnenNa(datum, termijn, vanaf, span)


def _in_brackets(span: Span) -> bool:
    before = span.source.text[: span.start].rstrip()
    return before.endswith("(")
