"""The enumerations of the articles: their opening words, their items, and the items that end a line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from compiler.checks.zelf.text import Hit, Passage
from compiler.model.nodes import Alinea, Bepaling, Regeling

ITEMS = ("onderdeel", "subonderdeel")


@dataclass(frozen=True, slots=True)
class Opsomming:
    """The bepaling that opens a list, and its items."""

    bepaling: Bepaling
    items: tuple[Bepaling, ...]

    @property
    def opening(self) -> str:
        """The last words before the first item."""
        before = ""
        for deel in self.bepaling.inhoud:
            if isinstance(deel, Bepaling) and deel.soort in ITEMS:
                break
            if isinstance(deel, Alinea):
                before = deel.tekst
        return before

    @property
    def text_after(self) -> Passage | None:
        """A paragraph that follows the items."""
        seen = False
        for deel in self.bepaling.inhoud:
            if isinstance(deel, Bepaling) and deel.soort in ITEMS:
                seen = True
            elif seen and isinstance(deel, Alinea):
                return Passage(self.bepaling, deel)
        return None


def opsommingen(regeling: Regeling, *, nested: bool = True) -> Iterator[Opsomming]:
    """Every list of at least two items in the articles; without `nested` only the outermost."""
    for artikel in regeling.artikelen:
        for bepaling in artikel.walk():
            if not nested and bepaling.soort in ITEMS:
                continue
            items = tuple(b for b in bepaling.bepalingen if b.soort in ITEMS)
            if len(items) > 1:
                yield Opsomming(bepaling, items)


def last_lines(item: Bepaling) -> Iterator[Passage]:
    """The paragraphs that end the item and the items within it: its leaves."""
    below = [b for b in item.bepalingen if b.soort in ITEMS]
    for part in below:
        yield from last_lines(part)
    if not below and item.alineas:
        yield Passage(item, item.alineas[-1])


def ending(passage: Passage) -> Hit:
    """The last word of a paragraph with its punctuation."""
    start = passage.tekst.rstrip().rfind(" ") + 1
    return Hit(passage, min(start, max(0, len(passage.tekst) - 1)), len(passage.tekst))
