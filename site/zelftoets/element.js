// Elementen van de pagina maken.

/** Een element met eigenschappen, luisteraars (`onclick`) en kinderen; wat leeg is, valt weg. */
export const maak = (naam, eigenschappen = {}, ...kinderen) => {
  const element = document.createElement(naam);
  for (const [sleutel, waarde] of Object.entries(eigenschappen))
    if (sleutel.startsWith("on")) element.addEventListener(sleutel.slice(2), waarde);
    else if (waarde === true) element.setAttribute(sleutel, "");
    else if (waarde !== false && waarde != null && waarde !== "") element.setAttribute(sleutel, waarde);
  element.append(...kinderen.flat().filter((kind) => kind != null));
  return element;
};

export const knop = (tekst, doe, id) => maak("button", { type: "button", id, onclick: doe }, tekst);
