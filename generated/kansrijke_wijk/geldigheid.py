# Gegenereerd uit de regeling; niet met de hand wijzigen.

"""Welke tekst op welke dag geldt."""

from __future__ import annotations

from datetime import date

from ._runtime.versies import Versie, kies_versie

versies: tuple[Versie, ...] = (Versie(date(2025, 7, 1), None, "kansrijke_wijk"),)
"""Elke tekst van de regeling, de oudste eerst."""


def versie_op(dag: date) -> Versie:
    """De versie die op een dag geldt; GeldtNiet als dat er geen is."""
    return kies_versie(versies, dag)
