"""The draft as lines for a terminal: the text first, then was and wordt.

What one side has otherwise stands between signs, [-was-] and [+wordt+]: readable without colour.
"""

from __future__ import annotations

from collections.abc import Iterator

from compiler.diagnostics.render import Line, Piece
from compiler.vindplaats import Vindplaats
from compiler.wijziging.instructies import Adres
from compiler.wijziging.schrijven.cite import Lezer, cite
from compiler.wijziging.schrijven.plan import Bezwaar
from compiler.wijziging.schrijven.tekst import Paragraaf
from compiler.wijziging.schrijven.was_wordt import Rij, Stuk
from compiler.wijziging.schrijven.woorden import NERGENS
from compiler.wijziging.schrijven.write import Ontwerp

_AROUND = 8


def lines(ontwerp: Ontwerp) -> Iterator[Line]:
    """The whole draft."""
    for paragraaf in ontwerp.paragrafen:
        yield _paragraph(paragraaf)
        yield ()
    yield (Piece("Was en wordt", "titel"),)
    for rij in ontwerp.was_wordt:
        yield ()
        yield from _row(rij)


def objections(bezwaren: tuple[Bezwaar, ...]) -> Iterator[Line]:
    """What cannot be said, where it stands, and what to do."""
    for bezwaar in bezwaren:
        place = f" ({bezwaar.plaats})" if bezwaar.plaats.delen else ""
        yield Piece("fout", "fout"), Piece(f": {bezwaar.reden}{place}", "titel")
        if bezwaar.bestand:
            yield (Piece(f"  {bezwaar.bestand}", "kader"),)
        yield Piece("hulp", "hulp"), Piece(f": {bezwaar.raad}")
        yield ()


def where(rij: Rij) -> str:
    """`artikel 9, derde lid (was: artikel 9, tweede lid)`, `artikel 7 (vervalt)`."""
    if rij.wordt_plaats is None:
        return f"{rij.was_plaats} (vervalt)"
    if rij.was_plaats is None:
        return f"{rij.wordt_plaats} (nieuw)"
    if rij.tot_en_met is not None:
        was = _range(rij.was_plaats, rij.tot_en_met[0])
        wordt = _range(rij.wordt_plaats, rij.tot_en_met[1])
        return f"{rij.wordt_plaats.parent}, {wordt} (was: {was})"
    if rij.was_plaats == rij.wordt_plaats:
        return str(rij.wordt_plaats)
    return f"{rij.wordt_plaats} (was: {rij.was_plaats})"


def _range(first: Vindplaats, last: Vindplaats) -> str:
    """`de onderdelen 5 tot en met 20`."""
    return cite((Adres(first, NERGENS, tot_en_met=last),), Lezer(first.parent))


def elided(stukken: tuple[Stuk, ...], around: int) -> tuple[Stuk, ...]:
    """The pieces, with of long ones that stay only the words beside a change."""
    found: list[Stuk] = []
    for index, stuk in enumerate(stukken):
        words = stuk.tekst.split(" ")
        if stuk.anders or len(words) <= 2 * around + 2:
            found.append(stuk)
            continue
        before = words[:around] if index else []
        after = words[-around:] if index + 1 < len(stukken) else []
        found.append(Stuk(" ".join((*before, "…", *after))))
    return tuple(found)


def _paragraph(paragraaf: Paragraaf) -> Line:
    margin = "    " if paragraaf.soort == "nieuw" else ""
    heading = paragraaf.soort in ("titel", "artikel", "letter")
    return (Piece(f"{margin}{paragraaf.tekst}", "titel" if heading else ""),)


def _row(rij: Rij) -> Iterator[Line]:
    yield (Piece(where(rij), "titel"),)
    if rij.vernummerd:
        yield (Piece("  alleen vernummerd: de tekst blijft gelijk"),)
        return
    if rij.was:
        yield Piece("  was    "), *_pieces(rij.was, "-", rij.wordt == ())
    if rij.wordt:
        yield Piece("  wordt  "), *_pieces(rij.wordt, "+", rij.was == ())


def _pieces(stukken: tuple[Stuk, ...], sign: str, alone: bool) -> Iterator[Piece]:
    for stuk in elided(stukken, _AROUND):
        text = stuk.tekst.replace("\n", " / ")
        if not stuk.anders or alone:
            yield Piece(text)
            continue
        body = text.strip()
        left = text[: len(text) - len(text.lstrip())]
        right = text[len(text.rstrip()) :]
        yield Piece(f"{left}[{sign}{body}{sign}]{right}", "fout" if sign == "-" else "hulp")
