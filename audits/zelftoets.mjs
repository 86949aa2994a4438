// Vult de zelftoets in een echte browser in. Met alleen het toetsenbord van de eerste vraag tot een oordeel,
// ook dat van een mens met naam en motivering; elk formulier helemaal ingevuld en het grootste ook breed en
// smal, licht en donker; en wat iemand verder doet: verkeerd typen, laten zoeken wat een eis herstelt, een
// bestand openen dat niet klopt, een link volgen die een antwoord meebrengt, wissen en terugzetten,
// samenvatten. Mislukt als het oordeel uitblijft, een antwoord verloren gaat, een toets de plek van de lezer
// kwijtraakt, of een pagina een fout van WCAG 2.2 AA, de console of het netwerk geeft of zijwaarts schuift.
//
//   node audits/zelftoets.mjs site/public [--bewaar BESTAND]
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

import { bekijk } from "./bekijken.mjs";
import { axePad, bewaak, startBrowser, verzamelaar } from "./gereedschap.mjs";
import { serveer } from "./server.mjs";
import { klapOpen } from "./standen.mjs";
import { bewaarUitslag } from "./uitslag.mjs";

const KLEIN = "toets-zelf/uitvoeringsprogramma/";
const MET_NORM = "toets-zelf/resultaat/";
const GROOT = "toets-zelf/aanvraag/#gemeente=breda";
const BREEDTEN = [1280, 320];
const VEEL = 400;
const OPEN = /Nog niet te zeggen|Nog niet alles/;

const map = process.argv[2] && resolve(process.argv[2]);
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
  for (const dag of await tabblad.locator("#zelftoets form [id$='-vorm'] ~ input[type=text]").all())
    await dag.fill("1 oktober 2025");
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

// ---------------------------------------------------------------- wat iemand verder doet

const wacht = (tabblad, wat, tekst) => tabblad.locator(wat, { hasText: tekst }).first().waitFor({ timeout: 20000 });
const bewaard = (tabblad, soort) => tabblad.evaluate((naam) => JSON.parse(localStorage.getItem(`zelftoets ${naam}`)), soort);

/** Doet een stap en meldt als niet te zien is wat er dan hoort te staan. */
const stap = async (pagina, naam, doe) => {
  try {
    const fout = await doe();
    if (fout) meld(pagina, naam, fout);
  } catch (reden) {
    meld(pagina, naam, String(reden.message).split("\n")[0]);
  }
};

/** Een dag die niet te lezen is: er staat waarom, wat is getypt blijft, en na verbeteren telt zij. */
const verkeerdGetypt = async () => {
  const pagina = "toets-zelf/verzoek-tot-uitstel/";
  const tabblad = await nieuwTabblad(pagina, 320);
  const vak = tabblad.locator("#veld-ingediend_op");
  await stap(pagina, "verkeerd getypt", async () => {
    await vak.fill("31 februari 2026");
    await vak.press("Tab");
    await wacht(tabblad, "#veld-ingediend_op-fout", "bestaat niet");
    await wacht(tabblad, ".zelftoets-uitslag .zelftoets-melding", "Ingediend op");
    await tabblad.reload();
    await tabblad.locator("#zelftoets form").waitFor();
    if ((await vak.inputValue()) !== "31 februari 2026") return "wat is getypt, is na opnieuw laden weg";
    await vak.fill("1-6-2028");
    await wacht(tabblad, "#veld-ingediend_op-gelezen", "Gelezen als 1 juni 2028.");
    if ((await bewaard(tabblad, "verzoek_tot_uitstel")).ingediend_op !== "2028-06-01") return "de dag is niet bewaard";
  });
  await tabblad.context().close();
};

/** Wat een eis zou herstellen: twee antwoorden samen, en het klopt als iemand ze geeft. */
const tweeAntwoorden = async () => {
  const pagina = "toets-zelf/verzoek-tot-uitstel/";
  const tabblad = await nieuwTabblad(pagina, 1280);
  await stap(pagina, "herstel met twee antwoorden", async () => {
    await tabblad.locator("#veld-stedelijk_focusgebieden-1").check();
    await tabblad.locator("#veld-akkoorden-erbij").click();
    await tabblad.locator("#veld-akkoorden-0-gebied").selectOption({ index: 1 });
    for (const vraag of ["schriftelijk", "bijgevoegd"]) await tabblad.locator(`#veld-akkoorden-0-${vraag}-2`).check();
    const eis = tabblad.locator(".zelftoets-niet_voldaan li", { hasText: "Wat zou dit herstellen?" }).first();
    await eis.getByRole("button").click();
    await wacht(tabblad, ".zelftoets-herstel", "met twee andere antwoorden samen");
    const voorstel = await tabblad.locator(".zelftoets-herstel li").first().textContent();
    if (!/schriftelijk’: ja, en .*bijgevoegd’: ja/.test(voorstel)) return `er wordt iets anders voorgesteld: ${voorstel}`;
    for (const vraag of ["schriftelijk", "bijgevoegd"]) await tabblad.locator(`#veld-akkoorden-0-${vraag}-1`).check();
    await wacht(tabblad, ".zelftoets-voldaan summary", "Voldaan (1)");
  });
  await tabblad.context().close();
};

const opent = (tabblad, naam, inhoud) =>
  tabblad.setInputFiles("#zelftoets-bestand", { name: naam, mimeType: "application/json", buffer: Buffer.from(inhoud) });

/** Een bestand dat niet klopt, verandert niets en zegt waar; een goed bestand komt ervoor in de plaats. */
const bestanden = async () => {
  const pagina = GROOT;
  const tabblad = await nieuwTabblad(pagina, 1280);
  await stap(pagina, "bestand openen", async () => {
    await opent(tabblad, "komma.json", '{"gemeente": "breda",\n }');
    await wacht(tabblad, ".zelftoets-bericht", "regel 2, kolom 2");
    await opent(tabblad, "velden.json", '{"gemeente": "bred", "ingediend_op": "1 juli 2025"}');
    await wacht(tabblad, ".zelftoets-bericht", "gemeente: dit is geen van de");
    await wacht(tabblad, ".zelftoets-bericht", "ingediend_op: een datum is");
    await opent(tabblad, "anders.json", '{"concrete_inzet": true}');
    await wacht(tabblad, ".zelftoets-bericht", "past wel bij een andere zelftoets: uitvoeringsprogramma");
    if ((await bewaard(tabblad, "aanvraag")).gemeente !== "breda") return "een bestand dat niet klopt, heeft antwoorden veranderd";
    await opent(tabblad, "goed.json", '\ufeff{"gemeente": "delft", "ingediend_op": "2025-07-07"}');
    await wacht(tabblad, ".zelftoets-bericht", "goed.json is geopend");
    if ((await tabblad.locator("#veld-ingediend_op").inputValue()) !== "7 juli 2025") return "de dag staat niet in het formulier";
    await tabblad.getByRole("button", { name: "Wis alles" }).click();
    await tabblad.getByRole("button", { name: "Zet terug wat er stond" }).click();
    if ((await bewaard(tabblad, "aanvraag")).gemeente !== "delft") return "wat is gewist, komt niet terug";
  });
  await tabblad.context().close();
};

/** Een link met een antwoord erin, terwijl er al antwoorden zijn: verder gaan of opnieuw beginnen. */
const linkMetAntwoord = async () => {
  const tabblad = await nieuwTabblad(GROOT, 320);
  const opnieuwNaar = async (gemeente) => {
    await tabblad.goto("about:blank");
    await tabblad.goto(`${oorsprong}/een/map/toets-zelf/aanvraag/#gemeente=${gemeente}`, { waitUntil: "load" });
    await tabblad.locator("#zelftoets form").waitFor();
  };
  await stap(GROOT, "link met een antwoord", async () => {
    await tabblad.locator("#veld-ingediend_op").fill("7 juli 2025");
    await opnieuwNaar("breda");
    if (await tabblad.locator(".zelftoets-begin").count()) return "er wordt gevraagd wat al zo is";
    await opnieuwNaar("delft");
    await wacht(tabblad, ".zelftoets-begin", "gemeente: Breda");
    if ((await bewaard(tabblad, "aanvraag")).gemeente !== "breda") return "er is iets veranderd voor er is gekozen";
    await tabblad.addScriptTag({ path: axePad() });
    await bekijk(tabblad, null, "320, verder of opnieuw", (stand, wat) => meld(GROOT, stand, wat));
    await tabblad.locator("#zelftoets-verder").press("Enter");
    const verder = await bewaard(tabblad, "aanvraag");
    if (verder.gemeente !== "breda" || verder.ingediend_op !== "2025-07-07") return "verder gaan heeft antwoorden veranderd";
    await opnieuwNaar("delft");
    await tabblad.locator("#zelftoets-opnieuw").press("Enter");
    if (JSON.stringify(await bewaard(tabblad, "aanvraag")) !== '{"gemeente":"delft"}') return "opnieuw beginnen is niet leeg begonnen";
    await tabblad.getByRole("button", { name: "Zet terug wat er stond" }).click();
    if ((await bewaard(tabblad, "aanvraag")).ingediend_op !== "2025-07-07") return "de eerdere antwoorden komen niet terug";
  });
  await tabblad.context().close();
};

/** De samenvatting op papier: het oordeel en de antwoorden, en niet het formulier. */
const opPapier = async () => {
  const tabblad = await nieuwTabblad(GROOT, 1280);
  await stap(GROOT, "samenvatting", async () => {
    await tabblad.emulateMedia({ media: "print" });
    await tabblad.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await wacht(tabblad, ".zelftoets-papier", "Gemeente: Breda");
    if (await tabblad.locator("#zelftoets form").isVisible()) return "het formulier staat op papier";
  });
  await tabblad.context().close();
};

/** De vraag die het meest helpt is te zien, en het toetsenbord gaat erheen. */
const eersteVraag = async () => {
  const tabblad = await nieuwTabblad(GROOT, 1280);
  await stap(GROOT, "waar u het meest aan hebt", async () => {
    const link = tabblad.locator(".zelftoets-volgende a");
    await link.waitFor({ timeout: 20000 });
    const doel = (await link.getAttribute("href")).slice(1);
    await link.press("Enter");
    const hier = await tabblad.evaluate(() => document.activeElement.id);
    if (!hier.startsWith(doel)) return `de link gaat naar ${hier}, niet naar ${doel}`;
  });
  await tabblad.context().close();
};

/** Elk formulier helemaal ingevuld: er is een oordeel, en niets dat niet is te lezen. */
const elkFormulier = async () => {
  const formulieren = readdirSync(join(map, "toets-zelf"), { withFileTypes: true }).filter((een) => een.isDirectory());
  for (const { name } of formulieren) {
    const pagina = `toets-zelf/${name}/`;
    const tabblad = await nieuwTabblad(pagina, 1280);
    await stap(pagina, "ingevuld", async () => {
      await vulAllesIn(tabblad);
      const uitkomst = await oordeel(tabblad);
      if (/Nog niet alles/.test(uitkomst)) return uitkomst;
      if (await tabblad.locator(".zelftoets-uitslag > div > .zelftoets-melding").count()) return "er staat iets dat niet is te lezen";
    });
    await tabblad.context().close();
  }
  return formulieren.length;
};

const aantal = (await totEenOordeel()) + (await oordeelVanMens());
const formulieren = await elkFormulier();
for (const breedte of BREEDTEN) await ingevuldBekijken(breedte);
const VERDER = [verkeerdGetypt, tweeAntwoorden, bestanden, linkMetAntwoord, opPapier, eersteVraag];
for (const doe of VERDER) await doe();
await browser.close();
sluit();
bewaarUitslag("zelftoets", {
  velden: aantal,
  formulieren,
  bevindingen: bevindingen.length,
});

console.log(
  `Zelftoets: ${aantal} velden met het toetsenbord, ${formulieren} formulieren ingevuld, ${VERDER.length} keer verder ` +
    `gegaan, ${BREEDTEN.join(" en ")} breed, licht en donker: ${bevindingen.length} bevindingen.`,
);
process.exit(bevindingen.length ? 1 : 0);
