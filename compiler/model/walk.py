"""The parts of an expression, for whoever asks what it reads or calls."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from compiler.model import expressions as e
from compiler.model.expressions import Expression


def parts(expression: Expression) -> tuple[Expression, ...]:
    """The expressions directly inside one, in order of writing.

    The kinds that occur most come first: they are tried in order.
    """
    match expression:
        case e.Variabele() | e.Keuzewaarde() | e.Letterlijk() | e.Naamwaarde():
            return ()
        case e.Veldwaarde(drager=drager) | e.Beoordelingsvraag(drager=drager):
            return (drager,)
        case e.Vergelijking(links=links, rechts=rechts) | e.Rekenkundig(links=links, rechts=rechts):
            return (links, rechts)
        case e.EnKeten(termen=termen) | e.OfKeten(termen=termen) | e.Uiterste(termen=termen):
            return termen
        case e.Aanroep(argumenten=argumenten):
            return argumenten
        case e.Tabelwaarde(sleutels=sleutels, per=per):
            return (*(waarde for _, waarde in sleutels), *(() if per is None else (per,)))
        case e.ValtIn(datum=datum, periode=periode):
            return (datum, periode)
        case e.Tussen(waarde=waarde, van=van, tot_en_met=tot_en_met):
            return (waarde, van, tot_en_met)
        case e.BinnenNa(datum=datum, termijn=termijn, vanaf=vanaf):
            return (datum, termijn, vanaf)
        case e.EenVan(waarde=waarde, mogelijkheden=mogelijkheden):
            return (waarde, *mogelijkheden)
        case e.Bevat(lijst=lijst, waarde=waarde):
            return (lijst, waarde)
        case e.Opgegeven(veld=veld):
            return (veld,)
        case e.Niet(term=term):
            return (term,)
        case e.Kwantor(lijst=lijst, voorwaarde=voorwaarde):
            return (lijst, voorwaarde)
        case e.Som(lijst=lijst, waarde=inner, voorwaarde=condition):
            return (lijst, *(part for part in (condition, inner) if part is not None))
        case e.Aantal(lijst=lijst, voorwaarde=condition):
            return (lijst,) if condition is None else (lijst, condition)
        case e.Aandeel(percentage=percentage, geheel=geheel):
            return (percentage, geheel)
        case e.DatumTermijn(termijn=termijn, datum=datum):
            return (termijn, datum)
        case e.Periodegrens(periode=periode):
            return (periode,)
        case e.IndienDan(voorwaarde=voorwaarde, dan=dan, anders=anders):
            return (voorwaarde, dan, anders)
        case e.Naar(waarde=waarde, takken=takken):
            return (waarde, *(tak for _, tak in takken))
        case _:
            assert_never(expression)


def walk(expression: Expression) -> Iterator[Expression]:
    """An expression and all inside it, in order of writing."""
    waiting = [expression]
    while waiting:
        part = waiting.pop()
        yield part
        if inner := parts(part):
            waiting += reversed(inner)


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
