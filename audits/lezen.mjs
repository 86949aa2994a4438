// Leest en zoekt in een echte browser zoals een lezer dat doet, breed en smal, op een server en van een
// bestandssysteem. Mislukt als een begrip, verwijzing, datum of citaat niet laat zien waar het over gaat (met
// muis, toetsenbord en vinger), als zoeken niets goeds vindt, als er iets zonder script niet werkt, of als een
// open venster, menu of zoekveld een fout van WCAG 2.2 AA, de console of het netwerk geeft.
//
//   node audits/lezen.mjs site/public site/los
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

import { axePad, bewaak, startBrowser, verzamelaar } from "./gereedschap.mjs";
import { serveer } from "./server.mjs";
import { zetStil } from "./standen.mjs";

const ARTIKEL = "artikel-9/";
const SOORTEN = ["a.begrip", "a.verwijzing[data-inzage]", "a.verwijzing[href^='#']", "a.waarde"];
const VRAAG = { tekst: "9 lid 4", eerst: /artikel-9\/(index\.html)?\?.*#lid-4$/ };
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const CONTRAST = { type: "rule", values: ["color-contrast"] };
const SCHERMEN = [
  { naam: "breed", breedte: 1280, vinger: false },
  { naam: "smal", breedte: 320, vinger: true },
];

const [public_, los] = process.argv.slice(2).map((map) => resolve(map));
if (!public_ || !los || !existsSync(public_) || !existsSync(los)) {
  console.error("Gebruik: node audits/lezen.mjs MAP_VOOR_SERVER MAP_VOOR_BESTANDEN");
  process.exit(2);
}
const browser = await startBrowser("lezen en zoeken");
const { oorsprong, sluit } = await serveer(public_, "/een/map/");

const { bevindingen, meld: meldOp } = verzamelaar();
const meld = (waar, wat) => meldOp(ARTIKEL, waar, wat);
let stappen = 0;
const eis = (goed, waar, wat) => {
  stappen += 1;
  if (!goed) meld(waar, wat);
};

/** Wat axe vindt op de pagina zoals zij nu openstaat, met het kleurschema van de knop in de kop. */
const axe = (tabblad, schema, regels) =>
  tabblad.evaluate(
    async ([kleuren, runOnly]) => {
      document.body.setAttribute("data-md-color-scheme", kleuren);
      const opties = { runOnly, resultTypes: ["violations"], preload: false };
      const { violations } = await globalThis.axe.run(document, opties);
      return violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.target.join(" ")).join(", ")}`);
    },
    [schema, regels],
  );

const schuiftZijwaarts = (tabblad) =>
  tabblad.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Alles wat er mis is met de pagina zoals zij nu openstaat, in licht en in donker. */
const bekijk = async (tabblad, waar) => {
  await tabblad.addScriptTag({ path: axePad() });
  await zetStil(tabblad);
  for (const wat of await axe(tabblad, "slate", CONTRAST)) meld(waar, wat);
  for (const wat of await axe(tabblad, "default", WCAG)) meld(waar, wat);
  eis(!(await schuiftZijwaarts(tabblad)), waar, "de pagina schuift zijwaarts");
};

const nieuwTabblad = async (scherm, waar, opties = {}) => {
  const context = await browser.newContext({
    viewport: { width: scherm.breedte, height: 800 },
    hasTouch: scherm.vinger,
    isMobile: scherm.vinger,
    reducedMotion: "reduce",
    ...opties,
  });
  const tabblad = await context.newPage();
  bewaak(tabblad, opties.oorsprong ?? oorsprong, (wat) => meld(waar, wat));
  return tabblad;
};

const inzage = (tabblad) =>
  tabblad.evaluate(() => document.querySelector(".inzage:popover-open")?.textContent.replace(/\s+/g, " ").trim() ?? "");

/** De eerste link van een soort in de officiële tekst, in beeld. */
const eersteLink = async (tabblad, soort) => {
  const link = tabblad.locator(`.wettekst ${soort}`).first();
  await link.scrollIntoViewIfNeeded();
  return link;
};

const leesInzagen = async (scherm) => {
  const tabblad = await nieuwTabblad(scherm, `inzage, ${scherm.naam}`);
  for (const soort of SOORTEN) {
    const waar = `inzage van ${soort}, ${scherm.naam}`;
    await tabblad.goto(`${oorsprong}/een/map/${ARTIKEL}`);
    const link = await eersteLink(tabblad, soort);
    if (scherm.vinger) await link.tap();
    else await link.hover();
    await tabblad.waitForSelector(".inzage:popover-open", { timeout: 3000 }).catch(() => {});
    eis((await inzage(tabblad)).length > 20, waar, "met muis of vinger verschijnt er niets");
    eis(new URL(tabblad.url()).pathname.endsWith(ARTIKEL), waar, "de pagina is verlaten");
    if (soort === SOORTEN[0]) await bekijk(tabblad, waar);
    await tabblad.keyboard.press("Escape");
    await tabblad.mouse.move(1, 1);
    eis((await inzage(tabblad)) === "", waar, "Escape sluit het venster niet");
    await tabblad.evaluate((kiezer) => {
      const doel = document.querySelector(`.wettekst ${kiezer}`);
      const stil = Object.assign(document.createElement("button"), { id: "ervoor" });
      doel.before(stil);
      stil.focus();
    }, soort);
    await tabblad.keyboard.press("Tab");
    await tabblad.waitForTimeout(100);
    eis((await inzage(tabblad)).length > 20, waar, "met het toetsenbord verschijnt er niets");
    const doel = await link.evaluate((a) => a.href);
    await tabblad.keyboard.press("Enter");
    const gevolgd = await tabblad.waitForURL(doel, { timeout: 5000 }).then(() => true, () => false);
    eis(gevolgd, waar, `Enter volgt de link niet naar ${doel}`);
  }
  await tabblad.context().close();
};

const haalAan = async (scherm) => {
  const waar = `aanhalen, ${scherm.naam}`;
  const tabblad = await nieuwTabblad(scherm, waar, { permissions: ["clipboard-read", "clipboard-write"] });
  await tabblad.goto(`${oorsprong}/een/map/${ARTIKEL}`);
  await tabblad.locator("#lid-4-onderdeel-a .aanhalen").click();
  await tabblad.waitForSelector(".citaatpaneel:popover-open .paneel-melding:not(:empty)");
  const klembord = await tabblad.evaluate(() => navigator.clipboard.readText());
  eis(/^artikel 9, vierde lid, aanhef en onder a, van /.test(klembord), waar, `op het klembord staat: ${klembord}`);
  await bekijk(tabblad, waar);
  await tabblad.context().close();
};

const openMenu = async (scherm) => {
  if (!scherm.vinger) return;
  const tabblad = await nieuwTabblad(scherm, "menu, smal");
  await tabblad.goto(`${oorsprong}/een/map/${ARTIKEL}`);
  await tabblad.locator("label.md-header__button[for=__drawer]").click();
  await tabblad.waitForTimeout(400);
  await bekijk(tabblad, "menu, smal");
  await tabblad.context().close();
};

const zoek = async (scherm, adres, soort) => {
  const waar = `zoeken ${soort}, ${scherm.naam}`;
  const tabblad = await nieuwTabblad(scherm, waar, { oorsprong: adres.startsWith("file:") ? "file:" : oorsprong });
  const gevraagd = [];
  tabblad.on("request", (v) => gevraagd.push(v.url()));
  await tabblad.goto(adres);
  await tabblad.waitForTimeout(300);
  if (soort === "op een server")
    eis(!gevraagd.some((url) => url.includes("search_index")), waar, "de zoekindex is al geladen voor iemand zoekt");
  if (scherm.vinger) await tabblad.locator("header label[for=__search]").first().click();
  else await tabblad.locator(".md-search__input").click();
  await tabblad.locator(".md-search__input").pressSequentially(VRAAG.tekst);
  await tabblad.waitForSelector(".md-search-result__item", { timeout: 20000 }).catch(() => {});
  const eerste = await tabblad.evaluate(() =>
    [...document.querySelectorAll(".md-search-result__link")].map((a) => a.href).find((adres) => adres.includes("#")),
  );
  eis(VRAAG.eerst.test(eerste ?? ""), waar, `“${VRAAG.tekst}” vindt ${eerste}`);
  await bekijk(tabblad, waar);
  await tabblad.context().close();
};

/** Zonder script: het citaat gaat open, en elke link in de tekst heeft een doel dat bestaat. */
const zonderScript = async () => {
  const waar = "zonder script";
  const tabblad = await nieuwTabblad(SCHERMEN[0], waar, { javaScriptEnabled: false });
  await tabblad.goto(`${oorsprong}/een/map/${ARTIKEL}`);
  await tabblad.locator("#lid-4-onderdeel-a .aanhalen").click();
  const paneel = tabblad.locator("#citaat-lid-4-onderdeel-a");
  eis(await paneel.isVisible(), waar, "het citaat gaat niet open");
  for (const soort of SOORTEN) {
    const href = await tabblad.locator(`.wettekst ${soort}`).first().getAttribute("href");
    const antwoord = await tabblad.request.get(new URL(href, tabblad.url()).href);
    const anker = href.split("#")[1];
    const tekst = await antwoord.text();
    eis(antwoord.ok() && (!anker || tekst.includes(`id="${anker}"`)), waar, `${href} leidt nergens heen`);
  }
  await tabblad.context().close();
};

for (const scherm of SCHERMEN) {
  await leesInzagen(scherm);
  await haalAan(scherm);
  await openMenu(scherm);
  await zoek(scherm, `${oorsprong}/een/map/${ARTIKEL}`, "op een server");
  await zoek(scherm, pathToFileURL(join(los, ARTIKEL, "index.html")).href, "van een bestandssysteem");
}
await zonderScript();
await browser.close();
sluit();

console.log(`Lezen en zoeken: ${stappen} stappen, breed en smal: ${bevindingen.length} bevindingen.`);
process.exit(bevindingen.length ? 1 : 0);
