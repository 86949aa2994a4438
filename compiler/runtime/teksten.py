"""De officiële tekst van een bepaling, gezocht bij haar vindplaats."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches


class OnbekendeVindplaats(KeyError):
    """Deze vindplaats bestaat in de regeling niet."""

    def __str__(self) -> str:
        return str(self.args[0])


def zoek_tekst(teksten: Mapping[str, str], vindplaats: str) -> str:
    """De tekst bij een vindplaats; hoofdletters en spaties maken niet uit."""
    gezocht = _genormaliseerd(vindplaats)
    for plaats, tekst in teksten.items():
        if _genormaliseerd(plaats) == gezocht:
            return tekst
    dichtbij = get_close_matches(gezocht[:200], list(teksten), n=1)
    voorstel = f"; bedoelde u {dichtbij[0]}?" if dichtbij else ""
    raise OnbekendeVindplaats(f"de regeling kent geen {vindplaats[:200]}{voorstel}")


def _genormaliseerd(vindplaats: str) -> str:
    return " ".join(vindplaats.casefold().split())
