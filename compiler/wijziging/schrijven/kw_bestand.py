"""The draft as a file for `regeling/wijzigingen/`: its head, its text, and the rules beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compiler.wijziging.paragraphs import mark_of
from compiler.wijziging.schrijven.tekst import Naam, Paragraaf
from compiler.wijziging.to_kw import write_kw
from compiler.wijziging.tree import Deel

_WIDTH = 96
_UITLEG = """\
# Ontwerp, geschreven door kw wijziging. Vul in wat tussen [ ] staat, ook in de tekst, en haal daarna
# deze regels weg. In de kop horen nog: vastgesteld (een datum) en publicatie ("Stcrt. …").
"""


def kw_file(naam: Naam, paragrafen: Sequence[Paragraaf], regels: tuple[Deel, ...]) -> str:
    """The file as text; `naam` is the regulation that is amended."""
    titel = f"Wijziging van {naam.lidwoord} {naam.titel} in verband met [onderwerp]"
    text = "".join(f"  {line}\n" for line in _text(paragrafen))
    head = f'{_UITLEG}\nwijziging "{titel}"\n{text}'
    if not regels:
        return head
    return f"{head}\n{write_kw(Deel('bestand', '', None, regels), '').source.text}"


def _text(paragrafen: Sequence[Paragraaf]) -> Iterator[str]:
    for index, paragraaf in enumerate(paragrafen):
        if index:
            yield ">"
        yield from (f"> {line}" for line in _laid_out(paragraaf.tekst))


def _laid_out(tekst: str) -> list[str]:
    """A paragraph on lines; none starts with what the reader would take for a number or letter."""
    lines: list[str] = []
    for word in tekst.split(" "):
        fits = lines and len(lines[-1]) + 1 + len(word) <= _WIDTH
        if lines and (fits or lines[-1].endswith("€") or _opens(word)):
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _opens(word: str) -> bool:
    """Whether a line that starts with this word could be read as a new paragraph."""
    return any(mark_of(text)[0] for text in (word, f"{word} Woord", f"{word} 1"))
