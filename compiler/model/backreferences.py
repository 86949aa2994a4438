"""Who refers to what: from a place to those that name it, from a term to its uses."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from compiler.model.nodes import Regeling
from compiler.vindplaats import Vindplaats


def genoemd_in(regeling: Regeling) -> Mapping[Vindplaats, tuple[Vindplaats, ...]]:
    """For every place that is referred to, and the article above it, where that is done.

    A reference to a range counts for every article in it.
    """
    order = [artikel.vindplaats for artikel in regeling.artikelen]
    found: dict[Vindplaats, dict[Vindplaats, None]] = defaultdict(dict)
    for bepaling in regeling.walk():
        for alinea in bepaling.alineas:
            for verwijzing in alinea.verwijzingen:
                if verwijzing.doel is None or verwijzing.regeling:
                    continue
                targets = [verwijzing.doel, Vindplaats(verwijzing.doel.delen[:1])]
                if verwijzing.tot_en_met in order and verwijzing.doel in order:
                    last = order.index(verwijzing.tot_en_met) + 1
                    targets += order[order.index(verwijzing.doel) : last]
                for target in targets:
                    found[target][bepaling.vindplaats] = None
    return {target: tuple(places) for target, places in found.items()}


def begripsgebruik(regeling: Regeling) -> Mapping[str, tuple[Vindplaats, ...]]:
    """For every defined term, the places whose text uses it."""
    found: dict[str, dict[Vindplaats, None]] = {b.nummer: {} for b in regeling.begrippen}
    for bepaling in regeling.walk():
        for alinea in bepaling.alineas:
            for gebruik in alinea.begrippen:
                found[gebruik.begrip][bepaling.vindplaats] = None
    return {term: tuple(places) for term, places in found.items()}
