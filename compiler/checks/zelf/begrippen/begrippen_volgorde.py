"""Definitions without numbers stand in alphabetical order, so that a later one has its place."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model.nodes import Bepaling, Regeling


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """A term of more words may stand under any of them: `te behalen resultaten` under the r."""
    for bepaling in regeling.walk():
        begrippen = [b for b in bepaling.bepalingen if b.soort == "begrip"]
        previous: tuple[str, Bepaling] | None = None
        for begrip in begrippen:
            keys = _keys(begrip.nummer)
            fitting = [key for key in keys if previous is None or key >= previous[0]]
            if fitting:
                previous = min(fitting), begrip
            elif previous is not None:
                yield _remark(begrip, previous[1])


def _keys(term: str) -> list[str]:
    """The term from each of its words on, without accents or capitals."""
    plain = unicodedata.normalize("NFKD", term).encode("ascii", "ignore").decode().lower()
    words = plain.split()
    return [" ".join(words[at:]) for at in range(len(words))]


def _remark(begrip: Bepaling, previous: Bepaling) -> Diagnostic:
    return Diagnostic(
        codes.BEGRIPPEN_VOLGORDE,
        Label(begrip.span, f"dit staat in het alfabet vóór ‘{previous.nummer}’"),
        (Label(previous.span, "en komt hier erna"),),
        "Begripsbepalingen staan bij voorkeur in alfabetische volgorde, zonder nummers of letters "
        "(Aanwijzing 3.59, derde lid).",
        "zet de begrippen in alfabetische volgorde",
        begrip.vindplaats,
    )
