"""The closing articles: entry into force, expiry and citeertitel, with the provision that says so."""

from __future__ import annotations

from datetime import date

from compiler.checks.once import once
from compiler.model.nodes import Bepaling, Regeling, Slotbepaling


@once
def slotbepalingen(regeling: Regeling) -> tuple[tuple[Bepaling, Slotbepaling], ...]:
    """Each with the lid or article under which it stands."""
    return tuple(
        (bepaling, regel)
        for artikel in regeling.artikelen
        for bepaling in artikel.walk()
        for regel in bepaling.regels
        if isinstance(regel, Slotbepaling)
    )


def day_of(regeling: Regeling, soort: str) -> tuple[Bepaling, date] | None:
    """The day on which the regulation starts (`inwerkingtreding`) or ends (`vervalt`), if it says so."""
    for bepaling, slot in slotbepalingen(regeling):
        if slot.soort == soort and slot.datum is not None:
            return bepaling, slot.datum
    return None
