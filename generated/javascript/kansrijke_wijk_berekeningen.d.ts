// Gegenereerd uit de regeling; niet met de hand wijzigen.

import type { Aanvraagronde, Bedrag, Besteding, Datum, Fout, Gemeente, Jaar, Norm, OnderdeelVanDeUitkering, StedelijkFocusgebied } from "./kansrijke_wijk.js";

/** Wat elke berekening vraagt. */
export interface Argumenten {
  /** Artikel 1, begripsbepaling stedelijk focusgebied. */
  aantal_focusgebieden: { gemeente?: Gemeente | null };
  /** Artikel 2, eerste lid. */
  maximum: { gemeente?: Gemeente | null; onderdeel?: OnderdeelVanDeUitkering | null };
  /** Artikel 2, eerste lid. */
  maximum_van_alle_onderdelen: { gemeente?: Gemeente | null };
  /** Artikel 3, derde lid. */
  maximum_organisatie: { gemeente?: Gemeente | null };
  /** Artikel 4, tweede lid. */
  maximum_integraal: { gemeente?: Gemeente | null };
  /** Artikel 5, tweede lid. */
  maximum_re_integratie: { gemeente?: Gemeente | null };
  /** Artikel 6, derde lid. */
  opengesteld_voor_school_en_omgeving: { stedelijk_focusgebied?: StedelijkFocusgebied | null };
  /** Artikel 6, vierde lid. */
  maximum_school_en_omgeving: { gemeente?: Gemeente | null };
  /** Artikel 7, tweede lid. */
  maximum_jonge_kind: { gemeente?: Gemeente | null };
  /** Artikel 10, tweede lid. */
  inzet_in_een_later_jaar: { besteding?: Besteding | null };
  /** Artikel 10, vierde lid. */
  laatste_dag_van_besteding: { besteding?: Besteding | null };
  /** Artikel 12, eerste lid. */
  uiterste_beslisdatum: { aanvraagronde?: Aanvraagronde | null };
  /** Artikel 12, vierde lid. */
  voorschot: { verleend_bedrag_in_totaal?: Bedrag | null };
  /** Artikel 12, vierde lid. */
  voorschot_bij_het_maximum: { gemeente?: Gemeente | null; onderdeel?: OnderdeelVanDeUitkering | null; jaar?: Jaar | null };
  /** Artikel 14, eerste lid. */
  uiterste_vaststellingsdatum: { ontvangen_op?: Datum | null };
  /** Artikel 14, tweede lid. */
  hoogste_vaststelling: { verleend_in_de_beschikking?: Bedrag | null };
  /** Artikel 14, derde lid. */
  uiterste_ontvangst_van_de_verantwoording: { einde_van_het_kalenderjaar?: Datum | null };
  /** Artikel 14, vierde lid. */
  hoogste_terugvordering: { uitgekeerd_bedrag?: Bedrag | null; rechtmatig_besteed_bedrag?: Bedrag | null };
  /** Artikel 14, vierde lid. */
  uiterste_mededeling_van_de_terugvordering: { ontvangen_op?: Datum | null };
}

/** Wat elke berekening geeft. */
export interface Waarden {
  aantal_focusgebieden: number;
  maximum: string;
  maximum_van_alle_onderdelen: string;
  maximum_organisatie: string;
  maximum_integraal: string;
  maximum_re_integratie: string;
  opengesteld_voor_school_en_omgeving: boolean;
  maximum_school_en_omgeving: string;
  maximum_jonge_kind: string;
  inzet_in_een_later_jaar: boolean;
  laatste_dag_van_besteding: string;
  uiterste_beslisdatum: string;
  voorschot: string;
  voorschot_bij_het_maximum: string;
  uiterste_vaststellingsdatum: string;
  hoogste_vaststelling: string;
  uiterste_ontvangst_van_de_verantwoording: string;
  hoogste_terugvordering: string;
  uiterste_mededeling_van_de_terugvordering: string;
}

/** De uitkomst: een waarde, of `null` met wat er ontbreekt of waarover eerst een mens beslist. */
export interface Berekend<W> {
  waarde: W | null;
  ontbreekt: string[];
  beoordelingen: Norm[];
}

/** De argumenten zijn niet te lezen; `fouten` noemt elk argument dat niet klopt. */
export class OngeldigDocument extends Error {
  constructor(fouten: [pad: (string | number)[], melding: string][]);
  readonly fouten: Fout[];
}

/** De dag van inwerkingtreding van deze versie van de regeling. */
export const VERSIE: string;

/** Wat wie rekent over de tekst moet weten. */
export const LET_OP: string;

/** De namen van de berekeningen, in de volgorde van de regeling. */
export const BEREKENINGEN: readonly (keyof Argumenten)[];

/**
 * Rekent een berekening uit. Zijn de argumenten niet te lezen, dan volgt een OngeldigDocument met alle fouten
 * tegelijk.
 */
export function bereken<N extends keyof Argumenten>(
  naam: N,
  argumenten?: string | Argumenten[N],
): Berekend<Waarden[N]>;
