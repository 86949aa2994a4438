"""Differences as lines for people, and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict

from compiler.diagnostics.render import Line, Piece
from compiler.verschil.found import Stuk, Verschil, Wijze

_MARKS = {Wijze.TOEGEVOEGD: "+", Wijze.VERVALLEN: "-", Wijze.GEWIJZIGD: "~"}
_AROUND = 6


def lines(verschil: Verschil) -> Iterator[Line]:
    """The differences per kind; kinds without differences are left out."""
    if verschil.gelijk:
        yield (Piece("Geen verschil."),)
        return
    if verschil.teksten:
        yield from _heading("Tekst", len(verschil.teksten))
        for tekst in verschil.teksten:
            yield _item(tekst.wijze, tekst.vindplaats)
            yield _words(tekst.stukken)
    if verschil.regels:
        yield from _heading("Regels", len(verschil.regels))
        for regel in verschil.regels:
            yield _item(regel.wijze, f"{regel.soort} {regel.naam} ({regel.vindplaats})")
            yield (
                (Piece(f"      {regel.toelichting}"),)
                if regel.toelichting
                else _words(regel.stukken)
            )
    if verschil.gegevens:
        yield from _heading("Gegevens", len(verschil.gegevens))
        for veld in verschil.gegevens:
            breekt = (Piece("  breekt", "fout"),) if veld.breekt else ()
            yield (*_item(veld.wijze, veld.plaats), Piece(f"  {veld.uitleg}"), *breekt)
    if verschil.waarden:
        yield from _heading("Waarden", len(verschil.waarden))
        for waarde in verschil.waarden:
            change = " wordt ".join(part for part in (waarde.oud, waarde.nieuw) if part)
            yield (*_item(waarde.wijze, waarde.plaats), Piece(f"  {change}"))


def dump(verschil: Verschil, ascii_only: bool = False) -> str:
    """The differences as one JSON object."""
    data = {"gelijk": verschil.gelijk, "breekt": verschil.breekt, **asdict(verschil)}
    return json.dumps(data, ensure_ascii=ascii_only, indent=2) + "\n"


def _heading(name: str, count: int) -> Iterator[Line]:
    yield (Piece(f"{name} ({count})", "titel"),)


def _item(wijze: Wijze, place: str) -> Line:
    return (Piece(f"  {_MARKS[wijze]} {place}", "" if wijze is Wijze.GEWIJZIGD else "kader"),)


def _words(stukken: tuple[Stuk, ...]) -> Line:
    """The changed words with a few words around them."""
    pieces = [Piece("     ")]
    for number, stuk in enumerate(stukken):
        match stuk.soort:
            case "weg":
                pieces.append(Piece(f" [-{stuk.tekst}-]", "fout"))
            case "bij":
                pieces.append(Piece(f" [+{stuk.tekst}+]", "hulp"))
            case _:
                first, last = number == 0, number == len(stukken) - 1
                pieces.append(Piece(f" {_context(stuk.tekst, first, last)}"))
    return tuple(pieces)


def _context(text: str, first: bool, last: bool) -> str:
    words = text.split()
    if len(words) <= 2 * _AROUND:
        return text
    head, tail = " ".join(words[:_AROUND]), " ".join(words[-_AROUND:])
    if first:
        return f"… {tail}"
    return f"{head} …" if last else f"{head} … {tail}"
