// Zegt bij perioden en data hoe ze ten opzichte van vandaag liggen en welke dag als eerste komt, en vouwt
// open waar een koppeling heen gaat en, voor wie afdrukt, alles. Zonder script staat alles er ook: de pagina's zelf hangen niet van de
// dag af.
(() => {
  "use strict";
  const vandaag = () => {
    const nu = new Date();
    const deel = (n) => String(n).padStart(2, "0");
    return `${nu.getFullYear()}-${deel(nu.getMonth() + 1)}-${deel(nu.getDate())}`;
  };

  const venster = (van, tot, dag) =>
    dag < van ? ["nog niet begonnen", "straks"] : dag > tot ? ["voorbij", "voorbij"] : ["loopt nu", "nu-open"];

  const tekst = (van, tot, dag) =>
    dag < van ? ["geldt nog niet", "straks"] : dag > tot ? ["geldt niet meer", "voorbij"] : ["geldt nu", "nu-open"];

  const datum = (wanneer, dag) =>
    dag < wanneer ? ["nog te komen", "straks"] : dag > wanneer ? ["voorbij", "voorbij"] : ["vandaag", "nu-open"];

  const toon = (rij, [tekst, soort]) => {
    const plek = rij.querySelector(".nu");
    if (!plek) return;
    plek.textContent = tekst;
    plek.classList.add(`nu--${soort}`);
  };

  /** Van elke periode haar eerste en laatste dag, en elke losse dag: wanneer, en in woorden. */
  const dagen = (data) =>
    data.flatMap(({ naam, van, tot, begin, einde }) =>
      van === tot
        ? [{ iso: tot, tekst: `${einde}: ${naam}` }]
        : [
            { iso: van, tekst: `${begin}: ${naam} begint` },
            { iso: tot, van, tekst: `${naam}, tot en met ${einde}`, laatste: `${einde}: laatste dag van ${naam}` },
          ],
    );

  /** Vult de zinnen over vandaag in: wat er nu loopt, en wat er als eerste komt. */
  const zegVolgende = (vak, dag) => {
    const alle = dagen(JSON.parse(vak.dataset.volgende)).sort((a, b) => a.iso.localeCompare(b.iso));
    const open = alle.filter((d) => d.van && d.van <= dag && dag <= d.iso);
    const eerste = alle.find((d) => d.iso >= dag);
    const zinnen = open.length ? open.map((d) => ["Nu open", d.tekst]) : [["Nu open", "geen periode"]];
    zinnen.push(["Eerstvolgende datum", eerste ? (eerste.laatste ?? eerste.tekst) : "geen, alle data zijn voorbij"]);
    vak.replaceChildren(
      ...zinnen.map(([kop, tekst]) => {
        const regel = document.createElement("p");
        const vet = document.createElement("strong");
        vet.textContent = `${kop}: `;
        regel.append(vet, tekst);
        return regel;
      }),
    );
    vak.hidden = false;
  };

  /** Zet op een tijdlijn een streep bij vandaag, als die dag erop ligt, en zegt in de legenda wat zij is. */
  const streep = (tekening, dag) => {
    const { van, tot } = tekening.dataset;
    if (dag < van || dag > tot) return;
    const deel = (100 * (Date.parse(dag) - Date.parse(van))) / (Date.parse(tot) - Date.parse(van) + 864e5);
    const lijn = document.createElementNS("http://www.w3.org/2000/svg", "line");
    for (const [naam, waarde] of Object.entries({ x1: `${deel}%`, x2: `${deel}%`, y1: "18", y2: "100%" }))
      lijn.setAttribute(naam, waarde);
    lijn.classList.add("vandaag");
    tekening.querySelector("a")?.before(lijn);
    for (const een of document.querySelectorAll("[data-bij-streep]")) een.hidden = false;
  };

  /** Zegt het als op deze dag een andere tekst geldt dan de pagina laat zien: bovenaan staat de nieuwste. */
  const zegStand = (vak, dag) => {
    const [nieuwste, ...eerder] = document.querySelectorAll("details.versie");
    const geldt = ({ dataset: { van, tot } }) => van <= dag && dag <= tot;
    if (!nieuwste || geldt(nieuwste)) return;
    const nu = eerder.find(geldt);
    const begin = dag < nieuwste.dataset.van ? "Deze tekst geldt nog niet." : "Deze tekst geldt niet meer.";
    vak.append(nu ? `${begin} Vandaag geldt nog de eerdere tekst, ` : begin);
    if (nu) {
      const naar = document.createElement("a");
      naar.href = `#${nu.id}`;
      naar.textContent = nu.querySelector("summary time").textContent;
      vak.append("die van ", naar, ".");
    }
    vak.hidden = false;
  };

  /** Vouwt open wat dichtgevouwen is om de plaats waar het adres naar wijst. */
  const open = () => {
    const doel = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const vouw = doel?.closest("details:not([open])");
    if (!vouw) return;
    vouw.open = true;
    doel.scrollIntoView();
  };
  addEventListener("hashchange", open);
  open();

  /** Klapt voor het afdrukken alles open, en daarna weer dicht wat dicht was. */
  let dicht = [];
  addEventListener("beforeprint", () => {
    dicht = [...document.querySelectorAll("details:not([open])")];
    for (const vouw of dicht) vouw.open = true;
  });
  addEventListener("afterprint", () => {
    for (const vouw of dicht) vouw.open = false;
  });

  const dag = vandaag();
  for (const vak of document.querySelectorAll("[data-van][data-tot]:not(svg)")) {
    const { van, tot, wat } = vak.dataset;
    toon(vak, (wat === "tekst" ? tekst : venster)(van, tot, dag));
  }
  for (const vak of document.querySelectorAll("[data-tekststand]")) zegStand(vak, dag);
  for (const rij of document.querySelectorAll("tr[data-dag]")) toon(rij, datum(rij.dataset.dag, dag));
  for (const vak of document.querySelectorAll("[data-volgende]")) zegVolgende(vak, dag);
  for (const tekening of document.querySelectorAll("svg[data-van][data-tot]")) streep(tekening, dag);
})();
