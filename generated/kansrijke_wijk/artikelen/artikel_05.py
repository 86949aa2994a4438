# Gegenereerd uit de regeling; niet met de hand wijzigen.
# bron: artikel 5, 9c15e87532269d4e

"""Artikel 5 Bijdrage aan re-integratie en preventie geldzorgen."""

from __future__ import annotations

from .._runtime.bedrag import NUL, Bedrag
from .._runtime.logica import Onbekend, Veld, VeldIs, er_is_een, of, veld
from .._runtime.regels import NIET_VAN_TOEPASSING, Feit, Toetsing, Treft, Waarschuwing, eis, toets
from .._runtime.rekenen import opzoeken, som_over, toepassen
from .._runtime.vergelijken import bevat, ten_hoogste
from ..keuzelijsten import Doelstelling, Gemeente, OnderdeelVanDeUitkering
from ..modellen import Aanvraag, Activiteit, Beschikking, Resultaat, Wijzigingsaanvraag
from ..normen import BIJ_UITZONDERING, HOOFDZAKELIJK_TEN_GOEDE
from ..tabellen import UITKERING_RE_INTEGRATIE_TOTAAL_PER_GEMEENTE
from . import artikel_08

_BEDRAG = Veld("bedrag")
_BEGELEIDING_NAAR_DUURZAME_BETAALDE_ARBEID = Doelstelling.BEGELEIDING_NAAR_DUURZAME_BETAALDE_ARBEID
_NIEUW_BUDGET = Veld("nieuw_budget")
_ONDERDEEL_IS_RE_INTEGRATIE_EN_PREVENTIE_GELDZORGEN = VeldIs(
    "onderdeel", OnderdeelVanDeUitkering.RE_INTEGRATIE_EN_PREVENTIE_GELDZORGEN
)
_PREVENTIE_VAN_ARMOEDE_EN_SCHULDEN = Doelstelling.PREVENTIE_VAN_ARMOEDE_EN_SCHULDEN
_RE_INTEGRATIE_EN_PREVENTIE_GELDZORGEN = (
    OnderdeelVanDeUitkering.RE_INTEGRATIE_EN_PREVENTIE_GELDZORGEN
)


@eis(
    naam="re_integratie_binnen_het_focusgebied",
    vindplaats="artikel 5, eerste lid",
    anker="artikel-5/#lid-1",
    indien=_ONDERDEEL_IS_RE_INTEGRATIE_EN_PREVENTIE_GELDZORGEN,
    feiten=(
        Feit(0, "onderdeel", "onderdeel"),
        Feit(0, "binnen_het_stedelijk_focusgebied", "binnen_het_stedelijk_focusgebied"),
    ),
    condities="De voorwaarde is niet vervuld: indien onderdeel is re_integratie_en_preventie_geldzorgen.",
    anders=lambda activiteit: (
        "‘",
        veld(activiteit.omschrijving, "omschrijving"),
        "’ vindt niet plaats binnen het stedelijk focusgebied.",
    ),
    treft=Treft("element"),
    normen=(BIJ_UITZONDERING, HOOFDZAKELIJK_TEN_GOEDE),
    duidingen=(
        "‘Binnen het stedelijk focusgebied’ staat bij de te behalen resultaten, maar wordt gelezen als de plaats van de activiteit: artikel 8, eerste lid, noemt besteding aan activiteiten buiten het focusgebied een afwijking van dit lid.",
        "De afwijking geldt alleen de plaats: dat de activiteit een te behalen resultaat dient en dat het resultaat aan de doelstellingen bijdraagt blijft gelden, omdat het lid alleen ‘activiteiten buiten het stedelijk focusgebied’ toestaat.",
    ),
    hardheidsclausule="artikel 15",
)
def re_integratie_binnen_het_focusgebied(activiteit: Activiteit) -> Toetsing:
    """Artikel 5, eerste lid.

    > 1. Voor het thema re-integratie en preventie geldzorgen worden de uitgekeerde middelen besteed
    > aan activiteiten ten behoeve van te behalen resultaten binnen het stedelijk focusgebied die
    > bijdragen aan:
    >
    > a. de preventie van armoede en schulden; of
    >
    > b. de begeleiding van inwoners die aanspraak maken op ondersteuning bij arbeidsinschakeling
    > als bedoeld in de Participatiewet, waarbij die begeleiding is gericht op het vinden van
    > duurzame betaalde arbeid.
    """
    return toets(
        geldt=veld(activiteit.binnen_het_stedelijk_focusgebied, "binnen_het_stedelijk_focusgebied"),
        afwijkingen=(
            (artikel_08.buiten_het_focusgebied, artikel_08.buiten_het_focusgebied(activiteit)),
        ),
    )


@eis(
    naam="re_integratie_ten_behoeve_van_resultaten",
    vindplaats="artikel 5, eerste lid",
    anker="artikel-5/#lid-1",
    indien=_ONDERDEEL_IS_RE_INTEGRATIE_EN_PREVENTIE_GELDZORGEN,
    feiten=(
        Feit(0, "onderdeel", "onderdeel"),
        Feit(0, "ten_behoeve_van_te_behalen_resultaten", "ten_behoeve_van_te_behalen_resultaten"),
    ),
    condities="De voorwaarde is niet vervuld: indien onderdeel is re_integratie_en_preventie_geldzorgen.",
    anders=lambda activiteit: (
        "‘",
        veld(activiteit.omschrijving, "omschrijving"),
        "’ dient geen te behalen resultaat.",
    ),
    treft=Treft("element"),
    hardheidsclausule="artikel 15",
)
def re_integratie_ten_behoeve_van_resultaten(activiteit: Activiteit) -> Toetsing:
    """Artikel 5, eerste lid.

    > 1. Voor het thema re-integratie en preventie geldzorgen worden de uitgekeerde middelen besteed
    > aan activiteiten ten behoeve van te behalen resultaten binnen het stedelijk focusgebied die
    > bijdragen aan:
    >
    > a. de preventie van armoede en schulden; of
    >
    > b. de begeleiding van inwoners die aanspraak maken op ondersteuning bij arbeidsinschakeling
    > als bedoeld in de Participatiewet, waarbij die begeleiding is gericht op het vinden van
    > duurzame betaalde arbeid.
    """
    return veld(
        activiteit.ten_behoeve_van_te_behalen_resultaten, "ten_behoeve_van_te_behalen_resultaten"
    )


@eis(
    naam="resultaat_dient_preventie_of_begeleiding",
    vindplaats="artikel 5, eerste lid",
    anker="artikel-5/#lid-1",
    indien=_ONDERDEEL_IS_RE_INTEGRATIE_EN_PREVENTIE_GELDZORGEN,
    feiten=(Feit(0, "onderdeel", "onderdeel"), Feit(0, "doelstellingen", "doelstellingen")),
    condities="De voorwaarde is niet vervuld: indien onderdeel is re_integratie_en_preventie_geldzorgen.",
    anders=lambda resultaat: (
        "Het resultaat ‘",
        veld(resultaat.omschrijving, "omschrijving"),
        "’ draagt niet bij aan de preventie van armoede en",
        " ",
        "schulden, noch aan de begeleiding van inwoners naar duurzame betaalde arbeid.",
    ),
    treft=Treft("element"),
    hardheidsclausule="artikel 15",
)
def resultaat_dient_preventie_of_begeleiding(resultaat: Resultaat) -> Toetsing:
    """Artikel 5, eerste lid.

    > 1. Voor het thema re-integratie en preventie geldzorgen worden de uitgekeerde middelen besteed
    > aan activiteiten ten behoeve van te behalen resultaten binnen het stedelijk focusgebied die
    > bijdragen aan:
    >
    > a. de preventie van armoede en schulden; of
    >
    > b. de begeleiding van inwoners die aanspraak maken op ondersteuning bij arbeidsinschakeling
    > als bedoeld in de Participatiewet, waarbij die begeleiding is gericht op het vinden van
    > duurzame betaalde arbeid.
    """
    return of(
        bevat(veld(resultaat.doelstellingen, "doelstellingen"), _PREVENTIE_VAN_ARMOEDE_EN_SCHULDEN),
        bevat(
            veld(resultaat.doelstellingen, "doelstellingen"),
            _BEGELEIDING_NAAR_DUURZAME_BETAALDE_ARBEID,
        ),
    )


def bereken_maximum_re_integratie(gemeente: Gemeente) -> Bedrag | Onbekend:
    """Artikel 5, tweede lid.

    > 2. De maximale hoogte van de uitkering inclusief btw per ontvangende gemeente is in de bijlage
    > bij deze regeling opgenomen.
    """
    return opzoeken(UITKERING_RE_INTEGRATIE_TOTAAL_PER_GEMEENTE, NUL, gemeente)


@eis(
    naam="re_integratie_ten_hoogste_het_maximum",
    vindplaats="artikel 5, tweede lid",
    anker="artikel-5/#lid-2",
    feiten=(Feit(0, "gemeente", "gemeente"),),
    condities="De voorwaarde is niet vervuld: indien er is een aangevraagd in aangevraagde_bedragen waarvoor onderdeel van aangevraagd is re_integratie_en_preventie_geldzorgen.",
    anders=lambda aanvraag: (
        "Voor re-integratie en preventie geldzorgen is meer aangevraagd dan",
        " ",
        toepassen(bereken_maximum_re_integratie, veld(aanvraag.gemeente, "gemeente")),
        ", het maximum voor ",
        veld(aanvraag.gemeente, "gemeente"),
        " (inclusief btw).",
    ),
    treft=Treft("onderdeel", lambda aanvraag: _RE_INTEGRATIE_EN_PREVENTIE_GELDZORGEN),
    waarschuwingen=(
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Amsterdam (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 1): in de kolom totaal staat € 8.232.088,96, maar de bedragen van uitbetaling zijn samen € 8.323.088,98.",
            "amsterdam",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Breda (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 3): in de kolom totaal staat € 1.813.311,88, maar de bedragen van uitbetaling zijn samen € 1.813.311,89.",
            "breda",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Groningen (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 8): in de kolom totaal staat € 2.832.468,03, maar de bedragen van uitbetaling zijn samen € 2.832.468,04.",
            "groningen",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Leeuwarden (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 10): in de kolom totaal staat € 1.695.306,05, maar de bedragen van uitbetaling zijn samen € 1.695.306,06.",
            "leeuwarden",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Lelystad (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 11): in de kolom totaal staat € 894.139,76, maar de bedragen van uitbetaling zijn samen € 894.139,77.",
            "lelystad",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Roosendaal (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 13): in de kolom totaal staat € 1.116.897,85, maar de bedragen van uitbetaling zijn samen € 1.116.897,86.",
            "roosendaal",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Tilburg (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 16): in de kolom totaal staat € 1.870.991,50, maar de bedragen van uitbetaling zijn samen € 1.870.991,51.",
            "tilburg",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Zaanstad (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 19): in de kolom totaal staat € 1.331.148,65, maar de bedragen van uitbetaling zijn samen € 1.331.148,66.",
            "zaanstad",
            (Feit(0, "gemeente", "gemeente"),),
        ),
    ),
    hardheidsclausule="artikel 15",
)
def re_integratie_ten_hoogste_het_maximum(aanvraag: Aanvraag) -> Toetsing:
    """Artikel 5, tweede lid.

    > 2. De maximale hoogte van de uitkering inclusief btw per ontvangende gemeente is in de bijlage
    > bij deze regeling opgenomen.
    """
    indien = er_is_een(
        veld(aanvraag.aangevraagde_bedragen, "aangevraagde_bedragen"),
        _ONDERDEEL_IS_RE_INTEGRATIE_EN_PREVENTIE_GELDZORGEN,
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
                _ONDERDEEL_IS_RE_INTEGRATIE_EN_PREVENTIE_GELDZORGEN,
            ),
            toepassen(bereken_maximum_re_integratie, veld(aanvraag.gemeente, "gemeente")),
        ),
    )


@eis(
    naam="re_integratie_gewijzigd_tot_ten_hoogste_het_maximum",
    vindplaats="artikel 5, tweede lid",
    anker="artikel-5/#lid-2",
    feiten=(Feit(0, "gemeente", "gemeente"),),
    condities="De voorwaarde is niet vervuld: indien er is een wijziging in budgetwijzigingen waarvoor onderdeel van wijziging is re_integratie_en_preventie_geldzorgen.",
    anders=lambda wijzigingsaanvraag: (
        "Voor re-integratie en preventie geldzorgen wordt het budget hoger dan",
        " ",
        toepassen(bereken_maximum_re_integratie, veld(wijzigingsaanvraag.gemeente, "gemeente")),
        ", het maximum voor ",
        veld(wijzigingsaanvraag.gemeente, "gemeente"),
        " (inclusief btw).",
    ),
    treft=Treft("onderdeel", lambda wijzigingsaanvraag: _RE_INTEGRATIE_EN_PREVENTIE_GELDZORGEN),
    duidingen=(
        "Het lid begrenst de uitkering zelf, en dus ook wat zij na een wijziging is; de toelichting bij artikel 9 sluit verhoging boven de bedragen in de bijlage uit.",
    ),
    waarschuwingen=(
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Amsterdam (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 1): in de kolom totaal staat € 8.232.088,96, maar de bedragen van uitbetaling zijn samen € 8.323.088,98.",
            "amsterdam",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Breda (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 3): in de kolom totaal staat € 1.813.311,88, maar de bedragen van uitbetaling zijn samen € 1.813.311,89.",
            "breda",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Groningen (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 8): in de kolom totaal staat € 2.832.468,03, maar de bedragen van uitbetaling zijn samen € 2.832.468,04.",
            "groningen",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Leeuwarden (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 10): in de kolom totaal staat € 1.695.306,05, maar de bedragen van uitbetaling zijn samen € 1.695.306,06.",
            "leeuwarden",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Lelystad (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 11): in de kolom totaal staat € 894.139,76, maar de bedragen van uitbetaling zijn samen € 894.139,77.",
            "lelystad",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Roosendaal (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 13): in de kolom totaal staat € 1.116.897,85, maar de bedragen van uitbetaling zijn samen € 1.116.897,86.",
            "roosendaal",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Tilburg (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 16): in de kolom totaal staat € 1.870.991,50, maar de bedragen van uitbetaling zijn samen € 1.870.991,51.",
            "tilburg",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Zaanstad (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 19): in de kolom totaal staat € 1.331.148,65, maar de bedragen van uitbetaling zijn samen € 1.331.148,66.",
            "zaanstad",
            (Feit(0, "gemeente", "gemeente"),),
        ),
    ),
    hardheidsclausule="artikel 15",
)
def re_integratie_gewijzigd_tot_ten_hoogste_het_maximum(
    wijzigingsaanvraag: Wijzigingsaanvraag,
) -> Toetsing:
    """Artikel 5, tweede lid.

    > 2. De maximale hoogte van de uitkering inclusief btw per ontvangende gemeente is in de bijlage
    > bij deze regeling opgenomen.
    """
    indien = er_is_een(
        veld(wijzigingsaanvraag.budgetwijzigingen, "budgetwijzigingen"),
        _ONDERDEEL_IS_RE_INTEGRATIE_EN_PREVENTIE_GELDZORGEN,
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
                _ONDERDEEL_IS_RE_INTEGRATIE_EN_PREVENTIE_GELDZORGEN,
            ),
            toepassen(bereken_maximum_re_integratie, veld(wijzigingsaanvraag.gemeente, "gemeente")),
        ),
    )


@eis(
    naam="re_integratie_verleend_tot_ten_hoogste_het_maximum",
    vindplaats="artikel 5, tweede lid",
    anker="artikel-5/#lid-2",
    feiten=(Feit(0, "gemeente", "gemeente"),),
    condities="De voorwaarde is niet vervuld: indien er is een verleend in verleende_bedragen waarvoor onderdeel van verleend is re_integratie_en_preventie_geldzorgen.",
    anders=lambda beschikking: (
        "Voor re-integratie en preventie geldzorgen is meer verleend dan",
        " ",
        toepassen(bereken_maximum_re_integratie, veld(beschikking.gemeente, "gemeente")),
        ", het maximum voor ",
        veld(beschikking.gemeente, "gemeente"),
        " (inclusief btw).",
    ),
    treft=Treft("onderdeel", lambda beschikking: _RE_INTEGRATIE_EN_PREVENTIE_GELDZORGEN),
    waarschuwingen=(
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Amsterdam (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 1): in de kolom totaal staat € 8.232.088,96, maar de bedragen van uitbetaling zijn samen € 8.323.088,98.",
            "amsterdam",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Breda (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 3): in de kolom totaal staat € 1.813.311,88, maar de bedragen van uitbetaling zijn samen € 1.813.311,89.",
            "breda",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Groningen (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 8): in de kolom totaal staat € 2.832.468,03, maar de bedragen van uitbetaling zijn samen € 2.832.468,04.",
            "groningen",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Leeuwarden (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 10): in de kolom totaal staat € 1.695.306,05, maar de bedragen van uitbetaling zijn samen € 1.695.306,06.",
            "leeuwarden",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Lelystad (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 11): in de kolom totaal staat € 894.139,76, maar de bedragen van uitbetaling zijn samen € 894.139,77.",
            "lelystad",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Roosendaal (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 13): in de kolom totaal staat € 1.116.897,85, maar de bedragen van uitbetaling zijn samen € 1.116.897,86.",
            "roosendaal",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Tilburg (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 16): in de kolom totaal staat € 1.870.991,50, maar de bedragen van uitbetaling zijn samen € 1.870.991,51.",
            "tilburg",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Zaanstad (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 5 (re-integratie en preventie geldzorgen)’, item 19): in de kolom totaal staat € 1.331.148,65, maar de bedragen van uitbetaling zijn samen € 1.331.148,66.",
            "zaanstad",
            (Feit(0, "gemeente", "gemeente"),),
        ),
    ),
)
def re_integratie_verleend_tot_ten_hoogste_het_maximum(beschikking: Beschikking) -> Toetsing:
    """Artikel 5, tweede lid.

    > 2. De maximale hoogte van de uitkering inclusief btw per ontvangende gemeente is in de bijlage
    > bij deze regeling opgenomen.
    """
    indien = er_is_een(
        veld(beschikking.verleende_bedragen, "verleende_bedragen"),
        _ONDERDEEL_IS_RE_INTEGRATIE_EN_PREVENTIE_GELDZORGEN,
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
                _ONDERDEEL_IS_RE_INTEGRATIE_EN_PREVENTIE_GELDZORGEN,
            ),
            toepassen(bereken_maximum_re_integratie, veld(beschikking.gemeente, "gemeente")),
        ),
    )
