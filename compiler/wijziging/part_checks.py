"""What must hold before parts are put in a place: their numbers, and that these are free."""

from __future__ import annotations

import re

from compiler.diagnostics import codes
from compiler.source import Span
from compiler.wijziging.alphabet import letters
from compiler.wijziging.state import Bewerking, head_span
from compiler.wijziging.tree import (
    HEADINGS,
    Deel,
    Inhoud,
    walk,
)


def is_of(item: Inhoud, soort: str) -> bool:
    return isinstance(item, Deel) and item.soort == soort


def end_of_heading(boven: Deel, index: int) -> int:
    """The index behind the articles that stand under a heading."""
    head = boven.inhoud[index]
    assert isinstance(head, Deel)
    level = HEADINGS.index(head.soort)
    for after in range(index + 1, len(boven.inhoud)):
        item = boven.inhoud[after]
        if isinstance(item, Deel) and (
            (item.soort in HEADINGS and HEADINGS.index(item.soort) <= level)
            or item.soort not in ("artikel", *HEADINGS)
        ):
            return after
    return len(boven.inhoud)


def require_numbers(werk: Bewerking, old: list[Deel], new: tuple[Deel, ...], span: Span) -> None:
    """`Artikel 7 komt te luiden:` is followed by artikel 7."""
    for before, after in zip(old, new, strict=True):
        if before.soort == after.soort and before.soort == "begrip":
            continue
        if (before.soort, before.nummer) != (after.soort, after.nummer) and len(old) == 1:
            werk.refuse(
                codes.NIEUWE_TEKST_PAST_NIET,
                head_span(after, span),
                f"hier begint {after.soort} {after.nummer}, niet {before.soort} {before.nummer}",
                help="de nieuwe tekst begint met de aanduiding van wat zij vervangt (Aanwijzing 6.9)",
            )


def require_free(
    werk: Bewerking,
    boven: Deel,
    new: tuple[Deel, ...],
    span: Span,
    gone: list[Deel] | None = None,
) -> None:
    """No two parts with one number."""
    there = {(d.soort, d.nummer): d for d in boven.delen if not any(d is g for g in gone or ())}
    for deel in new:
        taken = there.get((deel.soort, deel.nummer))
        if taken is not None and deel.soort not in ("punt", "kop"):
            werk.refuse(
                codes.NUMMER_BESTAAT_AL,
                head_span(deel, span),
                f"{deel.soort} {deel.nummer} is er al",
                help="vernummer of verletter eerst wat er staat, of gebruik een ander nummer",
                against=tuple(p for p in walk(werk.root) if p.deel is taken),
            )


def touch_all(werk: Bewerking, deel: Deel, span: Span) -> None:
    werk.touch(deel.naam, span)
    for below in deel.delen:
        touch_all(werk, below, span)


def order_of(deel: Deel) -> tuple[object, ...]:
    """What comes first: 2 before 2a before 10; b before ba before c before aa; the alphabet."""
    if deel.soort in ("begrip", "kop"):
        return (letters(deel.nummer),)
    parts = re.findall(r"\d+|[A-Za-z]+", deel.nummer)
    if parts and not parts[0].isdigit():
        double = len(parts[0]) == 2 and len(set(parts[0])) == 1
        return ((int(double), parts[0].lower()),)
    return tuple((int(p), "") if p.isdigit() else (0, p.lower()) for p in parts)
