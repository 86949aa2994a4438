"""The official text of the model, in the order and with the labels of the publication.

The pieces are what `regeling/bron/` is compared with: joined by single spaces they must be equal to the
normalised publication, to the letter. Footnotes are a list of their own, since the publication prints
them at the foot of a page.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from compiler.model.nodes import Alinea, Bepaling, Regeling, Tabel
from compiler.source import Span
from compiler.vindplaats import Vindplaats


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of official text that stands in one place."""

    text: str
    vindplaats: Vindplaats
    span: Span


def pieces(regeling: Regeling) -> Iterator[Piece]:
    """The text without its footnotes."""
    for deel in regeling.delen:
        yield from _bepaling(deel)


def notes(regeling: Regeling) -> Iterator[Piece]:
    """The footnotes, in order, without their numbers."""
    for bepaling in regeling.walk():
        if bepaling.soort == "noot":
            for alinea in bepaling.alineas:
                yield Piece(alinea.tekst, bepaling.vindplaats, alinea.span)


def _bepaling(bepaling: Bepaling) -> Iterator[Piece]:
    if bepaling.soort == "noot":
        return
    opening = " ".join(filter(None, (bepaling.label, bepaling.opschrift)))
    if bepaling.soort == "begrip":
        opening = bepaling.label
    if opening:
        yield Piece(opening, bepaling.vindplaats, bepaling.span)
    for deel in bepaling.inhoud:
        match deel:
            case Alinea():
                yield Piece(deel.tekst, bepaling.vindplaats, deel.span)
            case Bepaling():
                yield from _bepaling(deel)
            case Tabel():
                for item in deel.items:
                    yield from _bepaling(item)


def whole_text(bepaling: Bepaling) -> str:
    """The text of a bepaling and all below it, labels included, on one line."""
    return " ".join(piece.text for piece in _bepaling(bepaling))
