"""The legal address as a value: artikel 3, tweede lid, onderdeel b; its citation and its anchor.

Addresses are tuples of parts, never joined strings: artikel 420bis.1 and artikel 420bis, lid 1,
stay apart. Citation as in Aanwijzing 3.29: the article by its number, leden by ordinal, onderdelen
by letter, below that "onder 2°".

>>> plaats = Vindplaats.artikel("9").lid("4").onderdeel("a")
>>> str(plaats)
'artikel 9, vierde lid, onderdeel a'
>>> plaats.anchor
'artikel-9/#lid-4-onderdeel-a'
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Literal, NamedTuple

Soort = Literal[
    "opschrift",
    "aanhef",
    "artikel",
    "lid",
    "begrip",
    "onderdeel",
    "subonderdeel",
    "slotformulier",
    "ondertekening",
    "bijlage",
    "toelichting",
    "kop",
    "punt",
    "item",
    "noot",
    "volzin",
    "hoofdstuk",
    "titel",
    "afdeling",
    "paragraaf",
    "opdracht",
    "rij",
]

_ORDINALS = (
    "nulde eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde "
    "dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste"
).split()


class Deel(NamedTuple):
    """One step of an address: its kind and its number, letter, term or heading as printed."""

    soort: Soort
    nummer: str


class Vindplaats(NamedTuple):
    """Where something stands in the regulation, from the outside in; a key of many a table."""

    delen: tuple[Deel, ...] = ()

    @staticmethod
    def artikel(nummer: str) -> Vindplaats:
        return Vindplaats((Deel("artikel", nummer),))

    def lid(self, nummer: str) -> Vindplaats:
        return self.at("lid", nummer)

    def onderdeel(self, letter: str) -> Vindplaats:
        return self.at("onderdeel", letter)

    def at(self, soort: Soort, nummer: str = "") -> Vindplaats:
        """The address of a part directly below this one."""
        return Vindplaats((*self.delen, Deel(soort, nummer)))

    def nummer_of(self, soort: Soort) -> str | None:
        """The number of the (innermost) part of one kind in this address, if it has one."""
        for deel in reversed(self.delen):
            if deel.soort == soort:
                return deel.nummer
        return None

    def contains(self, other: Vindplaats) -> bool:
        """Whether the other address is this one or lies below it."""
        return other.delen[: len(self.delen)] == self.delen

    @property
    def parent(self) -> Vindplaats:
        return Vindplaats(self.delen[:-1])

    @property
    def page(self) -> str:
        """The page of the site that shows this place, as a directory address: "artikel-9/"."""
        first = self.delen[0] if self.delen else None
        match first:
            case None:
                return ""
            case Deel("artikel", nummer):
                return f"artikel-{slug(nummer)}/"
            case Deel("bijlage" | "toelichting", _):
                return f"{first.soort}/"
            case _:
                return "regeling/"

    @property
    def fragment(self) -> str:
        """The anchor within that page: "lid-4-onderdeel-a"; empty for the page as a whole."""
        first, rest = self.delen[:1], self.delen[1:]
        if first and first[0].soort not in ("artikel", "bijlage", "toelichting"):
            rest = self.delen
        return "-".join(f"{d.soort}-{slug(d.nummer)}" if d.nummer else d.soort for d in rest)

    @property
    def anchor(self) -> str:
        return f"{self.page}#{self.fragment}" if self.fragment else self.page

    def __str__(self) -> str:
        return ", ".join(_cite(deel) for deel in self.delen)

    @property
    def cited(self) -> str:
        """As it stands inside a sentence: `artikel 3, derde lid,` closes with a comma (Aanwijzing 3.29)."""
        return f"{self}," if len(self.delen) > 1 else str(self)


def ordinal(nummer: str) -> str:
    """The ordinal in words up to twenty ("vierde"), in digits above ("21e", "2a")."""
    if len(nummer) < 3 and nummer.isdigit() and int(nummer) < len(_ORDINALS):
        return _ORDINALS[int(nummer)]
    return f"{nummer}e" if nummer.isdigit() else nummer


@lru_cache(maxsize=4096)
def slug(text: str) -> str:
    """A word fit for an address: ASCII, lower case, hyphens; never empty for a visible text."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")


def _cite(deel: Deel) -> str:
    match deel.soort:
        case "lid":
            return f"{ordinal(deel.nummer)} lid"
        case "volzin":
            return f"{ordinal(deel.nummer)} volzin"
        case "subonderdeel":
            return f"onder {deel.nummer}°" if deel.nummer.isdigit() else f"onder {deel.nummer}"
        case "begrip":
            return f"begripsbepaling {deel.nummer}"
        case "kop":
            return f"‘{deel.nummer}’"
        case "punt":
            return f"punt {deel.nummer}"
        case "opdracht":
            return f"onder {deel.nummer}"
        case _:
            return f"{deel.soort} {deel.nummer}".rstrip()
