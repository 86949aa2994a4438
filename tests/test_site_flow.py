"""How the documents follow one another: the steps and the ties that the model gives, and their drawing.

The expected steps and ties are read from the law itself; the place stands beside each.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest
from site_helper import case, second_regulation, sources
from site_helper import pages as pages_of

from compiler.backends.site.context import Context
from compiler.backends.site.flow import Verloop
from compiler.model.checked import CheckedRegeling

# De stukken van de regeling, op de dag waarop ze voor het eerst kunnen of moeten; wie ze maakt.
STEPS = (
    ("uitvoeringsprogramma", "alliantie"),  # artikel 1; geen dag
    ("bijdrage_van_de_partners", "alliantie"),  # artikel 3, tweede lid; geen dag
    ("aanvraag", "college"),  # artikel 9, eerste lid: vanaf 7 juli 2025
    ("beschikking", "minister"),  # artikel 12, eerste lid: uiterlijk 19 december 2025
    ("voorschot_bij_het_maximum", ""),  # artikel 12, vierde lid: per jaar
    ("wijzigingsaanvraag", "college"),  # artikel 9, derde lid: vanaf 1 september 2026
    ("verzoek_tot_uitstel", "college"),  # artikel 10, vierde lid: vanaf 1 augustus 2028
    ("besteding", "college"),  # artikel 10, derde lid: uiterlijk 31 december 2028
    ("verantwoording", "college"),  # artikel 13: over de besteding
    ("vaststelling", "minister"),  # artikel 14, eerste lid: na ontvangst van de verantwoording
    ("terugvordering", "minister"),  # artikel 14, vierde lid
)

TIES = {
    # artikel 12, eerste lid: negen weken na het einde van de aanvraagperiode (de eerste en de nieuwe)
    ("aanvraag", "beschikking", "artikel 12, eerste lid"),
    # artikel 12, vierde lid: indien de uitkering wordt verleend
    ("beschikking", "voorschot_bij_het_maximum", "artikel 12, vierde lid"),
    # artikel 9, derde lid: een wijziging van de uitkering, bedoeld in artikel 12, eerste lid
    ("beschikking", "wijzigingsaanvraag", "artikel 9, derde lid"),
    # artikel 10, tweede lid: te behalen resultaten zoals vermeld in de aanvraag
    ("aanvraag", "besteding", "artikel 10, tweede lid"),
    # artikel 10, vierde lid: uitstel van de bestedingstermijn
    ("verzoek_tot_uitstel", "besteding", "artikel 10, vierde lid"),
    # artikel 13: verantwoording over de besteding
    ("besteding", "verantwoording", "artikel 13"),
    # artikel 14, eerste lid: dertien weken na ontvangst van de verantwoordingsinformatie
    ("verantwoording", "vaststelling", "artikel 14, eerste lid"),
    # artikel 14, tweede lid: het bedrag dat is bepaald in de verleningsbeschikking
    ("beschikking", "vaststelling", "artikel 14, eerste lid"),
    # artikel 14, vierde lid: de verantwoordingsinformatie, bedoeld in het eerste lid
    ("vaststelling", "terugvordering", "artikel 14, vierde lid"),
    # artikel 3, tweede lid: bijdragen aan de realisatie van het uitvoeringsprogramma
    ("uitvoeringsprogramma", "bijdrage_van_de_partners", "artikel 3, tweede lid"),
}

# artikel 12, eerste lid, geldt ook voor de perioden van artikel 9, derde lid
BACK = {("wijzigingsaanvraag", "beschikking", "artikel 12, eerste lid")}


def flow_of(checked: CheckedRegeling) -> Verloop:
    return Context.of(checked, sources(checked)).verloop


def test_the_steps_stand_in_the_order_of_the_law(checked: CheckedRegeling) -> None:
    assert tuple((s.naam, s.auteur) for s in flow_of(checked).stappen) == STEPS


def test_the_ties_are_those_of_the_law(checked: CheckedRegeling) -> None:
    pijlen = flow_of(checked).pijlen
    ties = {(p.van, p.naar, str(p.plaats)) for p in pijlen if not p.terug}
    assert ties == TIES
    assert {(p.van, p.naar, str(p.plaats)) for p in pijlen if p.terug} == BACK


def test_parts_of_a_document_are_no_steps_of_their_own(checked: CheckedRegeling) -> None:
    aanvraag = next(s for s in flow_of(checked).stappen if s.naam == "aanvraag")
    assert aanvraag.bevat == ("resultaat", "activiteit", "lokale_coalitie")


def test_the_flow_of_another_regulation() -> None:
    """A melding from 1 March, its change and what it may cost after it; the decision in November."""
    verloop = flow_of(second_regulation())
    assert [stap.naam for stap in verloop.stappen] == [
        "tuinmelding",  # artikel 2: van 1 maart 2030
        "wijzigingsmelding",  # artikel 7: een wijziging, met artikel 2, tweede lid
        "bijdrage_in_seizoen",  # artikel 5: per seizoen
        "besluit",  # artikel 6, tweede lid: binnen zes weken na 1 oktober 2030
    ]
    assert {(p.van, p.naar) for p in verloop.pijlen} == {
        ("tuinmelding", "wijzigingsmelding"),
        ("tuinmelding", "bijdrage_in_seizoen"),
    }


@pytest.mark.parametrize("naam", ["verloop-smal", "verloop-breed"])
def test_the_drawing_has_a_linked_box_for_every_step(pages: Mapping[str, str], naam: str) -> None:
    svg = drawing(pages["verloop/index.md"], naam)
    links = re.findall(r'<a href="([^"]*)"', svg)
    assert len(links) == len(STEPS)
    assert links[2] == "../artikel-9/#regel-aanvraag"
    assert svg.count('class="punt"') == len(TIES) + len(BACK)
    assert f'<title id="{naam}-titel">' in svg
    assert f'aria-describedby="{naam}-omschrijving"' in svg


def test_no_line_of_a_box_is_longer_than_the_box(pages: Mapping[str, str]) -> None:
    """On a telephone 288 pixels less the ties beside the boxes; a character is about 7 wide."""
    svg = drawing(pages["verloop/index.md"], "verloop-smal")
    found = re.findall(r'class="(?:naam|bij)"[^>]*>([^<]*)<', svg)
    assert len(found) > 3 * len(STEPS)
    assert max(map(len, found)) <= 30


def test_the_list_says_why(pages: Mapping[str, str]) -> None:
    page = pages["verloop/index.md"]
    step = page[page.index('id="stap-vaststelling"') : page.index('id="stap-terugvordering"')]
    assert (
        "uiterlijk dertien weken na de dag waarop de verantwoordingsinformatie is ontvangen" in step
    )
    assert 'href="#stap-verantwoording"' in step
    assert page.count("<li id=") == len(STEPS)


def test_without_documents_there_is_no_such_page() -> None:
    assert "verloop/index.md" in pages_of(second_regulation())
    assert "verloop/index.md" not in pages_of(case("zonder_stukken.kw"))


def drawing(page: str, naam: str) -> str:
    start = page.index(f'<svg class="tekening tekening--{naam}"')
    ends = [m.start() for m in re.finditer("</svg></div>", page)]
    return page[start : next(end for end in ends if end > start)]
