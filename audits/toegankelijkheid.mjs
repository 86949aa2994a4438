// Opent elke pagina van een gebouwde site in een echte browser, breed en smal, licht en donker: zoals zij
// opent met alles uitgeklapt, met een voorvertoning en een citaat open, een zelftoets ook ingevuld, en met
// menu en zoeken open. Mislukt bij een overtreding van WCAG 2.2 AA (axe), een verzoek aan een andere
// computer, een fout in de console, of een pagina die zijwaarts schuift.
//
// Menu en zoekveld liggen over de pagina heen: zij worden bekeken als de tekst eronder al bekeken en
// weggehaald is. De lijst met antwoorden is op elke pagina dezelfde: zij komt per soort pagina één keer.
//
//   node audits/toegankelijkheid.mjs site/public [--steekproef N] [--pagina ADRES] [--bewaar BESTAND]
import { bekijk, KLEUREN } from "./bekijken.mjs";
import { axePad, bewaak, startBrowser, versie, verzamelaar } from "./gereedschap.mjs";
import { opdracht, soortVan } from "./paginas.mjs";
import { serveer } from "./server.mjs";
import { aanhaling, ingevuld, inzage, klapOpen, maakLeeg, menu, zetStil, zoeken, zoekveld } from "./standen.mjs";
import { bewaarUitslag } from "./uitslag.mjs";

const CONTROLE = "toegankelijkheid";
const TABBLADEN = 2;
const BREEDTEN = [1280, 320];
const VOORVOEGSEL = "/een/map/";
const STANDEN = [inzage, aanhaling, ingevuld, menu, zoekveld, zoeken];

/** Zet een stand open, bekijkt wat er dan open is, en zet haar weer dicht; telt hoe vaak dat kon. */
const bekijkOpen = async (tabblad, stand, breedte, meld, geteld) => {
  if (!(await stand.open(tabblad))) return;
  geteld.set(stand.naam, (geteld.get(stand.naam) ?? 0) + 1);
  await bekijk(tabblad, [[stand.wat]], `${breedte}, ${stand.naam}`, meld);
  await stand.dicht(tabblad);
};

/** Lange broncode kent overal dezelfde paar kleuren: per blok blijven de eerste regels staan. */
const kortBroncode = (tabblad) =>
  tabblad.evaluate(() => {
    for (const code of document.querySelectorAll("details.bron code"))
      [...code.childNodes].slice(60).forEach((deel) => deel.remove());
  });

const onderzoek = async (tabblad, adres, axeScript, metAntwoorden, meld, geteld) => {
  await tabblad.setViewportSize({ width: BREEDTEN[0], height: 900 });
  await tabblad.goto(adres, { waitUntil: "load" });
  await kortBroncode(tabblad);
  await klapOpen(tabblad);
  await tabblad.addScriptTag({ path: axeScript });
  await zetStil(tabblad);
  for (const breedte of BREEDTEN) {
    await tabblad.setViewportSize({ width: breedte, height: 900 });
    await bekijk(tabblad, null, `${breedte}`, meld);
    for (const stand of [inzage, aanhaling]) await bekijkOpen(tabblad, stand, breedte, meld, geteld);
  }
  for (const breedte of BREEDTEN) {
    await tabblad.setViewportSize({ width: breedte, height: 900 });
    await bekijkOpen(tabblad, ingevuld, breedte, meld, geteld);
  }
  await maakLeeg(tabblad);
  for (const breedte of BREEDTEN) {
    await tabblad.setViewportSize({ width: breedte, height: 900 });
    for (const stand of [menu, metAntwoorden ? zoeken : zoekveld]) await bekijkOpen(tabblad, stand, breedte, meld, geteld);
  }
};

/** Eén tabblad werkt de lijst af; twee tabbladen nemen om de beurt de volgende pagina. */
const werk = async (browser, oorsprong, volgende, axeScript, meld, geteld) => {
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  const tabblad = await context.newPage();
  let pagina = "";
  bewaak(tabblad, oorsprong, (wat) => meld(pagina, "verkeer", wat));
  for (let beurt = volgende(); beurt; beurt = volgende()) {
    pagina = beurt.pagina;
    const bij = pagina;
    const adres = `${oorsprong}${VOORVOEGSEL}${bij}`;
    await onderzoek(tabblad, adres, axeScript, beurt.eersteVanSoort, (stand, wat) => meld(bij, stand, wat), geteld);
  }
  await context.close();
};

const { map, lijst } = opdracht("node audits/toegankelijkheid.mjs MAP [--steekproef N] [--pagina ADRES]");
const browser = await startBrowser(CONTROLE);
const chromium = browser.version();
const { oorsprong, sluit } = await serveer(map, VOORVOEGSEL);
const { bevindingen, meld } = verzamelaar();
const geteld = new Map();
const begin = performance.now();
const soorten = new Set();
const wachtrij = lijst.map((pagina) => {
  const eersteVanSoort = !soorten.has(soortVan(pagina));
  soorten.add(soortVan(pagina));
  return { pagina, eersteVanSoort };
});
await Promise.all(
  Array.from({ length: TABBLADEN }, () => werk(browser, oorsprong, () => wachtrij.shift(), axePad(), meld, geteld)),
);
await browser.close();
sluit();
const seconden = Math.round((performance.now() - begin) / 1000);
bewaarUitslag(CONTROLE, {
  paginas: lijst.length,
  breedten: BREEDTEN,
  kleuren: Object.keys(KLEUREN),
  standen: ["zoals de pagina opent", ...STANDEN.map(({ naam }) => naam).filter((naam) => geteld.has(naam))],
  axe: versie("axe-core"),
  chromium,
  bevindingen: bevindingen.length,
});
console.log(
  `Toegankelijkheid: ${lijst.length} pagina's, ${BREEDTEN.join(" en ")} breed, licht en donker ` +
    `(${[...geteld].map(([naam, keer]) => `${naam} ${keer}x`).join(", ")}): ` +
    `${bevindingen.length} bevindingen in ${seconden} seconden.`,
);
process.exit(bevindingen.length ? 1 : 0);
