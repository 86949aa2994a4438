// Opent elke pagina van een gebouwde site in een echte browser, breed en smal, licht en donker, zoals zij
// opent en met zoeken en menu open. Mislukt bij een overtreding van WCAG 2.2 AA (axe), een verzoek aan een
// andere computer, een fout in de console, of een pagina die zijwaarts schuift.
//
//   node audits/toegankelijkheid.mjs site/public [--steekproef N] [--pagina ADRES] [--bewaar BESTAND]
import { bekijk, KLEUREN } from "./bekijken.mjs";
import { axePad, bewaak, startBrowser, versie, verzamelaar } from "./gereedschap.mjs";
import { opdracht } from "./paginas.mjs";
import { serveer } from "./server.mjs";
import { klapOpen, menu, zoeken } from "./standen.mjs";
import { bewaarUitslag } from "./uitslag.mjs";

const CONTROLE = "toegankelijkheid";
const TABBLADEN = 2;
const BREEDTEN = [1280, 320];
const VOORVOEGSEL = "/een/map/";

/** Zet een stand open, bekijkt wat er dan open is, en zet haar weer dicht. */
const bekijkOpen = async (tabblad, stand, breedte, meld) => {
  if (!(await stand.open(tabblad))) return;
  await bekijk(tabblad, [[stand.wat]], `${breedte}, ${stand.naam}`, meld);
  await stand.dicht(tabblad);
};

/** Lange broncode kent overal dezelfde paar kleuren: per blok blijven de eerste regels staan. */
const kortBroncode = (tabblad) =>
  tabblad.evaluate(() => {
    for (const code of document.querySelectorAll("details.bron code"))
      [...code.childNodes].slice(150).forEach((deel) => deel.remove());
  });

const onderzoek = async (tabblad, adres, axeScript, meld) => {
  const [breed, smal] = BREEDTEN;
  await tabblad.setViewportSize({ width: breed, height: 900 });
  await tabblad.goto(adres, { waitUntil: "load" });
  await kortBroncode(tabblad);
  await klapOpen(tabblad);
  await tabblad.addScriptTag({ path: axeScript });
  await tabblad.addStyleTag({ content: "*{transition:none!important}" });
  await bekijk(tabblad, null, `${breed}`, meld);
  await bekijkOpen(tabblad, zoeken, breed, meld);
  await tabblad.setViewportSize({ width: smal, height: 900 });
  await bekijk(tabblad, null, `${smal}`, meld);
  await bekijkOpen(tabblad, menu, smal, meld);
  await bekijkOpen(tabblad, zoeken, smal, meld);
};

/** Eén tabblad werkt de lijst af; twee tabbladen nemen om de beurt de volgende pagina. */
const werk = async (browser, oorsprong, volgende, axeScript, meld) => {
  const context = await browser.newContext();
  const tabblad = await context.newPage();
  let pagina = "";
  bewaak(tabblad, oorsprong, (wat) => meld(pagina, "verkeer", wat));
  while ((pagina = volgende()) !== undefined) {
    const bij = pagina;
    await onderzoek(tabblad, `${oorsprong}${VOORVOEGSEL}${bij}`, axeScript, (stand, wat) => meld(bij, stand, wat));
  }
  await context.close();
};

const { map, lijst } = opdracht("node audits/toegankelijkheid.mjs MAP [--steekproef N] [--pagina ADRES]");
const browser = await startBrowser(CONTROLE);
const chromium = browser.version();
const { oorsprong, sluit } = await serveer(map, VOORVOEGSEL);
const { bevindingen, meld } = verzamelaar();
const begin = performance.now();
const wachtrij = [...lijst];
await Promise.all(
  Array.from({ length: TABBLADEN }, () => werk(browser, oorsprong, () => wachtrij.shift(), axePad(), meld)),
);
await browser.close();
sluit();
const seconden = Math.round((performance.now() - begin) / 1000);
bewaarUitslag(CONTROLE, {
  paginas: lijst.length,
  breedten: BREEDTEN,
  kleuren: Object.keys(KLEUREN),
  standen: ["zoals de pagina opent", zoeken.naam, menu.naam],
  axe: versie("axe-core"),
  chromium,
  bevindingen: bevindingen.length,
});
console.log(
  `Toegankelijkheid: ${lijst.length} pagina's, ${BREEDTEN.join(" en ")} breed, licht en donker: ` +
    `${bevindingen.length} bevindingen in ${seconden} seconden.`,
);
process.exit(bevindingen.length ? 1 : 0);
