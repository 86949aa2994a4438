// Stelt vragen aan de zoekmachine van een gebouwde site, standaard die van audits/zoeken/vragen.json.
// Mislukt als minder dan 95% van de goede pagina's bij de eerste vijf staat, of als een vindplaats
// niet bovenaan komt. Vragen met "later" zijn bedacht nadat de zoekmachine voor de andere was afgesteld.
//
// In audits/zoeken/ongezien.json staan vragen die zijn opgeschreven voor de zoekmachine ze zag; daar wordt
// niet op afgesteld: zij zeggen hoe goed zoeken is bij vragen die niemand heeft voorzien.
//
//   node audits/zoeken.mjs site/public [--vragen BESTAND] [--toon] [--bewaar BESTAND]
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

import { bewaarUitslag } from "./uitslag.mjs";
import { adressen, startZoekmachine } from "./zoeken/zoekmachine.mjs";

const EERSTE = 5;
const NODIG = 0.95;

const [map, ...opties] = process.argv.slice(2);
if (!map) {
  console.error("Gebruik: node audits/zoeken.mjs MAP [--vragen BESTAND] [--toon] [--bewaar BESTAND]");
  process.exit(2);
}
const lees = (bestand) => JSON.parse(readFileSync(bestand, "utf8"));
const eigen = opties.indexOf("--vragen");
const zoek = await startZoekmachine(resolve(map));

/** Op welke plaats het antwoord staat, te tellen vanaf 1; 0 als het er niet bij is. */
const plaats = ({ eerst, verwacht }, gevonden) => {
  if (eerst) return gevonden[0]?.plek === eerst ? 1 : 0;
  return gevonden.findIndex(({ pagina }) => verwacht.includes(pagina)) + 1;
};

/** Hoeveel van de vragen hun pagina bij de eerste vijf hebben; wat mist, komt op het scherm. */
const stel = async (vragen) => {
  let goed = 0;
  let vindplaatsMis = 0;
  for (const vraag of vragen) {
    const gevonden = adressen(await zoek(vraag.vraag));
    const op = plaats(vraag, gevonden);
    const raak = op >= 1 && op <= EERSTE;
    if (raak) goed += 1;
    else if (vraag.eerst) vindplaatsMis += 1;
    if (!raak || opties.includes("--toon")) {
      const lijst = gevonden.slice(0, EERSTE).map(({ plek }) => plek || "(voorblad)").join("  ");
      console.log(`${raak ? "goed" : "MIS "} ${vraag.vraag}\n       ${lijst || "niets gevonden"}`);
    }
  }
  return { vragen: vragen.length, goed, vindplaatsMis };
};

const gesteld = await stel(lees(eigen < 0 ? new URL("zoeken/vragen.json", import.meta.url) : resolve(opties[eigen + 1])));
const aandeel = gesteld.goed / gesteld.vragen;
console.log(
  `Zoeken: bij ${gesteld.goed} van de ${gesteld.vragen} vragen staat de goede pagina bij de eerste ` +
    `${EERSTE} (${Math.floor(aandeel * 100)}%); ${gesteld.vindplaatsMis} vindplaatsen niet bovenaan.`,
);
if (opties.includes("--bewaar")) {
  const ongezien = await stel(lees(new URL("zoeken/ongezien.json", import.meta.url)));
  const nieuw = { vragen: ongezien.vragen, goed: ongezien.goed };
  bewaarUitslag("zoeken", { vragen: gesteld.vragen, goed: gesteld.goed, nodig: NODIG, ongezien: nieuw });
}
process.exit(aandeel < NODIG || gesteld.vindplaatsMis ? 1 : 0);
