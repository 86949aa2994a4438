# Gegenereerd uit de regeling; niet met de hand wijzigen.
# bron: artikel 3, dd2bc231dddf4b78

"""Artikel 3 Bijdrage aan organisatie uitvoeringsprogramma."""

from __future__ import annotations

from .._runtime.bedrag import NUL, Bedrag
from .._runtime.logica import Onbekend, Veld, VeldIs, en, er_is_een, of, veld
from .._runtime.regels import NIET_VAN_TOEPASSING, Feit, Toetsing, Treft, eis, toets
from .._runtime.rekenen import opzoeken, som_over, toepassen
from .._runtime.vergelijken import bevat, een_van, ten_hoogste
from ..keuzelijsten import DoelVanDeOrganisatie, Gemeente, OnderdeelVanDeUitkering, VormVanBijdrage
from ..modellen import Aanvraag, Activiteit, Beschikking, BijdrageVanDePartners, Wijzigingsaanvraag
from ..tabellen import UITKERING_ORGANISATIE_TOTAAL_PER_GEMEENTE

_ALLIANTIE_IN_STAND_HOUDEN_EN_ONDERSTEUNEN = (
    DoelVanDeOrganisatie.ALLIANTIE_IN_STAND_HOUDEN_EN_ONDERSTEUNEN
)
_BEDRAG = Veld("bedrag")
_EUROS = VormVanBijdrage.EUROS
_INWONERS_EQUIPEREN = DoelVanDeOrganisatie.INWONERS_EQUIPEREN
_NATURA = VormVanBijdrage.NATURA
_NIEUW_BUDGET = Veld("nieuw_budget")
_ONDERDEEL_IS_ORGANISATIE = VeldIs("onderdeel", OnderdeelVanDeUitkering.ORGANISATIE)
_ORGANISATIE = OnderdeelVanDeUitkering.ORGANISATIE
_PROGRAMMAORGANISATIE_IN_STAND_HOUDEN = DoelVanDeOrganisatie.PROGRAMMAORGANISATIE_IN_STAND_HOUDEN
_VOORTGANG_AANJAGEN_EN_BEWAKEN = DoelVanDeOrganisatie.VOORTGANG_AANJAGEN_EN_BEWAKEN


@eis(
    naam="organisatie_besteed_aan_een_genoemd_doel",
    vindplaats="artikel 3, eerste lid",
    anker="artikel-3/#lid-1",
    indien=_ONDERDEEL_IS_ORGANISATIE,
    feiten=(
        Feit(0, "onderdeel", "onderdeel"),
        Feit(0, "doelen_van_de_organisatie", "doelen_van_de_organisatie"),
    ),
    condities="De voorwaarde is niet vervuld: indien onderdeel is organisatie.",
    anders=lambda activiteit: (
        "‘",
        veld(activiteit.omschrijving, "omschrijving"),
        "’ dient geen van de vier doelen waaraan de middelen voor de",
        " ",
        "organisatie worden besteed.",
    ),
    treft=Treft("element"),
    duidingen=(
        "Het lid somt vier doelen op zonder te zeggen dat elke besteding ze alle vier dient: één ervan volstaat per besteding, en een doel dat er niet bij staat telt niet.",
    ),
    hardheidsclausule="artikel 15",
)
def organisatie_besteed_aan_een_genoemd_doel(activiteit: Activiteit) -> Toetsing:
    """Artikel 3, eerste lid.

    > 1. Voor de organisatie van het uitvoeringsprogramma worden de uitgekeerde middelen besteed aan
    > het in stand houden van een programmaorganisatie, het in stand houden en ondersteunen van de
    > alliantie en het alliantieoverleg, het aanjagen en bewaken van de voortgang van de uitvoering
    > van het uitvoeringsprogramma, en het equiperen van inwoners ten behoeve van de invulling van
    > hun rol in de alliantie en het alliantieoverleg.
    """
    return er_is_een(
        veld(activiteit.doelen_van_de_organisatie, "doelen_van_de_organisatie"),
        lambda doel: of(
            een_van(
                doel,
                _PROGRAMMAORGANISATIE_IN_STAND_HOUDEN,
                _ALLIANTIE_IN_STAND_HOUDEN_EN_ONDERSTEUNEN,
            ),
            een_van(doel, _VOORTGANG_AANJAGEN_EN_BEWAKEN, _INWONERS_EQUIPEREN),
        ),
    )


@eis(
    naam="partners_dragen_gezamenlijk_bij",
    vindplaats="artikel 3, tweede lid",
    anker="artikel-3/#lid-2",
    feiten=(
        Feit(0, "vormen_van_bijdrage", "vormen_van_bijdrage"),
        Feit(0, "aan_de_programmaorganisatie", "aan_de_programmaorganisatie"),
        Feit(0, "aan_het_uitvoeringsprogramma", "aan_het_uitvoeringsprogramma"),
    ),
    anders=lambda bijdrage_van_de_partners: (
        "De partners dragen niet gezamenlijk in euro’s of natura bij aan zowel de",
        " ",
        "programmaorganisatie als de realisatie van het uitvoeringsprogramma.",
    ),
)
def partners_dragen_gezamenlijk_bij(bijdrage_van_de_partners: BijdrageVanDePartners) -> Toetsing:
    """Artikel 3, tweede lid.

    > 2. De partners in het alliantieoverleg dragen gezamenlijk in euro’s of natura bij aan de
    > programmaorganisatie, bedoeld in het eerste lid, en aan de realisatie van het
    > uitvoeringsprogramma, en leggen deze bijdragen in afspraken vast.
    """
    return en(
        of(
            bevat(
                veld(bijdrage_van_de_partners.vormen_van_bijdrage, "vormen_van_bijdrage"), _EUROS
            ),
            bevat(
                veld(bijdrage_van_de_partners.vormen_van_bijdrage, "vormen_van_bijdrage"), _NATURA
            ),
        ),
        veld(bijdrage_van_de_partners.aan_de_programmaorganisatie, "aan_de_programmaorganisatie"),
        veld(bijdrage_van_de_partners.aan_het_uitvoeringsprogramma, "aan_het_uitvoeringsprogramma"),
    )


@eis(
    naam="bijdragen_in_afspraken_vastgelegd",
    vindplaats="artikel 3, tweede lid",
    anker="artikel-3/#lid-2",
    feiten=(Feit(0, "in_afspraken_vastgelegd", "in_afspraken_vastgelegd"),),
    anders=lambda bijdrage_van_de_partners: (
        "De bijdragen van de partners zijn niet in afspraken vastgelegd.",
    ),
)
def bijdragen_in_afspraken_vastgelegd(bijdrage_van_de_partners: BijdrageVanDePartners) -> Toetsing:
    """Artikel 3, tweede lid.

    > 2. De partners in het alliantieoverleg dragen gezamenlijk in euro’s of natura bij aan de
    > programmaorganisatie, bedoeld in het eerste lid, en aan de realisatie van het
    > uitvoeringsprogramma, en leggen deze bijdragen in afspraken vast.
    """
    return veld(bijdrage_van_de_partners.in_afspraken_vastgelegd, "in_afspraken_vastgelegd")


def bereken_maximum_organisatie(gemeente: Gemeente) -> Bedrag | Onbekend:
    """Artikel 3, derde lid.

    > 3. De maximale hoogte van de uitkering inclusief btw per ontvangende gemeente is in de bijlage
    > bij deze regeling opgenomen en is gebaseerd op het aantal focusgebieden binnen een ontvangende
    > gemeente.
    """
    return opzoeken(UITKERING_ORGANISATIE_TOTAAL_PER_GEMEENTE, NUL, gemeente)


@eis(
    naam="organisatie_ten_hoogste_het_maximum",
    vindplaats="artikel 3, derde lid",
    anker="artikel-3/#lid-3",
    feiten=(Feit(0, "gemeente", "gemeente"),),
    condities="De voorwaarde is niet vervuld: indien er is een aangevraagd in aangevraagde_bedragen waarvoor onderdeel van aangevraagd is organisatie.",
    anders=lambda aanvraag: (
        "Voor de organisatie van het uitvoeringsprogramma is meer aangevraagd dan",
        " ",
        toepassen(bereken_maximum_organisatie, veld(aanvraag.gemeente, "gemeente")),
        ", het maximum voor ",
        veld(aanvraag.gemeente, "gemeente"),
        " (inclusief btw).",
    ),
    treft=Treft("onderdeel", lambda aanvraag: _ORGANISATIE),
    duidingen=(
        "Vergeleken wordt de som van alle bedragen voor dit onderdeel met het maximum van de hele gemeente, omdat het lid per ontvangende gemeente begrenst; hetzelfde geldt voor de maxima van de artikelen 4 tot en met 7.",
        "Het aantal focusgebieden vermenigvuldigt het maximum niet nog eens: de bijlage noemt per gemeente het hele bedrag, en daarin telt dat aantal al mee (Amsterdam heeft er twee en krijgt twee keer zoveel).",
    ),
    hardheidsclausule="artikel 15",
)
def organisatie_ten_hoogste_het_maximum(aanvraag: Aanvraag) -> Toetsing:
    """Artikel 3, derde lid.

    > 3. De maximale hoogte van de uitkering inclusief btw per ontvangende gemeente is in de bijlage
    > bij deze regeling opgenomen en is gebaseerd op het aantal focusgebieden binnen een ontvangende
    > gemeente.
    """
    indien = er_is_een(
        veld(aanvraag.aangevraagde_bedragen, "aangevraagde_bedragen"), _ONDERDEEL_IS_ORGANISATIE
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
                _ONDERDEEL_IS_ORGANISATIE,
            ),
            toepassen(bereken_maximum_organisatie, veld(aanvraag.gemeente, "gemeente")),
        ),
    )


@eis(
    naam="organisatie_gewijzigd_tot_ten_hoogste_het_maximum",
    vindplaats="artikel 3, derde lid",
    anker="artikel-3/#lid-3",
    feiten=(Feit(0, "gemeente", "gemeente"),),
    condities="De voorwaarde is niet vervuld: indien er is een wijziging in budgetwijzigingen waarvoor onderdeel van wijziging is organisatie.",
    anders=lambda wijzigingsaanvraag: (
        "Voor de organisatie van het uitvoeringsprogramma wordt het budget hoger dan",
        " ",
        toepassen(bereken_maximum_organisatie, veld(wijzigingsaanvraag.gemeente, "gemeente")),
        ", het maximum voor ",
        veld(wijzigingsaanvraag.gemeente, "gemeente"),
        " (inclusief btw).",
    ),
    treft=Treft("onderdeel", lambda wijzigingsaanvraag: _ORGANISATIE),
    duidingen=(
        "Vergeleken wordt de som van alle bedragen voor dit onderdeel met het maximum van de hele gemeente, omdat het lid per ontvangende gemeente begrenst; hetzelfde geldt voor de maxima van de artikelen 4 tot en met 7.",
        "Het lid begrenst de uitkering zelf, en dus ook wat zij na een wijziging is; de toelichting bij artikel 9 sluit verhoging boven de bedragen in de bijlage uit.",
        "Het aantal focusgebieden vermenigvuldigt het maximum niet nog eens: de bijlage noemt per gemeente het hele bedrag, en daarin telt dat aantal al mee (Amsterdam heeft er twee en krijgt twee keer zoveel).",
    ),
    hardheidsclausule="artikel 15",
)
def organisatie_gewijzigd_tot_ten_hoogste_het_maximum(
    wijzigingsaanvraag: Wijzigingsaanvraag,
) -> Toetsing:
    """Artikel 3, derde lid.

    > 3. De maximale hoogte van de uitkering inclusief btw per ontvangende gemeente is in de bijlage
    > bij deze regeling opgenomen en is gebaseerd op het aantal focusgebieden binnen een ontvangende
    > gemeente.
    """
    indien = er_is_een(
        veld(wijzigingsaanvraag.budgetwijzigingen, "budgetwijzigingen"), _ONDERDEEL_IS_ORGANISATIE
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
                _ONDERDEEL_IS_ORGANISATIE,
            ),
            toepassen(bereken_maximum_organisatie, veld(wijzigingsaanvraag.gemeente, "gemeente")),
        ),
    )


@eis(
    naam="organisatie_verleend_tot_ten_hoogste_het_maximum",
    vindplaats="artikel 3, derde lid",
    anker="artikel-3/#lid-3",
    feiten=(Feit(0, "gemeente", "gemeente"),),
    condities="De voorwaarde is niet vervuld: indien er is een verleend in verleende_bedragen waarvoor onderdeel van verleend is organisatie.",
    anders=lambda beschikking: (
        "Voor de organisatie van het uitvoeringsprogramma is meer verleend dan",
        " ",
        toepassen(bereken_maximum_organisatie, veld(beschikking.gemeente, "gemeente")),
        ", het maximum voor ",
        veld(beschikking.gemeente, "gemeente"),
        " (inclusief btw).",
    ),
    treft=Treft("onderdeel", lambda beschikking: _ORGANISATIE),
    duidingen=(
        "Vergeleken wordt de som van alle bedragen voor dit onderdeel met het maximum van de hele gemeente, omdat het lid per ontvangende gemeente begrenst; hetzelfde geldt voor de maxima van de artikelen 4 tot en met 7.",
        "Het aantal focusgebieden vermenigvuldigt het maximum niet nog eens: de bijlage noemt per gemeente het hele bedrag, en daarin telt dat aantal al mee (Amsterdam heeft er twee en krijgt twee keer zoveel).",
    ),
)
def organisatie_verleend_tot_ten_hoogste_het_maximum(beschikking: Beschikking) -> Toetsing:
    """Artikel 3, derde lid.

    > 3. De maximale hoogte van de uitkering inclusief btw per ontvangende gemeente is in de bijlage
    > bij deze regeling opgenomen en is gebaseerd op het aantal focusgebieden binnen een ontvangende
    > gemeente.
    """
    indien = er_is_een(
        veld(beschikking.verleende_bedragen, "verleende_bedragen"), _ONDERDEEL_IS_ORGANISATIE
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
                _ONDERDEEL_IS_ORGANISATIE,
            ),
            toepassen(bereken_maximum_organisatie, veld(beschikking.gemeente, "gemeente")),
        ),
    )
