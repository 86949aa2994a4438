"""What the tables of a version make of their rows: the points that stand in the publication."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from compiler.model import nodes as m
from compiler.wijziging.traced import Traced
from compiler.wijziging.tree import Alinea, Deel, Inhoud

Gedrukt = Mapping[str, tuple[Inhoud, ...]]
"""By the name of the table."""


def printed(regeling: m.Regeling) -> Gedrukt:
    found: dict[str, tuple[Inhoud, ...]] = {}
    for bepaling in regeling.walk():
        for item in bepaling.inhoud:
            if isinstance(item, m.Tabel) and item.items:
                found[item.naam] = tuple(x for point in item.items for x in _point(point))
    return found


def _point(bepaling: m.Bepaling) -> Iterator[Inhoud]:
    """`1. De uitkering voor …:` with a, b and c below it; a sentence without a mark as it is."""
    text = tuple(Alinea(Traced.plain(alinea.tekst)) for alinea in bepaling.alineas)
    below = tuple(x for inner in bepaling.bepalingen for x in _point(inner))
    if bepaling.label:
        yield Deel("punt", bepaling.label, None, (*text, *below))
    else:
        yield from text
        yield from below
