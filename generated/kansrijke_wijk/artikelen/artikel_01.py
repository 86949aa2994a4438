# Gegenereerd uit de regeling; niet met de hand wijzigen.
# bron: artikel 1, fd2b7c5d8fca7895

"""Artikel 1 Definities."""

from __future__ import annotations

from .._runtime.logica import Onbekend, en, veld, voor_elk
from .._runtime.regels import Feit, Toetsing, Treft, eis
from .._runtime.rekenen import opzoeken
from .._runtime.vergelijken import bevat, gelijk, tussen
from ..keuzelijsten import DeelnemerVanDeLokaleCoalitie, Gemeente, OnderdeelVanDeUitkering
from ..modellen import Aanvraag, LokaleCoalitie, Resultaat, Uitvoeringsprogramma
from ..tabellen import LIGGING_FOCUSGEBIEDEN_PER_GEBIED_GEMEENTE, LIGGING_FOCUSGEBIEDEN_PER_GEMEENTE

_LOKALE_MAATSCHAPPELIJKE_ORGANISATIE = (
    DeelnemerVanDeLokaleCoalitie.LOKALE_MAATSCHAPPELIJKE_ORGANISATIE
)
_ONTVANGENDE_GEMEENTE = DeelnemerVanDeLokaleCoalitie.ONTVANGENDE_GEMEENTE
_SCHOOL_BINNEN_DE_GEMEENTE = DeelnemerVanDeLokaleCoalitie.SCHOOL_BINNEN_DE_GEMEENTE
_SCHOOL_EN_OMGEVING = OnderdeelVanDeUitkering.SCHOOL_EN_OMGEVING


@eis(
    naam="focusgebied_ligt_in_de_gemeente",
    vindplaats="artikel 1, begripsbepaling gemeente",
    anker="artikel-1/#begrip-gemeente",
    feiten=(
        Feit(0, "stedelijk_focusgebieden", "stedelijk_focusgebieden"),
        Feit(0, "gemeente", "gemeente"),
    ),
    anders=lambda aanvraag: (
        "Niet elk gebied in de aanvraag (",
        veld(aanvraag.stedelijk_focusgebieden, "stedelijk_focusgebieden"),
        ") ligt in ",
        veld(aanvraag.gemeente, "gemeente"),
        ".",
    ),
    duidingen=(
        "Een gemeente vraagt aan voor een focusgebied dat in haar ligt: zo passen deze begripsbepaling, artikel 2, eerste lid, en artikel 9, tweede lid (het desbetreffende stedelijk focusgebied) in elkaar.",
    ),
    hardheidsclausule="artikel 15",
)
def focusgebied_ligt_in_de_gemeente(aanvraag: Aanvraag) -> Toetsing:
    """Artikel 1, begripsbepaling gemeente.

    > gemeente: gemeente waarin een stedelijk focusgebied ligt;
    """
    return voor_elk(
        veld(aanvraag.stedelijk_focusgebieden, "stedelijk_focusgebieden"),
        lambda focusgebied: gelijk(
            opzoeken(
                LIGGING_FOCUSGEBIEDEN_PER_GEBIED_GEMEENTE,
                0,
                focusgebied,
                veld(aanvraag.gemeente, "gemeente"),
            ),
            1,
        ),
    )


@eis(
    naam="coalitie_gezamenlijk_betrokken",
    vindplaats="artikel 1, begripsbepaling lokale coalitie",
    anker="artikel-1/#begrip-lokale-coalitie",
    feiten=(
        Feit(
            0,
            "betrokken_bij_ontwikkeling_en_uitvoering",
            "betrokken_bij_ontwikkeling_en_uitvoering",
        ),
    ),
    anders=lambda lokale_coalitie: (
        "De partijen zijn niet gezamenlijk betrokken bij de ontwikkeling en uitvoering",
        " ",
        "van een lokaal programma School en Omgeving.",
    ),
    treft=Treft("onderdeel", lambda lokale_coalitie: _SCHOOL_EN_OMGEVING),
    hardheidsclausule="artikel 15",
)
def coalitie_gezamenlijk_betrokken(lokale_coalitie: LokaleCoalitie) -> Toetsing:
    """Artikel 1, begripsbepaling lokale coalitie.

    > lokale coalitie: groep van lokale partijen:
    >
    > a. die gezamenlijk betrokken zijn bij de ontwikkeling en uitvoering van een lokaal programma
    > School en Omgeving; en
    >
    > b. waartoe ten minste de ontvangende gemeente, een school binnen die ontvangende gemeente en
    > een lokale maatschappelijke organisatie behoren;
    """
    return veld(
        lokale_coalitie.betrokken_bij_ontwikkeling_en_uitvoering,
        "betrokken_bij_ontwikkeling_en_uitvoering",
    )


@eis(
    naam="samenstelling_van_de_coalitie",
    vindplaats="artikel 1, begripsbepaling lokale coalitie",
    anker="artikel-1/#begrip-lokale-coalitie",
    feiten=(Feit(0, "deelnemers", "deelnemers"),),
    anders=lambda lokale_coalitie: (
        "Tot een lokale coalitie behoren ten minste de ontvangende gemeente, een school",
        " ",
        "binnen die gemeente en een lokale maatschappelijke organisatie; opgegeven zijn:",
        " ",
        veld(lokale_coalitie.deelnemers, "deelnemers"),
        ".",
    ),
    treft=Treft("onderdeel", lambda lokale_coalitie: _SCHOOL_EN_OMGEVING),
    hardheidsclausule="artikel 15",
)
def samenstelling_van_de_coalitie(lokale_coalitie: LokaleCoalitie) -> Toetsing:
    """Artikel 1, begripsbepaling lokale coalitie.

    > lokale coalitie: groep van lokale partijen:
    >
    > a. die gezamenlijk betrokken zijn bij de ontwikkeling en uitvoering van een lokaal programma
    > School en Omgeving; en
    >
    > b. waartoe ten minste de ontvangende gemeente, een school binnen die ontvangende gemeente en
    > een lokale maatschappelijke organisatie behoren;
    """
    return en(
        bevat(veld(lokale_coalitie.deelnemers, "deelnemers"), _ONTVANGENDE_GEMEENTE),
        bevat(veld(lokale_coalitie.deelnemers, "deelnemers"), _SCHOOL_BINNEN_DE_GEMEENTE),
        bevat(veld(lokale_coalitie.deelnemers, "deelnemers"), _LOKALE_MAATSCHAPPELIJKE_ORGANISATIE),
    )


@eis(
    naam="resultaat_gebaseerd_op_het_gebiedsplan",
    vindplaats="artikel 1, begripsbepaling te behalen resultaten",
    anker="artikel-1/#begrip-te-behalen-resultaten",
    feiten=(Feit(0, "gebaseerd_op_het_gebiedsplan", "gebaseerd_op_het_gebiedsplan"),),
    anders=lambda resultaat: (
        "Het resultaat ‘",
        veld(resultaat.omschrijving, "omschrijving"),
        "’ is niet gebaseerd op de ambities uit het",
        " ",
        "langjarige gebiedsplan van het stedelijk focusgebied.",
    ),
    treft=Treft("element"),
    duidingen=(
        "Het schriftelijk akkoord van de alliantie, dat deze begripsbepaling ook noemt, wordt niet per resultaat getoetst maar voor de hele aanvraag, omdat artikel 9, tweede lid, één bijgevoegd akkoord per focusgebied vraagt.",
    ),
    hardheidsclausule="artikel 15",
)
def resultaat_gebaseerd_op_het_gebiedsplan(resultaat: Resultaat) -> Toetsing:
    """Artikel 1, begripsbepaling te behalen resultaten.

    > te behalen resultaten: te behalen resultaten die zijn gebaseerd op de ambities uit het
    > langjarige gebiedsplan van het stedelijk focusgebied en die met een schriftelijk akkoord van
    > de alliantie zijn opgenomen in de aanvraag voor de uitkering;
    """
    return veld(resultaat.gebaseerd_op_het_gebiedsplan, "gebaseerd_op_het_gebiedsplan")


def bereken_aantal_focusgebieden(gemeente: Gemeente) -> int | Onbekend:
    """Artikel 1, begripsbepaling stedelijk focusgebied.

    > stedelijk focusgebied: de gebieden Zuidoost in Amsterdam, Nieuw-West in Amsterdam, Oost in
    > Arnhem, Noord in Breda, West in Delft, West in Dordrecht, Zuidwest in Den Haag, Woensel-Zuid
    > in Eindhoven, Noord in Groningen, Noord in Heerlen, Oost in Leeuwarden, Oost in Lelystad,
    > Centrale-As in Nieuwegein, Roosendaal-stad in Roosendaal, Zuid in Rotterdam, Nieuwland-Oost in
    > Schiedam, Noordwest in Tilburg, Overvecht in Utrecht, Westwijk in Vlaardingen en Zaandam-Oost
    > in Zaanstad;
    """
    return opzoeken(LIGGING_FOCUSGEBIEDEN_PER_GEMEENTE, 0, gemeente)


@eis(
    naam="looptijd_van_het_uitvoeringsprogramma",
    vindplaats="artikel 1, begripsbepaling uitvoeringsprogramma",
    anker="artikel-1/#begrip-uitvoeringsprogramma",
    feiten=(Feit(0, "looptijd_in_jaren", "looptijd_in_jaren"),),
    anders=lambda uitvoeringsprogramma: (
        "De looptijd is ",
        veld(uitvoeringsprogramma.looptijd_in_jaren, "looptijd_in_jaren"),
        " jaar; dat moet één tot en met vier jaren",
        " ",
        "zijn.",
    ),
    duidingen=(
        "‘Variërend tussen één en vier jaren’ wordt gelezen met beide grenzen erbij: ‘variërend’ noemt de kortste en de langste looptijd.",
    ),
)
def looptijd_van_het_uitvoeringsprogramma(uitvoeringsprogramma: Uitvoeringsprogramma) -> Toetsing:
    """Artikel 1, begripsbepaling uitvoeringsprogramma.

    > uitvoeringsprogramma: integraal gebiedsprogramma van de alliantie voor een looptijd variërend
    > tussen één en vier jaren, waarin de ambities uit het langjarige gebiedsplan zijn vertaald naar
    > concrete inzet, afspraken en een begroting.
    """
    return tussen(veld(uitvoeringsprogramma.looptijd_in_jaren, "looptijd_in_jaren"), 1, 4)


@eis(
    naam="inhoud_van_het_uitvoeringsprogramma",
    vindplaats="artikel 1, begripsbepaling uitvoeringsprogramma",
    anker="artikel-1/#begrip-uitvoeringsprogramma",
    feiten=(
        Feit(0, "concrete_inzet", "concrete_inzet"),
        Feit(0, "afspraken", "afspraken"),
        Feit(0, "begroting", "begroting"),
    ),
    anders=lambda uitvoeringsprogramma: (
        "Het uitvoeringsprogramma vertaalt de ambities niet naar concrete inzet,",
        " ",
        "afspraken én een begroting.",
    ),
)
def inhoud_van_het_uitvoeringsprogramma(uitvoeringsprogramma: Uitvoeringsprogramma) -> Toetsing:
    """Artikel 1, begripsbepaling uitvoeringsprogramma.

    > uitvoeringsprogramma: integraal gebiedsprogramma van de alliantie voor een looptijd variërend
    > tussen één en vier jaren, waarin de ambities uit het langjarige gebiedsplan zijn vertaald naar
    > concrete inzet, afspraken en een begroting.
    """
    return en(
        veld(uitvoeringsprogramma.concrete_inzet, "concrete_inzet"),
        veld(uitvoeringsprogramma.afspraken, "afspraken"),
        veld(uitvoeringsprogramma.begroting, "begroting"),
    )
