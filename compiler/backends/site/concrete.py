"""An expression made concrete: values put in, called berekeningen written out, choices taken.

`uiterste_beslisdatum(aanvraagronde)` for the value `eerste_aanvraag` becomes the branch of that
value: `negen weken na einde van aanvraagperiode`. What is left can be told in plain Dutch and, where
it reads no fields any more, worked out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, replace
from itertools import product
from typing import Any, cast

from compiler.model import expressions as e
from compiler.model.nodes import Regeling
from compiler.model.types import Keuzetype
from compiler.model.walk import walk

CASES = 60
"""More combinations of values than this are not written out one by one."""


def written_out(regeling: Regeling, expression: e.Expression) -> e.Expression:
    """Every called berekening replaced by its own expression, and every choice that is known taken.

    Ends, because the checks refuse berekeningen that call each other in a circle.
    """

    def change(part: e.Expression) -> e.Expression:
        match part:
            case e.Aanroep(berekening=naam, argumenten=argumenten):
                called = regeling.berekeningen[naam]
                if called.onderwerp is not None:
                    given = {called.onderwerp.variabele: argumenten[0]}
                else:
                    names = [parameter.naam for parameter in called.parameters]
                    given = dict(zip(names, argumenten, strict=True))
                return written_out(regeling, with_values(called.uitdrukking, given))
            case e.Naar(waarde=e.Keuzewaarde(naam=naam), takken=takken):
                return dict(takken)[naam]
            case _:
                return part

    return rebuilt(expression, change)


def with_values(expression: e.Expression, given: Mapping[str, e.Expression]) -> e.Expression:
    """Variables replaced by the expressions given for their names; a name that a part of the

    expression binds itself (`voor elk x in …`) is left alone.
    """
    bound = {
        part.variabele.naam
        for part in walk(expression)
        if isinstance(part, e.Kwantor | e.Som | e.Aantal) and part.variabele is not None
    }
    free = {naam: value for naam, value in given.items() if naam not in bound}

    def change(part: e.Expression) -> e.Expression:
        return free.get(part.naam, part) if isinstance(part, e.Variabele) else part

    return rebuilt(expression, change)


def choice_fields(expression: e.Expression) -> tuple[e.Veldwaarde, ...]:
    """The fields that hold a value of a keuzelijst, each once, in order of writing."""
    found: dict[tuple[str, str], e.Veldwaarde] = {}
    for part in walk(expression):
        if isinstance(part, e.Veldwaarde) and isinstance(part.type, Keuzetype):
            found.setdefault((part.veld, part.drager.span.text), part)
    return tuple(found.values())


def cases(
    regeling: Regeling, expression: e.Expression
) -> Iterator[tuple[tuple[str, ...], e.Expression]]:
    """The expression for every combination of the choices it reads, with the labels of the choices.

    One case without labels where it reads none; none where there are too many.
    """
    choices = choice_fields(expression)
    lists = [regeling.keuzelijsten[cast(Keuzetype, c.type).keuzelijst] for c in choices]
    total = 1
    for lijst in lists:
        total *= len(lijst.waarden)
    if total > CASES:
        return
    for chosen in product(*(lijst.waarden for lijst in lists)):
        taken = {(c.veld, c.drager.span.text): k for c, k in zip(choices, chosen, strict=True)}

        def change(
            part: e.Expression, taken: Mapping[tuple[str, str], Any] = taken
        ) -> e.Expression:
            if isinstance(part, e.Veldwaarde) and isinstance(part.type, Keuzetype):
                keuze = taken[part.veld, part.drager.span.text]
                return e.Keuzewaarde(keuze.naam, part.type, part.span)
            return part

        labels = tuple(keuze.kort or keuze.label or keuze.naam for keuze in chosen)
        yield labels, written_out(regeling, rebuilt(expression, change))


def reads_fields(expression: e.Expression) -> bool:
    """Whether the value depends on what a document says."""
    return any(isinstance(p, e.Veldwaarde | e.Variabele) for p in walk(expression))


def rebuilt(
    expression: e.Expression, change: Callable[[e.Expression], e.Expression]
) -> e.Expression:
    """The same expression with every part changed, from the inside out."""
    new = {}
    for part in fields(expression):
        value = getattr(expression, part.name)
        made = _rebuilt_value(value, change)
        if made is not value:
            new[part.name] = made
    whole = replace(cast(Any, expression), **new) if new else expression
    return change(cast(e.Expression, whole))


def _rebuilt_value(value: object, change: Callable[[e.Expression], e.Expression]) -> object:
    if isinstance(value, tuple):
        made = tuple(_rebuilt_value(element, change) for element in value)
        return value if all(a is b for a, b in zip(made, value, strict=True)) else made
    if type(value).__module__ == e.__name__ and hasattr(value, "span"):
        return rebuilt(cast(e.Expression, value), change)
    return value
