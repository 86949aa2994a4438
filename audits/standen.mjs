// De standen waarin een pagina wordt bekeken, naast hoe zij opent. Elke stand heeft een naam, zegt wat er
// open moet staan (`wat`), hoe het opengaat (`open` geeft onwaar als de pagina dit niet heeft) en hoe weer dicht.

/** Wat dichtgeklapt is gaat open, zodat ook dat wordt nagekeken. */
export const klapOpen = (tabblad) =>
  tabblad.evaluate(() => document.querySelectorAll("details").forEach((d) => (d.open = true)));

/**
 * Alles staat stil en is opgemaakt, ook wat nog niet in beeld is: daarvan schat de browser anders de
 * hoogte, en dan meet axe regels die over elkaar heen liggen. De balk onderaan de zelftoets staat op haar
 * plaats in de pagina: wie rolt, haalt weg wat zij bedekt, en wie tabt krijgt het erboven (scroll-padding).
 */
const STIL = "*{transition:none!important;content-visibility:visible!important}.zelftoets-balk{position:static!important}";
export const zetStil = (tabblad) => tabblad.addStyleTag({ content: STIL });

/** Haalt de tekst van de pagina weg: die is dan al bekeken, en menu en zoeken liggen eroverheen. */
export const maakLeeg = (tabblad) =>
  tabblad.evaluate(() => document.querySelector("main article, .md-content").replaceChildren());

const dichtPaneel = (tabblad) =>
  tabblad.evaluate(() => document.querySelectorAll(":popover-open").forEach((paneel) => paneel.hidePopover()));

const LINKS = "a.begrip, a.verwijzing[data-inzage], a.waarde";

export const inzage = {
  naam: "voorvertoning open",
  wat: ".inzage:popover-open",
  open: async (tabblad) => {
    const link = tabblad.locator(`main article :is(${LINKS})`).and(tabblad.locator(":not(.paneel *)")).first();
    if (!(await link.count())) return false;
    await link.scrollIntoViewIfNeeded();
    await link.hover();
    await tabblad.locator(".inzage:popover-open").waitFor({ timeout: 10000 });
    return true;
  },
  dicht: async (tabblad) => {
    await tabblad.mouse.move(1, 1);
    await tabblad.keyboard.press("Escape");
    await dichtPaneel(tabblad);
  },
};

export const aanhaling = {
  naam: "citaat open",
  wat: ".citaatpaneel:popover-open",
  open: async (tabblad) => {
    const knop = tabblad.locator("main article button.aanhalen").first();
    if (!(await knop.count())) return false;
    await knop.click();
    await tabblad.locator(".citaatpaneel:popover-open .paneel-melding").waitFor({ timeout: 10000 });
    return true;
  },
  dicht: dichtPaneel,
};

const ZOEKWOORD = "aanvraag";

const openZoekveld = (tabblad) =>
  tabblad.evaluate(() => {
    document.querySelector("#__search").checked || document.querySelector("label[for=__search]").click();
    document.querySelector(".md-search__input").focus();
  });

const sluitZoekveld = (tabblad) =>
  tabblad.evaluate(() => {
    document.querySelector(".md-search__form").reset();
    document.querySelector("#__search").checked = false;
    document.querySelector("#__search").dispatchEvent(new Event("change"));
  });

/** Het veld waarin een lezer begint te typen. */
export const zoekveld = {
  naam: "zoeken open",
  wat: ".md-search",
  open: async (tabblad) => {
    await openZoekveld(tabblad);
    // Op een smal scherm zet het thema de pagina eronder vast, maar pas als het veld er helemaal is.
    await tabblad.waitForFunction(() => innerWidth >= 960 || document.querySelector("[data-md-scrolllock]"), null, { timeout: 20000 });
    return true;
  },
  dicht: sluitZoekveld,
};

export const zoeken = {
  naam: "zoeken met antwoorden",
  wat: ".md-search",
  open: async (tabblad) => {
    await openZoekveld(tabblad);
    await tabblad.keyboard.type(ZOEKWOORD);
    await tabblad.locator(".md-search-result__item").first().waitFor({ timeout: 60000 });
    return true;
  },
  dicht: sluitZoekveld,
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

const FORMULIER = "#zelftoets form";

/** Een zelftoets met overal een antwoord en in elke lijst één deel, en alles wat zij daarna zegt open. */
export const ingevuld = {
  naam: "zelftoets ingevuld",
  wat: "main",
  open: async (tabblad) => {
    if (!(await tabblad.locator("#zelftoets").count())) return false;
    const formulier = tabblad.locator(FORMULIER);
    await formulier.waitFor({ timeout: 20000 });
    await klapOpen(tabblad);
    for (const knop of await formulier.locator("button[id$='-erbij']").all()) await knop.click();
    await klapOpen(tabblad);
    for (const keuze of await formulier.locator("select:visible").all()) await keuze.selectOption({ index: 1 });
    for (const ja of await formulier.locator("label:nth-child(2) > input[type=radio]").all()) await ja.check();
    for (const dag of await formulier.locator("input[type=date]").all()) await dag.fill("2025-10-01");
    for (const vak of await formulier.locator("input[type=text]").all()) await vak.fill("4");
    await tabblad.waitForTimeout(500);
    await klapOpen(tabblad);
    return true;
  },
  dicht: () => {},
};
