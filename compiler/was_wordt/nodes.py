"""What differs between two texts, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from compiler.vindplaats import Vindplaats


class Wijze(StrEnum):
    """In which way something differs."""

    TOEGEVOEGD = "toegevoegd"
    VERVALLEN = "vervallen"
    GEWIJZIGD = "gewijzigd"
    VERPLAATST = "verplaatst"
    """The same, in another place: vernummerd, or moved."""
    HERNOEMD = "hernoemd"
    """The same, under another name."""
    GERAAKT = "geraakt"
    """The same words, but something that they name has changed."""


@dataclass(frozen=True, slots=True)
class Stuk:
    """A stretch of words: in both versions, only in the old (weg) or only in the new one (bij)."""

    soort: Literal["gelijk", "weg", "bij"]
    tekst: str


@dataclass(frozen=True, slots=True)
class Tekstverschil:
    """A provision whose official text differs; `was` is where it stood, if elsewhere."""

    vindplaats: Vindplaats
    wijze: Wijze
    stukken: tuple[Stuk, ...]
    was: Vindplaats | None = None
