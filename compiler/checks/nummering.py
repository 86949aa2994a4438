"""Articles, leden and onderdelen are numbered through (Aanwijzingen 3.54, 3.58 and 3.59)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model.nodes import Bepaling, Regeling

_NUMBERED = ("lid", "onderdeel", "subonderdeel")
_NUMBER = re.compile(r"(?:\d+[.:])*(\d+)([a-z]*)")


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """Each number follows the one before; an inserted 7a may follow 7."""
    if regeling.kop.versie is None:
        # The number of an article that an amendment took away stays open (Aanwijzing 6.16).
        yield from _sequence(regeling.artikelen)
    for bepaling in regeling.walk():
        for soort in _NUMBERED:
            yield from _sequence(tuple(b for b in bepaling.bepalingen if b.soort == soort))


def _sequence(bepalingen: tuple[Bepaling, ...]) -> Iterator[Diagnostic]:
    for before, after in pairwise(bepalingen):
        if not _follows(before.nummer, after.nummer):
            yield Diagnostic(
                codes.NUMMERING,
                Label(after.span, f"na {before.soort} {before.nummer} komt hier {after.nummer}"),
                explanation="De onderdelen van een regeling worden doorlopend genummerd "
                "(Aanwijzingen 3.54, 3.58 en 3.59).",
                help="controleer of er een nummer is overgeslagen; anders staat het zo in de "
                "publicatie",
                vindplaats=after.vindplaats,
            )
    first = bepalingen[0] if bepalingen else None
    if first is not None and first.nummer not in ("1", "a") and first.soort != "artikel":
        yield Diagnostic(
            codes.NUMMERING,
            Label(first.span, f"de eerste heet hier {first.nummer}"),
            help="de nummering begint met 1 of a",
            vindplaats=first.vindplaats,
        )


def _follows(before: str, after: str) -> bool:
    if before.isalpha() and after.isalpha():
        return _letters(after) == _letters(before) + 1 or after[:-1] == before
    one, two = _NUMBER.fullmatch(before), _NUMBER.fullmatch(after)
    if one is None or two is None:
        return False
    if one[1] == two[1]:
        return _letters(two[2]) == _letters(one[2]) + 1
    chapter_changes = before[: one.start(1)] != after[: two.start(1)]
    expected = 1 if chapter_changes else int(one[1]) + 1
    return int(two[1]) == expected and not two[2]


def _letters(letters: str) -> int:
    value = 0
    for letter in letters:
        value = value * 26 + ord(letter) - ord("a") + 1
    return value
