"""The parts of an expression, for whoever asks what it reads or calls."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import Any

from compiler.model import expressions as e
from compiler.model.expressions import Expression


def parts(expression: Expression) -> tuple[Expression, ...]:
    """The expressions directly inside one, in order of writing."""
    of_kind = _PARTS[type(expression)]
    return () if of_kind is None else of_kind(expression)


def _of_tabelwaarde(x: e.Tabelwaarde) -> tuple[Expression, ...]:
    return (*(waarde for _, waarde in x.sleutels), *(() if x.per is None else (x.per,)))


def _of_som(x: e.Som) -> tuple[Expression, ...]:
    return (x.lijst, *(part for part in (x.voorwaarde, x.waarde) if part is not None))


# By the kind of an expression: some ten thousand are asked for, and a `match` tries kind after kind.
# None where nothing stands inside. A test holds the table against all kinds that there are.
_PARTS: Mapping[type, Callable[[Any], tuple[Expression, ...]] | None] = {
    e.Letterlijk: None,
    e.Keuzewaarde: None,
    e.Variabele: None,
    e.Naamwaarde: None,
    e.Veldwaarde: lambda x: (x.drager,),
    e.Beoordelingsvraag: lambda x: (x.drager,),
    e.Opgegeven: lambda x: (x.veld,),
    e.Niet: lambda x: (x.term,),
    e.Periodegrens: lambda x: (x.periode,),
    e.EnKeten: attrgetter("termen"),
    e.OfKeten: attrgetter("termen"),
    e.Uiterste: attrgetter("termen"),
    e.Aanroep: attrgetter("argumenten"),
    e.Vergelijking: attrgetter("links", "rechts"),
    e.Rekenkundig: attrgetter("links", "rechts"),
    e.ValtIn: attrgetter("datum", "periode"),
    e.Tussen: attrgetter("waarde", "van", "tot_en_met"),
    e.BinnenNa: attrgetter("datum", "termijn", "vanaf"),
    e.Bevat: attrgetter("lijst", "waarde"),
    e.Kwantor: attrgetter("lijst", "voorwaarde"),
    e.Aandeel: attrgetter("percentage", "geheel"),
    e.DatumTermijn: attrgetter("termijn", "datum"),
    e.IndienDan: attrgetter("voorwaarde", "dan", "anders"),
    e.EenVan: lambda x: (x.waarde, *x.mogelijkheden),
    e.Naar: lambda x: (x.waarde, *(tak for _, tak in x.takken)),
    e.Aantal: lambda x: (x.lijst,) if x.voorwaarde is None else (x.lijst, x.voorwaarde),
    e.Tabelwaarde: _of_tabelwaarde,
    e.Som: _of_som,
}


def walk(expression: Expression) -> list[Expression]:
    """An expression and all inside it, in order of writing."""
    found: list[Expression] = []
    waiting = [expression]
    while waiting:
        part = waiting.pop()
        found.append(part)
        of_kind = _PARTS[type(part)]
        if of_kind is not None:
            waiting += of_kind(part)[::-1]
    return found


def feiten(*given: Expression | None) -> tuple[tuple[str, str], ...]:
    """The fields that expressions read, as (variable, field), each once, in order of writing."""
    found: dict[tuple[str, str], None] = {}
    for expression in given:
        if expression is None:
            continue
        for part in walk(expression):
            if isinstance(part, e.Veldwaarde) and isinstance(part.drager, e.Variabele):
                found[(part.drager.naam, part.veld)] = None
    return tuple(found)


def beoordelingen(*given: Expression | None) -> tuple[str, ...]:
    """The open norms that expressions ask, each once, in order of writing."""
    found = (
        part.beoordeling
        for expression in given
        if expression is not None
        for part in walk(expression)
        if isinstance(part, e.Beoordelingsvraag)
    )
    return tuple(dict.fromkeys(found))
