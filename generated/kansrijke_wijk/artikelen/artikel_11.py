# Gegenereerd uit de regeling; niet met de hand wijzigen.
# bron: artikel 11, 23bf4443018042aa

"""Artikel 11 Afwijzingsgronden."""

from __future__ import annotations

from .._runtime.bedrag import Bedrag
from .._runtime.logica import beoordeel, niet, veld
from .._runtime.regels import NIET_VAN_TOEPASSING, Feit, Toetsing, Treft, eis, toets
from .._runtime.vergelijken import ten_hoogste
from ..modellen import AangevraagdBedrag, Aanvraag, Activiteit, Resultaat
from ..normen import (
    AAN_DE_VOORWAARDEN_ZAL_WORDEN_VOLDAAN,
    RESULTAAT_ZAL_BIJDRAGEN_AAN_DE_DOELEN,
    RESULTATEN_ZULLEN_GEHEEL_WORDEN_BEHAALD,
)

_EURO_0 = Bedrag.van("0")


@eis(
    naam="resultaat_draagt_naar_verwachting_bij",
    vindplaats="artikel 11, eerste lid",
    anker="artikel-11/#lid-1",
    anders=lambda resultaat: (
        "De minister verwacht niet dat het resultaat ‘",
        veld(resultaat.omschrijving, "omschrijving"),
        "’ zal bijdragen aan",
        " ",
        "de doelen van de artikelen 4, 5, 6 en 7.",
    ),
    treft=Treft("element"),
    normen=(RESULTAAT_ZAL_BIJDRAGEN_AAN_DE_DOELEN,),
    duidingen=(
        "De toelichting zegt dat de aanvraag dan ‘kan’ worden afgewezen; het lid zelf laat die ruimte niet (‘wordt niet verstrekt’) en treft alleen het resultaat waarvoor dit geldt.",
    ),
    hardheidsclausule="artikel 15",
)
def resultaat_draagt_naar_verwachting_bij(resultaat: Resultaat) -> Toetsing:
    """Artikel 11, eerste lid.

    > 1. Een uitkering wordt niet verstrekt voor in de aanvraag, bedoeld in artikel 9, vermelde te
    > behalen resultaten waarvan de minister niet verwacht dat zij zullen bijdragen aan de doelen,
    > genoemd in de artikelen 4, eerste lid, 5, eerste lid, 6, eerste lid, en 7, eerste lid.
    """
    return beoordeel(RESULTAAT_ZAL_BIJDRAGEN_AAN_DE_DOELEN, resultaat.beoordelingen)


@eis(
    naam="geen_reden_om_aan_de_resultaten_te_twijfelen",
    vindplaats="artikel 11, tweede lid",
    anker="artikel-11/#lid-2",
    anders=lambda aanvraag: (
        "Er bestaan gegronde redenen om aan te nemen dat de te behalen resultaten niet of",
        " ",
        "niet in zijn geheel zullen worden behaald.",
    ),
    normen=(RESULTATEN_ZULLEN_GEHEEL_WORDEN_BEHAALD,),
    duidingen=(
        "Beide gronden treffen de hele aanvraag, omdat dit lid, anders dan het eerste, derde, vierde en vijfde, niet zegt waarvoor de uitkering dan niet wordt verstrekt.",
    ),
    hardheidsclausule="artikel 15",
)
def geen_reden_om_aan_de_resultaten_te_twijfelen(aanvraag: Aanvraag) -> Toetsing:
    """Artikel 11, tweede lid.

    > 2. Een uitkering wordt niet verstrekt indien gegronde redenen bestaan om aan te nemen dat:
    >
    > a. de te behalen resultaten waarvoor de uitkering wordt verstrekt niet of niet in zijn geheel
    > zullen worden behaald; of
    >
    > b. niet zal worden voldaan aan de in deze regeling opgenomen voorwaarden.
    """
    return beoordeel(RESULTATEN_ZULLEN_GEHEEL_WORDEN_BEHAALD, aanvraag.beoordelingen)


@eis(
    naam="geen_reden_om_aan_de_voorwaarden_te_twijfelen",
    vindplaats="artikel 11, tweede lid",
    anker="artikel-11/#lid-2",
    anders=lambda aanvraag: (
        "Er bestaan gegronde redenen om aan te nemen dat niet zal worden voldaan aan de",
        " ",
        "in deze regeling opgenomen voorwaarden.",
    ),
    normen=(AAN_DE_VOORWAARDEN_ZAL_WORDEN_VOLDAAN,),
    duidingen=(
        "Beide gronden treffen de hele aanvraag, omdat dit lid, anders dan het eerste, derde, vierde en vijfde, niet zegt waarvoor de uitkering dan niet wordt verstrekt.",
    ),
    hardheidsclausule="artikel 15",
)
def geen_reden_om_aan_de_voorwaarden_te_twijfelen(aanvraag: Aanvraag) -> Toetsing:
    """Artikel 11, tweede lid.

    > 2. Een uitkering wordt niet verstrekt indien gegronde redenen bestaan om aan te nemen dat:
    >
    > a. de te behalen resultaten waarvoor de uitkering wordt verstrekt niet of niet in zijn geheel
    > zullen worden behaald; of
    >
    > b. niet zal worden voldaan aan de in deze regeling opgenomen voorwaarden.
    """
    return beoordeel(AAN_DE_VOORWAARDEN_ZAL_WORDEN_VOLDAAN, aanvraag.beoordelingen)


@eis(
    naam="niet_reeds_vergoed_van_overheidswege",
    vindplaats="artikel 11, derde lid",
    anker="artikel-11/#lid-3",
    feiten=(Feit(0, "gemeente_ontvangt_reeds_vergoeding", "gemeente_ontvangt_reeds_vergoeding"),),
    anders=lambda activiteit: (
        "De gemeente ontvangt voor ‘",
        veld(activiteit.omschrijving, "omschrijving"),
        "’ reeds een vergoeding van",
        " ",
        "overheidswege.",
    ),
    treft=Treft("element"),
    hardheidsclausule="artikel 15",
)
def niet_reeds_vergoed_van_overheidswege(activiteit: Activiteit) -> Toetsing:
    """Artikel 11, derde lid.

    > 3. Een uitkering wordt niet verstrekt voor activiteiten als de ontvangende gemeente voor
    > dezelfde activiteiten reeds een vergoeding van overheidswege ontvangt.
    """
    return niet(
        veld(activiteit.gemeente_ontvangt_reeds_vergoeding, "gemeente_ontvangt_reeds_vergoeding")
    )


@eis(
    naam="scholen_niet_reeds_gesubsidieerd",
    vindplaats="artikel 11, vierde lid",
    anker="artikel-11/#lid-4",
    feiten=(
        Feit(0, "uitgevoerd_op_scholen", "uitgevoerd_op_scholen"),
        Feit(0, "scholen_ontvangen_reeds_subsidie", "scholen_ontvangen_reeds_subsidie"),
    ),
    condities="De voorwaarde is niet vervuld: indien uitgevoerd_op_scholen.",
    anders=lambda activiteit: (
        "De scholen waarop ‘",
        veld(activiteit.omschrijving, "omschrijving"),
        "’ wordt uitgevoerd ontvangen daarvoor reeds",
        " ",
        "subsidie op grond van de Subsidieregeling School en Omgeving 2025–2028.",
    ),
    treft=Treft("element"),
    duidingen=(
        "Deze grond geldt voor elk onderdeel van de uitkering en niet alleen voor school en omgeving, omdat het lid spreekt van activiteiten die op scholen worden uitgevoerd.",
    ),
    hardheidsclausule="artikel 15",
)
def scholen_niet_reeds_gesubsidieerd(activiteit: Activiteit) -> Toetsing:
    """Artikel 11, vierde lid.

    > 4. Een uitkering wordt niet verstrekt voor activiteiten die worden uitgevoerd op scholen die
    > voor dezelfde activiteiten reeds subsidie ontvangen op grond van de Subsidieregeling School en
    > Omgeving 2025–2028.
    """
    indien = veld(activiteit.uitgevoerd_op_scholen, "uitgevoerd_op_scholen")
    if indien is False:
        return NIET_VAN_TOEPASSING
    return toets(
        indien=indien,
        geldt=niet(
            veld(activiteit.scholen_ontvangen_reeds_subsidie, "scholen_ontvangen_reeds_subsidie")
        ),
    )


@eis(
    naam="geen_uitkering_voor_compensabele_btw",
    vindplaats="artikel 11, vijfde lid",
    anker="artikel-11/#lid-5",
    feiten=(Feit(1, "compensabele_btw", "compensabele_btw"),),
    anders=lambda aanvraag, aangevraagd: (
        "Van het aangevraagde bedrag voor ",
        veld(aangevraagd.onderdeel, "onderdeel"),
        " is ",
        veld(aangevraagd.compensabele_btw, "compensabele_btw"),
        " btw die wordt",
        " ",
        "gecompenseerd uit het BTW-compensatiefonds; daarvoor wordt geen uitkering",
        " ",
        "verstrekt.",
    ),
    treft=Treft(
        "bedrag",
        lambda aanvraag, aangevraagd: veld(aangevraagd.compensabele_btw, "compensabele_btw"),
    ),
    duidingen=(
        "‘Voor zover’ treft alleen het bedrag van de btw die voor compensatie in aanmerking komt; de raming van 5% (en 0% bij school en omgeving en het jonge kind) staat alleen in de toelichting en is hier geen regel.",
    ),
    hardheidsclausule="artikel 15",
)
def geen_uitkering_voor_compensabele_btw(
    aanvraag: Aanvraag, aangevraagd: AangevraagdBedrag
) -> Toetsing:
    """Artikel 11, vijfde lid.

    > 5. Een uitkering wordt niet verstrekt voor btw die verschuldigd is over kosten voor zover het
    > bedrag van de btw in aanmerking komt voor compensatie op grond van de Wet op het
    > BTW-compensatiefonds.
    """
    return ten_hoogste(veld(aangevraagd.compensabele_btw, "compensabele_btw"), _EURO_0)
