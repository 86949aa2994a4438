"""Compare two versions of a regulation.

    verschil = compare(old, new, Versie("oud", …), Versie("nieuw", …))

Both are bound models, not necessarily checked: a draft with a mistake can be compared too. Documents
that come out differently are searched for apart, in `outcomes`.
"""

from __future__ import annotations

from compiler.model.nodes import Regeling
from compiler.verschil.computed import compare_computed
from compiler.verschil.contract import compare_contract
from compiler.verschil.found import Verschil, Versie
from compiler.verschil.order import parts
from compiler.verschil.refusals import with_cases
from compiler.verschil.rules import compare_rules
from compiler.verschil.values import compare_cells, compare_values
from compiler.was_wordt.nodes import Wijze
from compiler.was_wordt.texts import compare_texts


def compare(old: Regeling, new: Regeling, oud: Versie, nieuw: Versie) -> Verschil:
    """All differences that can be read off the models."""
    regels = compare_rules(old, new)
    renamed = {regel.naam: regel.was for regel in regels if regel.soort == "eis" and regel.was}
    changed = [
        regel.naam
        for regel in regels
        if regel.soort == "berekening" and regel.wijze in (Wijze.GEWIJZIGD, Wijze.GERAAKT)
    ]
    return Verschil(
        regeling=new.kop.titel,
        oud=oud,
        nieuw=nieuw,
        indeling=parts(old, new),
        teksten=tuple(compare_texts(old, new)),
        regels=tuple(regels),
        gegevens=tuple(with_cases(old, new, compare_contract(old, new, renamed))),
        waarden=tuple(compare_values(old, new)),
        cellen=tuple(compare_cells(old, new)),
        berekend=tuple(compare_computed(old, new, changed)),
    )
