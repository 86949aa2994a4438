// Wat de controles in een echte browser delen: de browser zelf, axe, en waaraan een pagina moet voldoen.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";

const BROWSERS = [process.env.CHROME_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const OPTIES = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];
const REGELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
export const CONTRAST = { type: "rule", values: ["color-contrast"] };

const overslaan = (wat, reden) => {
  console.log(`${wat} overgeslagen: ${reden}.`);
  process.exit(0);
};

/** Een gestarte browser en het pad van axe; eindigt met een reden als die hier niet zijn. */
export const startBrowser = async (wat) => {
  const pad = BROWSERS.find((kandidaat) => kandidaat && existsSync(kandidaat));
  if (!pad) overslaan(wat, "er is geen Chromium op dit apparaat");
  try {
    const { chromium } = await import("playwright-core");
    const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
    return { browser: await chromium.launch({ executablePath: pad, args: OPTIES }), axe };
  } catch (fout) {
    if (fout.code !== "ERR_MODULE_NOT_FOUND" && fout.code !== "MODULE_NOT_FOUND") throw fout;
    return overslaan(wat, "installeer eerst de pakketten met `npm install --prefix audits --no-package-lock`");
  }
};

/** Wat axe op een pagina vindt; axe moet er al in staan. */
export const axeBevindingen = async (tabblad, wat = REGELS) => {
  const { violations } = await tabblad.evaluate(
    // Van een bestandssysteem mag een script geen stijlbestanden opvragen; axe zou het toch proberen.
    (runOnly) =>
      globalThis.axe.run(document, { runOnly, resultTypes: ["violations"], preload: location.protocol !== "file:" }),
    wat,
  );
  return violations.map((v) => {
    const waar = v.nodes.slice(0, 3).map((n) => n.target.join(" "));
    return `${v.id} (${v.nodes.length}x): ${v.help}\n      ${waar.join("\n      ")}`;
  });
};

/** Zet de kleuren zoals de knop in de kop van de site dat doet. */
export const kleurschema = (tabblad, naam) =>
  tabblad.evaluate((schema) => document.body.setAttribute("data-md-color-scheme", schema), naam);

export const zijwaarts = (tabblad) =>
  tabblad.evaluate(() => {
    const breedte = document.documentElement.clientWidth;
    const inhoud = document.documentElement.scrollWidth;
    if (inhoud <= breedte) return [];
    const buiten = [...document.querySelectorAll("main *")].find(
      (element) => element.getBoundingClientRect().right > breedte + 1,
    );
    return [`schuift zijwaarts (${inhoud} > ${breedte}): ${buiten?.outerHTML.slice(0, 120) ?? ""}`];
  });

/** Meldt elk verzoek aan een andere computer, elk mislukt verzoek en elke fout van een script. */
export const luister = (tabblad, oorsprong, meld) => {
  tabblad.on("request", (v) => {
    if (!v.url().startsWith(oorsprong) && !/^(data|blob|about):/.test(v.url())) meld(`verzoek aan ${v.url()}`);
  });
  tabblad.on("response", (a) => a.status() >= 400 && meld(`${a.status()} voor ${a.url()}`));
  tabblad.on("console", (bericht) => bericht.type() === "error" && meld(`console: ${bericht.text()}`));
  tabblad.on("pageerror", (fout) => meld(`script: ${fout.message}`));
};
