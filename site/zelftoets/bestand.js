// Bewaren, openen, wissen, afdrukken en kopiëren. Een bestand dat niet klopt, verandert niets.
import { knop, maak } from "./element.js";
import { alsTekst, samenvatting } from "./samenvatting.js";
import { isLeeg, leesbaarDeel } from "./vorm.js";

/** De knoppen onder de uitslag; `zelf.vernieuw()` toont andere antwoorden, `stand()` is { document, uitslag }. */
export const hulpmiddelen = (zelf, stand) => {
  const melding = maak("div", { class: "zelftoets-bericht", role: "status" });
  const zeg = (...inhoud) => melding.replaceChildren(maak("p", {}, ...inhoud));
  const kies = maak("input", {
    type: "file",
    id: "zelftoets-bestand",
    accept: ".json,application/json",
    onchange: (e) => open(zelf, e.target, melding, zeg),
  });
  return maak(
    "div",
    { class: "zelftoets-hulp" },
    maak("h3", {}, "Bewaren en delen"),
    maak(
      "p",
      { class: "zelftoets-knoppen" },
      knop("Kopieer samenvatting", () => kopieer(zelf, stand(), melding, zeg)),
      knop("Druk samenvatting af", () => window.print()),
      knop("Bewaar als bestand", () => bewaar(zelf, zeg)),
      maak("span", { class: "zelftoets-open" }, kies, maak("label", { for: kies.id }, "Open een bestand (JSON)")),
      knop("Wis alles", () => wis(zelf, zeg)),
      knop("Zet terug wat er stond", () => zetTerug(zelf, zeg)),
    ),
    melding,
  );
};

const bewaar = (zelf, zeg) => {
  const { document: antwoorden, onleesbaar } = leesbaarDeel(zelf.vorm, zelf.antwoorden.document());
  const inhoud = new Blob([JSON.stringify(antwoorden, null, 2)], { type: "application/json" });
  const link = maak("a", { href: URL.createObjectURL(inhoud), download: `${zelf.vorm.soort}.json` });
  link.click();
  URL.revokeObjectURL(link.href);
  const zonder = onleesbaar.length ? ` Niet meegegaan: ${onleesbaar.map(({ veld }) => veld.label).join(", ")}; dat is niet te lezen.` : "";
  zeg(`Bewaard als ${link.download}.${zonder}`);
};

/** De fouten van een bestand, elk met zijn plaats; en de soort waarvoor het wel is te lezen. */
const waaromNiet = (zelf, naam, tekst, fouten) => {
  const andere = toetsing.SOORTEN.filter((soort) => soort !== zelf.vorm.soort && isTeLezen(soort, tekst));
  const regels = fouten.slice(0, 20).map(({ plaats, melding }) => maak("li", {}, plaats ? `${plaats}: ${melding}` : melding));
  const meer = fouten.length > 20 ? maak("li", {}, `en nog ${fouten.length - 20}`) : null;
  const wel = andere.map((soort) => soort.replaceAll("_", " ")).join(", ");
  return [
    maak("p", {}, maak("strong", {}, `${naam} is niet te openen.`), " Uw antwoorden zijn gebleven zoals zij waren. Wat er niet klopt:"),
    maak("ul", {}, regels, meer),
    wel ? maak("p", {}, `Het bestand past wel bij een andere zelftoets: ${wel}.`) : null,
  ].filter(Boolean);
};

const isTeLezen = (soort, tekst) => {
  try {
    toetsing.toets(soort, tekst);
    return true;
  } catch {
    return false;
  }
};

const open = async (zelf, invoer, melding, zeg) => {
  const [bestand] = invoer.files;
  if (!bestand) return;
  const tekst = (await bestand.text()).replace(/^\ufeff/, "");
  invoer.value = "";
  try {
    toetsing.toets(zelf.vorm.soort, tekst);
  } catch (fout) {
    if (!(fout instanceof toetsing.OngeldigDocument)) throw fout;
    melding.replaceChildren(...waaromNiet(zelf, bestand.name, tekst, fout.fouten));
    return;
  }
  zelf.antwoorden.onthoud();
  zelf.antwoorden.vervang(JSON.parse(tekst));
  zelf.vernieuw();
  zeg(`${bestand.name} is geopend.`, terugTeHalen(zelf));
};

const terugTeHalen = (zelf) => (zelf.antwoorden.vorige() ? " Wat er stond, haalt u terug met ‘Zet terug wat er stond’." : "");

const wis = (zelf, zeg) => {
  if (isLeeg(zelf.antwoorden.document())) return zeg("Er was niets ingevuld.");
  zelf.antwoorden.onthoud();
  zelf.antwoorden.vervang({});
  zelf.vernieuw();
  zeg("Alles is gewist.", terugTeHalen(zelf));
};

const zetTerug = (zelf, zeg) => {
  const vorige = zelf.antwoorden.vorige();
  if (!vorige) return zeg("Er is niets om terug te zetten.");
  zelf.antwoorden.onthoud();
  zelf.antwoorden.vervang(structuredClone(vorige));
  zelf.vernieuw();
  zeg("Uw vorige antwoorden staan er weer.");
};

const samengevat = (zelf, { document: antwoorden, uitslag }) => alsTekst(samenvatting(zelf.vorm, antwoorden, uitslag));

/** Naar het klembord; waar dat niet mag (zoals van een bestandssysteem), in een vak om zelf te kopiëren. */
const kopieer = async (zelf, nu, melding, zeg) => {
  if (!nu) return zeg("Er is nog geen uitslag om te kopiëren.");
  try {
    await navigator.clipboard.writeText(samengevat(zelf, nu));
    zeg("De samenvatting staat op het klembord.");
  } catch {
    const vak = maak("textarea", { id: "zelftoets-tekst", rows: 8, readonly: true });
    vak.value = samengevat(zelf, nu);
    melding.replaceChildren(maak("label", { for: vak.id }, "Kopieer deze tekst zelf:"), vak);
    vak.select();
  }
};

/** De samenvatting voor op papier: te zien als er wordt afgedrukt. */
export const opPapier = (zelf, stand) => {
  const papier = maak("div", { class: "zelftoets-papier" });
  window.addEventListener("beforeprint", () => {
    const nu = stand();
    const delen = nu ? samenvatting(zelf.vorm, nu.document, nu.uitslag) : [];
    papier.replaceChildren(
      ...delen.flatMap(({ kop, regels }) => [maak("h2", {}, kop), maak("ul", {}, regels.map((regel) => maak("li", {}, regel)))]),
    );
  });
  return papier;
};
