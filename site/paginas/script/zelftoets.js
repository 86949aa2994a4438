// De zelftoets: een formulier bij één soort document, gemaakt uit de beschrijving die in de pagina staat,
// en de uitslag van de regels zelf (`toetsing`, uit toetsing.js). Niets verlaat de pagina: wat is ingevuld
// staat in de opslag van deze browser. Een veld dat openblijft, is onbekend.
(() => {
  "use strict";
  const plek = document.getElementById("zelftoets");
  if (!plek || typeof toetsing === "undefined") return;
  const vorm = JSON.parse(document.getElementById("zelftoets-beschrijving").textContent);
  const site = plek.dataset.site;
  const BEWAARD = `zelftoets ${vorm.soort}`;

  // ------------------------------------------------------------------ kleine hulp

  /** Een element met eigenschappen en kinderen. */
  const maak = (naam, eigenschappen = {}, ...kinderen) => {
    const element = document.createElement(naam);
    for (const [sleutel, waarde] of Object.entries(eigenschappen))
      if (sleutel.startsWith("on")) element.addEventListener(sleutel.slice(2), waarde);
      else if (waarde === true) element.setAttribute(sleutel, "");
      else if (waarde !== false && waarde != null) element.setAttribute(sleutel, waarde);
    element.append(...kinderen.flat().filter((kind) => kind != null));
    return element;
  };

  const idVan = (pad) => `veld-${pad.join("-")}`;
  const op = (pad) => pad.reduce((waarde, deel) => waarde?.[deel], antwoorden);
  const zet = (pad, waarde) => {
    const drager = op(pad.slice(0, -1));
    const laatste = pad.at(-1);
    if (waarde === undefined && !Array.isArray(drager)) delete drager[laatste];
    else drager[laatste] = waarde;
    veranderd();
  };

  /** Wat iemand als bedrag typt (`€ 1.234,56`), zoals de regels het lezen (`1234.56`). */
  const bedrag = (tekst) => {
    const kaal = tekst.replace(/[€\s\u00a0]/g, "");
    if (/^-?\d{1,3}(\.\d{3})+(,\d{1,2})?$/.test(kaal) || kaal.includes(","))
      return kaal.replaceAll(".", "").replace(",-", "").replace(",", ".");
    return kaal;
  };
  const NAAR_JSON = {
    bedrag,
    percentage: (tekst) => tekst.replace(/[%\s]/g, "").replace(",", "."),
    aantal: (tekst) => (/^-?\d{1,15}$/.test(tekst.trim()) ? Number(tekst) : tekst),
    datum: (tekst) => tekst,
    tekst: (tekst) => tekst,
  };
  const ALS_TEKST = {
    bedrag: (waarde) => String(waarde).replace(".", ","),
    percentage: (waarde) => String(waarde).replace(".", ","),
  };

  // ------------------------------------------------------------------ antwoorden

  const lees = () => {
    try {
      return JSON.parse(localStorage.getItem(BEWAARD)) ?? {};
    } catch {
      return {};
    }
  };
  const bewaar = () => {
    try {
      localStorage.setItem(BEWAARD, JSON.stringify(antwoorden));
    } catch {
      // Zonder opslag werkt alles; alleen is het na sluiten weg.
    }
  };

  /** Een begin uit het adres: `#gemeente=Breda`, met de naam of de woorden van een keuze; daarna telt het niet meer. */
  const uitAdres = () => {
    if (!location.hash.includes("=")) return;
    for (const [naam, waarde] of new URLSearchParams(location.hash.slice(1))) {
      const veld = vorm.gegevens[vorm.soort].velden.find((een) => een.naam === naam);
      const keuzen = veld?.soort === "keuze" ? vorm.keuzelijsten[veld.van] : [];
      const gekozen = keuzen.find((keuze) => keuze.some((deel) => deel.toLowerCase() === waarde.toLowerCase()));
      if (gekozen) antwoorden[naam] = gekozen[0];
    }
    bewaar();
    history.replaceState(history.state, "", location.pathname + location.search);
  };

  let antwoorden = lees();
  uitAdres();

  // ------------------------------------------------------------------ vragen

  const uitleg = (veld, id) =>
    veld.uitleg ? maak("span", { class: "zelftoets-uitleg", id: `${id}-uitleg` }, veld.uitleg) : null;

  /** Het artikel bij een vraag: de eerste plaats waar het antwoord telt, en de andere als iemand ze wil zien. */
  const artikelen = ({ bij }) => {
    if (!bij.length) return null;
    const [eerste, ...rest] = bij.map(([vindplaats, anker]) => maak("a", { href: adres(anker) }, vindplaats));
    const meer = rest.length === 1 ? "en nog één plaats" : `en nog ${rest.length} plaatsen`;
    const andere = maak("ul", {}, rest.map((link) => maak("li", {}, link)));
    return maak(
      "div",
      { class: "zelftoets-bron" },
      maak("span", {}, "Zie ", eerste),
      rest.length ? maak("details", {}, maak("summary", {}, meer), andere) : null,
    );
  };

  const keuzerij = (id, opties, gekozen, kies) =>
    maak(
      "div",
      { class: "zelftoets-keuzen" },
      opties.map(([waarde, woorden], i) =>
        maak(
          "label",
          {},
          maak("input", {
            type: "radio",
            name: id,
            id: i ? `${id}-${i}` : id,
            checked: gekozen === waarde,
            onchange: () => kies(waarde),
          }),
          ` ${woorden}`,
        ),
      ),
    );

  const groep = (veld, id, ...inhoud) =>
    maak("fieldset", { class: "zelftoets-vraag" }, maak("legend", {}, veld.label), uitleg(veld, id), ...inhoud, artikelen(veld));

  const jaNee = (veld, pad) => {
    const id = idVan(pad);
    const opties = [[undefined, "Weet ik niet"], [true, "Ja"], [false, "Nee"]];
    return groep(veld, id, keuzerij(id, opties, op(pad) ?? undefined, (waarde) => zet(pad, waarde)));
  };

  const keuze = (veld, pad) => {
    const id = idVan(pad);
    const opties = [["", "Weet ik niet"], ...vorm.keuzelijsten[veld.van]];
    const lijst = maak(
      "select",
      { id, "aria-describedby": veld.uitleg && `${id}-uitleg`, onchange: (e) => zet(pad, e.target.value || undefined) },
      opties.map(([waarde, woorden]) => maak("option", { value: waarde, selected: (op(pad) ?? "") === waarde }, woorden)),
    );
    return maak("div", { class: "zelftoets-vraag" }, maak("label", { for: id }, veld.label), uitleg(veld, id), lijst, artikelen(veld));
  };

  const invulveld = (veld, pad) => {
    const id = idVan(pad);
    const waarde = op(pad);
    const getal = ["bedrag", "percentage", "aantal"].includes(veld.soort);
    const invoer = maak("input", {
      id,
      type: veld.soort === "datum" ? "date" : "text",
      inputmode: getal ? (veld.soort === "aantal" ? "numeric" : "decimal") : null,
      autocomplete: "off",
      placeholder: { bedrag: "€", percentage: "%" }[veld.soort],
      value: waarde == null ? "" : (ALS_TEKST[veld.soort] ?? String)(waarde),
      "aria-describedby": veld.uitleg && `${id}-uitleg`,
      oninput: (e) => zet(pad, e.target.value.trim() === "" ? undefined : NAAR_JSON[veld.soort](e.target.value)),
    });
    return maak("div", { class: "zelftoets-vraag" }, maak("label", { for: id }, veld.label), uitleg(veld, id), invoer, artikelen(veld));
  };

  /** Een lijst van keuzen: niets aangekruist kan ‘weet ik niet’ zijn, of ‘geen’. */
  const keuzen = (veld, pad) => {
    const id = idVan(pad);
    const gekozen = op(pad);
    const vak = (woorden, aan, anders) =>
      maak("label", {}, maak("input", { type: "checkbox", checked: aan, onchange: anders }), ` ${woorden}`);
    const herteken = (waarde, tekst) => {
      zet(pad, waarde);
      teken();
      [...document.getElementById(id).querySelectorAll("label")]
        .find((label) => label.textContent.trim() === tekst)
        ?.firstChild.focus();
    };
    const vakken = vorm.keuzelijsten[veld.element.van].map(([naam, woorden]) =>
      vak(woorden, gekozen?.includes(naam) ?? false, (e) => {
        const rest = (op(pad) ?? []).filter((een) => een !== naam);
        herteken(e.target.checked ? [...rest, naam] : rest, woorden);
      }),
    );
    const onbekend = vak("Weet ik niet", gekozen == null, (e) =>
      herteken(e.target.checked ? undefined : [], "Weet ik niet"),
    );
    const inhoud = groep(veld, id, maak("div", { class: "zelftoets-keuzen" }, onbekend, ...vakken));
    inhoud.id = id;
    return inhoud;
  };

  const knop = (tekst, doe, soort = "") => maak("button", { type: "button", class: soort, onclick: doe }, tekst);

  const lijst = (veld, pad) => {
    const id = idVan(pad);
    const element = { ...veld.element, label: veld.label, uitleg: "", bij: [] };
    const elementen = op(pad);
    const wijzig = (waarde, naar) => {
      zet(pad, waarde);
      teken();
      document.getElementById(naar)?.focus();
    };
    const delen = (elementen ?? []).map((_, i) =>
      maak(
        "fieldset",
        { class: "zelftoets-deel", id: `${id}-${i}`, tabindex: "-1" },
        maak("legend", {}, `${veld.label} ${i + 1}`),
        ...(element.soort === "gegeven" ? vragen(element.van, [...pad, i]) : [vraag(element, [...pad, i])]),
        knop(`Verwijder ${veld.label.toLowerCase()} ${i + 1}`, () => {
          wijzig(op(pad).filter((_, nummer) => nummer !== i), `${id}-erbij`);
        }),
      ),
    );
    const erbij = knop(`Voeg toe aan ${veld.label.toLowerCase()}`, () => {
      const nieuw = element.soort === "gegeven" ? {} : null;
      wijzig([...(op(pad) ?? []), nieuw], `${id}-${(op(pad) ?? []).length}`);
    });
    erbij.id = `${id}-erbij`;
    const stand = keuzerij(
      id,
      [[true, "Weet ik niet"], [false, "Dit is alles wat er is"]],
      elementen == null,
      (onbekend) => wijzig(onbekend ? undefined : (op(pad) ?? []), id),
    );
    return groep(veld, id, stand, ...delen, erbij);
  };

  const gegeven = (veld, pad) => {
    if (op(pad) == null) {
      const begin = knop(`Vul ${veld.label.toLowerCase()} in`, () => {
        zet(pad, {});
        teken();
      });
      begin.id = idVan(pad);
      return groep(veld, idVan(pad), begin);
    }
    const weg = knop("Dit weet ik toch niet", () => {
      zet(pad, undefined);
      teken();
      document.getElementById(idVan(pad))?.focus();
    });
    return groep(veld, idVan(pad), ...vragen(veld.van, pad), weg);
  };

  const vraag = (veld, pad) => {
    if (veld.soort === "ja_nee") return jaNee(veld, pad);
    if (veld.soort === "keuze") return keuze(veld, pad);
    if (veld.soort === "gegeven") return gegeven(veld, pad);
    if (veld.soort === "lijst") return (veld.element.soort === "keuze" ? keuzen : lijst)(veld, pad);
    return invulveld(veld, pad);
  };

  const vragen = (soort, pad) => vorm.gegevens[soort].velden.map((veld) => vraag(veld, [...pad, veld.naam]));

  // ------------------------------------------------------------------ uitslag

  const toets = (wat) => toetsing.toets(vorm.soort, JSON.stringify(wat));

  const OORDEEL = {
    voldoet: "Alles wat een computer kan toetsen, voldoet.",
    voldoet_niet: "Dit voldoet niet.",
    onvolledig: "Nog niet te zeggen: er ontbreken gegevens.",
    beoordeling_nodig: "Het oordeel is aan een mens.",
  };
  const GROEPEN = [
    ["niet_voldaan", "Niet voldaan", true],
    ["onbekend", "Nog onbekend", false],
    ["beoordelen", "Ter beoordeling", true],
    ["voldaan", "Voldaan", false],
    ["niet_van_toepassing", "Niet van toepassing", false],
  ];

  /** Velden met die naam in het formulier, met hun pad: het eerste dat nog openstaat voorop. */
  const plaatsVan = (naam, soort = vorm.soort, pad = [], gezien = []) => {
    for (const veld of vorm.gegevens[soort].velden) {
      const hier = [...pad, veld.naam];
      if (veld.naam === naam && op(hier) == null) return { veld, pad: hier };
      const binnen = veld.soort === "lijst" ? veld.element : veld;
      if (binnen.soort !== "gegeven" || gezien.includes(binnen.van)) continue;
      const delen = veld.soort === "lijst" ? (op(hier) ?? []).map((_, i) => [...hier, i]) : op(hier) ? [hier] : [];
      for (const deel of delen) {
        const gevonden = plaatsVan(naam, binnen.van, deel, [...gezien, binnen.van]);
        if (gevonden) return gevonden;
      }
    }
    return null;
  };

  const mogelijk = (veld) =>
    veld.soort === "ja_nee" ? [true, false] : veld.soort === "keuze" ? vorm.keuzelijsten[veld.van].map(([naam]) => naam) : [];

  const met = (pad, waarde) => {
    const kopie = structuredClone(antwoorden);
    pad.slice(0, -1).reduce((drager, deel) => drager[deel], kopie)[pad.at(-1)] = waarde;
    return kopie;
  };

  const beslist = (uitslag) =>
    uitslag.bevindingen.filter(({ uitkomst }) => uitkomst !== "onbekend").length;

  /**
   * Het open veld waarvan het antwoord de meeste eisen beslist. Van ja of nee en van een keuze wordt elk
   * antwoord geprobeerd, en telt het antwoord dat het minst beslist; van een ander veld tellen de eisen
   * waaraan alleen dat veld ontbreekt.
   */
  const eersteVraag = (uitslag) => {
    const nu = beslist(uitslag);
    const winst = ({ veld, pad }, naam) => {
      const waarden = mogelijk(veld);
      if (!waarden.length)
        return uitslag.bevindingen.filter(({ ontbreekt }) => ontbreekt.length === 1 && ontbreekt[0] === naam).length;
      return Math.min(...waarden.map((waarde) => beslist(toets(met(pad, waarde))))) - nu;
    };
    return uitslag.ontbreekt
      .map((naam) => ({ naam, plaats: plaatsVan(naam) }))
      .filter(({ plaats }) => plaats)
      .map(({ naam, plaats }) => ({ ...plaats, winst: winst(plaats, naam) }))
      .reduce((beste, een) => (!beste || een.winst > beste.winst ? een : beste), null);
  };

  const naarVraag = (pad, tekst) => maak("a", { href: `#${idVan(pad)}`, onclick: (e) => spring(e, pad) }, tekst);
  const spring = (e, pad) => {
    e.preventDefault();
    const doel = document.getElementById(idVan(pad));
    doel?.closest("details")?.setAttribute("open", "");
    doel?.scrollIntoView({ block: "center" });
    (doel?.matches("input,select,button") ? doel : doel?.querySelector("input,select,button"))?.focus();
  };

  const woorden = (naam) => naam.replace(/^.*\./, "").replaceAll("_", " ");
  /** Een waarde uit de uitslag, leesbaar: ja of nee, een bedrag, een dag, de naam van een keuze. */
  const getoond = (waarde) => {
    if (Array.isArray(waarde)) return waarde.map(getoond).join(", ") || "geen";
    if (typeof waarde !== "string") return waarde === true ? "ja" : waarde === false ? "nee" : String(waarde);
    if (/^-?\d+\.\d\d$/.test(waarde)) return `€ ${waarde.replace(/\B(?=(\d{3})+\.)/g, "~").replace(".", ",").replaceAll("~", ".")}`;
    const [, jaar, maand, dag] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(waarde) ?? [];
    return jaar ? `${+dag}-${+maand}-${jaar}` : waarde.replaceAll("_", " ");
  };

  const feiten = (bevinding) => {
    const paren = Object.entries(bevinding.feiten);
    if (!paren.length) return null;
    return maak("p", { class: "zelftoets-feiten" }, "Ingevuld: ", paren.map(([naam, waarde]) => `${woorden(naam)}: ${getoond(waarde)}`).join("; "), ".");
  };

  /** Het antwoord van wie beslist over een open norm, als deel van de gegevens waarover de eis gaat. */
  const oordeel = (bevinding, norm) => {
    const id = `norm-${bevinding.id}-${bevinding.pad.join("-")}-${norm.naam}`;
    const drager = dragerVan(bevinding.pad);
    const eerder = (drager.beoordelingen ?? []).findLast((een) => een.naam === norm.naam);
    const leg = (antwoord) => {
      const rest = (drager.beoordelingen ?? []).filter((een) => een.naam !== norm.naam);
      drager.beoordelingen = antwoord ? [...rest, { ...eerder, naam: norm.naam, antwoord }] : rest;
      bewaar();
      toonUitslag();
    };
    return maak(
      "fieldset",
      { class: "zelftoets-vraag" },
      maak("legend", {}, `${norm.vraag} (beslist: ${norm.door})`),
      keuzerij(id, [[undefined, "Nog geen antwoord"], ["ja", "Ja"], ["nee", "Nee"]], eerder?.antwoord, leg),
      ...(eerder ? verantwoording(id, eerder) : []),
    );
  };

  /** Wie het oordeel gaf en waarom: gaat mee in het bestand, en verandert niets aan de uitslag. */
  const verantwoording = (id, antwoord) =>
    [["wie", "Wie heeft dit beoordeeld?", "input"], ["motivering", "Waarom?", "textarea"]].map(([naam, vraag, soort]) => {
      const invoer = maak(soort, {
        id: `${id}-${naam}`,
        autocomplete: "off",
        type: soort === "input" ? "text" : null,
        rows: soort === "textarea" ? 3 : null,
        oninput: ({ target: { value } }) => {
          if (value.trim()) antwoord[naam] = value;
          else delete antwoord[naam];
          bewaar();
        },
      });
      invoer.value = antwoord[naam] ?? "";
      return maak("div", { class: "zelftoets-vraag" }, maak("label", { for: invoer.id }, vraag), invoer);
    });

  /** De gegevens op een plek in het document; bij een losse waarde die waar zij in staat. */
  const dragerVan = (pad) => {
    const onderweg = pad.map((_, i) => op(pad.slice(0, i + 1)));
    return onderweg.findLast((deel) => deel && typeof deel === "object" && !Array.isArray(deel)) ?? antwoorden;
  };

  /** Wat aan een ja/nee, een keuze, of een getal of dag te veranderen is zodat de eis is voldaan; beproefd. */
  const herstel = (bevinding) => {
    const soort = soortVan(bevinding.pad);
    if (!soort) return [];
    const slaagt = (pad, waarde) => {
      try {
        return toets(met(pad, waarde)).bevindingen.some(
          (een) => een.id === bevinding.id && een.pad.join() === bevinding.pad.join() && een.uitkomst === "voldaan",
        );
      } catch {
        return false;
      }
    };
    return Object.keys(bevinding.feiten).flatMap((label) => {
      const veld = vorm.gegevens[soort].velden.find((een) => een.naam === label);
      if (!veld) return [];
      const pad = [...bevinding.pad, label];
      const waarde = grens(veld, op(pad), (een) => slaagt(pad, een));
      return waarde === undefined ? [] : [{ veld, waarde }];
    });
  };

  const soortVan = (pad) =>
    pad.reduce((soort, deel) => {
      if (typeof deel === "number" || !soort) return soort;
      const veld = vorm.gegevens[soort].velden.find((een) => een.naam === deel);
      return (veld?.element ?? veld)?.van;
    }, vorm.soort);

  const DAG = 86400000;
  const STAPPEN = {
    bedrag: [(tekst) => Math.round(Number(tekst) * 100), (centen) => (centen / 100).toFixed(2), 2 ** 36],
    aantal: [Number, Number, 2 ** 24],
    datum: [(tekst) => Date.parse(tekst) / DAG, (dag) => new Date(dag * DAG).toISOString().slice(0, 10), 2 ** 13],
  };

  /** De waarde die het dichtst bij de gegeven waarde ligt en slaagt: verdubbelend gezocht, dan gehalveerd. */
  const grens = (veld, nu, slaagt) => {
    const ander = mogelijk(veld).find((waarde) => waarde !== nu && slaagt(waarde));
    if (ander !== undefined || !STAPPEN[veld.soort]) return ander;
    const [naar, terug, verst] = STAPPEN[veld.soort];
    const begin = naar(nu);
    let beste;
    for (const richting of [-1, 1]) {
      let afstand = 1;
      while (afstand <= verst && !slaagt(terug(begin + richting * afstand))) afstand *= 2;
      if (afstand > verst) continue;
      let [te_weinig, genoeg] = [Math.floor(afstand / 2), afstand];
      while (genoeg - te_weinig > 1) {
        const midden = Math.floor((te_weinig + genoeg) / 2);
        if (slaagt(terug(begin + richting * midden))) genoeg = midden;
        else te_weinig = midden;
      }
      if (!beste || genoeg < beste.afstand) beste = { afstand: genoeg, waarde: terug(begin + richting * genoeg) };
    }
    return beste?.waarde;
  };

  const herstelknop = (bevinding) => {
    const plek = maak("p", { class: "zelftoets-herstel", tabindex: "-1" });
    plek.append(
      knop("Wat zou dit herstellen?", () => {
        const gevonden = herstel(bevinding).map(
          ({ veld, waarde }) => `${veld.label}: ${getoond(waarde)}`,
        );
        plek.textContent = gevonden.length
          ? `Dan is aan deze eis voldaan: ${gevonden.join("; of ")}.`
          : "Niet met één ander antwoord: hier hangen meer antwoorden samen.";
        plek.focus();
      }),
    );
    return plek;
  };

  const regel = (bevinding) => {
    const waar = bevinding.pad.map((deel) => (typeof deel === "number" ? deel + 1 : woorden(deel))).join(" ");
    return maak(
      "li",
      {},
      maak("p", {}, bevinding.melding),
      bevinding.uitkomst === "niet_voldaan" ? feiten(bevinding) : null,
      bevinding.uitkomst === "niet_voldaan" ? herstelknop(bevinding) : null,
      bevinding.uitkomst === "niet_voldaan" && bevinding.hardheidsclausule
        ? maak("p", {}, `Afwijken kan mogelijk zijn: ${bevinding.hardheidsclausule}.`)
        : null,
      ...bevinding.beoordelingen.map((norm) => oordeel(bevinding, norm)),
      maak("p", { class: "zelftoets-bron" }, maak("a", { href: adres(bevinding.anker) }, bevinding.vindplaats), waar ? `, ${waar}` : ""),
    );
  };

  /** Van een bestandssysteem is een map geen pagina: dan hoort de naam van het bestand erbij. */
  const adres = (anker) =>
    site + (location.protocol === "file:" ? anker.replace(/\/(#|$)/, "/index.html$1") : anker);

  const groepen = (uitslag, open) =>
    GROEPEN.map(([uitkomst, titel, altijdOpen]) => {
      const delen = uitslag.bevindingen.filter((een) => een.uitkomst === uitkomst);
      if (!delen.length) return null;
      return maak(
        "details",
        { class: `zelftoets-groep zelftoets-${uitkomst}`, "data-uitkomst": uitkomst, open: open[uitkomst] ?? altijdOpen },
        maak("summary", { id: `uitkomst-${uitkomst}` }, `${titel} (${delen.length})`),
        maak("ul", {}, delen.map(regel)),
      );
    });

  const volgende = (uitslag) => {
    const beste = eersteVraag(uitslag);
    if (!beste) return null;
    const eisen = beste.winst === 1 ? "één eis" : `${beste.winst} eisen`;
    const reden = mogelijk(beste.veld).length ? `Elk antwoord beslist ${eisen} of meer.` : `Alleen daarop wacht nog: ${eisen}.`;
    const aantal = beste.winst > 0 ? ` ${reden}` : "";
    return maak("p", { class: "zelftoets-volgende" }, "Vul eerst in: ", naarVraag(beste.pad, beste.veld.label), `.${aantal}`);
  };

  const onleesbaar = (fouten) =>
    maak(
      "div",
      { class: "zelftoets-melding", role: "alert" },
      maak("p", {}, "Nog niet alles is goed ingevuld:"),
      maak("ul", {}, fouten.map(({ pad, melding }) => maak("li", {}, naarVraag(pad, woorden(String(pad.findLast((d) => typeof d === "string") ?? "document"))), `: ${melding}`))),
    );

  /** De uitslag verandert onder wie ermee bezig is: waar de lezer was, blijft de lezer, ook in een andere groep. */
  const toonUitslag = () => {
    const bezig = uitkomst.contains(document.activeElement) ? document.activeElement.id : "";
    vernieuwUitslag();
    const zelfde = bezig && document.getElementById(bezig);
    if (!zelfde || zelfde === document.activeElement) return;
    if (zelfde.tagName !== "SUMMARY") zelfde.closest("details").open = true;
    zelfde.focus({ preventScroll: true });
    zelfde.scrollIntoView({ block: "nearest" });
  };

  const vernieuwUitslag = () => {
    const open = Object.fromEntries([...uitkomst.querySelectorAll("details")].map((een) => [een.dataset.uitkomst, een.open]));
    try {
      const uitslag = toets(antwoorden);
      const aantal = (soort) => uitslag.bevindingen.filter((een) => een.uitkomst === soort).length;
      tel.textContent = `${OORDEEL[uitslag.oordeel]} Niet voldaan: ${aantal("niet_voldaan")}, onbekend: ${aantal("onbekend")}, ter beoordeling: ${aantal("beoordelen")}, voldaan: ${aantal("voldaan")}.`;
      const let_op = uitslag.waarschuwingen.map((tekst) => maak("p", { class: "zelftoets-feiten" }, `Let op: ${tekst}`));
      uitkomst.replaceChildren(...[volgende(uitslag), ...groepen(uitslag, open), ...let_op].filter(Boolean));
    } catch (fout) {
      if (!(fout instanceof toetsing.OngeldigDocument)) throw fout;
      tel.textContent = "Nog niet alles is goed ingevuld.";
      uitkomst.replaceChildren(onleesbaar(fout.fouten));
    }
  };

  let wacht;
  const veranderd = () => {
    bewaar();
    clearTimeout(wacht);
    wacht = setTimeout(toonUitslag, 150);
  };

  // ------------------------------------------------------------------ opslaan, openen, wissen

  const download = () => {
    const bestand = new Blob([JSON.stringify(antwoorden, null, 2)], { type: "application/json" });
    const link = maak("a", { href: URL.createObjectURL(bestand), download: `${vorm.soort}.json` });
    link.click();
    URL.revokeObjectURL(link.href);
  };

  const open = async (e) => {
    const [bestand] = e.target.files;
    if (!bestand) return;
    const tekst = await bestand.text();
    try {
      toetsing.toets(vorm.soort, tekst);
      antwoorden = JSON.parse(tekst);
      teken();
      veranderd();
    } catch (fout) {
      if (!(fout instanceof toetsing.OngeldigDocument)) throw fout;
      tel.textContent = "Dit bestand is niet te openen.";
      uitkomst.replaceChildren(onleesbaar(fout.fouten));
    }
    e.target.value = "";
  };

  const wis = () => {
    if (!confirm("Alles wissen wat u hier hebt ingevuld?")) return;
    antwoorden = {};
    teken();
    veranderd();
  };

  const hulpmiddelen = () => {
    const kies = maak("input", { type: "file", id: "zelftoets-bestand", accept: ".json,application/json", onchange: open });
    return maak(
      "div",
      { class: "zelftoets-hulp" },
      maak("p", {}, maak("label", { for: "zelftoets-bestand" }, "Open een bewaard bestand (JSON)"), kies),
      maak("p", {}, knop("Bewaar als bestand", download), " ", knop("Wis alles", wis)),
    );
  };

  // ------------------------------------------------------------------ de pagina

  const formulier = maak("form", { class: "zelftoets-vragen", "aria-label": `Vragen over ${vorm.naam}`, onsubmit: (e) => e.preventDefault() });
  const tel = maak("p", { class: "zelftoets-tel", role: "status", "aria-live": "polite" });
  const uitkomst = maak("div", {});
  const kop = vorm.gegevens[vorm.soort];

  const teken = () =>
    formulier.replaceChildren(
      maak("p", { class: "zelftoets-bron" }, "Deze vragen komen uit ", maak("a", { href: adres(kop.anker) }, kop.vindplaats), "."),
      ...vragen(vorm.soort, []),
    );

  plek.append(
    formulier,
    maak("section", { class: "zelftoets-uitslag", "aria-label": "Uitslag" }, maak("h2", {}, "Uitslag"), tel, uitkomst, hulpmiddelen()),
  );
  teken();
  toonUitslag();
})();
