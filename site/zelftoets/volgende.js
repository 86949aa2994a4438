// Welk antwoord het meest beslist. Alles wordt beproefd met de regels zelf, stap voor stap (elke `yield`
// is een toetsing), zodat de pagina er niet op wacht.
import { gemist, met, mogelijk, openPlekken } from "./vorm.js";

const isBeslist = ({ uitkomst }) => uitkomst !== "onbekend";
const beslist = ({ bevindingen }) => bevindingen.filter(isBeslist).length;

/** Per open plek hoeveel bevindingen alleen nog daarop wachten. */
const wachtenOp = (open, bevindingen) => {
  const telling = new Map();
  for (const bevinding of bevindingen.filter((een) => !isBeslist(een))) {
    const plekken = bevinding.ontbreekt.map((naam) => gemist(open, bevinding, naam));
    for (const plek of plekken.filter(Boolean))
      telling.set(plek, (telling.get(plek) ?? 0) + (new Set(plekken).size === 1 ? 1 : 0));
  }
  return telling;
};

/**
 * De vraag waarvan het antwoord de meeste eisen beslist, als { plek, winst, zeker }. Van ja of nee en van een
 * keuze wordt elk antwoord geprobeerd en telt het antwoord dat het minst beslist (`zeker`); van een andere
 * vraag tellen de eisen die alleen nog daarop wachten. Bij gelijke winst gaat de eerste vraag voor.
 */
export function* zoekVolgende(vorm, document, uitslag, toets) {
  const open = openPlekken(vorm, document);
  const nu = beslist(uitslag);
  const telling = wachtenOp(open, uitslag.bevindingen);
  let beste;
  for (const plek of open.filter((een) => telling.has(een))) {
    const waarden = mogelijk(vorm, plek.veld);
    let winst = waarden.length ? Infinity : telling.get(plek);
    for (const waarde of waarden) {
      winst = Math.min(winst, beslist(toets(met(document, [[plek.pad, waarde]]))) - nu);
      yield;
    }
    if (!beste || winst > beste.winst) beste = { plek, winst, zeker: waarden.length > 0 };
  }
  return beste;
}
