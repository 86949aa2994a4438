# Gegenereerd uit de regeling; niet met de hand wijzigen.
# bron: artikel 7, 2d993ab5633c81b4

"""Artikel 7 Bijdrage aan ontwikkeling van het jonge kind."""

from __future__ import annotations

from .._runtime.bedrag import NUL, Bedrag
from .._runtime.logica import Onbekend, Veld, VeldIs, er_is_een, veld
from .._runtime.regels import NIET_VAN_TOEPASSING, Feit, Toetsing, Treft, Waarschuwing, eis, toets
from .._runtime.rekenen import opzoeken, som_over, toepassen
from .._runtime.vergelijken import bevat, ten_hoogste
from ..keuzelijsten import Doelstelling, Gemeente, OnderdeelVanDeUitkering
from ..modellen import Aanvraag, Activiteit, Beschikking, Resultaat, Wijzigingsaanvraag
from ..normen import BIJ_UITZONDERING, HOOFDZAKELIJK_TEN_GOEDE
from ..tabellen import UITKERING_JONGE_KIND_TOTAAL_PER_GEMEENTE
from . import artikel_08

_BEDRAG = Veld("bedrag")
_NIEUW_BUDGET = Veld("nieuw_budget")
_ONDERDEEL_IS_ONTWIKKELING_VAN_HET_JONGE_KIND = VeldIs(
    "onderdeel", OnderdeelVanDeUitkering.ONTWIKKELING_VAN_HET_JONGE_KIND
)
_ONTWIKKELING_VAN_HET_JONGE_KIND = OnderdeelVanDeUitkering.ONTWIKKELING_VAN_HET_JONGE_KIND
_VOORSCHOOLSE_EN_VROEGSCHOOLSE_PERIODE = Doelstelling.VOORSCHOOLSE_EN_VROEGSCHOOLSE_PERIODE


@eis(
    naam="jonge_kind_binnen_het_focusgebied",
    vindplaats="artikel 7, eerste lid",
    anker="artikel-7/#lid-1",
    indien=_ONDERDEEL_IS_ONTWIKKELING_VAN_HET_JONGE_KIND,
    feiten=(
        Feit(0, "onderdeel", "onderdeel"),
        Feit(0, "binnen_het_stedelijk_focusgebied", "binnen_het_stedelijk_focusgebied"),
    ),
    condities="De voorwaarde is niet vervuld: indien onderdeel is ontwikkeling_van_het_jonge_kind.",
    anders=lambda activiteit: (
        "‘",
        veld(activiteit.omschrijving, "omschrijving"),
        "’ vindt niet plaats binnen het stedelijk focusgebied.",
    ),
    treft=Treft("element"),
    normen=(BIJ_UITZONDERING, HOOFDZAKELIJK_TEN_GOEDE),
    duidingen=(
        "‘Binnen het stedelijke focusgebied’ staat bij de kinderen, maar wordt gelezen als de plaats van de activiteit: artikel 8, eerste lid, noemt besteding aan activiteiten buiten het focusgebied een afwijking van dit lid.",
        "De afwijking geldt alleen de plaats: dat de activiteit een te behalen resultaat dient en dat het resultaat aan de doelstellingen bijdraagt blijft gelden, omdat het lid alleen ‘activiteiten buiten het stedelijk focusgebied’ toestaat.",
    ),
    hardheidsclausule="artikel 15",
)
def jonge_kind_binnen_het_focusgebied(activiteit: Activiteit) -> Toetsing:
    """Artikel 7, eerste lid.

    > 1. Voor het thema ontwikkeling van het jonge kind worden de uitgekeerde middelen besteed aan
    > activiteiten ten behoeve van te behalen resultaten die bijdragen aan het versterken van de
    > voorschoolse en vroegschoolse periode van de kinderen binnen het stedelijke focusgebied, met
    > als doel ervoor te zorgen dat ieder kind zich in de eerste belangrijke levensjaren zo goed
    > mogelijk kan ontwikkelen en een goede start heeft van diens schoolloopbaan, en daarmee de
    > kansengelijkheid te vergroten.
    """
    return toets(
        geldt=veld(activiteit.binnen_het_stedelijk_focusgebied, "binnen_het_stedelijk_focusgebied"),
        afwijkingen=(
            (artikel_08.buiten_het_focusgebied, artikel_08.buiten_het_focusgebied(activiteit)),
        ),
    )


@eis(
    naam="jonge_kind_ten_behoeve_van_resultaten",
    vindplaats="artikel 7, eerste lid",
    anker="artikel-7/#lid-1",
    indien=_ONDERDEEL_IS_ONTWIKKELING_VAN_HET_JONGE_KIND,
    feiten=(
        Feit(0, "onderdeel", "onderdeel"),
        Feit(0, "ten_behoeve_van_te_behalen_resultaten", "ten_behoeve_van_te_behalen_resultaten"),
    ),
    condities="De voorwaarde is niet vervuld: indien onderdeel is ontwikkeling_van_het_jonge_kind.",
    anders=lambda activiteit: (
        "‘",
        veld(activiteit.omschrijving, "omschrijving"),
        "’ dient geen te behalen resultaat.",
    ),
    treft=Treft("element"),
    hardheidsclausule="artikel 15",
)
def jonge_kind_ten_behoeve_van_resultaten(activiteit: Activiteit) -> Toetsing:
    """Artikel 7, eerste lid.

    > 1. Voor het thema ontwikkeling van het jonge kind worden de uitgekeerde middelen besteed aan
    > activiteiten ten behoeve van te behalen resultaten die bijdragen aan het versterken van de
    > voorschoolse en vroegschoolse periode van de kinderen binnen het stedelijke focusgebied, met
    > als doel ervoor te zorgen dat ieder kind zich in de eerste belangrijke levensjaren zo goed
    > mogelijk kan ontwikkelen en een goede start heeft van diens schoolloopbaan, en daarmee de
    > kansengelijkheid te vergroten.
    """
    return veld(
        activiteit.ten_behoeve_van_te_behalen_resultaten, "ten_behoeve_van_te_behalen_resultaten"
    )


@eis(
    naam="resultaat_dient_de_voorschoolse_en_vroegschoolse_periode",
    vindplaats="artikel 7, eerste lid",
    anker="artikel-7/#lid-1",
    indien=_ONDERDEEL_IS_ONTWIKKELING_VAN_HET_JONGE_KIND,
    feiten=(Feit(0, "onderdeel", "onderdeel"), Feit(0, "doelstellingen", "doelstellingen")),
    condities="De voorwaarde is niet vervuld: indien onderdeel is ontwikkeling_van_het_jonge_kind.",
    anders=lambda resultaat: (
        "Het resultaat ‘",
        veld(resultaat.omschrijving, "omschrijving"),
        "’ draagt niet bij aan het versterken van de",
        " ",
        "voorschoolse en vroegschoolse periode.",
    ),
    treft=Treft("element"),
    duidingen=(
        "De woorden vanaf ‘met als doel’ zijn geen eis per resultaat: zij noemen waartoe het thema dient, en of een resultaat daaraan bijdraagt beoordeelt de minister op grond van artikel 11, eerste lid.",
    ),
    hardheidsclausule="artikel 15",
)
def resultaat_dient_de_voorschoolse_en_vroegschoolse_periode(resultaat: Resultaat) -> Toetsing:
    """Artikel 7, eerste lid.

    > 1. Voor het thema ontwikkeling van het jonge kind worden de uitgekeerde middelen besteed aan
    > activiteiten ten behoeve van te behalen resultaten die bijdragen aan het versterken van de
    > voorschoolse en vroegschoolse periode van de kinderen binnen het stedelijke focusgebied, met
    > als doel ervoor te zorgen dat ieder kind zich in de eerste belangrijke levensjaren zo goed
    > mogelijk kan ontwikkelen en een goede start heeft van diens schoolloopbaan, en daarmee de
    > kansengelijkheid te vergroten.
    """
    return bevat(
        veld(resultaat.doelstellingen, "doelstellingen"), _VOORSCHOOLSE_EN_VROEGSCHOOLSE_PERIODE
    )


def bereken_maximum_jonge_kind(gemeente: Gemeente) -> Bedrag | Onbekend:
    """Artikel 7, tweede lid.

    > 2. De maximale hoogte van de uitkering inclusief btw per ontvangende gemeente is in de bijlage
    > bij deze regeling opgenomen.
    """
    return opzoeken(UITKERING_JONGE_KIND_TOTAAL_PER_GEMEENTE, NUL, gemeente)


@eis(
    naam="jonge_kind_ten_hoogste_het_maximum",
    vindplaats="artikel 7, tweede lid",
    anker="artikel-7/#lid-2",
    feiten=(Feit(0, "gemeente", "gemeente"),),
    condities="De voorwaarde is niet vervuld: indien er is een aangevraagd in aangevraagde_bedragen waarvoor onderdeel van aangevraagd is ontwikkeling_van_het_jonge_kind.",
    anders=lambda aanvraag: (
        "Voor de ontwikkeling van het jonge kind is meer aangevraagd dan",
        " ",
        toepassen(bereken_maximum_jonge_kind, veld(aanvraag.gemeente, "gemeente")),
        ", het maximum voor ",
        veld(aanvraag.gemeente, "gemeente"),
        " (inclusief btw).",
    ),
    treft=Treft("onderdeel", lambda aanvraag: _ONTWIKKELING_VAN_HET_JONGE_KIND),
    waarschuwingen=(
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Heerlen (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 9): in de kolom totaal staat € 3.588.925,10, maar de bedragen van uitbetaling zijn samen € 3.588.926,10.",
            "heerlen",
            (Feit(0, "gemeente", "gemeente"),),
        ),
    ),
    hardheidsclausule="artikel 15",
)
def jonge_kind_ten_hoogste_het_maximum(aanvraag: Aanvraag) -> Toetsing:
    """Artikel 7, tweede lid.

    > 2. De maximale hoogte van de uitkering inclusief btw per ontvangende gemeente is in de bijlage
    > bij deze regeling opgenomen.
    """
    indien = er_is_een(
        veld(aanvraag.aangevraagde_bedragen, "aangevraagde_bedragen"),
        _ONDERDEEL_IS_ONTWIKKELING_VAN_HET_JONGE_KIND,
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
                _ONDERDEEL_IS_ONTWIKKELING_VAN_HET_JONGE_KIND,
            ),
            toepassen(bereken_maximum_jonge_kind, veld(aanvraag.gemeente, "gemeente")),
        ),
    )


@eis(
    naam="jonge_kind_gewijzigd_tot_ten_hoogste_het_maximum",
    vindplaats="artikel 7, tweede lid",
    anker="artikel-7/#lid-2",
    feiten=(Feit(0, "gemeente", "gemeente"),),
    condities="De voorwaarde is niet vervuld: indien er is een wijziging in budgetwijzigingen waarvoor onderdeel van wijziging is ontwikkeling_van_het_jonge_kind.",
    anders=lambda wijzigingsaanvraag: (
        "Voor de ontwikkeling van het jonge kind wordt het budget hoger dan",
        " ",
        toepassen(bereken_maximum_jonge_kind, veld(wijzigingsaanvraag.gemeente, "gemeente")),
        ", het maximum voor ",
        veld(wijzigingsaanvraag.gemeente, "gemeente"),
        " (inclusief btw).",
    ),
    treft=Treft("onderdeel", lambda wijzigingsaanvraag: _ONTWIKKELING_VAN_HET_JONGE_KIND),
    duidingen=(
        "Het lid begrenst de uitkering zelf, en dus ook wat zij na een wijziging is; de toelichting bij artikel 9 sluit verhoging boven de bedragen in de bijlage uit.",
    ),
    waarschuwingen=(
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Heerlen (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 9): in de kolom totaal staat € 3.588.925,10, maar de bedragen van uitbetaling zijn samen € 3.588.926,10.",
            "heerlen",
            (Feit(0, "gemeente", "gemeente"),),
        ),
    ),
    hardheidsclausule="artikel 15",
)
def jonge_kind_gewijzigd_tot_ten_hoogste_het_maximum(
    wijzigingsaanvraag: Wijzigingsaanvraag,
) -> Toetsing:
    """Artikel 7, tweede lid.

    > 2. De maximale hoogte van de uitkering inclusief btw per ontvangende gemeente is in de bijlage
    > bij deze regeling opgenomen.
    """
    indien = er_is_een(
        veld(wijzigingsaanvraag.budgetwijzigingen, "budgetwijzigingen"),
        _ONDERDEEL_IS_ONTWIKKELING_VAN_HET_JONGE_KIND,
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
                _ONDERDEEL_IS_ONTWIKKELING_VAN_HET_JONGE_KIND,
            ),
            toepassen(bereken_maximum_jonge_kind, veld(wijzigingsaanvraag.gemeente, "gemeente")),
        ),
    )


@eis(
    naam="jonge_kind_verleend_tot_ten_hoogste_het_maximum",
    vindplaats="artikel 7, tweede lid",
    anker="artikel-7/#lid-2",
    feiten=(Feit(0, "gemeente", "gemeente"),),
    condities="De voorwaarde is niet vervuld: indien er is een verleend in verleende_bedragen waarvoor onderdeel van verleend is ontwikkeling_van_het_jonge_kind.",
    anders=lambda beschikking: (
        "Voor de ontwikkeling van het jonge kind is meer verleend dan",
        " ",
        toepassen(bereken_maximum_jonge_kind, veld(beschikking.gemeente, "gemeente")),
        ", het maximum voor ",
        veld(beschikking.gemeente, "gemeente"),
        " (inclusief btw).",
    ),
    treft=Treft("onderdeel", lambda beschikking: _ONTWIKKELING_VAN_HET_JONGE_KIND),
    waarschuwingen=(
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Heerlen (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 7 (ontwikkeling van het jonge kind)’, item 9): in de kolom totaal staat € 3.588.925,10, maar de bedragen van uitbetaling zijn samen € 3.588.926,10.",
            "heerlen",
            (Feit(0, "gemeente", "gemeente"),),
        ),
    ),
)
def jonge_kind_verleend_tot_ten_hoogste_het_maximum(beschikking: Beschikking) -> Toetsing:
    """Artikel 7, tweede lid.

    > 2. De maximale hoogte van de uitkering inclusief btw per ontvangende gemeente is in de bijlage
    > bij deze regeling opgenomen.
    """
    indien = er_is_een(
        veld(beschikking.verleende_bedragen, "verleende_bedragen"),
        _ONDERDEEL_IS_ONTWIKKELING_VAN_HET_JONGE_KIND,
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
                _ONDERDEEL_IS_ONTWIKKELING_VAN_HET_JONGE_KIND,
            ),
            toepassen(bereken_maximum_jonge_kind, veld(beschikking.gemeente, "gemeente")),
        ),
    )
