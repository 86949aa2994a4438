// De zelftoets zonder pagina: wat iemand typt, welke vraag het meest beslist, en wat een eis zou herstellen.
// De map in KW_ZELFTOETS heeft van een regeling de regels (toetsing.mjs) en de vragen (vragen.json).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

const deel = (naam) => import(`../../site/zelftoets/${naam}.js`);
const { inVak, inWoorden, leesGetypt, waardenIn } = await deel("schrijfwijze");
const { feitInWoorden, leesbaarDeel, met, mogelijk, op, padInWoorden, plekken, uitAdres } = await deel("vorm");
const { zoekHerstel } = await deel("herstel");
const { zoekVolgende } = await deel("volgende");
const { alsTekst, samenvatting } = await deel("samenvatting");

const map = process.env.KW_ZELFTOETS;
const regels = await import(pathToFileURL(join(map, "toetsing.mjs")));
const vormen = JSON.parse(readFileSync(join(map, "vragen.json"), "utf8"));

const tot = (generator) => {
  for (;;) {
    const { done, value } = generator.next();
    if (done) return value;
  }
};
const toetsVan = (soort) => (document) => regels.toets(soort, JSON.stringify(document));

// ---------------------------------------------------------------- wat iemand typt

const TELT = [
  ["bedrag", "1.250.000", "1250000", "€ 1.250.000"],
  ["bedrag", "1250000,50", "1250000.50", "€ 1.250.000,50"],
  ["bedrag", "€ 5", "5", "€ 5"],
  ["bedrag", "€\u00a01 250 000,5", "1250000.5", "€ 1.250.000,50"],
  ["bedrag", "5 euro", "5", "€ 5"],
  ["bedrag", "1.000,-", "1000", "€ 1.000"],
  ["bedrag", "12.50", "12.50", "€ 12,50"],
  ["bedrag", "-3,10", "-3.10", "€ -3,10"],
  ["bedrag", "007", "7", "€ 7"],
  ["percentage", "85%", "85", "85%"],
  ["percentage", "12,5 procent", "12.5", "12,5%"],
  ["aantal", "1.200", 1200, "1.200"],
  ["aantal", "-4", -4, "-4"],
  ["datum", "7 juli 2025", "2025-07-07", "7 juli 2025"],
  ["datum", "07-07-2025", "2025-07-07", "7 juli 2025"],
  ["datum", "7/7/2025", "2025-07-07", "7 juli 2025"],
  ["datum", "1 mrt. 2028", "2028-03-01", "1 maart 2028"],
  ["datum", "29 feb 2028", "2028-02-29", "29 februari 2028"],
  ["datum", "2025-7-7", "2025-07-07", "7 juli 2025"],
];
const TELT_NIET = [
  ["bedrag", "1.25.000", /Schrijf een bedrag/],
  ["bedrag", "1,5 miljoen", /Schrijf een bedrag/],
  ["bedrag", "12,345", /Schrijf een bedrag/],
  ["bedrag", "1234567890123", /te groot/],
  ["aantal", "12,5", /heel getal/],
  ["aantal", "veel", /heel getal/],
  ["percentage", "acht", /percentage/],
  ["datum", "7-7-25", /vier cijfers/],
  ["datum", "31 februari 2025", /bestaat niet/],
  ["datum", "29-2-2027", /bestaat niet/],
  ["datum", "7-13-2025", /bestaat niet/],
  ["datum", "begin juli", /7 juli 2025/],
];

test("wat men hier schrijft, wordt gelezen en teruggelezen", () => {
  for (const [soort, getypt, waarde, woorden] of TELT) {
    assert.deepEqual(leesGetypt(soort, getypt), { waarde }, getypt);
    assert.equal(inWoorden(soort, waarde), woorden, getypt);
    assert.deepEqual(leesGetypt(soort, inVak(soort, waarde)).fout, undefined, getypt);
  }
});

test("wat niet is te lezen, krijgt een melding", () => {
  for (const [soort, getypt, melding] of TELT_NIET) assert.match(leesGetypt(soort, getypt).fout ?? "", melding, getypt);
  assert.deepEqual(leesGetypt("datum", "  "), { waarde: undefined });
});

test("een feit uit de uitslag staat er zoals een mens het schrijft", () => {
  const vorm = vormen.aanvraag;
  assert.equal(feitInWoorden(vorm, "ingediend_op", "2025-10-18"), "Ingediend op: 18 oktober 2025");
  assert.equal(feitInWoorden(vorm, "aanvraag.gemeente", "den_haag"), "Gemeente: Den Haag");
  assert.equal(feitInWoorden(vorm, "bedrag", "1098263.11"), "Bedrag: € 1.098.263,11");
  assert.equal(feitInWoorden(vorm, "schriftelijk", false), "Schriftelijk: nee");
  assert.equal(feitInWoorden(vorm, "afgewezen_onderdelen", []), "Afgewezen onderdelen: geen");
});

test("uit een melding komen de dagen, bedragen en aantallen die zij noemt", () => {
  const zin = "Ingediend op 18 oktober 2025; ten hoogste € 1.250.000,50, of 12 van de 20 (85%).";
  assert.deepEqual(waardenIn("datum", zin), ["2025-10-18"]);
  assert.deepEqual(waardenIn("bedrag", zin), ["1250000.50"]);
  assert.deepEqual(waardenIn("percentage", zin), ["85"]);
  assert.ok(waardenIn("aantal", zin).includes(12));
});

// ---------------------------------------------------------------- het formulier

test("wat niet te lezen is, blijft bewaard en telt niet mee", () => {
  const vorm = vormen.verzoek_tot_uitstel;
  const document = { ingediend_op: "1-7-25", gemotiveerd: true };
  const { document: leesbaar, onleesbaar } = leesbaarDeel(vorm, document);
  assert.deepEqual(leesbaar, { gemotiveerd: true });
  assert.deepEqual(onleesbaar.map(({ pad }) => pad), [["ingediend_op"]]);
  assert.equal(document.ingediend_op, "1-7-25");
});

test("wat in een lijst van bedragen nog leeg is of niet te lezen, telt niet", () => {
  const bedragen = { naam: "bedragen", label: "Bedragen", soort: "lijst", element: { soort: "bedrag" }, bij: [] };
  const vorm = { soort: "begroting", gegevens: { begroting: { velden: [bedragen] } }, keuzelijsten: {} };
  const { document, onleesbaar } = leesbaarDeel(vorm, { bedragen: ["5", null, "veel"] });
  assert.deepEqual(document, { bedragen: ["5"] });
  assert.deepEqual(onleesbaar.map(({ pad }) => pad), [["bedragen", 2]]);
});

test("een link vult alleen in wat een vraag met keuzen is", () => {
  const vorm = vormen.aanvraag;
  assert.deepEqual(uitAdres(vorm, "#gemeente=BREDA&ingediend_op=2025-07-07&x=1"), [[["gemeente"], "breda"]]);
  assert.deepEqual(uitAdres(vorm, "#lid-1"), []);
});

test("een plek heeft woorden, ook diep in een lijst", () => {
  assert.equal(padInWoorden(vormen.aanvraag, ["akkoorden", 2, "bijgevoegd"]), "Akkoorden 3, bijgevoegd");
});

// ---------------------------------------------------------------- wat het meest beslist

const DOCUMENTEN = [
  ["aanvraag", {}],
  ["activiteit", { onderdeel: "school_en_omgeving" }],
  ["activiteit", { onderdeel: "integraal", binnen_het_stedelijk_focusgebied: false }],
  ["lokale_coalitie", { scholen: 4 }],
  ["aanvraag", { akkoorden: [{ schriftelijk: true }, {}], lokale_coalities: [{ scholen: 3 }, {}] }],
];

test("de vraag die wordt voorgesteld beslist het meest: elk antwoord op elke andere vraag nagerekend", () => {
  for (const [soort, document] of DOCUMENTEN) {
    const [vorm, toets] = [vormen[soort], toetsVan(soort)];
    const uitslag = toets(document);
    const beslist = ({ bevindingen }) => bevindingen.filter(({ uitkomst }) => uitkomst !== "onbekend").length;
    const winst = (pad, waarden) => Math.min(...waarden.map((een) => beslist(toets(met(document, [[pad, een]]))))) - beslist(uitslag);
    const beste = tot(zoekVolgende(vorm, document, uitslag, toets));
    assert.ok(beste, soort);
    assert.equal(op(document, beste.plek.pad) ?? null, null);
    if (beste.zeker) assert.equal(beste.winst, winst(beste.plek.pad, mogelijk(vorm, beste.plek.veld)));
    for (const { veld, pad, waarde } of plekken(vorm, document))
      if (waarde == null && mogelijk(vorm, veld).length)
        assert.ok(winst(pad, mogelijk(vorm, veld)) <= beste.winst, `${soort}: ${pad} beslist meer dan ${beste.plek.pad}`);
  }
});

test("wat bij een deel van een lijst ontbreekt, wordt bij dat deel gevraagd", () => {
  const document = { lokale_coalities: [{ scholen: 3, scholen_in_postcodegebied: 3, scholen_met_aanbod: 3 }, { scholen_met_aanbod: 2 }] };
  const uitslag = { bevindingen: [{ uitkomst: "onbekend", pad: ["lokale_coalities", 1], ontbreekt: ["scholen"] }] };
  const { plek, winst } = tot(zoekVolgende(vormen.aanvraag, document, uitslag, () => assert.fail("er valt niets te proberen")));
  assert.deepEqual([plek.pad, winst], [["lokale_coalities", 1, "scholen"], 1]);
});

// ---------------------------------------------------------------- wat zou herstellen

const herstel = (soort, document, eis, meesteProeven) => {
  const toets = toetsVan(soort);
  const uitslag = toets(document);
  const bevinding = uitslag.bevindingen.find((een) => een.eis === eis && een.uitkomst === "niet_voldaan");
  assert.ok(bevinding, `${eis} is niet niet voldaan`);
  const gevonden = tot(zoekHerstel(vormen[soort], document, bevinding, uitslag, toets, meesteProeven));
  return { ...gevonden, sets: gevonden.voorstellen.map(({ wijzigingen }) => wijzigingen.map(({ plek, waarde }) => [plek.pad.join(" "), waarde])) };
};

test("één antwoord: de dag die het dichtst bij ligt", () => {
  // Artikel 10, vierde lid: uitstel kan tot en met 31 december 2029.
  const { sets } = herstel("verzoek_tot_uitstel", { gevraagd_uitstel_tot_en_met: "2031-06-30" }, "uitstel_ten_hoogste_tot_en_met_de_uiterste_datum");
  assert.deepEqual(sets, [[["gevraagd_uitstel_tot_en_met", "2029-12-31"]]]);
});

test("één antwoord: het aantal dat het dichtst bij ligt, op twee manieren", () => {
  // Artikel 8, tweede lid: 85% van 20 is 17; van 16 is 85% hoogstens 18 scholen (15,3).
  const { sets } = herstel("lokale_coalitie", { scholen: 20, scholen_in_postcodegebied: 16 }, "scholen_in_het_postcodegebied");
  assert.deepEqual(sets, [[["scholen", 18]], [["scholen_in_postcodegebied", 17]]]);
});

test("één antwoord: een kruisje erbij", () => {
  const { sets } = herstel("bijdrage_van_de_partners", { vormen_van_bijdrage: [], aan_de_programmaorganisatie: true, aan_het_uitvoeringsprogramma: true }, "partners_dragen_gezamenlijk_bij");
  assert.deepEqual(sets, [[["vormen_van_bijdrage", "euros"]], [["vormen_van_bijdrage", "natura"]]]);
});

test("twee antwoorden, als geen enkel antwoord genoeg is", () => {
  const document = { akkoorden: [{ schriftelijk: false, bijgevoegd: false, gebied: "breda_noord" }], stedelijk_focusgebieden: ["breda_noord"] };
  const { sets } = herstel("verzoek_tot_uitstel", document, "uitstel_met_schriftelijk_akkoord");
  assert.deepEqual(sets, [[["akkoorden 0 schriftelijk", true], ["akkoorden 0 bijgevoegd", true]]]);
});

test("drie antwoorden; met minder proeven stopt het en zegt dat", () => {
  const document = { concrete_inzet: false, afspraken: false, begroting: false };
  const eis = "inhoud_van_het_uitvoeringsprogramma";
  const { sets, beproefd } = herstel("uitvoeringsprogramma", document, eis);
  assert.deepEqual(sets, [[["concrete_inzet", true], ["afspraken", true], ["begroting", true]]]);
  // Drie keer één antwoord, drie paren, één drietal.
  assert.equal(beproefd, 7);
  const { voorstellen, tot, begrensd } = herstel("uitvoeringsprogramma", document, eis, 4);
  assert.deepEqual([voorstellen, tot, begrensd], [[], 2, true]);
});

test("waar het over gaat wordt niet veranderd, ook als dat zou helpen", () => {
  const document = { gemeente: "breda", stedelijk_focusgebieden: ["arnhem_oost"] };
  const { voorstellen, beproefd } = herstel("aanvraag", document, "focusgebied_ligt_in_de_gemeente");
  assert.deepEqual([voorstellen, beproefd], [[], 0]);
});

test("een bedrag wordt hoogstens zoveel lager als nodig, en nooit onder nul", () => {
  const bedragen = [{ onderdeel: "integraal", bedrag: "99999999.99" }];
  const { sets } = herstel("aanvraag", { gemeente: "breda", aangevraagde_bedragen: bedragen }, "integraal_ten_hoogste_het_maximum");
  assert.equal(sets.length, 1);
  const [[plek, waarde]] = sets[0];
  assert.equal(plek, "aangevraagde_bedragen 0 bedrag");
  const toets = toetsVan("aanvraag");
  const uitkomst = (bedrag) =>
    toets({ gemeente: "breda", aangevraagde_bedragen: [{ onderdeel: "integraal", bedrag }] }).bevindingen.find(
      ({ eis }) => eis === "integraal_ten_hoogste_het_maximum",
    ).uitkomst;
  const [euro, cent] = waarde.split(".").map(Number);
  assert.equal(uitkomst(waarde), "voldaan");
  assert.equal(uitkomst(`${euro + (cent === 99 ? 1 : 0)}.${String((cent + 1) % 100).padStart(2, "0")}`), "niet_voldaan");
});

// ---------------------------------------------------------------- samenvatting

test("de samenvatting zegt het oordeel, wat niet voldoet en wat is ingevuld", () => {
  const document = { concrete_inzet: false, looptijd_in_jaren: 3 };
  const tekst = alsTekst(samenvatting(vormen.uitvoeringsprogramma, document, toetsVan("uitvoeringsprogramma")(document)));
  assert.match(tekst, /^Zelftoets: uitvoeringsprogramma\n- Zoals het is ingevuld, voldoet dit niet\.\n- Dit is geen besluit/);
  assert.match(tekst, /\nNiet voldaan\n- artikel 1, begripsbepaling uitvoeringsprogramma: /);
  assert.match(tekst, /\nIngevuld\n- Looptijd in jaren: 3\n- .*: nee\n\nVoldaan\n/s);
});
