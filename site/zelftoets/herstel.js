// Wat een eis zou herstellen: het kleinste aantal andere antwoorden waarmee aan haar is voldaan. Elk
// voorstel is beproefd met de regels zelf, stap voor stap (elke `yield` is een toetsing).
//
// Er wordt alleen veranderd wat iemand kan veranderen: ja of nee, een bedrag, een getal, een dag, en wat in
// een lijst is aangekruist. Een keuze zegt waar het over gaat (welke gemeente, welk onderdeel) en blijft, net
// als een lijst van zulke keuzen (`vast`); delen van een lijst komen er niet bij en gaan niet weg.
import { isLeesbaar, waardenIn } from "./schrijfwijze.js";
import { met, op, plekken } from "./vorm.js";

const MEESTE_ANTWOORDEN = 3;
const MEESTE_PROEVEN = 1500;
const MEESTE_VOORSTELLEN = 3;
const DAG = 86400000;

/** Per soort: naar een geheel getal, en terug; en hoe ver van het gegeven antwoord wordt gezocht. */
const GETALLEN = {
  bedrag: [(tekst) => Math.round(Number(tekst) * 100), (centen) => (centen / 100).toFixed(2), 2 ** 36],
  percentage: [Number, String, 2 ** 7],
  aantal: [Number, Number, 2 ** 24],
  datum: [(tekst) => Date.parse(tekst) / DAG, (dag) => new Date(dag * DAG).toISOString().slice(0, 10), 2 ** 13],
};

/** Of een plek bij een ander deel van dezelfde lijst hoort dan waarover de bevinding gaat. */
const isAnderDeel = (pad, bevinding) => {
  const anders = bevinding.pad.findIndex((deel, i) => deel !== pad[i]);
  return anders >= 0 && typeof bevinding.pad[anders] === "number" && typeof pad[anders] === "number";
};

/** De plekken waarvan de eis de waarde leest, en die iemand kan veranderen. */
const veranderbaar = (vorm, document, bevinding) => {
  const gelezen = vorm.leest[bevinding.id] ?? [];
  return plekken(vorm, document).filter(
    ({ veld, soort, pad }) => !veld.vast && gelezen.includes(`${soort}.${veld.naam}`) && !isAnderDeel(pad, bevinding),
  );
};

/** Wat op een plek te veranderen is: per verandering de antwoorden die te proberen zijn. */
const veranderingen = (vorm, plek, bevinding, alle) => {
  const { veld, waarde } = plek;
  if (veld.soort === "ja_nee") return [{ plek, waarden: [true, false].filter((een) => een !== waarde) }];
  if (veld.soort === "lijst" && veld.element.soort === "keuze")
    return vorm.keuzelijsten[veld.element.van]
      .filter(([naam]) => !waarde?.includes(naam))
      .map(([naam]) => ({ plek, waarden: [naam], erbij: true }));
  if (GETALLEN[veld.soort]) return [{ plek, waarden: aanknopingspunten(plek, bevinding, alle) }];
  return [];
};

/** Getallen of dagen waarop het kan aankomen: die de melding noemt, en die elders zijn ingevuld. */
const aanknopingspunten = ({ veld, waarde }, bevinding, alle) => {
  const elders = alle.filter((plek) => plek.veld.soort === veld.soort && plek.waarde != null).map((plek) => plek.waarde);
  const genoemd = [...waardenIn(veld.soort, bevinding.melding), ...elders];
  return [...new Set(genoemd)].filter((een) => een !== waarde && isLeesbaar(veld.soort, een));
};

/** Het document met deze veranderingen. */
const veranderd = (document, wijzigingen) =>
  wijzigingen.reduce(
    (zo, { plek: { pad }, waarde, erbij }) => met(zo, [[pad, erbij ? [...(op(zo, pad) ?? []), waarde] : waarde]]),
    document,
  );

/** De waarde die het dichtst bij de gegeven waarde ligt en slaagt: verdubbelend gezocht, dan gehalveerd; nooit
 *  onder nul als de waarde dat niet was. */
function* dichtstbij({ veld, waarde }, slaagt) {
  const [naar, terug, verst] = GETALLEN[veld.soort];
  const begin = naar(waarde);
  let beste;
  for (const richting of [-1, 1]) {
    const grens = richting < 0 && veld.soort !== "datum" && begin >= 0 ? Math.min(verst, begin) : verst;
    const probeer = (afstand) => slaagt(terug(begin + richting * afstand));
    let afstand = Math.min(1, grens);
    while (afstand < grens && !(yield* probeer(afstand))) afstand = Math.min(2 * afstand, grens);
    if (afstand === grens && !(grens && (yield* probeer(grens)))) continue;
    let [teWeinig, genoeg] = [Math.floor(afstand / 2), afstand];
    while (genoeg - teWeinig > 1) {
      const midden = Math.floor((teWeinig + genoeg) / 2);
      if (yield* probeer(midden)) genoeg = midden;
      else teWeinig = midden;
    }
    if (!beste || genoeg < beste.afstand) beste = { afstand: genoeg, waarde: terug(begin + richting * genoeg) };
  }
  return beste?.waarde;
}

/** Alle manieren om zoveel veranderingen samen te doen; nooit twee keer dezelfde. */
function* combinaties(mogelijke, aantal, vanaf = 0) {
  if (aantal === 0) yield [];
  else
    for (let i = vanaf; i < mogelijke.length; i += 1)
      for (const rest of combinaties(mogelijke, aantal - 1, i + 1))
        for (const waarde of mogelijke[i].waarden) yield [{ ...mogelijke[i], waarde }, ...rest];
}

const sleutel = ({ id, pad }) => `${id} ${pad.join(" ")}`;
const nietVoldaan = ({ bevindingen }) => bevindingen.filter(({ uitkomst }) => uitkomst === "niet_voldaan");

/**
 * De kleinste herstellingen van een bevinding: { voorstellen, beproefd, tot, begrensd }. Elk voorstel is
 * { wijzigingen: [{ plek, waarde, erbij }], nieuw }, met in `nieuw` waaraan dan niet meer is voldaan; `tot` is
 * het aantal antwoorden tot waar is gezocht, `begrensd` of daarbij niet alles kon worden geprobeerd.
 */
export function* zoekHerstel(vorm, document, bevinding, uitslag, toets, meesteProeven = MEESTE_PROEVEN) {
  const eerder = new Set(nietVoldaan(uitslag).map(sleutel));
  const plaatsen = veranderbaar(vorm, document, bevinding);
  const mogelijke = plaatsen.flatMap((plek) => veranderingen(vorm, plek, bevinding, plaatsen));
  const voorstellen = [];
  let beproefd = 0;

  /** Het voorstel dat deze wijzigingen zijn, als daarmee aan de eis is voldaan. */
  function* proef(wijzigingen) {
    beproefd += 1;
    yield beproefd;
    const dan = toets(veranderd(document, wijzigingen));
    if (!dan.bevindingen.some((een) => sleutel(een) === sleutel(bevinding) && een.uitkomst === "voldaan")) return undefined;
    return { wijzigingen, nieuw: nietVoldaan(dan).filter((een) => !eerder.has(sleutel(een))) };
  }

  function* metEen({ plek, waarden, erbij }) {
    const probeer = (waarde) => proef([{ plek, waarde, erbij }]);
    if (!GETALLEN[plek.veld.soort] || plek.waarde == null) {
      for (const waarde of waarden) voorstellen.push(yield* probeer(waarde));
      return;
    }
    const waarde = yield* dichtstbij(plek, probeer);
    if (waarde !== undefined) voorstellen.push(yield* probeer(waarde));
  }

  const uitkomst = (tot, begrensd) => ({ voorstellen: opVolgorde(voorstellen), beproefd, tot, begrensd });
  for (const verandering of mogelijke) yield* metEen(verandering);
  for (let aantal = 2; aantal <= MEESTE_ANTWOORDEN && !voorstellen.some(Boolean); aantal += 1)
    for (const wijzigingen of combinaties(mogelijke, aantal)) {
      if (beproefd >= meesteProeven) return uitkomst(aantal, true);
      voorstellen.push(yield* proef(wijzigingen));
    }
  return uitkomst(MEESTE_ANTWOORDEN, false);
}

/** Eerst wat het minst anders stukmaakt; daarbinnen de volgorde van het formulier. */
const opVolgorde = (voorstellen) =>
  voorstellen
    .filter(Boolean)
    .sort((een, ander) => een.nieuw.length - ander.nieuw.length)
    .slice(0, MEESTE_VOORSTELLEN);
