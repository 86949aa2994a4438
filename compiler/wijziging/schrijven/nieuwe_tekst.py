"""New parts as paragraphs of official text, each with its own number in front.

2. Het college meldt:
a. de naam; en
b. het bedrag.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compiler.model.deelkoppen import printed
from compiler.wijziging.tree import HEADINGS, Alinea, Blok, Deel, Inhoud


def paragraphs(deel: Deel) -> Iterator[str]:
    """A part with all below it; rules are no text."""
    inhoud = [item for item in deel.inhoud if not isinstance(item, Blok)]
    label = _label(deel)
    if deel.soort in (*HEADINGS, "artikel", "bijlage", "kop"):
        yield label
    elif inhoud and isinstance(inhoud[0], Alinea):
        yield f"{label} {inhoud[0].tekst.text}"
        inhoud = inhoud[1:]
    else:
        yield label
    yield from _inhoud(inhoud)


def _inhoud(inhoud: Sequence[Inhoud]) -> Iterator[str]:
    for item in inhoud:
        if isinstance(item, Alinea):
            yield item.tekst.text
        elif isinstance(item, Deel):
            yield from paragraphs(item)


def _label(deel: Deel) -> str:
    opschrift = "" if deel.opschrift is None else deel.opschrift.text
    match deel.soort:
        case "hoofdstuk" | "titel" | "afdeling" | "paragraaf":
            label, title = printed(deel.soort, deel.nummer, opschrift)
            return f"{label} {title}" if title else label.rstrip(".")
        case "artikel":
            number = f"{deel.soort.capitalize()} {deel.nummer}"
            return f"{number}. {opschrift}" if opschrift else number
        case "lid" | "onderdeel":
            return f"{deel.nummer}."
        case "subonderdeel":
            return f"{deel.nummer}°." if deel.nummer.isdigit() else f"{deel.nummer}."
        case "begrip":
            return f"{deel.nummer}:"
        case "kop" | "bijlage":
            return opschrift or deel.nummer
        case _:
            return deel.nummer
