"""Where the title of a regulation ends in a sentence: titles run up to the verb."""

from __future__ import annotations

import re

from compiler.wijziging.words import Word

_HEAD = re.compile(
    r".*(?:wet|wetboek|besluit|regeling|verordening|reglement|statuut|beleidsregels?|wijziging)$",
    re.IGNORECASE,
)
_OPENERS = (
    "in aan na voor onder de het een er deze dit dat artikel onderdeel bijlage uit van".split()
)
_VERB = re.compile(r"wordt|worden|komt|komen|vervalt|vervallen|als|ingetrokken|treedt|werkt")


def _goes_on(words: tuple[Word, ...], at: int) -> bool:
    """Whether the place goes on behind the title: `, onder het opschrift "…"`."""
    following = words[at : at + 5]
    return (
        len(following) > 3
        and (following[0].text, following[1].lower) == (",", "onder")
        and any(word.soort == "citaat" for word in following[3:])
    )


def end_of_name(words: tuple[Word, ...], at: int) -> int | None:
    """The word after the title of a regulation that starts at `at`: titles run up to the verb."""
    if at >= len(words) or words[at].soort != "woord" or not words[at].text[0].isupper():
        return None
    if words[at].lower in _OPENERS:
        return None
    end = at
    while end < len(words) and not (
        (words[end].soort == "woord" and _VERB.fullmatch(words[end].text)) or _goes_on(words, end)
    ):
        if words[end].soort == "citaat" or words[end].text in (":", ";"):
            return None
        end += 1
    if end > at and words[end - 1].text == ",":
        end -= 1
    heads = [w for w in words[at : min(end, at + 6)] if w.soort == "woord" and _HEAD.match(w.text)]
    return end if heads and end > at else None
