// Een begin uit het adres, zoals `#gemeente=breda` van de pagina van een gemeente. Wat al is ingevuld, blijft
// tot iemand zegt dat het weg mag.
import { knop, maak } from "./element.js";
import { antwoordInWoorden, isLeeg, met, padInWoorden, uitAdres } from "./vorm.js";

/** Vult in wat het adres zegt; geeft een vraag terug als er al iets anders is ingevuld. */
export const begin = (zelf) => {
  const gegeven = uitAdres(zelf.vorm, location.hash);
  if (!gegeven.length) return null;
  history.replaceState(history.state, "", location.pathname + location.search);
  const eerder = zelf.antwoorden.document();
  if (isLeeg(eerder)) {
    zelf.antwoorden.vervang(met({}, gegeven));
    return null;
  }
  return gegeven.every(([pad, waarde]) => zelf.antwoorden.op(pad) === waarde) ? null : verderOfOpnieuw(zelf, gegeven);
};

const beginInWoorden = (vorm, [pad, waarde]) => {
  const veld = vorm.gegevens[vorm.soort].velden.find((een) => een.naam === pad[0]);
  return `${padInWoorden(vorm, pad).toLowerCase()}: ${antwoordInWoorden(vorm, veld, waarde)}`;
};

const verderOfOpnieuw = (zelf, gegeven) => {
  const nieuw = gegeven.map((een) => beginInWoorden(zelf.vorm, een)).join(", ");
  const oud = gegeven
    .filter(([pad]) => zelf.antwoorden.op(pad) != null)
    .map(([pad]) => beginInWoorden(zelf.vorm, [pad, zelf.antwoorden.op(pad)]));
  const klaar = () => {
    vraag.remove();
    zelf.vernieuw();
    document.querySelector("#zelftoets form :is(input, select, button)")?.focus();
  };
  const verder = () => {
    const open = gegeven.filter(([pad]) => zelf.antwoorden.op(pad) == null);
    zelf.antwoorden.vervang(met(zelf.antwoorden.document(), open));
    klaar();
  };
  const opnieuw = () => {
    zelf.antwoorden.onthoud();
    zelf.antwoorden.vervang(met({}, gegeven));
    klaar();
  };
  const vraag = maak(
    "section",
    { class: "zelftoets-begin", "aria-labelledby": "zelftoets-begin" },
    maak("h2", { id: "zelftoets-begin" }, "Verder met uw antwoorden, of opnieuw beginnen?"),
    maak("p", {}, `U hebt hier eerder antwoorden gegeven${oud.length ? ` (${oud.join(", ")})` : ""}. Uw link begint met ${nieuw}.`),
    maak(
      "p",
      { class: "zelftoets-knoppen" },
      knop("Verder met mijn antwoorden", verder, "zelftoets-verder"),
      knop(`Opnieuw beginnen (${nieuw})`, opnieuw, "zelftoets-opnieuw"),
    ),
    maak("p", { class: "zelftoets-uitleg" }, "Begint u opnieuw, dan haalt u uw antwoorden terug met ‘Zet terug wat er stond’, onder de uitslag."),
  );
  return vraag;
};
