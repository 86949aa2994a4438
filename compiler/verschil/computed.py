"""The values of berekeningen that ask only for choices: worked out for all of them, in both versions.

So a window that moves shows as the decision date that moves with it, and an amount in a table as the
maximum of a gemeente.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice, product
from typing import Any

from compiler.evaluate.expressions import Scope
from compiler.evaluate.meanings import Meanings
from compiler.model.nodes import Berekening, Regeling
from compiler.model.types import Basistype, Keuzetype, Type
from compiler.runtime.logica import Beoordelen, Onbekend
from compiler.runtime.schrijfwijze import nederlands
from compiler.verschil.found import Berekendverschil
from compiler.verschil.values import increase

MOST = 2000
"""A berekening with more combinations than this is left to the search."""


def compare_computed(
    old: Regeling, new: Regeling, names: Iterable[str]
) -> Iterator[Berekendverschil]:
    """Every value that differs of these berekeningen, which both versions have."""
    for naam in names:
        was, is_now = old.berekeningen[naam], new.berekeningen[naam]
        if is_finite(old, new, was, is_now):
            yield from _compare(old, new, was, is_now)


def is_finite(old: Regeling, new: Regeling, was: Berekening, is_now: Berekening) -> bool:
    """Whether both ask for the same, and only for what can be tried in full."""
    if asks(was) != asks(is_now) or was.onderwerp is not None:
        return False
    lists = [_options(old, new, parameter.type) for parameter in was.parameters]
    count = 1
    for options in lists:
        count *= len(options)
    return 0 < count <= MOST


def asks(berekening: Berekening) -> tuple[object, ...]:
    """What a berekening has to be given."""
    return berekening.onderwerp, tuple((p.naam, p.type) for p in berekening.parameters)


def _compare(
    old: Regeling, new: Regeling, was: Berekening, is_now: Berekening
) -> Iterator[Berekendverschil]:
    names = [parameter.naam for parameter in was.parameters]
    lists = [_options(old, new, parameter.type) for parameter in was.parameters]
    meanings = Meanings(old), Meanings(new)
    for given in islice(product(*lists), MOST):
        before = _value(
            meanings[0], was, {n: pair[0] for n, pair in zip(names, given, strict=True)}
        )
        after = _value(
            meanings[1], is_now, {n: pair[1] for n, pair in zip(names, given, strict=True)}
        )
        if before == after or isinstance(after, Onbekend | Beoordelen):
            continue
        yield Berekendverschil(
            is_now.naam,
            tuple((n, nederlands(pair[1])) for n, pair in zip(names, given, strict=True)),
            is_now.vindplaats,
            nederlands(before),
            nederlands(after),
            increase(before, after),
        )


def _value(meanings: Meanings, berekening: Berekening, given: dict[str, object]) -> Any:
    return Scope(meanings, given).value(berekening.uitdrukking)


def _options(old: Regeling, new: Regeling, type_: Type) -> list[tuple[object, object]]:
    """All values of a kind that both versions know, as each knows them; none if there is no end."""
    match type_:
        case Basistype.JA_NEE:
            return [(True, True), (False, False)]
        case Keuzetype(keuzelijst=naam) if naam in old.keuzelijsten and naam in new.keuzelijsten:
            before = Meanings(old).choices(naam)
            after = Meanings(new).choices(naam)
            return [(before[keuze], after[keuze]) for keuze in after if keuze in before]
        case _:
            return []
