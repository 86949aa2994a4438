// De uitdrukkingen van de regels: van gegevens, zoals de compiler ze schrijft, naar functies.
//
// Een uitdrukking is een van deze:
//   true, false          ja of nee
//   0, 1, …              een variabele: het document, het element, of wat een lijst langsgaat
//   "0.3"                een veld van die variabele, naar zijn plaats in `veldnamen`
//   "b109826311"         een vaste waarde; de eerste letter zegt welke soort (zie `vasteWaarde`)
//   ["en", …], ["<", …]  een bewerking op uitdrukkingen
import { AANTAL, aandeel, getal, keer, minus, plus, verschil } from "./getallen.js";
import { dagVan, verschoven } from "./kalender.js";
import { alsOnbekend, beoordeel, isOpen, keten, niet, onbekend } from "./logica.js";

/** Een vaste waarde: a, p en b een getal (`p1/4`), d een dag, w een termijn, r een periode, … */
const vasteWaarde = (tekst, keuzelijsten) => {
  const [soort, rest] = [tekst[0], tekst.slice(1)];
  const [links, rechts] = rest.split("/");
  if (soort === "k") return [...keuzelijsten[links].values()][rechts];
  if (soort === "d") return dagVan(rest);
  if (soort === "w") return { aantal: +links, eenheid: rechts };
  if (soort === "r") return { begin: dagVan(links), einde: dagVan(rechts) };
  if (soort === "t") return rest;
  return getal("apb".indexOf(soort), BigInt(links), BigInt(rechts ?? 1));
};

/** Of twee waarden dezelfde zijn; lijsten en gegevens zijn dat als al hun delen dat zijn. */
const zelfde = (a, b) => {
  if (a === b || typeof a !== "object" || !a || !b) return a === b;
  if (a.noemer) return !verschil(a, b);
  const namen = Object.keys(a);
  return namen.length === Object.keys(b).length && namen.every((naam) => zelfde(a[naam], b[naam]));
};

/** De dag een termijn later of eerder; onbekend buiten de kalender. */
const verschuif = (richting) => (termijn, dag) => verschoven(termijn, dag, richting) ?? onbekend([]);

const uiterste =
  (richting) =>
  (...termen) =>
    termen.reduce((a, b) => (verschil(b, a) * richting > 0 ? b : a));

const bevat = (lijst, waarde) => lijst.some((een) => zelfde(een, waarde));

/** Bewerkingen op waarden die er zijn. */
const GEWOON = {
  "=": zelfde,
  ">=": (a, b) => verschil(a, b) >= 0,
  "<=": (a, b) => verschil(a, b) <= 0,
  ">": (a, b) => verschil(a, b) > 0,
  "<": (a, b) => verschil(a, b) < 0,
  tussen: (waarde, van, tot) => verschil(waarde, van) >= 0 && verschil(waarde, tot) <= 0,
  een_van: (waarde, ...mogelijk) => bevat(mogelijk, waarde),
  bevat,
  opgegeven: () => true,
  plus,
  min: minus,
  keer,
  aandeel,
  laagste: uiterste(-1),
  hoogste: uiterste(1),
  na: verschuif(1),
  voor: verschuif(-1),
  begin: ({ begin }) => begin,
  einde: ({ einde }) => einde,
};

const leesVeld = (gegeven, naam) => gegeven.velden[naam] ?? onbekend([naam]);

/** Wat `dan` van de waarden maakt; is er een open, dan is dat onbekend. */
const tenzijOpen = (waarden, dan) => (waarden.some(isOpen) ? alsOnbekend(waarden) : dan(...waarden));

const voorElementen = (beslissend) => (lijst, voorwaarde) => (plek) =>
  tenzijOpen([lijst(plek)], (elementen) =>
    keten(beslissend)(elementen, (element) => voorwaarde([...plek, element])),
  );

/** Bij de elementen die voldoen wat `maak` daarvan maakt; is van een element open of het voldoet, dan dat. */
const gekozen = (lijst, waarvoor, maak, dan) => (plek) =>
  tenzijOpen([lijst(plek)], (elementen) => {
    const erbij = elementen.map((element) => [...plek, element]);
    const voldoet = erbij.map(waarvoor);
    const open = voldoet.filter(isOpen);
    const gemaakt = erbij.filter((_, i) => voldoet[i] === true).map(maak);
    return [...open, ...gemaakt].some(isOpen) ? alsOnbekend([...open, ...gemaakt]) : dan(gemaakt);
  });

/**
 * Maakt van een uitdrukking een functie van een plek: de rij van variabelen die daar gelden. Elke
 * uitdrukking wordt één keer gemaakt.
 */
export const rekenaar = ({ keuzelijsten, veldnamen, normen, functies, tabellen }) => {
  /** Bewerkingen die zelf bepalen wat zij uitrekenen, en op welke plek; soms hoort er een nummer bij. */
  const bijzonder = (nummer) => ({
    en: (...termen) => (plek) => keten(false)(termen, (term) => term(plek)),
    of: (...termen) => (plek) => keten(true)(termen, (term) => term(plek)),
    niet: (term) => (plek) => niet(term(plek)),
    elk: voorElementen(false),
    een: voorElementen(true),
    indien: (voorwaarde, dan, anders) => (plek) =>
      tenzijOpen([voorwaarde(plek)], (zo) => (zo ? dan : anders)(plek)),
    naar: (waarde, ...takken) => (plek) =>
      tenzijOpen([waarde(plek)], (keuze) =>
        takken[takken.findIndex((tak, i) => i % 2 === 0 && tak(plek) === keuze) + 1](plek),
      ),
    aantal: (lijst, waarvoor) =>
      gekozen(lijst, waarvoor, () => 0, ({ length }) => getal(AANTAL, BigInt(length))),
    som: (lijst, waarvoor, waarde = (plek) => plek.at(-1)) =>
      gekozen(lijst, waarvoor, waarde, (termen) =>
        termen.length ? termen.reduce(plus) : getal(nummer, 0n),
      ),
    "!": (...delen) => metWaarden(delen, (...waarden) => functie(functies[nummer].uitdrukking)(waarden)),
    "?": (drager) => metWaarden([drager], (gegeven) => beoordeel(normen[nummer], gegeven)),
    tabel: (...delen) => metWaarden(delen, (...keuzen) => tabellen[nummer](keuzen)),
    veld: (drager) => metWaarden([drager], (gegeven) => leesVeld(gegeven, veldnamen[nummer])),
  });

  const metWaarden = (delen, dan) => (plek) =>
    tenzijOpen(
      delen.map((deel) => deel(plek)),
      dan,
    );

  const maak = (uitdrukking) => {
    if (typeof uitdrukking === "boolean") return () => uitdrukking;
    if (typeof uitdrukking === "number") return (plek) => plek[uitdrukking];
    if (typeof uitdrukking === "string") {
      const [drager, nummer] = uitdrukking.split(".");
      if (drager < ":") return (plek) => leesVeld(plek[drager], veldnamen[nummer]);
      const waarde = vasteWaarde(uitdrukking, keuzelijsten);
      return () => waarde;
    }
    const [, bewerking, nummer] = /^(\D+)(\d*)$/.exec(uitdrukking[0]);
    const delen = uitdrukking.slice(1).map(functie);
    return bijzonder(+nummer)[bewerking]?.(...delen) ?? metWaarden(delen, GEWOON[bewerking]);
  };

  const gemaakt = new Map();
  const functie = (uitdrukking) => {
    if (!gemaakt.has(uitdrukking)) gemaakt.set(uitdrukking, maak(uitdrukking));
    return gemaakt.get(uitdrukking);
  };
  return functie;
};
