// Werk dat even duurt, in stukjes: de pagina blijft intussen reageren.

const STUKJE = 12; // milliseconden

/** Doet iets zodra de pagina even niets te doen heeft. */
export const straks = (doe) => (window.requestIdleCallback ?? ((een) => setTimeout(een, 20)))(doe, { timeout: 200 });

/** Werkt een generator af en geeft wat hij teruggeeft; stopt (zonder antwoord) zodra `gaatDoor` nee zegt. */
export const rustig = (generator, gaatDoor, voortgang = () => {}) =>
  new Promise((klaar) => {
    const stukje = () => {
      const begin = performance.now();
      while (gaatDoor()) {
        const { done, value } = generator.next();
        if (done) return klaar(value);
        if (performance.now() - begin > STUKJE) {
          voortgang(value);
          return straks(stukje);
        }
      }
    };
    straks(stukje);
  });
