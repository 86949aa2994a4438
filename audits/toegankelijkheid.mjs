// Opent elke pagina van een gebouwde site in een echte browser, breed en smal, licht en donker.
// Mislukt bij een overtreding van WCAG 2.2 AA (axe), een verzoek aan een andere computer, een fout in
// de console, of een pagina die zijwaarts schuift.
//
//   node audits/toegankelijkheid.mjs site/public [--steekproef N] [--pagina adres]
import { existsSync, readdirSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

import { axeBevindingen, CONTRAST, kleurschema, luister, startBrowser, zijwaarts } from "./browser.mjs";
import { serveer } from "./server.mjs";

const BREEDTEN = [1280, 320];
const VOORVOEGSEL = "/een/map/";

const opdracht = () => {
  const [map, ...rest] = process.argv.slice(2);
  const waarde = (naam) => (rest.includes(naam) ? rest[rest.indexOf(naam) + 1] : undefined);
  if (!map || !existsSync(map)) {
    console.error("Gebruik: node audits/toegankelijkheid.mjs MAP [--steekproef N] [--pagina ADRES]");
    process.exit(2);
  }
  return { map: resolve(map), steekproef: Number(waarde("--steekproef") ?? 0), pagina: waarde("--pagina") };
};

/** Alle pagina's als adres binnen de site, in vaste volgorde; een steekproef neemt er N, gelijk verdeeld. */
const paginas = ({ map, steekproef, pagina }) => {
  if (pagina !== undefined) return [pagina];
  const alle = readdirSync(map, { recursive: true })
    .filter((naam) => naam.endsWith(".html") && naam !== "404.html")
    .map((naam) => naam.split(sep).join("/").replace(/(^|\/)index\.html$/, "$1"))
    .sort();
  if (!steekproef || steekproef >= alle.length) return alle;
  return Array.from({ length: steekproef }, (_, i) => alle[Math.floor((i * alle.length) / steekproef)]);
};

/**
 * Wat er op een pagina mis is, in licht en in donker; wat dichtgeklapt is gaat eerst open. Lange broncode
 * kent overal dezelfde paar kleuren: per blok blijven de eerste regels staan, anders rekent axe er minuten op.
 */
const onderzoek = async (tabblad, adres, axe) => {
  await tabblad.goto(adres, { waitUntil: "load" });
  await tabblad.evaluate(() => {
    for (const code of document.querySelectorAll("details.bron code"))
      [...code.childNodes].slice(150).forEach((deel) => deel.remove());
    document.querySelectorAll("details").forEach((d) => (d.open = true));
  });
  await tabblad.addScriptTag({ path: axe });
  await tabblad.addStyleTag({ content: "*{transition:none!important}" });
  await kleurschema(tabblad, "default");
  const licht = [...(await axeBevindingen(tabblad)), ...(await zijwaarts(tabblad))];
  await kleurschema(tabblad, "slate");
  const donker = await axeBevindingen(tabblad, CONTRAST);
  return { licht, donker };
};

const onderzoekBreedte = async (browser, oorsprong, lijst, axe, breedte) => {
  const context = await browser.newContext({ viewport: { width: breedte, height: 900 } });
  const tabblad = await context.newPage();
  let erbij = new Set();
  luister(tabblad, oorsprong, (wat) => erbij.add(wat));
  let aantal = 0;
  const meld = (pagina, stand, wat) => {
    aantal += 1;
    console.log(`${pagina || "(voorblad)"} [${stand}]\n    ${wat}`);
  };
  for (const pagina of lijst) {
    erbij = new Set();
    const { licht, donker } = await onderzoek(tabblad, `${oorsprong}${VOORVOEGSEL}${pagina}`, axe);
    for (const wat of [...licht, ...erbij]) meld(pagina, `${breedte}, licht`, wat);
    for (const wat of donker) meld(pagina, `${breedte}, donker`, wat);
  }
  await context.close();
  return aantal;
};

const keuze = opdracht();
const { browser, axe } = await startBrowser("Controle van de toegankelijkheid");
const lijst = paginas(keuze);
const { oorsprong, sluit } = await serveer(keuze.map, VOORVOEGSEL);
const aantallen = await Promise.all(
  BREEDTEN.map((breedte) => onderzoekBreedte(browser, oorsprong, lijst, axe, breedte)),
);
const bevindingen = aantallen.reduce((som, aantal) => som + aantal, 0);
await browser.close();
sluit();

console.log(
  `Toegankelijkheid: ${lijst.length} pagina's, ${BREEDTEN.join(" en ")} breed, licht en donker: ` +
    `${bevindingen} bevindingen (${relative(process.cwd(), keuze.map) || "."}).`,
);
process.exit(bevindingen ? 1 : 0);
