# Gegenereerd uit de regeling; niet met de hand wijzigen.

"""De keuzelijsten van de regeling."""

from __future__ import annotations

from enum import StrEnum

from ._runtime.keuze import Keuze


class Gemeente(Keuze):
    """Een gemeente waarin een stedelijk focusgebied ligt (artikel 1, begripsbepaling gemeente)."""

    AMSTERDAM = "amsterdam", "Amsterdam"
    ARNHEM = "arnhem", "Arnhem"
    BREDA = "breda", "Breda"
    DELFT = "delft", "Delft"
    DORDRECHT = "dordrecht", "Dordrecht"
    DEN_HAAG = "den_haag", "Den Haag"
    EINDHOVEN = "eindhoven", "Eindhoven"
    GRONINGEN = "groningen", "Groningen"
    HEERLEN = "heerlen", "Heerlen"
    LEEUWARDEN = "leeuwarden", "Leeuwarden"
    LELYSTAD = "lelystad", "Lelystad"
    NIEUWEGEIN = "nieuwegein", "Nieuwegein"
    ROOSENDAAL = "roosendaal", "Roosendaal"
    ROTTERDAM = "rotterdam", "Rotterdam"
    SCHIEDAM = "schiedam", "Schiedam"
    TILBURG = "tilburg", "Tilburg"
    UTRECHT = "utrecht", "Utrecht"
    VLAARDINGEN = "vlaardingen", "Vlaardingen"
    ZAANSTAD = "zaanstad", "Zaanstad"


class DeelnemerVanDeLokaleCoalitie(Keuze):
    """Een partij die tot de lokale coalitie behoort (artikel 1, begripsbepaling lokale
    coalitie).
    """

    ONTVANGENDE_GEMEENTE = "ontvangende_gemeente", "de ontvangende gemeente"
    SCHOOL_BINNEN_DE_GEMEENTE = (
        "school_binnen_de_gemeente",
        "een school binnen die ontvangende gemeente",
    )
    LOKALE_MAATSCHAPPELIJKE_ORGANISATIE = (
        "lokale_maatschappelijke_organisatie",
        "een lokale maatschappelijke organisatie",
    )
    ANDERE_LOKALE_PARTIJ = "andere_lokale_partij", "een andere lokale partij"


class StedelijkFocusgebied(Keuze):
    """Een van de stedelijke focusgebieden (artikel 1, begripsbepaling stedelijk focusgebied)."""

    AMSTERDAM_ZUIDOOST = "amsterdam_zuidoost", "Zuidoost in Amsterdam"
    AMSTERDAM_NIEUW_WEST = "amsterdam_nieuw_west", "Nieuw-West in Amsterdam"
    ARNHEM_OOST = "arnhem_oost", "Oost in Arnhem"
    BREDA_NOORD = "breda_noord", "Noord in Breda"
    DELFT_WEST = "delft_west", "West in Delft"
    DORDRECHT_WEST = "dordrecht_west", "West in Dordrecht"
    DEN_HAAG_ZUIDWEST = "den_haag_zuidwest", "Zuidwest in Den Haag"
    EINDHOVEN_WOENSEL_ZUID = "eindhoven_woensel_zuid", "Woensel-Zuid in Eindhoven"
    GRONINGEN_NOORD = "groningen_noord", "Noord in Groningen"
    HEERLEN_NOORD = "heerlen_noord", "Noord in Heerlen"
    LEEUWARDEN_OOST = "leeuwarden_oost", "Oost in Leeuwarden"
    LELYSTAD_OOST = "lelystad_oost", "Oost in Lelystad"
    NIEUWEGEIN_CENTRALE_AS = "nieuwegein_centrale_as", "Centrale-As in Nieuwegein"
    ROOSENDAAL_STAD = "roosendaal_stad", "Roosendaal-stad in Roosendaal"
    ROTTERDAM_ZUID = "rotterdam_zuid", "Zuid in Rotterdam"
    SCHIEDAM_NIEUWLAND_OOST = "schiedam_nieuwland_oost", "Nieuwland-Oost in Schiedam"
    TILBURG_NOORDWEST = "tilburg_noordwest", "Noordwest in Tilburg"
    UTRECHT_OVERVECHT = "utrecht_overvecht", "Overvecht in Utrecht"
    VLAARDINGEN_WESTWIJK = "vlaardingen_westwijk", "Westwijk in Vlaardingen"
    ZAANSTAD_ZAANDAM_OOST = "zaanstad_zaandam_oost", "Zaandam-Oost in Zaanstad"


class Jaar(Keuze):
    """Een jaar waarvoor de uitkering kan worden verstrekt (artikel 2, eerste lid)."""

    JAAR_2026 = "2026", "2026"
    JAAR_2027 = "2027", "2027"
    JAAR_2028 = "2028", "2028"


class OnderdeelVanDeUitkering(Keuze):
    """Een onderdeel waarvoor de uitkering kan worden verstrekt (artikel 2, eerste lid)."""

    ORGANISATIE = "organisatie", "organisatie van een uitvoeringsprogramma"
    RE_INTEGRATIE_EN_PREVENTIE_GELDZORGEN = (
        "re_integratie_en_preventie_geldzorgen",
        "re-integratie en preventie geldzorgen",
    )
    SCHOOL_EN_OMGEVING = "school_en_omgeving", "school en omgeving"
    ONTWIKKELING_VAN_HET_JONGE_KIND = (
        "ontwikkeling_van_het_jonge_kind",
        "ontwikkeling van het jonge kind",
    )
    INTEGRAAL = "integraal", "integrale activiteiten"


class DoelVanDeOrganisatie(Keuze):
    """Een doel waaraan de middelen voor de organisatie worden besteed (artikel 3, eerste lid)."""

    PROGRAMMAORGANISATIE_IN_STAND_HOUDEN = (
        "programmaorganisatie_in_stand_houden",
        "het in stand houden van een programmaorganisatie",
    )
    ALLIANTIE_IN_STAND_HOUDEN_EN_ONDERSTEUNEN = (
        "alliantie_in_stand_houden_en_ondersteunen",
        "het in stand houden en ondersteunen van de alliantie en het alliantieoverleg",
    )
    VOORTGANG_AANJAGEN_EN_BEWAKEN = (
        "voortgang_aanjagen_en_bewaken",
        "het aanjagen en bewaken van de voortgang van de uitvoering van het uitvoeringsprogramma",
    )
    INWONERS_EQUIPEREN = (
        "inwoners_equiperen",
        "het equiperen van inwoners ten behoeve van de invulling van hun rol in de alliantie en het alliantieoverleg",
    )


class VormVanBijdrage(Keuze):
    """Hoe partners in het alliantieoverleg bijdragen (artikel 3, tweede lid)."""

    EUROS = "euros", "euro’s"
    NATURA = "natura", "natura"


class Doelstelling(Keuze):
    """Een doelstelling als bedoeld in de artikelen 5, 6 en 7 (artikel 4, eerste lid)."""

    PREVENTIE_VAN_ARMOEDE_EN_SCHULDEN = (
        "preventie_van_armoede_en_schulden",
        "de preventie van armoede en schulden",
    )
    BEGELEIDING_NAAR_DUURZAME_BETAALDE_ARBEID = (
        "begeleiding_naar_duurzame_betaalde_arbeid",
        "de begeleiding van inwoners die aanspraak maken op ondersteuning bij arbeidsinschakeling als bedoeld in de Participatiewet, waarbij die begeleiding is gericht op het vinden van duurzame betaalde arbeid",
    )
    SUCCESVOLLE_SCHOOLLOOPBAAN = (
        "succesvolle_schoolloopbaan",
        "een programma School en Omgeving, dat aansluit bij het curriculum van de desbetreffende school en ten dienste staat van een succesvolle schoolloopbaan",
    )
    VOORSCHOOLSE_EN_VROEGSCHOOLSE_PERIODE = (
        "voorschoolse_en_vroegschoolse_periode",
        "het versterken van de voorschoolse en vroegschoolse periode van de kinderen",
    )


class Ontwikkelgebied(Keuze):
    """Een ontwikkelgebied van een programma School en Omgeving (artikel 6, eerste lid)."""

    SPORT = "sport", "sport"
    CULTUUR = "cultuur", "cultuur"
    COGNITIEVE_ONTWIKKELING = "cognitieve_ontwikkeling", "cognitieve ontwikkeling"
    SOCIALE_ONTWIKKELING = "sociale_ontwikkeling", "sociale ontwikkeling"
    ORIENTATIE_OP_JEZELF = "orientatie_op_jezelf", "oriëntatie op jezelf"
    ORIENTATIE_OP_DE_WERELD = "orientatie_op_de_wereld", "oriëntatie op de wereld"


class SoortAanvraag(Keuze):
    """Of het een eerste of een nieuwe aanvraag is (artikel 9, eerste lid)."""

    EERSTE = "eerste", "eerste aanvraag"
    NIEUW_NA_AFWIJZING = "nieuw_na_afwijzing", "nieuwe aanvraag"


class Aanvraagronde(Keuze):
    """De aanvraagperiode waarop een besluit volgt (artikel 12, eerste lid)."""

    EERSTE_AANVRAAG = "eerste_aanvraag", "van 7 juli 2025 tot en met 17 oktober 2025"
    NIEUWE_AANVRAAG = "nieuwe_aanvraag", "van 1 januari 2026 tot en met 28 februari 2026"
    WIJZIGING_2026 = "wijziging_2026", "van 1 september 2026 tot en met 31 oktober 2026"
    WIJZIGING_2027 = "wijziging_2027", "van 1 september 2027 tot en met 31 oktober 2027"


class Beoordelingsnaam(StrEnum):
    """De open normen waarop een document een antwoord kan meedragen."""

    SLUIT_AAN_BIJ_HET_CURRICULUM = "sluit_aan_bij_het_curriculum"
    DIENT_EEN_SUCCESVOLLE_SCHOOLLOOPBAAN = "dient_een_succesvolle_schoolloopbaan"
    BIJ_UITZONDERING = "bij_uitzondering"
    HOOFDZAKELIJK_TEN_GOEDE = "hoofdzakelijk_ten_goede"
    RESULTAAT_ZAL_BIJDRAGEN_AAN_DE_DOELEN = "resultaat_zal_bijdragen_aan_de_doelen"
    RESULTATEN_ZULLEN_GEHEEL_WORDEN_BEHAALD = "resultaten_zullen_geheel_worden_behaald"
    AAN_DE_VOORWAARDEN_ZAL_WORDEN_VOLDAAN = "aan_de_voorwaarden_zal_worden_voldaan"
