// Het antwoord van een mens op een open norm, als deel van de gegevens waarover de eis gaat: ja of nee, wie
// het gaf en waarom.
import { maak } from "./element.js";
import { keuzerij } from "./vraagdelen.js";

/** De vragen aan een mens bij een bevinding; wat hierboven al is gevraagd (`gevraagd`), één keer. */
export const oordelen = (zelf, bevinding, gevraagd) => bevinding.beoordelingen.map((norm) => oordeel(zelf, bevinding, norm, gevraagd));

const oordeel = (zelf, bevinding, norm, gevraagd) => {
  const pad = padVanDrager(zelf, bevinding.pad);
  const id = `norm-${[...pad, norm.naam].join("-")}`;
  if (gevraagd.has(id)) return maak("p", {}, maak("a", { href: `#${id}`, onclick: (e) => naarNorm(e, id) }, `${norm.vraag}`), " Zie hierboven.");
  gevraagd.add(id);
  const drager = zelf.antwoorden.op(pad);
  const eerder = (drager.beoordelingen ?? []).findLast((een) => een.naam === norm.naam);
  const leg = (antwoord) => {
    const rest = (drager.beoordelingen ?? []).filter((een) => een.naam !== norm.naam);
    if (antwoord || rest.length) drager.beoordelingen = antwoord ? [...rest, { ...eerder, naam: norm.naam, antwoord }] : rest;
    else delete drager.beoordelingen;
    zelf.antwoorden.bewaar();
    zelf.nu();
  };
  const opties = [[undefined, "Nog geen antwoord"], ["ja", "Ja"], ["nee", "Nee"]];
  return maak(
    "fieldset",
    { class: "zelftoets-vraag" },
    maak("legend", {}, norm.vraag),
    maak("p", { class: "zelftoets-uitleg" }, `Hierover beslist een mens: ${norm.door}. Het gaat om de woorden ‘${norm.woorden}’.`),
    keuzerij(id, opties, eerder?.antwoord, leg),
    ...(eerder ? verantwoording(zelf, id, eerder) : []),
  );
};

/** Wie het oordeel gaf en waarom: gaat mee in het bestand, en verandert niets aan de uitslag. */
const verantwoording = (zelf, id, antwoord) =>
  [["wie", "Wie heeft dit beoordeeld?", "input"], ["motivering", "Waarom?", "textarea"]].map(([naam, vraag, soort]) => {
    const invoer = maak(soort, {
      id: `${id}-${naam}`,
      autocomplete: "off",
      type: soort === "input" ? "text" : null,
      rows: soort === "textarea" ? 3 : null,
      oninput: ({ target: { value } }) => {
        if (value.trim()) antwoord[naam] = value;
        else delete antwoord[naam];
        zelf.antwoorden.bewaar();
      },
    });
    invoer.value = antwoord[naam] ?? "";
    return maak("div", { class: "zelftoets-vraag" }, maak("label", { for: invoer.id }, vraag), invoer);
  });

const naarNorm = (gebeurtenis, id) => {
  gebeurtenis.preventDefault();
  document.getElementById(id)?.focus();
};

/** Waar de gegevens staan die het antwoord dragen; bij een losse waarde die waar zij in staat. */
const padVanDrager = (zelf, pad) => {
  const paden = pad.map((_, i) => pad.slice(0, i + 1));
  const isGegeven = (waarde) => waarde && typeof waarde === "object" && !Array.isArray(waarde);
  return paden.findLast((een) => isGegeven(zelf.antwoorden.op(een))) ?? [];
};
