"""The real regulation with one change: the document found lies on the boundary that moved."""

from __future__ import annotations

from compile_helper import read_regulation
from test_evaluate import checked_of_files
from test_verschil_cases import compared
from test_verzonnen_wijziging import compiled

from compiler.verschil.found import Geval, Verschil


def changed(old: str, new: str) -> Verschil:
    files = read_regulation()
    there = {name: text.replace(old, new) for name, text in files.items()}
    assert there != files
    return compared(checked_of_files(files), checked_of_files(there))


def cases(verschil: Verschil, naam: str) -> tuple[Geval, ...]:
    (regel,) = (regel for regel in verschil.regels if regel.naam == naam)
    assert regel.onderzoek is not None
    assert all(geval.nagespeeld for geval in regel.onderzoek.gevallen)
    return regel.onderzoek.gevallen


def test_share_of_schools_in_article_8() -> None:
    """85% becomes 80%: of up to four schools no whole number lies between; 4 of 5 is exactly 80%."""
    (geval,) = cases(changed("85%", "80%"), "scholen_in_het_postcodegebied")
    assert geval.inhoud == {"scholen": 5, "scholen_in_postcodegebied": 4}
    assert (geval.was.uitkomst, geval.wordt.uitkomst) == ("niet_voldaan", "voldaan")


def test_last_day_of_the_window_in_article_9() -> None:
    """From 17 to 31 October: the new last day; 31 October is 14 days after 17 October.

    The decision within nine weeks moves along: 17 October + 63 days is 19 December 2025, so
    31 October + 63 days is 2 January 2026.
    """
    verschil = changed("17 oktober 2025", "31 oktober 2025")
    (geval,) = cases(verschil, "aangevraagd_in_de_aanvraagperiode")
    assert geval.inhoud == {"soort": "eerste", "ingediend_op": "2025-10-31"}
    assert (geval.was.uitkomst, geval.wordt.uitkomst) == ("niet_voldaan", "voldaan")
    (bereik,) = geval.bereik
    assert (bereik.van, bereik.tot_en_met) == ("2025-10-18", "2025-10-31")
    (besluit,) = cases(verschil, "besloten_binnen_negen_weken")
    assert besluit.inhoud == {"aanvraagronde": "eerste_aanvraag", "besloten_op": "2026-01-02"}
    (day,) = verschil.berekend
    assert (day.oud, day.nieuw, day.meer) == ("19 december 2025", "2 januari 2026", "+ 14 dagen")


def test_amount_of_one_gemeente() -> None:
    """One cent more for Arnhem: that cent, in each of the documents that the amount limits."""
    verschil = changed("5.718.652,64", "5.718.652,65")
    for naam in ("ten_hoogste", "gewijzigd_tot_ten_hoogste", "verleend_tot_ten_hoogste"):
        (geval,) = cases(verschil, f"integraal_{naam}_het_maximum")
        assert geval.inhoud["gemeente"] == "arnhem"
        assert "5718652.65" in str(geval.inhoud)
    assert [(cel.oud, cel.nieuw, cel.meer) for cel in verschil.cellen] == [
        ("€ 5.718.652,64", "€ 5.718.652,65", "+ € 0,01")
    ]


def test_a_value_that_only_the_new_version_knows() -> None:
    """The fictitious amendment adds themes: what their maximum was cannot be asked of the old text.

    The first gemeente of the list, Amsterdam, has no row in the new tables, so its maximum is nothing.
    """
    new = compiled().checked
    assert new is not None
    (old,) = new.eerder
    (geval,) = cases(compared(old, new), "maximum")
    assert geval.inhoud == {"gemeente": "amsterdam", "onderdeel": "groene_leefomgeving"}
    assert (geval.was.uitkomst, geval.wordt.uitkomst) == ("kent een gegeven waarde niet", "€ 0")
