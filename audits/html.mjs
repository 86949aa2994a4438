// Laat de Nu HTML Checker (vnu) elke gebouwde pagina nakijken. Heeft Java nodig.
//
//   node audits/html.mjs site/public [--bewaar BESTAND]
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { overslaan, versie, verzamelaar } from "./gereedschap.mjs";
import { allePaginas } from "./paginas.mjs";
import { bewaarUitslag } from "./uitslag.mjs";

const CONTROLE = "html";

// Wat bekend is en blijft staan, met de reden; elk ander bericht is een bevinding.
const BEKEND = [
  [/^Attribute “autocomplete” is only allowed/, "het thema (Material) zet dit op zijn aankruisvakjes"],
  [/^The value of the “for” attribute of the “label” element must be/, "het thema verbergt de vakjes achter zijn labels"],
  [/^Bad value “” for attribute “tabindex” on element “label”/, "het thema schrijft dit zo bij het menu"],
  [
    /^The “role” attribute must not be used on a “t[drh]” element which has a “table” ancestor/,
    "op een smal scherm staan tabellen als blokken; niet elke browser weet dan nog dat het een tabel is",
  ],
];

const jar = () => {
  try {
    return join(dirname(createRequire(import.meta.url).resolve("vnu-jar/package.json")), "build/dist/vnu.jar");
  } catch {
    return overslaan(CONTROLE, "installeer eerst de pakketten met `npm install --prefix audits --no-package-lock`");
  }
};

const [map] = process.argv.slice(2, 3).map((naam) => resolve(naam));
if (!map || !existsSync(map)) {
  console.error("Gebruik: node audits/html.mjs MAP [--bewaar BESTAND]");
  process.exit(2);
}
if (spawnSync("java", ["-version"]).error) overslaan(CONTROLE, "Java staat hier niet");
const uitvoer = spawnSync(
  "java",
  ["-jar", jar(), "--skip-non-html", "--format", "json", "--exit-zero-always", "--errors-only", map],
  { encoding: "utf8", maxBuffer: 1 << 28 },
);
const { messages } = JSON.parse(uitvoer.stderr);
const { bevindingen, meld } = verzamelaar();
const geteld = new Map(BEKEND.map(([, reden]) => [reden, 0]));
for (const bericht of messages) {
  const bekend = BEKEND.find(([vorm]) => vorm.test(bericht.message));
  if (bekend) geteld.set(bekend[1], geteld.get(bekend[1]) + 1);
  else meld(relative(map, fileURLToPath(bericht.url)), `regel ${bericht.lastLine}`, bericht.message);
}
const bekend = Object.fromEntries([...geteld].filter(([, aantal]) => aantal));
const paginas = allePaginas(map).length;
bewaarUitslag(CONTROLE, { paginas, vnu: versie("vnu-jar"), bevindingen: bevindingen.length, bekend });
for (const [reden, aantal] of Object.entries(bekend)) console.log(`bekend (${aantal} keer): ${reden}`);
console.log(`HTML: ${paginas} pagina's: ${bevindingen.length} bevindingen.`);
process.exit(bevindingen.length ? 1 : 0);
