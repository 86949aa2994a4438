// De uitslag naast het formulier: het oordeel, wat het meest helpt om in te vullen, en elke bevinding.
import { bevindingsregel } from "./bevinding.js";
import { maak } from "./element.js";
import { rustig } from "./rustig.js";
import { BETEKENIS, OORDEEL, UITKOMSTEN } from "./samenvatting.js";
import { naarVraag } from "./vraagdelen.js";
import { leesbaarDeel, openPlekken, padInWoorden, plekken, vraagtekst } from "./vorm.js";
import { zoekVolgende } from "./volgende.js";

const OPEN = ["niet_voldaan", "beoordelen"];

/** De uitslag als deel van de pagina, met `toon()` om haar te vernieuwen en `stand()` voor wie haar meeneemt. */
export const maakUitslag = (zelf) => {
  const tel = maak("p", { class: "zelftoets-tel", role: "status" });
  const voortgang = maak("p", { class: "zelftoets-voortgang" });
  const volgende = maak("div", {});
  const inhoud = maak("div", {});
  let nu;

  /** Toont de stand en geeft terug wat nog te tekenen is: de regels van de groepen die dicht zijn. */
  const vernieuw = () => {
    const { document: antwoorden, onleesbaar } = leesbaarDeel(zelf.vorm, zelf.antwoorden.document());
    const open = Object.fromEntries([...inhoud.querySelectorAll("details")].map((een) => [een.dataset.uitkomst, een.open]));
    voortgang.textContent = hoeveel(zelf.vorm, antwoorden);
    try {
      nu = { document: antwoorden, uitslag: zelf.toets(antwoorden) };
      tel.replaceChildren(...oordeelMetTelling(nu.uitslag));
      const let_op = nu.uitslag.waarschuwingen.map((tekst) => maak("p", { class: "zelftoets-feiten" }, `Let op: ${tekst}`));
      const getekend = groepen(zelf, nu, open);
      inhoud.replaceChildren(...[overslaan(zelf, onleesbaar), ...getekend.groepen, ...let_op].filter(Boolean));
      return getekend.later;
    } catch (fout) {
      if (!(fout instanceof toetsing.OngeldigDocument)) throw fout;
      nu = undefined;
      tel.textContent = "Nog niet alles is goed ingevuld.";
      volgende.replaceChildren();
      inhoud.replaceChildren(onjuist(zelf, fout.fouten));
      return [];
    }
  };

  /** Wat kan wachten: de groepen die dicht zijn, en daarna wat het meest beslist. */
  const daarna = async (stand, later) => {
    const isNogNu = () => nu === stand;
    await rustig(eenVoorEen(later), isNogNu);
    const beste = await rustig(zoekVolgende(zelf.vorm, stand.document, stand.uitslag, zelf.toets), isNogNu);
    volgende.replaceChildren(...(beste ? [eerst(zelf, beste)] : []));
  };

  /** De uitslag verandert onder wie ermee bezig is: waar de lezer was, blijft de lezer, ook in een andere groep. */
  const toon = () => {
    const bezig = inhoud.contains(document.activeElement) ? document.activeElement.id : "";
    const later = vernieuw();
    zelf.balk.textContent = `Uitslag: ${tel.textContent.split(/[.:]/)[0]}`;
    if (bezig) later.splice(0).forEach((teken) => teken());
    if (nu) daarna(nu, later);
    const zelfde = bezig && document.getElementById(bezig);
    if (!zelfde || zelfde === document.activeElement) return;
    if (zelfde.tagName !== "SUMMARY") zelfde.closest("details").open = true;
    zelfde.focus({ preventScroll: true });
    zelfde.scrollIntoView({ block: "nearest" });
  };

  const betekenis = maak("p", { class: "zelftoets-betekenis" }, BETEKENIS);
  return { delen: [tel, betekenis, voortgang, volgende, inhoud], toon, stand: () => nu };
};

const oordeelMetTelling = ({ oordeel, bevindingen }) => {
  const aantal = (soort) => bevindingen.filter(({ uitkomst }) => uitkomst === soort).length;
  const geteld = UITKOMSTEN.slice(0, 4).map(([soort, titel]) => `${titel.toLowerCase()}: ${aantal(soort)}`);
  return [maak("strong", {}, OORDEEL[oordeel]), ` ${geteld.join(", ").replace(/^./, (letter) => letter.toUpperCase())}.`];
};

const hoeveel = (vorm, antwoorden) => {
  const vragen = plekken(vorm, antwoorden);
  const beantwoord = vragen.filter(({ waarde }) => waarde != null).length;
  return `Beantwoord: ${beantwoord} van de ${vragen.length} vragen. U hoeft niet alles te weten.`;
};

/** Wat is getypt maar niet te lezen is: dat telt niet mee, en dat staat er. */
const overslaan = (zelf, onleesbaar) => {
  if (!onleesbaar.length) return null;
  const links = onleesbaar.map(({ pad }) => maak("li", {}, naarVraag(pad, padInWoorden(zelf.vorm, pad))));
  return maak(
    "div",
    { class: "zelftoets-melding" },
    maak("p", {}, "Dit is nog niet te lezen, en telt nu als ‘weet ik niet’:"),
    maak("ul", {}, links),
  );
};

/** Bewaarde antwoorden die niet meer bij het formulier passen. */
const onjuist = (zelf, fouten) =>
  maak(
    "div",
    { class: "zelftoets-melding", role: "alert" },
    maak("p", {}, "Deze antwoorden passen niet bij het formulier:"),
    maak("ul", {}, fouten.map(({ pad, melding }) => maak("li", {}, naarVraag(pad, padInWoorden(zelf.vorm, pad) || "het geheel"), `: ${melding}`))),
  );

/** De groepen, met wat nog te tekenen is: een groep die dicht is, krijgt haar regels later. */
const groepen = (zelf, { document: antwoorden, uitslag }, open) => {
  const stand = { document: antwoorden, uitslag, open: openPlekken(zelf.vorm, antwoorden), gevraagd: new Set() };
  const later = [];
  const groep = ([uitkomst, titel]) => {
    const delen = uitslag.bevindingen.filter((een) => een.uitkomst === uitkomst);
    if (!delen.length) return null;
    const isOpen = open[uitkomst] ?? OPEN.includes(uitkomst);
    const lijst = maak("ul", {});
    const tekenaars = delen.map((een) => () => lijst.append(bevindingsregel(zelf, een, stand)));
    if (isOpen) tekenaars.forEach((teken) => teken());
    else later.push(...tekenaars);
    return maak(
      "details",
      { class: `zelftoets-groep zelftoets-${uitkomst}`, "data-uitkomst": uitkomst, open: isOpen },
      maak("summary", { id: `uitkomst-${uitkomst}` }, `${titel} (${delen.length})`),
      lijst,
    );
  };
  return { groepen: UITKOMSTEN.map(groep), later };
};

function* eenVoorEen(werk) {
  for (const doe of werk) {
    doe();
    yield;
  }
}

/** Welke vraag het meest beslist, met hoeveel. */
const eerst = (zelf, { plek, winst, zeker }) => {
  const eisen = winst === 1 ? "één eis" : `${winst} eisen`;
  const reden = zeker ? `Elk antwoord beslist ${eisen} of meer.` : `Alleen op dit antwoord wacht nog: ${eisen}.`;
  const waar = plek.pad.length > 1 ? ` (${padInWoorden(zelf.vorm, plek.pad.slice(0, -1))})` : "";
  return maak(
    "p",
    { class: "zelftoets-volgende" },
    "Hier hebt u het meest aan: ",
    naarVraag(plek.pad, vraagtekst(plek.veld)),
    `${waar}${/\?$/.test(vraagtekst(plek.veld)) ? "" : "."}${winst > 0 ? ` ${reden}` : ""}`,
  );
};
