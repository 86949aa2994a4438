"""A period, term or percentage in the toelichting that is another than in the article it explains.

Only what is clearly about the same thing is compared: periods that share one of their ends, terms
"binnen …" in the same unit, and the one percentage with "ten minste" or "ten hoogste".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from compiler.checks.zelf.text import MONTH, Hit, Passage, passages, remark
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model.literals import read_termijn
from compiler.model.nodes import Regeling
from compiler.vindplaats import Vindplaats

_DAY = rf"\d{{1,2}} (?:{MONTH})"
_PERIOD = re.compile(
    rf"\b(?:van|tussen|periode(?: van)?) (?P<begin>{_DAY}(?: \d{{4}})?|\d{{4}})"
    rf" (?:tot en met|en|tot) (?P<einde>{_DAY} \d{{4}}|\d{{4}})\b"
)
_TERM = re.compile(
    r"\bbinnen (?P<termijn>(?:[a-zéë]+|\d+) (?:dag(?:en)?|week|weken|maand(?:en)?|ja(?:ar|ren)))\b"
)
_BOUND = re.compile(
    r"\b(?P<kant>ten minste|minimaal|minstens|ten hoogste|maximaal|hoogstens) (?P<percentage>\d+(?:,\d+)?%)"
)
_YEAR = re.compile(r"\d{4}")
_LEAST = ("ten minste", "minimaal", "minstens")


@dataclass(frozen=True, slots=True)
class _Value:
    """What a text says: of a kind, with the part that makes it comparable and the part that may differ."""

    soort: Literal["periode", "termijn", "percentage"]
    key: str
    waarde: str
    hit: Hit


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """Each value of the toelichting of an article against those of the article."""
    told: dict[Vindplaats, list[_Value]] = {}
    for passage in passages(regeling, "artikel"):
        place = Vindplaats(passage.vindplaats.delen[:1])
        told.setdefault(place, []).extend(_values(passage))
    explained = {b.vindplaats: b.bij for b in regeling.walk() if b.bij is not None}
    for passage in passages(regeling, "toelichting"):
        artikel = _explained(passage.vindplaats, explained)
        if artikel is None:
            continue
        ours = told.get(Vindplaats(artikel.delen[:1]), [])
        for value in _values(passage):
            yield from _compare(value, ours, artikel)


def _explained(plaats: Vindplaats, explained: Mapping[Vindplaats, Vindplaats]) -> Vindplaats | None:
    while plaats.delen:
        if plaats in explained:
            return explained[plaats]
        plaats = plaats.parent
    return None


def _values(passage: Passage) -> Iterator[_Value]:
    text = passage.tekst
    for match in _PERIOD.finditer(text) if _YEAR.search(text) else ():
        hit = Hit(passage, *match.span())
        begin, einde = match["begin"], match["einde"]
        if len(begin.split()) == 2:  # "7 juli tot en met 17 oktober 2025"
            begin = f"{begin} {einde.split()[-1]}"
        yield _Value("periode", begin, einde, hit)
    for match in _TERM.finditer(text) if "binnen " in text else ():
        term = read_termijn(match["termijn"])
        if term is not None:
            yield _Value("termijn", term.eenheid, str(term.aantal), Hit(passage, *match.span()))
    for match in _BOUND.finditer(text) if "%" in text else ():
        side = "ten minste" if match["kant"] in _LEAST else "ten hoogste"
        yield _Value("percentage", side, match["percentage"], Hit(passage, *match.span()))


def _compare(value: _Value, ours: list[_Value], artikel: Vindplaats) -> Iterator[Diagnostic]:
    same_kind = [v for v in ours if v.soort == value.soort]
    if value.soort == "periode":
        if any((v.key, v.waarde) == (value.key, value.waarde) for v in same_kind):
            return
        other = [v for v in same_kind if (v.key == value.key) != (v.waarde == value.waarde)]
    else:
        comparable = [v for v in same_kind if v.key == value.key]
        if any(v.waarde == value.waarde for v in comparable):
            return
        other = comparable if len({v.waarde for v in comparable}) == 1 else []
    if other:
        yield remark(
            codes.TOELICHTING_VERSCHILT,
            value.hit,
            f"hier staat ‘{value.hit.words}’, {artikel} zegt ‘{other[0].hit.words}’",
            why="De toelichting legt uit wat de regeling bepaalt; waar zij iets anders zegt, weet de "
            "lezer niet waar hij aan toe is.",
            help="laat artikel en toelichting hetzelfde zeggen",
            others=(Label(other[0].hit.span, "zo staat het in het artikel"),),
        )
