// Toetst wat op elke regel van de invoer staat, [soort, document, dag of null], met de index van versies,
// en schrijft per regel de uitslag als JSON, of een uitroepteken, de naam van de fout en wat zij zegt.
//
//   node tests/javascript/op_een_dag.mjs INDEX < vragen > antwoorden
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const { GeldtNiet, OngeldigDocument, toetsAlsJson } = await import(pathToFileURL(process.argv[2]));

const antwoord = (soort, document, dag) => {
  try {
    return toetsAlsJson(soort, document, dag === null ? {} : { op: dag });
  } catch (fout) {
    if (fout instanceof OngeldigDocument)
      return `!OngeldigDocument ${JSON.stringify(fout.fouten.map(({ pad, plaats, melding }) => [pad, plaats, melding]))}`;
    if (fout instanceof GeldtNiet) return `!GeldtNiet ${fout.message}`;
    return `!${fout.constructor.name} ${fout.message}`;
  }
};

for await (const regel of createInterface({ input: process.stdin }))
  process.stdout.write(`${antwoord(...JSON.parse(regel))}\n`);
