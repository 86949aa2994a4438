// Exacte getallen: breuken van BigInts, zodat geen cent en geen deel ervan verloren gaat.
//
// Een getal is { soort, teller, noemer }. De soort zegt wat het telt; wat een bedrag raakt wordt een
// bedrag, en wat een deel raakt een deel.

export const AANTAL = 0;
export const DEEL = 1; // een percentage, of een aandeel van een aantal
export const BEDRAG = 2; // in centen

/** De grootste gemene deler; die van nul en een getal is dat getal. */
const deler = (a, b) => (b ? deler(b, a % b) : a < 0n ? -a : a);

/** Een vereenvoudigde breuk; de noemer is positief. */
export const getal = (soort, teller, noemer = 1n) => {
  const gedeeld = deler(teller, noemer);
  return { soort, teller: teller / gedeeld, noemer: noemer / gedeeld };
};

export const plus = (a, b) =>
  getal(Math.max(a.soort, b.soort), a.teller * b.noemer + b.teller * a.noemer, a.noemer * b.noemer);

export const keer = (a, b) =>
  getal(Math.max(a.soort, b.soort), a.teller * b.teller, a.noemer * b.noemer);

export const minus = (a, b) => plus(a, keer(b, getal(AANTAL, -1n)));

/** Een aandeel van een geheel: van een aantal weer een aantal als het uitkomt, anders een breuk. */
export const aandeel = (deel, geheel) => {
  const uitkomst = keer(deel, geheel);
  return uitkomst.noemer > 1n ? uitkomst : { ...uitkomst, soort: geheel.soort };
};

/** Groter dan, gelijk aan of kleiner dan nul, naar de volgorde van twee getallen of twee dagen. */
export const verschil = (a, b) =>
  a.noemer ? Number(a.teller * b.noemer - b.teller * a.noemer) : a - b;

/** Een geheel getal met een punt voor zoveel decimalen. */
const decimaal = (geheel, decimalen) => {
  const cijfers = `${geheel < 0n ? -geheel : geheel}`.padStart(decimalen + 1, "0");
  const punt = cijfers.length - decimalen;
  const rest = decimalen ? `.${cijfers.slice(punt)}` : "";
  return (geheel < 0n ? "-" : "") + cijfers.slice(0, punt) + rest;
};

/** Procenten als decimaal getal, of als breuk als dat niet eindigt. */
const procenten = ({ teller, noemer }) => {
  for (let decimalen = 0; decimalen < 19; decimalen++) {
    const macht = 10n ** BigInt(decimalen);
    if (macht % noemer === 0n) return decimaal((teller * macht) / noemer, decimalen);
  }
  return `${teller}/${noemer}`;
};

/** Een getal zoals JSON het schrijft: een aantal als getal, al het andere als tekst. */
export const jsonGetal = (waarde) => {
  const { soort, teller, noemer } = waarde;
  if (soort === AANTAL) return Number(teller);
  if (soort === DEEL) return procenten(keer(waarde, getal(AANTAL, 100n)));
  const centen = (teller - (((teller % noemer) + noemer) % noemer)) / noemer; // naar beneden
  return decimaal(centen, 2);
};

const duizendtallen = (cijfers) => cijfers.replace(/\B(?=(\d{3})+$)/g, ".");

/** Een getal zoals een mens het leest: `1.000`, `12,5%`, `€ 1.098.263,11`. */
export const leesbaarGetal = (waarde) => {
  if (waarde.soort === AANTAL) return duizendtallen(`${waarde.teller}`);
  const [heel, rest] = jsonGetal(waarde).split(".");
  if (waarde.soort === DEEL) return `${heel}${rest ? `,${rest}` : ""}%`;
  return `€ ${duizendtallen(heel)}${rest === "00" ? "" : `,${rest}`}`;
};
