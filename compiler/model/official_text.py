"""The official text of the model, in the order and with the labels of the publication.

The pieces are what `regeling/bron/` is compared with: joined by single spaces they must be equal to the
normalised publication, to the letter. Footnotes are a list of their own, since the publication prints
them at the foot of a page.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from compiler.model.nodes import Alinea, Bepaling, Regeling
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
        for text, bepaling, printed in _printed(deel, []):
            yield Piece(text, bepaling.vindplaats, printed.span)


def running_text(regeling: Regeling) -> str:
    """The same, on one line."""
    return " ".join([text for deel in regeling.delen for text, _, _ in _printed(deel, [])])


def notes(regeling: Regeling) -> Iterator[Piece]:
    """The footnotes, in order, without their numbers."""
    for bepaling in regeling.walk():
        if bepaling.soort == "noot":
            for alinea in bepaling.alineas:
                yield Piece(alinea.tekst, bepaling.vindplaats, alinea.span)


def whole_text(bepaling: Bepaling) -> str:
    """The text of a bepaling and all below it, labels included, on one line."""
    return " ".join([text for text, _, _ in _printed(bepaling, [])])


# A text, the bepaling it stands in, and the node that it is printed of.
_Printed = tuple[str, Bepaling, Alinea | Bepaling]


def _printed(bepaling: Bepaling, found: list[_Printed]) -> list[_Printed]:
    """What is printed of a bepaling and of all below it, added to what was found before it."""
    if bepaling.soort == "noot":
        return found
    opening = bepaling.label
    if bepaling.opschrift and bepaling.soort != "begrip":
        opening = f"{opening} {bepaling.opschrift}" if opening else bepaling.opschrift
    if opening:
        found.append((opening, bepaling, bepaling))
    for deel in bepaling.inhoud:
        if isinstance(deel, Alinea):
            found.append((deel.tekst, bepaling, deel))
        elif isinstance(deel, Bepaling):
            _printed(deel, found)
        else:
            for item in deel.items:
                _printed(item, found)
    return found
