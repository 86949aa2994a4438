"""The publication without its layout, and the comparison of a text with it."""

from pathlib import Path

import pytest

from compiler.publication.compare import compare
from compiler.publication.exceptions import Exceptions, read_exceptions
from compiler.publication.normalise import Publication, mismatches, normalise

BRON = Path(__file__).parent.parent / "regeling" / "bron"
TEXT = (BRON / "publicatie.txt").read_bytes().decode()
EXCEPTIONS = read_exceptions((BRON / "normalisatie.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def publication() -> Publication:
    return normalise(TEXT, EXCEPTIONS)


def test_publication_matches_its_sums(publication: Publication) -> None:
    assert mismatches(TEXT, publication, EXCEPTIONS) == ()
    assert len(publication.main) == 107_183
    assert len(publication.main.split()) == 16_190


def test_notes_stand_in_order_under_the_number_as_printed(publication: Publication) -> None:
    numbers = ["1", "2", "3", "4", "5", "6", "7", "8", "8", "9", "10", "11", "12", "13"]
    assert [note.number for note in publication.notes] == numbers
    assert [mark.number for mark in publication.marks] == numbers
    assert publication.notes[7].text.startswith("‘Kabinet investeert in Werkcentra")
    assert publication.notes[8].text == "Kamerstukken II, 2024/25, 36 667, nr. 2."
    assert not any(" " in note.text.partition("http")[2] for note in publication.notes)


def test_mark_keeps_its_place(publication: Publication) -> None:
    words = [publication.main[: mark.offset].rsplit(" ", 1)[1] for mark in publication.marks]
    assert words[:2] == ["focusgebieden.", "Ceder,"]
    assert words[8:10] == ["werk", "Doorstroompuntregio’s"]


def test_offset_leads_back_to_the_line(publication: Publication) -> None:
    for line, words in ((1, "Regeling van de"), (191, "7 juli 2025 tot en"), (1769, "M.C.G Kei")):
        assert publication.line_at(publication.main.index(words)) == line


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        ("de woonomge-\nving", "de woonomgeving"),
        ("wet op het BTW-\nfonds", "wet op het BTW-fonds"),
        ("een (SiSa-\nbijlage)", "een (SiSa-bijlage)"),
        ("de brede NPLV-uitvoe-\nring", "de brede NPLV-uitvoering"),
        ("de SZW-\nen/of OCW-thema’s", "de SZW- en/of OCW-thema’s"),
        ("voor-\nof naschools", "voor- of naschools"),
        ("elke Buurt-\nraad, één Buurt-raad", "elke Buurt-raad, één Buurt-raad"),
        ("zie https://wet.nl/a-\n\nb%\n20c-\nd en", "zie https://wet.nl/a-b%20c-d en"),
        ("van 100%\nuit", "van 100% uit"),
        ("een  tweede\n \n spatie ", "een tweede spatie"),
        ("gebieds- en wijkplan", "gebieds- en wijkplan"),
        ("", ""),
    ],
)
def test_lines_join(lines: str, joined: str) -> None:
    assert normalise(lines, Exceptions()).main == joined


def test_each_line_start_is_found_after_broken_words() -> None:
    small = normalise("een af-\ngebroken\n\nwoord", Exceptions())
    assert small.main == "een afgebroken woord"
    assert [small.line_at(small.main.index(part)) for part in ("een", "ge", "woord")] == [1, 2, 4]


def test_changed_letter_is_found_with_its_line(publication: Publication) -> None:
    ours = publication.main.replace("31 december 2028 besteed", "31 december 2029 besteed")
    (difference,) = compare(ours, publication.main)
    assert (difference.ours.text, difference.published.text) == ("2029 ", "2028 ")
    assert (difference.ours_letters.text, difference.published_letters.text) == ("9", "8")
    assert publication.line_at(difference.published_letters.start) == 229
    assert difference.before.endswith("uiterlijk op 31 december ")


def test_changes_far_apart_are_separate(publication: Publication) -> None:
    main = publication.main
    differences = compare(main[:500] + main[501:100_000] + "X" + main[100_000:], main)
    letters = [(d.ours_letters.text, d.published_letters.text) for d in differences]
    assert letters == [("", " "), ("X", "")]
    assert [d.published_letters.start for d in differences] == [500, 100_000]


@pytest.mark.parametrize(
    ("ours", "published", "expected"),
    [
        ("a b c", "a b c", []),
        ("a  b", "a b", [(" ", "")]),
        ("", "a b", [("", "a b")]),
        ("a foo bar", "a foo xbar", [("", "x")]),
        ("b c", "a b c", [("", "a ")]),
        ("a b", "a b c", [("", " c")]),
        ("één lid, twee.", "een lid, twee;", [("éé", "ee"), (".", ";")]),
    ],
)
def test_small_differences(ours: str, published: str, expected: list[tuple[str, str]]) -> None:
    differences = compare(ours, published)
    assert [(d.ours_letters.text, d.published_letters.text) for d in differences] == expected


@pytest.mark.parametrize(
    ("toml", "message"),
    [
        ("[[voetnoten", "geen geldig toml"),
        ("[[voetnoot]]", r"Onbekend onderdeel \[voetnoot\]"),
        ("[[voetnoten]]\nvan = 3", "nummer 1: tot_en_met ontbreekt"),
        ('[[aaneen]]\nregel = "3"', "regel moet een geheel getal zijn"),
        ("[[aaneen]]\nregel = 3", "reden ontbreekt"),
        ('[[nootteken]]\nregel = 1\nstaat = "werk"\nnoot = "8"\nreden = "r"', "eindigt niet op"),
        ("[aaneen]\nregel = 3", "dubbele haken"),
    ],
)
def test_wrong_exceptions_are_refused(toml: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        read_exceptions(toml)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("werk\n8 Noot.", "moet precies één keer ‘werk8’ bevatten"),
        ("werk8\nNoot.", "voetnoot zonder nummer"),
        ("werk8\n9 Noot.", "komen niet in dezelfde volgorde overeen"),
        ("werk8", "heeft maar 1 regels"),
    ],
)
def test_exceptions_that_do_not_fit_the_text_are_refused(text: str, message: str) -> None:
    exceptions = read_exceptions(
        '[[voetnoten]]\nvan = 2\ntot_en_met = 2\nreden = "r"\n'
        '[[nootteken]]\nregel = 1\nstaat = "werk8"\nnoot = "8"\nreden = "r"\n'
    )
    assert normalise("werk8\n8 Noot.", exceptions).main == "werk"
    with pytest.raises(ValueError, match=message):
        normalise(text, exceptions)
