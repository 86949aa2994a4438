// Wat er aan een document niet klopt: per fout het pad, de plaats en de melding.

const LANGSTE_NAAM = 80;

const sleutel = (naam) => {
  const tekens = [...naam];
  const isKort = tekens.length <= LANGSTE_NAAM;
  if (isKort && /^[_\p{XIDS}]\p{XIDC}*$/u.test(naam)) return naam;
  return JSON.stringify(isKort ? naam : `${tekens.slice(0, LANGSTE_NAAM - 1).join("")}…`).replace(
    /[^ -~]/g,
    (teken) => `\\u${teken.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
};

/** `resultaten[2].bedrag`; leeg voor het document als geheel. */
const plaatsVan = (pad) =>
  pad
    .map((deel) => (typeof deel === "number" ? `[${deel}]` : `.${sleutel(deel)}`))
    .join("")
    .replace(/^\./, "");

/** Het document is niet te lezen; `fouten` noemt elk veld dat niet klopt. */
export class OngeldigDocument extends Error {
  constructor(paren) {
    const fouten = paren.map(([pad, melding]) => ({ pad, plaats: plaatsVan(pad), melding }));
    super(fouten.map(({ plaats, melding }) => (plaats && `${plaats}: `) + melding).join("\n"));
    this.name = "OngeldigDocument";
    this.fouten = fouten;
  }
}

export const weiger = (melding) => {
  throw new OngeldigDocument([[[], melding]]);
};
