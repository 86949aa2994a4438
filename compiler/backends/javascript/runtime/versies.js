const MAANDEN =
  "januari februari maart april mei juni juli augustus september oktober november december".split(" ");

/** Een dag in woorden: `1 juli 2025`. */
const inWoorden = (dag) => {
  const [jaar, maand, nummer] = dag.split("-").map(Number);
  return `${nummer} ${MAANDEN[maand - 1]} ${jaar}`;
};

const isDag = (tekst) => {
  const dag = /^\d{4}-\d{2}-\d{2}$/.test(tekst) ? new Date(`${tekst}T00:00:00Z`) : new Date(NaN);
  return !Number.isNaN(dag.getTime()) && dag.toISOString().startsWith(tekst);
};

/** Op deze dag geldt geen tekst van de regeling: nog niet, of niet meer. */
export class GeldtNiet extends RangeError {
  name = "GeldtNiet";
}

/** De versie die op een dag geldt; GeldtNiet als dat er geen is. */
export const versieOp = (dag) => {
  if (!isDag(dag)) throw new RangeError(`‘${dag}’ is geen datum; schrijf een datum als 2025-07-07`);
  const [eerste] = versies;
  if (dag < eerste.vanaf)
    throw new GeldtNiet(
      `op ${inWoorden(dag)} gold deze regeling nog niet; de eerste versie geldt vanaf ${inWoorden(eerste.vanaf)}`,
    );
  const gevonden = versies.findLast(({ vanaf }) => vanaf <= dag);
  if (gevonden.totEnMet !== null && dag > gevonden.totEnMet)
    throw new GeldtNiet(
      `op ${inWoorden(dag)} geldt deze regeling niet meer; de laatste dag is ${inWoorden(gevonden.totEnMet)}`,
    );
  return gevonden;
};

/** Elke versie heeft haar eigen OngeldigDocument; naar buiten is er één. */
export const OngeldigDocument = nieuwste.OngeldigDocument;

const metPakketVan = (op, doe) => {
  const pakket = op === undefined ? nieuwste : versieOp(op).pakket;
  try {
    return doe(pakket);
  } catch (fout) {
    if (!(fout instanceof pakket.OngeldigDocument)) throw fout;
    throw new OngeldigDocument(fout.fouten.map(({ pad, melding }) => [pad, melding]));
  }
};

/** Toetst aan de tekst die op een dag geldt, zonder dag aan de nieuwste. */
export const toets = (soort, document, { op } = {}) =>
  metPakketVan(op, (pakket) => pakket.toets(soort, document));

/** Hetzelfde, als JSON: byte voor byte wat het Python-pakket schrijft. */
export const toetsAlsJson = (soort, document, { op } = {}) =>
  metPakketVan(op, (pakket) => pakket.toetsAlsJson(soort, document));
