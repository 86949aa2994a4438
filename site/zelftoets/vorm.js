// Het formulier als gegevens: de vragen naar elk gegeven, uit de beschrijving die in de pagina staat, en
// de plekken in een document waar een antwoord hoort. Niets hier weet van de pagina.
import { inWoorden, isLeesbaar } from "./schrijfwijze.js";

/** De waarde op een plek in een document. */
export const op = (document, pad) => pad.reduce((waarde, deel) => waarde?.[deel], document);

/** Een kopie van een document met andere waarden: [[pad, waarde], …]; undefined haalt weg. */
export const met = (document, wijzigingen) => {
  const kopie = structuredClone(document);
  for (const [pad, waarde] of wijzigingen) {
    const drager = op(kopie, pad.slice(0, -1));
    if (waarde === undefined && !Array.isArray(drager)) delete drager[pad.at(-1)];
    else drager[pad.at(-1)] = waarde ?? null;
  }
  return kopie;
};

/** Wat `veld` zelf vraagt of, bij een lijst, elk deel ervan. */
export const kern = (veld) => (veld.soort === "lijst" ? veld.element : veld);

/**
 * Elke vraag die bij dit document te beantwoorden is, als { veld, soort, pad, waarde }: `soort` zijn de
 * gegevens waarin het veld staat. Van een lijst eerst de vraag zelf, dan die van elk deel.
 */
export const plekken = (vorm, document, soort = vorm.soort, pad = []) =>
  vorm.gegevens[soort].velden.flatMap((veld) => {
    const hier = [...pad, veld.naam];
    return [{ veld, soort, pad: hier, waarde: op(document, hier) }, ...binnen(vorm, document, soort, veld, hier)];
  });

const binnen = (vorm, document, soort, veld, pad) => {
  const waarde = op(document, pad);
  if (waarde == null || kern(veld).soort === "keuze") return [];
  if (veld.soort === "gegeven") return plekken(vorm, document, veld.van, pad);
  if (veld.soort !== "lijst") return [];
  return waarde.flatMap((deel, i) => {
    const hier = [...pad, i];
    if (veld.element.soort === "gegeven") return plekken(vorm, document, veld.element.van, hier);
    return [{ veld: deelVan(veld), soort, pad: hier, waarde: deel }];
  });
};

/** Een los deel van een lijst, als vraag. */
export const deelVan = (veld) => ({ ...veld.element, naam: veld.naam, label: veld.label, uitleg: "", vraag: "", bij: [] });

/** Het document zonder wat niet te lezen is, en de plekken waar dat staat; wat in een lijst nog leeg is, telt niet. */
export const leesbaarDeel = (vorm, document) => {
  const onleesbaar = plekken(vorm, document).filter(({ veld, waarde }) => waarde != null && !isLeesbaar(veld.soort, waarde));
  const leesbaar = met(document, onleesbaar.map(({ pad }) => [pad, undefined]));
  const lijsten = plekken(vorm, leesbaar).filter(({ waarde }) => Array.isArray(waarde) && waarde.includes(null));
  return { document: met(leesbaar, lijsten.map(({ pad, waarde }) => [pad, waarde.filter((een) => een !== null)])), onleesbaar };
};

/** De antwoorden die er te geven zijn, als het er niet te veel zijn om te proberen. */
export const mogelijk = (vorm, veld) =>
  veld.soort === "ja_nee" ? [true, false] : veld.soort === "keuze" ? vorm.keuzelijsten[veld.van].map(([naam]) => naam) : [];

const keuzeInWoorden = (vorm, lijst, naam) => vorm.keuzelijsten[lijst].find(([een]) => een === naam)?.[1] ?? naam;

/** Een antwoord om te lezen; van een lijst van keuzen alle. */
export const antwoordInWoorden = (vorm, veld, waarde) => {
  if (Array.isArray(waarde)) return waarde.map((een) => antwoordInWoorden(vorm, veld.element, een)).join("; ") || "geen";
  return veld.soort === "keuze" ? keuzeInWoorden(vorm, veld.van, waarde) : inWoorden(veld.soort, waarde);
};

/** Of er iets is ingevuld. */
export const isLeeg = (document) => Object.keys(document).length === 0;

/** Een begin uit het adres: `#gemeente=breda`, met de naam of de woorden van een keuze: [[pad, waarde], …]. */
export const uitAdres = (vorm, hash) => {
  if (!hash.includes("=")) return [];
  return [...new URLSearchParams(hash.slice(1))].flatMap(([naam, gevraagd]) => {
    const veld = vorm.gegevens[vorm.soort].velden.find((een) => een.naam === naam);
    const keuzen = veld?.soort === "keuze" ? vorm.keuzelijsten[veld.van] : [];
    const gekozen = keuzen.find((keuze) => keuze.some((deel) => deel.toLowerCase() === gevraagd.toLowerCase()));
    return gekozen ? [[[naam], gekozen[0]]] : [];
  });
};

export const vraagtekst = (veld) => veld.vraag || veld.label;

/** Een plek in woorden: `Activiteiten 3, onderdeel`. */
export const padInWoorden = (vorm, pad) => {
  let soort = vorm.soort;
  const delen = [];
  for (const deel of pad) {
    if (typeof deel === "number") {
      delen.push(`${delen.pop()} ${deel + 1}`);
      continue;
    }
    const veld = vorm.gegevens[soort]?.velden.find((een) => een.naam === deel);
    delen.push(veld?.label ?? deel.replaceAll("_", " "));
    soort = veld && kern(veld).van;
  }
  return delen.map((deel, i) => (i ? deel.charAt(0).toLowerCase() + deel.slice(1) : deel)).join(", ");
};

// ---------------------------------------------------------------- wat een bevinding noemt

export const openPlekken = (vorm, document) => plekken(vorm, document).filter(({ waarde }) => waarde == null);

/** Hoeveel delen twee paden vanaf het begin gelijk hebben. */
const samen = (een, ander) => {
  const anders = een.findIndex((deel, i) => deel !== ander[i]);
  return anders < 0 ? een.length : anders;
};

/** De open plek die een bevinding mist: de open vraag met die naam die het dichtst bij haar staat. */
export const gemist = (open, { pad }, naam) =>
  open
    .filter(({ veld }) => veld.naam === naam)
    .reduce((beste, een) => (!beste || samen(een.pad, pad) > samen(beste.pad, pad) ? een : beste), undefined);

/** Een feit of een gemist antwoord heet zoals de vraag; anders zoals de regel haar noemt. */
export const naamInWoorden = (vorm, naam) => {
  const kaal = naam.replace(/^.*\./, "");
  return veldVan(vorm, kaal)?.label ?? kaal.replaceAll("_", " ");
};

const veldVan = (vorm, naam) =>
  Object.values(vorm.gegevens)
    .flatMap(({ velden }) => velden)
    .find((veld) => veld.naam === naam);

/** Een feit uit een bevinding: `Gemeente: Breda`. */
export const feitInWoorden = (vorm, naam, waarde) => {
  const veld = veldVan(vorm, naam.replace(/^.*\./, ""));
  return `${naamInWoorden(vorm, naam)}: ${veld ? antwoordInWoorden(vorm, veld, waarde) : String(waarde)}`;
};
