"""Parts within an article: `eerste lid, aanhef en onderdeel a, onder 2°, tweede volzin`.

binnen      = leden | onderdelen | volzinnen
leden       = (RANG {en RANG} ("lid" | "leden") | ("lid" | "leden") NUMMER {en NUMMER})
              [[","] (onderdelen | subonderdelen | volzinnen)] {en leden}
onderdelen  = ["aanhef" "en"] onder LETTER {en LETTER}
              [[","] (subonderdelen | volzinnen)] {en onderdelen} | "aanhef"
subonderdelen = [onder] NUMMER "°" {en NUMMER "°"} | "subonderdeel" NUMMER {en NUMMER}
volzinnen   = RANG {en RANG} ("volzin" | "volzinnen")
onder       = "onder" | "onderdeel" | "onderdelen" | "sub" | "letter"
"""

from __future__ import annotations

from compiler.model.regelingnamen import words
from compiler.model.tekstverwijzingen.numerals import (
    enumeration,
    graad,
    letter,
    nummer,
    nummer_or_graad,
    rang,
)
from compiler.model.tekstverwijzingen.read import Item, Read, deepened, numbered, repeated
from compiler.model.tekstverwijzingen.tokens import Tokens
from compiler.vindplaats import Vindplaats

_LEDEN = words("lid leden")
_ONDER = words("onder onderdeel onderdelen sub letter letters")
_SUBONDERDEEL = words("subonderdeel subonderdelen")


def binnen(t: Tokens, at: int, basis: Vindplaats, first: int) -> Read | None:
    return repeated(t, _leden, at, basis, first) or _binnen_lid(t, at, basis, first)


def _binnen_lid(t: Tokens, at: int, basis: Vindplaats, first: int) -> Read | None:
    return _onderdelen(t, at, basis, first) or _binnen_onderdeel(t, at, basis, first)


def _binnen_onderdeel(t: Tokens, at: int, basis: Vindplaats, first: int) -> Read | None:
    return _subonderdelen(t, at, basis, first) or _volzinnen(t, at, basis, first)


def _leden(t: Tokens, at: int, basis: Vindplaats, first: int) -> Read | None:
    if t.word(at) in _LEDEN:
        numbers = enumeration(t, at + 1, nummer)
        end = numbers[-1].end if numbers else at
    else:
        numbers = enumeration(t, at, rang)
        end = numbers[-1].end + 1 if numbers and t.word(numbers[-1].end) in _LEDEN else at
    if end == at:
        return None
    return deepened(t, numbered(numbers, "lid", basis, first, end), _binnen_lid)


def _onderdelen(t: Tokens, at: int, basis: Vindplaats, first: int) -> Read | None:
    if t.word(at) != "aanhef":
        return repeated(t, _onderdelen_once, at, basis, first)
    start = at + 2 if t.word(at + 1) == "en" else at + 1
    joined = repeated(t, _onderdelen_once, start, basis, first)
    return joined or Read((Item(first, at + 1, basis),), at + 1)


def _onderdelen_once(t: Tokens, at: int, basis: Vindplaats, first: int) -> Read | None:
    letters = enumeration(t, at + 1, letter) if t.word(at) in _ONDER else ()
    if not letters:
        return None
    read = numbered(letters, "onderdeel", basis, first, letters[-1].end)
    return deepened(t, read, _binnen_onderdeel)


def _subonderdelen(t: Tokens, at: int, basis: Vindplaats, first: int) -> Read | None:
    word = t.word(at)
    if word in _SUBONDERDEEL:
        numbers = enumeration(t, at + 1, nummer_or_graad)
    else:
        numbers = enumeration(t, at + 1 if word in _ONDER else at, graad)
    if not numbers:
        return None
    return numbered(numbers, "subonderdeel", basis, first, numbers[-1].end)


def _volzinnen(t: Tokens, at: int, basis: Vindplaats, first: int) -> Read | None:
    rangen = enumeration(t, at, rang)
    if not rangen or t.word(rangen[-1].end) not in ("volzin", "volzinnen"):
        return None
    return numbered(rangen, "volzin", basis, first, rangen[-1].end + 1)
