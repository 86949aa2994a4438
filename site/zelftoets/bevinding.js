// Eén bevinding in de uitslag: wat er is, waarom, wat haar zou herstellen, en het artikel.
import { maak } from "./element.js";
import { herstelknop } from "./herstelknop.js";
import { oordelen } from "./oordeel.js";
import { naarVraag } from "./vraagdelen.js";
import { feitInWoorden, gemist, naamInWoorden, padInWoorden } from "./vorm.js";

const feiten = (vorm, { feiten }) => {
  const paren = Object.entries(feiten).map(([naam, waarde]) => feitInWoorden(vorm, naam, waarde));
  return paren.length ? maak("p", { class: "zelftoets-feiten" }, `Ingevuld: ${paren.join("; ")}.`) : null;
};

/** Wat bij een niet vervulde eis staat: de feiten, wat zou herstellen, en of er kan worden afgeweken. */
const waarom = (zelf, bevinding, stand) => {
  if (bevinding.uitkomst !== "niet_voldaan") return [];
  const { hardheidsclausule } = bevinding;
  return [
    feiten(zelf.vorm, bevinding),
    hardheidsclausule ? maak("p", {}, `Afwijken kan mogelijk zijn: ${hardheidsclausule}.`) : null,
    herstelknop(zelf, bevinding, stand),
  ];
};

/** Wat nog nodig is om iets te kunnen zeggen, elk met een link naar de vraag. */
const nodig = ({ vorm }, bevinding, { open }) => {
  const namen = bevinding.ontbreekt.map((naam) => {
    const plek = gemist(open, bevinding, naam);
    return plek ? naarVraag(plek.pad, naamInWoorden(vorm, naam)) : naamInWoorden(vorm, naam);
  });
  if (!namen.length) return maak("p", {}, bevinding.melding);
  return maak("p", {}, "Nog nodig: ", ...namen.flatMap((een, i) => (i ? [", ", een] : [een])), ".");
};

const watErIs = (zelf, bevinding, stand) => {
  // De melding van een open norm is haar vraag; die staat al bij de antwoorden.
  if (bevinding.uitkomst === "beoordelen") return null;
  return bevinding.uitkomst === "onbekend" ? nodig(zelf, bevinding, stand) : maak("p", {}, bevinding.melding);
};

/** `stand` is { document, uitslag, open, gevraagd }: waarvan dit de bevinding is, welke vragen openstaan, en welke
 *  normen al zijn gevraagd. */
export const bevindingsregel = (zelf, bevinding, stand) => {
  const waar = bevinding.pad.length ? `, bij ${padInWoorden(zelf.vorm, bevinding.pad)}` : "";
  const bron = maak("a", { href: zelf.adres(bevinding.anker) }, bevinding.vindplaats);
  return maak(
    "li",
    {},
    watErIs(zelf, bevinding, stand),
    ...waarom(zelf, bevinding, stand),
    ...oordelen(zelf, bevinding, stand.gevraagd),
    maak("p", { class: "zelftoets-bron" }, bron, waar),
  );
};
