# Gegenereerd uit de regeling; niet met de hand wijzigen.
# bron: artikel 6, af97bcf29f022ee2

"""Artikel 6 Bijdrage aan school en omgeving."""

from __future__ import annotations

from .._runtime.bedrag import NUL, Bedrag
from .._runtime.logica import (
    Onbekend,
    Veld,
    VeldIs,
    Waarheid,
    beoordeel,
    en,
    er_is_een,
    niet,
    of,
    veld,
    voor_elk,
)
from .._runtime.regels import NIET_VAN_TOEPASSING, Feit, Toetsing, Treft, Waarschuwing, eis, toets
from .._runtime.rekenen import opzoeken, som_over, toepassen
from .._runtime.vergelijken import een_van, ten_hoogste
from ..keuzelijsten import Gemeente, OnderdeelVanDeUitkering, Ontwikkelgebied, StedelijkFocusgebied
from ..modellen import (
    Aanvraag,
    Activiteit,
    Beschikking,
    LokaleCoalitie,
    Resultaat,
    Wijzigingsaanvraag,
)
from ..normen import DIENT_EEN_SUCCESVOLLE_SCHOOLLOOPBAAN, SLUIT_AAN_BIJ_HET_CURRICULUM
from ..tabellen import UITKERING_SCHOOL_EN_OMGEVING_TOTAAL_PER_GEMEENTE

_AMSTERDAM_NIEUW_WEST = StedelijkFocusgebied.AMSTERDAM_NIEUW_WEST
_AMSTERDAM_ZUIDOOST = StedelijkFocusgebied.AMSTERDAM_ZUIDOOST
_ARNHEM_OOST = StedelijkFocusgebied.ARNHEM_OOST
_BEDRAG = Veld("bedrag")
_BREDA_NOORD = StedelijkFocusgebied.BREDA_NOORD
_COGNITIEVE_ONTWIKKELING = Ontwikkelgebied.COGNITIEVE_ONTWIKKELING
_CULTUUR = Ontwikkelgebied.CULTUUR
_DELFT_WEST = StedelijkFocusgebied.DELFT_WEST
_DORDRECHT_WEST = StedelijkFocusgebied.DORDRECHT_WEST
_GRONINGEN_NOORD = StedelijkFocusgebied.GRONINGEN_NOORD
_HEERLEN_NOORD = StedelijkFocusgebied.HEERLEN_NOORD
_LEEUWARDEN_OOST = StedelijkFocusgebied.LEEUWARDEN_OOST
_NIEUW_BUDGET = Veld("nieuw_budget")
_ONDERDEEL_IS_SCHOOL_EN_OMGEVING = VeldIs("onderdeel", OnderdeelVanDeUitkering.SCHOOL_EN_OMGEVING)
_ORIENTATIE_OP_DE_WERELD = Ontwikkelgebied.ORIENTATIE_OP_DE_WERELD
_ORIENTATIE_OP_JEZELF = Ontwikkelgebied.ORIENTATIE_OP_JEZELF
_ROTTERDAM_ZUID = StedelijkFocusgebied.ROTTERDAM_ZUID
_SCHOOL_EN_OMGEVING = OnderdeelVanDeUitkering.SCHOOL_EN_OMGEVING
_SOCIALE_ONTWIKKELING = Ontwikkelgebied.SOCIALE_ONTWIKKELING
_SPORT = Ontwikkelgebied.SPORT
_VLAARDINGEN_WESTWIJK = StedelijkFocusgebied.VLAARDINGEN_WESTWIJK
_ZAANSTAD_ZAANDAM_OOST = StedelijkFocusgebied.ZAANSTAD_ZAANDAM_OOST


@eis(
    naam="besteed_aan_programma_school_en_omgeving",
    vindplaats="artikel 6, eerste lid",
    anker="artikel-6/#lid-1",
    indien=_ONDERDEEL_IS_SCHOOL_EN_OMGEVING,
    feiten=(
        Feit(0, "onderdeel", "onderdeel"),
        Feit(0, "deel_van_programma_school_en_omgeving", "deel_van_programma_school_en_omgeving"),
    ),
    condities="De voorwaarde is niet vervuld: indien onderdeel is school_en_omgeving.",
    anders=lambda activiteit: (
        "‘",
        veld(activiteit.omschrijving, "omschrijving"),
        "’ is geen deel van een programma School en Omgeving.",
    ),
    treft=Treft("element"),
    hardheidsclausule="artikel 15",
)
def besteed_aan_programma_school_en_omgeving(activiteit: Activiteit) -> Toetsing:
    """Artikel 6, eerste lid.

    > 1. Voor het thema school en omgeving worden de uitgekeerde middelen besteed aan een programma
    > School en Omgeving, dat aansluit bij het curriculum van de desbetreffende school en ten
    > dienste staat van een succesvolle schoolloopbaan. Een programma School en Omgeving wordt
    > ontwikkeld en uitgevoerd door een lokale coalitie en kan activiteiten omvatten ten behoeve van
    > te behalen resultaten op de volgende ontwikkelgebieden:
    >
    > a. sport;
    >
    > b. cultuur;
    >
    > c. cognitieve ontwikkeling;
    >
    > d. sociale ontwikkeling;
    >
    > e. oriëntatie op jezelf; of
    >
    > f. oriëntatie op de wereld.
    """
    return veld(
        activiteit.deel_van_programma_school_en_omgeving, "deel_van_programma_school_en_omgeving"
    )


@eis(
    naam="aansluiting_van_het_programma",
    vindplaats="artikel 6, eerste lid",
    anker="artikel-6/#lid-1",
    anders=lambda lokale_coalitie: (
        "Het programma School en Omgeving sluit niet aan bij het curriculum of staat niet",
        " ",
        "ten dienste van een succesvolle schoolloopbaan.",
    ),
    treft=Treft("onderdeel", lambda lokale_coalitie: _SCHOOL_EN_OMGEVING),
    normen=(SLUIT_AAN_BIJ_HET_CURRICULUM, DIENT_EEN_SUCCESVOLLE_SCHOOLLOOPBAAN),
    duidingen=(
        "Het lid noemt niet wie beoordeelt of het programma aansluit en de schoolloopbaan dient; de minister beslist op de aanvraag (artikel 12, eerste lid) en beoordeelt het per lokale coalitie, omdat zij het programma ontwikkelt en uitvoert.",
    ),
    hardheidsclausule="artikel 15",
)
def aansluiting_van_het_programma(lokale_coalitie: LokaleCoalitie) -> Toetsing:
    """Artikel 6, eerste lid.

    > 1. Voor het thema school en omgeving worden de uitgekeerde middelen besteed aan een programma
    > School en Omgeving, dat aansluit bij het curriculum van de desbetreffende school en ten
    > dienste staat van een succesvolle schoolloopbaan. Een programma School en Omgeving wordt
    > ontwikkeld en uitgevoerd door een lokale coalitie en kan activiteiten omvatten ten behoeve van
    > te behalen resultaten op de volgende ontwikkelgebieden:
    >
    > a. sport;
    >
    > b. cultuur;
    >
    > c. cognitieve ontwikkeling;
    >
    > d. sociale ontwikkeling;
    >
    > e. oriëntatie op jezelf; of
    >
    > f. oriëntatie op de wereld.
    """
    return en(
        beoordeel(SLUIT_AAN_BIJ_HET_CURRICULUM, lokale_coalitie.beoordelingen),
        beoordeel(DIENT_EEN_SUCCESVOLLE_SCHOOLLOOPBAAN, lokale_coalitie.beoordelingen),
    )


@eis(
    naam="programma_door_een_lokale_coalitie",
    vindplaats="artikel 6, eerste lid",
    anker="artikel-6/#lid-1",
    condities="De voorwaarde is niet vervuld: indien er is een aangevraagd in aangevraagde_bedragen waarvoor onderdeel van aangevraagd is school_en_omgeving.",
    anders=lambda aanvraag: (
        "Geen lokale coalitie ontwikkelt het programma School en Omgeving en voert het",
        " ",
        "uit.",
    ),
    treft=Treft("onderdeel", lambda aanvraag: _SCHOOL_EN_OMGEVING),
    hardheidsclausule="artikel 15",
)
def programma_door_een_lokale_coalitie(aanvraag: Aanvraag) -> Toetsing:
    """Artikel 6, eerste lid.

    > 1. Voor het thema school en omgeving worden de uitgekeerde middelen besteed aan een programma
    > School en Omgeving, dat aansluit bij het curriculum van de desbetreffende school en ten
    > dienste staat van een succesvolle schoolloopbaan. Een programma School en Omgeving wordt
    > ontwikkeld en uitgevoerd door een lokale coalitie en kan activiteiten omvatten ten behoeve van
    > te behalen resultaten op de volgende ontwikkelgebieden:
    >
    > a. sport;
    >
    > b. cultuur;
    >
    > c. cognitieve ontwikkeling;
    >
    > d. sociale ontwikkeling;
    >
    > e. oriëntatie op jezelf; of
    >
    > f. oriëntatie op de wereld.
    """
    indien = er_is_een(
        veld(aanvraag.aangevraagde_bedragen, "aangevraagde_bedragen"),
        _ONDERDEEL_IS_SCHOOL_EN_OMGEVING,
    )
    if indien is False:
        return NIET_VAN_TOEPASSING
    return toets(
        indien=indien,
        geldt=er_is_een(
            veld(aanvraag.lokale_coalities, "lokale_coalities"),
            lambda coalitie: veld(
                coalitie.betrokken_bij_ontwikkeling_en_uitvoering,
                "betrokken_bij_ontwikkeling_en_uitvoering",
            ),
        ),
    )


@eis(
    naam="resultaat_op_een_ontwikkelgebied",
    vindplaats="artikel 6, eerste lid",
    anker="artikel-6/#lid-1",
    indien=_ONDERDEEL_IS_SCHOOL_EN_OMGEVING,
    feiten=(Feit(0, "onderdeel", "onderdeel"), Feit(0, "ontwikkelgebieden", "ontwikkelgebieden")),
    condities="De voorwaarde is niet vervuld: indien onderdeel is school_en_omgeving.",
    anders=lambda resultaat: (
        "Het resultaat ‘",
        veld(resultaat.omschrijving, "omschrijving"),
        "’ ligt op geen van de zes ontwikkelgebieden.",
    ),
    treft=Treft("element"),
    duidingen=(
        "‘Kan activiteiten omvatten’ laat de keuze tussen de zes ontwikkelgebieden en verplicht tot geen ervan afzonderlijk, maar de lijst is gesloten (zij eindigt met ‘of’) en de toelichting bij artikel 6 zegt dat de middelen aan deze gebieden moeten worden besteed: een resultaat ligt dus op ten minste een van de zes.",
    ),
    hardheidsclausule="artikel 15",
)
def resultaat_op_een_ontwikkelgebied(resultaat: Resultaat) -> Toetsing:
    """Artikel 6, eerste lid.

    > 1. Voor het thema school en omgeving worden de uitgekeerde middelen besteed aan een programma
    > School en Omgeving, dat aansluit bij het curriculum van de desbetreffende school en ten
    > dienste staat van een succesvolle schoolloopbaan. Een programma School en Omgeving wordt
    > ontwikkeld en uitgevoerd door een lokale coalitie en kan activiteiten omvatten ten behoeve van
    > te behalen resultaten op de volgende ontwikkelgebieden:
    >
    > a. sport;
    >
    > b. cultuur;
    >
    > c. cognitieve ontwikkeling;
    >
    > d. sociale ontwikkeling;
    >
    > e. oriëntatie op jezelf; of
    >
    > f. oriëntatie op de wereld.
    """
    return er_is_een(
        veld(resultaat.ontwikkelgebieden, "ontwikkelgebieden"),
        lambda gebied: of(
            een_van(gebied, _SPORT, _CULTUUR, _COGNITIEVE_ONTWIKKELING, _SOCIALE_ONTWIKKELING),
            een_van(gebied, _ORIENTATIE_OP_JEZELF, _ORIENTATIE_OP_DE_WERELD),
        ),
    )


@eis(
    naam="geen_onderwijstijd",
    vindplaats="artikel 6, tweede lid",
    anker="artikel-6/#lid-2",
    indien=_ONDERDEEL_IS_SCHOOL_EN_OMGEVING,
    feiten=(
        Feit(0, "onderdeel", "onderdeel"),
        Feit(0, "behoort_tot_de_onderwijstijd", "behoort_tot_de_onderwijstijd"),
    ),
    condities="De voorwaarde is niet vervuld: indien onderdeel is school_en_omgeving.",
    anders=lambda activiteit: (
        "De uren van ‘",
        veld(activiteit.omschrijving, "omschrijving"),
        "’ behoren tot de onderwijstijd.",
    ),
    treft=Treft("element"),
    duidingen=(
        "‘De uitgekeerde middelen’ zijn die van het eerste lid, voor het thema school en omgeving; integraal geld valt er niet onder, want artikel 4 verwijst alleen naar de doelstellingen van artikel 6, eerste lid.",
    ),
    hardheidsclausule="artikel 15",
)
def geen_onderwijstijd(activiteit: Activiteit) -> Toetsing:
    """Artikel 6, tweede lid.

    > 2. De uitgekeerde middelen worden niet besteed aan:
    >
    > a. uren die behoren tot de onderwijstijd;
    >
    > b. activiteiten die betrekking hebben op trainingen voor de eindtoets of examentraining;
    >
    > c. buitenlandse reizen.
    """
    return niet(veld(activiteit.behoort_tot_de_onderwijstijd, "behoort_tot_de_onderwijstijd"))


@eis(
    naam="geen_training_voor_toets_of_examen",
    vindplaats="artikel 6, tweede lid",
    anker="artikel-6/#lid-2",
    indien=_ONDERDEEL_IS_SCHOOL_EN_OMGEVING,
    feiten=(
        Feit(0, "onderdeel", "onderdeel"),
        Feit(0, "training_voor_eindtoets_of_examen", "training_voor_eindtoets_of_examen"),
    ),
    condities="De voorwaarde is niet vervuld: indien onderdeel is school_en_omgeving.",
    anders=lambda activiteit: (
        "‘",
        veld(activiteit.omschrijving, "omschrijving"),
        "’ heeft betrekking op trainingen voor de eindtoets of",
        " ",
        "examentraining.",
    ),
    treft=Treft("element"),
    duidingen=(
        "‘De uitgekeerde middelen’ zijn die van het eerste lid, voor het thema school en omgeving; integraal geld valt er niet onder, want artikel 4 verwijst alleen naar de doelstellingen van artikel 6, eerste lid.",
    ),
    hardheidsclausule="artikel 15",
)
def geen_training_voor_toets_of_examen(activiteit: Activiteit) -> Toetsing:
    """Artikel 6, tweede lid.

    > 2. De uitgekeerde middelen worden niet besteed aan:
    >
    > a. uren die behoren tot de onderwijstijd;
    >
    > b. activiteiten die betrekking hebben op trainingen voor de eindtoets of examentraining;
    >
    > c. buitenlandse reizen.
    """
    return niet(
        veld(activiteit.training_voor_eindtoets_of_examen, "training_voor_eindtoets_of_examen")
    )


@eis(
    naam="geen_buitenlandse_reizen",
    vindplaats="artikel 6, tweede lid",
    anker="artikel-6/#lid-2",
    indien=_ONDERDEEL_IS_SCHOOL_EN_OMGEVING,
    feiten=(Feit(0, "onderdeel", "onderdeel"), Feit(0, "buitenlandse_reis", "buitenlandse_reis")),
    condities="De voorwaarde is niet vervuld: indien onderdeel is school_en_omgeving.",
    anders=lambda activiteit: (
        "‘",
        veld(activiteit.omschrijving, "omschrijving"),
        "’ is een buitenlandse reis.",
    ),
    treft=Treft("element"),
    duidingen=(
        "‘De uitgekeerde middelen’ zijn die van het eerste lid, voor het thema school en omgeving; integraal geld valt er niet onder, want artikel 4 verwijst alleen naar de doelstellingen van artikel 6, eerste lid.",
    ),
    hardheidsclausule="artikel 15",
)
def geen_buitenlandse_reizen(activiteit: Activiteit) -> Toetsing:
    """Artikel 6, tweede lid.

    > 2. De uitgekeerde middelen worden niet besteed aan:
    >
    > a. uren die behoren tot de onderwijstijd;
    >
    > b. activiteiten die betrekking hebben op trainingen voor de eindtoets of examentraining;
    >
    > c. buitenlandse reizen.
    """
    return niet(veld(activiteit.buitenlandse_reis, "buitenlandse_reis"))


def bereken_opengesteld_voor_school_en_omgeving(
    stedelijk_focusgebied: StedelijkFocusgebied,
) -> Waarheid:
    """Artikel 6, derde lid.

    > 3. De minister kent uitsluitend ten behoeve van de volgende stedelijk focusgebieden een
    > uitkering toe: Zuidoost in Amsterdam, Nieuw-West in Amsterdam, Oost in Arnhem, Noord in Breda,
    > West in Delft, West in Dordrecht, Noord in Groningen, Noord in Heerlen, Oost in Leeuwarden,
    > Zuid in Rotterdam, Westwijk in Vlaardingen en Zaandam-Oost in Zaanstad.
    """
    return of(
        een_van(
            stedelijk_focusgebied,
            _AMSTERDAM_ZUIDOOST,
            _AMSTERDAM_NIEUW_WEST,
            _ARNHEM_OOST,
            _BREDA_NOORD,
        ),
        een_van(
            stedelijk_focusgebied, _DELFT_WEST, _DORDRECHT_WEST, _GRONINGEN_NOORD, _HEERLEN_NOORD
        ),
        een_van(
            stedelijk_focusgebied,
            _LEEUWARDEN_OOST,
            _ROTTERDAM_ZUID,
            _VLAARDINGEN_WESTWIJK,
            _ZAANSTAD_ZAANDAM_OOST,
        ),
    )


@eis(
    naam="school_en_omgeving_opengesteld",
    vindplaats="artikel 6, derde lid",
    anker="artikel-6/#lid-3",
    feiten=(Feit(0, "stedelijk_focusgebieden", "stedelijk_focusgebieden"),),
    condities="De voorwaarde is niet vervuld: indien er is een aangevraagd in aangevraagde_bedragen waarvoor onderdeel van aangevraagd is school_en_omgeving.",
    anders=lambda aanvraag: (
        "Voor school en omgeving kent de minister alleen een uitkering toe voor twaalf",
        " ",
        "focusgebieden; dat zijn niet alle gebieden in deze aanvraag",
        " ",
        "(",
        veld(aanvraag.stedelijk_focusgebieden, "stedelijk_focusgebieden"),
        ").",
    ),
    treft=Treft("onderdeel", lambda aanvraag: _SCHOOL_EN_OMGEVING),
    hardheidsclausule="artikel 15",
)
def school_en_omgeving_opengesteld(aanvraag: Aanvraag) -> Toetsing:
    """Artikel 6, derde lid.

    > 3. De minister kent uitsluitend ten behoeve van de volgende stedelijk focusgebieden een
    > uitkering toe: Zuidoost in Amsterdam, Nieuw-West in Amsterdam, Oost in Arnhem, Noord in Breda,
    > West in Delft, West in Dordrecht, Noord in Groningen, Noord in Heerlen, Oost in Leeuwarden,
    > Zuid in Rotterdam, Westwijk in Vlaardingen en Zaandam-Oost in Zaanstad.
    """
    indien = er_is_een(
        veld(aanvraag.aangevraagde_bedragen, "aangevraagde_bedragen"),
        _ONDERDEEL_IS_SCHOOL_EN_OMGEVING,
    )
    if indien is False:
        return NIET_VAN_TOEPASSING
    return toets(
        indien=indien,
        geldt=en(
            er_is_een(
                veld(aanvraag.stedelijk_focusgebieden, "stedelijk_focusgebieden"),
                lambda focusgebied: bereken_opengesteld_voor_school_en_omgeving(focusgebied),
            ),
            voor_elk(
                veld(aanvraag.stedelijk_focusgebieden, "stedelijk_focusgebieden"),
                lambda focusgebied: bereken_opengesteld_voor_school_en_omgeving(focusgebied),
            ),
        ),
    )


@eis(
    naam="school_en_omgeving_verleend_voor_een_opengesteld_gebied",
    vindplaats="artikel 6, derde lid",
    anker="artikel-6/#lid-3",
    feiten=(Feit(0, "stedelijk_focusgebieden", "stedelijk_focusgebieden"),),
    condities="De voorwaarde is niet vervuld: indien er is een verleend in verleende_bedragen waarvoor onderdeel van verleend is school_en_omgeving.",
    anders=lambda beschikking: (
        "Voor school en omgeving is een uitkering toegekend voor een gebied waarvoor dat",
        " ",
        "thema niet is opengesteld (",
        veld(beschikking.stedelijk_focusgebieden, "stedelijk_focusgebieden"),
        ").",
    ),
    treft=Treft("onderdeel", lambda beschikking: _SCHOOL_EN_OMGEVING),
)
def school_en_omgeving_verleend_voor_een_opengesteld_gebied(beschikking: Beschikking) -> Toetsing:
    """Artikel 6, derde lid.

    > 3. De minister kent uitsluitend ten behoeve van de volgende stedelijk focusgebieden een
    > uitkering toe: Zuidoost in Amsterdam, Nieuw-West in Amsterdam, Oost in Arnhem, Noord in Breda,
    > West in Delft, West in Dordrecht, Noord in Groningen, Noord in Heerlen, Oost in Leeuwarden,
    > Zuid in Rotterdam, Westwijk in Vlaardingen en Zaandam-Oost in Zaanstad.
    """
    indien = er_is_een(
        veld(beschikking.verleende_bedragen, "verleende_bedragen"), _ONDERDEEL_IS_SCHOOL_EN_OMGEVING
    )
    if indien is False:
        return NIET_VAN_TOEPASSING
    return toets(
        indien=indien,
        geldt=en(
            er_is_een(
                veld(beschikking.stedelijk_focusgebieden, "stedelijk_focusgebieden"),
                lambda focusgebied: bereken_opengesteld_voor_school_en_omgeving(focusgebied),
            ),
            voor_elk(
                veld(beschikking.stedelijk_focusgebieden, "stedelijk_focusgebieden"),
                lambda focusgebied: bereken_opengesteld_voor_school_en_omgeving(focusgebied),
            ),
        ),
    )


def bereken_maximum_school_en_omgeving(gemeente: Gemeente) -> Bedrag | Onbekend:
    """Artikel 6, vierde lid.

    > 4. De maximale hoogte van de uitkering inclusief btw per ontvangende gemeente is in de bijlage
    > bij deze regeling opgenomen.
    """
    return opzoeken(UITKERING_SCHOOL_EN_OMGEVING_TOTAAL_PER_GEMEENTE, NUL, gemeente)


@eis(
    naam="school_en_omgeving_ten_hoogste_het_maximum",
    vindplaats="artikel 6, vierde lid",
    anker="artikel-6/#lid-4",
    feiten=(Feit(0, "gemeente", "gemeente"),),
    condities="De voorwaarde is niet vervuld: indien er is een aangevraagd in aangevraagde_bedragen waarvoor onderdeel van aangevraagd is school_en_omgeving.",
    anders=lambda aanvraag: (
        "Voor school en omgeving is meer aangevraagd dan",
        " ",
        toepassen(bereken_maximum_school_en_omgeving, veld(aanvraag.gemeente, "gemeente")),
        ", het maximum voor ",
        veld(aanvraag.gemeente, "gemeente"),
        " (inclusief",
        " ",
        "btw).",
    ),
    treft=Treft("onderdeel", lambda aanvraag: _SCHOOL_EN_OMGEVING),
    duidingen=(
        "De bijlage noemt acht gemeenten niet bij artikel 6: hun maximum is nul, want artikel 6, derde lid, kent hun gebieden geen uitkering voor dit thema toe.",
    ),
    waarschuwingen=(
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Amsterdam (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 1): in de kolom totaal staat € 31.147.618, maar de bedragen van uitbetaling zijn samen € 31.147.617.",
            "amsterdam",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Arnhem (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 2): in de kolom totaal staat € 26.082.326, maar de bedragen van uitbetaling zijn samen € 26.082.327.",
            "arnhem",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Delft (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 4): in de kolom totaal staat € 1.809.562, maar de bedragen van uitbetaling zijn samen € 1.809.561.",
            "delft",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Groningen (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 6): in de kolom totaal staat € 7.917.311, maar de bedragen van uitbetaling zijn samen € 7.917.310.",
            "groningen",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Heerlen (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 7): in de kolom totaal staat € 22.861.318, maar de bedragen van uitbetaling zijn samen € 22.861.319.",
            "heerlen",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Rotterdam (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 9): in de kolom totaal staat € 58.325.936, maar de bedragen van uitbetaling zijn samen € 58.325.937.",
            "rotterdam",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Vlaardingen (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 10): in de kolom totaal staat € 2.011.522, maar de bedragen van uitbetaling zijn samen € 2.011.521.",
            "vlaardingen",
            (Feit(0, "gemeente", "gemeente"),),
        ),
    ),
    hardheidsclausule="artikel 15",
)
def school_en_omgeving_ten_hoogste_het_maximum(aanvraag: Aanvraag) -> Toetsing:
    """Artikel 6, vierde lid.

    > 4. De maximale hoogte van de uitkering inclusief btw per ontvangende gemeente is in de bijlage
    > bij deze regeling opgenomen.
    """
    indien = er_is_een(
        veld(aanvraag.aangevraagde_bedragen, "aangevraagde_bedragen"),
        _ONDERDEEL_IS_SCHOOL_EN_OMGEVING,
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
                _ONDERDEEL_IS_SCHOOL_EN_OMGEVING,
            ),
            toepassen(bereken_maximum_school_en_omgeving, veld(aanvraag.gemeente, "gemeente")),
        ),
    )


@eis(
    naam="school_en_omgeving_gewijzigd_tot_ten_hoogste_het_maximum",
    vindplaats="artikel 6, vierde lid",
    anker="artikel-6/#lid-4",
    feiten=(Feit(0, "gemeente", "gemeente"),),
    condities="De voorwaarde is niet vervuld: indien er is een wijziging in budgetwijzigingen waarvoor onderdeel van wijziging is school_en_omgeving.",
    anders=lambda wijzigingsaanvraag: (
        "Voor school en omgeving wordt het budget hoger dan",
        " ",
        toepassen(
            bereken_maximum_school_en_omgeving, veld(wijzigingsaanvraag.gemeente, "gemeente")
        ),
        ", het maximum voor ",
        veld(wijzigingsaanvraag.gemeente, "gemeente"),
        " (inclusief",
        " ",
        "btw).",
    ),
    treft=Treft("onderdeel", lambda wijzigingsaanvraag: _SCHOOL_EN_OMGEVING),
    duidingen=(
        "Het lid begrenst de uitkering zelf, en dus ook wat zij na een wijziging is; de toelichting bij artikel 9 sluit verhoging boven de bedragen in de bijlage uit.",
        "De bijlage noemt acht gemeenten niet bij artikel 6: hun maximum is nul, want artikel 6, derde lid, kent hun gebieden geen uitkering voor dit thema toe.",
    ),
    waarschuwingen=(
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Amsterdam (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 1): in de kolom totaal staat € 31.147.618, maar de bedragen van uitbetaling zijn samen € 31.147.617.",
            "amsterdam",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Arnhem (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 2): in de kolom totaal staat € 26.082.326, maar de bedragen van uitbetaling zijn samen € 26.082.327.",
            "arnhem",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Delft (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 4): in de kolom totaal staat € 1.809.562, maar de bedragen van uitbetaling zijn samen € 1.809.561.",
            "delft",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Groningen (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 6): in de kolom totaal staat € 7.917.311, maar de bedragen van uitbetaling zijn samen € 7.917.310.",
            "groningen",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Heerlen (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 7): in de kolom totaal staat € 22.861.318, maar de bedragen van uitbetaling zijn samen € 22.861.319.",
            "heerlen",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Rotterdam (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 9): in de kolom totaal staat € 58.325.936, maar de bedragen van uitbetaling zijn samen € 58.325.937.",
            "rotterdam",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Vlaardingen (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 10): in de kolom totaal staat € 2.011.522, maar de bedragen van uitbetaling zijn samen € 2.011.521.",
            "vlaardingen",
            (Feit(0, "gemeente", "gemeente"),),
        ),
    ),
    hardheidsclausule="artikel 15",
)
def school_en_omgeving_gewijzigd_tot_ten_hoogste_het_maximum(
    wijzigingsaanvraag: Wijzigingsaanvraag,
) -> Toetsing:
    """Artikel 6, vierde lid.

    > 4. De maximale hoogte van de uitkering inclusief btw per ontvangende gemeente is in de bijlage
    > bij deze regeling opgenomen.
    """
    indien = er_is_een(
        veld(wijzigingsaanvraag.budgetwijzigingen, "budgetwijzigingen"),
        _ONDERDEEL_IS_SCHOOL_EN_OMGEVING,
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
                _ONDERDEEL_IS_SCHOOL_EN_OMGEVING,
            ),
            toepassen(
                bereken_maximum_school_en_omgeving, veld(wijzigingsaanvraag.gemeente, "gemeente")
            ),
        ),
    )


@eis(
    naam="school_en_omgeving_verleend_tot_ten_hoogste_het_maximum",
    vindplaats="artikel 6, vierde lid",
    anker="artikel-6/#lid-4",
    feiten=(Feit(0, "gemeente", "gemeente"),),
    condities="De voorwaarde is niet vervuld: indien er is een verleend in verleende_bedragen waarvoor onderdeel van verleend is school_en_omgeving.",
    anders=lambda beschikking: (
        "Voor school en omgeving is meer verleend dan",
        " ",
        toepassen(bereken_maximum_school_en_omgeving, veld(beschikking.gemeente, "gemeente")),
        ", het maximum voor ",
        veld(beschikking.gemeente, "gemeente"),
        " (inclusief",
        " ",
        "btw).",
    ),
    treft=Treft("onderdeel", lambda beschikking: _SCHOOL_EN_OMGEVING),
    duidingen=(
        "De bijlage noemt acht gemeenten niet bij artikel 6: hun maximum is nul, want artikel 6, derde lid, kent hun gebieden geen uitkering voor dit thema toe.",
    ),
    waarschuwingen=(
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Amsterdam (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 1): in de kolom totaal staat € 31.147.618, maar de bedragen van uitbetaling zijn samen € 31.147.617.",
            "amsterdam",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Arnhem (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 2): in de kolom totaal staat € 26.082.326, maar de bedragen van uitbetaling zijn samen € 26.082.327.",
            "arnhem",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Delft (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 4): in de kolom totaal staat € 1.809.562, maar de bedragen van uitbetaling zijn samen € 1.809.561.",
            "delft",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Groningen (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 6): in de kolom totaal staat € 7.917.311, maar de bedragen van uitbetaling zijn samen € 7.917.310.",
            "groningen",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Heerlen (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 7): in de kolom totaal staat € 22.861.318, maar de bedragen van uitbetaling zijn samen € 22.861.319.",
            "heerlen",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Rotterdam (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 9): in de kolom totaal staat € 58.325.936, maar de bedragen van uitbetaling zijn samen € 58.325.937.",
            "rotterdam",
            (Feit(0, "gemeente", "gemeente"),),
        ),
        Waarschuwing(
            "De tabel spreekt zichzelf tegen bij Vlaardingen (bijlage, ‘Specifieke uitkering per gemeente als bedoeld in artikel 6 (school en omgeving)’, item 10): in de kolom totaal staat € 2.011.522, maar de bedragen van uitbetaling zijn samen € 2.011.521.",
            "vlaardingen",
            (Feit(0, "gemeente", "gemeente"),),
        ),
    ),
)
def school_en_omgeving_verleend_tot_ten_hoogste_het_maximum(beschikking: Beschikking) -> Toetsing:
    """Artikel 6, vierde lid.

    > 4. De maximale hoogte van de uitkering inclusief btw per ontvangende gemeente is in de bijlage
    > bij deze regeling opgenomen.
    """
    indien = er_is_een(
        veld(beschikking.verleende_bedragen, "verleende_bedragen"), _ONDERDEEL_IS_SCHOOL_EN_OMGEVING
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
                _ONDERDEEL_IS_SCHOOL_EN_OMGEVING,
            ),
            toepassen(bereken_maximum_school_en_omgeving, veld(beschikking.gemeente, "gemeente")),
        ),
    )
