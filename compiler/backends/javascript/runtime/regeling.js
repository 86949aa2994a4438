// De gegevens die de compiler schrijft, als een regeling om documenten aan te toetsen.
//
// De compiler schrijft rijen zonder namen, zo kort als het kan (`rows.py` zegt wat erin staat); hier
// krijgt elke plaats haar naam.
import { BEDRAG, getal, leesbaarGetal, plus } from "./getallen.js";
import { lezer } from "./lezen.js";
import { rekenaar } from "./uitdrukkingen.js";

const woorden = (tekst) => (tekst ? tekst.split(" ") : []);

/** Een rij als object, met deze namen voor haar plaatsen. */
const benoemd = (namen) => (rij) =>
  Object.fromEntries(woorden(namen).map((naam, i) => [naam, rij[i]]));

/** Namen, en wat er voor elk in de tekst staat; zonder dat is het de naam met spaties. */
const keuzelijst = ([namen, ...omschrijvingen]) =>
  new Map(
    woorden(namen).map((naam, i) => [
      naam,
      { naam, woorden: omschrijvingen[i] || naam.replaceAll("_", " ") },
    ]),
  );

/** `"naam soort naam soort …"`; achter een soort die niet mag ontbreken staat een uitroepteken. */
const velden = (tekst) =>
  new Map(
    Array.from(tekst.matchAll(/(\S+) (\S+?)(!?)( |$)/g), ([, naam, soort, verplicht]) => [
      naam,
      { soort, verplicht },
    ]),
  );

/** Hoe de regels in een tabel zoeken: bij keuzen de som van een kolom, nul waar niets staat. */
const tabel = ([soort, waarden, ...sleutels]) => {
  const kolommen = sleutels.map(woorden);
  const cellen = woorden(waarden).map((cel) => cel.split(","));
  return (keuzen) =>
    cellen
      .filter((_, rij) => keuzen.every(({ naam }, i) => kolommen[i][rij].split(",").includes(naam)))
      .flat()
      .reduce((som, centen) => plus(som, getal(soort, BigInt(centen))), getal(soort, 0n));
};

/** De velden die een uitdrukking leest, in de volgorde van schrijven. */
const gelezenVelden = (uitdrukking) => {
  if (Array.isArray(uitdrukking)) return uitdrukking.slice(1).flatMap(gelezenVelden);
  return /^\d\./.test(uitdrukking) ? [uitdrukking] : [];
};

/** De waarden die een eis zelf leest, van het document (0) of van het element (1). */
const feitenVan = ({ soort, lijst, indien, geldt, labels }, veldnamen) => {
  const dragers = [soort, soort.velden.get(lijst)?.binnen];
  return [...new Set([indien, geldt].flatMap(gelezenVelden))]
    .map((gelezen) => {
      const [drager, nummer] = gelezen.split(".");
      const naam = veldnamen[nummer];
      return { drager, naam, veld: dragers[drager]?.velden.get(naam) };
    })
    .filter(({ veld }) => veld && !veld.binnen)
    .map((feit, i) => ({ ...feit, label: labels?.[i] || feit.naam }));
};

/** Waar een tabel zichzelf tegenspreekt: een waarschuwing per sleutel waarbij een controle faalt. */
const waarschuwingen = (keuzelijsten) => ([tabel, lijst, tot, totaal, opgeteld, ...fouten]) =>
  fouten.map(([sleutel, omschrijving, plaats, ...centen]) => {
    const bij = omschrijving || keuzelijsten[lijst].get(sleutel).woorden;
    const [getoond, geteld] = centen.map((een) => leesbaarGetal(getal(BEDRAG, BigInt(een))));
    const som = `de bedragen van ${opgeteld} zijn samen ${geteld}`;
    const staat = `in de kolom ${totaal} staat ${getoond}, maar ${som}`;
    const tekst = `De tabel spreekt zichzelf tegen bij ${bij} (${tot}${plaats}): ${staat}.`;
    return { tabel, soort: `k${lijst}`, sleutel, tekst };
  });

const SOORT = benoemd("naam velden isDeel");
const NORM = benoemd("naam door vraag woorden");
const FUNCTIE = benoemd("uitdrukking naam vindplaats");
const EIS = benoemd(
  "naam over geldt anders treft hardheid duidingen indien reden afwijkingen normen tabellen overeenkomstig labels",
);

/** De regeling waarvan dit de gegevens zijn. */
export const maakRegeling = (gegevens) => {
  const [functies, tabellen, controles, lijsten, plaatsen, normen, soortrijen, kop, teksten] =
    gegevens;
  const keuzelijsten = lijsten.map(keuzelijst);
  const soorten = soortrijen.map(SOORT);
  for (const soort of soorten) {
    soort.velden = velden(soort.velden);
    for (const veld of soort.velden.values())
      veld.binnen = soorten[/^l*g(.*)/.exec(veld.soort)?.[1]];
  }
  const veldnamen = [...new Set(soorten.flatMap(({ velden }) => [...velden.keys()]))];
  const regeling = {
    ...benoemd("titel versie letOp")(kop),
    onderdelen: [...(keuzelijsten[kop[3]]?.keys() ?? [])],
    keuzelijsten,
    soorten,
    veldnamen,
    teksten,
    normen: normen.map(NORM),
    tabellen: tabellen.map(tabel),
    functies: functies.map(FUNCTIE),
    waarschuwingen: controles.flatMap(waarschuwingen(keuzelijsten)),
  };
  regeling.eisen = plaatsen.flatMap(([vindplaats, anker, ...rijen]) =>
    rijen.map((rij) => {
      const eis = { vindplaats, anker, ...EIS(rij) };
      const [nummer, lijst] = `${eis.over}`.split(" ");
      Object.assign(eis, { soort: soorten[nummer], lijst });
      return { ...eis, feiten: feitenVan(eis, veldnamen) };
    }),
  );
  return { ...regeling, lees: lezer(regeling), functie: rekenaar(regeling) };
};
