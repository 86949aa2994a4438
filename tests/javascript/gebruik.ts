// Wat een ontwikkelaar met de typen van de module kan, en wat zij weigeren.
import {
  type Aanvraag,
  OngeldigDocument,
  SOORTEN,
  toets,
  toetsAlsJson,
  type Uitkomst,
  type Uitslag,
} from "kansrijke-wijk";

const aanvraag: Aanvraag = {
  gemeente: "breda",
  aangevraagde_bedragen: [{ onderdeel: "integraal", bedrag: "1.00" }],
  beoordelingen: null,
};
const uitslag: Uitslag = toets("aanvraag", aanvraag);
const uitkomsten: Uitkomst[] = uitslag.bevindingen.map((bevinding) => bevinding.uitkomst);
const json: string = toetsAlsJson("terugvordering", "{}");

try {
  for (const soort of SOORTEN) toets(soort, "{}");
} catch (fout) {
  if (fout instanceof OngeldigDocument) console.log(fout.fouten[0]?.plaats, uitkomsten, json);
}

// @ts-expect-error Almere is geen van de gemeenten
export const elders: Aanvraag = { gemeente: "almere" };
// @ts-expect-error dit veld bestaat niet
export const verschreven: Aanvraag = { gemente: "breda" };
// @ts-expect-error dit is geen soort document
toets("iets", "{}");
// @ts-expect-error een wijzigingsaanvraag heeft andere velden
toets("wijzigingsaanvraag", { akkoorden: 1 });
