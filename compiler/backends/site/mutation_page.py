"""Are mistakes noticed: what was changed in the rules, what noticed it, and what slipped through."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from compiler.backends.site.bronnen import Mutatie, Mutatieproef, Telling
from compiler.backends.site.context import Context
from compiler.backends.site.escape import literal
from compiler.backends.site.links import link
from compiler.backends.site.notation import words
from compiler.backends.site.render import render

_PAGE = "proef/"
_SOORTEN = {
    "en/of": "‘en’ wordt ‘of’, ‘elk’ wordt ‘een’, en omgekeerd",
    "vergelijking": "‘ten minste’ wordt ‘meer dan’, ‘na’ wordt ‘voor’, ‘laagste’ wordt ‘hoogste’",
    "getal": "een getal, bedrag, datum of termijn schuift één stap op",
    "voorwaarde vervalt": "een voorwaarde telt niet meer mee",
    "waarde van de keuzelijst": "een andere keuze, of één keuze minder",
    "gegeven": "er wordt naar een ander gegeven, een andere tabel of berekening gekeken",
    "ontkenning": "‘niet’ vervalt",
    "uitzondering vervalt": "een uitzondering geldt niet meer",
}


@dataclass(frozen=True, slots=True)
class Soortrij:
    naam: str
    uitleg: str
    telling: Telling


@dataclass(frozen=True, slots=True)
class Mutatierij:
    """A change that nothing noticed: where, in which rule, what it says, and why it may stand."""

    plaats: Markup
    regel: Markup
    wijziging: str
    reden: str


def mutation_page(context: Context, proef: Mutatieproef) -> str:
    return render(
        "proef",
        "Worden fouten opgemerkt?",
        proef=proef,
        alleen_lezer=proef.totaal.door_de_lezer - proef.totaal.door_beide,
        alleen_voorbeelden=proef.totaal.door_de_voorbeelden - proef.totaal.door_beide,
        soorten=[Soortrij(naam, _SOORTEN.get(naam, ""), t) for naam, t in proef.soorten.items()],
        overlevers=[_row(context, mutatie) for mutatie in proef.overlevers],
        gelijkwaardig=[_row(context, mutatie) for mutatie in proef.gelijkwaardig],
        voorbeelden=len(context.regeling.voorbeelden),
    )


def _row(context: Context, mutatie: Mutatie) -> Mutatierij:
    known = any(place.anchor == mutatie.anker for place in context.sources.places)
    return Mutatierij(
        link(_PAGE, mutatie.anker, mutatie.vindplaats) if known else literal(mutatie.vindplaats),
        context.rule_link(_PAGE, mutatie.regel),
        words(mutatie.wijziging),
        mutatie.reden,
    )
