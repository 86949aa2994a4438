"""What was found, as plain data; every difference says where, in which way, and old against new."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Wijze(StrEnum):
    """In which way something differs."""

    TOEGEVOEGD = "toegevoegd"
    VERVALLEN = "vervallen"
    GEWIJZIGD = "gewijzigd"


@dataclass(frozen=True, slots=True)
class Stuk:
    """A stretch of words: in both versions, only in the old (weg) or only in the new one (bij)."""

    soort: str
    tekst: str


@dataclass(frozen=True, slots=True)
class Tekstverschil:
    """A provision whose official text differs."""

    vindplaats: str
    wijze: Wijze
    stukken: tuple[Stuk, ...]


@dataclass(frozen=True, slots=True)
class Regelverschil:
    """A rule that differs in meaning.

    `stukken` are the words of the rule; where those are equal, something that the rule names has
    changed, and `toelichting` says so.
    """

    soort: str
    naam: str
    vindplaats: str
    wijze: Wijze
    stukken: tuple[Stuk, ...]
    toelichting: str = ""


@dataclass(frozen=True, slots=True)
class Gegevensverschil:
    """A difference in what documents may hold; `breekt`: what used to be accepted no longer is."""

    plaats: str
    wijze: Wijze
    breekt: bool
    uitleg: str


@dataclass(frozen=True, slots=True)
class Waardeverschil:
    """An amount, a period, a term or another value; empty where a version does not have it."""

    plaats: str
    wijze: Wijze
    oud: str
    nieuw: str


@dataclass(frozen=True, slots=True)
class Verschil:
    """All differences, each kind in the order of the regulation."""

    teksten: tuple[Tekstverschil, ...]
    regels: tuple[Regelverschil, ...]
    gegevens: tuple[Gegevensverschil, ...]
    waarden: tuple[Waardeverschil, ...]

    @property
    def gelijk(self) -> bool:
        return not (self.teksten or self.regels or self.gegevens or self.waarden)

    @property
    def breekt(self) -> bool:
        return any(verschil.breekt for verschil in self.gegevens)
