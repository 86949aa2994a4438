"""One berekening for given arguments, with the steps that led to its value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from compiler.evaluate.meanings import Meanings
from compiler.evaluate.observed import Observed
from compiler.evaluate.read_document import read_value
from compiler.model import expressions as e
from compiler.model import nodes
from compiler.model.checked import CheckedRegeling
from compiler.model.types import Gegevenstype, Lijst, Type
from compiler.runtime.invoer import Fout
from compiler.runtime.logica import als_onbekend, ontbrekend
from compiler.runtime.schrijfwijze import nederlands
from compiler.vindplaats import Vindplaats


@dataclass(frozen=True, slots=True)
class Stap:
    """One step: an expression as written, its value, and how deep it stands (0 is the outcome).

    `vindplaats` is where the berekening, table or named value that it uses stands.
    """

    diepte: int
    tekst: str
    waarde: object
    vindplaats: Vindplaats | None

    @property
    def waarde_tekst(self) -> str:
        return nederlands(self.waarde)


@dataclass(frozen=True, slots=True)
class Berekend:
    """The value of a berekening (Onbekend with what is missing, if it is), and its steps.

    `stappen` are in reading order: a step before the steps that it rests on.
    """

    berekening: nodes.Berekening
    waarde: Any
    stappen: tuple[Stap, ...]


def compute(
    checked: CheckedRegeling, naam: str, arguments: Mapping[str, object]
) -> tuple[Berekend | None, tuple[Fout, ...]]:
    """A berekening for arguments in their JSON form; or None and why they cannot be read.

    A berekening about a document asks for that document under the name of its kind. An argument
    that is absent or null is onbekend.
    """
    regeling = checked.regeling
    berekening = regeling.berekeningen.get(naam)
    if berekening is None:
        return None, (Fout((), f"de regeling kent geen berekening {naam}"),)
    asked = parameters(berekening)
    meanings = Meanings(regeling)
    values: dict[str, object] = {}
    fouten: list[Fout] = []
    for parameter, type_ in asked.items():
        given = arguments.get(parameter)
        values[parameter], found = read_value(meanings, type_, given, (parameter,))
        fouten += found
    fouten += [
        Fout((extra,), "dit gegeven vraagt de berekening niet")
        for extra in arguments
        if extra not in asked
    ]
    if fouten:
        return None, tuple(fouten)
    return _computed(meanings, berekening, values), ()


def parameters(berekening: nodes.Berekening) -> dict[str, Type]:
    """What a berekening asks for: its parameters, or the document that it is about."""
    if berekening.onderwerp is not None:
        return {berekening.onderwerp.variabele: Gegevenstype(berekening.onderwerp.soort)}
    return {parameter.naam: parameter.type for parameter in berekening.parameters}


def _computed(
    meanings: Meanings, berekening: nodes.Berekening, values: Mapping[str, object]
) -> Berekend:
    missing = [ontbrekend(naam) for naam, value in values.items() if value is None]
    if missing:
        return Berekend(berekening, als_onbekend(*missing), ())
    observed: list[tuple[Stap, bool]] = []

    def observe(expression: e.Expression, value: object, depth: int) -> None:
        trivial = isinstance(expression, e.Letterlijk | e.Keuzewaarde | e.Variabele)
        shown = not trivial and not _has_gegevens(expression.type)
        tekst = " ".join(expression.span.text.split())
        observed.append((Stap(depth, tekst, value, _source(meanings.regeling, expression)), shown))

    waarde = Observed(meanings, values, observe).value(berekening.uitdrukking)
    return Berekend(berekening, waarde, _in_reading_order(observed))


def _in_reading_order(observed: list[tuple[Stap, bool]]) -> tuple[Stap, ...]:
    """Steps are observed from the inside out; shown, each stands before those inside it."""
    trees: list[tuple[int, list[Stap]]] = []
    for stap, shown in observed:
        inside: list[list[Stap]] = []
        while trees and trees[-1][0] > stap.diepte:
            inside.append(trees.pop()[1])
        steps = [step for tree in reversed(inside) for step in tree]
        trees.append((stap.diepte, [stap, *steps] if shown else steps))
    return tuple(step for _, tree in trees for step in tree)


def _has_gegevens(type_: Type) -> bool:
    """Whether a value is a document or a list of them: no step, since nothing was worked out."""
    while isinstance(type_, Lijst):
        type_ = type_.van
    return isinstance(type_, Gegevenstype)


def _source(regeling: nodes.Regeling, expression: e.Expression) -> Vindplaats | None:
    match expression:
        case e.Aanroep(berekening=naam):
            return regeling.berekeningen[naam].vindplaats
        case e.Tabelwaarde(tabel=naam):
            return regeling.tabellen[naam].vindplaats
        case e.Naamwaarde(naam=naam):
            named = (regeling.perioden, regeling.termijnen, regeling.constanten)
            return next(names[naam].vindplaats for names in named if naam in names)
        case _:
            return None
