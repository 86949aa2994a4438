// Leest een site met meer dan één versie op verschillende dagen: voor elke pagina met versies op de eerste
// dag van elke versie en op de dag ervoor. Mislukt als de pagina dan niet zegt welke tekst geldt, als zij zegt
// dat haar eigen tekst geldt terwijl dat niet zo is, als er zonder script of op papier iets over vandaag staat,
// of als een stand een fout van WCAG 2.2 AA, de console of het netwerk geeft of zijwaarts schuift.
//
//   node audits/versies.mjs site/public
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { bekijk } from "./bekijken.mjs";
import { axePad, bewaak, startBrowser, verzamelaar } from "./gereedschap.mjs";
import { opdracht } from "./paginas.mjs";
import { serveer } from "./server.mjs";
import { klapOpen } from "./standen.mjs";

const { map, lijst } = opdracht("node audits/versies.mjs MAP [--pagina ADRES]");
const metVersies = lijst.filter((pagina) =>
  readFileSync(join(map, pagina, "index.html"), "utf8").includes('<details class="versie"'),
);
if (!metVersies.length) {
  console.error(`In ${map} staat geen pagina met versies: de controle heeft niets om naar te kijken.`);
  process.exit(2);
}

const browser = await startBrowser("versies");
const { oorsprong, sluit } = await serveer(map, "/een/map/");
const { bevindingen, meld } = verzamelaar();
let gelezen = 0;

const DAG = 864e5;
const ervoor = (dag) => new Date(Date.parse(dag) - DAG).toISOString().slice(0, 10);

/** De versies op de pagina, de nieuwste eerst: van, tot en met, en haar plaats. */
const versiesOp = (tabblad) =>
  tabblad.$$eval("details.versie", (alle) =>
    alle.map(({ id, dataset }) => ({ id, van: dataset.van, tot: dataset.tot })),
  );

/** Wat de pagina over vandaag zegt. */
const gezegd = (tabblad) =>
  tabblad.evaluate(() => {
    const zichtbaar = (plek) => Boolean(plek?.checkVisibility()) && plek.textContent.trim() !== "";
    const stand = document.querySelector("[data-tekststand]");
    return {
      geldt: [...document.querySelectorAll("details.versie")]
        .filter((versie) => versie.querySelector("summary .nu").textContent === "geldt nu")
        .map(({ id }) => id),
      boven: document.querySelector(".geldigheid .nu")?.textContent ?? "",
      stand: zichtbaar(stand) ? stand.textContent : "",
      naar: stand?.querySelector("a")?.getAttribute("href") ?? "",
      vandaag: [...document.querySelectorAll('[data-wat="tekst"] .nu, [data-tekststand]')].some(zichtbaar),
    };
  });

/** Eén pagina op één dag: welke versie er geldt, en of dat er staat. */
const leesOp = async (tabblad, pagina, dag, versies) => {
  await tabblad.clock.setFixedTime(new Date(`${dag}T12:00:00`));
  await tabblad.goto(`${oorsprong}/een/map/${pagina}`, { waitUntil: "load" });
  gelezen += 1;
  const nu = versies.find(({ van, tot }) => van <= dag && dag <= tot);
  const op = await gezegd(tabblad);
  const eis = (goed, wat) => goed || meld(pagina, dag, `${wat}: ${JSON.stringify(op)}`);
  eis(op.geldt.join() === (nu?.id ?? ""), "een andere versie geldt dan er staat");
  eis((op.boven === "geldt nu") === (nu === versies[0]), "bovenaan staat iets anders");
  eis(Boolean(op.stand) === (nu !== versies[0]), "een andere tekst geldt, en dat staat er niet (of andersom)");
  if (nu && nu !== versies[0]) eis(op.naar === `#${nu.id}`, "de koppeling gaat niet naar de tekst die geldt");
};

const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
const tabblad = await context.newPage();
let pagina = "";
bewaak(tabblad, oorsprong, (wat) => meld(pagina, "verkeer", wat));
for (pagina of metVersies) {
  await tabblad.goto(`${oorsprong}/een/map/${pagina}`, { waitUntil: "load" });
  const versies = await versiesOp(tabblad);
  const dagen = versies.flatMap(({ van }) => [van, ervoor(van)]);
  for (const dag of dagen) await leesOp(tabblad, pagina, dag, versies);

  await klapOpen(tabblad);
  await tabblad.addScriptTag({ path: axePad() });
  for (const breedte of [1280, 320]) {
    await tabblad.setViewportSize({ width: breedte, height: 900 });
    await bekijk(tabblad, null, `${breedte}`, (stand, wat) => meld(pagina, stand, wat));
  }
  await tabblad.emulateMedia({ media: "print" });
  if ((await gezegd(tabblad)).vandaag) meld(pagina, "papier", "op papier staat wat alleen vandaag waar is");
  await tabblad.emulateMedia({ media: null });
}
await context.close();

const zonder = await browser.newContext({ javaScriptEnabled: false });
const kaal = await zonder.newPage();
for (const adres of metVersies) {
  await kaal.goto(`${oorsprong}/een/map/${adres}`, { waitUntil: "load" });
  const tekst = await kaal.locator(".geldigheid").first().innerText();
  if (!/\d{4}/.test(tekst) || /geldt (nu|nog niet|niet meer)/.test(tekst))
    meld(adres, "zonder script", `hier horen alleen dagen: ${tekst}`);
}
await browser.close();
sluit();
console.log(
  `Versies: ${metVersies.length} pagina's op ${gelezen} dagen, met en zonder script en op papier: ` +
    `${bevindingen.length} bevindingen.`,
);
process.exit(bevindingen.length ? 1 : 0);
