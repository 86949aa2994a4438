// Driewaardige logica: true, false, of open, met de reden waarom.
//
// Een open antwoord is { onbekend, velden, normen }: onbekend, met de velden die ontbreken en de open
// normen die meespelen; of anders nog te beoordelen, met de open normen.

export const isOpen = (waarde) => !!waarde?.normen;

export const onbekend = (velden) => ({ onbekend: true, velden, normen: [] });

const uniek = (waarden) => [...new Set(waarden)];

const bijeen = (waarden, onbekend, veldenVan) => {
  const open = waarden.filter(isOpen);
  return {
    onbekend,
    velden: uniek(open.flatMap((een) => (een.onbekend ? een.velden : veldenVan(een)))),
    normen: uniek(open.flatMap((een) => een.normen)),
  };
};

/** De open termen samen: onbekend als er een onbekend is, anders te beoordelen. */
export const verenigd = (termen) =>
  bijeen(
    termen,
    termen.some((term) => term.onbekend),
    () => [],
  );

/** Wat een waarde mist die op open antwoorden rust: ook de namen van open normen. */
export const alsOnbekend = (waarden) =>
  bijeen(waarden, true, (een) => een.normen.map((norm) => norm.naam));

/** Zodra een term beslist is dat de uitkomst; anders wat er open is, of het tegendeel. */
export const keten = (beslissend) => (termen, waarde) => {
  const open = [];
  for (const term of termen) {
    const antwoord = waarde(term);
    if (antwoord === beslissend) return antwoord;
    if (isOpen(antwoord)) open.push(antwoord);
  }
  return open.length ? verenigd(open) : !beslissend;
};

export const niet = (term) => (isOpen(term) ? term : !term);

/** Het laatste antwoord dat een gegeven op een norm meedraagt. */
export const laatsteAntwoord = (norm, gegeven) =>
  gegeven.velden.beoordelingen?.findLast(
    ({ velden }) => velden.naam?.naam === norm.naam && velden.antwoord,
  )?.velden;

/** Het antwoord op een open norm: ja is voldaan, nee is niet voldaan, geen is te beoordelen. */
export const beoordeel = (norm, gegeven) => {
  const gegevenAntwoord = laatsteAntwoord(norm, gegeven);
  if (!gegevenAntwoord) return { onbekend: false, velden: [], normen: [norm] };
  return gegevenAntwoord.antwoord.naam === "ja";
};
