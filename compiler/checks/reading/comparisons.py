"""Comparison phrases in a sentence: ten minste, ten hoogste, uiterlijk, van … tot en met, tussen.

>>> [(c.tekst, c.richting.value) for c in read_comparisons("ten minste 85% van de scholen")]
[('ten minste 85%', 'ten minste')]

A phrase takes the value that follows within a few words; "maximale hoogte" has none. "binnen", "tot",
"tussen", "voor", "na" and "vanaf" compare only where a value follows at once: "binnen het gebied" does
not. "niet meer dan" and "niet binnen" turn the phrase round.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from compiler.checks.reading.quantities import Quantity, read_quantities
from compiler.model.expressions import Termijnwaarde


class Richting(StrEnum):
    """Which side of a value is meant, and whether the value itself is in."""

    TEN_MINSTE = "ten minste"
    MEER = "meer dan"
    TEN_HOOGSTE = "ten hoogste"
    MINDER = "minder dan"
    VAN_TOT_EN_MET = "van … tot en met"
    TUSSEN = "tussen"

    @property
    def complement(self) -> Richting:
        return _COMPLEMENT.get(self, self)


_COMPLEMENT = {
    Richting.TEN_MINSTE: Richting.MINDER,
    Richting.MINDER: Richting.TEN_MINSTE,
    Richting.TEN_HOOGSTE: Richting.MEER,
    Richting.MEER: Richting.TEN_HOOGSTE,
}


@dataclass(frozen=True, slots=True)
class Comparison:
    """A phrase with its direction, the characters it stands in, and the values that belong to it."""

    richting: Richting
    start: int
    end: int
    tekst: str
    waarden: tuple[Quantity, ...]


_LOOSE: tuple[tuple[str, Richting], ...] = (
    (r"ten\s+minste|minimaal|minstens|tenminste|minimum\w*|minimale", Richting.TEN_MINSTE),
    (r"ten\s+hoogste|maximaal|hoogstens|maximale|maximum\w*", Richting.TEN_HOOGSTE),
    (r"uiterlijk(?:\s+op)?", Richting.TEN_HOOGSTE),
    (r"(?:meer|hoger|groter|langer|ouder|later)\s+dan", Richting.MEER),
    (r"(?:minder|lager|kleiner|korter|jonger|eerder)\s+dan", Richting.MINDER),
)
_TIGHT: tuple[tuple[str, Richting, tuple[str, ...]], ...] = (
    (r"binnen", Richting.TEN_HOOGSTE, ("termijn",)),
    (r"tot\s+en\s+met", Richting.TEN_HOOGSTE, ()),
    (r"tot", Richting.MINDER, ()),
    (r"vanaf|met\s+ingang\s+van|sinds", Richting.TEN_MINSTE, ()),
    (r"voor", Richting.MINDER, ("datum",)),
    (r"na", Richting.MEER, ("datum",)),
    (r"tussen", Richting.TUSSEN, ()),
)
# How far the value may stand from a loose phrase: "ten hoogste worden verleend tot en met 31 …".
_WORDS_BETWEEN = 2


@lru_cache(maxsize=4096)
def read_comparisons(text: str) -> tuple[Comparison, ...]:
    """Every comparison phrase in a sentence, in order of the text. Blank out references first."""
    values = read_quantities(text)
    found: list[Comparison] = []
    for pattern, richting in _LOOSE:
        for match in re.finditer(rf"(?<!\w)(?:{pattern})(?!\w)", text, re.IGNORECASE):
            near = _following(text, match.end(), values, _WORDS_BETWEEN)
            found.append(_comparison(text, match, richting, near))
    for pattern, richting, kinds in _TIGHT:
        for match in re.finditer(rf"(?<!\w)(?:{pattern})(?!\w)", text, re.IGNORECASE):
            near = _following(text, match.end(), values, 0)
            if near is not None and (not kinds or near.soort in kinds):
                found.append(_tight(text, match, richting, near, values))
    return tuple(sorted(found, key=lambda c: (c.start, c.end)))


def _comparison(
    text: str, match: re.Match[str], richting: Richting, near: Quantity | None
) -> Comparison:
    negated = re.search(r"(?<!\w)niet\s+$", text[: match.start()], re.IGNORECASE)
    start = negated.start() if negated else match.start()
    end = near.end if near is not None else match.end()
    side = richting.complement if negated else richting
    return Comparison(side, start, end, text[start:end], () if near is None else (near,))


def _tight(
    text: str,
    match: re.Match[str],
    richting: Richting,
    near: Quantity,
    values: tuple[Quantity, ...],
) -> Comparison:
    if richting is Richting.TUSSEN:
        second = _following(text, near.end, values, 1)
        if second is not None and re.fullmatch(r"\s+en\s+", text[near.end : second.start]):
            pair = (near, _same_kind(second, near))
            return Comparison(
                richting, match.start(), second.end, text[match.start() : second.end], pair
            )
        return _comparison(text, match, Richting.TUSSEN, near)
    before = next((q for q in values if 0 < match.start() - q.end < 3), None)
    if (
        before is not None
        and match.group().lower().startswith("tot")
        and before.soort == near.soort
    ):
        opening = re.search(r"(?<!\w)(?:van|vanaf)\s+$", text[: before.start], re.IGNORECASE)
        start = opening.start() if opening else before.start
        side = Richting.VAN_TOT_EN_MET if "met" in match.group() else Richting.TUSSEN
        return Comparison(side, start, near.end, text[start : near.end], (before, near))
    return _comparison(text, match, richting, near)


def _same_kind(last: Quantity, first: Quantity) -> Quantity:
    """ "tussen één en vier jaren": a number and a term are two numbers."""
    if first.soort == "aantal" and isinstance(last.waarde, Termijnwaarde):
        return replace(last, soort="aantal", waarde=last.waarde.aantal)
    return last


def _following(
    text: str, at: int, values: tuple[Quantity, ...], words_between: int
) -> Quantity | None:
    near = next((q for q in values if q.start >= at), None)
    if near is None:
        return None
    between = text[at : near.start]
    if re.search(r"[.,;:]", between) or len(between.split()) > words_between:
        return None
    return near
