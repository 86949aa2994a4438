"""A chain of `en` or `of` in a rule, and the connective that the text has in its place.

Two ways, and nothing where neither is sure. A chain with as many terms as the rule serves onderdelen
answers to the word that closes the last but one of them. A chain of plain facts answers to the word
that stands in the text between the words of two of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from compiler.checks.once import once
from compiler.checks.reading.connectives import joins, refuses
from compiler.checks.reading.provision import Provision, Sentence, provisions
from compiler.checks.reading.words import akin, stems
from compiler.model import expressions as e
from compiler.model import nodes as m
from compiler.model.expressions import Expression
from compiler.model.walk import parts
from compiler.source import Span

Woord = Literal["en", "of"]
_CLOSING = re.compile(r"[;,]?\s+(en|of)\s*$")
_SURE = 60


@dataclass(frozen=True, slots=True)
class Chain:
    """A chain in a rule, the word it uses and the word the text has."""

    regel: m.Eis | m.Berekening
    woord: Woord
    tekst: Woord
    span: Span


@once
def chains(regeling: m.Regeling) -> tuple[tuple[Provision, Chain], ...]:
    """Every chain whose connective the text decides, with its provision."""
    return tuple((p, chain) for p in provisions(regeling) for chain in _chains(regeling, p))


def _chains(regeling: m.Regeling, provision: Provision) -> Iterator[Chain]:
    for regel in provision.regels:
        match regel:
            case m.Eis(overeenkomstig=None):
                served = provision.served(regel)
                for expression in (regel.geldt, *(c.voorwaarde for c in regel.condities)):
                    yield from _in(regeling, regel, expression, served)
            case m.Berekening():
                yield from _in(regeling, regel, regel.uitdrukking, provision.served(regel))
            case _:
                pass


def _in(
    regeling: m.Regeling,
    regel: m.Eis | m.Berekening,
    expression: Expression,
    served: tuple[Sentence, ...],
) -> Iterator[Chain]:
    if isinstance(expression, e.Niet | e.IndienDan):
        return
    if isinstance(expression, e.EnKeten | e.OfKeten):
        woord: Woord = "en" if isinstance(expression, e.EnKeten) else "of"
        found = _of_onderdelen(expression.termen, served)
        found = found or _of_words(regeling, expression.termen, served)
        if found is not None:
            yield Chain(regel, woord, found, expression.span)
    for part in parts(expression):
        yield from _in(regeling, regel, part, served)


def _of_onderdelen(terms: tuple[Expression, ...], served: tuple[Sentence, ...]) -> Woord | None:
    onderdelen = [
        s for s in served if s.vindplaats.delen[-1].soort in ("onderdeel", "subonderdeel")
    ]
    opening = [s for s in served if s not in onderdelen]
    if len(onderdelen) != len(terms) or any(refuses(s.gelezen) for s in opening):
        return None
    if any(isinstance(term, e.Niet) for term in terms):
        return None
    closing = _CLOSING.search(onderdelen[-2].tekst)
    return _woord(closing[1]) if closing else None


def _of_words(
    regeling: m.Regeling, terms: tuple[Expression, ...], served: tuple[Sentence, ...]
) -> Woord | None:
    """The connective between the words of the last two terms, in the order of the text."""
    named = [_plain_names(regeling, term) for term in terms]
    if len(terms) < 2 or any(not names for names in named):
        return None
    own = [
        frozenset(
            stem
            for stem in names
            if not any(akin(stem, other) for n in named if n is not names for other in n)
        )
        for names in named
    ]
    text = " ".join(s.gelezen for s in served)
    places = [_places(stems_, text) for stems_ in own]
    if any(not found for found in places):
        return None
    order = sorted(range(len(terms)), key=lambda index: places[index][0][0])
    last, before = places[order[-1]][0][0], places[order[-2]]
    ends = [end for start, end in before if start < last]
    if not ends:
        return None
    gap = text[ends[-1] : last]
    if len(gap) > _SURE or refuses(text[: before[0][0]]) or refuses(gap):
        return None
    return _woord(joins(gap))


def _plain_names(regeling: m.Regeling, term: Expression) -> frozenset[str]:
    match term:
        case e.Veldwaarde(veld=veld):
            return stems(veld)
        case e.Beoordelingsvraag(beoordeling=naam):
            return stems(naam)
        case (
            e.Bevat(waarde=e.Keuzewaarde() as keuze)
            | e.Vergelijking(wijze=e.Vergelijkwijze.GELIJK, rechts=e.Keuzewaarde() as keuze)
        ):
            return stems(keuze.naam)
        case _:
            return frozenset()


def _places(names: frozenset[str], text: str) -> list[tuple[int, int]]:
    return [
        match.span()
        for match in re.finditer(r"[\w’]+", text)
        for word in stems(match.group())
        if any(akin(word, name) for name in names)
    ]


def _woord(word: str) -> Woord | None:
    return "en" if word == "en" else "of" if word == "of" else None
