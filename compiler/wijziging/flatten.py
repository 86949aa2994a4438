"""An amending text as a tree, back to its paragraphs: so that it can be read again once it is amended."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.wijziging.paragraphs import Merk, Para
from compiler.wijziging.traced import Traced
from compiler.wijziging.tree import Alinea, Deel

_MERK: dict[str, Merk] = {"lid": "cijfer", "onderdeel": "letter", "subonderdeel": "graad"}


def paragraphs_of(boom: Deel) -> tuple[Para, ...]:
    return tuple(_below(boom))


def _below(deel: Deel) -> Iterator[Para]:
    for item in deel.inhoud:
        if isinstance(item, Alinea):
            yield Para("", "", item.tekst, item.tekst)
        elif isinstance(item, Deel):
            yield from _part(item)


def _part(deel: Deel) -> Iterator[Para]:
    match deel.soort:
        case "artikel" | "hoofdstuk" | "titel" | "afdeling" | "paragraaf":
            merk: Merk = "artikel" if deel.soort == "artikel" else "kop"
            title = deel.opschrift or Traced()
            yield Para(merk, deel.nummer, title, title, deel.soort)
            yield from _below(deel)
        case "bijlage" | "kop":
            title = deel.opschrift or Traced()
            yield Para("bijlage" if deel.soort == "bijlage" else "", "", title, title)
            yield from _below(deel)
        case "begrip":
            term = deel.opschrift or Traced.plain(deel.nummer)
            yield from _opened(deel, Para("", "", term, term), Traced.plain(": "))
        case _:
            yield from _numbered(deel)


def _numbered(deel: Deel) -> Iterator[Para]:
    """`A`, `1.`, `a.`: its first paragraph stands behind its mark."""
    merk = _mark(deel)
    rest = list(_below(deel))
    first = rest[0] if rest and not rest[0].merk else None
    text = first.tekst if first is not None else Traced()
    yield Para(merk, deel.nummer.rstrip(".°"), text, text)
    yield from rest[1:] if first is not None else rest


def _mark(deel: Deel) -> Merk:
    number = deel.nummer
    if deel.soort == "onderdeel" and number[:1].isupper():
        return "hoofdletter"
    if deel.soort in ("opdracht", "punt"):
        if number.endswith(("°", "°.")):
            return "graad"
        return "cijfer" if number[:1].isdigit() else "letter"
    return _MERK[deel.soort]


def _opened(deel: Deel, opening: Para, between: Traced) -> Iterator[Para]:
    rest = list(_below(deel))
    first = rest[0].tekst if rest else Traced()
    text = opening.tekst + between + first
    yield Para("", "", text, text)
    yield from rest[1:]
