// Dagen, perioden en termijnen. Een dag is een heel getal: hoeveel dagen na 1 januari 1970.
// Een periode is { begin, einde }, beide dagen erbij; een termijn { aantal, eenheid }.

const DAG = 864e5; // milliseconden
const MAANDEN =
  "januari februari maart april mei juni juli augustus september oktober november december";
const MEERVOUD = { dag: "dagen", week: "weken", maand: "maanden", jaar: "jaar" };

/** `"2025-07-07"` bij een dag; undefined buiten de jaren 1 tot en met 9999. */
export const jjjjmmdd = (dag) => {
  const tekst = Math.abs(dag) < 4e6 ? new Date(dag * DAG).toISOString() : "";
  return tekst > "0001" ? tekst.slice(0, 10) : undefined;
};

/** De dag bij `"2025-07-07"`; undefined als de kalender haar niet kent. */
export const dagVan = (tekst) => {
  const dag = Date.parse(tekst) / DAG;
  return jjjjmmdd(dag) === tekst ? dag : undefined;
};

const delen = (dag) => jjjjmmdd(dag).split("-").map(Number);

/** `"7 juli 2025"`. */
export const leesbareDag = (dag) => {
  const [jaar, maand, nummer] = delen(dag);
  return `${nummer} ${MAANDEN.split(" ")[maand - 1]} ${jaar}`;
};

export const leesbareTermijn = ({ aantal, eenheid }) =>
  `${aantal} ${aantal === 1 ? eenheid : MEERVOUD[eenheid]}`;

/**
 * De dag die een termijn later valt (of eerder, met richting -1); undefined buiten de kalender.
 * Maanden en jaren eindigen op hetzelfde dagnummer, of op de laatste dag van een kortere maand.
 */
export const verschoven = ({ aantal, eenheid }, dag, richting) => {
  const [jaar, maand, nummer] = delen(dag);
  const maanden = { maand: 1, jaar: 12 }[eenheid] ?? 0;
  const dagen = { dag: 1, week: 7 }[eenheid] ?? 0;
  const laatste = new Date(0);
  laatste.setUTCFullYear(jaar, maand + maanden * aantal * richting, 0);
  const zelfdeNummer = laatste / DAG + Math.min(nummer - laatste.getUTCDate(), 0);
  const uitkomst = zelfdeNummer + dagen * aantal * richting;
  return jjjjmmdd(uitkomst) === undefined ? undefined : uitkomst;
};
