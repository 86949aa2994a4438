// Een kleine server voor een map op dit apparaat, alleen voor de controles.
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const SOORTEN = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xml": "application/xml",
};

/** Het bestand bij een adres, of null als het er niet is of buiten de map ligt. */
const bestand = (map, adres) => {
  const pad = normalize(decodeURIComponent(new URL(adres, "http://x").pathname));
  const volledig = join(map, pad.endsWith("/") ? `${pad}index.html` : pad);
  if (!volledig.startsWith(map)) return null;
  const gegevens = statSync(volledig, { throwIfNoEntry: false });
  return gegevens?.isFile() ? volledig : null;
};

/** Start de server onder een voorvoegsel, zodat een verkeerd absoluut pad opvalt. */
export const serveer = (map, voorvoegsel = "/") =>
  new Promise((klaar) => {
    const server = createServer((vraag, antwoord) => {
      const adres = vraag.url.startsWith(voorvoegsel) ? `/${vraag.url.slice(voorvoegsel.length)}` : null;
      const pad = adres && bestand(map, adres);
      if (!pad) return antwoord.writeHead(404).end();
      antwoord.writeHead(200, { "content-type": SOORTEN[extname(pad)] ?? "application/octet-stream" });
      return createReadStream(pad).pipe(antwoord);
    });
    server.listen(0, "127.0.0.1", () =>
      klaar({ oorsprong: `http://127.0.0.1:${server.address().port}`, sluit: () => server.close() }),
    );
  });
