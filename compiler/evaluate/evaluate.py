"""A document against the checked model: a bevinding for every eis, in order of the articles.

Gives the same Uitslag, word for word, as the `toets_` function of a generated package.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from compiler.evaluate.eisen import evaluate_eis
from compiler.evaluate.gegevens import Gegeven
from compiler.evaluate.plekken import Plekken
from compiler.evaluate.read_document import read_document
from compiler.evaluate.regels import Bevinding, Rules
from compiler.model import nodes
from compiler.model.checked import CheckedRegeling
from compiler.runtime.invoer import Fout
from compiler.runtime.logica import ontbrekend
from compiler.runtime.uitslag import Regelinggegevens, Uitslag


def evaluate(
    checked: CheckedRegeling, soort: str, inhoud: object
) -> tuple[Uitslag | None, tuple[Fout, ...]]:
    """The uitslag on a document in its JSON form; or None and why the document cannot be read."""
    rules = Rules(checked.regeling)
    document, fouten = read_document(rules.meanings, soort, inhoud)
    if document is None:
        return None, fouten
    return evaluate_document(rules, soort, document), ()


def evaluate_document(rules: Rules, soort: str, document: Gegeven) -> Uitslag:
    """The uitslag on a document that has been read."""
    plekken = Plekken.of(rules.regeling, soort, document)
    found = bevindingen(rules, plekken, rules.regeling.eisen)
    return Uitslag(_about(rules.regeling), soort, tuple(found))


def bevindingen(rules: Rules, plekken: Plekken, eisen: Collection[str]) -> Iterator[Bevinding]:
    """A bevinding for each of these eisen (their functie), wherever in the document it applies."""
    for functie in eisen:
        eis = rules.regeling.eisen[functie]
        for pad, objecten, naam in plekken.missing(eis.onderwerp):
            yield Bevinding(rules, functie, ontbrekend(naam), objecten, pad)
        for pad, objecten in plekken.present(eis.onderwerp):
            toetsing = evaluate_eis(rules.meanings, eis, objecten)
            yield Bevinding(rules, functie, toetsing, objecten, pad)


def _about(regeling: nodes.Regeling) -> Regelinggegevens:
    onderdelen = regeling.keuzelijsten.get(regeling.onderdelen)
    return Regelinggegevens(
        titel=regeling.kop.titel,
        versie=regeling.versie.isoformat() if regeling.versie else "",
        let_op=regeling.kop.let_op,
        onderdelen=tuple(keuze.naam for keuze in onderdelen.waarden) if onderdelen else (),
    )
