// Vragen waarop een lijst het antwoord is: keuzen om aan te kruisen, of delen die erbij komen en weggaan.
import { knop, maak } from "./element.js";
import { groep, idVan, keuzerij } from "./vraagdelen.js";
import { deelVan } from "./vorm.js";

/** Keuzen om aan te kruisen: niets aangekruist kan ‘weet ik niet’ zijn, of ‘geen’. */
export const keuzelijst = (zelf, veld, pad) => {
  const id = idVan(pad);
  const gekozen = () => zelf.antwoorden.op(pad);
  const zet = (waarde) => {
    zelf.antwoorden.zet(pad, waarde);
    for (const [naam, vak] of vakken) vak.checked = waarde?.includes(naam) ?? false;
    onbekend.checked = waarde == null;
    geen.checked = waarde?.length === 0;
    zelf.veranderd();
  };
  const kruisje = (nummer, aan, doe) =>
    maak("input", { type: "checkbox", id: nummer ? `${id}-${nummer}` : id, checked: aan, onchange: (e) => doe(e.target.checked) });
  const onbekend = kruisje(0, gekozen() == null, (aan) => zet(aan ? undefined : []));
  const vakken = zelf.vorm.keuzelijsten[veld.element.van].map(([naam], i) => {
    const rest = () => (gekozen() ?? []).filter((een) => een !== naam);
    return [naam, kruisje(i + 1, gekozen()?.includes(naam) ?? false, (aan) => zet(aan ? [...rest(), naam] : rest()))];
  });
  const geen = kruisje(vakken.length + 1, gekozen()?.length === 0, (aan) => zet(aan ? [] : undefined));
  const woorden = zelf.vorm.keuzelijsten[veld.element.van].map((keuze) => keuze[1]);
  const rij = [[onbekend, "Weet ik niet"], ...vakken.map(([, vak], i) => [vak, woorden[i]]), [geen, "Geen van deze"]];
  return groep(
    zelf,
    veld,
    pad,
    maak("div", { class: "zelftoets-keuzen" }, rij.map(([vak, tekst]) => maak("label", {}, vak, ` ${tekst}`))),
  );
};

/** Delen die elk hun eigen vragen hebben; ‘weet ik niet’ is iets anders dan ‘er zijn er geen’. */
export const lijstVanDelen = (zelf, veld, pad, { vraag, vragen }) => {
  const id = idVan(pad);
  const element = deelVan(veld);
  const delen = () => zelf.antwoorden.op(pad);
  const naam = zelf.vorm.gegevens[element.van]?.naam ?? veld.label.toLowerCase();
  const wijzig = (waarde, naar) => {
    if ((waarde?.length ?? 0) < (delen()?.length ?? 0)) zelf.antwoorden.onthoud();
    zelf.antwoorden.zet(pad, waarde);
    zelf.teken(naar);
  };
  const getoond = (delen() ?? []).map((_, i) =>
    maak(
      "fieldset",
      { class: "zelftoets-deel", id: `${id}-${i}`, tabindex: "-1" },
      maak("legend", {}, `${naam.charAt(0).toUpperCase()}${naam.slice(1)} ${i + 1}`),
      ...(element.soort === "gegeven" ? vragen(zelf, element.van, [...pad, i]) : [vraag(zelf, element, [...pad, i])]),
      knop(`Verwijder ${naam} ${i + 1}`, () => wijzig(delen().filter((_, nummer) => nummer !== i), `${id}-erbij`)),
    ),
  );
  const nieuw = () => (element.soort === "gegeven" ? {} : null);
  const erbij = knop(
    `Voeg een ${naam} toe`,
    () => wijzig([...(delen() ?? []), nieuw()], `${id}-${delen()?.length ?? 0}`),
    `${id}-erbij`,
  );
  const stand = keuzerij(id, [[true, "Weet ik niet"], [false, "Dit is alles wat er is"]], delen() == null, (onbekend) =>
    wijzig(onbekend ? undefined : (delen() ?? []), onbekend ? id : `${id}-1`),
  );
  return groep(zelf, veld, pad, stand, ...getoond, erbij);
};
