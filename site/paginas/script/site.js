// Zegt bij perioden en data hoe ze ten opzichte van vandaag liggen. Zonder script staat alles er ook,
// alleen zonder die aanduiding: de pagina's zelf hangen niet van de dag af.
(() => {
  "use strict";
  const vandaag = () => {
    const nu = new Date();
    const deel = (n) => String(n).padStart(2, "0");
    return `${nu.getFullYear()}-${deel(nu.getMonth() + 1)}-${deel(nu.getDate())}`;
  };

  const venster = (van, tot, dag) =>
    dag < van ? ["nog niet begonnen", "straks"] : dag > tot ? ["voorbij", "voorbij"] : ["loopt nu", "nu-open"];

  const datum = (wanneer, dag) =>
    dag < wanneer ? ["nog te komen", "straks"] : dag > wanneer ? ["voorbij", "voorbij"] : ["vandaag", "nu-open"];

  const toon = (rij, [tekst, soort]) => {
    const plek = rij.querySelector(".nu");
    if (!plek) return;
    plek.textContent = tekst;
    plek.classList.add(`nu--${soort}`);
  };

  const dag = vandaag();
  for (const rij of document.querySelectorAll("[data-van][data-tot]"))
    toon(rij, venster(rij.dataset.van, rij.dataset.tot, dag));
  for (const rij of document.querySelectorAll("[data-dag]")) toon(rij, datum(rij.dataset.dag, dag));
})();
