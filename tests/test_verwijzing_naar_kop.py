"""References to headings: hoofdstukken and paragrafen of a regulation, numbered parts of its toelichting."""

import re

import pytest
from compile_helper import compile_text
from site_helper import pages, second_regulation

from compiler.diagnostics.codes import (
    DUBBEL_NUMMER,
    TEKSTVERWIJZING_ZONDER_DOEL,
    VERWIJZING_PAST_OP_MEER,
)
from compiler.model.from_syntax.structure import earlier_parts, numbered_headings
from compiler.model.official_text import pieces
from compiler.model.tekstverwijzingen import Koppen, find_tekstverwijzingen
from compiler.vindplaats import Vindplaats

EEN, TWEE, DRIE = (Vindplaats().at("hoofdstuk", nummer) for nummer in "123")
TOELICHTING = Vindplaats().at("toelichting")
ALGEMEEN = TOELICHTING.at("kop", "Algemeen")
OPSCHRIFTEN = ("1.7 Integraliteit", "2. Consultatie", "3 Een", "3. Twee", "Artikel 4")
# Hoofdstuk 1 and 2 each have a paragraaf 1; only 2 has a paragraaf 2; 5A was inserted.
KOPPEN = Koppen(
    (
        *(EEN, EEN.at("paragraaf", "1"), TWEE, TWEE.at("paragraaf", "1")),
        *(TWEE.at("paragraaf", "2"), DRIE, Vindplaats().at("hoofdstuk", "5A")),
    ),
    {
        Vindplaats.artikel("4"): TWEE.at("paragraaf", "1"),
        Vindplaats.artikel("9"): DRIE,
    },
    numbered_headings([ALGEMEEN, *(ALGEMEEN.at("kop", kop) for kop in OPSCHRIFTEN)]),
)

EARLIER = earlier_parts(KOPPEN.indeling)


def found(tekst: str, hier: Vindplaats, *, in_toelichting: bool = False) -> list[tuple[str, str]]:
    """Each reference as (characters, target, or the other regulation)."""
    return [
        (
            tekst[v.start : v.end],
            f"{v.doel}"
            + (f" t/m {v.tot_en_met}" if v.tot_en_met else "")
            + (f" [{v.regeling}]" if v.regeling else ""),
        )
        for v in find_tekstverwijzingen(tekst, hier, EARLIER, (), KOPPEN, in_toelichting)
    ]


@pytest.mark.parametrize(
    ("tekst", "gevonden"),
    [
        ("Hoofdstuk 2 is van toepassing.", [("Hoofdstuk 2", "hoofdstuk 2")]),
        (
            "de hoofdstukken 2 en 3",
            [("hoofdstukken 2", "hoofdstuk 2"), ("3", "hoofdstuk 3")],
        ),
        (
            "met de hoofdstukken 1 tot en met 3",
            [("hoofdstukken 1 tot en met 3", "hoofdstuk 1 t/m hoofdstuk 3")],
        ),
        ("in hoofdstuk 5A bedoeld", [("hoofdstuk 5A", "hoofdstuk 5A")]),
        ("in dit hoofdstuk", [("dit hoofdstuk", "hoofdstuk 2")]),
        ("deze paragraaf geldt", [("deze paragraaf", "hoofdstuk 2, paragraaf 1")]),
        ("in deze afdeling werken", []),
        ("bedoeld in paragraaf 1", [("paragraaf 1", "hoofdstuk 2, paragraaf 1")]),
        ("bedoeld in paragraaf 2", [("paragraaf 2", "hoofdstuk 2, paragraaf 2")]),
        (
            "paragraaf 1 van hoofdstuk 1",
            [("paragraaf 1 van hoofdstuk 1", "hoofdstuk 1, paragraaf 1")],
        ),
        (
            "paragraaf 2 van dit hoofdstuk",
            [("paragraaf 2 van dit hoofdstuk", "hoofdstuk 2, paragraaf 2")],
        ),
        ("paragraaf 1 van hoofdstuk 1 van het plan", []),
        (
            "paragraaf 1 van hoofdstuk 1 van de Gemeentewet",
            [("hoofdstuk 1 van de Gemeentewet", "hoofdstuk 1 [Gemeentewet]")],
        ),
        ("hoofdstuk 3 van deze regeling", [("hoofdstuk 3 van deze regeling", "hoofdstuk 3")]),
        ("hoofdstuk 7 is van toepassing", [("hoofdstuk 7", "hoofdstuk 7")]),
        (
            "paragraaf 1.7 van de toelichting",
            [("paragraaf 1.7 van de toelichting", f"{ALGEMEEN}, ‘1.7 Integraliteit’")],
        ),
        (
            "afdeling 3.4 van de Algemene wet bestuursrecht",
            [
                (
                    "afdeling 3.4 van de Algemene wet bestuursrecht",
                    "afdeling 3.4 [Algemene wet bestuursrecht]",
                )
            ],
        ),
        (
            "titel III van de Gemeentewet",
            [("titel III van de Gemeentewet", "titel III [Gemeentewet]")],
        ),
        ("titel 4.2 Awb", [("titel 4.2 Awb", "titel 4.2 [Awb]")]),
        ("paragraaf 2 van het activiteitenplan", []),
        ("hoofdstuk 7 van het Actieplan Wijken", []),
        ("Het plan heeft een samenvatting, hoofdstuk 2 daarvan telt mee.", []),
        ("een afdeling van het ministerie", []),
        ("de titel 3 keer noemen", []),
    ],
)
def test_in_an_article(tekst: str, gevonden: list[tuple[str, str]]) -> None:
    """Said in artikel 4, which stands in hoofdstuk 2, paragraaf 1."""
    assert found(tekst, Vindplaats.artikel("4").lid("1")) == gevonden


def test_the_heading_before_and_a_number_that_fits_two_places() -> None:
    """In hoofdstuk 3 there is no paragraaf; 1 stands in two other hoofdstukken."""
    hier = Vindplaats.artikel("9")
    assert found("het vorige hoofdstuk", hier) == [("vorige hoofdstuk", "hoofdstuk 2")]
    assert found("in paragraaf 1", hier) == []
    assert found("in deze paragraaf", hier) == [("deze paragraaf", "paragraaf")]


@pytest.mark.parametrize(
    ("tekst", "gevonden"),
    [
        ("(zie paragraaf 1.7 Integraliteit)", ["paragraaf 1.7"]),
        ("in paragraaf 1.7 van deze toelichting", ["paragraaf 1.7 van deze toelichting"]),
        ("zie de paragrafen 1.7 en 1.7", ["paragrafen 1.7", "1.7"]),
        ("in paragraaf 1.7 en 2 scholen", ["paragraaf 1.7"]),
        ("Hoofdstuk 1 gaat over begrippen.", ["Hoofdstuk 1"]),
        ("hoofdstuk 2 van deze regeling", ["hoofdstuk 2 van deze regeling"]),
        ("zie paragraaf 1.7 in de toelichting van de Regeling kansen (Stcrt. 2023, 1)", []),
        ("zie paragraaf 1.7 van het rapport", []),
        ("Kansen in beeld, paragraaf 1.7", []),
        ("het rapport Kansen (paragraaf 1.7)", []),
        ("in paragraaf 2 Awb", ["paragraaf 2 Awb"]),
        ("in paragraaf 2, van de Gemeentewet", ["paragraaf 2, van de Gemeentewet"]),
        ("dit hoofdstuk", []),
        ("zie paragraaf 1.8", []),
        ("zie paragraaf 3", []),
        ("Hoofdstuk 2 gaat daarover.", []),
    ],
)
def test_in_the_toelichting(tekst: str, gevonden: list[str]) -> None:
    """3 heads two parts, and 2 a part here and a hoofdstuk there; 1.8 heads none."""
    assert [words for words, _ in found(tekst, ALGEMEEN, in_toelichting=True)] == gevonden


def test_a_part_that_this_toelichting_does_not_have() -> None:
    tekst = "in paragraaf 9 van deze toelichting"
    ((words, doel),) = found(tekst, ALGEMEEN, in_toelichting=True)
    assert (words, doel) == ("paragraaf 9 van deze toelichting", "toelichting, paragraaf 9")


# ---------------------------------------------------------------- compiled

HEAD = """regeling "Regeling schoolpleinen"
  soort_regeling  ministeriële regeling
  vastgesteld     1 mei 2025
  pakket          schoolpleinen

"""


def artikel(nummer: str, tekst: str) -> str:
    return f'artikel {nummer} "Doel"\n  > {tekst}\n\n  zonder regel informatie "Uitleg."\n\n'


def missing(text: str) -> list[str]:
    """What the text refers to and is not there, by the words of the message."""
    diagnostics, _ = compile_text(HEAD + text)
    return [d.primary.text for d in diagnostics if d.code is TEKSTVERWIJZING_ZONDER_DOEL]


def test_what_is_not_there_is_a_fout() -> None:
    text = (
        artikel("1", "Hoofdstuk 4 en dit hoofdstuk zijn van toepassing.")
        + 'hoofdstuk 2 "Slot"\n\n'
        + artikel("2", "Dit staat in hoofdstuk 2 en in paragraaf 9 van de toelichting.")
        + 'toelichting "TOELICHTING"\n  > Zie paragraaf 8 van deze toelichting en hoofdstuk 7.\n'
    )
    assert missing(text) == [
        "hoofdstuk 4 bestaat niet in deze regeling",
        "deze bepaling staat niet in een hoofdstuk",
        "de toelichting heeft geen paragraaf 9",
        "de toelichting heeft geen paragraaf 8",
    ]


@pytest.mark.parametrize(
    ("tekst", "gemist"),
    [
        ("De tweede volzin van artikel 1 geldt.", ["artikel 1 heeft maar één volzin"]),
        ("De eerste volzin van artikel 1 geldt.", []),
        ("Dit geldt niet. De eerste en derde volzin gelden.", ["artikel 2 heeft maar 2 volzinnen"]),
        ("Dit geldt niet. De tweede volzin geldt.", []),
    ],
)
def test_a_volzin_must_be_there(tekst: str, gemist: list[str]) -> None:
    assert missing(artikel("1", "De school helpt.") + artikel("2", tekst)) == gemist


def test_a_heading_is_a_place_on_the_site() -> None:
    """Linked from text with a preview of the articles under it, and from each of these articles."""
    made = pages(second_regulation())
    contents = made["regeling/index.md"]
    assert '<p class="indeling" id="hoofdstuk-3">Hoofdstuk 3. Bijdrage en besluit</p>' in contents
    assert 'id="hoofdstuk-3-paragraaf-1">Paragraaf 1. Algemeen</p>' in contents
    assert 'id="hoofdstuk-4">Hoofdstuk 4</p>' in contents
    explained = made["toelichting/index.md"]
    address = "../regeling/#hoofdstuk-3-paragraaf-1"
    assert re.search(rf'<a href="{address}"[^>]*>Paragraaf 1 van hoofdstuk 3</a> gaat', explained)
    preview = explained[explained.index("inzage-regeling-hoofdstuk-3-paragraaf-1") :]
    assert "Paragraaf 1. Algemeen" in preview
    assert ">Artikel 5</a> De bijdrage" in preview
    assert f'<a href="{address}">Paragraaf 1. Algemeen</a>' in made["artikel-5/index.md"]


@pytest.mark.parametrize(
    ("tekst", "aantal"),
    [
        ("Dit staat in paragraaf 1.", 1),
        ("Dit staat in paragraaf 1 van hoofdstuk 2.", 0),
        ("Dit staat in paragraaf 1 van het plan.", 0),
        ("Dit staat in paragraaf 2.", 0),
        ("Dit staat in het plan, paragraaf 1.", 0),
    ],
)
def test_a_number_of_two_headings_is_an_opmerking(tekst: str, aantal: int) -> None:
    """Said in hoofdstuk 3; said in hoofdstuk 1 itself, paragraaf 1 is the one there."""
    text = (
        "hoofdstuk 1\n\nparagraaf 1\n\n"
        + artikel("1", "De school helpt volgens paragraaf 1.")
        + "hoofdstuk 2\n\nparagraaf 1\n\nparagraaf 2\n\nhoofdstuk 3\n\n"
        + artikel("2", tekst)
    )
    found = [d for d in compile_text(HEAD + text)[0] if d.code is VERWIJZING_PAST_OP_MEER]
    assert [d.primary.text for d in found] == [
        "‘paragraaf 1’ staat in hoofdstuk 1 en in hoofdstuk 2"
    ] * aantal


# ---------------------------------------------------------------- headings as printed


@pytest.mark.parametrize(
    ("kop", "gedrukt"),
    [
        ('hoofdstuk 2 "De aanvraag"', "Hoofdstuk 2. De aanvraag"),
        ("hoofdstuk 2", "Hoofdstuk 2."),
        ('hoofdstuk 2 "HOOFDSTUK 2 DE AANVRAAG"', "HOOFDSTUK 2 DE AANVRAAG"),
        ('hoofdstuk 5A "Hoofdstuk 5A. Dwangsom"', "Hoofdstuk 5A. Dwangsom"),
        ('hoofdstuk 3 "Hoofdstuk 3 [Vervallen]"', "Hoofdstuk 3 [Vervallen]"),
        ('titel 4.2 "Titel 4.2 Subsidies"', "Titel 4.2 Subsidies"),
        ('afdeling 3.4 "Afdeling 3.4 – Voorbereiding"', "Afdeling 3.4 – Voorbereiding"),
        ('paragraaf 2.1 "§ 2.1 Wie kan aanvragen"', "§ 2.1 Wie kan aanvragen"),
        ('paragraaf 2.1 "Paragraaf 2.10 blijft"', "Paragraaf 2.1. Paragraaf 2.10 blijft"),
    ],
)
def test_a_heading_is_printed_as_the_publication_has_it(kop: str, gedrukt: str) -> None:
    """Also where no article follows: a hoofdstuk without articles is still text."""
    diagnostics, regeling = compile_text(HEAD + artikel("1", "De school helpt.") + kop + "\n")
    assert regeling is not None, diagnostics
    assert [piece.text for piece in pieces(regeling)][-1] == gedrukt


def test_headings_are_below_each_other_by_rank() -> None:
    koppen = "hoofdstuk 3\n\ntitel 3.1\n\nafdeling 3.1.1\n\n{}hoofdstuk 4\n\nafdeling 4.1\n\n{}"
    text = koppen.format(artikel("1", "De school helpt."), artikel("2", "Het plein ook."))
    _, regeling = compile_text(HEAD + text)
    assert regeling is not None
    assert {nummer: str(koppen[-1].vindplaats) for nummer, koppen in regeling.indeling.items()} == {
        "1": "hoofdstuk 3, titel 3.1, afdeling 3.1.1",
        "2": "hoofdstuk 4, afdeling 4.1",
    }
    assert [kop.nummer for kop in regeling.indeling["1"]] == ["3", "3.1", "3.1.1"]


def test_a_heading_stands_once() -> None:
    text = artikel("1", "De school helpt.") + "hoofdstuk 2\n\nparagraaf 1\n\nhoofdstuk 3\n\n"
    assert compile_text(HEAD + text + "paragraaf 1\n")[1] is not None
    diagnostics, _ = compile_text(HEAD + text + "hoofdstuk 2\n")
    assert [d.code for d in diagnostics] == [DUBBEL_NUMMER]
