// JSON lezen zonder iets te verliezen, en schrijven zoals het Python-pakket dat doet.
//
// JSON.parse leest `1.0` en `1` als hetzelfde getal en zegt niet waar een fout zit; deze lezer geeft
// een geheel getal als BigInt, een ander getal als NaN, een object als Map (van dubbele sleutels
// telt de laatste), en noemt bij een fout dezelfde plaats als het Python-pakket: daar telt een kolom
// bytes, dus dat doet zij ook.

const EINDE = "het houdt te vroeg op";
const ONLEESBAAR = "zo is het niet leesbaar";
const GETAL = "een getal is niet goed geschreven";
const ESCAPE = "na een \\ staat een teken dat daar niet mag";
const SURROGAAT = "een teken is half (een losse surrogaat)";
const LANGSTE_GETAL = 4300;

const bytes = (tekst) => new TextEncoder().encode(tekst).length;

/** De waarde die in deze tekst staat; `weiger` krijgt de melding als zij niet te lezen is. */
export const leesJson = (tekst, weiger) => {
  let plaats = 0;

  const fout = (wat, waar = plaats) => {
    const kop = tekst.slice(0, waar) + tekst.charAt(waar).replace(/[^\n]/, " ");
    const regels = kop.split("\n");
    const kolom = bytes(regels.at(-1));
    weiger(`dit is geen geldige JSON (regel ${regels.length}, kolom ${kolom}): ${wat}`);
  };

  /** Wat hier hoort te staan, staat er; aan het einde van de tekst is dat de fout. */
  const verwacht = (goed, wat) => goed || fout(tekst[plaats] ? wat : EINDE);

  const neem = (teken) => tekst[plaats] === teken && ++plaats;

  /** Het volgende teken dat geen wit is. */
  const volgende = () => {
    while (neem(" ") || neem("\n") || neem("\r") || neem("\t"));
    return tekst[plaats];
  };

  const woord = (waarde) => {
    for (const letter of `${waarde}`) verwacht(neem(letter), ONLEESBAAR);
    return waarde;
  };

  const isCijfer = () => /\d/.test(tekst[plaats]);
  const cijfers = () => {
    verwacht(isCijfer(), GETAL);
    while (isCijfer()) plaats++;
  };

  const getal = () => {
    const begin = plaats;
    neem("-");
    if (tekst[plaats] === "I") return woord(Infinity);
    if (!neem("0")) cijfers();
    else if (isCijfer()) fout(GETAL);
    if (plaats - begin > LANGSTE_GETAL) fout("een getal is te groot", begin + LANGSTE_GETAL + 1);
    const heel = plaats;
    if (neem(".")) cijfers();
    if (neem("e") || neem("E")) {
      neem("+") || neem("-");
      cijfers();
    }
    return plaats === heel ? BigInt(tekst.slice(begin, heel)) : NaN;
  };

  /** De waarde van de vier cijfers na `\u`. */
  const vierCijfers = () => {
    const begin = plaats;
    if (bytes(tekst.slice(begin, begin + 4)) < 4) fout(EINDE, tekst.length);
    for (; plaats < begin + 4; plaats++) if (!/[\da-f]/i.test(tekst[plaats])) fout(ESCAPE);
    return parseInt(tekst.slice(begin, plaats), 16);
  };

  const unicode = () => {
    const eerste = vierCijfers();
    if (eerste < 0xd800 || eerste > 0xdfff) return String.fromCharCode(eerste);
    if (eerste >= 0xdc00) fout(SURROGAAT, plaats - 1);
    if (/^\\?$/.test(tekst.slice(plaats, plaats + 2))) fout(EINDE, tekst.length);
    if (!(neem("\\") && neem("u"))) fout("een teken na \\u is onvolledig of half");
    const tweede = vierCijfers();
    if (tweede < 0xdc00 || tweede > 0xdfff) fout(SURROGAAT, plaats - 1);
    return String.fromCharCode(eerste, tweede);
  };

  const letterlijk = () => {
    let inhoud = "";
    plaats++;
    while (!neem('"')) {
      const teken = tekst[plaats];
      verwacht(teken >= " ", "in een tekst staat een stuurteken (zoals een regeleinde)");
      plaats++;
      if (teken !== "\\") inhoud += teken;
      else if (neem("u")) inhoud += unicode();
      else {
        verwacht('"\\/bfnrt'.includes(tekst[plaats]), ESCAPE);
        inhoud += JSON.parse(`"\\${tekst[plaats++]}"`);
      }
    }
    return inhoud;
  };

  /** De delen van een lijst of object, tot en met het slot; `lees` leest er een. */
  const delen = (slot, lees) => {
    plaats++;
    volgende();
    if (neem(slot)) return;
    do lees();
    while (nogEen(slot));
  };

  const nogEen = (slot) => {
    volgende();
    if (neem(slot)) return false;
    verwacht(neem(","), "er ontbreekt een komma of een haakje");
    verwacht(volgende() !== slot, "er staat een komma te veel");
    return true;
  };

  /** Het eerste deel van wat te diep in iets anders staat, wordt niet meer gelezen. */
  const inhoud = (diepte, gelezen) => {
    verwacht(volgende(), EINDE);
    if (diepte > 199 && !gelezen) fout("het is te diep genest");
    return waarde(diepte);
  };

  const lijst = (diepte) => {
    const gelezen = [];
    delen("]", () => gelezen.push(inhoud(diepte, gelezen.length)));
    return gelezen;
  };

  const object = (diepte) => {
    const gelezen = new Map();
    delen("}", () => {
      verwacht(tekst[plaats] === '"', "een veldnaam hoort tussen dubbele aanhalingstekens");
      const naam = letterlijk();
      volgende();
      verwacht(neem(":"), "na een veldnaam hoort een dubbele punt");
      gelezen.set(naam, inhoud(diepte, gelezen.size));
    });
    return gelezen;
  };

  const waarde = (diepte) => {
    const teken = volgende();
    if (teken === "{") return object(diepte + 1);
    if (teken === "[") return lijst(diepte + 1);
    if (teken === '"') return letterlijk();
    for (const vast of [true, false, null, NaN, Infinity])
      if (teken === `${vast}`[0]) return woord(vast);
    verwacht(/[-\d]/.test(teken), ONLEESBAAR);
    return getal();
  };

  const gelezen = waarde(-1);
  if (volgende()) fout("na het einde staat nog iets");
  return gelezen;
};

// Een losse surrogaat: geen tekst die hier langskomt bevat er een. Met dit teken ervoor houden sleutels
// hun volgorde, ook als zij uit cijfers bestaan; JSON.stringify schrijft het met zes tekens.
const VOOR_SLEUTEL = "\ud800";

/** Een object waarvan de volgorde blijft als `schrijfJson` het schrijft. */
export const opVolgorde = (paren) =>
  Object.fromEntries(paren.map(([naam, waarde]) => [VOOR_SLEUTEL + naam, waarde]));

/** Een waarde als JSON, met wit zoals Python het schrijft. */
export const schrijfJson = (waarde) =>
  JSON.stringify(waarde, null, 1)
    .replace(/,\n */g, ", ")
    .replace(/\n */g, "")
    .replaceAll('"\\ud800', '"');
