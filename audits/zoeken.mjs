// Stelt vragen aan de zoekmachine van een gebouwde site, standaard die van audits/zoeken/vragen.json.
// Mislukt als minder dan 95% van de goede pagina's bij de eerste vijf staat, of als een vindplaats
// niet bovenaan komt. Vragen met "later" zijn bedacht nadat de zoekmachine voor de andere was afgesteld.
//
// In audits/zoeken/ongezien.json staan vragen die zijn opgeschreven voor de zoekmachine ze zag; daar wordt
// niet op afgesteld: zij zeggen hoe goed zoeken is bij vragen die niemand heeft voorzien.
//
//   node audits/zoeken.mjs site/public [--vragen BESTAND] [--toon]
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

import { adressen, startZoekmachine } from "./zoeken/zoekmachine.mjs";

const EERSTE = 5;
const NODIG = 0.95;

const [map, ...opties] = process.argv.slice(2);
if (!map) {
  console.error("Gebruik: node audits/zoeken.mjs MAP [--vragen BESTAND] [--toon]");
  process.exit(2);
}
const eigen = opties.indexOf("--vragen");
const bestand = eigen < 0 ? new URL("zoeken/vragen.json", import.meta.url) : resolve(opties[eigen + 1]);
const vragen = JSON.parse(readFileSync(bestand, "utf8"));
const zoek = await startZoekmachine(resolve(map));

/** Op welke plaats het antwoord staat, te tellen vanaf 1; 0 als het er niet bij is. */
const plaats = ({ eerst, verwacht }, gevonden) => {
  if (eerst) return gevonden[0]?.plek === eerst ? 1 : 0;
  return gevonden.findIndex(({ pagina }) => verwacht.includes(pagina)) + 1;
};

const mis = [];
let vindplaatsMis = 0;
for (const vraag of vragen) {
  const gevonden = adressen(await zoek(vraag.vraag));
  const op = plaats(vraag, gevonden);
  const goed = op >= 1 && op <= EERSTE;
  if (!goed) mis.push(vraag);
  if (!goed && vraag.eerst) vindplaatsMis += 1;
  if (!goed || opties.includes("--toon")) {
    const lijst = gevonden.slice(0, EERSTE).map(({ plek }) => plek || "(voorblad)").join("  ");
    console.log(`${goed ? "goed" : "MIS "} ${vraag.vraag}\n       ${lijst || "niets gevonden"}`);
  }
}

const aandeel = (vragen.length - mis.length) / vragen.length;
console.log(
  `Zoeken: bij ${vragen.length - mis.length} van de ${vragen.length} vragen staat de goede pagina bij de eerste ` +
    `${EERSTE} (${Math.floor(aandeel * 100)}%); ${vindplaatsMis} vindplaatsen niet bovenaan.`,
);
process.exit(aandeel < NODIG || vindplaatsMis ? 1 : 0);
