// De kern van de JavaScript-module, los van een regeling: waarden, kalender, logica, JSON.
import assert from "node:assert/strict";
import { test } from "node:test";

const kern = (naam) => import(`../../compiler/backends/javascript/runtime/${naam}.js`);

const { AANTAL, aandeel, BEDRAG, DEEL, getal, jsonGetal, keer, leesbaarGetal, minus, plus, verschil } =
  await kern("getallen");
const { dagVan, jjjjmmdd, leesbareDag, leesbareTermijn, verschoven } = await kern("kalender");
const { alsOnbekend, keten, niet, onbekend, verenigd } = await kern("logica");
const { leesJson, opVolgorde, schrijfJson } = await kern("json");
const { nederlands, opsomming } = await kern("schrijfwijze");
const { rekenaar } = await kern("uitdrukkingen");
const { suggestie } = await kern("suggestie");
const { OngeldigDocument } = await kern("ongeldig");

test("bedragen zijn exact, ook in delen van een cent", () => {
  const tiende = getal(BEDRAG, 10n);
  assert.deepEqual(plus(tiende, getal(BEDRAG, 20n)), getal(BEDRAG, 30n));
  const derde = keer(getal(DEEL, 1n, 3n), getal(BEDRAG, 100n));
  assert.equal(jsonGetal(derde), "0.33");
  assert.ok(verschil(derde, getal(BEDRAG, 33n)) > 0);
  assert.equal(jsonGetal(minus(derde, getal(BEDRAG, 34n))), "-0.01");
  assert.equal(jsonGetal(getal(BEDRAG, 9007199254740993n)), "90071992547409.93");
});

test("een aandeel van een aantal is een aantal als het uitkomt", () => {
  assert.deepEqual(aandeel(getal(DEEL, 17n, 20n), getal(AANTAL, 20n)), getal(AANTAL, 17n));
  assert.equal(leesbaarGetal(aandeel(getal(DEEL, 17n, 20n), getal(AANTAL, 7n))), "595%");
});

test("getallen worden geschreven als op papier", () => {
  assert.equal(leesbaarGetal(getal(BEDRAG, 109826311n)), "€ 1.098.263,11");
  assert.equal(leesbaarGetal(getal(BEDRAG, -100000n)), "€ -1.000");
  assert.equal(leesbaarGetal(getal(AANTAL, -1234n)), "-1.234");
  assert.equal(leesbaarGetal(getal(DEEL, 1n, 8n)), "12,5%");
  assert.equal(jsonGetal(getal(DEEL, 1n, 3n)), "100/3");
});

test("de kalender kent de jaren 1 tot en met 9999, en geen andere dagen", () => {
  for (const dag of ["0001-01-01", "1900-02-28", "2000-02-29", "2024-02-29", "9999-12-31"])
    assert.equal(jjjjmmdd(dagVan(dag)), dag);
  for (const geen of ["0000-01-01", "1900-02-29", "2025-02-30", "2025-1-1", "10000-01-01", "x", "2025"])
    assert.equal(dagVan(geen), undefined, geen);
  assert.equal(leesbareDag(dagVan("0987-03-05")), "5 maart 987");
});

test("een termijn eindigt op hetzelfde dagnummer, of op de laatste dag van een kortere maand", () => {
  const na = (dag, aantal, eenheid, richting = 1) =>
    jjjjmmdd(verschoven({ aantal, eenheid }, dagVan(dag), richting) ?? NaN);
  assert.equal(na("2025-01-31", 1, "maand"), "2025-02-28");
  assert.equal(na("2024-02-29", 1, "jaar"), "2025-02-28");
  assert.equal(na("2025-03-31", 1, "maand", -1), "2025-02-28");
  assert.equal(na("2025-10-17", 9, "week"), "2025-12-19");
  assert.equal(na("9999-12-31", 1, "dag"), undefined);
  assert.equal(na("0001-01-31", 1, "maand", -1), undefined);
  assert.equal(leesbareTermijn({ aantal: 1, eenheid: "week" }), "1 week");
});

test("en, of en niet met drie waarden", () => {
  const zelf = (term) => term;
  const [a, b] = [onbekend(["a"]), onbekend(["b"])];
  const norm = { naam: "norm" };
  const open = { onbekend: false, velden: [], normen: [norm] };
  assert.equal(keten(false)([a, false, b], zelf), false);
  assert.deepEqual(keten(false)([true, a, open, a, b], zelf).velden, ["a", "b"]);
  assert.deepEqual(keten(true)([false, open], zelf), open);
  assert.equal(keten(true)([open, true], zelf), true);
  assert.equal(niet(a), a);
  assert.deepEqual(verenigd([open, a]).normen, [norm]);
  assert.deepEqual(alsOnbekend([open, a]).velden, ["norm", "a"]);
});

test("JSON wordt gelezen zonder iets te verliezen", () => {
  const lees = (tekst) => leesJson(tekst, (melding) => assert.fail(melding));
  assert.equal(lees("12345678901234567890"), 12345678901234567890n);
  assert.ok(Number.isNaN(lees("1.0")));
  assert.equal(lees('"\\ud83d\\ude00\\u00e9\\n"'), "😀é\n");
  assert.deepEqual([...lees('{"a": 1, "a": [true, null]}')], [["a", [true, null]]]);
  assert.deepEqual([...lees('{"__proto__": 1}').keys()], ["__proto__"]);
});

test("een fout in de JSON heeft een plaats, waarvan de kolom bytes telt", () => {
  const meldingen = [];
  const weiger = (melding) => {
    meldingen.push(melding);
    throw new Error(melding);
  };
  for (const tekst of ["", '{"é": tru}', '[1,\n 2,]', '"\\ud800x"']) assert.throws(() => leesJson(tekst, weiger));
  assert.deepEqual(
    meldingen.map((melding) => /\(.*\)/.exec(melding)[0]),
    ["(regel 1, kolom 0)", "(regel 1, kolom 11)", "(regel 2, kolom 4)", "(regel 1, kolom 8)"],
  );
});

test("sleutels van cijfers houden hun volgorde", () => {
  const waarde = opVolgorde([["2027", "\ue000\n"], ["2026", [1, {}]]]);
  assert.equal(schrijfJson(waarde), '{"2027": "\ue000\\n", "2026": [1, {}]}');
});

test("lijsten worden opgesomd, ook als een element een komma heeft", () => {
  assert.equal(opsomming([]), "");
  assert.equal(opsomming(["a, b", "c"]), "a, b en c");
  assert.equal(nederlands([]), "geen");
});

test("naar kiest de tak, ook als een uitkomst zelf een van de keuzen is", () => {
  const [a, b] = ["a", "b"].map((naam) => ({ naam, woorden: naam }));
  const functie = rekenaar({ keuzelijsten: [new Map([["a", a], ["b", b]])], veldnamen: ["f"] });
  const plek = [{ velden: { f: a } }];
  assert.equal(functie(["naar", "0.0", "k0/1", "k0/0", "k0/0", "k0/1"])(plek), b);
});

test("bedoelde u …: zoals difflib, met bij gelijke stand de laatste van het alfabet", () => {
  assert.equal(suggestie("gemeent", ["onderdeel", "gemeente"]), "; bedoelde u gemeente?");
  assert.equal(suggestie("abcd", ["abce", "abcf"]), "; bedoelde u abcf?");
  assert.equal(suggestie("xyz", ["abc"]), "");
  assert.equal(suggestie(5, ["5"]), "");
});

test("de plaats van een fout is een pad", () => {
  const fout = new OngeldigDocument([[["resultaten", 2, "een veld", "é"], "m"], [[], "n"]]);
  assert.equal(fout.message, 'resultaten[2]."een veld".é: m\nn');
});
