// Opent elke pagina van een gebouwde site in een echte browser, breed en smal, licht en donker.
// Mislukt bij een overtreding van WCAG 2.2 AA (axe), een verzoek aan een andere computer, een fout in
// de console, of een pagina die zijwaarts schuift.
//
//   node audits/toegankelijkheid.mjs site/public [--steekproef N] [--pagina adres]
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, resolve, sep } from "node:path";

import { serveer } from "./server.mjs";

const BROWSERS = [process.env.CHROME_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const OPTIES = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];
const BREEDTEN = [1280, 320];
const REGELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const VOORVOEGSEL = "/een/map/";

const overslaan = (reden) => {
  console.log(`Controle van de toegankelijkheid overgeslagen: ${reden}.`);
  process.exit(0);
};

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

/** De browser en axe, of een reden om over te slaan. */
const gereedschap = async () => {
  const pad = BROWSERS.find((kandidaat) => kandidaat && existsSync(kandidaat));
  if (!pad) overslaan("er is geen Chromium op dit apparaat");
  try {
    const { chromium } = await import("playwright-core");
    const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
    return { chromium, axe, pad };
  } catch {
    return overslaan("installeer eerst de pakketten met `npm install --prefix audits --no-package-lock`");
  }
};

const axeBevindingen = async (tabblad, wat) => {
  const { violations } = await tabblad.evaluate(
    (runOnly) => globalThis.axe.run(document, { runOnly, resultTypes: ["violations"] }),
    wat,
  );
  return violations.map((v) => {
    const waar = v.nodes.slice(0, 3).map((n) => n.target.join(" "));
    return `${v.id} (${v.nodes.length}x): ${v.help}\n      ${waar.join("\n      ")}`;
  });
};

/** Zet de kleuren zoals de knop in de kop van de site dat doet. */
const kleurschema = (tabblad, naam) =>
  tabblad.evaluate((schema) => document.body.setAttribute("data-md-color-scheme", schema), naam);

const zijwaarts = (tabblad) =>
  tabblad.evaluate(() => {
    const breedte = document.documentElement.clientWidth;
    const inhoud = document.documentElement.scrollWidth;
    if (inhoud <= breedte) return [];
    const buiten = [...document.querySelectorAll("main *")].find(
      (element) => element.getBoundingClientRect().right > breedte + 1,
    );
    return [`schuift zijwaarts (${inhoud} > ${breedte}): ${buiten?.outerHTML.slice(0, 120) ?? ""}`];
  });

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
  const licht = [...(await axeBevindingen(tabblad, REGELS)), ...(await zijwaarts(tabblad))];
  await kleurschema(tabblad, "slate");
  const donker = await axeBevindingen(tabblad, { type: "rule", values: ["color-contrast"] });
  return { licht, donker };
};

const onderzoekBreedte = async (browser, oorsprong, lijst, axe, breedte) => {
  const context = await browser.newContext({ viewport: { width: breedte, height: 900 } });
  const tabblad = await context.newPage();
  let erbij = new Set();
  tabblad.on("request", (v) => {
    if (!v.url().startsWith(oorsprong) && !/^(data|blob|about):/.test(v.url())) erbij.add(`verzoek aan ${v.url()}`);
  });
  tabblad.on("response", (a) => a.status() >= 400 && erbij.add(`${a.status()} voor ${a.url()}`));
  tabblad.on("console", (bericht) => bericht.type() === "error" && erbij.add(`console: ${bericht.text()}`));
  tabblad.on("pageerror", (fout) => erbij.add(`script: ${fout.message}`));
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
const { chromium, axe, pad } = await gereedschap();
const lijst = paginas(keuze);
const { oorsprong, sluit } = await serveer(keuze.map, VOORVOEGSEL);
const browser = await chromium.launch({ executablePath: pad, args: OPTIES });
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
