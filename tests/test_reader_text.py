"""What is read in a sentence by itself: values, comparisons, conditions, words."""

import pytest

from compiler.checks.reading.comparisons import read_comparisons
from compiler.checks.reading.connectives import (
    joins,
    leaves_room,
    read_conditions,
    read_only,
    refuses,
)
from compiler.checks.reading.quantities import read_quantities
from compiler.checks.reading.words import speaks_of, stems

QUANTITIES = {
    "ten hoogste € 1.098.263,11 of € 500.": ["bedrag: € 1.098.263,11", "bedrag: € 500"],
    "85% en 12,5% van de scholen": ["percentage: 85%", "percentage: 12,5%"],
    "van 7 juli 2025 tot en met 17 oktober 2025": ["datum: 7 juli 2025", "datum: 17 oktober 2025"],
    "tussen 1 augustus en 1 oktober 2028": ["datum: 1 augustus", "datum: 1 oktober 2028"],
    "binnen negen weken, achttien maanden of één jaar": [
        "termijn: negen weken",
        "termijn: achttien maanden",
        "termijn: één jaar",
    ],
    "de jaren 2026, 2027 en 2028": ["aantal: 2026", "aantal: 2027", "aantal: 2028"],
    "tussen één en vier jaren": ["aantal: één", "termijn: vier jaren"],
    "een school, een eerste aanvraag, 17a, 4:34 en 2025–2028": [],
}


@pytest.mark.parametrize("text", QUANTITIES)
def test_quantities(text: str) -> None:
    assert [str(quantity) for quantity in read_quantities(text)] == QUANTITIES[text]


def test_a_day_without_a_year_takes_the_next_year() -> None:
    first, second = read_quantities("tussen 1 augustus en 1 oktober 2028")
    assert (first.waarde.isoformat(), second.waarde.isoformat()) == ("2028-08-01", "2028-10-01")


COMPARISONS = {
    "ten minste 25% van het budget": [("ten minste", "ten minste 25%")],
    "De maximale hoogte van de uitkering": [("ten hoogste", "maximale")],
    "niet meer dan drie scholen": [("ten hoogste", "niet meer dan drie")],
    "is uiterlijk op 31 december 2028 besteed": [("ten hoogste", "uiterlijk op 31 december 2028")],
    "binnen negen weken na het einde": [("ten hoogste", "binnen negen weken")],
    "niet binnen achttien maanden ontvangen": [("meer dan", "niet binnen achttien maanden")],
    "binnen het gebied, voor de school, na afloop, tussen de partijen": [],
    "van 7 juli 2025 tot en met 17 oktober 2025": [
        ("van … tot en met", "van 7 juli 2025 tot en met 17 oktober 2025")
    ],
    "tussen één en vier jaren": [("tussen", "tussen één en vier jaren")],
    "met ingang van 1 juli 2025": [("ten minste", "met ingang van 1 juli 2025")],
    "voor 1 maart 2026": [("minder dan", "voor 1 maart 2026")],
}


@pytest.mark.parametrize("text", COMPARISONS)
def test_comparisons(text: str) -> None:
    found = [(c.richting.value, c.tekst) for c in read_comparisons(text)]
    assert found == COMPARISONS[text]


CONDITIONS = {
    "Indien het plein open is, bevat de aanvraag een plan.": [
        ("indien", "het plein open is", True)
    ],
    "Dit mag, mits het plein open is.": [("mits", "het plein open is", False)],
    "Voor zover de uitkering, bedoeld in dit lid, is verleend, wordt zij betaald.": [
        ("voor zover", "de uitkering                      is verleend", True)
    ],
    "Als bedoeld in de wet, wordt dit aangehaald als: Regeling.": [],
    "Dit geldt niet als de gemeente al ontvangt.": [("als", "de gemeente al ontvangt", False)],
}


@pytest.mark.parametrize("text", CONDITIONS)
def test_conditions(text: str) -> None:
    found = [(c.woord, " ".join(c.tekst.split()), c.leading) for c in read_conditions(text)]
    assert found == [(w, " ".join(t.split()), lead) for w, t, lead in CONDITIONS[text]]


def test_only() -> None:
    assert [c.woord for c in read_only("kan uitsluitend, en op geen enkel moment alleen")] == [
        "uitsluitend",
        "alleen",
    ]


def test_words_that_leave_room_or_refuse() -> None:
    assert leaves_room("kan worden aangevraagd")
    assert not leaves_room("wordt aangevraagd")
    assert refuses("wordt niet verstrekt")
    assert not refuses("wordt verstrekt")


@pytest.mark.parametrize(
    ("text", "word"), [("armoede; of de begeleiding", "of"), ("a en b", "en"), ("a en b of c", "")]
)
def test_joins(text: str, word: str) -> None:
    assert joins(text) == word


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("ingediend_op", "de aanvraag kan worden ingediend", True),
        ("scholen_in_gebied", "op alle scholen", True),
        ("afgewezen_onderdelen", "de reden van afwijzing", True),
        ("buitenlandse_reis", "uren die behoren tot de onderwijstijd", False),
    ],
)
def test_names_speak_of_words(name: str, text: str, expected: bool) -> None:
    assert speaks_of(stems(name), stems(text)) is expected
