// Wat de module met berekeningen biedt: een waarde bij argumenten, van JSON naar JSON.
import { isOpen } from "./logica.js";
import { OngeldigDocument } from "./ongeldig.js";
import { maakRegeling } from "./regeling.js";
import { jsonWaarde } from "./schrijfwijze.js";

/**
 * De berekeningen van een regeling, bij haar gegevens. De functie met hetzelfde nummer is de uitdrukking van een
 * berekening; de laatste soorten gegevens zijn hun argumenten.
 */
export const rekenpakket = ([gegevens, namen]) => {
  const regeling = maakRegeling(gegevens);
  const berekeningen = namen.split(" ").filter(Boolean);
  const eerste = regeling.soorten.length - berekeningen.length;
  const bereken = (naam, argumenten) => {
    const nummer = berekeningen.indexOf(naam);
    if (nummer < 0) throw new RangeError(`de regeling kent geen berekening ${naam}`);
    const { soort, velden } = regeling.lees(`g${eerste + nummer}`, argumenten ?? {});
    const gevraagd = [...soort.velden.keys()];
    const ontbreekt = gevraagd.filter((een) => velden[een] === null);
    if (ontbreekt.length) return { waarde: null, ontbreekt, beoordelingen: [] };
    const waarde = regeling.functie(regeling.functies[nummer].uitdrukking)(gevraagd.map((een) => velden[een]));
    if (!isOpen(waarde)) return { waarde: jsonWaarde(waarde), ontbreekt, beoordelingen: [] };
    return { waarde: null, ontbreekt: waarde.velden, beoordelingen: waarde.normen };
  };
  return { BEREKENINGEN: berekeningen, VERSIE: regeling.versie, LET_OP: regeling.letOp, bereken, OngeldigDocument };
};
