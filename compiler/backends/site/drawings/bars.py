"""Amounts as bars: one for each name, divided into parts, all on one scale.

The name stands above its bar, with the amount at the right, so that neither ever has to fit inside a
bar. What the colours stand for is told in words below the drawing; the exact parts are in the table.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from compiler.backends.site.drawings.svg import (
    BOLD,
    NARROW,
    drawing,
    lines,
    linked,
    rect,
    share,
    text_at,
)

COLOURS = 6
"""As many colours as the style sheet has; after that they begin again."""
_LINE, _BAR, _GAP = 17, 16, 14


@dataclass(frozen=True, slots=True)
class Balk:
    """A bar: its name, its amount in words, its parts in cents by the name of the part, its link."""

    naam: str
    bedrag: str
    delen: tuple[tuple[str, int], ...]
    href: str = ""


def bars(naam: str, titel: str, balken: Sequence[Balk]) -> Markup:
    """The drawing; empty where no bar has an amount."""
    longest = max((sum(c for _, c in balk.delen) for balk in balken), default=0)
    if longest <= 0:
        return Markup("")
    colours = {kop: at % COLOURS + 1 for at, kop in enumerate(parts_of(balken))}
    below = _LINE if any(_collide(balk) for balk in balken) else 0
    pieces: list[Markup] = []
    y = 0
    for balk in balken:
        piece, y = _bar(balk, colours, longest, y, below)
        pieces.append(piece)
    told = "; ".join(f"{balk.naam}: {balk.bedrag}" for balk in balken)
    return drawing(naam, titel, f"{told}.", y, pieces)


def parts_of(balken: Sequence[Balk]) -> tuple[str, ...]:
    """The names of the parts, in order of appearance: the legend."""
    return tuple(dict.fromkeys(kop for balk in balken for kop, _ in balk.delen))


def _collide(balk: Balk) -> bool:
    """Whether its name and its amount do not fit beside each other on a telephone."""
    return len(lines(balk.naam, BOLD)[-1]) + len(balk.bedrag) > NARROW - 4


def _bar(
    balk: Balk, colours: dict[str, int], longest: int, y: int, below: int
) -> tuple[Markup, int]:
    """One bar with its words, the amount so far below the name, and where the next begins."""
    texts: list[Markup] = []
    for line in lines(balk.naam, BOLD):
        y += _LINE
        texts.append(text_at("0", y, line, "naam" if balk.href else "kop"))
    y += below
    amount = text_at("100%", y, balk.bedrag, "bij", "end")
    words = linked(balk.href, texts) if balk.href else Markup("").join(texts)
    segments: list[Markup] = []
    at = 0
    for kop, centen in balk.delen:
        css = f"reeks reeks--{colours[kop]}"
        segments.append(rect(share(at, longest), y + 6, share(centen, longest), _BAR, css))
        at += centen
    return words + amount + Markup("").join(segments), y + 6 + _BAR + _GAP
