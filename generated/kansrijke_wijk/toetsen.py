# Gegenereerd uit de regeling; niet met de hand wijzigen.

"""Documenten lezen en toetsen."""

from __future__ import annotations

from datetime import date

from ._runtime.lezen import lees
from ._runtime.toetsen import Deel, Delen, Soorten, Stap, toets_alle
from ._runtime.uitslag import Regelinggegevens, Uitslag
from ._runtime.versies import eerdere_versie
from .artikelen import (
    artikel_01,
    artikel_02,
    artikel_03,
    artikel_04,
    artikel_05,
    artikel_06,
    artikel_07,
    artikel_08,
    artikel_09,
    artikel_10,
    artikel_11,
    artikel_12,
    artikel_13,
    artikel_14,
)
from .geldigheid import versies
from .keuzelijsten import OnderdeelVanDeUitkering
from .modellen import (
    Aanvraag,
    Activiteit,
    Beschikking,
    Besteding,
    BijdrageVanDePartners,
    LokaleCoalitie,
    Resultaat,
    Terugvordering,
    Uitvoeringsprogramma,
    Vaststelling,
    Verantwoording,
    VerzoekTotUitstel,
    Wijzigingsaanvraag,
)

VERSIE = "2025-07-01"
"""De dag van inwerkingtreding van deze versie van de regeling."""

LET_OP = "Tekst van Stcrt. 2025, 20924; gewijzigd bij Stcrt. 2025, 32385, hier niet verwerkt."
"""Wat de lezer van elke uitslag over de tekst moet weten."""

REGELING = Regelinggegevens(
    "Regeling kansrijke wijk (tweede tranche)",
    VERSIE,
    LET_OP,
    tuple(onderdeel.value for onderdeel in OnderdeelVanDeUitkering),
)
DELEN: Delen = {
    Aanvraag: (
        Deel("resultaten", "resultaten", Resultaat),
        Deel("activiteiten", "activiteiten"),
        Deel("lokale_coalities", "lokale_coalities"),
    ),
    Wijzigingsaanvraag: (Deel("resultaten", "resultaten", Resultaat),),
    Besteding: (Deel("activiteit", "activiteit", Activiteit),),
}
_EISEN_LOKALE_COALITIE: tuple[Stap, ...] = (
    Stap(artikel_01.coalitie_gezamenlijk_betrokken),
    Stap(artikel_01.samenstelling_van_de_coalitie),
    Stap(artikel_06.aansluiting_van_het_programma),
    Stap(artikel_08.scholen_in_het_postcodegebied),
    Stap(artikel_08.aanbod_op_alle_scholen),
)
_EISEN_RESULTAAT: tuple[Stap, ...] = (
    Stap(artikel_01.resultaat_gebaseerd_op_het_gebiedsplan),
    Stap(artikel_02.resultaat_heeft_betrekking_op_een_thema),
    Stap(artikel_04.integraal_resultaat_dient_een_doelstelling),
    Stap(artikel_05.resultaat_dient_preventie_of_begeleiding),
    Stap(artikel_06.resultaat_op_een_ontwikkelgebied),
    Stap(artikel_07.resultaat_dient_de_voorschoolse_en_vroegschoolse_periode),
    Stap(artikel_11.resultaat_draagt_naar_verwachting_bij),
)
_EISEN_UITVOERINGSPROGRAMMA: tuple[Stap, ...] = (
    Stap(artikel_01.looptijd_van_het_uitvoeringsprogramma),
    Stap(artikel_01.inhoud_van_het_uitvoeringsprogramma),
)
_EISEN_ACTIVITEIT: tuple[Stap, ...] = (
    Stap(artikel_03.organisatie_besteed_aan_een_genoemd_doel),
    Stap(artikel_04.integrale_activiteit_binnen_het_focusgebied),
    Stap(artikel_04.integrale_activiteit_ten_behoeve_van_resultaten),
    Stap(artikel_05.re_integratie_binnen_het_focusgebied),
    Stap(artikel_05.re_integratie_ten_behoeve_van_resultaten),
    Stap(artikel_06.besteed_aan_programma_school_en_omgeving),
    Stap(artikel_06.geen_onderwijstijd),
    Stap(artikel_06.geen_training_voor_toets_of_examen),
    Stap(artikel_06.geen_buitenlandse_reizen),
    Stap(artikel_07.jonge_kind_binnen_het_focusgebied),
    Stap(artikel_07.jonge_kind_ten_behoeve_van_resultaten),
    Stap(artikel_11.niet_reeds_vergoed_van_overheidswege),
    Stap(artikel_11.scholen_niet_reeds_gesubsidieerd),
)
_EISEN_BIJDRAGE_VAN_DE_PARTNERS: tuple[Stap, ...] = (
    Stap(artikel_03.partners_dragen_gezamenlijk_bij),
    Stap(artikel_03.bijdragen_in_afspraken_vastgelegd),
)
_EISEN_AANVRAAG: tuple[Stap, ...] = (
    Stap(artikel_01.focusgebied_ligt_in_de_gemeente),
    Stap(artikel_01.coalitie_gezamenlijk_betrokken, LokaleCoalitie),
    Stap(artikel_01.samenstelling_van_de_coalitie, LokaleCoalitie),
    Stap(artikel_01.resultaat_gebaseerd_op_het_gebiedsplan, Resultaat),
    Stap(artikel_02.gemeente_neemt_deel),
    Stap(artikel_02.resultaat_heeft_betrekking_op_een_thema, Resultaat),
    Stap(artikel_03.organisatie_besteed_aan_een_genoemd_doel, Activiteit),
    Stap(artikel_03.organisatie_ten_hoogste_het_maximum),
    Stap(artikel_04.integrale_activiteit_binnen_het_focusgebied, Activiteit),
    Stap(artikel_04.integrale_activiteit_ten_behoeve_van_resultaten, Activiteit),
    Stap(artikel_04.integraal_resultaat_dient_een_doelstelling, Resultaat),
    Stap(artikel_04.integraal_ten_hoogste_het_maximum),
    Stap(artikel_05.re_integratie_binnen_het_focusgebied, Activiteit),
    Stap(artikel_05.re_integratie_ten_behoeve_van_resultaten, Activiteit),
    Stap(artikel_05.resultaat_dient_preventie_of_begeleiding, Resultaat),
    Stap(artikel_05.re_integratie_ten_hoogste_het_maximum),
    Stap(artikel_06.besteed_aan_programma_school_en_omgeving, Activiteit),
    Stap(artikel_06.aansluiting_van_het_programma, LokaleCoalitie),
    Stap(artikel_06.programma_door_een_lokale_coalitie),
    Stap(artikel_06.resultaat_op_een_ontwikkelgebied, Resultaat),
    Stap(artikel_06.geen_onderwijstijd, Activiteit),
    Stap(artikel_06.geen_training_voor_toets_of_examen, Activiteit),
    Stap(artikel_06.geen_buitenlandse_reizen, Activiteit),
    Stap(artikel_06.school_en_omgeving_opengesteld),
    Stap(artikel_06.school_en_omgeving_ten_hoogste_het_maximum),
    Stap(artikel_07.jonge_kind_binnen_het_focusgebied, Activiteit),
    Stap(artikel_07.jonge_kind_ten_behoeve_van_resultaten, Activiteit),
    Stap(artikel_07.resultaat_dient_de_voorschoolse_en_vroegschoolse_periode, Resultaat),
    Stap(artikel_07.jonge_kind_ten_hoogste_het_maximum),
    Stap(artikel_08.scholen_in_het_postcodegebied, LokaleCoalitie),
    Stap(artikel_08.aanbod_op_alle_scholen, LokaleCoalitie),
    Stap(artikel_09.aangevraagd_in_de_aanvraagperiode),
    Stap(artikel_09.aanvraag_door_het_college),
    Stap(artikel_09.aanvraag_met_het_formulier),
    Stap(artikel_09.te_behalen_resultaten_aangegeven),
    Stap(artikel_09.schriftelijk_akkoord_van_elke_alliantie),
    Stap(artikel_09.eerste_aanvraag_was_afgewezen),
    Stap(
        artikel_09.alleen_afgewezen_onderdelen,
        Aanvraag,
        "aangevraagde_bedragen",
        "aangevraagde_bedragen",
        verplicht=True,
    ),
    Stap(artikel_09.nieuwe_aanvraag_in_haar_periode),
    Stap(artikel_10.reservering_in_samenspraak_met_de_alliantie),
    Stap(
        artikel_10.reservering_binnen_2026_tot_en_met_2028,
        Aanvraag,
        "reserveringen",
        "reserveringen",
        verplicht=True,
    ),
    Stap(
        artikel_10.middelen_gereserveerd_binnen_hetzelfde_onderdeel,
        Aanvraag,
        "aangevraagde_bedragen",
        "aangevraagde_bedragen",
        verplicht=True,
    ),
    Stap(
        artikel_10.reservering_voor_een_aangevraagd_onderdeel,
        Aanvraag,
        "reserveringen",
        "reserveringen",
        verplicht=True,
    ),
    Stap(artikel_11.resultaat_draagt_naar_verwachting_bij, Resultaat),
    Stap(artikel_11.geen_reden_om_aan_de_resultaten_te_twijfelen),
    Stap(artikel_11.geen_reden_om_aan_de_voorwaarden_te_twijfelen),
    Stap(artikel_11.niet_reeds_vergoed_van_overheidswege, Activiteit),
    Stap(artikel_11.scholen_niet_reeds_gesubsidieerd, Activiteit),
    Stap(
        artikel_11.geen_uitkering_voor_compensabele_btw,
        Aanvraag,
        "aangevraagde_bedragen",
        "aangevraagde_bedragen",
        verplicht=True,
    ),
)
_EISEN_WIJZIGINGSAANVRAAG: tuple[Stap, ...] = (
    Stap(artikel_01.resultaat_gebaseerd_op_het_gebiedsplan, Resultaat),
    Stap(artikel_02.resultaat_heeft_betrekking_op_een_thema, Resultaat),
    Stap(artikel_03.organisatie_gewijzigd_tot_ten_hoogste_het_maximum),
    Stap(artikel_04.integraal_resultaat_dient_een_doelstelling, Resultaat),
    Stap(artikel_04.integraal_gewijzigd_tot_ten_hoogste_het_maximum),
    Stap(artikel_05.resultaat_dient_preventie_of_begeleiding, Resultaat),
    Stap(artikel_05.re_integratie_gewijzigd_tot_ten_hoogste_het_maximum),
    Stap(artikel_06.resultaat_op_een_ontwikkelgebied, Resultaat),
    Stap(artikel_06.school_en_omgeving_gewijzigd_tot_ten_hoogste_het_maximum),
    Stap(artikel_07.resultaat_dient_de_voorschoolse_en_vroegschoolse_periode, Resultaat),
    Stap(artikel_07.jonge_kind_gewijzigd_tot_ten_hoogste_het_maximum),
    Stap(artikel_09.wijziging_aangevraagd_in_een_wijzigingsperiode),
    Stap(artikel_09.aanvraag_door_het_college_wijzigingsaanvraag),
    Stap(artikel_09.aanvraag_met_het_formulier_wijzigingsaanvraag),
    Stap(artikel_09.te_behalen_resultaten_aangegeven_wijzigingsaanvraag),
    Stap(artikel_09.schriftelijk_akkoord_van_elke_alliantie_wijzigingsaanvraag),
    Stap(artikel_09.wijziging_mag_worden_ingediend),
    Stap(artikel_11.resultaat_draagt_naar_verwachting_bij, Resultaat),
)
_EISEN_BESTEDING: tuple[Stap, ...] = (
    Stap(artikel_03.organisatie_besteed_aan_een_genoemd_doel, Activiteit),
    Stap(artikel_04.integrale_activiteit_binnen_het_focusgebied, Activiteit),
    Stap(artikel_04.integrale_activiteit_ten_behoeve_van_resultaten, Activiteit),
    Stap(artikel_05.re_integratie_binnen_het_focusgebied, Activiteit),
    Stap(artikel_05.re_integratie_ten_behoeve_van_resultaten, Activiteit),
    Stap(artikel_06.besteed_aan_programma_school_en_omgeving, Activiteit),
    Stap(artikel_06.geen_onderwijstijd, Activiteit),
    Stap(artikel_06.geen_training_voor_toets_of_examen, Activiteit),
    Stap(artikel_06.geen_buitenlandse_reizen, Activiteit),
    Stap(artikel_07.jonge_kind_binnen_het_focusgebied, Activiteit),
    Stap(artikel_07.jonge_kind_ten_behoeve_van_resultaten, Activiteit),
    Stap(artikel_10.later_ingezet_binnen_hetzelfde_onderdeel),
    Stap(artikel_10.later_ingezet_voor_vermelde_resultaten),
    Stap(artikel_10.later_ingezet_met_schriftelijk_akkoord),
    Stap(artikel_10.uiterlijk_besteed),
    Stap(artikel_11.niet_reeds_vergoed_van_overheidswege, Activiteit),
    Stap(artikel_11.scholen_niet_reeds_gesubsidieerd, Activiteit),
)
_EISEN_VERZOEK_TOT_UITSTEL: tuple[Stap, ...] = (
    Stap(artikel_10.uitstel_gevraagd_in_de_uitstelperiode),
    Stap(artikel_10.uitstel_gemotiveerd),
    Stap(artikel_10.uitstel_ten_hoogste_tot_en_met_de_uiterste_datum),
    Stap(artikel_10.uitstel_met_schriftelijk_akkoord),
)
_EISEN_BESCHIKKING: tuple[Stap, ...] = (
    Stap(artikel_02.verleend_onder_begrotingsvoorbehoud),
    Stap(artikel_03.organisatie_verleend_tot_ten_hoogste_het_maximum),
    Stap(artikel_04.integraal_verleend_tot_ten_hoogste_het_maximum),
    Stap(artikel_05.re_integratie_verleend_tot_ten_hoogste_het_maximum),
    Stap(artikel_06.school_en_omgeving_verleend_voor_een_opengesteld_gebied),
    Stap(artikel_06.school_en_omgeving_verleend_tot_ten_hoogste_het_maximum),
    Stap(artikel_07.jonge_kind_verleend_tot_ten_hoogste_het_maximum),
    Stap(artikel_12.besloten_binnen_negen_weken),
    Stap(artikel_12.verlening_omschrijft_de_onderdelen),
    Stap(artikel_12.verlening_noemt_het_bedrag),
    Stap(artikel_12.verlening_bevat_verantwoordingsindicatoren),
    Stap(artikel_12.verlening_noemt_de_periode),
    Stap(artikel_12.afwijzing_omschrijft_de_onderdelen),
    Stap(artikel_12.afwijzing_noemt_het_bedrag),
    Stap(artikel_12.afwijzing_noemt_de_reden),
)
_EISEN_VERANTWOORDING: tuple[Stap, ...] = (
    Stap(artikel_13.verantwoording_in_samenspraak_met_de_alliantie),
    Stap(artikel_13.verantwoording_op_de_voorgeschreven_wijze),
    Stap(artikel_14.verantwoording_binnen_achttien_maanden),
    Stap(artikel_14.volledig_en_rechtmatig_besteed),
)
_EISEN_VASTSTELLING: tuple[Stap, ...] = (
    Stap(artikel_14.vastgesteld_binnen_dertien_weken),
    Stap(artikel_14.vastgesteld_tot_ten_hoogste_de_verlening),
    Stap(artikel_14.ambtshalve_na_achttien_maanden),
)
_EISEN_TERUGVORDERING: tuple[Stap, ...] = (
    Stap(artikel_14.teruggevorderd_tot_ten_hoogste_het_niet_of_onrechtmatig_bestede_deel),
    Stap(artikel_14.terugvordering_binnen_een_jaar_medegedeeld),
)


def lees_lokale_coalitie(inhoud: str | bytes | bytearray) -> LokaleCoalitie:
    """Leest een document van de soort lokale_coalitie uit JSON.

    Is de inhoud niet te lezen, dan noemt OngeldigDocument elk veld dat niet klopt.
    """
    return lees(LokaleCoalitie, inhoud)


def toets_lokale_coalitie(document: LokaleCoalitie, op: date | None = None) -> Uitslag:
    """Toetst een document van de soort lokale_coalitie: een bevinding voor elke eis.

    `op` kiest de tekst die op die dag geldt; anders de nieuwste.
    """
    if (eerder := eerdere_versie(versies, op)) is not None:
        uitslag: Uitslag = eerder.toets("lokale_coalitie", document)
        return uitslag
    getoetst = toets_alle(document, _EISEN_LOKALE_COALITIE, DELEN)
    return Uitslag(REGELING, "lokale_coalitie", getoetst)


def lees_resultaat(inhoud: str | bytes | bytearray) -> Resultaat:
    """Leest een document van de soort resultaat uit JSON.

    Is de inhoud niet te lezen, dan noemt OngeldigDocument elk veld dat niet klopt.
    """
    return lees(Resultaat, inhoud)


def toets_resultaat(document: Resultaat, op: date | None = None) -> Uitslag:
    """Toetst een document van de soort resultaat: een bevinding voor elke eis.

    `op` kiest de tekst die op die dag geldt; anders de nieuwste.
    """
    if (eerder := eerdere_versie(versies, op)) is not None:
        uitslag: Uitslag = eerder.toets("resultaat", document)
        return uitslag
    getoetst = toets_alle(document, _EISEN_RESULTAAT, DELEN)
    return Uitslag(REGELING, "resultaat", getoetst)


def lees_uitvoeringsprogramma(inhoud: str | bytes | bytearray) -> Uitvoeringsprogramma:
    """Leest een document van de soort uitvoeringsprogramma uit JSON.

    Is de inhoud niet te lezen, dan noemt OngeldigDocument elk veld dat niet klopt.
    """
    return lees(Uitvoeringsprogramma, inhoud)


def toets_uitvoeringsprogramma(document: Uitvoeringsprogramma, op: date | None = None) -> Uitslag:
    """Toetst een document van de soort uitvoeringsprogramma: een bevinding voor elke eis.

    `op` kiest de tekst die op die dag geldt; anders de nieuwste.
    """
    if (eerder := eerdere_versie(versies, op)) is not None:
        uitslag: Uitslag = eerder.toets("uitvoeringsprogramma", document)
        return uitslag
    getoetst = toets_alle(document, _EISEN_UITVOERINGSPROGRAMMA, DELEN)
    return Uitslag(REGELING, "uitvoeringsprogramma", getoetst)


def lees_activiteit(inhoud: str | bytes | bytearray) -> Activiteit:
    """Leest een document van de soort activiteit uit JSON.

    Is de inhoud niet te lezen, dan noemt OngeldigDocument elk veld dat niet klopt.
    """
    return lees(Activiteit, inhoud)


def toets_activiteit(document: Activiteit, op: date | None = None) -> Uitslag:
    """Toetst een document van de soort activiteit: een bevinding voor elke eis.

    `op` kiest de tekst die op die dag geldt; anders de nieuwste.
    """
    if (eerder := eerdere_versie(versies, op)) is not None:
        uitslag: Uitslag = eerder.toets("activiteit", document)
        return uitslag
    getoetst = toets_alle(document, _EISEN_ACTIVITEIT, DELEN)
    return Uitslag(REGELING, "activiteit", getoetst)


def lees_bijdrage_van_de_partners(inhoud: str | bytes | bytearray) -> BijdrageVanDePartners:
    """Leest een document van de soort bijdrage_van_de_partners uit JSON.

    Is de inhoud niet te lezen, dan noemt OngeldigDocument elk veld dat niet klopt.
    """
    return lees(BijdrageVanDePartners, inhoud)


def toets_bijdrage_van_de_partners(
    document: BijdrageVanDePartners, op: date | None = None
) -> Uitslag:
    """Toetst een document van de soort bijdrage_van_de_partners: een bevinding voor elke eis.

    `op` kiest de tekst die op die dag geldt; anders de nieuwste.
    """
    if (eerder := eerdere_versie(versies, op)) is not None:
        uitslag: Uitslag = eerder.toets("bijdrage_van_de_partners", document)
        return uitslag
    getoetst = toets_alle(document, _EISEN_BIJDRAGE_VAN_DE_PARTNERS, DELEN)
    return Uitslag(REGELING, "bijdrage_van_de_partners", getoetst)


def lees_aanvraag(inhoud: str | bytes | bytearray) -> Aanvraag:
    """Leest een document van de soort aanvraag uit JSON.

    Is de inhoud niet te lezen, dan noemt OngeldigDocument elk veld dat niet klopt.
    """
    return lees(Aanvraag, inhoud)


def toets_aanvraag(document: Aanvraag, op: date | None = None) -> Uitslag:
    """Toetst een document van de soort aanvraag: een bevinding voor elke eis.

    `op` kiest de tekst die op die dag geldt; anders de nieuwste.
    """
    if (eerder := eerdere_versie(versies, op)) is not None:
        uitslag: Uitslag = eerder.toets("aanvraag", document)
        return uitslag
    getoetst = toets_alle(document, _EISEN_AANVRAAG, DELEN)
    return Uitslag(REGELING, "aanvraag", getoetst)


def lees_wijzigingsaanvraag(inhoud: str | bytes | bytearray) -> Wijzigingsaanvraag:
    """Leest een document van de soort wijzigingsaanvraag uit JSON.

    Is de inhoud niet te lezen, dan noemt OngeldigDocument elk veld dat niet klopt.
    """
    return lees(Wijzigingsaanvraag, inhoud)


def toets_wijzigingsaanvraag(document: Wijzigingsaanvraag, op: date | None = None) -> Uitslag:
    """Toetst een document van de soort wijzigingsaanvraag: een bevinding voor elke eis.

    `op` kiest de tekst die op die dag geldt; anders de nieuwste.
    """
    if (eerder := eerdere_versie(versies, op)) is not None:
        uitslag: Uitslag = eerder.toets("wijzigingsaanvraag", document)
        return uitslag
    getoetst = toets_alle(document, _EISEN_WIJZIGINGSAANVRAAG, DELEN)
    return Uitslag(REGELING, "wijzigingsaanvraag", getoetst)


def lees_besteding(inhoud: str | bytes | bytearray) -> Besteding:
    """Leest een document van de soort besteding uit JSON.

    Is de inhoud niet te lezen, dan noemt OngeldigDocument elk veld dat niet klopt.
    """
    return lees(Besteding, inhoud)


def toets_besteding(document: Besteding, op: date | None = None) -> Uitslag:
    """Toetst een document van de soort besteding: een bevinding voor elke eis.

    `op` kiest de tekst die op die dag geldt; anders de nieuwste.
    """
    if (eerder := eerdere_versie(versies, op)) is not None:
        uitslag: Uitslag = eerder.toets("besteding", document)
        return uitslag
    getoetst = toets_alle(document, _EISEN_BESTEDING, DELEN)
    return Uitslag(REGELING, "besteding", getoetst)


def lees_verzoek_tot_uitstel(inhoud: str | bytes | bytearray) -> VerzoekTotUitstel:
    """Leest een document van de soort verzoek_tot_uitstel uit JSON.

    Is de inhoud niet te lezen, dan noemt OngeldigDocument elk veld dat niet klopt.
    """
    return lees(VerzoekTotUitstel, inhoud)


def toets_verzoek_tot_uitstel(document: VerzoekTotUitstel, op: date | None = None) -> Uitslag:
    """Toetst een document van de soort verzoek_tot_uitstel: een bevinding voor elke eis.

    `op` kiest de tekst die op die dag geldt; anders de nieuwste.
    """
    if (eerder := eerdere_versie(versies, op)) is not None:
        uitslag: Uitslag = eerder.toets("verzoek_tot_uitstel", document)
        return uitslag
    getoetst = toets_alle(document, _EISEN_VERZOEK_TOT_UITSTEL, DELEN)
    return Uitslag(REGELING, "verzoek_tot_uitstel", getoetst)


def lees_beschikking(inhoud: str | bytes | bytearray) -> Beschikking:
    """Leest een document van de soort beschikking uit JSON.

    Is de inhoud niet te lezen, dan noemt OngeldigDocument elk veld dat niet klopt.
    """
    return lees(Beschikking, inhoud)


def toets_beschikking(document: Beschikking, op: date | None = None) -> Uitslag:
    """Toetst een document van de soort beschikking: een bevinding voor elke eis.

    `op` kiest de tekst die op die dag geldt; anders de nieuwste.
    """
    if (eerder := eerdere_versie(versies, op)) is not None:
        uitslag: Uitslag = eerder.toets("beschikking", document)
        return uitslag
    getoetst = toets_alle(document, _EISEN_BESCHIKKING, DELEN)
    return Uitslag(REGELING, "beschikking", getoetst)


def lees_verantwoording(inhoud: str | bytes | bytearray) -> Verantwoording:
    """Leest een document van de soort verantwoording uit JSON.

    Is de inhoud niet te lezen, dan noemt OngeldigDocument elk veld dat niet klopt.
    """
    return lees(Verantwoording, inhoud)


def toets_verantwoording(document: Verantwoording, op: date | None = None) -> Uitslag:
    """Toetst een document van de soort verantwoording: een bevinding voor elke eis.

    `op` kiest de tekst die op die dag geldt; anders de nieuwste.
    """
    if (eerder := eerdere_versie(versies, op)) is not None:
        uitslag: Uitslag = eerder.toets("verantwoording", document)
        return uitslag
    getoetst = toets_alle(document, _EISEN_VERANTWOORDING, DELEN)
    return Uitslag(REGELING, "verantwoording", getoetst)


def lees_vaststelling(inhoud: str | bytes | bytearray) -> Vaststelling:
    """Leest een document van de soort vaststelling uit JSON.

    Is de inhoud niet te lezen, dan noemt OngeldigDocument elk veld dat niet klopt.
    """
    return lees(Vaststelling, inhoud)


def toets_vaststelling(document: Vaststelling, op: date | None = None) -> Uitslag:
    """Toetst een document van de soort vaststelling: een bevinding voor elke eis.

    `op` kiest de tekst die op die dag geldt; anders de nieuwste.
    """
    if (eerder := eerdere_versie(versies, op)) is not None:
        uitslag: Uitslag = eerder.toets("vaststelling", document)
        return uitslag
    getoetst = toets_alle(document, _EISEN_VASTSTELLING, DELEN)
    return Uitslag(REGELING, "vaststelling", getoetst)


def lees_terugvordering(inhoud: str | bytes | bytearray) -> Terugvordering:
    """Leest een document van de soort terugvordering uit JSON.

    Is de inhoud niet te lezen, dan noemt OngeldigDocument elk veld dat niet klopt.
    """
    return lees(Terugvordering, inhoud)


def toets_terugvordering(document: Terugvordering, op: date | None = None) -> Uitslag:
    """Toetst een document van de soort terugvordering: een bevinding voor elke eis.

    `op` kiest de tekst die op die dag geldt; anders de nieuwste.
    """
    if (eerder := eerdere_versie(versies, op)) is not None:
        uitslag: Uitslag = eerder.toets("terugvordering", document)
        return uitslag
    getoetst = toets_alle(document, _EISEN_TERUGVORDERING, DELEN)
    return Uitslag(REGELING, "terugvordering", getoetst)


SOORTEN: Soorten = {
    "lokale_coalitie": (lees_lokale_coalitie, toets_lokale_coalitie),
    "resultaat": (lees_resultaat, toets_resultaat),
    "uitvoeringsprogramma": (lees_uitvoeringsprogramma, toets_uitvoeringsprogramma),
    "activiteit": (lees_activiteit, toets_activiteit),
    "bijdrage_van_de_partners": (lees_bijdrage_van_de_partners, toets_bijdrage_van_de_partners),
    "aanvraag": (lees_aanvraag, toets_aanvraag),
    "wijzigingsaanvraag": (lees_wijzigingsaanvraag, toets_wijzigingsaanvraag),
    "besteding": (lees_besteding, toets_besteding),
    "verzoek_tot_uitstel": (lees_verzoek_tot_uitstel, toets_verzoek_tot_uitstel),
    "beschikking": (lees_beschikking, toets_beschikking),
    "verantwoording": (lees_verantwoording, toets_verantwoording),
    "vaststelling": (lees_vaststelling, toets_vaststelling),
    "terugvordering": (lees_terugvordering, toets_terugvordering),
}
