"""Which text a rule answers to: the lid (or the article without leden, or the begrip) it stands in."""

from __future__ import annotations

from compiler.checks.once import once
from compiler.model.nodes import Bepaling, Regeling
from compiler.model.official_text import whole_text
from compiler.vindplaats import Vindplaats

_UNITS = ("lid", "begrip")


def unit_of(plaats: Vindplaats) -> Vindplaats:
    """The lid or begrip that holds a place; else its article, or the part as a whole."""
    for index, deel in enumerate(plaats.delen):
        if deel.soort in _UNITS:
            return Vindplaats(plaats.delen[: index + 1])
    return Vindplaats(plaats.delen[:1])


@once
def texts_of_units(regeling: Regeling) -> dict[Vindplaats, str]:
    """The official text of every part that rules answer to."""
    answered = {unit_of(b.vindplaats) for b in regeling.walk() if b.regels}
    return {
        b.vindplaats: whole_text(b)
        for b in regeling.walk()
        if _is_unit(b) and b.vindplaats in answered
    }


def _is_unit(bepaling: Bepaling) -> bool:
    return bepaling.soort in _UNITS or len(bepaling.vindplaats.delen) == 1
