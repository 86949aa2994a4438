// Kijkt of de gebouwde site overal werkt waar zij kan staan: onder elk voorvoegsel op een server, en als
// map op een schijf; en of zij ingepakt klein genoeg is om te mailen.
//
//   node audits/bouwvormen.mjs site/public site/los
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { deflateRawSync } from "node:zlib";

import { bewaak, startBrowser, verzamelaar } from "./gereedschap.mjs";
import { allePaginas } from "./paginas.mjs";
import { serveer } from "./server.mjs";
import { zoeken } from "./standen.mjs";
import { bewaarUitslag } from "./uitslag.mjs";

const CONTROLE = "bouwvormen";
const VOORVOEGSEL = "/a/b/";
const MEEST = 5_000_000; // bytes, ingepakt

const VERWIJZING = /<(?:a|link|script|img|source|iframe)\b[^>]*?\s(?:href|src)="([^"]*)"/g;
const PLEK = /\s(?:id|name)="([^"]*)"/g;
const KENMERK = { "&amp;": "&", "&quot;": '"', "&#39;": "'" };

const verwijzingen = (html) =>
  [...html.matchAll(VERWIJZING)].map(([, link]) => link.replace(/&(?:amp|quot|#39);/g, (k) => KENMERK[k]));

/** De plek waar een link heen wijst; een antwoord (`#naam=waarde`) wijst naar het formulier dat het invult. */
const plekVan = ({ hash }) => (hash.includes("=") ? "zelftoets" : decodeURIComponent(hash.slice(1)));

/** Volgt elke link en elk bestand vanaf het voorblad; geeft hoeveel adressen zijn bezocht. */
const loopLangs = async (oorsprong, meld) => {
  const bezocht = new Map();
  const haal = async (adres) => {
    const antwoord = await fetch(adres);
    const html = (antwoord.headers.get("content-type") ?? "").startsWith("text/html");
    const tekst = html ? await antwoord.text() : await antwoord.arrayBuffer().then(() => "");
    return { goed: antwoord.ok, tekst, plekken: new Set([...tekst.matchAll(PLEK)].map(([, plek]) => plek)) };
  };
  const wachtrij = [[`${oorsprong}${VOORVOEGSEL}`, ""]];
  while (wachtrij.length) {
    const [adres, vanaf] = wachtrij.shift();
    const doel = new URL(adres);
    const plek = plekVan(doel);
    doel.hash = "";
    const nieuw = !bezocht.has(doel.href);
    if (nieuw) bezocht.set(doel.href, await haal(doel.href));
    const { goed, tekst, plekken } = bezocht.get(doel.href);
    if (!goed) meld(vanaf, "voorvoegsel", `${adres} is er niet`);
    else if (plek && !plekken.has(plek)) meld(vanaf, "voorvoegsel", `${adres} wijst naar een plek die er niet is`);
    if (!nieuw) continue;
    for (const link of verwijzingen(tekst)) {
      const volgende = new URL(link, doel);
      if (!/^https?:$/.test(volgende.protocol) || volgende.origin !== oorsprong) continue;
      if (volgende.pathname.startsWith(VOORVOEGSEL)) wachtrij.push([volgende.href, doel.pathname]);
      else meld(doel.pathname, "voorvoegsel", `${link} gaat buiten het voorvoegsel om`);
    }
  }
  return bezocht;
};

const onbereikbaar = (map, bezocht, oorsprong, meld) => {
  for (const pagina of allePaginas(map))
    if (!bezocht.has(`${oorsprong}${VOORVOEGSEL}${pagina}`)) meld(pagina, "voorvoegsel", "geen link leidt hierheen");
};

/** Zoekt vanaf een pagina en opent wat er gevonden is. */
const zoekEnOpen = async (browser, begin, thuis, stand, meld) => {
  const tabblad = await browser.newPage();
  bewaak(tabblad, thuis, (wat) => meld("", stand, wat));
  await tabblad.goto(begin, { waitUntil: "load" });
  await zoeken.open(tabblad);
  await tabblad.locator(".md-search-result__item a").first().click();
  await tabblad.waitForLoadState("load");
  const titel = await tabblad.locator("h1").first().textContent({ timeout: 10000 }).catch(() => "");
  if (!titel?.trim()) meld("", stand, `zoeken leidt naar een lege pagina: ${tabblad.url()}`);
  if (!tabblad.url().startsWith(thuis)) meld("", stand, `zoeken leidt naar buiten: ${tabblad.url()}`);
  await tabblad.close();
};

/** Hoe groot de map wordt als zip-bestand: elk bestand samengeperst, met zijn twee kopregels. */
const ingepakt = (map) =>
  readdirSync(map, { recursive: true })
    .map((naam) => [naam, join(map, naam)])
    .filter(([, pad]) => statSync(pad).isFile())
    .reduce((som, [naam, pad]) => {
      const inhoud = readFileSync(pad);
      const kleinst = Math.min(inhoud.length, deflateRawSync(inhoud, { level: 9 }).length);
      return som + kleinst + 76 + 2 * Buffer.byteLength(naam);
    }, 22);

const [publiek, los] = process.argv.slice(2, 4).map((map) => resolve(map ?? ""));
if (!publiek || !los || !existsSync(publiek) || !existsSync(los)) {
  console.error("Gebruik: node audits/bouwvormen.mjs MAP_VOOR_SERVER MAP_OM_MEE_TE_NEMEN [--bewaar BESTAND]");
  process.exit(2);
}
const { bevindingen, meld } = verzamelaar();
const browser = await startBrowser(CONTROLE);
const { oorsprong, sluit } = await serveer(publiek, VOORVOEGSEL);
const bezocht = await loopLangs(oorsprong, meld);
onbereikbaar(publiek, bezocht, oorsprong, meld);
const server = `${oorsprong}${VOORVOEGSEL}`;
await zoekEnOpen(browser, `${server}regeling/`, server, "voorvoegsel, zoeken", meld);
const map = `${pathToFileURL(los).href}/`;
await zoekEnOpen(browser, `${map}regeling/index.html`, map, "map op schijf, zoeken", meld);
await browser.close();
sluit();

const groottes = { server: ingepakt(publiek), map: ingepakt(los) };
for (const [vorm, bytes] of Object.entries(groottes))
  if (bytes > MEEST) meld("", vorm, `ingepakt ${bytes} bytes; meer dan ${MEEST}`);
bewaarUitslag(CONTROLE, {
  adressen: bezocht.size,
  ingepakt: groottes,
  grens: MEEST,
  bevindingen: bevindingen.length,
});
console.log(
  `Bouwvormen: ${bezocht.size} adressen onder ${VOORVOEGSEL}, zoeken vanaf een server en vanaf schijf, ` +
    `ingepakt ${(groottes.server / 1e6).toFixed(2)} en ${(groottes.map / 1e6).toFixed(2)} MB: ` +
    `${bevindingen.length} bevindingen.`,
);
process.exit(bevindingen.length ? 1 : 0);
