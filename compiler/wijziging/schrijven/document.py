"""The whole amending regulation: its opschrift, its articles, and what a drafter still has to fill in.

What only the drafter knows (days, numbers, reasons) stands between square brackets, and so does what is
taken over from the regulation and has to be looked at: who enacts it, on what ground, who signs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from compiler.syntax import nodes as s
from compiler.wijziging.schrijven.plan import Wijziging
from compiler.wijziging.schrijven.tekst import Naam, Paragraaf, instructions
from compiler.wijziging.tree import Deel

_ENACTS = re.compile(r"\w+ van (?P<wie>.+?) van \d{1,2} [a-z]+ \d{4}(?P<nr>, nr\. )?")
_NEUTER = ("besluit", "reglement", "statuut", "wetboek", "protocol")


@dataclass(frozen=True, slots=True)
class Regelinggegevens:
    """What the head and the enacting words of the amended regulation say."""

    naam: Naam
    soort: str
    opschrift: str
    aanhef: tuple[str, ...]
    slotformulier: tuple[str, ...]
    ondertekening: tuple[str, ...]


def about(bestanden: Sequence[s.Bestand], regeling: Deel) -> Regelinggegevens:
    """The regulation as an amendment names it; `regeling` is its tree."""
    head = next(x for b in bestanden for x in b.stukken if isinstance(x, s.Regelingkop))
    stated = {gegeven.naam.tekst: gegeven.waarde.tekst for gegeven in head.gegevens}
    soort = stated.get("soort_regeling", "regeling").split()[-1].lower()
    titel = head.titel.tekst
    first = titel.split()[0].lower()
    lidwoord = "het" if first.endswith(_NEUTER) else "de"
    parts = {
        d.soort: tuple(a.tekst.text for a in d.alineas) for b in regeling.delen for d in b.delen
    }
    return Regelinggegevens(
        Naam(titel, lidwoord),
        soort,
        " ".join(parts.get("opschrift", ())),
        parts.get("aanhef", ()),
        parts.get("slotformulier", ()),
        parts.get("ondertekening", ()),
    )


def document(regeling: Regelinggegevens, wijzigingen: Sequence[Wijziging]) -> tuple[Paragraaf, ...]:
    """All paragraphs, in order."""
    return tuple(_paragraphs(regeling, wijzigingen))


def titel(regeling: Regelinggegevens) -> str:
    """The opschrift of the amending regulation (Aanwijzing 4.25, toelichting)."""
    m = _ENACTS.match(regeling.opschrift)
    wie = m["wie"] if m else "[wie vaststelt]"
    nummer = ", nr. [kenmerk]" if m is None or m["nr"] else ""
    soort = regeling.soort.capitalize()
    naam = f"{regeling.naam.lidwoord} {regeling.naam.titel}"
    return (
        f"{soort} van {wie} van [datum]{nummer}, tot wijziging van {naam} in verband met "
        "[onderwerp]"
    )


def _paragraphs(
    regeling: Regelinggegevens, wijzigingen: Sequence[Wijziging]
) -> Iterator[Paragraaf]:
    deze = "Dit" if regeling.soort.endswith(_NEUTER) else "Deze"
    yield Paragraaf("titel", titel(regeling))
    for alinea in regeling.aanhef:
        yield Paragraaf("", alinea if alinea.startswith("Besluit") else f"[{alinea}]")
    yield Paragraaf("artikel", "ARTIKEL I")
    yield from instructions(regeling.naam, wijzigingen)
    yield Paragraaf("artikel", "ARTIKEL II")
    yield Paragraaf("", f"{deze} {regeling.soort} treedt in werking met ingang van [datum].")
    for alinea in regeling.slotformulier:
        yield Paragraaf("", alinea)
    for alinea in regeling.ondertekening:
        yield Paragraaf("", f"[{alinea}]")
    yield Paragraaf("titel", "TOELICHTING")
    yield Paragraaf("", "[Waarom deze wijziging nodig is, en per onderdeel wat zij doet.]")
