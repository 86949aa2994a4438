"""What a sentence of an amendment is made of: its places, its quotations, the kinds it counts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal, Protocol

from compiler.source import Span
from compiler.vindplaats import Soort, Vindplaats
from compiler.wijziging.instructies import (
    Adres,
    Instructie,
)
from compiler.wijziging.traced import Traced

Soortwoord = Literal[
    "hoofdstuk",
    "paragraaf",
    "artikel",
    "lid",
    "onderdeel",
    "subonderdeel",
    "begrip",
    "zin",
    "opschrift",
    "inhoud",
    "opdracht",
    "kop",
    "rij",
]


@dataclass(frozen=True, slots=True)
class Verwacht:
    """The new text that must follow: what kind of parts, how many (0: any), and their numbers.

    `nummers` is empty where the sentence does not say which.
    """

    soort: Soortwoord
    aantal: int
    nummers: tuple[str, ...] = ()


Gelezen = tuple[tuple[Instructie, ...], Verwacht | None]


class Zinsdelen(Protocol):
    """What the marks of a skeleton stand for, and where the sentence stands."""

    plaatsen: dict[str, tuple[Adres, ...]]
    citaten: dict[str, Traced]
    basis: Vindplaats

    @property
    def span(self) -> Span: ...

    def remark(self, words: str, aanwijzing: str) -> None: ...

    def bijlage_volgt(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Stuk:
    """One main clause of a sentence, its adverbs taken out."""

    zin: Zinsdelen
    telkens: bool
    alfabet: bool
    met_ingang_van: date | None

    @property
    def span(self) -> Span:
        return self.zin.span

    def waar(self, mark: str | None) -> tuple[Adres, ...]:
        """The places of a mark; without one the place that the sentence stands under."""
        return self.zin.plaatsen[mark] if mark else (Adres(self.zin.basis, self.span),)

    def citaat(self, mark: str) -> Traced:
        return self.zin.citaten[mark]

    def citaten(self, marks: str) -> tuple[Traced, ...]:
        return tuple(self.zin.citaten[mark] for mark in re.findall(r"[QM]\d+", marks))


COUNT = {
    "een": 1,
    "één": 1,
    "twee": 2,
    "drie": 3,
    "vier": 4,
    "vijf": 5,
    "zes": 6,
    "zeven": 7,
    "acht": 8,
    "negen": 9,
    "tien": 10,
    "het volgende": 1,
    "de volgende": 0,
    "nieuwe": 0,
}
KINDS: dict[str, Soortwoord] = {
    "artikel": "artikel",
    "artikelen": "artikel",
    "lid": "lid",
    "leden": "lid",
    "onderdeel": "onderdeel",
    "onderdelen": "onderdeel",
    "subonderdeel": "subonderdeel",
    "subonderdelen": "subonderdeel",
    "zin": "zin",
    "zinnen": "zin",
    "volzin": "zin",
    "volzinnen": "zin",
    "begrip": "begrip",
    "begrippen": "begrip",
    "begripsbepaling": "begrip",
    "begripsbepalingen": "begrip",
    "begripsomschrijving": "begrip",
    "begripsomschrijvingen": "begrip",
    "definitie": "begrip",
    "definities": "begrip",
    "omschrijving": "begrip",
    "omschrijvingen": "begrip",
    "paragraaf": "paragraaf",
    "paragrafen": "paragraaf",
    "hoofdstuk": "hoofdstuk",
    "hoofdstukken": "hoofdstuk",
    "tabel": "kop",
    "tabellen": "kop",
    "kop": "kop",
    "koppen": "kop",
    "tekst": "inhoud",
    "bijlage": "inhoud",
    "rij": "rij",
    "rijen": "rij",
    "opschrift": "opschrift",
}
OF_PLACE: dict[Soort, Soortwoord] = {
    "hoofdstuk": "hoofdstuk",
    "paragraaf": "paragraaf",
    "artikel": "artikel",
    "lid": "lid",
    "onderdeel": "onderdeel",
    "subonderdeel": "subonderdeel",
    "begrip": "begrip",
    "volzin": "zin",
    "bijlage": "inhoud",
    "opdracht": "opdracht",
    "kop": "kop",
    "punt": "onderdeel",
    "rij": "rij",
}
