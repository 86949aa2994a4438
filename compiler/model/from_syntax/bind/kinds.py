"""Kinds of value in words: with their article, as in a sentence, and how to write one."""

from __future__ import annotations

from typing import assert_never

from compiler.model.types import Basistype, Gegevenstype, Keuzetype, Lijst, Type

ORDERED = (Basistype.BEDRAG, Basistype.AANTAL, Basistype.PERCENTAGE)

HOW_TO_WRITE = {
    Basistype.JA_NEE: "maak er een voorwaarde van, zoals: scholen is ten minste 3",
    Basistype.BEDRAG: "schrijf een bedrag als € 1.098.263,11, of de naam van een bedrag",
    Basistype.DATUM: "schrijf een datum als 7 juli 2025, of de naam van een datum",
    Basistype.TERMIJN: "schrijf een termijn als negen weken, of de naam van een termijn",
    Basistype.PERIODE: "noem een periode: periode aanvraagperiode van … tot en met …",
    Basistype.AANTAL: "schrijf een getal, of de naam van een aantal",
    Basistype.TEKST: "zet de tekst tussen aanhalingstekens",
}

_ARTICLES = {
    Basistype.BEDRAG: "een bedrag",
    Basistype.PERCENTAGE: "een percentage",
    Basistype.DATUM: "een datum",
    Basistype.PERIODE: "een periode",
    Basistype.TERMIJN: "een termijn",
    Basistype.AANTAL: "een aantal",
    Basistype.TEKST: "een tekst",
    Basistype.JA_NEE: "ja of nee",
}


def with_article(soort: Type) -> str:
    """A type with its article, as in a sentence."""
    match soort:
        case Basistype():
            return _ARTICLES[soort]
        case Keuzetype():
            return f"een {soort}"
        case Gegevenstype():
            return f"een document ({soort})"
        case Lijst():
            return f"een {soort}"
        case _:
            assert_never(soort)
