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
const STANDEN = [1280, 320].flatMap((breedte) => ["light", "dark"].map((kleuren) => ({ breedte, kleuren })));
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

/** Wat er op een pagina mis is, in één stand. */
const onderzoek = async (tabblad, adres, axe) => {
  await tabblad.goto(adres, { waitUntil: "load" });
  await tabblad.evaluate(() => document.querySelectorAll("details").forEach((d) => { d.open = true; }));
  await tabblad.addScriptTag({ path: axe });
  const { violations } = await tabblad.evaluate(
    (regels) => globalThis.axe.run(document, { runOnly: regels, resultTypes: ["violations"] }),
    REGELS,
  );
  const bevindingen = violations.map(
    (v) => `${v.id} (${v.nodes.length}x): ${v.help}\n      ${v.nodes.slice(0, 3).map((n) => n.target.join(" ")).join("\n      ")}`,
  );
  const teBreed = await tabblad.evaluate(() => {
    const breedte = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= breedte) return "";
    const buiten = [...document.querySelectorAll("main *")].find((e) => e.getBoundingClientRect().right > breedte + 1);
    return `schuift zijwaarts (${document.documentElement.scrollWidth} > ${breedte}): ${buiten?.outerHTML.slice(0, 120) ?? ""}`;
  });
  return teBreed ? [...bevindingen, teBreed] : bevindingen;
};

const onderzoekStand = async (browser, oorsprong, lijst, axe, { breedte, kleuren }) => {
  const context = await browser.newContext({ viewport: { width: breedte, height: 900 }, colorScheme: kleuren });
  const tabblad = await context.newPage();
  let erbij = [];
  tabblad.on("request", (v) => {
    if (!v.url().startsWith(oorsprong) && !/^(data|blob|about):/.test(v.url())) erbij.push(`verzoek aan ${v.url()}`);
  });
  tabblad.on("response", (a) => { if (a.status() >= 400) erbij.push(`${a.status()} voor ${a.url()}`); });
  tabblad.on("console", (bericht) => { if (bericht.type() === "error") erbij.push(`console: ${bericht.text()}`); });
  tabblad.on("pageerror", (fout) => erbij.push(`script: ${fout.message}`));
  const uitkomst = [];
  for (const pagina of lijst) {
    erbij = [];
    const bevindingen = await onderzoek(tabblad, `${oorsprong}${VOORVOEGSEL}${pagina}`, axe);
    for (const wat of [...bevindingen, ...new Set(erbij)]) uitkomst.push({ pagina, breedte, kleuren, wat });
  }
  await context.close();
  return uitkomst;
};

const keuze = opdracht();
const { chromium, axe, pad } = await gereedschap();
const lijst = paginas(keuze);
const { oorsprong, sluit } = await serveer(keuze.map, VOORVOEGSEL);
const browser = await chromium.launch({ executablePath: pad, args: OPTIES });
const bevindingen = [];
for (const stand of STANDEN) bevindingen.push(...(await onderzoekStand(browser, oorsprong, lijst, axe, stand)));
await browser.close();
sluit();

for (const { pagina, breedte, kleuren, wat } of bevindingen)
  console.log(`${pagina || "(voorblad)"} [${breedte}, ${kleuren === "light" ? "licht" : "donker"}]\n    ${wat}`);
console.log(
  `Toegankelijkheid: ${lijst.length} pagina's in ${STANDEN.length} standen, ${bevindingen.length} bevindingen ` +
    `(${relative(process.cwd(), keuze.map) || "."}).`,
);
process.exit(bevindingen.length ? 1 : 0);
