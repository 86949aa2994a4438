// Wat een pakket biedt: documenten toetsen, van JSON naar JSON.
import { schrijfJson } from "./json.js";
import { OngeldigDocument } from "./ongeldig.js";
import { maakRegeling } from "./regeling.js";
import { uitslag } from "./uitslag.js";

/** Het pakket bij de gegevens van een regeling. */
export const pakket = (gegevens) => {
  const regeling = maakRegeling(gegevens);
  const toetsAlsJson = (soort, document) => {
    const nummer = regeling.soorten.findIndex(({ naam, isDeel }) => naam === soort && !isDeel);
    if (nummer < 0) throw new RangeError(`de regeling kent geen soort document ${soort}`);
    return schrijfJson(uitslag(regeling, regeling.lees(`g${nummer}`, document)));
  };
  return {
    SOORTEN: regeling.soorten.filter(({ isDeel }) => !isDeel).map(({ naam }) => naam),
    VERSIE: regeling.versie,
    LET_OP: regeling.letOp,
    toets: (soort, document) => JSON.parse(toetsAlsJson(soort, document)),
    toetsAlsJson,
    OngeldigDocument,
  };
};
