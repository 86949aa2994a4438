"""What is said of a text that cannot be read as an amendment, or that is written in another form."""

from __future__ import annotations

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.source import Span
from compiler.vindplaats import Vindplaats
from compiler.wijziging.sentence_parts import Verwacht
from compiler.wijziging.traced import Traced
from compiler.wijziging.tree import Alinea
from compiler.wijziging.words import open_quote


def unknown_sentence(tekst: Traced, plaats: Vindplaats) -> Diagnostic:
    """A sentence that is no instruction that we know."""
    span = _span(tekst)
    at = open_quote(tekst.text)
    if at is not None:
        mark = tekst.span(at, at + 1) or span
        return Diagnostic(
            codes.AANHALINGSTEKEN_OPEN,
            Label(mark, "bij dit aanhalingsteken hoort er nog een"),
            help="vergelijk de zin met de publicatie en zet het andere aanhalingsteken erbij",
            vindplaats=plaats,
        )
    return Diagnostic(
        codes.ONBEKENDE_OPDRACHT,
        Label(span, "deze zin lees ik niet als opdracht"),
        help="vergelijk de zin met de publicatie; de vormen staan in de Aanwijzingen 6.9 tot "
        "en met 6.18",
        vindplaats=plaats,
    )


def no_new_text(tekst: Traced, what: str, plaats: Vindplaats) -> Diagnostic:
    """A sentence behind which the lines of the publication are missing."""
    return Diagnostic(
        codes.NIEUWE_TEKST_ONTBREEKT,
        Label(_span(tekst), f"hierachter ontbreken {what}"),
        help="zet de regels van de publicatie eronder, elk achter >",
        vindplaats=plaats,
    )


def missing_text(span: Span, verwacht: Verwacht, plaats: Vindplaats) -> Diagnostic:
    """A sentence that asks for new text, with none behind it."""
    return Diagnostic(
        codes.NIEUWE_TEKST_ONTBREEKT,
        Label(span, f"hierachter ontbreekt {_in_words(verwacht)}"),
        help="zet de nieuwe tekst in de regels eronder, elk achter >",
        vindplaats=plaats,
    )


def does_not_fit(loose: Alinea, plaats: Vindplaats) -> Diagnostic:
    """New text without a number where numbered parts are asked for."""
    return Diagnostic(
        codes.NIEUWE_TEKST_PAST_NIET,
        Label(_span(loose.tekst), "deze tekst heeft geen nummer of letter"),
        help="begin de nieuwe tekst met haar aanduiding, zoals ‘2.’ of ‘c.’",
        vindplaats=plaats,
    )


def unusual_form(span: Span, words: str, aanwijzing: str, plaats: Vindplaats | None) -> Diagnostic:
    """A form that is read all the same, with the aanwijzing that has another."""
    return Diagnostic(
        codes.ONGEBRUIKELIJKE_VORM,
        Label(span, words),
        explanation=f"Zo gelezen; zie Aanwijzing {aanwijzing} voor de regelgeving.",
        help="de tekst blijft zoals hij is bekendgemaakt; in een ontwerp kan dit beter",
        vindplaats=plaats,
    )


def _span(tekst: Traced) -> Span:
    span = tekst.span()
    assert span is not None
    return span


def _in_words(verwacht: Verwacht) -> str:
    words = {
        "inhoud": "de nieuwe tekst",
        "zin": "de nieuwe zin",
        "opschrift": "het nieuwe opschrift",
        "begrip": "de nieuwe begripsbepaling",
    }
    return words.get(verwacht.soort, f"het nieuwe {verwacht.soort}")
