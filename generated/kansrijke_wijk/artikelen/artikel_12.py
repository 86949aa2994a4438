# Gegenereerd uit de regeling; niet met de hand wijzigen.
# bron: artikel 12, 172358d717dd9eee

"""Artikel 12 Verstrekking en voorschot."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from .._runtime.bedrag import NUL, Bedrag
from .._runtime.logica import Onbekend, en, er_is_een, naar, opgegeven, veld, voor_elk
from .._runtime.regels import NIET_VAN_TOEPASSING, Feit, Toetsing, eis, toets
from .._runtime.rekenen import aandeel, na, opzoeken, toepassen
from .._runtime.termijn import Termijn
from .._runtime.vergelijken import ten_hoogste
from ..keuzelijsten import Aanvraagronde, Gemeente, Jaar, OnderdeelVanDeUitkering
from ..modellen import Beschikking
from ..tabellen import (
    UITKERING_INTEGRAAL_UITBETALING_PER_GEMEENTE_JAAR,
    UITKERING_JONGE_KIND_UITBETALING_PER_GEMEENTE_JAAR,
    UITKERING_ORGANISATIE_UITBETALING_PER_GEMEENTE_JAAR,
    UITKERING_RE_INTEGRATIE_UITBETALING_PER_GEMEENTE_JAAR,
    UITKERING_SCHOOL_EN_OMGEVING_UITBETALING_PER_GEMEENTE_JAAR,
)
from ..waarden import (
    AANVRAAGPERIODE,
    PERIODE_NIEUWE_AANVRAAG,
    WIJZIGINGSPERIODE_2026,
    WIJZIGINGSPERIODE_2027,
)

_PROCENT_100 = Fraction(100, 100)
_TERMIJN_9_WEEK = Termijn(9, "week")


def bereken_uiterste_beslisdatum(aanvraagronde: Aanvraagronde) -> date | Onbekend:
    """Artikel 12, eerste lid.

    > 1. De minister neemt binnen negen weken na het einde van de aanvraagperiode, genoemd in
    > artikel 9, een besluit over de verlening van de uitkering.
    """
    return naar(
        aanvraagronde,
        {
            Aanvraagronde.EERSTE_AANVRAAG: lambda: na(_TERMIJN_9_WEEK, AANVRAAGPERIODE.einde),
            Aanvraagronde.NIEUWE_AANVRAAG: lambda: na(
                _TERMIJN_9_WEEK, PERIODE_NIEUWE_AANVRAAG.einde
            ),
            Aanvraagronde.WIJZIGING_2026: lambda: na(_TERMIJN_9_WEEK, WIJZIGINGSPERIODE_2026.einde),
            Aanvraagronde.WIJZIGING_2027: lambda: na(_TERMIJN_9_WEEK, WIJZIGINGSPERIODE_2027.einde),
        },
    )


@eis(
    naam="besloten_binnen_negen_weken",
    vindplaats="artikel 12, eerste lid",
    anker="artikel-12/#lid-1",
    feiten=(Feit(0, "besloten_op", "besloten_op"), Feit(0, "aanvraagronde", "aanvraagronde")),
    anders=lambda beschikking: (
        "Besloten op ",
        veld(beschikking.besloten_op, "besloten_op"),
        "; de minister neemt het besluit uiterlijk op",
        " ",
        toepassen(bereken_uiterste_beslisdatum, veld(beschikking.aanvraagronde, "aanvraagronde")),
        ".",
    ),
    duidingen=(
        "‘De aanvraagperiode, genoemd in artikel 9’ is elk van de vier perioden waarin kan worden aangevraagd, dus ook die voor een nieuwe aanvraag en voor wijziging: de toelichting bij de artikelen 9 en 12 zegt dat de termijn ook daarvoor geldt.",
        "De termijn eindigt op dezelfde dag van de week, ook op een zaterdag of zondag: de Algemene termijnenwet verlengt termijnen in een wet of een algemene maatregel van bestuur, niet die in een ministeriële regeling.",
    ),
)
def besloten_binnen_negen_weken(beschikking: Beschikking) -> Toetsing:
    """Artikel 12, eerste lid.

    > 1. De minister neemt binnen negen weken na het einde van de aanvraagperiode, genoemd in
    > artikel 9, een besluit over de verlening van de uitkering.
    """
    return ten_hoogste(
        veld(beschikking.besloten_op, "besloten_op"),
        toepassen(bereken_uiterste_beslisdatum, veld(beschikking.aanvraagronde, "aanvraagronde")),
    )


@eis(
    naam="verlening_omschrijft_de_onderdelen",
    vindplaats="artikel 12, tweede lid",
    anker="artikel-12/#lid-2",
    feiten=(
        Feit(0, "verleent", "verleent"),
        Feit(0, "omschrijft_de_verleende_onderdelen", "omschrijft_de_verleende_onderdelen"),
    ),
    condities="De voorwaarde is niet vervuld: voor zover verleent.",
    anders=lambda beschikking: (
        "De beschikking omschrijft niet de onderdelen waarvoor de uitkering wordt",
        " ",
        "verleend.",
    ),
)
def verlening_omschrijft_de_onderdelen(beschikking: Beschikking) -> Toetsing:
    """Artikel 12, tweede lid.

    > 2. Voor zover de uitkering wordt verleend, bevat de beschikking in ieder geval:
    >
    > a. een omschrijving van de onderdelen waarvoor de uitkering wordt verleend;
    >
    > b. het bedrag van de uitkering dat wordt verleend;
    >
    > c. de verantwoordingsindicatoren ten behoeve van de verantwoording, bedoeld in artikel 17a van
    > de Financiële-verhoudingswet; en
    >
    > d. de periode waarvoor de uitkering wordt verleend.
    """
    indien = veld(beschikking.verleent, "verleent")
    if indien is False:
        return NIET_VAN_TOEPASSING
    return toets(
        indien=indien,
        geldt=veld(
            beschikking.omschrijft_de_verleende_onderdelen, "omschrijft_de_verleende_onderdelen"
        ),
    )


@eis(
    naam="verlening_noemt_het_bedrag",
    vindplaats="artikel 12, tweede lid",
    anker="artikel-12/#lid-2",
    feiten=(Feit(0, "verleent", "verleent"),),
    condities="De voorwaarde is niet vervuld: voor zover verleent.",
    anders=lambda beschikking: (
        "De beschikking bevat niet het bedrag van de uitkering dat wordt verleend.",
    ),
)
def verlening_noemt_het_bedrag(beschikking: Beschikking) -> Toetsing:
    """Artikel 12, tweede lid.

    > 2. Voor zover de uitkering wordt verleend, bevat de beschikking in ieder geval:
    >
    > a. een omschrijving van de onderdelen waarvoor de uitkering wordt verleend;
    >
    > b. het bedrag van de uitkering dat wordt verleend;
    >
    > c. de verantwoordingsindicatoren ten behoeve van de verantwoording, bedoeld in artikel 17a van
    > de Financiële-verhoudingswet; en
    >
    > d. de periode waarvoor de uitkering wordt verleend.
    """
    indien = veld(beschikking.verleent, "verleent")
    if indien is False:
        return NIET_VAN_TOEPASSING
    return toets(
        indien=indien,
        geldt=en(
            er_is_een(
                veld(beschikking.verleende_bedragen, "verleende_bedragen"),
                lambda verleend: opgegeven(veld(verleend.bedrag, "bedrag")),
            ),
            voor_elk(
                veld(beschikking.verleende_bedragen, "verleende_bedragen"),
                lambda verleend: opgegeven(veld(verleend.bedrag, "bedrag")),
            ),
        ),
    )


@eis(
    naam="verlening_bevat_verantwoordingsindicatoren",
    vindplaats="artikel 12, tweede lid",
    anker="artikel-12/#lid-2",
    feiten=(
        Feit(0, "verleent", "verleent"),
        Feit(0, "bevat_de_verantwoordingsindicatoren", "bevat_de_verantwoordingsindicatoren"),
    ),
    condities="De voorwaarde is niet vervuld: voor zover verleent.",
    anders=lambda beschikking: ("De beschikking bevat geen verantwoordingsindicatoren.",),
)
def verlening_bevat_verantwoordingsindicatoren(beschikking: Beschikking) -> Toetsing:
    """Artikel 12, tweede lid.

    > 2. Voor zover de uitkering wordt verleend, bevat de beschikking in ieder geval:
    >
    > a. een omschrijving van de onderdelen waarvoor de uitkering wordt verleend;
    >
    > b. het bedrag van de uitkering dat wordt verleend;
    >
    > c. de verantwoordingsindicatoren ten behoeve van de verantwoording, bedoeld in artikel 17a van
    > de Financiële-verhoudingswet; en
    >
    > d. de periode waarvoor de uitkering wordt verleend.
    """
    indien = veld(beschikking.verleent, "verleent")
    if indien is False:
        return NIET_VAN_TOEPASSING
    return toets(
        indien=indien,
        geldt=veld(
            beschikking.bevat_de_verantwoordingsindicatoren, "bevat_de_verantwoordingsindicatoren"
        ),
    )


@eis(
    naam="verlening_noemt_de_periode",
    vindplaats="artikel 12, tweede lid",
    anker="artikel-12/#lid-2",
    feiten=(Feit(0, "verleent", "verleent"), Feit(0, "noemt_de_periode", "noemt_de_periode")),
    condities="De voorwaarde is niet vervuld: voor zover verleent.",
    anders=lambda beschikking: (
        "De beschikking bevat niet de periode waarvoor de uitkering wordt verleend.",
    ),
)
def verlening_noemt_de_periode(beschikking: Beschikking) -> Toetsing:
    """Artikel 12, tweede lid.

    > 2. Voor zover de uitkering wordt verleend, bevat de beschikking in ieder geval:
    >
    > a. een omschrijving van de onderdelen waarvoor de uitkering wordt verleend;
    >
    > b. het bedrag van de uitkering dat wordt verleend;
    >
    > c. de verantwoordingsindicatoren ten behoeve van de verantwoording, bedoeld in artikel 17a van
    > de Financiële-verhoudingswet; en
    >
    > d. de periode waarvoor de uitkering wordt verleend.
    """
    indien = veld(beschikking.verleent, "verleent")
    if indien is False:
        return NIET_VAN_TOEPASSING
    return toets(indien=indien, geldt=veld(beschikking.noemt_de_periode, "noemt_de_periode"))


@eis(
    naam="afwijzing_omschrijft_de_onderdelen",
    vindplaats="artikel 12, derde lid",
    anker="artikel-12/#lid-3",
    feiten=(
        Feit(0, "wijst_af", "wijst_af"),
        Feit(0, "omschrijft_de_afgewezen_onderdelen", "omschrijft_de_afgewezen_onderdelen"),
    ),
    condities="De voorwaarde is niet vervuld: voor zover wijst_af.",
    anders=lambda beschikking: (
        "De beschikking omschrijft niet de onderdelen waarvoor de aanvraag wordt",
        " ",
        "afgewezen.",
    ),
)
def afwijzing_omschrijft_de_onderdelen(beschikking: Beschikking) -> Toetsing:
    """Artikel 12, derde lid.

    > 3. Voor zover de aanvraag wordt afgewezen, bevat de beschikking in ieder geval:
    >
    > a. een omschrijving van de onderdelen waarvoor de aanvraag wordt afgewezen;
    >
    > b. het bedrag van de aangevraagde uitkering dat niet wordt toegekend;
    >
    > c. de reden van afwijzing.
    """
    indien = veld(beschikking.wijst_af, "wijst_af")
    if indien is False:
        return NIET_VAN_TOEPASSING
    return toets(
        indien=indien,
        geldt=veld(
            beschikking.omschrijft_de_afgewezen_onderdelen, "omschrijft_de_afgewezen_onderdelen"
        ),
    )


@eis(
    naam="afwijzing_noemt_het_bedrag",
    vindplaats="artikel 12, derde lid",
    anker="artikel-12/#lid-3",
    feiten=(
        Feit(0, "wijst_af", "wijst_af"),
        Feit(0, "noemt_het_niet_toegekende_bedrag", "noemt_het_niet_toegekende_bedrag"),
    ),
    condities="De voorwaarde is niet vervuld: voor zover wijst_af.",
    anders=lambda beschikking: (
        "De beschikking bevat niet het bedrag van de aangevraagde uitkering dat niet",
        " ",
        "wordt toegekend.",
    ),
)
def afwijzing_noemt_het_bedrag(beschikking: Beschikking) -> Toetsing:
    """Artikel 12, derde lid.

    > 3. Voor zover de aanvraag wordt afgewezen, bevat de beschikking in ieder geval:
    >
    > a. een omschrijving van de onderdelen waarvoor de aanvraag wordt afgewezen;
    >
    > b. het bedrag van de aangevraagde uitkering dat niet wordt toegekend;
    >
    > c. de reden van afwijzing.
    """
    indien = veld(beschikking.wijst_af, "wijst_af")
    if indien is False:
        return NIET_VAN_TOEPASSING
    return toets(
        indien=indien,
        geldt=veld(
            beschikking.noemt_het_niet_toegekende_bedrag, "noemt_het_niet_toegekende_bedrag"
        ),
    )


@eis(
    naam="afwijzing_noemt_de_reden",
    vindplaats="artikel 12, derde lid",
    anker="artikel-12/#lid-3",
    feiten=(
        Feit(0, "wijst_af", "wijst_af"),
        Feit(0, "noemt_de_reden_van_afwijzing", "noemt_de_reden_van_afwijzing"),
    ),
    condities="De voorwaarde is niet vervuld: voor zover wijst_af.",
    anders=lambda beschikking: ("De beschikking bevat niet de reden van afwijzing.",),
)
def afwijzing_noemt_de_reden(beschikking: Beschikking) -> Toetsing:
    """Artikel 12, derde lid.

    > 3. Voor zover de aanvraag wordt afgewezen, bevat de beschikking in ieder geval:
    >
    > a. een omschrijving van de onderdelen waarvoor de aanvraag wordt afgewezen;
    >
    > b. het bedrag van de aangevraagde uitkering dat niet wordt toegekend;
    >
    > c. de reden van afwijzing.
    """
    indien = veld(beschikking.wijst_af, "wijst_af")
    if indien is False:
        return NIET_VAN_TOEPASSING
    return toets(
        indien=indien,
        geldt=veld(beschikking.noemt_de_reden_van_afwijzing, "noemt_de_reden_van_afwijzing"),
    )


def bereken_voorschot(verleend_bedrag_in_totaal: Bedrag) -> Bedrag | Onbekend:
    """Artikel 12, vierde lid.

    > 4. Indien de uitkering wordt verleend, betaalt de minister een voorschot van 100% uit in
    > jaarlijkse termijnen, die zijn genoemd in de bijlage bij deze regeling.
    """
    return aandeel(_PROCENT_100, verleend_bedrag_in_totaal)


def bereken_voorschot_bij_het_maximum(
    gemeente: Gemeente, onderdeel: OnderdeelVanDeUitkering, jaar: Jaar
) -> Bedrag | Onbekend:
    """Artikel 12, vierde lid.

    > 4. Indien de uitkering wordt verleend, betaalt de minister een voorschot van 100% uit in
    > jaarlijkse termijnen, die zijn genoemd in de bijlage bij deze regeling.
    """
    return naar(
        onderdeel,
        {
            OnderdeelVanDeUitkering.ORGANISATIE: lambda: opzoeken(
                UITKERING_ORGANISATIE_UITBETALING_PER_GEMEENTE_JAAR, NUL, gemeente, jaar
            ),
            OnderdeelVanDeUitkering.RE_INTEGRATIE_EN_PREVENTIE_GELDZORGEN: lambda: opzoeken(
                UITKERING_RE_INTEGRATIE_UITBETALING_PER_GEMEENTE_JAAR, NUL, gemeente, jaar
            ),
            OnderdeelVanDeUitkering.SCHOOL_EN_OMGEVING: lambda: opzoeken(
                UITKERING_SCHOOL_EN_OMGEVING_UITBETALING_PER_GEMEENTE_JAAR, NUL, gemeente, jaar
            ),
            OnderdeelVanDeUitkering.ONTWIKKELING_VAN_HET_JONGE_KIND: lambda: opzoeken(
                UITKERING_JONGE_KIND_UITBETALING_PER_GEMEENTE_JAAR, NUL, gemeente, jaar
            ),
            OnderdeelVanDeUitkering.INTEGRAAL: lambda: opzoeken(
                UITKERING_INTEGRAAL_UITBETALING_PER_GEMEENTE_JAAR, NUL, gemeente, jaar
            ),
        },
    )
