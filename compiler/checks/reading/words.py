"""Which names speak of which words: Dutch words brought back to a rough stem.

>>> speaks_of(stems("op_voorstel_van_het_college"), stems("kan op voorstel van het college"))
True
>>> speaks_of(stems("buitenlandse_reis"), stems("uren die behoren tot de onderwijstijd"))
False

Rough on purpose: a check built on this reports only where nothing at all is shared.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_SAY_NOTHING = """
    aan aangaande af al alle als andere bedoeld bedoelde betreft bij binnen boven daar daarbij daarmee
    daarnaast daaronder daaruit daarvan daarvoor dan dat de deze die dienst dit door een eerste eigen elk
    elke en enkel er ervan ervoor ge geen genoemd gezien haar hebben heeft hem het hier hoe hun hij ieder
    iedere in indien is ja kan kunnen lid maar mag met mits mogen na naar nee niet noch nog of om onder op
    over per reeds tegen ten tenzij ter terwijl tijdens te toe tot tweede derde tussen uit uitsluitend van
    vanaf vanwege vermeld vier vijf voor voordat waar waaraan waarbij waarin waarmee waarop waartoe waaruit
    waarvan waarvoor wanneer wat wel welke werd werden wie wordt worden zal ze zich zij zijn zo zoals zover
    zowel zullen artikel artikelen onderdeel onderdelen regeling
"""
_STOPWORDS = frozenset(_SAY_NOTHING.split())
_STRONG = {
    "wezen": "wijz",
    "schreven": "schrijv",
    "sloten": "sluit",
    "nomen": "nem",
    "boden": "bied",
    "stoten": "stot",
    "gaan": "ga",
}
_SEPARABLE = "aan af bij in mede na neer om onder op over samen terug toe uit vast voort voor weg"
_PREFIXES = _SEPARABLE.split()
_ENDINGS = (
    "ingen",
    "heden",
    "heid",
    "ing",
    "ende",
    "end",
    "en",
    "de",
    "te",
    "es",
    "e",
    "s",
    "t",
    "d",
)
_SHARED = 5


@lru_cache(maxsize=8192)
def stems(text: str) -> frozenset[str]:
    """The rough stems of the words of a text or a name, without words that say nothing."""
    words = re.findall(r"[a-z]+", _plain(text))
    return frozenset(_stem(word) for word in words if word not in _STOPWORDS and len(word) > 2)


@lru_cache(maxsize=65536)
def akin(one: str, other: str) -> bool:
    """Whether two stems are forms of one word, or one is a part of the other."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    if len(short) >= _SHARED and short in long:
        return True
    return len(short) >= _SHARED and short[:_SHARED] == long[:_SHARED]


def speaks_of(names: frozenset[str], words: frozenset[str]) -> bool:
    """Whether any of the names is a form of any of the words."""
    if not names.isdisjoint(words):
        return True
    return any(akin(name, word) for name in sorted(names) for word in words)


def _plain(text: str) -> str:
    text = unicodedata.normalize("NFKD", text.replace("_", " ")).lower()
    return "".join(c for c in text if not unicodedata.combining(c))


@lru_cache(maxsize=8192)
def _stem(word: str) -> str:
    for prefix in _PREFIXES:
        if word.startswith(f"{prefix}ge") and len(word) > len(prefix) + 5:
            word = prefix + word[len(prefix) + 2 :]
            break
    else:
        if word.startswith("ge") and len(word) > 6:
            word = word[2:]
    for ending, root in _STRONG.items():
        if word.endswith(ending) and len(word) > len(ending):
            word = word.removesuffix(ending) + root
    word = re.sub(r"(.)\1", r"\1", word)
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word.removesuffix(ending)
            break
    return re.sub(r"(.)\1", r"\1", word).replace("z", "s").replace("v", "f")
