# Gegenereerd uit de regeling; niet met de hand wijzigen.
# bron: artikel 8, 610ad6f49c882199

"""Artikel 8 Inzet uitgekeerde middelen buiten het stedelijk focusgebied."""

from __future__ import annotations

from fractions import Fraction

from .._runtime.logica import Waarheid, beoordeel, en, niet, veld
from .._runtime.regels import Feit, Toetsing, Treft, afwijking, eis
from .._runtime.rekenen import aandeel
from .._runtime.vergelijken import ten_minste
from ..keuzelijsten import OnderdeelVanDeUitkering
from ..modellen import Activiteit, LokaleCoalitie
from ..normen import BIJ_UITZONDERING, HOOFDZAKELIJK_TEN_GOEDE

_PROCENT_85 = Fraction(85, 100)
_SCHOOL_EN_OMGEVING = OnderdeelVanDeUitkering.SCHOOL_EN_OMGEVING


@afwijking(
    naam="buiten_het_focusgebied",
    vindplaats="artikel 8, eerste lid",
    duidingen=(
        "De afwijking geldt alleen de plaats: dat de activiteit een te behalen resultaat dient en dat het resultaat aan de doelstellingen bijdraagt blijft gelden, omdat het lid alleen ‘activiteiten buiten het stedelijk focusgebied’ toestaat.",
    ),
)
def buiten_het_focusgebied(activiteit: Activiteit) -> Waarheid:
    """Artikel 8, eerste lid.

    > 1. In afwijking van de artikelen 4, eerste lid, 5, eerste lid, en 7, eerste lid, kan op
    > voorstel van het college en beargumenteerd door de alliantie, bij uitzondering, een deel van
    > de uitgekeerde middelen worden besteed aan activiteiten buiten het stedelijk focusgebied, mits
    > deze activiteiten hoofdzakelijk ten goede komen aan de inwoners van of de betrokken
    > organisaties in het stedelijk focusgebied.
    """
    eerst = niet(
        veld(activiteit.binnen_het_stedelijk_focusgebied, "binnen_het_stedelijk_focusgebied")
    )
    if eerst is False:
        return False
    return en(
        eerst,
        veld(activiteit.op_voorstel_van_het_college, "op_voorstel_van_het_college"),
        veld(activiteit.beargumenteerd_door_de_alliantie, "beargumenteerd_door_de_alliantie"),
        beoordeel(BIJ_UITZONDERING, activiteit.beoordelingen),
        beoordeel(HOOFDZAKELIJK_TEN_GOEDE, activiteit.beoordelingen),
    )


@eis(
    naam="scholen_in_het_postcodegebied",
    vindplaats="artikel 8, tweede lid",
    anker="artikel-8/#lid-2",
    feiten=(
        Feit(0, "scholen_in_postcodegebied", "scholen_in_postcodegebied"),
        Feit(0, "scholen", "scholen"),
    ),
    anders=lambda lokale_coalitie: (
        veld(lokale_coalitie.scholen_in_postcodegebied, "scholen_in_postcodegebied"),
        " van de ",
        veld(lokale_coalitie.scholen, "scholen"),
        " scholen staan in het postcodegebied",
        " ",
        "van het stedelijk focusgebied: minder dan 85%.",
    ),
    treft=Treft("onderdeel", lambda lokale_coalitie: _SCHOOL_EN_OMGEVING),
    duidingen=(
        "De 85% wordt gelezen als voorwaarde voor het hele programma van de coalitie, niet alleen voor het aanbod op scholen erbuiten: de toelichting bij artikel 8 zegt dat ten minste 85% van de scholen in het postcodegebied moet staan.",
    ),
    hardheidsclausule="artikel 15",
)
def scholen_in_het_postcodegebied(lokale_coalitie: LokaleCoalitie) -> Toetsing:
    """Artikel 8, tweede lid.

    > 2. Het programma School en Omgeving wordt aangeboden voor leerlingen op alle scholen die
    > vallen binnen de lokale coalitie, mits ten minste 85% van de scholen in die lokale coalitie in
    > het postcodegebied van het stedelijk focusgebied staat, waarvoor de uitkering wordt
    > aangevraagd.
    """
    return ten_minste(
        veld(lokale_coalitie.scholen_in_postcodegebied, "scholen_in_postcodegebied"),
        aandeel(_PROCENT_85, veld(lokale_coalitie.scholen, "scholen")),
    )


@eis(
    naam="aanbod_op_alle_scholen",
    vindplaats="artikel 8, tweede lid",
    anker="artikel-8/#lid-2",
    feiten=(Feit(0, "scholen_met_aanbod", "scholen_met_aanbod"), Feit(0, "scholen", "scholen")),
    anders=lambda lokale_coalitie: (
        "Het programma wordt aangeboden op ",
        veld(lokale_coalitie.scholen_met_aanbod, "scholen_met_aanbod"),
        " van de ",
        veld(lokale_coalitie.scholen, "scholen"),
        " scholen",
        " ",
        "binnen de lokale coalitie, niet op alle.",
    ),
    treft=Treft("onderdeel", lambda lokale_coalitie: _SCHOOL_EN_OMGEVING),
    hardheidsclausule="artikel 15",
)
def aanbod_op_alle_scholen(lokale_coalitie: LokaleCoalitie) -> Toetsing:
    """Artikel 8, tweede lid.

    > 2. Het programma School en Omgeving wordt aangeboden voor leerlingen op alle scholen die
    > vallen binnen de lokale coalitie, mits ten minste 85% van de scholen in die lokale coalitie in
    > het postcodegebied van het stedelijk focusgebied staat, waarvoor de uitkering wordt
    > aangevraagd.
    """
    return ten_minste(
        veld(lokale_coalitie.scholen_met_aanbod, "scholen_met_aanbod"),
        veld(lokale_coalitie.scholen, "scholen"),
    )
