// De soorten waarden in een document: van wat JSON geeft naar een exacte waarde, of een melding.
import { AANTAL, BEDRAG, DEEL, getal } from "./getallen.js";
import { dagVan } from "./kalender.js";

const GROOTSTE_AANTAL = 10n ** 15n;
const cijfers = (decimalen) => new RegExp(`^-?(0|[1-9]\\d{0,11})(\\.\\d{1,${decimalen}})?$`);
const EUROS = cijfers(2);
// Wat Python wit noemt; JavaScript denkt daar iets anders over.
const WIT = "[\\t-\\r\\x1c- \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
const NEDERLANDS = new RegExp(
  `^${WIT}*(€?${WIT}?-?\\d{1,3}(\\.?\\d{3})*(,\\d\\d?|,-)?)${WIT}*$`,
);

/** Cijfers als getal van een soort, waarin elke hele eenheid teller / noemer telt. */
const exact = (patroon, soort, teller, noemer) => (waarde) => {
  const tekst = typeof waarde === "bigint" ? `${waarde}` : waarde;
  if (typeof tekst !== "string" || !patroon.test(tekst)) return undefined;
  const [heel, rest = ""] = tekst.split(".");
  return getal(soort, BigInt(heel + rest) * teller, noemer * 10n ** BigInt(rest.length));
};

const waaromGeenBedrag = (waarde) => {
  if (typeof waarde === "number")
    return `schrijf een bedrag met centen als tekst, bijvoorbeeld "1098263.11", of als geheel aantal euro's`;
  const kaal = NEDERLANDS.exec(waarde)?.[1] ?? "";
  const gewoon = kaal.replace(/^[€ \xa0]+|,-|\./g, "").replace(",", ".");
  if (typeof waarde === "string" && /[€.,]/.test(kaal) && EUROS.test(gewoon))
    return `schrijf dit bedrag als "${gewoon}" (punt voor de centen, verder geen tekens)`;
  return `een bedrag is een tekst als "1098263.11" of een geheel aantal euro's, kleiner dan 10^12`;
};

const vanType = (type) => (waarde) => (typeof waarde === type ? waarde : undefined);

/** Per letter hoe de waarde wordt gelezen, en wat er te zeggen is als dat undefined geeft. */
export const WAARDELEZERS = {
  b: [exact(EUROS, BEDRAG, 100n, 1n), waaromGeenBedrag],
  p: [
    exact(cijfers(6), DEEL, 1n, 100n),
    'een percentage is een tekst als "85" of "12.5", of een geheel aantal procenten',
  ],
  d: [
    (waarde) => (typeof waarde === "string" ? dagVan(waarde) : undefined),
    'een datum is een bestaande dag, als tekst JJJJ-MM-DD: "2025-07-07"',
  ],
  a: [
    (waarde) =>
      typeof waarde === "bigint" && waarde <= GROOTSTE_AANTAL && waarde >= -GROOTSTE_AANTAL
        ? getal(AANTAL, waarde)
        : undefined,
    "een aantal is een geheel getal, zonder aanhalingstekens, van hoogstens 10^15",
  ],
  t: [vanType("string"), "hier hoort tekst, tussen aanhalingstekens"],
  j: [vanType("boolean"), "hier hoort true (ja) of false (nee)"],
};
