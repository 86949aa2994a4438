// "Bedoelde u …?": de naam die het meest op een andere lijkt, gemeten als Python's difflib.

const DREMPEL = 0.6;
const LANGSTE = 100;

/** Hoeveel tekens in dezelfde volgorde gelijk zijn: het langste gelijke stuk, en wat ernaast gelijk is. */
const gelijkeTekens = (a, b) => {
  let [langste, inA, inB] = [0, 0, 0];
  let lengten = [];
  a.forEach((teken, i) => {
    const nieuw = [];
    b.forEach((ander, j) => {
      if (teken !== ander) return;
      nieuw[j] = (lengten[j - 1] ?? 0) + 1;
      if (nieuw[j] > langste) [langste, inA, inB] = [nieuw[j], i + 1, j + 1];
    });
    lengten = nieuw;
  });
  if (!langste) return 0;
  const links = gelijkeTekens(a.slice(0, inA - langste), b.slice(0, inB - langste));
  return langste + links + gelijkeTekens(a.slice(inA), b.slice(inB));
};

/** `; bedoelde u gemeente?`, of niets. */
export const suggestie = (gegeven, namen) => {
  const woord = typeof gegeven === "string" ? [...gegeven] : [];
  if (!woord.length || woord.length > LANGSTE) return "";
  const gelijkenis = (naam) => (2 * gelijkeTekens([...naam], woord)) / ([...naam].length + woord.length);
  const [dichtbij] = namen
    .map((naam) => [gelijkenis(naam), naam])
    .filter(([waarde]) => waarde >= DREMPEL)
    .sort((a, b) => b[0] - a[0] || (b[1] > a[1] ? 1 : -1));
  return dichtbij ? `; bedoelde u ${dichtbij[1]}?` : "";
};
