// Toetst wat op elke regel van de invoer staat, [soort, document], en schrijft per regel de uitslag,
// of een uitroepteken en de fouten.
//
//   node tests/javascript/lijn_voor_lijn.mjs MODULE < vragen > antwoorden
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const { OngeldigDocument, toetsAlsJson } = await import(pathToFileURL(process.argv[2]));

const antwoord = (soort, document) => {
  try {
    return toetsAlsJson(soort, document);
  } catch (fout) {
    if (!(fout instanceof OngeldigDocument)) throw fout;
    return `!${JSON.stringify(fout.fouten.map(({ pad, plaats, melding }) => [pad, plaats, melding]))}`;
  }
};

for await (const regel of createInterface({ input: process.stdin })) {
  if (!process.stdout.write(`${antwoord(...JSON.parse(regel))}\n`))
    await new Promise((klaar) => process.stdout.once("drain", klaar));
}
