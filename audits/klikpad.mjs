// Loopt in een echte browser het pad van wie bij een gemeente werkt: van het voorblad in ten hoogste drie
// klikken naar het maximum, wat nu open is en de eerstvolgende datum. De klok staat op een vaste dag.
//
//   node audits/klikpad.mjs site/public
import { existsSync } from "node:fs";
import { resolve } from "node:path";

import { serveer } from "./server.mjs";

const BROWSERS = [process.env.CHROME_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const OPTIES = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

/**
 * Een dag, en wat de pagina dan zegt. Artikel 9: aanvragen van 7 juli tot en met 17 oktober 2025, een
 * wijziging in september en oktober 2026 en 2027; artikel 12: negen weken na het einde van de periode.
 */
const DAGEN = [
  ["2025-06-30", "Nu open: geen periode", "Eerstvolgende datum: 1 juli 2025: Inwerkingtreding"],
  ["2025-07-07", "Nu open: Aanvraagperiode, tot en met 17 oktober 2025", "Eerstvolgende datum: 7 juli 2025: Aanvraagperiode begint"],
  ["2025-10-17", "Nu open: Aanvraagperiode, tot en met 17 oktober 2025", "Eerstvolgende datum: 17 oktober 2025: laatste dag van Aanvraagperiode"],
  ["2025-10-18", "Nu open: geen periode", "Eerstvolgende datum: 19 december 2025: Uiterste beslisdatum (eerste aanvraag)"],
  ["2026-09-10", "Nu open: Wijzigingsperiode 2026, tot en met 31 oktober 2026", "Eerstvolgende datum: 31 oktober 2026: laatste dag van Wijzigingsperiode 2026"],
  ["2030-01-01", "Nu open: geen periode", "Eerstvolgende datum: geen, alle data zijn voorbij"],
];

const map = process.argv[2];
if (!map || !existsSync(map)) {
  console.error("Gebruik: node audits/klikpad.mjs MAP");
  process.exit(2);
}
const pad = BROWSERS.find((kandidaat) => kandidaat && existsSync(kandidaat));
const { chromium } = await import("playwright-core").catch(() => ({}));
if (!pad || !chromium) {
  console.log("Klikpad overgeslagen: er is geen Chromium of playwright-core op dit apparaat.");
  process.exit(0);
}

const { oorsprong, sluit } = await serveer(resolve(map), "/een/map/");
const browser = await chromium.launch({ executablePath: pad, args: OPTIES });
const fouten = [];
for (const [dag, open, volgende] of DAGEN) {
  const tabblad = await browser.newPage();
  await tabblad.clock.setFixedTime(new Date(`${dag}T12:00:00`));
  await tabblad.goto(`${oorsprong}/een/map/`);
  await tabblad.click('a.ingang[href="voor/uitvoering/"]');
  await tabblad.click("ul.chips >> text=Breda");
  await tabblad.locator("main .volgende:not([hidden])").waitFor();
  const tekst = (await tabblad.locator("main").innerText()).replace(/\s+/g, " ");
  for (const zin of ["samen ten hoogste € 8.821.754,09", open, volgende])
    if (!tekst.includes(zin)) fouten.push(`op ${dag} staat er na twee klikken niet: ${zin}`);
  await tabblad.close();
}
await browser.close();
sluit();
fouten.forEach((fout) => console.log(fout));
console.log(`Klikpad: ${DAGEN.length} dagen, twee klikken: ${fouten.length} bevindingen.`);
process.exit(fouten.length ? 1 : 0);
