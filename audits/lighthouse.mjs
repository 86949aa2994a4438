// Meet een paar pagina's met Lighthouse, op een telefoon en op een groot scherm. De grens ligt bij de bytes
// en bij de tijd dat de pagina niet reageert; het cijfer voor snelheid telt niet mee en de andere drie moeten
// 100 zijn. De tijd hangt af van de drukte: meet op een apparaat dat verder niets doet.
//
//   ./taken snelheid, of zelf:
//   npm install --prefix audits --no-save lighthouse@12.8.2
//   node audits/lighthouse.mjs site/public [--bewaar BESTAND]
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, resolve } from "node:path";
import { createGzip } from "node:zlib";

import { chromiumPad, overslaan, VLAGGEN } from "./gereedschap.mjs";
import { bewaarUitslag } from "./uitslag.mjs";

const CONTROLE = "snelheid";
const PAGINAS = ["", "artikel-9/", "gemeente/", "toets-zelf/aanvraag/"];
const GRENS = { bytes: 150 * 1024, blokkeert: 300 };
const VAST = ["accessibility", "best-practices", "seo"];
const SOORTEN = {
  ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".json": "application/json",
  ".svg": "image/svg+xml", ".xml": "application/xml",
};

/** Een server die tekst ingepakt verstuurt, zoals elke gewone server. */
const serveerIngepakt = (map) =>
  new Promise((klaar) => {
    const server = createServer((vraag, antwoord) => {
      const pad = join(map, decodeURIComponent(new URL(vraag.url, "http://x").pathname));
      const bestand = existsSync(pad) && statSync(pad).isDirectory() ? join(pad, "index.html") : pad;
      if (!bestand.startsWith(map) || !existsSync(bestand)) return antwoord.writeHead(404).end();
      const soort = SOORTEN[extname(bestand)] ?? "application/octet-stream";
      antwoord.writeHead(200, { "content-type": soort, "content-encoding": "gzip", "cache-control": "max-age=31536000" });
      return createReadStream(bestand).pipe(createGzip()).pipe(antwoord);
    });
    server.listen(0, "127.0.0.1", () => klaar({ server, adres: `http://127.0.0.1:${server.address().port}/` }));
  });

const gereedschap = async () => {
  try {
    const [{ default: lighthouse, desktopConfig }, { launch }] = await Promise.all([
      import("lighthouse"),
      import("chrome-launcher"),
    ]);
    return { lighthouse, desktopConfig, launch };
  } catch (fout) {
    if (fout.code !== "ERR_MODULE_NOT_FOUND") throw fout;
    return overslaan(CONTROLE, "installeer eerst `npm install --prefix audits --no-save lighthouse@12.8.2`");
  }
};

const map = process.argv[2] && resolve(process.argv[2]);
if (!map || !existsSync(map)) {
  console.error("Gebruik: node audits/lighthouse.mjs MAP [--bewaar BESTAND]");
  process.exit(2);
}
const chromePath = chromiumPad(CONTROLE);
const { lighthouse, desktopConfig, launch } = await gereedschap();
const { server, adres } = await serveerIngepakt(map);
const chrome = await launch({ chromePath, chromeFlags: ["--headless=new", ...VLAGGEN] });

const metingen = [];
let versie = "";
const fouten = [];
for (const pagina of PAGINAS)
  for (const [scherm, instelling] of [["telefoon", undefined], ["groot scherm", desktopConfig]]) {
    const { lhr } = await lighthouse(adres + pagina, { port: chrome.port, logLevel: "error" }, instelling);
    versie = lhr.lighthouseVersion;
    const cijfer = (naam) => Math.round(lhr.categories[naam].score * 100);
    const meting = {
      naam: pagina || "voorblad",
      scherm,
      scores: ["performance", ...VAST].map(cijfer),
      bytes: Math.round(lhr.audits["total-byte-weight"].numericValue),
      blokkeert: Math.round(lhr.audits["total-blocking-time"].numericValue),
    };
    metingen.push(meting);
    console.log(JSON.stringify(meting));
    for (const naam of VAST) if (cijfer(naam) < 100) fouten.push(`${meting.naam}, ${scherm}: ${naam} ${cijfer(naam)}`);
    for (const [naam, grens] of Object.entries(GRENS))
      if (meting[naam] > grens) fouten.push(`${meting.naam}, ${scherm}: ${naam} ${meting[naam]} > ${grens}`);
  }
await chrome.kill();
server.close();

for (const fout of fouten) console.log(fout);
bewaarUitslag(CONTROLE, { lighthouse: versie, metingen, grens: GRENS, bevindingen: fouten.length });
console.log(`Lighthouse: ${metingen.length} metingen, ${fouten.length} bevindingen.`);
process.exit(fouten.length ? 1 : 0);
