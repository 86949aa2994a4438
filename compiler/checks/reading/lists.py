"""Values of a keuzelijst that a rule lists, against those that the text of its provision lists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from compiler.checks.once import once
from compiler.checks.provisions import unit_of
from compiler.checks.reading.provision import Provision, Sentence, provisions
from compiler.model import expressions as e
from compiler.model import nodes as m
from compiler.model.expressions import Expression
from compiler.model.walk import walk
from compiler.source import Span


@dataclass(frozen=True, slots=True)
class Listed:
    """A keuzelijst in one provision: values that rules name, and values that the text names."""

    keuzelijst: m.Keuzelijst
    in_regels: dict[str, Span]
    in_tekst: dict[str, tuple[Sentence, int, int]]


@once
def listed(regeling: m.Regeling) -> tuple[tuple[Provision, Listed], ...]:
    """Every list of which the rules of a provision name two values or more, and its text too."""
    return tuple((p, found) for p in provisions(regeling) for found in _listed(regeling, p))


def _listed(regeling: m.Regeling, provision: Provision) -> Iterator[Listed]:
    found: dict[str, dict[str, Span]] = {}
    for regel in provision.regels:
        for expression in _listing(regel):
            for keuze in _chosen(expression):
                found.setdefault(keuze.type.keuzelijst, {}).setdefault(keuze.naam, keuze.span)
    for naam, in_regels in found.items():
        keuzelijst = regeling.keuzelijsten[naam]
        in_tekst = {
            keuze.naam: place
            for keuze in keuzelijst.waarden
            if (place := _place(provision, keuzelijst, keuze)) is not None
        }
        if len(in_regels) > 1 and len(in_tekst) > 1 and len(in_regels.keys() & in_tekst.keys()) > 1:
            yield Listed(keuzelijst, in_regels, in_tekst)


def _listing(regel: m.Regel) -> tuple[Expression, ...]:
    """What a rule asks for or calculates; a condition only says which cases it is about."""
    match regel:
        case m.Eis(overeenkomstig=None):
            return (regel.geldt,)
        case m.Berekening():
            return (regel.uitdrukking,)
        case _:
            return ()


def _chosen(expression: Expression) -> Iterator[e.Keuzewaarde]:
    """Values of a list that a field must be, or contain: not the branches of `naar`."""
    for part in walk(expression):
        match part:
            case e.EenVan(mogelijkheden=mogelijkheden):
                yield from (p for p in mogelijkheden if isinstance(p, e.Keuzewaarde))
            case e.Bevat(waarde=e.Keuzewaarde() as keuze):
                yield keuze
            case e.Vergelijking(wijze=e.Vergelijkwijze.GELIJK, rechts=e.Keuzewaarde() as keuze):
                yield keuze
            case _:
                pass


def _place(
    provision: Provision, keuzelijst: m.Keuzelijst, keuze: m.Keuze
) -> tuple[Sentence, int, int] | None:
    """Where the text names a value: in its own onderdeel, or by its words."""
    if keuze.label.isdigit():
        return None  # a year or a number is a value, and read as such
    for sentence in provision.open_sentences:
        bound = keuze.vindplaats != keuzelijst.vindplaats
        if bound and unit_of(keuze.vindplaats) == provision.vindplaats:
            if keuze.vindplaats.contains(sentence.vindplaats):
                return sentence, 0, len(sentence.tekst)
            continue
        words = r"\s+".join(map(re.escape, keuze.label.split()))
        match = re.search(rf"(?<!\w){words}(?!\w)", sentence.gelezen, re.IGNORECASE)
        if words and match:
            return sentence, match.start(), match.end()
    return None
