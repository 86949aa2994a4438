// De zelftoets: een formulier bij één soort document, gemaakt uit de beschrijving die in de pagina staat, en
// de uitslag van de regels zelf (`toetsing`, uit toetsing.js). Niets verlaat de pagina: wat is ingevuld staat
// in de opslag van deze browser. Een vraag die openblijft, is onbekend.
//
// De site maakt van deze map één script; wat een module niet nodig heeft van de pagina is zo ook in Node te
// proeven.
import { bewaardeAntwoorden } from "./antwoorden.js";
import { begin } from "./begin.js";
import { hulpmiddelen, opPapier } from "./bestand.js";
import { maak } from "./element.js";
import { straks } from "./rustig.js";
import { maakUitslag } from "./uitslag.js";
import { vragen } from "./vragen.js";

const WACHT = 150; // milliseconden na de laatste toets

const zelftoets = (plek, vorm) => {
  /** Van een bestandssysteem is een map geen pagina: dan hoort de naam van het bestand erbij. */
  const adres = (anker) => {
    const nu = vorm.adressen?.[anker] ?? anker; // van een eerdere tekst: waar die bepaling nu staat
    return plek.dataset.site + (location.protocol === "file:" ? nu.replace(/\/(#|$)/, "/index.html$1") : nu);
  };

  const formulier = maak("form", { class: "zelftoets-vragen", "aria-label": `Vragen over ${vorm.naam}`, onsubmit: (e) => e.preventDefault() });
  const teken = () => {
    const kop = vorm.gegevens[vorm.soort];
    const bron = maak("p", { class: "zelftoets-bron" }, "Deze vragen komen uit ", maak("a", { href: adres(kop.anker) }, kop.vindplaats), ".");
    formulier.replaceChildren(bron, ...vragen(zelf, vorm.soort, []));
  };

  let wacht;
  const zelf = {
    vorm,
    adres,
    antwoorden: bewaardeAntwoorden(vorm.bewaard ?? vorm.soort),
    toets: (document) => toetsing.toets(vorm.soort, JSON.stringify(document)),
    balk: maak("a", { class: "zelftoets-balk", href: "#zelftoets-uitslag" }),
    nu: () => uitslag.toon(),
    veranderd: () => {
      clearTimeout(wacht);
      wacht = setTimeout(uitslag.toon, WACHT);
    },
    teken: (naar) => {
      teken();
      document.getElementById(naar)?.focus();
      zelf.veranderd();
    },
    vernieuw: () => {
      teken();
      uitslag.toon();
    },
  };
  const uitslag = maakUitslag(zelf);
  const vraagVooraf = begin(zelf);
  plek.append(
    ...(vraagVooraf ? [vraagVooraf] : []),
    formulier,
    maak(
      "section",
      { class: "zelftoets-uitslag", id: "zelftoets-uitslag", "aria-label": "Uitslag", tabindex: "-1" },
      maak("h2", {}, "Uitslag"),
      ...uitslag.delen,
      hulpmiddelen(zelf, uitslag.stand),
    ),
    zelf.balk,
    opPapier(zelf, uitslag.stand),
  );
  teken();
  straks(uitslag.toon); // eerst de vragen op het scherm, dan hun uitslag
};

const plekOpPagina = document.getElementById("zelftoets");
if (plekOpPagina && typeof toetsing !== "undefined")
  zelftoets(plekOpPagina, JSON.parse(document.getElementById("zelftoets-beschrijving").textContent));
