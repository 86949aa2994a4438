# Gegenereerd uit de regeling; niet met de hand wijzigen.
# bron: artikel 4, 1d5a5461380aabeb

"""Artikel 4 Bijdrage aan integraliteit."""

from __future__ import annotations

from .._runtime.bedrag import NUL, Bedrag
from .._runtime.logica import Onbekend, Veld, VeldIs, er_is_een, of, veld
from .._runtime.regels import NIET_VAN_TOEPASSING, Feit, Toetsing, Treft, Waarschuwing, eis, toets
from .._runtime.rekenen import opzoeken, som_over, toepassen
from .._runtime.vergelijken import een_van, ten_hoogste
from ..keuzelijsten import Doelstelling, Gemeente, OnderdeelVanDeUitkering
from ..modellen import Aanvraag, Activiteit, Beschikking, Resultaat, Wijzigingsaanvraag
from ..normen import BIJ_UITZONDERING, HOOFDZAKELIJK_TEN_GOEDE
from ..tabellen import UITKERING_INTEGRAAL_TOTAAL_PER_GEMEENTE
from . import artikel_08

_BEDRAG = Veld("bedrag")
_BEGELEIDING_NAAR_DUURZAME_BETAALDE_ARBEID = Doelstelling.BEGELEIDING_NAAR_DUURZAME_BETAALDE_ARBEID
_INTEGRAAL = OnderdeelVanDeUitkering.INTEGRAAL
_NIEUW_BUDGET = Veld("nieuw_budget")
_ONDERDEEL_IS_INTEGRAAL = VeldIs("onderdeel", OnderdeelVanDeUitkering.INTEGRAAL)
_PREVENTIE_VAN_ARMOEDE_EN_SCHULDEN = Doelstelling.PREVENTIE_VAN_ARMOEDE_EN_SCHULDEN
_SUCCESVOLLE_SCHOOLLOOPBAAN = Doelstelling.SUCCESVOLLE_SCHOOLLOOPBAAN
_VOORSCHOOLSE_EN_VROEGSCHOOLSE_PERIODE = Doelstelling.VOORSCHOOLSE_EN_VROEGSCHOOLSE_PERIODE


@eis(
    naam="integrale_activiteit_binnen_het_focusgebied",
    vindplaats="artikel 4, eerste lid",
    anker="artikel-4/#lid-1",
    indien=_ONDERDEEL_IS_INTEGRAAL,
    feiten=(
        Feit(0, "onderdeel", "onderdeel"),
        Feit(0, "binnen_het_stedelijk_focusgebied", "binnen_het_stedelijk_focusgebied"),
    ),
    condities="De voorwaarde is niet vervuld: indien onderdeel is integraal.",
    anders=lambda activiteit: (
        "‘",
        veld(activiteit.omschrijving, "omschrijving"),
        "’ vindt niet plaats binnen het stedelijk focusgebied.",
    ),
    treft=Treft("element"),
    normen=(BIJ_UITZONDERING, HOOFDZAKELIJK_TEN_GOEDE),
    duidingen=(
        "De afwijking geldt alleen de plaats: dat de activiteit een te behalen resultaat dient en dat het resultaat aan de doelstellingen bijdraagt blijft gelden, omdat het lid alleen ‘activiteiten buiten het stedelijk focusgebied’ toestaat.",
    ),
    hardheidsclausule="artikel 15",
)
def integrale_activiteit_binnen_het_focusgebied(activiteit: Activiteit) -> Toetsing:
    """Artikel 4, eerste lid.

    > 1. Voor de bekostiging van integrale activiteiten kunnen de uitgekeerde middelen worden
    > besteed aan de uitvoering van activiteiten binnen het stedelijk focusgebied ten behoeve van te
    > behalen resultaten, die bijdragen aan een of meer doelstellingen als bedoeld in de artikelen
    > 5, eerste lid, 6, eerste lid, en 7, eerste lid.
    """
    return toets(
        geldt=veld(activiteit.binnen_het_stedelijk_focusgebied, "binnen_het_stedelijk_focusgebied"),
        afwijkingen=(
            (artikel_08.buiten_het_focusgebied, artikel_08.buiten_het_focusgebied(activiteit)),
        ),
    )


@eis(
    naam="integrale_activiteit_ten_behoeve_van_resultaten",
    vindplaats="artikel 4, eerste lid",
    anker="artikel-4/#lid-1",
    indien=_ONDERDEEL_IS_INTEGRAAL,
    feiten=(
        Feit(0, "onderdeel", "onderdeel"),
        Feit(0, "ten_behoeve_van_te_behalen_resultaten", "ten_behoeve_van_te_behalen_resultaten"),
    ),
    condities="De voorwaarde is niet vervuld: indien onderdeel is integraal.",
    anders=lambda activiteit: (
        "‘",
        veld(activiteit.omschrijving, "omschrijving"),
        "’ dient geen te behalen resultaat.",
    ),
    treft=Treft("element"),
    hardheidsclausule="artikel 15",
)
def integrale_activiteit_ten_behoeve_van_resultaten(activiteit: Activiteit) -> Toetsing:
    """Artikel 4, eerste lid.

    > 1. Voor de bekostiging van integrale activiteiten kunnen de uitgekeerde middelen worden
    > besteed aan de uitvoering van activiteiten binnen het stedelijk focusgebied ten behoeve van te
    > behalen resultaten, die bijdragen aan een of meer doelstellingen als bedoeld in de artikelen
    > 5, eerste lid, 6, eerste lid, en 7, eerste lid.
    """
    return veld(
        activiteit.ten_behoeve_van_te_behalen_resultaten, "ten_behoeve_van_te_behalen_resultaten"
    )


@eis(
    naam="integraal_resultaat_dient_een_doelstelling",
    vindplaats="artikel 4, eerste lid",
    anker="artikel-4/#lid-1",
    indien=_ONDERDEEL_IS_INTEGRAAL,
    feiten=(Feit(0, "onderdeel", "onderdeel"), Feit(0, "doelstellingen", "doelstellingen")),
    condities="De voorwaarde is niet vervuld: indien onderdeel is integraal.",
    anders=lambda resultaat: (
        "Het integrale resultaat ‘",
        veld(resultaat.omschrijving, "omschrijving"),
        "’ draagt niet bij aan een of meer",
        " ",
        "doelstellingen van de artikelen 5, 6 en 7.",
    ),
    treft=Treft("element"),
    hardheidsclausule="artikel 15",
)
def integraal_resultaat_dient_een_doelstelling(resultaat: Resultaat) -> Toetsing:
    """Artikel 4, eerste lid.

    > 1. Voor de bekostiging van integrale activiteiten kunnen de uitgekeerde middelen worden
    > besteed aan de uitvoering van activiteiten binnen het stedelijk focusgebied ten behoeve van te
    > behalen resultaten, die bijdragen aan een of meer doelstellingen als bedoeld in de artikelen
    > 5, eerste lid, 6, eerste lid, en 7, eerste lid.
    """
    return er_is_een(
        veld(resultaat.doelstellingen, "doelstellingen"),
        lambda doelstelling: of(
            een_van(
                doelstelling,
                _PREVENTIE_VAN_ARMOEDE_EN_SCHULDEN,
                _BEGELEIDING_NAAR_DUURZAME_BETAALDE_ARBEID,
            ),
            een_van(
                doelstelling, _SUCCESVOLLE_SCHOOLLOOPBAAN, _VOORSCHOOLSE_EN_VROEGSCHOOLSE_PERIODE
            ),
        ),
    )


def bereken_maximum_integraal(gemeente: Gemeente) -> Bedrag | Onbekend:
    """Artikel 4, tweede lid.

    > 2. De maximale hoogte van de uitkering inclusief btw per ontvangende gemeente is in de bijlage
    > bij deze regeling opgenomen.
    """
    return opzoeken(UITKERING_INTEGRAAL_TOTAAL_PER_GEMEENTE, NUL, gemeente)


@eis(
    naam="integraal_ten_hoogste_het_maximum",
    vindplaats="artikel 4, tweede lid",
    anker="artikel-4/#lid-2",
    feiten=(Feit(0, "gemeente", "gemeente"),),
    condities="De voorwaarde is niet vervuld: indien er is een aangevraagd in aangevraagde_bedragen waarvoor onderdeel van aangevraagd is integraal.",
    anders=lambda aanvraag: (
        "Voor de integrale activiteiten is meer aangevraagd dan",
        " ",
        toepassen(bereken_maximum_integraal, veld(aanvraag.gemeente, "gemeente")),
        ", het maximum voor ",
        veld(aanvraag.gemeente, "gemeente"),
        " (inclusief btw).",
    ),
    treft=Treft("onderdeel", lambda aanvraag: _INTEGRAAL),
    waarschuwingen=(
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Arnhem (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 2): in de kolom totaal staat € 5.718.652,64, maar de bedragen van uitbetaling zijn samen € 5.718.652,63.",
            "arnhem",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Breda (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 3): in de kolom totaal staat € 1.098.263,11, maar de bedragen van uitbetaling zijn samen € 1.098.263,12.",
            "breda",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Dordrecht (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 5): in de kolom totaal staat € 979.000,69, maar de bedragen van uitbetaling zijn samen € 979.000,68.",
            "dordrecht",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Den Haag (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 6): in de kolom totaal staat € 1.539.821,23, maar de bedragen van uitbetaling zijn samen € 1.539.821,24.",
            "den_haag",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Leeuwarden (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 10): in de kolom totaal staat € 2.428.263,26, maar de bedragen van uitbetaling zijn samen € 2.428.263,25.",
            "leeuwarden",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Nieuwegein (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 12): in de kolom totaal staat € 598.667,54, maar de bedragen van uitbetaling zijn samen € 598.667,53.",
            "nieuwegein",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Tilburg (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 16): in de kolom totaal staat € 969.877,42, maar de bedragen van uitbetaling zijn samen € 969.877,43.",
            "tilburg",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Utrecht (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 17): in de kolom totaal staat € 880.220,95, maar de bedragen van uitbetaling zijn samen € 880.220,94.",
            "utrecht",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Vlaardingen (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 18): in de kolom totaal staat € 866.381,89, maar de bedragen van uitbetaling zijn samen € 866.381,88.",
            "vlaardingen",
            (Feit(0, "gemeente", "gemeente"),),
        ),
    ),
    hardheidsclausule="artikel 15",
)
def integraal_ten_hoogste_het_maximum(aanvraag: Aanvraag) -> Toetsing:
    """Artikel 4, tweede lid.

    > 2. De maximale hoogte van de uitkering inclusief btw per ontvangende gemeente is in de bijlage
    > bij deze regeling opgenomen.
    """
    indien = er_is_een(
        veld(aanvraag.aangevraagde_bedragen, "aangevraagde_bedragen"), _ONDERDEEL_IS_INTEGRAAL
    )
    if indien is False:
        return NIET_VAN_TOEPASSING
    return toets(
        indien=indien,
        geldt=ten_hoogste(
            som_over(
                veld(aanvraag.aangevraagde_bedragen, "aangevraagde_bedragen"),
                _BEDRAG,
                NUL,
                _ONDERDEEL_IS_INTEGRAAL,
            ),
            toepassen(bereken_maximum_integraal, veld(aanvraag.gemeente, "gemeente")),
        ),
    )


@eis(
    naam="integraal_gewijzigd_tot_ten_hoogste_het_maximum",
    vindplaats="artikel 4, tweede lid",
    anker="artikel-4/#lid-2",
    feiten=(Feit(0, "gemeente", "gemeente"),),
    condities="De voorwaarde is niet vervuld: indien er is een wijziging in budgetwijzigingen waarvoor onderdeel van wijziging is integraal.",
    anders=lambda wijzigingsaanvraag: (
        "Voor de integrale activiteiten wordt het budget hoger dan",
        " ",
        toepassen(bereken_maximum_integraal, veld(wijzigingsaanvraag.gemeente, "gemeente")),
        ", het maximum voor ",
        veld(wijzigingsaanvraag.gemeente, "gemeente"),
        " (inclusief btw).",
    ),
    treft=Treft("onderdeel", lambda wijzigingsaanvraag: _INTEGRAAL),
    duidingen=(
        "Het lid begrenst de uitkering zelf, en dus ook wat zij na een wijziging is; de toelichting bij artikel 9 sluit verhoging boven de bedragen in de bijlage uit.",
    ),
    waarschuwingen=(
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Arnhem (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 2): in de kolom totaal staat € 5.718.652,64, maar de bedragen van uitbetaling zijn samen € 5.718.652,63.",
            "arnhem",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Breda (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 3): in de kolom totaal staat € 1.098.263,11, maar de bedragen van uitbetaling zijn samen € 1.098.263,12.",
            "breda",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Dordrecht (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 5): in de kolom totaal staat € 979.000,69, maar de bedragen van uitbetaling zijn samen € 979.000,68.",
            "dordrecht",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Den Haag (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 6): in de kolom totaal staat € 1.539.821,23, maar de bedragen van uitbetaling zijn samen € 1.539.821,24.",
            "den_haag",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Leeuwarden (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 10): in de kolom totaal staat € 2.428.263,26, maar de bedragen van uitbetaling zijn samen € 2.428.263,25.",
            "leeuwarden",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Nieuwegein (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 12): in de kolom totaal staat € 598.667,54, maar de bedragen van uitbetaling zijn samen € 598.667,53.",
            "nieuwegein",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Tilburg (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 16): in de kolom totaal staat € 969.877,42, maar de bedragen van uitbetaling zijn samen € 969.877,43.",
            "tilburg",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Utrecht (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 17): in de kolom totaal staat € 880.220,95, maar de bedragen van uitbetaling zijn samen € 880.220,94.",
            "utrecht",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Vlaardingen (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 18): in de kolom totaal staat € 866.381,89, maar de bedragen van uitbetaling zijn samen € 866.381,88.",
            "vlaardingen",
            (Feit(0, "gemeente", "gemeente"),),
        ),
    ),
    hardheidsclausule="artikel 15",
)
def integraal_gewijzigd_tot_ten_hoogste_het_maximum(
    wijzigingsaanvraag: Wijzigingsaanvraag,
) -> Toetsing:
    """Artikel 4, tweede lid.

    > 2. De maximale hoogte van de uitkering inclusief btw per ontvangende gemeente is in de bijlage
    > bij deze regeling opgenomen.
    """
    indien = er_is_een(
        veld(wijzigingsaanvraag.budgetwijzigingen, "budgetwijzigingen"), _ONDERDEEL_IS_INTEGRAAL
    )
    if indien is False:
        return NIET_VAN_TOEPASSING
    return toets(
        indien=indien,
        geldt=ten_hoogste(
            som_over(
                veld(wijzigingsaanvraag.budgetwijzigingen, "budgetwijzigingen"),
                _NIEUW_BUDGET,
                NUL,
                _ONDERDEEL_IS_INTEGRAAL,
            ),
            toepassen(bereken_maximum_integraal, veld(wijzigingsaanvraag.gemeente, "gemeente")),
        ),
    )


@eis(
    naam="integraal_verleend_tot_ten_hoogste_het_maximum",
    vindplaats="artikel 4, tweede lid",
    anker="artikel-4/#lid-2",
    feiten=(Feit(0, "gemeente", "gemeente"),),
    condities="De voorwaarde is niet vervuld: indien er is een verleend in verleende_bedragen waarvoor onderdeel van verleend is integraal.",
    anders=lambda beschikking: (
        "Voor de integrale activiteiten is meer verleend dan",
        " ",
        toepassen(bereken_maximum_integraal, veld(beschikking.gemeente, "gemeente")),
        ", het maximum voor ",
        veld(beschikking.gemeente, "gemeente"),
        " (inclusief btw).",
    ),
    treft=Treft("onderdeel", lambda beschikking: _INTEGRAAL),
    waarschuwingen=(
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Arnhem (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 2): in de kolom totaal staat € 5.718.652,64, maar de bedragen van uitbetaling zijn samen € 5.718.652,63.",
            "arnhem",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Breda (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 3): in de kolom totaal staat € 1.098.263,11, maar de bedragen van uitbetaling zijn samen € 1.098.263,12.",
            "breda",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Dordrecht (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 5): in de kolom totaal staat € 979.000,69, maar de bedragen van uitbetaling zijn samen € 979.000,68.",
            "dordrecht",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Den Haag (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 6): in de kolom totaal staat € 1.539.821,23, maar de bedragen van uitbetaling zijn samen € 1.539.821,24.",
            "den_haag",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Leeuwarden (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 10): in de kolom totaal staat € 2.428.263,26, maar de bedragen van uitbetaling zijn samen € 2.428.263,25.",
            "leeuwarden",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Nieuwegein (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 12): in de kolom totaal staat € 598.667,54, maar de bedragen van uitbetaling zijn samen € 598.667,53.",
            "nieuwegein",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Tilburg (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 16): in de kolom totaal staat € 969.877,42, maar de bedragen van uitbetaling zijn samen € 969.877,43.",
            "tilburg",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Utrecht (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 17): in de kolom totaal staat € 880.220,95, maar de bedragen van uitbetaling zijn samen € 880.220,94.",
            "utrecht",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Vlaardingen (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 4 (integraliteit)’, item 18): in de kolom totaal staat € 866.381,89, maar de bedragen van uitbetaling zijn samen € 866.381,88.",
            "vlaardingen",
            (Feit(0, "gemeente", "gemeente"),),
        ),
    ),
)
def integraal_verleend_tot_ten_hoogste_het_maximum(beschikking: Beschikking) -> Toetsing:
    """Artikel 4, tweede lid.

    > 2. De maximale hoogte van de uitkering inclusief btw per ontvangende gemeente is in de bijlage
    > bij deze regeling opgenomen.
    """
    indien = er_is_een(
        veld(beschikking.verleende_bedragen, "verleende_bedragen"), _ONDERDEEL_IS_INTEGRAAL
    )
    if indien is False:
        return NIET_VAN_TOEPASSING
    return toets(
        indien=indien,
        geldt=ten_hoogste(
            som_over(
                veld(beschikking.verleende_bedragen, "verleende_bedragen"),
                _BEDRAG,
                NUL,
                _ONDERDEEL_IS_INTEGRAAL,
            ),
            toepassen(bereken_maximum_integraal, veld(beschikking.gemeente, "gemeente")),
        ),
    )
