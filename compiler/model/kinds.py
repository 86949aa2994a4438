"""Kinds of documents inside one another."""

from __future__ import annotations

from collections.abc import Mapping

from compiler.model.nodes import Gegevens
from compiler.model.types import gegevens_in


def kinds_within(soort: str, gegevens: Mapping[str, Gegevens]) -> frozenset[str]:
    """A kind of document with all kinds that can stand inside it, at any depth."""
    found: set[str] = set()
    waiting = [soort]
    while waiting:
        kind = waiting.pop()
        if kind not in found and kind in gegevens:
            found.add(kind)
            inner = (gegevens_in(veld.type) for veld in gegevens[kind].velden)
            waiting += [name for name in inner if name is not None]
    return frozenset(found)
