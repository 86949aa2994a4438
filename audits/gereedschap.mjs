// Wat elke controle in een browser nodig heeft: Chromium, axe, en een plek om bevindingen te melden.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";

const BROWSERS = [process.env.CHROME_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export const VLAGGEN = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

/** Stopt zonder fout: de controle kan hier niet worden gedaan, en dat staat er dan. */
export const overslaan = (controle, reden) => {
  console.log(`overgeslagen: ${controle}: ${reden}`);
  process.exit(0);
};

export const chromiumPad = (controle) =>
  BROWSERS.find((kandidaat) => kandidaat && existsSync(kandidaat)) ??
  overslaan(controle, "er is geen Chromium op dit apparaat");

/** Een browser zonder venster; de pakketten komen uit audits/package.json. */
export const startBrowser = async (controle, vlaggen = []) => {
  const executablePath = chromiumPad(controle);
  try {
    const { chromium } = await import("playwright-core");
    return await chromium.launch({ executablePath, args: [...VLAGGEN, ...vlaggen] });
  } catch (fout) {
    if (fout.code !== "ERR_MODULE_NOT_FOUND") throw fout;
    return overslaan(controle, "installeer eerst de pakketten met `npm install --prefix audits --no-package-lock`");
  }
};

/** De versie van een pakket, zoals zij in de uitslag staat. */
export const versie = (pakket) => createRequire(import.meta.url)(`${pakket}/package.json`).version;

export const axePad = () => createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Verzamelt bevindingen van één controle, elk met de pagina en de stand waarin zij is gezien. */
export const verzamelaar = () => {
  const bevindingen = [];
  return {
    bevindingen,
    meld: (pagina, stand, wat) => {
      bevindingen.push({ pagina, stand, wat });
      console.log(`${pagina || "(voorblad)"} [${stand}]\n    ${wat}`);
    },
  };
};

/** Meldt elk verzoek aan een andere computer, elk antwoord met een fout en elke fout in de console. */
export const bewaak = (tabblad, oorsprong, meld) => {
  tabblad.on("request", (v) => {
    if (!v.url().startsWith(oorsprong) && !/^(data|blob|about):/.test(v.url())) meld(`verzoek aan ${v.url()}`);
  });
  tabblad.on("response", (a) => a.status() >= 400 && meld(`${a.status()} voor ${a.url()}`));
  tabblad.on("console", (b) => b.type() === "error" && meld(`console: ${b.text()}`));
  tabblad.on("pageerror", (fout) => meld(`script: ${fout.message}`));
};
