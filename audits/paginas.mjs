// Welke pagina's een gebouwde site heeft, en de opdrachtregel die de controles delen.
import { existsSync, readdirSync } from "node:fs";
import { resolve, sep } from "node:path";

/** Alle pagina's als adres binnen de site, in vaste volgorde. */
export const allePaginas = (map) =>
  readdirSync(map, { recursive: true })
    .filter((naam) => naam.endsWith(".html") && naam !== "404.html")
    .map((naam) => naam.split(sep).join("/").replace(/(^|\/)index\.html$/, "$1"))
    .sort();

/** Wat voor pagina dit is: alle artikelen zijn één soort, en alle pagina's onder dezelfde map ook. */
export const soortVan = (pagina) => pagina.replace(/(?<=\/)[^/]+\/$/, "*").replace(/\d+\w*\/$/, "*");

/** Een steekproef neemt N pagina's, gelijk verdeeld over de lijst. */
const steekproef = (lijst, aantal) =>
  !aantal || aantal >= lijst.length
    ? lijst
    : Array.from({ length: aantal }, (_, i) => lijst[Math.floor((i * lijst.length) / aantal)]);

/** De opdracht: de map van de site en welke pagina's. */
export const opdracht = (gebruik) => {
  const [map, ...rest] = process.argv.slice(2);
  if (!map || !existsSync(map)) {
    console.error(`Gebruik: ${gebruik}`);
    process.exit(2);
  }
  const waarde = (naam) => (rest.includes(naam) ? rest[rest.indexOf(naam) + 1] : undefined);
  const pagina = waarde("--pagina");
  const alle = allePaginas(resolve(map));
  return {
    map: resolve(map),
    lijst: pagina === undefined ? steekproef(alle, Number(waarde("--steekproef") ?? 0)) : [pagina],
  };
};
