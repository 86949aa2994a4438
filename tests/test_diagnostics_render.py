"""How a diagnostic looks: in the layout of people, and on a console of few characters."""

from dataclasses import replace

import pytest
from syrupy.assertion import SnapshotAssertion

from compiler.diagnostics.codes import Code
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.diagnostics.plain import to_encoding
from compiler.diagnostics.render import lines, text
from compiler.diagnostics.suggest import bedoelde_u
from compiler.diagnostics.width import columns
from compiler.source import Source, Span
from compiler.vindplaats import Vindplaats

ONBEKEND_LID = Code("KW204", "onbekend_lid", "onbekend lid")
ARTIKELEN = Source(
    "regeling/artikelen.kw",
    'artikel 3 "Aanvraag"\n  lid 1\n    > Een tekst.\n\n'
    "artikel 7\n  volgens artikel 3, vierde lid\n",
)


def mark(source: Source, words: str, text: str = "") -> Label:
    start = source.text.index(words)
    return Label(Span(source, start, start + len(words)), text)


DIAGNOSTIC = Diagnostic(
    ONBEKEND_LID,
    mark(ARTIKELEN, "vierde lid", "artikel 3 heeft één lid"),
    (mark(ARTIKELEN, "artikel 3", "hier begint artikel 3"),),
    help="bedoelde u het eerste lid?",
    vindplaats=Vindplaats.artikel("7").lid("2").onderdeel("a"),
)


def test_two_places_in_one_file(snapshot: SnapshotAssertion) -> None:
    assert text((DIAGNOSTIC,)) == snapshot


def test_places_in_two_files_with_explanation(snapshot: SnapshotAssertion) -> None:
    bijlage = Source("regeling/bijlage.kw", "\n" * 99 + "\ttabel uitkering\n")
    diagnostic = replace(
        DIAGNOSTIC,
        secondary=(mark(bijlage, "tabel uitkering", "en hier"), *DIAGNOSTIC.secondary),
        explanation="Een verwijzing moet ergens aankomen.",
        vindplaats=None,
    )
    assert text((diagnostic, DIAGNOSTIC)) == snapshot


def test_span_of_several_lines(snapshot: SnapshotAssertion) -> None:
    whole = mark(ARTIKELEN, ARTIKELEN.text[:45], "dit hele artikel")
    assert text((replace(DIAGNOSTIC, primary=whole, secondary=()),)) == snapshot


def test_tabs_and_wide_characters_keep_the_underline_in_place() -> None:
    source = Source("a.kw", "\té漢字 fout\n")
    rows = text((Diagnostic(ONBEKEND_LID, mark(source, "fout")),)).splitlines()
    assert rows[2] == "1 │     é漢字 fout"
    assert rows[3] == "  │ " + " " * 10 + "^^^^"


def test_very_long_line_is_shown_in_a_window() -> None:
    source = Source("a.kw", "a" * 500 + " fout " + "b" * 500)
    rows = text((Diagnostic(ONBEKEND_LID, mark(source, "fout")),)).splitlines()
    assert len(rows[2]) < 120
    assert rows[2].startswith("1 │ …a")
    assert rows[2].endswith("b…")
    at = rows[3].index("^")
    assert rows[2][at : at + 4] == "fout"


@pytest.mark.parametrize("place", [0, 3])
def test_empty_span_gets_a_mark(place: int) -> None:
    source = Source("a.kw", "abc")
    rows = text((Diagnostic(ONBEKEND_LID, Label(Span(source, place, place), "leeg")),)).splitlines()
    assert rows[3] == "  │ " + " " * place + "^ leeg"


def test_file_as_a_whole_shows_no_line(snapshot: SnapshotAssertion) -> None:
    map_ = Source("regeling", "")
    diagnostic = Diagnostic(ONBEKEND_LID, Label(Span(map_, 0, 0), "hier ontbreekt artikelen.kw"))
    assert text((diagnostic,)) == snapshot


def test_console_without_box_drawing_and_euro() -> None:
    shown = to_encoding(text((DIAGNOSTIC,)) + "€ 5 – één\n", "ascii")
    assert shown.isascii()
    assert "  .- regeling/artikelen.kw:6:22" in shown
    assert shown.endswith("EUR 5 - een\n")
    assert to_encoding("één │ € 5", "cp1252") == "één | € 5"


def test_suggestion_only_when_close() -> None:
    names = ("ingediend_op", "gemeente", "gebied")
    assert bedoelde_u("ingedient_op", names) == "bedoelde u ‘ingediend_op’?"
    assert bedoelde_u("Gemeente", names) == "bedoelde u ‘gemeente’?"
    assert bedoelde_u("bedrag", names) == ""


@pytest.mark.parametrize("screen", [20, 60, 80, 120])
def test_on_a_terminal_nothing_is_wider(screen: int) -> None:
    """Sentences are cut between words, a label goes below its mark, no word is lost."""
    long = Source(
        "lang.kw", f"artikel 1\n  > {'Een lange zin van de regeling ' * 9}eindigt hier.\n"
    )
    start = long.text.index("eindigt")
    found = Diagnostic(
        ONBEKEND_LID,
        Label(
            Span(long, start, start + 7), "dit woord staat aan het einde van een heel lange regel"
        ),
        (Label(Span(long, 12, 15), "en dit aan het begin"),),
        explanation="Een bedrag van € 16.352.161,54 blijft bij zijn teken staan, hoe lang de zin ook is.",
        help="maak de zin korter, of het scherm breder, of lees dit in een ander venster dan dit",
        vindplaats=Vindplaats.artikel("3").lid("2").onderdeel("a"),
    )
    shown = ["".join(piece.text for piece in line) for line in lines((found,), screen)]
    assert max(map(columns, shown)) <= max(screen, 60)
    assert any("^" * 7 in line for line in shown)
    words = " ".join(" ".join(shown).replace("│", " ").split())
    for whole in (found.explanation, found.help):
        assert whole in words
    assert "€ 16.352.161,54" in " ".join(shown)
    assert not any(line.rstrip().endswith("€") for line in shown)


def test_what_is_no_terminal_is_cut_nowhere() -> None:
    found = Diagnostic(ONBEKEND_LID, Label(Span(Source("a.kw", "lid 9\n"), 0, 3), "x " * 200))
    assert max(map(len, text((found,)).splitlines())) > 400
