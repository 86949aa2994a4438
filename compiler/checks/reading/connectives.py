"""Words that carry logic in a sentence: conditions, exceptions, closed lists, application elsewhere.

>>> [c.tekst for c in read_conditions("Dit geldt niet, tenzij de minister anders besluit.")]
['de minister anders besluit']
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_CONDITION = re.compile(
    r"(?<!\w)(?:(?P<woord>indien|tenzij|mits|voor\s+zover|onder\s+de\s+voorwaarde\s+dat|in\s+geval\s+van"
    r"|ingeval|wanneer)|(?P<als>als)(?=\s+(?:de|het|een|er|hij|zij|deze|dit|dat|die|aan)\s))(?!\w)",
    re.IGNORECASE,
)
# "voor zover" after a limit of a power, and "als" after zowel, are no conditions of their own.
_APPOSITION = re.compile(r",\s+(?:bedoeld|genoemd|vermeld|omschreven)\s+(?:in|onder)\s[^,;:.]*,?")
_FINITE = (
    "wordt worden kan kunnen zal zullen mag mogen is zijn heeft hebben bevat betaalt stelt neemt doet "
    "verstrekt besluit geldt gelden blijft blijven vervalt verleent draagt legt dient dienen"
)
_MAIN_CLAUSE = re.compile(rf",\s+(?:{'|'.join(_FINITE.split())})(?!\w)")

_AFWIJKING = re.compile(r"(?<!\w)in\s+afwijking\s+van(?!\w)", re.IGNORECASE)
_ONVERMINDERD = re.compile(r"(?<!\w)onverminderd(?!\w)", re.IGNORECASE)
_OVEREENKOMSTIG = re.compile(r"(?<!\w)van\s+overeenkomstige\s+toepassing(?!\w)", re.IGNORECASE)
_APPLIES = re.compile(r"(?<!\w)(?:van\s+(?:overeenkomstige\s+)?toepassing|overeenkomstig)(?!\w)")
_ONLY = re.compile(r"(?<!\w)(?<!geen\s)(?:uitsluitend|enkel|slechts|alleen)(?!\w)", re.IGNORECASE)
_LEAVE = re.compile(
    r"(?<!\w)(?:in\s+afwijking|afwijken\w*|kan|kunnen|mag|mogen|bij\s+uitzondering|uitgezonderd|tenzij"
    r"|behoudens|behalve|met\s+uitzondering|niet\s+van\s+toepassing|geldt\s+niet|gelden\s+niet"
    r"|niet\s+langer|in\s+plaats\s+van|met\s+dien\s+verstande|vrijstelling|ontheffing|uitstel)(?!\w)",
    re.IGNORECASE,
)
_REFUSAL = re.compile(
    r"(?<!\w)(?:niet|geen|noch|nimmer|afgewezen|geweigerd|weigert|afwijzen|weigeren|ingetrokken"
    r"|ambtshalve|terugge\w+)(?!\w)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Connective:
    """A word that carries logic, with its place; `tekst` is what it governs, up to `end`."""

    woord: str
    start: int
    word_end: int
    end: int
    tekst: str
    leading: bool = False


@lru_cache(maxsize=4096)
def read_conditions(text: str) -> tuple[Connective, ...]:
    """The conditional words of a sentence, each with the clause it opens.

    A clause that opens the sentence ends where the main clause starts; any other runs on to the end.
    """
    flat = _APPOSITION.sub(lambda m: " " * len(m.group()), text)
    return tuple(_condition(flat, text, match) for match in _CONDITION.finditer(flat))


def _condition(flat: str, text: str, match: re.Match[str]) -> Connective:
    leading = not text[: match.start()].strip()
    end = len(text)
    if leading:
        ends = [m.start() for m in _MAIN_CLAUSE.finditer(flat, match.end())]
        end = ends[-1] if ends else end
    clause = flat[match.end() : end].strip(" .;:")
    words = " ".join(match.group().lower().split())
    return Connective(words, match.start(), match.end(), end, clause, leading)


def read_afwijking(text: str) -> tuple[Connective, ...]:
    """`in afwijking van`, with the words up to the next comma that closes the references."""
    return _read(_AFWIJKING, "afwijking", text)


def read_onverminderd(text: str) -> tuple[Connective, ...]:
    return _read(_ONVERMINDERD, "onverminderd", text)


def read_overeenkomstig(text: str) -> tuple[Connective, ...]:
    return _read(_OVEREENKOMSTIG, "overeenkomstige", text)


def read_only(text: str) -> tuple[Connective, ...]:
    """`uitsluitend`, `enkel`, `slechts`, `alleen`; not `geen enkel`."""
    return tuple(_plain(match, text) for match in _ONLY.finditer(text))


def declares_application(text: str) -> bool:
    """Whether any words apply one provision to something else."""
    return _APPLIES.search(text) is not None


def leaves_room(text: str) -> bool:
    """Whether any words make an exception or leave a choice."""
    return _LEAVE.search(text) is not None


@lru_cache(maxsize=4096)
def refuses(text: str) -> bool:
    """Whether a sentence forbids, refuses or denies, so that a rule may say the opposite."""
    return _REFUSAL.search(text) is not None


def joins(text: str) -> str:
    """The one connective in a stretch of text: "en", "of", or empty where there is none or both."""
    found = {word.lower() for word in re.findall(r"(?<!\w)(?:en|of|én|óf)(?!\w)", text)}
    plain = {word.replace("é", "e").replace("ó", "o") for word in found}
    return plain.pop() if len(plain) == 1 else ""


def _read(pattern: re.Pattern[str], word: str, text: str) -> tuple[Connective, ...]:
    """All that a pattern finds; each holds that word, which most sentences are without."""
    found = pattern.finditer(text) if word in text.lower() else ()
    return tuple(_plain(match, text) for match in found)


def _plain(match: re.Match[str], text: str) -> Connective:
    words = " ".join(match.group().lower().split())
    return Connective(words, match.start(), match.end(), len(text), text[match.end() :])
