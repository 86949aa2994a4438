// Vult de zelftoets in een echte browser in. Met alleen het toetsenbord van de eerste vraag tot een oordeel,
// ook dat van een mens met naam en motivering; en het grootste formulier helemaal ingevuld, breed en smal,
// licht en donker. Mislukt als het oordeel uitblijft, een toets de plek van de lezer kwijtraakt, of de
// ingevulde pagina een fout van WCAG 2.2 AA, de console of het netwerk geeft of zijwaarts schuift.
//
//   node audits/zelftoets.mjs site/public
import { existsSync } from "node:fs";
import { resolve } from "node:path";

import { bekijk } from "./bekijken.mjs";
import { axePad, bewaak, startBrowser, verzamelaar } from "./gereedschap.mjs";
import { serveer } from "./server.mjs";
import { klapOpen } from "./standen.mjs";

const KLEIN = "toets-zelf/uitvoeringsprogramma/";
const MET_NORM = "toets-zelf/resultaat/";
const GROOT = "toets-zelf/aanvraag/#gemeente=breda";
const BREEDTEN = [1280, 320];
const VEEL = 400;
const OPEN = /Nog niet te zeggen|Nog niet alles/;

const [map] = process.argv.slice(2).map((pad) => resolve(pad));
if (!map || !existsSync(map)) {
  console.error("Gebruik: node audits/zelftoets.mjs MAP");
  process.exit(2);
}
const browser = await startBrowser("zelftoets");
const { oorsprong, sluit } = await serveer(map, "/een/map/");
const { bevindingen, meld } = verzamelaar();

const nieuwTabblad = async (pagina, breedte) => {
  const context = await browser.newContext({ viewport: { width: breedte, height: 900 }, reducedMotion: "reduce" });
  const tabblad = await context.newPage();
  bewaak(tabblad, oorsprong, (wat) => meld(pagina, "verkeer", wat));
  await tabblad.goto(`${oorsprong}/een/map/${pagina}`, { waitUntil: "load" });
  await tabblad.locator("#zelftoets form").waitFor();
  return tabblad;
};

/** Waar het toetsenbord nu is: in welk deel van de zelftoets, op wat voor veld, en of dat te zien is. */
const plek = (tabblad) =>
  tabblad.evaluate(() => {
    const hier = document.activeElement;
    const deel = ["form", ".zelftoets-uitslag"].find((een) => hier.closest(`#zelftoets ${een}`)) ?? "";
    const { outlineStyle, outlineWidth } = getComputedStyle(hier);
    const omlijnd = outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
    return { deel, id: hier.id, naam: hier.localName, soort: hier.type ?? "", modus: hier.inputMode ?? "", omlijnd };
  });

/** Eén veld invullen zoals iemand zonder muis dat doet: pijltje bij een keuze, letters en cijfers in een vak. */
const vulIn = async (tabblad, { naam, soort, modus }) => {
  if (soort === "radio" || naam === "select") return tabblad.keyboard.press("ArrowDown");
  if (soort === "checkbox") return tabblad.keyboard.press("Space");
  if (soort === "date") return tabblad.keyboard.type("06012026");
  if (naam === "input" || naam === "textarea") return tabblad.keyboard.type(modus ? "4" : "Iets in woorden");
};

/** Met Tab langs alles; geeft de velden die zijn ingevuld, in volgorde. */
const metToetsen = async (tabblad, pagina) => {
  const gedaan = [];
  let eerder = "";
  for (let keer = 0; keer < VEEL; keer += 1) {
    await tabblad.keyboard.press("Tab");
    const hier = await plek(tabblad);
    if (gedaan.length && !hier.deel) break;
    if (!hier.deel) continue;
    if (!hier.omlijnd) meld(pagina, "toetsenbord", `${hier.naam} ${hier.id} laat niet zien dat het toetsenbord er is`);
    if (hier.soort === "file" || hier.naam === "button" || hier.naam === "a" || hier.naam === "summary") continue;
    if (hier.id && hier.id === eerder) continue;
    await vulIn(tabblad, hier);
    gedaan.push(hier);
    await tabblad.waitForTimeout(250);
    const { deel, id } = await plek(tabblad);
    if (!deel) meld(pagina, "toetsenbord", `na het invullen van ${hier.id} is het toetsenbord de plek kwijt`);
    eerder = id;
  }
  return gedaan;
};

const oordeel = (tabblad) => tabblad.locator(".zelftoets-tel").textContent();

const totEenOordeel = async () => {
  const tabblad = await nieuwTabblad(KLEIN, 1280);
  const velden = await metToetsen(tabblad, KLEIN);
  const uitkomst = await oordeel(tabblad);
  if (OPEN.test(uitkomst)) meld(KLEIN, "toetsenbord", `na ${velden.length} velden is er geen oordeel: ${uitkomst}`);
  await tabblad.context().close();
  return velden.length;
};

/** Ook het oordeel van een mens: ja of nee, wie het gaf en waarom, en dat staat dan in wat is bewaard. */
const oordeelVanMens = async () => {
  const tabblad = await nieuwTabblad(MET_NORM, 1280);
  const velden = await metToetsen(tabblad, MET_NORM);
  const bewaard = await tabblad.evaluate(() => Object.values(localStorage).join());
  for (const deel of ['"antwoord":"ja"', '"wie":"Iets in woorden"', '"motivering":"Iets in woorden"'])
    if (!bewaard.includes(deel)) meld(MET_NORM, "toetsenbord", `het oordeel van een mens is niet bewaard: ${deel}`);
  await tabblad.context().close();
  return velden.length;
};

/** Alles wat te kiezen en te typen is, met in elke lijst één deel. */
const vulAllesIn = async (tabblad) => {
  for (const knop of await tabblad.locator("#zelftoets form button[id$='-erbij']").all()) await knop.click();
  for (const lijst of await tabblad.locator("#zelftoets form select").all()) await lijst.selectOption({ index: 1 });
  for (const ja of await tabblad.locator("#zelftoets form label:nth-child(2) > input[type=radio]").all()) await ja.check();
  for (const vak of await tabblad.locator("#zelftoets form input[type=text]").all()) await vak.fill("4");
  for (const dag of await tabblad.locator("#zelftoets form input[type=date]").all()) await dag.fill("2025-10-01");
  await tabblad.waitForTimeout(400);
  await klapOpen(tabblad);
  const norm = tabblad.locator(".zelftoets-uitslag input[type=radio][id$='-1']").first();
  if (await norm.count()) await norm.check();
  await tabblad.evaluate(() => document.querySelectorAll(".zelftoets-herstel button").forEach((knop) => knop.click()));
};

const ingevuldBekijken = async (breedte) => {
  const tabblad = await nieuwTabblad(GROOT, breedte);
  await vulAllesIn(tabblad);
  await klapOpen(tabblad);
  await tabblad.addScriptTag({ path: axePad() });
  await tabblad.addStyleTag({ content: "*{transition:none!important}" });
  await bekijk(tabblad, null, `${breedte}, ingevuld`, (stand, wat) => meld(GROOT, stand, wat));
  await tabblad.context().close();
};

const aantal = (await totEenOordeel()) + (await oordeelVanMens());
for (const breedte of BREEDTEN) await ingevuldBekijken(breedte);
await browser.close();
sluit();

console.log(
  `Zelftoets: ${aantal} velden met het toetsenbord, en een heel formulier ${BREEDTEN.join(" en ")} breed, ` +
    `licht en donker: ${bevindingen.length} bevindingen.`,
);
process.exit(bevindingen.length ? 1 : 0);
