// De standen waarin een pagina wordt bekeken, naast hoe zij opent: zoeken, menu, voorvertoning.
// Elke stand zegt wat er open moet staan (`wat`), hoe het opengaat en hoe het weer dichtgaat.

/** Wat dichtgeklapt is gaat open, zodat ook dat wordt nagekeken. */
export const klapOpen = (tabblad) =>
  tabblad.evaluate(() => document.querySelectorAll("details").forEach((d) => (d.open = true)));

const ZOEKWOORD = "aanvraag";

export const zoeken = {
  naam: "zoeken open",
  wat: ".md-search",
  open: async (tabblad) => {
    await tabblad.evaluate(() => {
      document.querySelector("#__search").checked || document.querySelector("label[for=__search]").click();
      document.querySelector(".md-search__input").focus();
    });
    await tabblad.keyboard.type(ZOEKWOORD);
    await tabblad.locator(".md-search-result__item").first().waitFor({ timeout: 20000 });
    return true;
  },
  dicht: async (tabblad) => {
    await tabblad.evaluate(() => {
      document.querySelector(".md-search__form").reset();
      document.querySelector("#__search").checked = false;
      document.querySelector("#__search").dispatchEvent(new Event("change"));
    });
  },
};

/** Het menu is op een smal scherm een lade; op een breed scherm staat het al naast de tekst. */
export const menu = {
  naam: "menu open",
  wat: ".md-sidebar--primary",
  open: async (tabblad) => {
    if (!(await tabblad.locator("label.md-header__button[for=__drawer]").isVisible())) return false;
    await tabblad.evaluate(() => (document.querySelector("#__drawer").checked = true));
    return true;
  },
  dicht: (tabblad) => tabblad.evaluate(() => (document.querySelector("#__drawer").checked = false)),
};
