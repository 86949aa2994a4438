# Gegenereerd uit de regeling; niet met de hand wijzigen.

"""De officiële tekst zoeken bij haar vindplaats."""

from __future__ import annotations

from ._runtime.teksten import zoek_tekst


def tekst(vindplaats: str) -> str:
    """De officiële tekst van een bepaling, bijvoorbeeld van `artikel 9, eerste lid`.

    Een vindplaats die niet bestaat, geeft OnbekendeVindplaats (een KeyError).
    """
    # Pas hier: de tekst is groot, en wie alleen toetst, heeft haar niet nodig.
    from .tekstdelen import TEKSTDELEN

    return zoek_tekst(TEKSTDELEN, vindplaats)
