"""The head of a consolidated text says which day it is of, and which amendments are in it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from compiler.model.literals import write_datum
from compiler.wijziging.traced import Traced
from compiler.wijziging.tree import Blok, Deel

_GEWIJZIGD = re.compile(r'^(\s*gewijzigd_bij\s+)"([^"]*)"')
_BETWEEN = re.compile(r"; | en |, (?=St)")


def with_version(root: Deel, day: date, verwerkt: tuple[str, ...]) -> Deel:
    """The tree with `versie` and `verwerkt` in its head; what is in it is no longer `gewijzigd_bij`."""
    bestanden = tuple(
        replace(
            bestand,
            inhoud=tuple(
                _head(item, day, verwerkt)
                if isinstance(item, Blok) and item.soort == "regeling"
                else item
                for item in bestand.inhoud
            ),
        )
        for bestand in root.delen
    )
    return replace(root, inhoud=bestanden)


def _head(blok: Blok, day: date, verwerkt: tuple[str, ...]) -> Blok:
    lines: list[Traced] = []
    for line in blok.regels:
        m = _GEWIJZIGD.match(line.text)
        if m is None:
            lines.append(line)
            continue
        left = [part for part in _BETWEEN.split(m[2]) if part not in verwerkt]
        if left and len(left) < len(_BETWEEN.split(m[2])):
            lines.append(line.replaced(m.start(2), m.end(2), Traced.plain("; ".join(left))))
        elif left:
            lines.append(line)
    width = _width(blok)
    lines.append(_line("versie", write_datum(day), width))
    lines.append(_line("verwerkt", f'"{"; ".join(verwerkt)}"', width))
    return replace(blok, regels=tuple(lines))


def _width(blok: Blok) -> int:
    """The width of the names in the head, with the space behind them."""
    names = [m for line in blok.regels[1:] if (m := re.match(r"\s*\w+\s+", line.text))]
    return max((len(m[0].lstrip()) for m in names), default=10)


def _line(name: str, value: str, width: int) -> Traced:
    return Traced.plain(f"  {name.ljust(max(width, len(name) + 2))}{value}")
