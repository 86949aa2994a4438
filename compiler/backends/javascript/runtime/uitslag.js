// De uitslag van een toetsing: een bevinding voor elke eis, en het oordeel dat daaruit volgt.
import { opVolgorde } from "./json.js";
import { laatsteAntwoord } from "./logica.js";
import { jsonWaarde, nederlands, opsomming } from "./schrijfwijze.js";
import { toetsAlle } from "./toetsen.js";

const oordeelOver = (bevindingen) => {
  const is = (gezocht) => bevindingen.some(({ uitkomst }) => uitkomst === gezocht);
  if (is("niet_voldaan")) return "voldoet_niet";
  if (is("onbekend")) return "onvolledig";
  return is("beoordelen") ? "beoordeling_nodig" : "voldoet";
};

/** Waarom een eis niet van toepassing is. */
const redenVan = ({ eis, uitkomst, wat }, teksten) => {
  if (uitkomst !== "niet_van_toepassing") return null;
  if (wat) return `De afwijking ${wat.naam} (${wat.vindplaats}) doet zich voor.`;
  return `De voorwaarde is niet vervuld: ${teksten[eis.reden]}.`;
};

/** De bevinding in een zin. */
const meldingVan = ({ eis, objecten, uitkomst, wat }, functie, reden) => {
  const plaats = eis.vindplaats + (eis.vindplaats.includes(",") ? "," : "");
  if (reden) return `Niet van toepassing. ${reden}`;
  if (uitkomst === "voldaan") return `Aan ${plaats} is voldaan.`;
  if (uitkomst === "beoordelen")
    return wat.normen.map(({ door, vraag }) => `Te beoordelen door ${door}: ${vraag}`).join(" ");
  if (uitkomst === "onbekend") {
    const velden = wat.velden;
    const ontbreekt = `onbekend: ${opsomming(velden)} ontbre${velden[1] ? "ken" : "ekt"}`;
    return `Of aan ${plaats} is voldaan, is ${velden[0] ? ontbreekt : "niet te bepalen"}.`;
  }
  const delen = eis.anders?.map((deel, i) => (i % 2 ? nederlands(functie(deel)(objecten)) : deel));
  return delen?.join("") ?? `Aan ${plaats} is niet voldaan.`;
};

/** De open normen van een eis: eerst de open, dan die het document beantwoordt. */
const beoordelingenVan = ({ eis, objecten, wat }, normen) => {
  const open = wat?.normen ?? [];
  const beantwoord = (eis.normen ?? []).flatMap((nummer) => {
    const norm = normen[nummer];
    const antwoord = objecten.map((drager) => laatsteAntwoord(norm, drager)).findLast(Boolean);
    if (!antwoord || open.includes(norm)) return [];
    const { wie, motivering } = antwoord;
    return [{ ...norm, antwoord: antwoord.antwoord.naam, wie, motivering }];
  });
  return [...open, ...beantwoord];
};

const treftVan = ({ eis, objecten }, functie) => {
  const [soort, uitdrukking] = eis.treft ?? ["document"];
  return uitdrukking === undefined
    ? { soort }
    : { soort, waarde: jsonWaarde(functie(uitdrukking)(objecten)) };
};

const bevinding = (regeling) => (gevonden) => {
  const { functie, teksten, normen, waarschuwingen } = regeling;
  const { eis, objecten, pad, uitkomst, wat } = gevonden;
  const waarde = ({ drager, naam }) => objecten[drager].velden[naam] ?? null;
  const tekst = (nummer) => teksten[nummer] ?? null;
  const reden = redenVan(gevonden, teksten);
  const beoordelingen = beoordelingenVan(gevonden, normen);
  const overeenkomstig = tekst(eis.overeenkomstig);
  return {
    eis: eis.naam,
    vindplaats: eis.vindplaats,
    anker: eis.anker,
    uitkomst,
    melding: meldingVan(gevonden, functie, reden),
    feiten: opVolgorde(
      eis.feiten
        .filter((feit) => waarde(feit) !== null)
        .map((feit) => [feit.label, jsonWaarde(waarde(feit))]),
    ),
    ontbreekt: (uitkomst === "onbekend" && wat.velden) || [],
    pad,
    reden,
    afwijking: wat?.naam ?? null,
    beoordeling: beoordelingen[0] ?? null,
    duidingen: (eis.duidingen ?? []).map(tekst),
    hardheidsclausule: uitkomst === "niet_voldaan" ? tekst(eis.hardheid) : null,
    id: overeenkomstig ? `${eis.naam}_${eis.soort.naam}` : eis.naam,
    treft: treftVan(gevonden, functie),
    beoordelingen,
    overeenkomstig,
    waarschuwingen: waarschuwingen
      .filter(({ tabel, soort, sleutel }) => {
        const feiten = eis.feiten.filter(({ veld }) => veld.soort === soort);
        const raakt = feiten.some((feit) => waarde(feit)?.naam === sleutel);
        return eis.tabellen?.includes(tabel) && (raakt || !feiten.length);
      })
      .map((waarschuwing) => waarschuwing.tekst),
  };
};

const zonderDubbele = (delen) => [
  ...new Map(delen.map((deel) => [JSON.stringify(deel), deel])).values(),
];

/** De uitslag, om met `schrijfJson` te schrijven. */
export const uitslag = (regeling, document) => {
  const bevindingen = toetsAlle(regeling, document).map(bevinding(regeling));
  const alle = (naam) => zonderDubbele(bevindingen.flatMap((een) => een[naam]));
  const treffend = (onderdeel) =>
    bevindingen.filter(
      ({ uitkomst, treft }) =>
        uitkomst !== "niet_van_toepassing" &&
        treft.soort === "onderdeel" &&
        treft.waarde === onderdeel,
    );
  return {
    regeling: regeling.titel,
    versie: regeling.versie,
    let_op: regeling.letOp,
    soort: document.soort.naam,
    oordeel: oordeelOver(bevindingen),
    onderdelen: opVolgorde(
      regeling.onderdelen
        .filter((onderdeel) => treffend(onderdeel).length)
        .map((onderdeel) => [onderdeel, oordeelOver(treffend(onderdeel))]),
    ),
    bevindingen,
    ontbreekt: alle("ontbreekt"),
    beoordelingen: alle("beoordelingen"),
    waarschuwingen: alle("waarschuwingen"),
  };
};
