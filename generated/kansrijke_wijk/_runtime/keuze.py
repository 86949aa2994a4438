"""De basis van een keuzelijst: een waarde, met haar woorden in de tekst."""

from __future__ import annotations

from enum import StrEnum
from typing import Self


class Keuze(StrEnum):
    """Een waarde van een keuzelijst: als tekst haar naam, met `omschrijving` voor de lezer."""

    omschrijving: str

    # Als tekst: de eigen hash van Enum is in Python geschreven, en tabellen zoeken er veel mee.
    __hash__ = str.__hash__

    def __new__(cls, waarde: str, omschrijving: str) -> Self:
        keuze = str.__new__(cls, waarde)
        keuze._value_ = waarde
        keuze.omschrijving = omschrijving
        return keuze
