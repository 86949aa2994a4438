// Gegenereerd uit de regeling; niet met de hand wijzigen.

/** Een bedrag: `"1098263.11"` (punt voor de centen), of een geheel aantal euro's. */
export type Bedrag = string | number;

/** Een percentage: `"12.5"`, of een geheel aantal procenten. */
export type Percentage = string | number;

/** Een dag: `"2025-07-07"`. */
export type Datum = string;

/** Een gemeente waarin een stedelijk focusgebied ligt (artikel 1, begripsbepaling gemeente). */
export type Gemeente =
  | "amsterdam"
  | "arnhem"
  | "breda"
  | "delft"
  | "dordrecht"
  | "den_haag"
  | "eindhoven"
  | "groningen"
  | "heerlen"
  | "leeuwarden"
  | "lelystad"
  | "nieuwegein"
  | "roosendaal"
  | "rotterdam"
  | "schiedam"
  | "tilburg"
  | "utrecht"
  | "vlaardingen"
  | "zaanstad";

/** Een partij die tot de lokale coalitie behoort (artikel 1, begripsbepaling lokale coalitie). */
export type DeelnemerVanDeLokaleCoalitie =
  | "ontvangende_gemeente"
  | "school_binnen_de_gemeente"
  | "lokale_maatschappelijke_organisatie"
  | "andere_lokale_partij";

/** Een van de stedelijke focusgebieden (artikel 1, begripsbepaling stedelijk focusgebied). */
export type StedelijkFocusgebied =
  | "amsterdam_zuidoost"
  | "amsterdam_nieuw_west"
  | "arnhem_oost"
  | "breda_noord"
  | "delft_west"
  | "dordrecht_west"
  | "den_haag_zuidwest"
  | "eindhoven_woensel_zuid"
  | "groningen_noord"
  | "heerlen_noord"
  | "leeuwarden_oost"
  | "lelystad_oost"
  | "nieuwegein_centrale_as"
  | "roosendaal_stad"
  | "rotterdam_zuid"
  | "schiedam_nieuwland_oost"
  | "tilburg_noordwest"
  | "utrecht_overvecht"
  | "vlaardingen_westwijk"
  | "zaanstad_zaandam_oost";

/** Een jaar waarvoor de uitkering kan worden verstrekt (artikel 2, eerste lid). */
export type Jaar =
  | "2026"
  | "2027"
  | "2028";

/** Een onderdeel waarvoor de uitkering kan worden verstrekt (artikel 2, eerste lid). */
export type OnderdeelVanDeUitkering =
  | "organisatie"
  | "re_integratie_en_preventie_geldzorgen"
  | "school_en_omgeving"
  | "ontwikkeling_van_het_jonge_kind"
  | "integraal";

/** Een doel waaraan de middelen voor de organisatie worden besteed (artikel 3, eerste lid). */
export type DoelVanDeOrganisatie =
  | "programmaorganisatie_in_stand_houden"
  | "alliantie_in_stand_houden_en_ondersteunen"
  | "voortgang_aanjagen_en_bewaken"
  | "inwoners_equiperen";

/** Hoe partners in het alliantieoverleg bijdragen (artikel 3, tweede lid). */
export type VormVanBijdrage =
  | "euros"
  | "natura";

/** Een doelstelling als bedoeld in de artikelen 5, 6 en 7 (artikel 4, eerste lid). */
export type Doelstelling =
  | "preventie_van_armoede_en_schulden"
  | "begeleiding_naar_duurzame_betaalde_arbeid"
  | "succesvolle_schoolloopbaan"
  | "voorschoolse_en_vroegschoolse_periode";

/** Een ontwikkelgebied van een programma School en Omgeving (artikel 6, eerste lid). */
export type Ontwikkelgebied =
  | "sport"
  | "cultuur"
  | "cognitieve_ontwikkeling"
  | "sociale_ontwikkeling"
  | "orientatie_op_jezelf"
  | "orientatie_op_de_wereld";

/** Of het een eerste of een nieuwe aanvraag is (artikel 9, eerste lid). */
export type SoortAanvraag =
  | "eerste"
  | "nieuw_na_afwijzing";

/** De aanvraagperiode waarop een besluit volgt (artikel 12, eerste lid). */
export type Aanvraagronde =
  | "eerste_aanvraag"
  | "nieuwe_aanvraag"
  | "wijziging_2026"
  | "wijziging_2027";

/** De open normen waarop een document een antwoord kan meedragen. */
export type Beoordelingsnaam = "sluit_aan_bij_het_curriculum" | "dient_een_succesvolle_schoolloopbaan" | "bij_uitzondering" | "hoofdzakelijk_ten_goede" | "resultaat_zal_bijdragen_aan_de_doelen" | "resultaten_zullen_geheel_worden_behaald" | "aan_de_voorwaarden_zal_worden_voldaan";

/** Het antwoord op een open norm; van meer antwoorden op dezelfde norm telt het laatste. */
export interface Beoordeling {
  naam?: Beoordelingsnaam | null;
  antwoord?: "ja" | "nee" | null;
  /** Wie heeft beoordeeld */
  wie?: string | null;
  /** Waarom zo is beoordeeld */
  motivering?: string | null;
}

/** Een lokale coalitie en haar programma School en Omgeving (artikel 1, begripsbepaling lokale coalitie). */
export interface LokaleCoalitie {
  /** Of de partijen gezamenlijk zijn betrokken bij de ontwikkeling en uitvoering van een lokaal programma School en Omgeving */
  betrokken_bij_ontwikkeling_en_uitvoering?: boolean | null;
  /** Welke partijen tot de coalitie behoren */
  deelnemers?: DeelnemerVanDeLokaleCoalitie[] | null;
  /** Hoeveel scholen binnen de coalitie vallen */
  scholen?: number | null;
  /** Hoeveel van die scholen in het postcodegebied staan van het focusgebied waarvoor wordt aangevraagd */
  scholen_in_postcodegebied?: number | null;
  /** Op hoeveel van die scholen het programma wordt aangeboden voor de leerlingen */
  scholen_met_aanbod?: number | null;
  /** De antwoorden op open normen */
  beoordelingen?: Beoordeling[] | null;
}

/** Een te behalen resultaat (artikel 1, begripsbepaling te behalen resultaten). */
export interface Resultaat {
  /** Wat het te behalen resultaat is */
  omschrijving?: string | null;
  /** Het thema of het integrale deel waaronder het resultaat valt */
  onderdeel?: OnderdeelVanDeUitkering | null;
  /** Of het resultaat is gebaseerd op de ambities uit het langjarige gebiedsplan van het stedelijk focusgebied */
  gebaseerd_op_het_gebiedsplan?: boolean | null;
  /** Aan welke doelstellingen van de artikelen 5, 6 en 7 het resultaat bijdraagt */
  doelstellingen?: Doelstelling[] | null;
  /** Voor school en omgeving: op welke ontwikkelgebieden het resultaat ligt */
  ontwikkelgebieden?: Ontwikkelgebied[] | null;
  /** Bij een aanvraag tot wijziging: of het resultaat al is omschreven in de aanvraag, bedoeld in artikel 9, eerste lid */
  omschreven_in_de_eerste_aanvraag?: boolean | null;
  /** De antwoorden op open normen */
  beoordelingen?: Beoordeling[] | null;
}

/** Het uitvoeringsprogramma van de alliantie (artikel 1, begripsbepaling uitvoeringsprogramma). */
export interface Uitvoeringsprogramma {
  /** De looptijd in jaren */
  looptijd_in_jaren?: number | null;
  /** Of de ambities uit het langjarige gebiedsplan zijn vertaald naar concrete inzet */
  concrete_inzet?: boolean | null;
  /** Of die ambities zijn vertaald naar afspraken */
  afspraken?: boolean | null;
  /** Of die ambities zijn vertaald naar een begroting */
  begroting?: boolean | null;
  /** De antwoorden op open normen */
  beoordelingen?: Beoordeling[] | null;
}

/** Een activiteit waaraan uitgekeerde middelen worden besteed (artikel 2, eerste lid). */
export interface Activiteit {
  /** Wat de activiteit is */
  omschrijving?: string | null;
  /** Het onderdeel van de uitkering waaruit de activiteit wordt bekostigd */
  onderdeel?: OnderdeelVanDeUitkering | null;
  /** Voor de organisatie van het uitvoeringsprogramma: aan welke doelen van artikel 3 wordt besteed */
  doelen_van_de_organisatie?: DoelVanDeOrganisatie[] | null;
  /** Of de activiteit een te behalen resultaat uit de aanvraag dient */
  ten_behoeve_van_te_behalen_resultaten?: boolean | null;
  /** Of de activiteit binnen het stedelijk focusgebied plaatsvindt */
  binnen_het_stedelijk_focusgebied?: boolean | null;
  /** Buiten het focusgebied: of het college dit heeft voorgesteld */
  op_voorstel_van_het_college?: boolean | null;
  /** Buiten het focusgebied: of de alliantie dit heeft beargumenteerd */
  beargumenteerd_door_de_alliantie?: boolean | null;
  /** Voor school en omgeving: of de activiteit deel is van een programma School en Omgeving */
  deel_van_programma_school_en_omgeving?: boolean | null;
  /** Voor school en omgeving: of de uren tot de onderwijstijd behoren */
  behoort_tot_de_onderwijstijd?: boolean | null;
  /** Voor school en omgeving: of het gaat om training voor de eindtoets of examentraining */
  training_voor_eindtoets_of_examen?: boolean | null;
  /** Voor school en omgeving: of het gaat om een buitenlandse reis */
  buitenlandse_reis?: boolean | null;
  /** Of de gemeente voor dezelfde activiteit al een vergoeding van overheidswege ontvangt */
  gemeente_ontvangt_reeds_vergoeding?: boolean | null;
  /** Of de activiteit op scholen wordt uitgevoerd */
  uitgevoerd_op_scholen?: boolean | null;
  /** Of die scholen voor dezelfde activiteit al subsidie ontvangen op grond van de Subsidieregeling School en Omgeving 2025–2028 */
  scholen_ontvangen_reeds_subsidie?: boolean | null;
  /** De antwoorden op open normen */
  beoordelingen?: Beoordeling[] | null;
}

/** De bijdragen van de partners in het alliantieoverleg (artikel 3, tweede lid). */
export interface BijdrageVanDePartners {
  /** In welke vorm de partners gezamenlijk bijdragen */
  vormen_van_bijdrage?: VormVanBijdrage[] | null;
  /** Of de partners gezamenlijk bijdragen aan de programmaorganisatie */
  aan_de_programmaorganisatie?: boolean | null;
  /** Of de partners gezamenlijk bijdragen aan de realisatie van het uitvoeringsprogramma */
  aan_het_uitvoeringsprogramma?: boolean | null;
  /** Of deze bijdragen in afspraken zijn vastgelegd */
  in_afspraken_vastgelegd?: boolean | null;
  /** De antwoorden op open normen */
  beoordelingen?: Beoordeling[] | null;
}

/** De aanvraag, bedoeld in artikel 9, eerste en vijfde lid (artikel 9, tweede lid). */
export interface Aanvraag {
  /** Of dit de eerste aanvraag is of een nieuwe na een afwijzing */
  soort?: SoortAanvraag | null;
  /** De gemeente die aanvraagt */
  gemeente?: Gemeente | null;
  /** Of de gemeente deelneemt aan het Nationaal Programma Leefbaarheid en Veiligheid */
  neemt_deel_aan_het_programma?: boolean | null;
  /** De dag waarop de aanvraag is ingediend */
  ingediend_op?: Datum | null;
  /** Of het college aanvraagt */
  aangevraagd_door_het_college?: boolean | null;
  /** Of het door de minister ter beschikking gestelde formulier is gebruikt */
  met_formulier_van_de_minister?: boolean | null;
  /** De focusgebieden waarvoor wordt aangevraagd */
  stedelijk_focusgebieden?: StedelijkFocusgebied[] | null;
  /** De akkoorden van de allianties */
  akkoorden?: Akkoord[] | null;
  /** De aangevraagde bedragen, per onderdeel */
  aangevraagde_bedragen?: AangevraagdBedrag[] | null;
  /** De te behalen resultaten */
  resultaten?: Resultaat[] | null;
  /** De activiteiten, als de aanvraag ze noemt */
  activiteiten?: Activiteit[] | null;
  /** Voor school en omgeving: de lokale coalities */
  lokale_coalities?: LokaleCoalitie[] | null;
  /** Per onderdeel en jaar van besteding: wat wordt gereserveerd */
  reserveringen?: Reservering[] | null;
  /** Of het college in samenspraak met de alliantie heeft gereserveerd */
  gereserveerd_in_samenspraak?: boolean | null;
  /** Bij een nieuwe aanvraag: of de minister de eerste geheel of gedeeltelijk heeft afgewezen */
  eerste_aanvraag_afgewezen?: boolean | null;
  /** Bij een nieuwe aanvraag: de onderdelen die de minister geheel of gedeeltelijk heeft afgewezen */
  afgewezen_onderdelen?: OnderdeelVanDeUitkering[] | null;
  /** De antwoorden op open normen */
  beoordelingen?: Beoordeling[] | null;
}

/** Een bedrag dat voor een onderdeel wordt aangevraagd (artikel 9, tweede lid). */
export interface AangevraagdBedrag {
  /** Het onderdeel waarvoor het bedrag wordt aangevraagd */
  onderdeel?: OnderdeelVanDeUitkering | null;
  /** Het aangevraagde bedrag, inclusief btw */
  bedrag?: Bedrag | null;
  /** De btw in dat bedrag die in aanmerking komt voor compensatie op grond van de Wet op het BTW-compensatiefonds */
  compensabele_btw?: Bedrag | null;
  /** De antwoorden op open normen */
  beoordelingen?: Beoordeling[] | null;
}

/** Een akkoord van de alliantie van een focusgebied (artikel 9, tweede lid). */
export interface Akkoord {
  /** Het focusgebied van de alliantie */
  gebied?: StedelijkFocusgebied | null;
  /** Of het akkoord schriftelijk is */
  schriftelijk?: boolean | null;
  /** Of het akkoord is bijgevoegd */
  bijgevoegd?: boolean | null;
  /** De antwoorden op open normen */
  beoordelingen?: Beoordeling[] | null;
}

/** De aanvraag tot wijziging van de uitkering, bedoeld in artikel 9, derde lid (artikel 9, derde lid). */
export interface Wijzigingsaanvraag {
  /** De gemeente die aanvraagt */
  gemeente?: Gemeente | null;
  /** De dag waarop de aanvraag tot wijziging is ingediend */
  ingediend_op?: Datum | null;
  /** Of het college aanvraagt */
  aangevraagd_door_het_college?: boolean | null;
  /** Of het door de minister ter beschikking gestelde formulier is gebruikt */
  met_formulier_van_de_minister?: boolean | null;
  /** De focusgebieden waarop de wijziging betrekking heeft */
  stedelijk_focusgebieden?: StedelijkFocusgebied[] | null;
  /** De akkoorden van de allianties */
  akkoorden?: Akkoord[] | null;
  /** De te behalen resultaten na de wijziging */
  resultaten?: Resultaat[] | null;
  /** Of de wijziging ziet op aanpassing van de te behalen resultaten en het daarvoor benodigde budget */
  wijzigt_resultaten_en_budget?: boolean | null;
  /** Per onderdeel: het budget, het nieuwe budget en wat er wijzigt */
  budgetwijzigingen?: Budgetwijziging[] | null;
  /** De antwoorden op open normen */
  beoordelingen?: Beoordeling[] | null;
}

/** Wat er aan het budget voor een onderdeel wijzigt (artikel 9, vierde lid). */
export interface Budgetwijziging {
  /** Het onderdeel waarvan het budget wijzigt */
  onderdeel?: OnderdeelVanDeUitkering | null;
  /** Het budget voor dit onderdeel zoals het is verleend, over alle jaren samen */
  verleend_budget?: Bedrag | null;
  /** Het budget voor dit onderdeel na de wijziging, inclusief btw */
  nieuw_budget?: Bedrag | null;
  /** Het deel van het verleende budget dat anders wordt ingezet, vervalt of erbij komt */
  gewijzigd_bedrag?: Bedrag | null;
  /** De antwoorden op open normen */
  beoordelingen?: Beoordeling[] | null;
}

/** Een reservering van uit te keren middelen voor besteding in een jaar (artikel 10, eerste lid). */
export interface Reservering {
  /** Het onderdeel waarvan de middelen worden gereserveerd */
  onderdeel?: OnderdeelVanDeUitkering | null;
  /** Het kalenderjaar van besteding */
  jaar_van_besteding?: number | null;
  /** Het bedrag dat voor besteding in dat jaar wordt gereserveerd */
  bedrag?: Bedrag | null;
  /** De antwoorden op open normen */
  beoordelingen?: Beoordeling[] | null;
}

/** Een besteding van uitgekeerde middelen (artikel 10, tweede lid). */
export interface Besteding {
  /** Het onderdeel waarvoor de middelen zijn uitgekeerd */
  uitgekeerd_voor?: OnderdeelVanDeUitkering | null;
  /** Het jaar waarin de middelen zijn uitgekeerd */
  uitgekeerd_in?: Jaar | null;
  /** Het kalenderjaar waarin de middelen worden besteed */
  jaar_van_besteding?: number | null;
  /** De dag waarop de middelen zijn besteed */
  besteed_op?: Datum | null;
  /** De activiteit waaraan de middelen zijn besteed */
  activiteit?: Activiteit | null;
  /** Bij inzet in een later jaar: of de activiteit te behalen resultaten dient zoals vermeld in de aanvraag */
  voor_resultaten_vermeld_in_de_aanvraag?: boolean | null;
  /** Bij inzet in een later jaar: of de alliantie daarmee schriftelijk akkoord gaat */
  alliantie_gaat_schriftelijk_akkoord?: boolean | null;
  /** Of de minister uitstel van de bestedingstermijn heeft verleend */
  uitstel_verleend?: boolean | null;
  /** Bij uitstel: de laatste dag waarop de middelen mogen worden besteed */
  uitstel_verleend_tot_en_met?: Datum | null;
  /** De antwoorden op open normen */
  beoordelingen?: Beoordeling[] | null;
}

/** Het verzoek tot uitstel van de bestedingstermijn (artikel 10, vierde lid). */
export interface VerzoekTotUitstel {
  /** De dag waarop het verzoek is ingediend */
  ingediend_op?: Datum | null;
  /** Of het verzoek is gemotiveerd */
  gemotiveerd?: boolean | null;
  /** Tot en met welke dag uitstel wordt gevraagd */
  gevraagd_uitstel_tot_en_met?: Datum | null;
  /** De focusgebieden waarop het verzoek betrekking heeft */
  stedelijk_focusgebieden?: StedelijkFocusgebied[] | null;
  /** De akkoorden van de allianties */
  akkoorden?: Akkoord[] | null;
  /** De antwoorden op open normen */
  beoordelingen?: Beoordeling[] | null;
}

/** De beschikking op een aanvraag of op een aanvraag tot wijziging (artikel 12, eerste lid). */
export interface Beschikking {
  /** De gemeente die heeft aangevraagd */
  gemeente?: Gemeente | null;
  /** De focusgebieden waarvoor wordt verleend */
  stedelijk_focusgebieden?: StedelijkFocusgebied[] | null;
  /** In welke aanvraagperiode is aangevraagd */
  aanvraagronde?: Aanvraagronde | null;
  /** De dag waarop de minister heeft besloten */
  besloten_op?: Datum | null;
  /** Of de uitkering geheel of gedeeltelijk wordt verleend */
  verleent?: boolean | null;
  /** Of de aanvraag geheel of gedeeltelijk wordt afgewezen */
  wijst_af?: boolean | null;
  /** Bij verlening: of de voorwaarde is gesteld dat in de begroting voldoende middelen ter beschikking worden gesteld */
  begrotingsvoorbehoud_gesteld?: boolean | null;
  /** Bij verlening: of de beschikking de onderdelen omschrijft waarvoor de uitkering wordt verleend */
  omschrijft_de_verleende_onderdelen?: boolean | null;
  /** Bij verlening: wat per onderdeel wordt verleend */
  verleende_bedragen?: VerleendBedrag[] | null;
  /** Bij verlening: of de beschikking de verantwoordingsindicatoren bevat */
  bevat_de_verantwoordingsindicatoren?: boolean | null;
  /** Bij verlening: of de beschikking de periode noemt waarvoor de uitkering wordt verleend */
  noemt_de_periode?: boolean | null;
  /** Bij afwijzing: of de beschikking de onderdelen omschrijft waarvoor de aanvraag wordt afgewezen */
  omschrijft_de_afgewezen_onderdelen?: boolean | null;
  /** Bij afwijzing: of de beschikking het aangevraagde bedrag noemt dat niet wordt toegekend */
  noemt_het_niet_toegekende_bedrag?: boolean | null;
  /** Bij afwijzing: of de beschikking de reden van afwijzing noemt */
  noemt_de_reden_van_afwijzing?: boolean | null;
  /** De antwoorden op open normen */
  beoordelingen?: Beoordeling[] | null;
}

/** Een bedrag dat voor een onderdeel wordt verleend (artikel 12, tweede lid). */
export interface VerleendBedrag {
  /** Het onderdeel waarvoor het bedrag wordt verleend */
  onderdeel?: OnderdeelVanDeUitkering | null;
  /** Het bedrag dat voor dit onderdeel wordt verleend, wat er eerder voor is verleend meegeteld */
  bedrag?: Bedrag | null;
  /** De antwoorden op open normen */
  beoordelingen?: Beoordeling[] | null;
}

/** De verantwoording over de besteding van de uitkering (artikel 13). */
export interface Verantwoording {
  /** Of de verantwoording in samenspraak met de alliantie is afgelegd */
  in_samenspraak_met_de_alliantie?: boolean | null;
  /** Of zij is afgelegd op de wijze, bepaald in artikel 17a, eerste lid, van de Financiële-verhoudingswet */
  op_de_wijze_van_artikel_17a?: boolean | null;
  /** De laatste dag van het kalenderjaar waarop de verantwoordingsinformatie betrekking heeft */
  einde_van_het_kalenderjaar?: Datum | null;
  /** De dag waarop de minister de verantwoordingsinformatie heeft ontvangen */
  ontvangen_op?: Datum | null;
  /** Het bedrag van de uitkering waarover wordt verantwoord */
  uitgekeerd_bedrag?: Bedrag | null;
  /** Het deel van dat bedrag dat is besteed én rechtmatig is besteed */
  rechtmatig_besteed_bedrag?: Bedrag | null;
  /** De antwoorden op open normen */
  beoordelingen?: Beoordeling[] | null;
}

/** De vaststelling van de uitkering over het laatste kalenderjaar (artikel 14, eerste lid). */
export interface Vaststelling {
  /** De dag waarop de verantwoordingsinformatie is ontvangen */
  verantwoording_ontvangen_op?: Datum | null;
  /** De laatste dag van het kalenderjaar waarop de verantwoordingsinformatie betrekking heeft */
  einde_van_het_kalenderjaar?: Datum | null;
  /** De dag waarop de uitkering is vastgesteld */
  vastgesteld_op?: Datum | null;
  /** Of de hoogte ambtshalve is vastgesteld */
  ambtshalve_vastgesteld?: boolean | null;
  /** Of de activiteiten waarvoor de uitkering is verleend zijn verricht */
  activiteiten_verricht?: boolean | null;
  /** Of volledig is voldaan aan de verplichtingen die aan de uitkering zijn verbonden */
  verplichtingen_volledig_nagekomen?: boolean | null;
  /** Het bedrag dat is bepaald in de verleningsbeschikking */
  verleend_in_de_beschikking?: Bedrag | null;
  /** Het bedrag waarop de uitkering is vastgesteld */
  vastgesteld_bedrag?: Bedrag | null;
  /** De antwoorden op open normen */
  beoordelingen?: Beoordeling[] | null;
}

/** Een terugvordering van de uitkering (artikel 14, vierde lid). */
export interface Terugvordering {
  /** Het bedrag van de uitkering waarover is verantwoord */
  uitgekeerd_bedrag?: Bedrag | null;
  /** Het deel van dat bedrag dat is besteed én rechtmatig is besteed */
  rechtmatig_besteed_bedrag?: Bedrag | null;
  /** Het bedrag dat de minister terugvordert */
  teruggevorderd_bedrag?: Bedrag | null;
  /** De dag waarop de verantwoordingsinformatie is ontvangen */
  verantwoording_ontvangen_op?: Datum | null;
  /** De dag waarop de minister de terugvordering aan het college meedeelt */
  medegedeeld_op?: Datum | null;
  /** De antwoorden op open normen */
  beoordelingen?: Beoordeling[] | null;
}

/** Elke soort document die te toetsen is, met wat daarin staat. */
export interface Documenten {
  lokale_coalitie: LokaleCoalitie;
  resultaat: Resultaat;
  uitvoeringsprogramma: Uitvoeringsprogramma;
  activiteit: Activiteit;
  bijdrage_van_de_partners: BijdrageVanDePartners;
  aanvraag: Aanvraag;
  wijzigingsaanvraag: Wijzigingsaanvraag;
  besteding: Besteding;
  verzoek_tot_uitstel: VerzoekTotUitstel;
  beschikking: Beschikking;
  verantwoording: Verantwoording;
  vaststelling: Vaststelling;
  terugvordering: Terugvordering;
}

export type Soort = keyof Documenten;

export type Oordeel = "voldoet" | "voldoet_niet" | "onvolledig" | "beoordeling_nodig";

export type Uitkomst =
  | "voldaan"
  | "niet_voldaan"
  | "onbekend"
  | "beoordelen"
  | "niet_van_toepassing";

/** Een open norm: wie beslist, welke vraag, welke woorden; beantwoord ook het antwoord. */
export interface Norm {
  naam: string;
  door: string;
  vraag: string;
  woorden: string;
  antwoord?: "ja" | "nee";
  wie?: string | null;
  motivering?: string | null;
}

/** Wat geraakt wordt als niet aan de eis is voldaan. */
export interface Treft {
  soort: "document" | "onderdeel" | "element" | "bedrag";
  waarde?: string | null;
}

/** De uitkomst van een eis op het document, of op een element ervan. */
export interface Bevinding {
  eis: string;
  vindplaats: string;
  anker: string;
  uitkomst: Uitkomst;
  melding: string;
  feiten: Record<string, unknown>;
  ontbreekt: string[];
  pad: (string | number)[];
  reden: string | null;
  afwijking: string | null;
  beoordeling: Norm | null;
  duidingen: string[];
  hardheidsclausule: string | null;
  id: string;
  treft: Treft;
  beoordelingen: Norm[];
  overeenkomstig: string | null;
  waarschuwingen: string[];
}

/** De uitslag van een toetsing: het oordeel, ook per onderdeel, en alle bevindingen. */
export interface Uitslag {
  regeling: string;
  versie: string;
  let_op: string;
  soort: Soort;
  oordeel: Oordeel;
  onderdelen: Record<string, Oordeel>;
  bevindingen: Bevinding[];
  ontbreekt: string[];
  beoordelingen: Norm[];
  waarschuwingen: string[];
}

/** Wat er aan een document niet klopt: waar (`resultaten[2].bedrag`), en wat. */
export interface Fout {
  pad: (string | number)[];
  plaats: string;
  melding: string;
}

/** Het document is niet te lezen; `fouten` noemt elk veld dat niet klopt. */
export class OngeldigDocument extends Error {
  constructor(fouten: [pad: (string | number)[], melding: string][]);
  readonly fouten: Fout[];
}

/** De soorten documenten, in de volgorde van de regeling. */
export const SOORTEN: readonly Soort[];

/** De dag van inwerkingtreding van deze versie van de regeling. */
export const VERSIE: string;

/** Wat de lezer van elke uitslag over de tekst moet weten. */
export const LET_OP: string;

/**
 * Toetst een document: JSON als tekst, of een gewoon object. Is het niet te lezen, dan volgt een
 * OngeldigDocument met alle fouten tegelijk.
 */
export function toets<S extends Soort>(soort: S, document: string | Documenten[S]): Uitslag;

/** Hetzelfde, als JSON: byte voor byte wat het Python-pakket schrijft. */
export function toetsAlsJson<S extends Soort>(soort: S, document: string | Documenten[S]): string;
