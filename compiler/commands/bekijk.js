// Alleen in kw bekijk: wacht op nieuws van de server. Een nieuwe versie wordt meteen geladen; een fout komt
// boven de pagina te staan, die verder blijft zoals zij was.
(() => {
  "use strict";
  let versie = document.currentScript.dataset.versie;

  const toonFouten = (tekst) => {
    const vak = document.getElementById("kw-fouten") ?? document.body.insertBefore(document.createElement("div"), document.body.firstChild);
    vak.id = "kw-fouten";
    vak.setAttribute("role", "alert");
    vak.style.cssText = "position:sticky;top:0;z-index:99;max-height:60vh;overflow:auto;padding:.8rem 1rem;background:#5a1208;color:#fff;font:15px/1.5 system-ui,sans-serif";
    const kop = document.createElement("strong");
    kop.textContent = "De regeling heeft een fout. U ziet de laatste goede versie.";
    const uitleg = document.createElement("pre");
    uitleg.style.cssText = "margin:.5rem 0 0;white-space:pre-wrap;font:13px/1.45 ui-monospace,monospace";
    uitleg.textContent = tekst;
    vak.replaceChildren(kop, uitleg);
  };

  const wacht = async () => {
    for (;;) {
      try {
        const nieuws = await (await fetch(`/__kw/nieuws?${versie}&${location.pathname}`)).json();
        if (String(nieuws.versie) === versie) continue;
        versie = String(nieuws.versie);
        if (!nieuws.fouten) return location.reload();
        toonFouten(nieuws.fouten);
      } catch {
        await new Promise((klaar) => setTimeout(klaar, 1000));
      }
    }
  };
  wacht();
})();
