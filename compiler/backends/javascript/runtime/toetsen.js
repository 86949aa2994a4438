// Een document toetsen: elke eis, in de volgorde van de artikelen, op elk deel waarover zij gaat.
import { isOpen, niet, onbekend, verenigd } from "./logica.js";

/** Staat op de plaats van gegevens die ontbreken: geen enkel veld ervan is bekend. */
const AFWEZIG = { velden: { __proto__: null } };

/**
 * Alle gegevens in een document als [gegeven, pad], van buiten naar binnen; en waar gegevens hadden
 * moeten staan, als [undefined, pad, soort, naam van het veld].
 */
const delenVan = (waarde, pad) => {
  if (Array.isArray(waarde)) return waarde.flatMap((deel, i) => delenVan(deel, [...pad, i]));
  const binnen = [...waarde.soort.velden].flatMap(([naam, veld]) => {
    const gegeven = waarde.velden[naam];
    if (!veld.binnen) return [];
    if (gegeven) return delenVan(gegeven, [...pad, naam]);
    return veld.verplicht ? [[undefined, [...pad, naam], veld.binnen, naam]] : [];
  });
  return [[waarde, pad], ...binnen];
};

/** Waarover een eis gaat: de gegevens, hun pad, en de naam van wat ontbreekt; dat gaat voorop. */
const plekken = ({ soort, lijst }, delen) =>
  delen
    .flatMap(([gegeven, pad, leeg, naam]) => {
      if (!lijst && leeg === soort) return [[[AFWEZIG], pad, naam]];
      if (gegeven?.soort !== soort) return [];
      if (!lijst) return [[[gegeven], pad]];
      const elementen = gegeven.velden[lijst];
      const verplicht = soort.velden.get(lijst).verplicht && !elementen;
      if (verplicht) return [[[gegeven, AFWEZIG], [...pad, lijst], lijst]];
      return (elementen ?? []).map((element, i) => [[gegeven, element], [...pad, lijst, i]]);
    })
    .sort(([, , a], [, , b]) => !a - !b);

/** De uitkomst van een eis, met wat er open is of de afwijking die zich voordoet. */
const toets = ({ functie, functies }, eis, objecten, ontbreekt) => {
  const waarde = (uitdrukking) => functie(uitdrukking)(objecten);
  if (ontbreekt) return open(onbekend([ontbreekt]));
  const termen = [niet(waarde(eis.indien ?? true))];
  if (termen[0] === true) return ["niet_van_toepassing"];
  for (const [nummer, doetZichVoor] of eis.afwijkingen ?? []) {
    termen.push(waarde(doetZichVoor));
    if (termen.at(-1) === true) return ["niet_van_toepassing", functies[nummer]];
  }
  termen.push(waarde(eis.geldt));
  if (termen.at(-1) === true) return ["voldaan"];
  return termen.some(isOpen) ? open(verenigd(termen)) : ["niet_voldaan"];
};

const open = (reden) => [reden.onbekend ? "onbekend" : "beoordelen", reden];

/** Wat elke eis op een document oplevert. */
export const toetsAlle = (regeling, document) => {
  const delen = delenVan(document, []);
  return regeling.eisen.flatMap((eis) =>
    plekken(eis, delen).map(([objecten, pad, ontbreekt]) => {
      const [uitkomst, wat] = toets(regeling, eis, objecten, ontbreekt);
      return { eis, objecten, pad, uitkomst, wat };
    }),
  );
};
