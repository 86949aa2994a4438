// Hoe iemand een dag, een bedrag of een getal schrijft, en hoe de regels het lezen: "7 juli 2025" en
// "2025-07-07", "€ 1.250.000,50" en "1250000.50". Wat niet zo te lezen is, krijgt een melding.

const MAANDEN = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");
const AFKORTINGEN = { mrt: 3, sept: 9 };
const GROOTSTE_AANTAL = 1e15;

const melding = (fout) => ({ fout });

// ---------------------------------------------------------------- dagen

/** Het nummer van een maand: uit cijfers, haar naam, of de eerste drie letters daarvan. */
const maandVan = (tekst) => {
  if (/^\d+$/.test(tekst)) return Number(tekst);
  const kort = tekst.toLowerCase().replace(".", "");
  return AFKORTINGEN[kort] ?? (kort.length > 2 ? MAANDEN.findIndex((maand) => maand.startsWith(kort)) + 1 : 0);
};

const iso = (jaar, maand, dag) => `${jaar}-${String(maand).padStart(2, "0")}-${String(dag).padStart(2, "0")}`;

/** Of de kalender deze dag kent; `Date` maakt van 31 februari een dag in maart. */
const bestaat = (dag) => !Number.isNaN(Date.parse(dag)) && new Date(dag).toISOString().slice(0, 10) === dag;

const leesDatum = (tekst) => {
  const [, j, m, d] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(tekst) ?? [];
  const [, dag = d, maand = m, jaar = j] = /^(\d{1,2})[-/. ]+(\d{1,2}|[a-z]{3,}\.?)[-/. ]+(\d{4})$/i.exec(tekst) ?? [];
  if (/^\d{1,2}[-/. ]+\S+[-/. ]+\d{1,3}$/.test(tekst)) return melding("Schrijf het jaar met vier cijfers, bijvoorbeeld 7 juli 2025.");
  if (!jaar || !maandVan(maand)) return melding("Schrijf een dag als 7 juli 2025 of 7-7-2025.");
  const waarde = iso(jaar, maandVan(maand), dag);
  return bestaat(waarde) ? { waarde } : melding(`Deze dag bestaat niet: ${tekst}.`);
};

/** `7 juli 2025` bij `2025-07-07`. */
export const dagInWoorden = (dag) => {
  const [jaar, maand, nummer] = dag.split("-").map(Number);
  return `${nummer} ${MAANDEN[maand - 1]} ${jaar}`;
};

// ---------------------------------------------------------------- getallen

/** Zonder wat er bij een bedrag omheen mag staan: het teken of woord voor euro. */
const zonderEuro = (tekst) => tekst.replace(/^(-?)\s*(€|eur(o|’s|'s)?)\s*/i, "$1").replace(/\s*euro$/i, "");

/** De cijfers van een geheel getal, met of zonder punten of spaties per duizend; anders niets. */
const heel = (tekst) => (/^(\d+|\d{1,3}(\.\d{3})+|\d{1,3}( \d{3})+)$/.test(tekst) ? tekst.replace(/[. ]/g, "") : undefined);

const zonderNullen = (cijfers) => cijfers.replace(/^0+(?=\d)/, "");

/** Een decimaal getal met een punt, uit een getal met een komma (of een punt voor hoogstens zoveel cijfers). */
const decimaal = (tekst, decimalen) => {
  const [, min, voor, , na] = /^(-?)\s*(.*?)([.,](\d+|-{1,2}))?$/.exec(tekst);
  const metKomma = tekst.includes(",");
  const cijfers = heel(metKomma || !na || na.length <= Math.min(decimalen, 2) ? voor : tekst.replace(/^-\s*/, ""));
  if (cijfers === undefined) return undefined;
  const isDeel = /^\d+$/.test(na ?? "") && (metKomma || na.length <= Math.min(decimalen, 2));
  if (isDeel && na.length > decimalen) return undefined;
  return min + zonderNullen(cijfers) + (isDeel ? `.${na}` : "");
};

const leesBedrag = (tekst) => {
  const waarde = decimaal(zonderEuro(tekst), 2);
  if (waarde === undefined) return melding("Schrijf een bedrag als 1.250.000 of 1.250.000,50.");
  return LEESBAAR.bedrag(waarde) ? { waarde } : melding("Dit bedrag is te groot.");
};

const leesPercentage = (tekst) => {
  const waarde = decimaal(tekst.replace(/\s*(%|procent)$/i, ""), 6);
  if (waarde === undefined) return melding("Schrijf een percentage als 85 of 12,5.");
  return LEESBAAR.percentage(waarde) ? { waarde } : melding("Dit percentage is te groot.");
};

const leesAantal = (tekst) => {
  const cijfers = heel(tekst.replace(/^-/, ""));
  if (cijfers === undefined) return melding("Schrijf een heel getal, bijvoorbeeld 12 of 1.200.");
  const waarde = Number(cijfers) * (tekst.startsWith("-") ? -1 : 1);
  return LEESBAAR.aantal(waarde) ? { waarde } : melding("Dit getal is te groot.");
};

const duizendtallen = (cijfers) => cijfers.replace(/\B(?=(\d{3})+$)/g, ".");

/** Een decimaal getal zoals men het hier schrijft: `1.250.000,50`. */
const inCijfers = (waarde) => {
  const [voor, na] = String(waarde).split(".");
  return duizendtallen(voor) + (na ? `,${na}` : "");
};

const inCenten = (waarde) => {
  const [voor, na = ""] = String(waarde).split(".");
  return inCijfers(/[1-9]/.test(na) ? `${voor}.${na.padEnd(2, "0")}` : voor);
};

// ---------------------------------------------------------------- per soort

const tekstVan = (patroon) => (waarde) => Number.isInteger(waarde) || (typeof waarde === "string" && patroon.test(waarde));

/** Of een waarde is zoals de regels haar lezen; anders is het nog wat iemand typte. */
const LEESBAAR = {
  bedrag: tekstVan(/^-?(0|[1-9]\d{0,11})(\.\d{1,2})?$/),
  percentage: tekstVan(/^-?(0|[1-9]\d{0,11})(\.\d{1,6})?$/),
  aantal: (waarde) => Number.isInteger(waarde) && Math.abs(waarde) <= GROOTSTE_AANTAL,
  datum: (waarde) => typeof waarde === "string" && /^\d{4}-\d\d-\d\d$/.test(waarde) && bestaat(waarde),
};
const LEZERS = { bedrag: leesBedrag, percentage: leesPercentage, aantal: leesAantal, datum: leesDatum };
const IN_VAK = { bedrag: inCenten, percentage: inCijfers, aantal: inCijfers, datum: dagInWoorden };
const IN_WOORDEN = {
  ...IN_VAK,
  bedrag: (waarde) => `€ ${inCenten(waarde)}`,
  percentage: (waarde) => `${inCijfers(waarde)}%`,
  ja_nee: (waarde) => (waarde ? "ja" : "nee"),
};

export const isLeesbaar = (soort, waarde) => LEESBAAR[soort]?.(waarde) ?? true;

/** Wat iemand typte als `{ waarde }`, of `{ fout }` met wat er te doen is; leeg is weet ik niet. */
export const leesGetypt = (soort, getypt) => {
  const tekst = getypt.replace(/[\u00a0\u202f]/g, " ").trim();
  if (!tekst) return { waarde: undefined };
  return LEZERS[soort]?.(tekst) ?? { waarde: getypt };
};

/** Wat er in het vak staat bij een waarde; wat niet te lezen was, staat er zoals het is getypt. */
export const inVak = (soort, waarde) => {
  if (waarde == null) return "";
  return isLeesbaar(soort, waarde) && IN_VAK[soort] ? IN_VAK[soort](waarde) : String(waarde);
};

/** Een waarde om te lezen: `7 juli 2025`, `€ 1.250.000`, `ja`. */
export const inWoorden = (soort, waarde) => IN_WOORDEN[soort]?.(waarde) ?? String(waarde);

/** De dagen, bedragen en aantallen die in een zin staan, als waarden van die soort. */
export const waardenIn = (soort, zin) => {
  const patroon = {
    datum: /\d{1,2} [a-z]+ \d{4}/g,
    bedrag: /€ [\d.]+(,\d\d)?/g,
    aantal: /(?<![\d.,€] ?)\b\d+\b(?![.,%]?\d)/g,
    percentage: /\d+(,\d+)?%/g,
  }[soort];
  return (zin.match(patroon) ?? []).map((deel) => leesGetypt(soort, deel.replace(/\.$/, "")).waarde).filter((een) => een !== undefined);
};
