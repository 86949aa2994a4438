// Waaruit vragen zijn opgebouwd: de groep om een vraag, een rij om uit te kiezen, het artikel erbij.
import { maak } from "./element.js";
import { vraagtekst } from "./vorm.js";

export const idVan = (pad) => `veld-${pad.join("-")}`;

export const uitleg = (veld, id) => (veld.uitleg ? maak("span", { class: "zelftoets-uitleg", id: `${id}-uitleg` }, veld.uitleg) : null);

/** Het artikel bij een vraag: de eerste plaats waar het antwoord telt, en de andere als iemand ze wil zien. */
export const onderschrift = (zelf, { bij }) => {
  if (!bij.length) return null;
  const [eerste, ...rest] = bij.map(([vindplaats, anker]) => maak("a", { href: zelf.adres(anker) }, vindplaats));
  const meer = rest.length === 1 ? "en nog één plaats" : `en nog ${rest.length} plaatsen`;
  const andere = maak("ul", {}, rest.map((link) => maak("li", {}, link)));
  return maak(
    "div",
    { class: "zelftoets-bron" },
    maak("span", {}, "Zie ", eerste),
    rest.length ? maak("details", {}, maak("summary", {}, meer), andere) : null,
  );
};

/** Een vraag die uit meer dan één vak of knop bestaat. */
export const groep = (zelf, veld, pad, ...inhoud) =>
  maak(
    "fieldset",
    { class: "zelftoets-vraag" },
    maak("legend", {}, vraagtekst(veld)),
    uitleg(veld, idVan(pad)),
    ...inhoud,
    onderschrift(zelf, veld),
  );

/** Keuzerondjes: [[waarde, woorden], …]; het eerste heeft de id zelf. */
export const keuzerij = (id, opties, gekozen, kies) =>
  maak(
    "div",
    { class: "zelftoets-keuzen" },
    opties.map(([waarde, woorden], i) => {
      const rondje = { type: "radio", name: id, id: i ? `${id}-${i}` : id, checked: gekozen === waarde, onchange: () => kies(waarde) };
      return maak("label", {}, maak("input", rondje), ` ${woorden}`);
    }),
  );

/** Een link naar een vraag, die er ook de aandacht op zet. */
export const naarVraag = (pad, tekst) => {
  const spring = (gebeurtenis) => {
    gebeurtenis.preventDefault();
    const doel = document.getElementById(idVan(pad));
    doel?.scrollIntoView({ block: "center" });
    (doel?.matches("input,select,button") ? doel : doel?.querySelector("input,select,button"))?.focus();
  };
  return maak("a", { href: `#${idVan(pad)}`, onclick: spring }, tekst);
};
