// De antwoorden: een document zoals de regels het lezen, bewaard in deze browser. Wat nog niet te lezen
// is, staat erin zoals het is getypt. Wat in één keer wordt vervangen, is terug te halen.
import { isLeeg, op } from "./vorm.js";

const gelezen = (sleutel) => {
  try {
    const gevonden = JSON.parse(localStorage.getItem(sleutel));
    return gevonden && typeof gevonden === "object" && !Array.isArray(gevonden) ? gevonden : undefined;
  } catch {
    return undefined;
  }
};

const geschreven = (sleutel, document) => {
  try {
    localStorage.setItem(sleutel, JSON.stringify(document));
  } catch {
    // Zonder opslag werkt alles; alleen is het na sluiten weg.
  }
};

/** De antwoorden bij één soort document. */
export const bewaardeAntwoorden = (soort) => {
  const plek = `zelftoets ${soort}`;
  let document = gelezen(plek) ?? {};
  let vorige = gelezen(`${plek} vorige`);
  const bewaar = () => geschreven(plek, document);
  return {
    document: () => document,
    vorige: () => vorige,
    op: (pad) => op(document, pad),
    bewaar,
    zet: (pad, waarde) => {
      const drager = op(document, pad.slice(0, -1));
      if (waarde === undefined && !Array.isArray(drager)) delete drager[pad.at(-1)];
      else drager[pad.at(-1)] = waarde ?? null;
      bewaar();
    },
    /** Wat er nu staat, is terug te halen. */
    onthoud: () => {
      if (isLeeg(document)) return;
      vorige = structuredClone(document);
      geschreven(`${plek} vorige`, vorige);
    },
    vervang: (nieuw) => {
      document = nieuw;
      bewaar();
    },
  };
};
