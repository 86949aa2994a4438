"""Literals: an amount, a day, a number, a text, or a value of a keuzelijst by its text."""

from __future__ import annotations

from typing import assert_never

from compiler.diagnostics import codes
from compiler.model import expressions as e
from compiler.model import nodes as m
from compiler.model.expressions import Expression
from compiler.model.from_syntax.bind.binding import Binding
from compiler.model.literals import (
    read_bedrag,
    read_datum,
    read_getal,
    read_percentage,
    read_termijn,
)
from compiler.model.types import Basistype, Keuzetype, Type
from compiler.syntax import nodes as s


def bind_literal(b: Binding, written: s.Letterlijk, expected: Type | None) -> Expression | None:
    if isinstance(expected, Keuzetype) and written.soort in ("getal", "tekst"):
        return keuze_by_text(b, written, expected)
    span, text = written.span, written.tekst
    value: e.Waarde | None
    kind: Basistype
    match written.soort:
        case "bedrag":
            value, kind = read_bedrag(text), Basistype.BEDRAG
        case "datum":
            value, kind = read_datum(text), Basistype.DATUM
        case "termijn":
            value, kind = read_termijn(text), Basistype.TERMIJN
        case "percentage":
            value, kind = read_percentage(text), Basistype.PERCENTAGE
        case "getal":
            value, kind = read_getal(text), Basistype.AANTAL
        case "tekst":
            value, kind = text, Basistype.TEKST
        case "ja_nee":
            value, kind = text == "ja", Basistype.JA_NEE
        case _:
            assert_never(written.soort)
    if value is None:
        how = {
            Basistype.BEDRAG: "schrijf een bedrag als € 1.098.263,11 of € 500.000",
            Basistype.DATUM: "schrijf een dag van de kalender, zoals 7 juli 2025",
        }
        b.context.report(
            codes.WAARDE_BESTAAT_NIET,
            span,
            f"dit is geen {kind}",
            help=how.get(kind, "gebruik een getal van ten hoogste achttien cijfers"),
            at=b.hier,
        )
        return None
    return e.Letterlijk(value, kind, text, span)


def keuze_by_text(b: Binding, written: s.Letterlijk, expected: Keuzetype) -> Expression | None:
    lijst = b.context.keuzelijsten[expected.keuzelijst]
    for keuze in lijst.waarden:
        if written.tekst in (keuze.naam, keuze.label, keuze.kort):
            return e.Keuzewaarde(keuze.naam, expected, written.span)
    return report_no_keuze(b, s.Naam(written.tekst, written.span), lijst)


def report_no_keuze(b: Binding, naam: s.Naam, lijst: m.Keuzelijst) -> Expression | None:
    b.context.report_unknown(
        codes.GEEN_KEUZE,
        naam,
        f"‘{naam.tekst}’ staat niet in de keuzelijst {lijst.naam}",
        (keuze.naam for keuze in lijst.waarden),
        b.hier,
    )
    return None
