# Gegenereerd uit de regeling; niet met de hand wijzigen.

"""De gegevens die de regeling vraagt; wat ontbreekt, is onbekend."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from ._runtime.velden import Aantalveld, Bedragveld, Datumveld, JaNeeveld, Lijstveld, Tekstveld
from .keuzelijsten import (
    Aanvraagronde,
    Beoordelingsnaam,
    DeelnemerVanDeLokaleCoalitie,
    Doelstelling,
    DoelVanDeOrganisatie,
    Gemeente,
    Jaar,
    OnderdeelVanDeUitkering,
    Ontwikkelgebied,
    SoortAanvraag,
    StedelijkFocusgebied,
    VormVanBijdrage,
)


class Gegeven(BaseModel):
    """De basis van alle gegevens: onveranderlijk, zonder onbekende velden."""

    # Elke soort wordt pas opgebouwd als zij voor het eerst wordt gelezen.
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Beoordeling(Gegeven):
    """Het antwoord op een open norm."""

    naam: Beoordelingsnaam | None = Field(default=None, description="de open norm")
    antwoord: Literal["ja", "nee"] | None = Field(default=None, description="het antwoord")
    wie: Tekstveld | None = Field(default=None, description="wie heeft beoordeeld")
    motivering: Tekstveld | None = Field(default=None, description="waarom zo is beoordeeld")


class LokaleCoalitie(Gegeven):
    """Een lokale coalitie en haar programma School en Omgeving (artikel 1, begripsbepaling
    lokale coalitie).
    """

    betrokken_bij_ontwikkeling_en_uitvoering: JaNeeveld | None = Field(
        default=None,
        description="of de partijen gezamenlijk zijn betrokken bij de ontwikkeling en uitvoering van een lokaal programma School en Omgeving",
    )
    deelnemers: Lijstveld[DeelnemerVanDeLokaleCoalitie] | None = Field(
        default=None, description="welke partijen tot de coalitie behoren"
    )
    scholen: Aantalveld | None = Field(
        default=None, description="hoeveel scholen binnen de coalitie vallen"
    )
    scholen_in_postcodegebied: Aantalveld | None = Field(
        default=None,
        description="hoeveel van die scholen in het postcodegebied staan van het focusgebied waarvoor wordt aangevraagd",
    )
    scholen_met_aanbod: Aantalveld | None = Field(
        default=None,
        description="op hoeveel van die scholen het programma wordt aangeboden voor de leerlingen",
    )
    beoordelingen: Lijstveld[Beoordeling] | None = Field(
        default=None, description="de antwoorden op open normen"
    )


class Resultaat(Gegeven):
    """Een te behalen resultaat (artikel 1, begripsbepaling te behalen resultaten)."""

    omschrijving: Tekstveld | None = Field(
        default=None, description="wat het te behalen resultaat is"
    )
    onderdeel: OnderdeelVanDeUitkering | None = Field(
        default=None, description="het thema of het integrale deel waaronder het resultaat valt"
    )
    gebaseerd_op_het_gebiedsplan: JaNeeveld | None = Field(
        default=None,
        description="of het resultaat is gebaseerd op de ambities uit het langjarige gebiedsplan van het stedelijk focusgebied",
    )
    doelstellingen: Lijstveld[Doelstelling] | None = Field(
        default=None,
        description="aan welke doelstellingen van de artikelen 5, 6 en 7 het resultaat bijdraagt",
    )
    ontwikkelgebieden: Lijstveld[Ontwikkelgebied] | None = Field(
        default=None,
        description="voor school en omgeving: op welke ontwikkelgebieden het resultaat ligt",
    )
    omschreven_in_de_eerste_aanvraag: JaNeeveld | None = Field(
        default=None,
        description="bij een aanvraag tot wijziging: of het resultaat al is omschreven in de aanvraag, bedoeld in artikel 9, eerste lid",
    )
    beoordelingen: Lijstveld[Beoordeling] | None = Field(
        default=None, description="de antwoorden op open normen"
    )


class Uitvoeringsprogramma(Gegeven):
    """Het uitvoeringsprogramma van de alliantie (artikel 1, begripsbepaling
    uitvoeringsprogramma).
    """

    looptijd_in_jaren: Aantalveld | None = Field(default=None, description="de looptijd in jaren")
    concrete_inzet: JaNeeveld | None = Field(
        default=None,
        description="of de ambities uit het langjarige gebiedsplan zijn vertaald naar concrete inzet",
    )
    afspraken: JaNeeveld | None = Field(
        default=None, description="of die ambities zijn vertaald naar afspraken"
    )
    begroting: JaNeeveld | None = Field(
        default=None, description="of die ambities zijn vertaald naar een begroting"
    )
    beoordelingen: Lijstveld[Beoordeling] | None = Field(
        default=None, description="de antwoorden op open normen"
    )


class Activiteit(Gegeven):
    """Een activiteit waaraan uitgekeerde middelen worden besteed (artikel 2, eerste lid)."""

    omschrijving: Tekstveld | None = Field(default=None, description="wat de activiteit is")
    onderdeel: OnderdeelVanDeUitkering | None = Field(
        default=None,
        description="het onderdeel van de uitkering waaruit de activiteit wordt bekostigd",
    )
    doelen_van_de_organisatie: Lijstveld[DoelVanDeOrganisatie] | None = Field(
        default=None,
        description="voor de organisatie van het uitvoeringsprogramma: aan welke doelen van artikel 3 wordt besteed",
    )
    ten_behoeve_van_te_behalen_resultaten: JaNeeveld | None = Field(
        default=None, description="of de activiteit een te behalen resultaat uit de aanvraag dient"
    )
    binnen_het_stedelijk_focusgebied: JaNeeveld | None = Field(
        default=None, description="of de activiteit binnen het stedelijk focusgebied plaatsvindt"
    )
    op_voorstel_van_het_college: JaNeeveld | None = Field(
        default=None, description="buiten het focusgebied: of het college dit heeft voorgesteld"
    )
    beargumenteerd_door_de_alliantie: JaNeeveld | None = Field(
        default=None, description="buiten het focusgebied: of de alliantie dit heeft beargumenteerd"
    )
    deel_van_programma_school_en_omgeving: JaNeeveld | None = Field(
        default=None,
        description="voor school en omgeving: of de activiteit deel is van een programma School en Omgeving",
    )
    behoort_tot_de_onderwijstijd: JaNeeveld | None = Field(
        default=None, description="voor school en omgeving: of de uren tot de onderwijstijd behoren"
    )
    training_voor_eindtoets_of_examen: JaNeeveld | None = Field(
        default=None,
        description="voor school en omgeving: of het gaat om training voor de eindtoets of examentraining",
    )
    buitenlandse_reis: JaNeeveld | None = Field(
        default=None, description="voor school en omgeving: of het gaat om een buitenlandse reis"
    )
    gemeente_ontvangt_reeds_vergoeding: JaNeeveld | None = Field(
        default=None,
        description="of de gemeente voor dezelfde activiteit al een vergoeding van overheidswege ontvangt",
    )
    uitgevoerd_op_scholen: JaNeeveld | None = Field(
        default=None, description="of de activiteit op scholen wordt uitgevoerd"
    )
    scholen_ontvangen_reeds_subsidie: JaNeeveld | None = Field(
        default=None,
        description="of die scholen voor dezelfde activiteit al subsidie ontvangen op grond van de Subsidieregeling School en Omgeving 2025–2028",
    )
    beoordelingen: Lijstveld[Beoordeling] | None = Field(
        default=None, description="de antwoorden op open normen"
    )


class BijdrageVanDePartners(Gegeven):
    """De bijdragen van de partners in het alliantieoverleg (artikel 3, tweede lid)."""

    vormen_van_bijdrage: Lijstveld[VormVanBijdrage] | None = Field(
        default=None, description="in welke vorm de partners gezamenlijk bijdragen"
    )
    aan_de_programmaorganisatie: JaNeeveld | None = Field(
        default=None, description="of de partners gezamenlijk bijdragen aan de programmaorganisatie"
    )
    aan_het_uitvoeringsprogramma: JaNeeveld | None = Field(
        default=None,
        description="of de partners gezamenlijk bijdragen aan de realisatie van het uitvoeringsprogramma",
    )
    in_afspraken_vastgelegd: JaNeeveld | None = Field(
        default=None, description="of deze bijdragen in afspraken zijn vastgelegd"
    )
    beoordelingen: Lijstveld[Beoordeling] | None = Field(
        default=None, description="de antwoorden op open normen"
    )


class Akkoord(Gegeven):
    """Een akkoord van de alliantie van een focusgebied (artikel 9, tweede lid)."""

    gebied: StedelijkFocusgebied | None = Field(
        default=None, description="het focusgebied van de alliantie"
    )
    schriftelijk: JaNeeveld | None = Field(
        default=None, description="of het akkoord schriftelijk is"
    )
    bijgevoegd: JaNeeveld | None = Field(default=None, description="of het akkoord is bijgevoegd")
    beoordelingen: Lijstveld[Beoordeling] | None = Field(
        default=None, description="de antwoorden op open normen"
    )


class AangevraagdBedrag(Gegeven):
    """Een bedrag dat voor een onderdeel wordt aangevraagd (artikel 9, tweede lid)."""

    onderdeel: OnderdeelVanDeUitkering | None = Field(
        default=None, description="het onderdeel waarvoor het bedrag wordt aangevraagd"
    )
    bedrag: Bedragveld | None = Field(
        default=None, description="het aangevraagde bedrag, inclusief btw"
    )
    compensabele_btw: Bedragveld | None = Field(
        default=None,
        description="de btw in dat bedrag die in aanmerking komt voor compensatie op grond van de Wet op het BTW-compensatiefonds",
    )
    beoordelingen: Lijstveld[Beoordeling] | None = Field(
        default=None, description="de antwoorden op open normen"
    )


class Reservering(Gegeven):
    """Een reservering van uit te keren middelen voor besteding in een jaar (artikel 10, eerste
    lid).
    """

    onderdeel: OnderdeelVanDeUitkering | None = Field(
        default=None, description="het onderdeel waarvan de middelen worden gereserveerd"
    )
    jaar_van_besteding: Aantalveld | None = Field(
        default=None, description="het kalenderjaar van besteding"
    )
    bedrag: Bedragveld | None = Field(
        default=None, description="het bedrag dat voor besteding in dat jaar wordt gereserveerd"
    )
    beoordelingen: Lijstveld[Beoordeling] | None = Field(
        default=None, description="de antwoorden op open normen"
    )


class Aanvraag(Gegeven):
    """De aanvraag, bedoeld in artikel 9, eerste en vijfde lid (artikel 9, tweede lid)."""

    soort: SoortAanvraag | None = Field(
        default=None, description="of dit de eerste aanvraag is of een nieuwe na een afwijzing"
    )
    gemeente: Gemeente | None = Field(default=None, description="de gemeente die aanvraagt")
    neemt_deel_aan_het_programma: JaNeeveld | None = Field(
        default=None,
        description="of de gemeente deelneemt aan het Nationaal Programma Leefbaarheid en Veiligheid",
    )
    ingediend_op: Datumveld | None = Field(
        default=None, description="de dag waarop de aanvraag is ingediend"
    )
    aangevraagd_door_het_college: JaNeeveld | None = Field(
        default=None, description="of het college aanvraagt"
    )
    met_formulier_van_de_minister: JaNeeveld | None = Field(
        default=None,
        description="of het door de minister ter beschikking gestelde formulier is gebruikt",
    )
    stedelijk_focusgebieden: Lijstveld[StedelijkFocusgebied] | None = Field(
        default=None, description="de focusgebieden waarvoor wordt aangevraagd"
    )
    akkoorden: Lijstveld[Akkoord] | None = Field(
        default=None, description="de akkoorden van de allianties"
    )
    aangevraagde_bedragen: Lijstveld[AangevraagdBedrag] | None = Field(
        default=None, description="de aangevraagde bedragen, per onderdeel"
    )
    resultaten: Lijstveld[Resultaat] | None = Field(
        default=None, description="de te behalen resultaten"
    )
    activiteiten: Lijstveld[Activiteit] | None = Field(
        default=None, description="de activiteiten, als de aanvraag ze noemt"
    )
    lokale_coalities: Lijstveld[LokaleCoalitie] | None = Field(
        default=None, description="voor school en omgeving: de lokale coalities"
    )
    reserveringen: Lijstveld[Reservering] | None = Field(
        default=None, description="per onderdeel en jaar van besteding: wat wordt gereserveerd"
    )
    gereserveerd_in_samenspraak: JaNeeveld | None = Field(
        default=None,
        description="of het college in samenspraak met de alliantie heeft gereserveerd",
    )
    eerste_aanvraag_afgewezen: JaNeeveld | None = Field(
        default=None,
        description="bij een nieuwe aanvraag: of de minister de eerste geheel of gedeeltelijk heeft afgewezen",
    )
    afgewezen_onderdelen: Lijstveld[OnderdeelVanDeUitkering] | None = Field(
        default=None,
        description="bij een nieuwe aanvraag: de onderdelen die de minister geheel of gedeeltelijk heeft afgewezen",
    )
    beoordelingen: Lijstveld[Beoordeling] | None = Field(
        default=None, description="de antwoorden op open normen"
    )


class Budgetwijziging(Gegeven):
    """Wat er aan het budget voor een onderdeel wijzigt (artikel 9, vierde lid)."""

    onderdeel: OnderdeelVanDeUitkering | None = Field(
        default=None, description="het onderdeel waarvan het budget wijzigt"
    )
    verleend_budget: Bedragveld | None = Field(
        default=None,
        description="het budget voor dit onderdeel zoals het is verleend, over alle jaren samen",
    )
    nieuw_budget: Bedragveld | None = Field(
        default=None, description="het budget voor dit onderdeel na de wijziging, inclusief btw"
    )
    gewijzigd_bedrag: Bedragveld | None = Field(
        default=None,
        description="het deel van het verleende budget dat anders wordt ingezet, vervalt of erbij komt",
    )
    beoordelingen: Lijstveld[Beoordeling] | None = Field(
        default=None, description="de antwoorden op open normen"
    )


class Wijzigingsaanvraag(Gegeven):
    """De aanvraag tot wijziging van de uitkering, bedoeld in artikel 9, derde lid (artikel 9,
    derde lid).
    """

    gemeente: Gemeente | None = Field(default=None, description="de gemeente die aanvraagt")
    ingediend_op: Datumveld | None = Field(
        default=None, description="de dag waarop de aanvraag tot wijziging is ingediend"
    )
    aangevraagd_door_het_college: JaNeeveld | None = Field(
        default=None, description="of het college aanvraagt"
    )
    met_formulier_van_de_minister: JaNeeveld | None = Field(
        default=None,
        description="of het door de minister ter beschikking gestelde formulier is gebruikt",
    )
    stedelijk_focusgebieden: Lijstveld[StedelijkFocusgebied] | None = Field(
        default=None, description="de focusgebieden waarop de wijziging betrekking heeft"
    )
    akkoorden: Lijstveld[Akkoord] | None = Field(
        default=None, description="de akkoorden van de allianties"
    )
    resultaten: Lijstveld[Resultaat] | None = Field(
        default=None, description="de te behalen resultaten na de wijziging"
    )
    wijzigt_resultaten_en_budget: JaNeeveld | None = Field(
        default=None,
        description="of de wijziging ziet op aanpassing van de te behalen resultaten en het daarvoor benodigde budget",
    )
    budgetwijzigingen: Lijstveld[Budgetwijziging] | None = Field(
        default=None, description="per onderdeel: het budget, het nieuwe budget en wat er wijzigt"
    )
    beoordelingen: Lijstveld[Beoordeling] | None = Field(
        default=None, description="de antwoorden op open normen"
    )


class Besteding(Gegeven):
    """Een besteding van uitgekeerde middelen (artikel 10, tweede lid)."""

    uitgekeerd_voor: OnderdeelVanDeUitkering | None = Field(
        default=None, description="het onderdeel waarvoor de middelen zijn uitgekeerd"
    )
    uitgekeerd_in: Jaar | None = Field(
        default=None, description="het jaar waarin de middelen zijn uitgekeerd"
    )
    jaar_van_besteding: Aantalveld | None = Field(
        default=None, description="het kalenderjaar waarin de middelen worden besteed"
    )
    besteed_op: Datumveld | None = Field(
        default=None, description="de dag waarop de middelen zijn besteed"
    )
    activiteit: Activiteit | None = Field(
        default=None, description="de activiteit waaraan de middelen zijn besteed"
    )
    voor_resultaten_vermeld_in_de_aanvraag: JaNeeveld | None = Field(
        default=None,
        description="bij inzet in een later jaar: of de activiteit te behalen resultaten dient zoals vermeld in de aanvraag",
    )
    alliantie_gaat_schriftelijk_akkoord: JaNeeveld | None = Field(
        default=None,
        description="bij inzet in een later jaar: of de alliantie daarmee schriftelijk akkoord gaat",
    )
    uitstel_verleend: JaNeeveld | None = Field(
        default=None, description="of de minister uitstel van de bestedingstermijn heeft verleend"
    )
    uitstel_verleend_tot_en_met: Datumveld | None = Field(
        default=None,
        description="bij uitstel: de laatste dag waarop de middelen mogen worden besteed",
    )
    beoordelingen: Lijstveld[Beoordeling] | None = Field(
        default=None, description="de antwoorden op open normen"
    )


class VerzoekTotUitstel(Gegeven):
    """Het verzoek tot uitstel van de bestedingstermijn (artikel 10, vierde lid)."""

    ingediend_op: Datumveld | None = Field(
        default=None, description="de dag waarop het verzoek is ingediend"
    )
    gemotiveerd: JaNeeveld | None = Field(default=None, description="of het verzoek is gemotiveerd")
    gevraagd_uitstel_tot_en_met: Datumveld | None = Field(
        default=None, description="tot en met welke dag uitstel wordt gevraagd"
    )
    stedelijk_focusgebieden: Lijstveld[StedelijkFocusgebied] | None = Field(
        default=None, description="de focusgebieden waarop het verzoek betrekking heeft"
    )
    akkoorden: Lijstveld[Akkoord] | None = Field(
        default=None, description="de akkoorden van de allianties"
    )
    beoordelingen: Lijstveld[Beoordeling] | None = Field(
        default=None, description="de antwoorden op open normen"
    )


class VerleendBedrag(Gegeven):
    """Een bedrag dat voor een onderdeel wordt verleend (artikel 12, tweede lid)."""

    onderdeel: OnderdeelVanDeUitkering | None = Field(
        default=None, description="het onderdeel waarvoor het bedrag wordt verleend"
    )
    bedrag: Bedragveld | None = Field(
        default=None,
        description="het bedrag dat voor dit onderdeel wordt verleend, wat er eerder voor is verleend meegeteld",
    )
    beoordelingen: Lijstveld[Beoordeling] | None = Field(
        default=None, description="de antwoorden op open normen"
    )


class Beschikking(Gegeven):
    """De beschikking op een aanvraag of op een aanvraag tot wijziging (artikel 12, eerste lid)."""

    gemeente: Gemeente | None = Field(default=None, description="de gemeente die heeft aangevraagd")
    stedelijk_focusgebieden: Lijstveld[StedelijkFocusgebied] | None = Field(
        default=None, description="de focusgebieden waarvoor wordt verleend"
    )
    aanvraagronde: Aanvraagronde | None = Field(
        default=None, description="in welke aanvraagperiode is aangevraagd"
    )
    besloten_op: Datumveld | None = Field(
        default=None, description="de dag waarop de minister heeft besloten"
    )
    verleent: JaNeeveld | None = Field(
        default=None, description="of de uitkering geheel of gedeeltelijk wordt verleend"
    )
    wijst_af: JaNeeveld | None = Field(
        default=None, description="of de aanvraag geheel of gedeeltelijk wordt afgewezen"
    )
    begrotingsvoorbehoud_gesteld: JaNeeveld | None = Field(
        default=None,
        description="bij verlening: of de voorwaarde is gesteld dat in de begroting voldoende middelen ter beschikking worden gesteld",
    )
    omschrijft_de_verleende_onderdelen: JaNeeveld | None = Field(
        default=None,
        description="bij verlening: of de beschikking de onderdelen omschrijft waarvoor de uitkering wordt verleend",
    )
    verleende_bedragen: Lijstveld[VerleendBedrag] | None = Field(
        default=None, description="bij verlening: wat per onderdeel wordt verleend"
    )
    bevat_de_verantwoordingsindicatoren: JaNeeveld | None = Field(
        default=None,
        description="bij verlening: of de beschikking de verantwoordingsindicatoren bevat",
    )
    noemt_de_periode: JaNeeveld | None = Field(
        default=None,
        description="bij verlening: of de beschikking de periode noemt waarvoor de uitkering wordt verleend",
    )
    omschrijft_de_afgewezen_onderdelen: JaNeeveld | None = Field(
        default=None,
        description="bij afwijzing: of de beschikking de onderdelen omschrijft waarvoor de aanvraag wordt afgewezen",
    )
    noemt_het_niet_toegekende_bedrag: JaNeeveld | None = Field(
        default=None,
        description="bij afwijzing: of de beschikking het aangevraagde bedrag noemt dat niet wordt toegekend",
    )
    noemt_de_reden_van_afwijzing: JaNeeveld | None = Field(
        default=None, description="bij afwijzing: of de beschikking de reden van afwijzing noemt"
    )
    beoordelingen: Lijstveld[Beoordeling] | None = Field(
        default=None, description="de antwoorden op open normen"
    )


class Verantwoording(Gegeven):
    """De verantwoording over de besteding van de uitkering (artikel 13)."""

    in_samenspraak_met_de_alliantie: JaNeeveld | None = Field(
        default=None, description="of de verantwoording in samenspraak met de alliantie is afgelegd"
    )
    op_de_wijze_van_artikel_17a: JaNeeveld | None = Field(
        default=None,
        description="of zij is afgelegd op de wijze, bepaald in artikel 17a, eerste lid, van de Financiële-verhoudingswet",
    )
    einde_van_het_kalenderjaar: Datumveld | None = Field(
        default=None,
        description="de laatste dag van het kalenderjaar waarop de verantwoordingsinformatie betrekking heeft",
    )
    ontvangen_op: Datumveld | None = Field(
        default=None,
        description="de dag waarop de minister de verantwoordingsinformatie heeft ontvangen",
    )
    uitgekeerd_bedrag: Bedragveld | None = Field(
        default=None, description="het bedrag van de uitkering waarover wordt verantwoord"
    )
    rechtmatig_besteed_bedrag: Bedragveld | None = Field(
        default=None, description="het deel van dat bedrag dat is besteed én rechtmatig is besteed"
    )
    beoordelingen: Lijstveld[Beoordeling] | None = Field(
        default=None, description="de antwoorden op open normen"
    )


class Vaststelling(Gegeven):
    """De vaststelling van de uitkering over het laatste kalenderjaar (artikel 14, eerste lid)."""

    verantwoording_ontvangen_op: Datumveld | None = Field(
        default=None, description="de dag waarop de verantwoordingsinformatie is ontvangen"
    )
    einde_van_het_kalenderjaar: Datumveld | None = Field(
        default=None,
        description="de laatste dag van het kalenderjaar waarop de verantwoordingsinformatie betrekking heeft",
    )
    vastgesteld_op: Datumveld | None = Field(
        default=None, description="de dag waarop de uitkering is vastgesteld"
    )
    ambtshalve_vastgesteld: JaNeeveld | None = Field(
        default=None, description="of de hoogte ambtshalve is vastgesteld"
    )
    activiteiten_verricht: JaNeeveld | None = Field(
        default=None,
        description="of de activiteiten waarvoor de uitkering is verleend zijn verricht",
    )
    verplichtingen_volledig_nagekomen: JaNeeveld | None = Field(
        default=None,
        description="of volledig is voldaan aan de verplichtingen die aan de uitkering zijn verbonden",
    )
    verleend_in_de_beschikking: Bedragveld | None = Field(
        default=None, description="het bedrag dat is bepaald in de verleningsbeschikking"
    )
    vastgesteld_bedrag: Bedragveld | None = Field(
        default=None, description="het bedrag waarop de uitkering is vastgesteld"
    )
    beoordelingen: Lijstveld[Beoordeling] | None = Field(
        default=None, description="de antwoorden op open normen"
    )


class Terugvordering(Gegeven):
    """Een terugvordering van de uitkering (artikel 14, vierde lid)."""

    uitgekeerd_bedrag: Bedragveld | None = Field(
        default=None, description="het bedrag van de uitkering waarover is verantwoord"
    )
    rechtmatig_besteed_bedrag: Bedragveld | None = Field(
        default=None, description="het deel van dat bedrag dat is besteed én rechtmatig is besteed"
    )
    teruggevorderd_bedrag: Bedragveld | None = Field(
        default=None, description="het bedrag dat de minister terugvordert"
    )
    verantwoording_ontvangen_op: Datumveld | None = Field(
        default=None, description="de dag waarop de verantwoordingsinformatie is ontvangen"
    )
    medegedeeld_op: Datumveld | None = Field(
        default=None,
        description="de dag waarop de minister de terugvordering aan het college meedeelt",
    )
    beoordelingen: Lijstveld[Beoordeling] | None = Field(
        default=None, description="de antwoorden op open normen"
    )
