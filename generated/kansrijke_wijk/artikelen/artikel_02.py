# Gegenereerd uit de regeling; niet met de hand wijzigen.
# bron: artikel 2, 2688b96c67239a0b

"""Artikel 2 Specifieke uitkering."""

from __future__ import annotations

from .._runtime.bedrag import Bedrag
from .._runtime.logica import Onbekend, naar, niet, of, veld
from .._runtime.regels import NIET_VAN_TOEPASSING, Feit, Toetsing, Treft, eis, toets
from .._runtime.rekenen import plus
from .._runtime.vergelijken import gelijk
from ..keuzelijsten import Gemeente, OnderdeelVanDeUitkering
from ..modellen import Aanvraag, Beschikking, Resultaat
from . import artikel_03, artikel_04, artikel_05, artikel_06, artikel_07

_INTEGRAAL = OnderdeelVanDeUitkering.INTEGRAAL
_ONTWIKKELING_VAN_HET_JONGE_KIND = OnderdeelVanDeUitkering.ONTWIKKELING_VAN_HET_JONGE_KIND
_RE_INTEGRATIE_EN_PREVENTIE_GELDZORGEN = (
    OnderdeelVanDeUitkering.RE_INTEGRATIE_EN_PREVENTIE_GELDZORGEN
)
_SCHOOL_EN_OMGEVING = OnderdeelVanDeUitkering.SCHOOL_EN_OMGEVING


@eis(
    naam="gemeente_neemt_deel",
    vindplaats="artikel 2, eerste lid",
    anker="artikel-2/#lid-1",
    feiten=(Feit(0, "neemt_deel_aan_het_programma", "neemt_deel_aan_het_programma"),),
    anders=lambda aanvraag: (
        veld(aanvraag.gemeente, "gemeente"),
        " neemt niet deel aan het Nationaal Programma Leefbaarheid en",
        " ",
        "Veiligheid.",
    ),
    hardheidsclausule="artikel 15",
)
def gemeente_neemt_deel(aanvraag: Aanvraag) -> Toetsing:
    """Artikel 2, eerste lid.

    > 1. De minister kan voor de jaren 2026, 2027 en 2028 aan een gemeente die deelneemt aan het
    > Nationaal Programma Leefbaarheid en Veiligheid een specifieke uitkering verstrekken voor:
    >
    > a. de organisatie van een uitvoeringsprogramma in het stedelijk focusgebied of de stedelijke
    > focusgebieden;
    >
    > b. de bekostiging van activiteiten ten behoeve van te behalen resultaten die bijdragen aan de
    > doelstellingen van het onderdeel ‘meedoen in de samenleving’ van het Nationaal Programma
    > Leefbaarheid en Veiligheid;
    >
    > c. de bekostiging van integrale activiteiten ten behoeve van te behalen resultaten als bedoeld
    > in artikel 4.
    """
    return veld(aanvraag.neemt_deel_aan_het_programma, "neemt_deel_aan_het_programma")


def bereken_maximum(gemeente: Gemeente, onderdeel: OnderdeelVanDeUitkering) -> Bedrag | Onbekend:
    """Artikel 2, eerste lid.

    > 1. De minister kan voor de jaren 2026, 2027 en 2028 aan een gemeente die deelneemt aan het
    > Nationaal Programma Leefbaarheid en Veiligheid een specifieke uitkering verstrekken voor:
    >
    > a. de organisatie van een uitvoeringsprogramma in het stedelijk focusgebied of de stedelijke
    > focusgebieden;
    >
    > b. de bekostiging van activiteiten ten behoeve van te behalen resultaten die bijdragen aan de
    > doelstellingen van het onderdeel ‘meedoen in de samenleving’ van het Nationaal Programma
    > Leefbaarheid en Veiligheid;
    >
    > c. de bekostiging van integrale activiteiten ten behoeve van te behalen resultaten als bedoeld
    > in artikel 4.
    """
    return naar(
        onderdeel,
        {
            OnderdeelVanDeUitkering.ORGANISATIE: lambda: artikel_03.bereken_maximum_organisatie(
                gemeente
            ),
            OnderdeelVanDeUitkering.RE_INTEGRATIE_EN_PREVENTIE_GELDZORGEN: lambda: (
                artikel_05.bereken_maximum_re_integratie(gemeente)
            ),
            OnderdeelVanDeUitkering.SCHOOL_EN_OMGEVING: lambda: (
                artikel_06.bereken_maximum_school_en_omgeving(gemeente)
            ),
            OnderdeelVanDeUitkering.ONTWIKKELING_VAN_HET_JONGE_KIND: lambda: (
                artikel_07.bereken_maximum_jonge_kind(gemeente)
            ),
            OnderdeelVanDeUitkering.INTEGRAAL: lambda: artikel_04.bereken_maximum_integraal(
                gemeente
            ),
        },
    )


def bereken_maximum_van_alle_onderdelen(gemeente: Gemeente) -> Bedrag | Onbekend:
    """Artikel 2, eerste lid.

    > 1. De minister kan voor de jaren 2026, 2027 en 2028 aan een gemeente die deelneemt aan het
    > Nationaal Programma Leefbaarheid en Veiligheid een specifieke uitkering verstrekken voor:
    >
    > a. de organisatie van een uitvoeringsprogramma in het stedelijk focusgebied of de stedelijke
    > focusgebieden;
    >
    > b. de bekostiging van activiteiten ten behoeve van te behalen resultaten die bijdragen aan de
    > doelstellingen van het onderdeel ‘meedoen in de samenleving’ van het Nationaal Programma
    > Leefbaarheid en Veiligheid;
    >
    > c. de bekostiging van integrale activiteiten ten behoeve van te behalen resultaten als bedoeld
    > in artikel 4.
    """
    return plus(
        plus(
            plus(
                plus(
                    artikel_03.bereken_maximum_organisatie(gemeente),
                    artikel_05.bereken_maximum_re_integratie(gemeente),
                ),
                artikel_06.bereken_maximum_school_en_omgeving(gemeente),
            ),
            artikel_07.bereken_maximum_jonge_kind(gemeente),
        ),
        artikel_04.bereken_maximum_integraal(gemeente),
    )


@eis(
    naam="resultaat_heeft_betrekking_op_een_thema",
    vindplaats="artikel 2, tweede lid",
    anker="artikel-2/#lid-2",
    feiten=(Feit(0, "onderdeel", "onderdeel"),),
    condities="De voorwaarde is niet vervuld: tenzij onderdeel is integraal.",
    anders=lambda resultaat: (
        "Het resultaat ‘",
        veld(resultaat.omschrijving, "omschrijving"),
        "’ heeft geen betrekking op een van de drie thema’s,",
        " ",
        "maar op: ",
        veld(resultaat.onderdeel, "onderdeel"),
        ".",
    ),
    treft=Treft("element"),
    duidingen=(
        "Of het resultaat bijdraagt aan ‘meedoen in de samenleving’ (eerste lid, onderdeel b) is geen afzonderlijke toets: dit lid vult die bijdrage in met drie thema’s, en of een resultaat bijdraagt aan de doelen daarvan beoordeelt de minister op grond van artikel 11, eerste lid.",
    ),
    hardheidsclausule="artikel 15",
)
def resultaat_heeft_betrekking_op_een_thema(resultaat: Resultaat) -> Toetsing:
    """Artikel 2, tweede lid.

    > 2. De te behalen resultaten, bedoeld in het eerste lid, onder b, hebben betrekking op de
    > volgende thema’s:
    >
    > a. re-integratie en preventie geldzorgen, genoemd in artikel 5;
    >
    > b. school en omgeving, genoemd in artikel 6;
    >
    > c. ontwikkeling van het jonge kind, genoemd in artikel 7.
    """
    indien = niet(gelijk(veld(resultaat.onderdeel, "onderdeel"), _INTEGRAAL))
    if indien is False:
        return NIET_VAN_TOEPASSING
    return toets(
        indien=indien,
        geldt=of(
            gelijk(veld(resultaat.onderdeel, "onderdeel"), _RE_INTEGRATIE_EN_PREVENTIE_GELDZORGEN),
            gelijk(veld(resultaat.onderdeel, "onderdeel"), _SCHOOL_EN_OMGEVING),
            gelijk(veld(resultaat.onderdeel, "onderdeel"), _ONTWIKKELING_VAN_HET_JONGE_KIND),
        ),
    )


@eis(
    naam="verleend_onder_begrotingsvoorbehoud",
    vindplaats="artikel 2, derde lid",
    anker="artikel-2/#lid-3",
    feiten=(
        Feit(0, "verleent", "verleent"),
        Feit(0, "begrotingsvoorbehoud_gesteld", "begrotingsvoorbehoud_gesteld"),
    ),
    condities="De voorwaarde is niet vervuld: voor zover verleent.",
    anders=lambda beschikking: (
        "De uitkering is verleend zonder de voorwaarde dat in de begroting voldoende",
        " ",
        "middelen ter beschikking worden gesteld.",
    ),
)
def verleend_onder_begrotingsvoorbehoud(beschikking: Beschikking) -> Toetsing:
    """Artikel 2, derde lid.

    > 3. De uitkering wordt verleend onder de voorwaarde dat in de begroting voldoende middelen ter
    > beschikking worden gesteld. Ten aanzien van de uitkering is artikel 4:34 van de Algemene wet
    > bestuursrecht van overeenkomstige toepassing.
    """
    indien = veld(beschikking.verleent, "verleent")
    if indien is False:
        return NIET_VAN_TOEPASSING
    return toets(
        indien=indien,
        geldt=veld(beschikking.begrotingsvoorbehoud_gesteld, "begrotingsvoorbehoud_gesteld"),
    )
