"""Numerals in an enumeration: `4, 5 en 7`, `a tot en met c`, `eerste en tweede`, `1° en 2°`."""

from __future__ import annotations

import re
from collections.abc import Callable

from compiler.model.tekstverwijzingen.read import Number
from compiler.model.tekstverwijzingen.tokens import Tokens
from compiler.vindplaats import ordinal

RANGEN = {ordinal(str(nummer)): str(nummer) for nummer in range(1, 21)}
_RANG = re.compile(r"(\d+)(?:e|de|ste)")
_LETTER = re.compile(r"([A-Za-z])\1?")
_BIJLAGE = re.compile(r"[A-Z]|[IVXLC]+")
_ROMAN = re.compile(r"[IVXLC]+[A-Z]?")
_CAPITAL = re.compile(r"[A-Z]")

Numeral = Callable[[Tokens, int], Number | None]


def enumeration(tokens: Tokens, at: int, numeral: Numeral) -> tuple[Number, ...]:
    """`a, b en c` or `a tot en met c`; empty where no numeral stands at `at`."""
    numbers: list[Number] = []
    start: int | None = at
    while start is not None and (number := numeral(tokens, start)):
        last_at = tokens.tot_en_met(number.end)
        last = numeral(tokens, last_at) if last_at is not None else None
        if last is not None:
            number = number._replace(end=last.end, tot_en_met=last.nummer)
        numbers.append(number)
        start = tokens.en(number.end)
    return tuple(numbers)


def rang(tokens: Tokens, at: int) -> Number | None:
    digits = _RANG.fullmatch(tokens.text(at))
    nummer = digits.group(1) if digits else RANGEN.get(tokens.word(at))
    return Number(at, at + 1, nummer) if nummer else None


def nummer(tokens: Tokens, at: int) -> Number | None:
    return Number(at, at + 1, tokens.text(at)) if tokens.is_nummer(at) else None


def artikelnummer(tokens: Tokens, at: int) -> Number | None:
    """A number, or a Roman one: the articles of an amendment."""
    return nummer(tokens, at) or _matching(_ROMAN, tokens, at)


def graad(tokens: Tokens, at: int) -> Number | None:
    if not tokens.is_digits(at) or tokens.text(at + 1) != "°":
        return None
    return Number(at, at + 2, tokens.text(at))


def nummer_or_graad(tokens: Tokens, at: int) -> Number | None:
    return graad(tokens, at) or nummer(tokens, at)


def letter(tokens: Tokens, at: int) -> Number | None:
    return _matching(_LETTER, tokens, at)


def bijlagenummer(tokens: Tokens, at: int) -> Number | None:
    return nummer(tokens, at) or _matching(_BIJLAGE, tokens, at)


def kopnummer(tokens: Tokens, at: int) -> Number | None:
    """A number of a heading, with the capital that inserted it: 3.1, 5A (two tokens), II."""
    number = nummer(tokens, at)
    if number is None:
        return _matching(_ROMAN, tokens, at)
    if _CAPITAL.fullmatch(tokens.text(at + 1)) and tokens.end(at) == tokens.start(at + 1):
        return Number(at, at + 2, number.nummer + tokens.text(at + 1))
    return number


def _matching(pattern: re.Pattern[str], tokens: Tokens, at: int) -> Number | None:
    matches = pattern.fullmatch(tokens.text(at)) is not None
    return Number(at, at + 1, tokens.text(at)) if matches else None
