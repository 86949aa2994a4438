// De vragen van het formulier. `zelf` is wat elke vraag nodig heeft: `vorm`, `antwoorden`, `adres` (van een
// plaats op de site), `veranderd()` (de uitslag opnieuw) en `teken()` (ook de vragen opnieuw).
import { knop, maak } from "./element.js";
import { keuzelijst, lijstVanDelen } from "./lijsten.js";
import { inVak, inWoorden, isLeesbaar, leesGetypt } from "./schrijfwijze.js";
import { groep, idVan, keuzerij, onderschrift, uitleg } from "./vraagdelen.js";
import { vraagtekst } from "./vorm.js";

/** De vragen over één soort gegevens. */
export const vragen = (zelf, soort, pad) => zelf.vorm.gegevens[soort].velden.map((veld) => vraag(zelf, veld, [...pad, veld.naam]));

const vraag = (zelf, veld, pad) => {
  if (veld.soort === "ja_nee") return jaNee(zelf, veld, pad);
  if (veld.soort === "keuze") return keuze(zelf, veld, pad);
  if (veld.soort === "gegeven") return gegeven(zelf, veld, pad);
  if (veld.soort === "lijst" && veld.element.soort === "keuze") return keuzelijst(zelf, veld, pad);
  if (veld.soort === "lijst") return lijstVanDelen(zelf, veld, pad, { vraag, vragen });
  return invulveld(zelf, veld, pad);
};

const jaNee = (zelf, veld, pad) => {
  const opties = [[undefined, "Weet ik niet"], [true, "Ja"], [false, "Nee"]];
  const kies = (waarde) => {
    zelf.antwoorden.zet(pad, waarde);
    zelf.veranderd();
  };
  return groep(zelf, veld, pad, keuzerij(idVan(pad), opties, zelf.antwoorden.op(pad) ?? undefined, kies));
};

const keuze = (zelf, veld, pad) => {
  const id = idVan(pad);
  const gekozen = zelf.antwoorden.op(pad) ?? "";
  const kies = ({ target: { value } }) => {
    zelf.antwoorden.zet(pad, value || undefined);
    zelf.veranderd();
  };
  const lijst = maak(
    "select",
    { id, "aria-describedby": veld.uitleg && `${id}-uitleg`, onchange: kies },
    [["", "Weet ik niet"], ...zelf.vorm.keuzelijsten[veld.van]].map(([waarde, woorden]) =>
      maak("option", { value: waarde, selected: gekozen === waarde }, woorden),
    ),
  );
  return maak("div", { class: "zelftoets-vraag" }, maak("label", { for: id }, vraagtekst(veld)), uitleg(veld, id), lijst, onderschrift(zelf, veld));
};

const VOORBEELD = {
  bedrag: "In euro’s, bijvoorbeeld 1.250.000 of 1.250.000,50.",
  percentage: "Bijvoorbeeld 85 of 12,5.",
  datum: "Bijvoorbeeld 7 juli 2025 of 7-7-2025.",
};
const TEKEN = { bedrag: ["€", ""], percentage: ["", "%"] };

/** Een vak om in te typen. Wat leesbaar is, telt meteen; een fout staat erbij zodra iemand het vak verlaat. */
const invulveld = (zelf, veld, pad) => {
  const id = idVan(pad);
  const bij = [[veld.uitleg, "uitleg"], [VOORBEELD[veld.soort], "vorm"], [true, "fout"], [VOORBEELD[veld.soort], "gelezen"]];
  const fout = maak("p", { class: "zelftoets-fout", id: `${id}-fout`, "aria-live": "polite" });
  const gelezen = maak("p", { class: "zelftoets-gelezen", id: `${id}-gelezen` });
  const toon = (melding) => {
    const waarde = zelf.antwoorden.op(pad);
    fout.textContent = melding ?? "";
    invoer.setAttribute("aria-invalid", String(Boolean(melding)));
    const isWaarde = waarde != null && VOORBEELD[veld.soort] && isLeesbaar(veld.soort, waarde);
    gelezen.textContent = isWaarde ? `Gelezen als ${inWoorden(veld.soort, waarde)}.` : "";
  };
  const lees = () => {
    const { waarde, fout: melding } = leesGetypt(veld.soort, invoer.value);
    zelf.antwoorden.zet(pad, melding ? invoer.value : waarde);
    return melding;
  };
  const invoer = maak("input", {
    id,
    type: "text",
    inputmode: { aantal: "numeric", bedrag: "decimal", percentage: "decimal" }[veld.soort],
    autocomplete: "off",
    value: inVak(veld.soort, zelf.antwoorden.op(pad)),
    "aria-describedby": bij.filter(([er]) => er).map(([, deel]) => `${id}-${deel}`).join(" "),
    oninput: () => {
      if (lees()) return;
      toon();
      zelf.veranderd();
    },
    onchange: () => {
      toon(lees());
      zelf.veranderd();
    },
  });
  toon(leesGetypt(veld.soort, invoer.value).fout);
  const [voor, na] = (TEKEN[veld.soort] ?? []).map((teken) => (teken ? maak("span", { "aria-hidden": "true" }, teken) : null));
  return maak(
    "div",
    { class: "zelftoets-vraag" },
    maak("label", { for: id }, vraagtekst(veld)),
    uitleg(veld, id),
    VOORBEELD[veld.soort] ? maak("span", { class: "zelftoets-uitleg", id: `${id}-vorm` }, VOORBEELD[veld.soort]) : null,
    fout,
    voor || na ? maak("span", { class: "zelftoets-vak" }, voor, invoer, na) : invoer,
    gelezen,
    onderschrift(zelf, veld),
  );
};

/** Gegevens binnen een gegeven: pas gevraagd als iemand er iets van weet. */
const gegeven = (zelf, veld, pad) => {
  const naam = veld.label.toLowerCase();
  const zet = (waarde) => {
    zelf.antwoorden.zet(pad, waarde);
    zelf.teken(idVan(pad));
  };
  if (zelf.antwoorden.op(pad) == null) return groep(zelf, veld, pad, knop(`Vul in: ${naam}`, () => zet({}), idVan(pad)));
  const weg = knop(`Toch niet bekend: ${naam}`, () => zet(undefined), idVan(pad));
  return groep(zelf, veld, pad, ...vragen(zelf, veld.van, pad), weg);
};
