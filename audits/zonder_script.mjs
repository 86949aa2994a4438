// Opent elke pagina in een browser die geen script uitvoert: de tekst, de links en wat dichtgeklapt is
// moeten er dan ook zijn.
//
//   node audits/zonder_script.mjs site/public [--steekproef N] [--pagina ADRES] [--bewaar BESTAND]
import { startBrowser, verzamelaar } from "./gereedschap.mjs";
import { opdracht } from "./paginas.mjs";
import { serveer } from "./server.mjs";
import { bewaarUitslag } from "./uitslag.mjs";

const CONTROLE = "zonder_script";
const VOORVOEGSEL = "/een/map/";
const MINSTENS = 80; // tekens; de kortste pagina heeft er meer

/** Wat er te zien is, gevraagd van buiten de pagina: script van de pagina zelf staat uit. */
const gezien = (tabblad) =>
  tabblad.evaluate(() => {
    const inhoud = document.querySelector("main");
    const zichtbaar = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    // Van een tekening staat er een brede en een smalle, met hetzelfde als lijst ernaast; een toelichtend
    // venster herhaalt waar de link in de tekst zelf al heen gaat; de vaste link van een lid staat bij de tekst.
    const links = [...inhoud.querySelectorAll("article a[href]")].filter((link) => !link.closest("svg, [popover], .lidkop"));
    const dicht = (link) => link.closest("details:not([open])") && !link.closest("summary");
    return {
      kop: [...inhoud.querySelectorAll("h1")].some(zichtbaar),
      tekens: inhoud.innerText.trim().length,
      verborgen: links.filter((link) => !zichtbaar(link) && !dicht(link)).map((link) => link.outerHTML.slice(0, 120)),
    };
  });

/** Klapt het eerste stuk open zoals een lezer doet en kijkt of er dan meer staat. */
const klaptOpen = async (tabblad) => {
  const stuk = await tabblad.$("article details:not([open])");
  if (!stuk) return true;
  await (await stuk.$("summary")).click();
  return stuk.evaluate((details) => details.open && details.children[1]?.checkVisibility());
};

const { map, lijst } = opdracht("node audits/zonder_script.mjs MAP [--steekproef N] [--pagina ADRES]");
const browser = await startBrowser(CONTROLE);
const { oorsprong, sluit } = await serveer(map, VOORVOEGSEL);
const { bevindingen, meld } = verzamelaar();
const context = await browser.newContext({ javaScriptEnabled: false });
const tabblad = await context.newPage();
for (const pagina of lijst) {
  await tabblad.goto(`${oorsprong}${VOORVOEGSEL}${pagina}`, { waitUntil: "load" });
  const { kop, tekens, verborgen } = await gezien(tabblad);
  if (!kop) meld(pagina, "zonder script", "geen kop te zien");
  if (tekens < MINSTENS) meld(pagina, "zonder script", `maar ${tekens} tekens te zien`);
  for (const link of verborgen) meld(pagina, "zonder script", `link niet te zien: ${link}`);
  if (!(await klaptOpen(tabblad))) meld(pagina, "zonder script", "een dichtgeklapt stuk gaat niet open");
}
await browser.close();
sluit();
bewaarUitslag(CONTROLE, { paginas: lijst.length, bevindingen: bevindingen.length });
console.log(`Zonder script: ${lijst.length} pagina's: ${bevindingen.length} bevindingen.`);
process.exit(bevindingen.length ? 1 : 0);
