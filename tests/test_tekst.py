"""Sentences, references and defined terms in running text, on small cases and on the regulation."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compiler.model.begripsgebruik import find_begrippen, inflect
from compiler.model.from_syntax.structure import earlier_parts
from compiler.model.tekstverwijzingen import find_tekstverwijzingen
from compiler.model.zinnen import split_zinnen
from compiler.vindplaats import Vindplaats

REGELING = Path(__file__).parent.parent / "regeling"
HIER = Vindplaats.artikel("8").lid("3").onderdeel("c")


def zinnen(tekst: str) -> list[str]:
    return [tekst[start:end] for start, end in split_zinnen(tekst)]


def verwijzingen(tekst: str, hier: Vindplaats = HIER) -> list[tuple[str, str]]:
    """Each reference as (characters, target; last target of a range; [other regulation])."""
    return [
        (
            tekst[v.start : v.end],
            f"{v.doel}"
            + (f" t/m {v.tot_en_met}" if v.tot_en_met else "")
            + (f" [{v.regeling}]" if v.regeling else ""),
        )
        for v in find_tekstverwijzingen(tekst, hier)
    ]


@pytest.mark.parametrize(
    ("tekst", "hier", "doel"),
    [
        ("het vorige lid geldt", Vindplaats.artikel("2").lid("3"), "artikel 2, 2a"),
        ("in het voorgaande artikel", Vindplaats.artikel("2").lid("1"), "artikel 1a"),
        ("het vorige onderdeel", Vindplaats.artikel("2").lid("3").onderdeel("b"), "onderdeel a"),
    ],
)
def test_the_part_before_is_the_one_that_stands_there(
    tekst: str, hier: Vindplaats, doel: str
) -> None:
    """An inserted 2a or 1a comes between; nothing comes before the first."""
    two = Vindplaats.artikel("2")
    places = [
        *(Vindplaats.artikel("1"), Vindplaats.artikel("1a"), two),
        *(two.lid("1"), two.lid("2"), two.lid("2a"), two.lid("3")),
        *(two.lid("3").onderdeel("a"), two.lid("3").onderdeel("b")),
    ]
    (found,) = find_tekstverwijzingen(tekst, hier, earlier_parts(places))
    assert doel in str(found.doel)
    assert find_tekstverwijzingen("het vorige lid", two.lid("1"), earlier_parts(places)) == ()


def test_the_volzin_before_is_of_the_same_lid() -> None:
    lid = Vindplaats.artikel("2").lid("1")
    tekst = "Dat kan. De vorige volzin geldt niet in mei. Voor de voorgaande volzin geldt dat ook."
    volzinnen = tuple(
        (start, lid.at("volzin", str(number)))
        for number, (start, _) in enumerate(split_zinnen(tekst), 1)
    )
    found = find_tekstverwijzingen(tekst, lid, volzinnen=volzinnen)
    assert [(tekst[v.start : v.end], str(v.doel)) for v in found] == [
        ("vorige volzin", "artikel 2, eerste lid, eerste volzin"),
        ("voorgaande volzin", "artikel 2, eerste lid, tweede volzin"),
    ]
    only = "De vorige volzin geldt."
    assert find_tekstverwijzingen(only, lid, volzinnen=((0, lid),)) == ()


def begrippen(tekst: str, *terms: str) -> list[tuple[str, str]]:
    gebruik = find_begrippen(tekst, dict.fromkeys(terms, ()))
    return [(tekst[g.start : g.end], g.begrip) for g in gebruik]


def alineas(name: str) -> dict[str, list[str]]:
    """The paragraphs of a `.kw` file under the path of their block heads: "artikel 9/lid 2"."""
    found: dict[str, list[str]] = {}
    path: list[str] = []
    open_paragraph = False
    for line in (REGELING / f"{name}.kw").read_text(encoding="utf-8").splitlines():
        depth = (len(line) - len(line.lstrip())) // 2
        text = line.strip()
        if text.startswith(">"):
            texts = found.setdefault("/".join(path[:depth]), [])
            plain = re.sub(r"\[\^\d+\]", "", text[1:].strip())
            texts[-1:] = [f"{texts[-1]} {plain}"] if open_paragraph else [*texts[-1:], plain]
            open_paragraph = True
            continue
        open_paragraph = False
        if text:
            path[depth:] = [re.sub(r' ".*', "", text)]
    return found


# ---------------------------------------------------------------- sentences


@pytest.mark.parametrize(
    ("plaats", "aantal"),
    [
        ("artikel 1", 1),
        ("artikel 2/lid 3", 2),
        ("artikel 6/lid 1", 2),
        ("artikel 6/lid 1/onderdeel e", 1),
        ("artikel 9/lid 2", 2),
        ("artikel 9/lid 3", 2),
        ("artikel 9/lid 4", 1),
        ("artikel 9/lid 4/onderdeel a", 1),
        ("artikel 9/lid 5", 3),
        ("artikel 10/lid 4", 3),
        ("artikel 14/lid 4", 2),
        ("artikel 16/lid 3", 1),
        ("artikel 18", 1),
    ],
)
def test_volzinnen_of_the_regulation(plaats: str, aantal: int) -> None:
    (alinea,) = alineas("artikelen")[plaats]
    assert len(zinnen(alinea)) == aantal


def test_second_volzin_is_the_aanhef_of_the_list() -> None:
    (alinea,) = alineas("artikelen")["artikel 6/lid 1"]
    assert zinnen(alinea)[1].startswith("Een programma School en Omgeving wordt ontwikkeld")
    assert zinnen(alinea)[1].endswith("op de volgende ontwikkelgebieden:")


@pytest.mark.parametrize(
    "tekst",
    [
        "",
        "sport;",
        "de bijdrage, bedoeld in artikel 4:34, is ten hoogste € 1.098.263,11 (Stb. 2022, 452);",
        "Gelet op Stb. 2022, 452, en Stcrt. Z 2025, nr. IX;",
        "het besluit (zie artikel 3. Dat geldt ook hier.) blijft in stand.",
        "a. De aanvraag van mr. drs. J.P.A. Jansen, M.C.G. Keijzer en dhr. De Boer",
        "1°. De gemeente;",
        "Zie o.a. Bijlage 2 e.v. en www.overheid.nl.",
    ],
)
def test_one_sentence(tekst: str) -> None:
    assert zinnen(tekst) == ([tekst] if tekst else [])


@pytest.mark.parametrize(
    "delen",
    [
        ["Zie artikel 9.", "Het geldt tot 2028.", "’s Avonds niet."],
        ["Hij zei: ‘Dat kan niet.’", "‘Waarom?’", "Vroeg hij!"],
        ["Dit valt onder categorie B.", "De rest onder onderdeel c.", "Meer niet."],
        ["Dat is zo (artikel 3).", "(Zie de toelichting.)", "En verder:"],
        ["Kamerstukken II 2021/22, 30 995, nr. 100.", "Binnen het kader."],
    ],
)
def test_more_sentences(delen: list[str]) -> None:
    assert zinnen(" ".join(delen)) == delen


# ---------------------------------------------------------------- references


@pytest.mark.parametrize(
    ("tekst", "gevonden"),
    [
        ("in artikel 9 en artikel 7a", [("artikel 9", "artikel 9"), ("artikel 7a", "artikel 7a")]),
        (
            "artikel 420bis.1 is niet artikel 420bis, eerste lid",
            [
                ("artikel 420bis.1", "artikel 420bis.1"),
                ("artikel 420bis, eerste lid", "artikel 420bis, eerste lid"),
            ],
        ),
        ("de, in artikel 2, tweede lid, genoemde", [("artikel 2, tweede lid",) * 2]),
        (
            "de artikelen 4, eerste lid, 5, eerste lid, en 7, eerste lid, kan",
            [
                ("artikelen 4, eerste lid", "artikel 4, eerste lid"),
                ("5, eerste lid", "artikel 5, eerste lid"),
                ("7, eerste lid", "artikel 7, eerste lid"),
            ],
        ),
        (
            "de artikelen 2, eerste lid, onder b, 3 en 4",
            [
                ("artikelen 2, eerste lid, onder b", "artikel 2, eerste lid, onderdeel b"),
                ("3", "artikel 3"),
                ("4", "artikel 4"),
            ],
        ),
        ("de artikelen 3 tot en met 8", [("artikelen 3 tot en met 8", "artikel 3 t/m artikel 8")]),
        (
            "artikel 9, vierde lid, aanhef en onderdeel b, onder 2°, en vijfde lid",
            [
                (
                    "artikel 9, vierde lid, aanhef en onderdeel b, onder 2°",
                    "artikel 9, vierde lid, onderdeel b, onder 2°",
                ),
                ("vijfde lid", "artikel 9, vijfde lid"),
            ],
        ),
        (
            "artikel 3, tweede of 21e lid",
            [
                ("artikel 3, tweede", "artikel 3, tweede lid"),
                ("21e lid", "artikel 3, 21e lid"),
            ],
        ),
        (
            "artikel 7, eerste tot en met derde lid",
            [
                (
                    "artikel 7, eerste tot en met derde lid",
                    "artikel 7, eerste lid t/m artikel 7, derde lid",
                )
            ],
        ),
        (
            "artikel 5, onderdelen a, b en d",
            [
                ("artikel 5, onderdelen a", "artikel 5, onderdeel a"),
                ("b", "artikel 5, onderdeel b"),
                ("d", "artikel 5, onderdeel d"),
            ],
        ),
        (
            "ARTIKEL I, onderdeel A, wijzigt artikel 3 of 4.",
            [
                ("ARTIKEL I, onderdeel A", "artikel I, onderdeel A"),
                ("artikel 3", "artikel 3"),
                ("4", "artikel 4"),
            ],
        ),
    ],
)
def test_verwijzing_by_number(tekst: str, gevonden: list[tuple[str, str]]) -> None:
    assert verwijzingen(tekst) == gevonden


@pytest.mark.parametrize(
    ("tekst", "gevonden"),
    [
        (
            "het eerste lid, onder b",
            [("eerste lid, onder b", "artikel 8, eerste lid, onderdeel b")],
        ),
        ("(vierde lid)", [("vierde lid", "artikel 8, vierde lid")]),
        ("lid 2, sub a", [("lid 2, sub a", "artikel 8, tweede lid, onderdeel a")]),
        ("Onderdeel a", [("Onderdeel a", "artikel 8, derde lid, onderdeel a")]),
        (
            "onder 2° en 3°",
            [
                ("onder 2°", "artikel 8, derde lid, onderdeel c, onder 2°"),
                ("3°", "artikel 8, derde lid, onderdeel c, onder 3°"),
            ],
        ),
        (
            "het eerste lid, tweede volzin",
            [("eerste lid, tweede volzin", "artikel 8, eerste lid, tweede volzin")],
        ),
        (
            "dit artikel, dit lid",
            [("dit artikel", "artikel 8"), ("dit lid", "artikel 8, derde lid")],
        ),
        (
            "Het vijfde lid van artikel 9 bevat",
            [("vijfde lid van artikel 9", "artikel 9, vijfde lid")],
        ),
        (
            "onderdeel a van het tweede lid",
            [("onderdeel a van het tweede lid", "artikel 8, tweede lid, onderdeel a")],
        ),
    ],
)
def test_verwijzing_from_here(tekst: str, gevonden: list[tuple[str, str]]) -> None:
    assert verwijzingen(tekst) == gevonden


@pytest.mark.parametrize(
    ("tekst", "gevonden"),
    [
        (
            "is artikel 4:34 van de Algemene wet bestuursrecht van overeenkomstige toepassing",
            [
                (
                    "artikel 4:34 van de Algemene wet bestuursrecht",
                    "artikel 4:34 [Algemene wet bestuursrecht]",
                )
            ],
        ),
        (
            "artikel 3 van de Wet op het primair onderwijs of artikel 3 van de Wet op de"
            " expertisecentra te geven",
            [
                (
                    "artikel 3 van de Wet op het primair onderwijs",
                    "artikel 3 [Wet op het primair onderwijs]",
                ),
                (
                    "artikel 3 van de Wet op de expertisecentra",
                    "artikel 3 [Wet op de expertisecentra]",
                ),
            ],
        ),
        (
            "artikel 2, onderdeel h, van het Besluit van 29 oktober 2022, houdende regels; of"
            " tarieven (Stb. 2022, 452)",
            [
                (
                    "artikel 2, onderdeel h, van het Besluit van 29 oktober 2022",
                    "artikel 2, onderdeel h [Besluit van 29 oktober 2022]",
                )
            ],
        ),
        (
            "artikel 2 van de Regeling van de Minister van Financiën van 3 mei 2020, houdende x"
            " (Stcrt. 2020, 3) is",
            [
                (
                    "artikel 2 van de Regeling van de Minister van Financiën van 3 mei 2020,"
                    " houdende x (Stcrt. 2020, 3)",
                    "artikel 2 [Regeling van de Minister van Financiën van 3 mei 2020,"
                    " houdende x (Stcrt. 2020, 3)]",
                )
            ],
        ),
        (
            "artikel 3, vierde lid van de Subsidieregeling School en Omgeving 2025–2028, en",
            [
                (
                    "artikel 3, vierde lid van de Subsidieregeling School en Omgeving 2025–2028",
                    "artikel 3, vierde lid [Subsidieregeling School en Omgeving 2025–2028]",
                )
            ],
        ),
        (
            "(artikel 31 lid 2 sub k Participatiewet)",
            [
                (
                    "artikel 31 lid 2 sub k Participatiewet",
                    "artikel 31, tweede lid, onderdeel k [Participatiewet]",
                )
            ],
        ),
        (
            "artikel 4 van deze regeling en artikel 6 EVRM",
            [
                ("artikel 4 van deze regeling", "artikel 4"),
                ("artikel 6 EVRM", "artikel 6 [EVRM]"),
            ],
        ),
        (
            "artikel 3 van de wet; het tweede lid van dat artikel",
            [
                ("artikel 3 van de wet", "artikel 3 [wet]"),
                ("tweede lid van dat artikel", "artikel 3, tweede lid [wet]"),
            ],
        ),
        (
            "de artikelen 3 en 4 van de Gemeentewet en Provinciewet",
            [
                ("artikelen 3", "artikel 3 [Gemeentewet]"),
                ("4 van de Gemeentewet", "artikel 4 [Gemeentewet]"),
            ],
        ),
        (
            "artikel 1.1 van de Wet op het hoger onderwijs en wetenschappelijk onderzoek",
            [
                (
                    "artikel 1.1 van de Wet op het hoger onderwijs en wetenschappelijk onderzoek",
                    "artikel 1.1 [Wet op het hoger onderwijs en wetenschappelijk onderzoek]",
                )
            ],
        ),
    ],
)
def test_verwijzing_to_a_regulation(tekst: str, gevonden: list[tuple[str, str]]) -> None:
    assert verwijzingen(tekst) == gevonden


@pytest.mark.parametrize(
    ("tekst", "gevonden"),
    [
        ("in de bijlage bij deze regeling", [("bijlage bij deze regeling", "bijlage")]),
        ("in de bijlage opgenomen", [("bijlage", "bijlage")]),
        ("bijlagen 1 en 2", [("bijlagen 1", "bijlage 1"), ("2", "bijlage 2")]),
        ("de bijlage bij artikel 3", [("bijlage", "bijlage"), ("artikel 3", "artikel 3")]),
        ("een bijlage", []),
        ("Bijlage 1157122 bij Kamerstukken II", []),
        ("de bijlage bij het formulier", []),
    ],
)
def test_verwijzing_to_the_bijlage(tekst: str, gevonden: list[tuple[str, str]]) -> None:
    assert verwijzingen(tekst) == gevonden


@pytest.mark.parametrize(
    "tekst",
    [
        "het onderdeel ‘meedoen in de samenleving’",
        "de afgewezen onderdelen",
        "onder de voorwaarde",
        "het eerste lid van de raad",
        "ten eerste",
        "dit onderdeel en onder 2°, in de toelichting zonder artikel",
        "in dit artikeltje",
    ],
)
def test_no_verwijzing(tekst: str) -> None:
    assert verwijzingen(tekst, Vindplaats().at("toelichting").at("kop", "Algemeen deel")) == []


def test_quantities_do_not_continue_a_list() -> None:
    tekst = "artikel 9, 25% van het budget; de artikelen 4 en 5, 30 dagen; artikel 3 of 4 scholen"
    assert [found for found, _ in verwijzingen(tekst)] == [
        "artikel 9",
        "artikelen 4",
        "5",
        "artikel 3",
    ]


def test_every_verwijzing_of_the_regulation_exists_or_is_external() -> None:
    """The articles, the aanhef and the begripsbepalingen refer to other regulations seven times."""
    places = set(alineas("artikelen"))
    found = [
        verwijzing
        for plaats, texts in alineas("artikelen").items()
        for tekst in texts
        for verwijzing in find_tekstverwijzingen(tekst, _vindplaats(plaats))
    ]
    external = [v for v in found if v.regeling]
    assert len(external) == 7
    for verwijzing in found:
        if not verwijzing.regeling and verwijzing.doel.delen[0].soort == "artikel":
            path = "/".join(f"{deel.soort} {deel.nummer}" for deel in verwijzing.doel.delen)
            assert any(place == path or place.startswith(f"{path}/") for place in places), path


def _vindplaats(plaats: str) -> Vindplaats:
    found = Vindplaats()
    for deel in plaats.split("/"):
        soort, _, nummer = deel.partition(" ")
        found = found.at(soort, nummer)  # type: ignore[arg-type]
    return found


# ---------------------------------------------------------------- defined terms


@pytest.mark.parametrize(
    ("tekst", "terms", "gevonden"),
    [
        ("de ontvangende gemeente", ("gemeente", "ontvangende gemeente"), ["ontvangende gemeente"]),
        ("de betrokken gemeenten", ("gemeente",), ["gemeenten"]),
        ("gemeentefonds, NPLV-gemeente en gemeente-", ("gemeente",), []),
        (
            "de stedelijke focusgebieden, stedelijk focusgebieden en het stedelijke focusgebied",
            ("stedelijk focusgebied",),
            ["stedelijke focusgebieden", "stedelijk focusgebieden", "stedelijke focusgebied"],
        ),
        ("de thema’s, thema's en ‘thema’", ("thema",), ["thema’s", "thema"]),
        ("een nieuw te behalen resultaat", ("te behalen resultaten",), ["te behalen resultaat"]),
        ("de wetten en de scholen", ("wet", "school"), ["wetten", "scholen"]),
        (
            "De minister. Minister en ‘Minister’",
            ("minister",),
            ["minister", "Minister", "Minister"],
        ),
        ("Minister van Financiën en de Minister van Onderwijs", ("minister",), []),
        ("de Algemene Uitkering", ("uitkering",), []),
        ("het NPLV en nplv", ("NPLV",), ["NPLV"]),
    ],
)
def test_begrippen(tekst: str, terms: tuple[str, ...], gevonden: list[str]) -> None:
    assert [found for found, _ in begrippen(tekst, *terms)] == gevonden


def test_ook_forms_are_uses_of_the_term() -> None:
    gebruik = find_begrippen("De leden en het lid.", {"lid": ("leden",)})
    assert [(g.start, g.end, g.begrip) for g in gebruik] == [(3, 8, "lid"), (16, 19, "lid")]


def test_inflection_by_rule() -> None:
    assert "lokale coalities" in inflect("lokale coalitie")
    assert "resultaten" in inflect("resultaat")
    assert "verantwoordelijke ministers" in inflect("verantwoordelijk minister")


# ---------------------------------------------------------------- any text

PIECES = re.findall(
    r"\S+",
    """
    artikel artikelen lid leden eerste tweede onderdeel onder sub aanhef bijlage van de het deze
    regeling Wet op Participatiewet en of , . ; : ( ) ‘ ’ a b 2° 7a 4:34 21e Stb. thema’s tot met
    dit dat volzin Besluit 29 oktober 2022 – A II
    """,
)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=4)), max_size=40))
def test_spans_lie_in_order_within_any_text(pieces: list[str]) -> None:
    tekst = " ".join(pieces)
    found = [
        [(v.start, v.end) for v in find_tekstverwijzingen(tekst, HIER)],
        [(g.start, g.end) for g in find_begrippen(tekst, {"thema": (), "lid": ("leden",)})],
        list(split_zinnen(tekst)),
    ]
    for spans in found:
        assert all(start < end for start, end in spans)
        assert all(a[1] <= b[0] for a, b in pairwise(spans))
    visible = {i for i, character in enumerate(tekst) if not character.isspace()}
    assert visible <= {i for start, end in split_zinnen(tekst) for i in range(start, end)}
