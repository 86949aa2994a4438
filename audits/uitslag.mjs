// De uitslagen die de site zelf toont. Alleen met --bewaar BESTAND wordt er iets geschreven; elke controle
// vult haar eigen deel en laat dat van de andere staan.
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const gevraagd = () => {
  const plek = process.argv.indexOf("--bewaar");
  return plek > 0 ? process.argv[plek + 1] : undefined;
};

const vandaag = () => new Date().toISOString().slice(0, 10);

const opVolgorde = (uitslagen) =>
  Object.fromEntries(Object.entries(uitslagen).sort(([een], [ander]) => (een < ander ? -1 : 1)));

/** Zet de uitslag van een controle, met de dag waarop zij is gedaan, in het gevraagde bestand. */
export const bewaarUitslag = (controle, uitslag) => {
  const bestand = gevraagd();
  if (!bestand) return;
  const eerder = existsSync(bestand) ? JSON.parse(readFileSync(bestand, "utf8")) : {};
  const nu = opVolgorde({ ...eerder, [controle]: { gemeten_op: vandaag(), ...uitslag } });
  writeFileSync(bestand, `${JSON.stringify(nu, null, 2)}\n`);
};
