// "Wat zou dit herstellen?": zoekt op verzoek, terwijl de pagina gewoon werkt, en zegt wat er is gevonden of
// hoe ver er is gezocht.
import { knop, maak } from "./element.js";
import { zoekHerstel } from "./herstel.js";
import { rustig } from "./rustig.js";
import { antwoordInWoorden, padInWoorden } from "./vorm.js";

const GETAL = ["geen", "één", "twee", "drie"];

const wijziging = (zelf, { plek, waarde, erbij }) => {
  const waar = `‘${padInWoorden(zelf.vorm, plek.pad)}’`;
  if (erbij) return `${waar}: ook ${antwoordInWoorden(zelf.vorm, plek.veld.element, waarde)}`;
  return `${waar}: ${antwoordInWoorden(zelf.vorm, plek.veld, waarde)}`;
};

const voorstel = (zelf, { wijzigingen, nieuw }) => {
  const daarna = nieuw.map(({ vindplaats }) => vindplaats);
  return maak(
    "li",
    {},
    wijzigingen.map((een) => wijziging(zelf, een)).join(", en "),
    daarna.length ? `. Let op: dan is niet meer voldaan aan ${[...new Set(daarna)].join(" en ")}` : "",
    ".",
  );
};

const gevonden = (zelf, voorstellen) => {
  const aantal = voorstellen[0].wijzigingen.length;
  const kop = `Aan deze eis is voldaan met ${GETAL[aantal]} ${aantal === 1 ? "ander antwoord" : "andere antwoorden samen"}${voorstellen.length > 1 ? ", op een van deze manieren" : ""}:`;
  return [maak("p", {}, kop), maak("ul", {}, voorstellen.map((een) => voorstel(zelf, een)))];
};

const nietGevonden = ({ beproefd, tot, begrensd }) => {
  const proeven = beproefd.toLocaleString("nl");
  if (!beproefd) return "Niet gevonden: deze eis hangt af van antwoorden die zeggen waar het over gaat, of van delen van een lijst. Die verandert deze hulp niet.";
  const tekst = begrensd
    ? `Nog niet gevonden, en na ${proeven} proeven gestopt. Met ${GETAL[tot - 1]} ${tot === 2 ? "ander antwoord" : "andere antwoorden"} lukt het niet; van ${GETAL[tot]} tegelijk is een deel geprobeerd.`
    : `Niet gevonden: met ${GETAL[tot]} andere antwoorden of minder lukt het niet (${proeven} keer geprobeerd).`;
  return `${tekst} Waar het over gaat, zoals een keuze uit een lijst, is gelaten zoals het is; ook zijn er geen delen van een lijst bij- of weggehaald.`;
};

/** De knop bij een niet vervulde eis, en de plek van het antwoord. */
export const herstelknop = (zelf, bevinding, { document, uitslag }) => {
  const plek = maak("div", { class: "zelftoets-herstel", tabindex: "-1" });
  const zoek = async () => {
    const voortgang = maak("p", { role: "status" }, "Wordt gezocht …");
    plek.replaceChildren(voortgang);
    plek.focus();
    const werk = zoekHerstel(zelf.vorm, document, bevinding, uitslag, zelf.toets);
    const uitkomst = await rustig(
      werk,
      () => plek.isConnected,
      (beproefd) => (voortgang.textContent = `Wordt gezocht … (${beproefd} geprobeerd)`),
    );
    const { voorstellen } = uitkomst;
    plek.replaceChildren(...(voorstellen.length ? gevonden(zelf, voorstellen) : [maak("p", {}, nietGevonden(uitkomst))]));
    plek.focus();
  };
  plek.append(knop("Wat zou dit herstellen?", zoek));
  return plek;
};
