"""The words by which places are named, and which parts stand in which."""

from __future__ import annotations

import re

from compiler.vindplaats import Deel, Soort, Vindplaats, ordinal

RANG = {ordinal(str(n)): str(n) for n in range(1, 21)} | {"laatste": "laatste"}
SOORTEN: dict[str, Soort] = {
    "artikel": "artikel",
    "artikelen": "artikel",
    "lid": "lid",
    "leden": "lid",
    "onderdeel": "onderdeel",
    "onderdelen": "onderdeel",
    "onder": "onderdeel",
    "letter": "onderdeel",
    "subonderdeel": "subonderdeel",
    "subonderdelen": "subonderdeel",
    "zin": "volzin",
    "zinnen": "volzin",
    "volzin": "volzin",
    "volzinnen": "volzin",
    "hoofdstuk": "hoofdstuk",
    "hoofdstukken": "hoofdstuk",
    "paragraaf": "paragraaf",
    "paragrafen": "paragraaf",
    "§": "paragraaf",
    "punt": "punt",
}
BEGRIP = ("begripsbepaling", "begripsomschrijving", "begrip", "definitie", "omschrijving")
KOP = ("kop", "kopje", "tussenkop", "tussenkopje", "opschrift")
BEPALER = ("de", "het", "die", "dat", "dit")
NUMMER = re.compile(r"\d+[A-Za-z]*(?:[.:]\d+[A-Za-z]*)*|[IVXLC]+[A-Z]?|[A-Z]{1,2}|[a-z]{1,2}")
RANG_IN_CIJFERS = re.compile(r"(\d+)(?:e|de|ste)")
# Words of two letters that stand behind an enumeration of onderdelen and are none.
NO_NUMBERS = ("de", "en", "in", "of", "na", "is", "te", "om", "op", "er", "tot")
EN = ("en", "alsmede", "evenals", "of")
AFTER_TERM = ("", "te", "komt", "wordt", "worden", "vervalt", "vervallen", ",", "in", "en", ".")
# From the outside in: a part belongs to the nearest place above it of an earlier rank.
RANK: dict[str, int] = {
    "hoofdstuk": 0,
    "paragraaf": 0,
    "bijlage": 0,
    "aanhef": 0,
    "opschrift": 0,
    "artikel": 1,
    "lid": 2,
    "kop": 2,
    "begrip": 3,
    "onderdeel": 4,
    "opdracht": 5,
    "punt": 4,
    "subonderdeel": 5,
    "volzin": 6,
    "rij": 6,
}


def place_under(basis: Vindplaats, soort: Soort) -> Vindplaats:
    """The place, at or above `basis`, to which a part of this kind belongs."""
    delen: list[Deel] = []
    for deel in basis.delen:
        if RANK[deel.soort] >= RANK[soort]:
            break
        delen.append(deel)
    return Vindplaats(tuple(delen))


def lettered_below(basis: Vindplaats) -> bool:
    """Whether letters come below a place: in a bijlage one step deeper than in an article."""
    in_list = bool(basis.delen) and basis.delen[-1].soort in ("onderdeel", "subonderdeel", "punt")
    return in_list and basis.delen[0].soort == "bijlage"


def is_inside(place: Vindplaats, boven: Vindplaats) -> bool:
    return len(place.delen) > len(boven.delen) and boven.contains(place)
