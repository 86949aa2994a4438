// Maakt lezen makkelijker; zonder dit script zijn het gewone links en vensters van de browser zelf.
// - Een begrip, verwijzing, datum of bedrag laat zien waar de link heen gaat: met de muis, met het
//   toetsenbord (Tab) en met een tik. Nog een tik, of Enter, volgt de link.
// - "Aanhalen" kopieert het citaat en laat ook het adres zien.
(() => {
  "use strict";
  if (!HTMLElement.prototype.showPopover) return;

  // ------------------------------------------------------------ naast zijn link

  const RAND = 8;

  /** Zet een venster onder zijn link of knop, of erboven als daar meer plaats is. */
  const plaats = (venster, bij) => {
    const kader = bij.getBoundingClientRect();
    const { left = kader.left } = bij.getClientRects()[0] ?? {};
    venster.style.inset = "auto";
    venster.style.margin = 0;
    const { offsetWidth: breed, offsetHeight: hoog } = venster;
    const links = Math.min(left, document.documentElement.clientWidth - breed - RAND);
    const onder = kader.bottom + RAND / 2;
    const past = onder + hoog <= innerHeight - RAND;
    const boven = kader.top - hoog - RAND / 2;
    venster.style.left = `${Math.max(RAND, links)}px`;
    venster.style.top = `${past || boven < RAND ? Math.min(onder, Math.max(RAND, innerHeight - hoog - RAND)) : boven}px`;
  };

  // ------------------------------------------------------------ inzage

  const LINKS = "a.begrip, a.verwijzing, a.waarde";
  let open = null;
  let wacht = 0;

  /** Van een plek op deze pagina: een venster met een kopie van de tekst die daar staat. */
  const kopie = (link) => {
    const doel = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!doel || doel.closest(".paneel")) return null;
    const tekst = doel.matches("h2, h3") ? doel.nextElementSibling?.querySelector(".wettekst") : doel.querySelector(".deel-tekst");
    if (!tekst || doel.contains(link)) return null;
    const venster = document.createElement("div");
    venster.className = "paneel inzage";
    venster.popover = "auto";
    venster.id = `kopie-${doel.id}`;
    venster.append(tekst.cloneNode(true));
    for (const deel of venster.querySelectorAll("[id], button, .paneel, .anker"))
      if (deel.matches("button, .paneel, .anker")) deel.remove();
      else deel.removeAttribute("id");
    return document.querySelector("article").appendChild(venster);
  };

  const vensterVan = (link) =>
    document.getElementById(link.dataset.inzage ?? `kopie-${decodeURIComponent(link.hash.slice(1))}`) ??
    (link.dataset.inzage ? null : kopie(link));

  const sluit = () => {
    clearTimeout(wacht);
    if (!open) return;
    const { link, venster } = open;
    open = null;
    link.removeAttribute("aria-describedby");
    if (venster.matches(":popover-open")) venster.hidePopover();
  };

  const toon = (link) => {
    if (open?.link === link) return clearTimeout(wacht);
    sluit();
    const venster = vensterVan(link);
    if (!venster) return;
    venster.showPopover();
    plaats(venster, link);
    link.setAttribute("aria-describedby", venster.id);
    open = { link, venster };
  };

  const straks = (doe, tijd) => {
    clearTimeout(wacht);
    wacht = setTimeout(doe, tijd);
  };

  document.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType !== "mouse") return;
    const link = target.closest?.(LINKS);
    if (link && !link.closest(".paneel")) straks(() => toon(link), 250);
    else if (open && (open.venster.contains(target) || open.link.contains(target))) clearTimeout(wacht);
    else straks(sluit, 300);
  });

  document.addEventListener("focusin", ({ target }) => {
    if (target.matches(LINKS) && target.matches(":focus-visible") && !target.closest(".paneel")) toon(target);
    else if (open && !open.venster.contains(target)) sluit();
  });

  let aanraking = false;
  document.addEventListener("pointerdown", ({ pointerType }) => (aanraking = pointerType === "touch"), true);
  document.addEventListener("click", (gebeurtenis) => {
    const link = gebeurtenis.target.closest?.(LINKS);
    if (!link || link.closest(".paneel")) return;
    if (aanraking && open?.link !== link && vensterVan(link)) {
      gebeurtenis.preventDefault();
      toon(link);
    } else sluit();
  });
  document.addEventListener("keydown", ({ key }) => key === "Escape" && sluit());

  // ------------------------------------------------------------ aanhalen

  const NAMEN = { citaat: "Kopieer het citaat", adres: "Kopieer het adres", jci: "Kopieer de jci" };

  /** Zet tekst op het klembord; waar dat niet mag, wordt hij geselecteerd zodat Ctrl+C werkt. */
  const kopieer = async (tekst, regel) => {
    try {
      await navigator.clipboard.writeText(tekst);
      return "Gekopieerd";
    } catch {
      getSelection().selectAllChildren(regel);
      return "Geselecteerd: kopieer met Ctrl+C";
    }
  };

  const inhoud = (regel) => (regel.dataset.kopieer === "adres" ? regel.querySelector("a").href : regel.dataset.tekst);

  /** De eerste keer: knoppen om te kopiëren, en een plek die zegt dat het is gelukt. */
  const maakKlaar = (venster) => {
    if (venster.dataset.klaar) return;
    venster.dataset.klaar = "ja";
    const melding = Object.assign(document.createElement("span"), { className: "paneel-melding" });
    melding.setAttribute("role", "status");
    for (const regel of venster.querySelectorAll("[data-kopieer]")) {
      regel.dataset.tekst = regel.textContent;
      const knop = Object.assign(document.createElement("button"), { type: "button", className: "kopieer" });
      knop.textContent = NAMEN[regel.dataset.kopieer];
      knop.addEventListener("click", async () => (melding.textContent = await kopieer(inhoud(regel), regel)));
      regel.after(knop);
    }
    venster.append(melding);
  };

  document.addEventListener(
    "toggle",
    async ({ target: venster, newState }) => {
      if (newState !== "open" || !venster.matches?.(".citaatpaneel")) return;
      maakKlaar(venster);
      const knop = document.querySelector(`[popovertarget="${venster.id}"]`);
      plaats(venster, knop);
      const citaat = venster.querySelector("[data-kopieer=citaat]");
      const melding = venster.querySelector(".paneel-melding");
      const gelukt = await kopieer(citaat.dataset.tekst, citaat);
      melding.textContent = gelukt === "Gekopieerd" ? "Het citaat is gekopieerd" : gelukt;
    },
    true,
  );
})();
