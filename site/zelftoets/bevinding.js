// Eén bevinding in de uitslag: wat er is, waarom, wat haar zou herstellen, en het artikel.
import { maak } from "./element.js";
import { herstelknop } from "./herstelknop.js";
import { oordelen } from "./oordeel.js";
import { feitInWoorden } from "./schrijfwijze.js";
import { padInWoorden } from "./vorm.js";

const woorden = (naam) => naam.replace(/^.*\./, "").replaceAll("_", " ");

const feiten = ({ feiten }) => {
  const paren = Object.entries(feiten).map(([naam, waarde]) => `${woorden(naam)}: ${feitInWoorden(waarde)}`);
  return paren.length ? maak("p", { class: "zelftoets-feiten" }, `Ingevuld: ${paren.join("; ")}.`) : null;
};

/** Wat bij een niet vervulde eis staat: de feiten, wat zou herstellen, en of er kan worden afgeweken. */
const waarom = (zelf, bevinding, stand) => {
  if (bevinding.uitkomst !== "niet_voldaan") return [];
  const { hardheidsclausule } = bevinding;
  return [
    feiten(bevinding),
    hardheidsclausule ? maak("p", {}, `Afwijken kan mogelijk zijn: ${hardheidsclausule}.`) : null,
    herstelknop(zelf, bevinding, stand),
  ];
};

/** `stand` is { document, uitslag, gevraagd }: waarvan dit de bevinding is, en welke normen al zijn gevraagd. */
export const bevindingsregel = (zelf, bevinding, stand) => {
  const waar = bevinding.pad.length ? `, bij ${padInWoorden(zelf.vorm, bevinding.pad)}` : "";
  const bron = maak("a", { href: zelf.adres(bevinding.anker) }, bevinding.vindplaats);
  // De melding van een open norm is haar vraag; die staat al bij de antwoorden.
  const melding = bevinding.uitkomst === "beoordelen" ? null : maak("p", {}, bevinding.melding);
  return maak(
    "li",
    {},
    melding,
    ...waarom(zelf, bevinding, stand),
    ...oordelen(zelf, bevinding, stand.gevraagd),
    maak("p", { class: "zelftoets-bron" }, bron, waar),
  );
};
