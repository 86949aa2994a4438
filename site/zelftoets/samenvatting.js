// De uitslag in een paar alinea's, om af te drukken of aan een collega te sturen: [{ kop, regels }].
import { antwoordInWoorden, naamInWoorden, padInWoorden, plekken, vraagtekst } from "./vorm.js";

export const OORDEEL = {
  voldoet: "Alles wat een computer kan nagaan, is in orde.",
  voldoet_niet: "Zoals het is ingevuld, voldoet dit niet.",
  onvolledig: "Nog niet te zeggen: er ontbreken antwoorden.",
  beoordeling_nodig: "Wat een computer kan nagaan, is in orde; over de rest beslist een mens.",
};
export const BETEKENIS =
  "Dit is geen besluit. U ziet wat de regels zeggen over wat u hebt ingevuld; wie beslist, kan meer weten of anders oordelen.";
export const UITKOMSTEN = [
  ["niet_voldaan", "Niet voldaan"],
  ["beoordelen", "Hierover beslist een mens"],
  ["onbekend", "Nog onbekend"],
  ["voldaan", "Voldaan"],
  ["niet_van_toepassing", "Niet van toepassing"],
];

/** Wat in een samenvatting staat: het oordeel, de bevindingen die ertoe doen, en wat er is ingevuld. */
export const samenvatting = (vorm, document, uitslag) =>
  [
    { kop: `Zelftoets: ${vorm.naam}`, regels: [OORDEEL[uitslag.oordeel], BETEKENIS, `${uitslag.regeling}. ${uitslag.let_op}`] },
    ...groepenVan(vorm, uitslag, ["niet_voldaan", "beoordelen"]),
    { kop: "Let op", regels: uitslag.waarschuwingen },
    { kop: "Ingevuld", regels: ingevuld(vorm, document) },
    ...groepenVan(vorm, uitslag, ["onbekend", "voldaan"]),
  ].filter(({ regels }) => regels.length);

const groepenVan = (vorm, { bevindingen }, uitkomsten) =>
  UITKOMSTEN.filter(([uitkomst]) => uitkomsten.includes(uitkomst)).map(([uitkomst, kop]) => ({
    kop,
    regels: bevindingen.filter((een) => een.uitkomst === uitkomst).map((een) => opEenRegel(vorm, een)),
  }));

const opEenRegel = (vorm, { uitkomst, vindplaats, melding, pad, ontbreekt, beoordelingen }) => {
  const plaats = vindplaats + (pad.length ? ` (${padInWoorden(vorm, pad)})` : "");
  if (uitkomst === "voldaan") return plaats;
  if (uitkomst === "beoordelen") return `${plaats}: ${beoordelingen.map(({ vraag, door }) => `${vraag} (${door})`).join(" ")}`;
  if (ontbreekt.length) return `${plaats}: nog nodig: ${ontbreekt.map((naam) => naamInWoorden(vorm, naam)).join(", ")}`;
  return `${plaats}: ${melding}`;
};

/** Elk antwoord op een regel; van een lijst met delen die delen zelf. */
const ingevuld = (vorm, document) =>
  plekken(vorm, document).flatMap(({ veld, pad, waarde }) => {
    if (waarde == null || veld.soort === "gegeven") return [];
    if (veld.soort === "lijst" && veld.element.soort !== "keuze")
      return waarde.length ? [] : [`${padInWoorden(vorm, pad)}: geen`];
    const plaats = pad.length > 1 ? padInWoorden(vorm, pad) : vraagtekst(veld).replace(/\?$/, "");
    return [`${plaats}: ${antwoordInWoorden(vorm, veld, waarde)}`];
  });

/** Als platte tekst. */
export const alsTekst = (delen) => delen.map(({ kop, regels }) => `${kop}\n${regels.map((regel) => `- ${regel}`).join("\n")}`).join("\n\n");
