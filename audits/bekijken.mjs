// Eén stand van een pagina bekijken: wat axe vindt in licht en donker, en of de pagina zijwaarts schuift.
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const KLEUR = ["color-contrast", "link-in-text-block"];
export const KLEUREN = { licht: "default", donker: "slate" };

/** Laat axe een deel van de pagina nakijken en geeft elke overtreding als een regel. */
const axe = (tabblad, deel, regels) =>
  tabblad.evaluate(
    async ([include, runOnly]) => {
      const opties = { runOnly, resultTypes: ["violations"], preload: false };
      const { violations } = await globalThis.axe.run(include ?? document, opties);
      return violations.map((v) => {
        const waar = v.nodes.slice(0, 3).map((n) => n.target.join(" "));
        return `${v.id} (${v.nodes.length}x): ${v.help}\n      ${waar.join("\n      ")}`;
      });
    },
    [deel, regels],
  );

/** Zet de kleuren zoals de knop in de kop van de site dat doet. */
const kleur = (tabblad, naam) =>
  tabblad.evaluate((schema) => document.body.setAttribute("data-md-color-scheme", schema), KLEUREN[naam]);

/** Wat net opengaat of van breedte wisselt, krijgt even de tijd; wat daarna nog uitsteekt, steekt uit. */
const TOT_RUST = 2000;

const zijwaarts = async (tabblad) => {
  const past = () => document.documentElement.scrollWidth <= document.documentElement.clientWidth;
  await tabblad.waitForFunction(past, null, { timeout: TOT_RUST }).catch(() => {});
  return tabblad.evaluate(() => {
    const breedte = document.documentElement.clientWidth;
    const inhoud = document.documentElement.scrollWidth;
    if (inhoud <= breedte) return [];
    const buiten = [...document.querySelectorAll("main *")].find(
      (element) => element.getBoundingClientRect().right > breedte + 1,
    );
    return [`schuift zijwaarts (${inhoud} > ${breedte}): ${buiten?.outerHTML.slice(0, 120) ?? ""}`];
  });
};

/** Eén stand op de breedte van nu: in licht alle regels, in donker wat van kleur afhangt. */
export const bekijk = async (tabblad, deel, stand, meld) => {
  await kleur(tabblad, "licht");
  for (const wat of await axe(tabblad, deel, WCAG)) meld(`${stand}, licht`, wat);
  for (const wat of await zijwaarts(tabblad)) meld(stand, wat);
  await kleur(tabblad, "donker");
  for (const wat of await axe(tabblad, deel, { type: "rule", values: KLEUR })) meld(`${stand}, donker`, wat);
};
