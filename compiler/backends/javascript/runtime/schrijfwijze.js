// Waarden zoals een mens ze leest, en zoals JSON ze schrijft.
//
// Waaraan een waarde te herkennen is: een dag is een getal van JavaScript, een keuze heeft woorden,
// een getal een noemer, een gegeven velden, een periode een begin, een termijn een eenheid.
import { jsonGetal, leesbaarGetal } from "./getallen.js";
import { jjjjmmdd, leesbareDag, leesbareTermijn } from "./kalender.js";
import { isOpen } from "./logica.js";

/** `a, b en c`. */
export const opsomming = (woorden) => {
  const eerdere = woorden.slice(0, -1).join(", ");
  return [...(eerdere ? [eerdere] : []), ...woorden.slice(-1)].join(" en ");
};

/** De waarde in gewoon Nederlands. */
export const nederlands = (waarde) => {
  if (waarde === true) return "ja";
  if (waarde === false) return "nee";
  if (typeof waarde === "string") return waarde;
  if (typeof waarde === "number") return leesbareDag(waarde);
  if (waarde.noemer) return leesbaarGetal(waarde);
  if (waarde.eenheid) return leesbareTermijn(waarde);
  if ("begin" in waarde)
    return `van ${leesbareDag(waarde.begin)} tot en met ${leesbareDag(waarde.einde)}`;
  if (waarde.velden && !isOpen(waarde)) return naamVan(waarde.velden.naam);
  if (waarde.map) return opsomming(waarde.map(nederlands)) || "geen";
  return waarde.woorden ?? "onbekend";
};

/** Een gegeven heet zoals zijn naam, als het die heeft. */
const naamVan = (naam) => (typeof naam === "string" || naam?.woorden ? nederlands(naam) : "gegevens");

/** De waarde zoals JSON haar schrijft: een bedrag als tekst, een dag als JJJJ-MM-DD. */
export const jsonWaarde = (waarde) => {
  if (typeof waarde === "number") return jjjjmmdd(waarde);
  if (isOpen(waarde)) return null;
  if (waarde.noemer) return jsonGetal(waarde);
  return waarde.map?.(jsonWaarde) ?? waarde.naam ?? waarde;
};
