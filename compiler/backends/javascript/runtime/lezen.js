// Een document lezen uit JSON: het gegeven, of een OngeldigDocument met alle fouten tegelijk.
import { leesJson } from "./json.js";
import { OngeldigDocument, weiger } from "./ongeldig.js";
import { WAARDELEZERS } from "./soorten.js";
import { suggestie } from "./suggestie.js";

const GROOTSTE_DOCUMENT = 500_000;
const GROOTSTE_LIJST = 10_000;
const MEESTE_FOUTEN = 5_000;
const MEESTE_KEUZEN = 8;

/** De JSON van een document als waarde: uit tekst, of uit een gewoon object. */
const jsonVan = (inhoud) => {
  const tekst = typeof inhoud === "string" ? inhoud : JSON.stringify(inhoud);
  if ([...tekst].length > GROOTSTE_DOCUMENT)
    weiger(`het document is te groot (meer dan ${GROOTSTE_DOCUMENT} tekens)`);
  if (/\p{Cs}/u.test(tekst)) weiger("het document is geen geldige tekst (UTF-8)");
  return leesJson(tekst.replace(/^\ufeff*/, ""), weiger);
};

/** Noteert een fout; de melding kan een functie van de waarde zijn, voor als zij nodig is. */
const meld = (fouten, pad, melding, waarde) => {
  fouten.push([pad, melding, waarde]);
  return null;
};

/**
 * Een lezer van documenten: van een soort en een JSON-document naar de waarde. Een soort is een letter
 * (zie `soorten.js`), of `k3` een keuze uit lijst 3, `g3` een gegeven van soort 3, `l…` een lijst van ….
 */
export const lezer = ({ soorten, keuzelijsten }) => {
  const leesGegeven = (soort, waarde, pad, fouten) => {
    if (!(waarde instanceof Map)) return meld(fouten, pad, "hier hoort een object: { … }");
    const velden = { __proto__: null };
    for (const [naam, veld] of soort.velden) {
      const gegeven = waarde.get(naam) ?? null;
      velden[naam] =
        gegeven === null ? null : leesWaarde(veld.soort, gegeven, [...pad, naam], fouten);
    }
    const bekend = [...soort.velden.keys()];
    for (const naam of waarde.keys())
      if (!bekend.includes(naam))
        meld(fouten, [...pad, naam], () => `dit veld bestaat niet${suggestie(naam, bekend)}`);
    return { soort, velden };
  };

  const leesLijst = (soort, waarde, pad, fouten) => {
    if (!Array.isArray(waarde)) return meld(fouten, pad, "hier hoort een lijst: [ … ]");
    const eerder = fouten.length;
    let goed = 0;
    const gelezen = waarde.map((element, i) => {
      const tot = fouten.length;
      const gelezen = soort && leesWaarde(soort, element, [...pad, i], fouten);
      goed += fouten.length === tot;
      return gelezen;
    });
    // Alleen wat goed is telt mee voor de lengte; van een te lange lijst wordt verder niets gezegd.
    const meeste = soort ? GROOTSTE_LIJST : 0;
    if (goed <= meeste) return gelezen;
    fouten.length = eerder;
    return meld(fouten, pad, `deze lijst mag hoogstens ${meeste} elementen hebben`);
  };

  const leesKeuze = (keuzen, waarde, pad, fouten) =>
    keuzen.get(waarde) ??
    meld(fouten, pad, () => {
      const namen = [...keuzen.keys()];
      return namen.length > MEESTE_KEUZEN
        ? `dit is geen van de ${namen.length} mogelijke waarden${suggestie(waarde, namen)}`
        : `kies uit: ${namen.join(", ")}`;
    });

  const leesWaarde = (soort, waarde, pad, fouten) => {
    const [letter, rest] = [soort[0], soort.slice(1)];
    if (letter === "l") return leesLijst(rest, waarde, pad, fouten);
    if (letter === "k") return leesKeuze(keuzelijsten[rest], waarde, pad, fouten);
    if (letter === "g") return leesGegeven(soorten[rest], waarde, pad, fouten);
    const [lees, melding] = WAARDELEZERS[letter];
    return lees(waarde) ?? meld(fouten, pad, melding, waarde);
  };

  return (soort, inhoud) => {
    const fouten = [];
    const gelezen = leesWaarde(soort, jsonVan(inhoud), [], fouten);
    if (fouten.length > MEESTE_FOUTEN)
      weiger(`het document telt ${fouten.length} fouten, te veel om op te noemen`);
    if (!fouten.length) return gelezen;
    throw new OngeldigDocument(
      fouten.map(([pad, melding, waarde]) => [pad, melding.at ? melding : melding(waarde)]),
    );
  };
};
