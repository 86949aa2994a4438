// De zoekmachine van een gebouwde site, zonder browser: precies het script dat de pagina's als worker
// starten, met de index en de taalmodule die ernaast staan.
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { createContext, runInContext } from "node:vm";

const SCRIPTS = "assets/javascripts/workers";

/** Het script van de worker; de naam draagt een kenmerk van de versie. */
const worker = (map) => {
  const namen = readdirSync(join(map, SCRIPTS)).filter((naam) => /^search\..*\.js$/.test(naam));
  if (namen.length !== 1) throw new Error(`verwacht één zoekscript in ${SCRIPTS}, gevonden: ${namen}`);
  return join(map, SCRIPTS, namen[0]);
};

/** Start de worker van een site; geeft een functie van een vraag naar de gevonden pagina's op volgorde. */
export const startZoekmachine = async (map) => {
  const script = worker(map);
  const laad = (pad) => runInContext(readFileSync(pad, "utf8"), omgeving, { filename: pad });
  let luister = null;
  const antwoorden = [];
  const omgeving = createContext({
    console,
    addEventListener: (_, functie) => (luister = functie),
    postMessage: (bericht) => antwoorden.push(bericht),
    importScripts: (...namen) => namen.forEach((naam) => laad(join(dirname(script), naam))),
  });
  omgeving.self = omgeving;
  laad(script);
  const vraag = async (bericht) => {
    await luister({ data: bericht });
    return antwoorden.pop();
  };
  const index = JSON.parse(readFileSync(join(map, "search/search_index.json"), "utf8"));
  await vraag({ type: 0, data: { ...index, options: { suggest: false } } });
  return async (tekst) => (await vraag({ type: 2, data: tekst })).data.items;
};

/** De adressen van de gevonden pagina's, elk met zijn best passende plek vooraan. */
export const adressen = (gevonden) =>
  gevonden.map((groep) => {
    const [pagina] = groep[0].location.split("#");
    return { pagina, plek: groep[0].location, delen: groep };
  });
