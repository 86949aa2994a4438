"""The value of an expression of the model: one function for every kind, nothing skipped.

Every operand is evaluated, also where the outcome no longer depends on it: evaluation always ends
(the checks refuse berekeningen that call each other in a circle) and never fails, so the order and
the number of evaluations do not matter. What an operation does with open values is `runtime`'s.

>>> Scope(meanings, {"aanvraag": document}).value(voorwaarde)
Onbekend(ontbreekt=('gemeente',), normen=())
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from operator import attrgetter
from typing import Any

from compiler.evaluate.meanings import Meanings, literal
from compiler.model import expressions as e
from compiler.model import nodes
from compiler.model.types import Basistype, Type
from compiler.model.walk import parts
from compiler.runtime import logica, rekenen, vergelijken
from compiler.runtime.bedrag import NUL, Bedrag
from compiler.runtime.logica import OPEN, Onbekend

Names = Mapping[str, object]
"""The values of the variables."""


class Scope:
    """What an expression may read: the regulation, and the values of the variables."""

    __slots__ = ("meanings", "names")

    def __init__(self, meanings: Meanings, names: Names) -> None:
        self.meanings = meanings
        self.names = names

    def value(self, expression: e.Expression) -> Any:
        """The value of an expression: exact, Onbekend, or (for a condition) Beoordelen."""
        return COMBINED[type(expression)](expression, self)

    def inside(self, expression: e.Expression, names: Names) -> Any:
        """What is said of an element of a list, or the body of a berekening, with names of its own."""
        return Scope(self.meanings, names).value(expression)

    def of_element(
        self, expression: e.Expression, variabele: e.Variabele
    ) -> Callable[[object], Any]:
        """The value of an expression for each element that a variable may stand for."""
        naam = variabele.naam
        return lambda element: self.inside(expression, {**self.names, naam: element})


def names(berekening: nodes.Berekening) -> tuple[str, ...]:
    """What a berekening is given: its document, or its parameters in order."""
    if berekening.onderwerp is not None:
        return (berekening.onderwerp.variabele,)
    return tuple(parameter.naam for parameter in berekening.parameters)


def cells(x: e.Tabelwaarde, meanings: Meanings, given: Sequence[object]) -> Iterator[nodes.Cel]:
    """The cells that are looked up, one in each row that has the keys.

    `given` are the values of its parts: the keys, and which of the repeated columns.
    """
    kolommen = tuple(kolom for kolom, _ in x.sleutels)
    rows = meanings.rows(x.tabel, kolommen).get(tuple(given[: len(kolommen)]), ())
    per = None if x.per is None else str(given[-1])
    wanted = meanings.regeling.tabellen[x.tabel].kolomnummer(x.kolom, per)
    return (rij.cellen[wanted] for rij in rows)


def zero(type_: Type) -> Bedrag | int | Fraction:
    """The sum of nothing, of one type of values."""
    match type_:
        case Basistype.BEDRAG:
            return NUL
        case Basistype.PERCENTAGE:
            return Fraction(0)
        case _:
            return 0


# ---------------------------------------------------------------- what is read


def _literal(x: e.Letterlijk, scope: Scope) -> Any:
    return literal(x.waarde)


def _choice(x: e.Keuzewaarde, scope: Scope) -> Any:
    return scope.meanings.choices(x.type.keuzelijst)[x.naam]


def _variable(x: e.Variabele, scope: Scope) -> Any:
    return scope.names[x.naam]


def _field(x: e.Veldwaarde, scope: Scope) -> Any:
    return logica.veld_van(scope.value(x.drager), attrgetter(x.veld), x.veld)


def _named(x: e.Naamwaarde, scope: Scope) -> Any:
    return scope.meanings.named(x.naam)


def _judgement(x: e.Beoordelingsvraag, scope: Scope) -> Any:
    drager = scope.value(x.drager)
    if type(drager) is Onbekend:
        return drager
    return logica.beoordeel(scope.meanings.norm(x.beoordeling), drager.beoordelingen)


def _cell(x: e.Tabelwaarde, scope: Scope) -> Any:
    given = [scope.value(part) for part in parts(x)]
    if not OPEN.isdisjoint(map(type, given)):
        return logica.als_onbekend(*given)
    total: Any = zero(x.type)
    for cel in cells(x, scope.meanings, given):
        for waarde in cel.waarden:
            total = total + literal(waarde)
    return total


def _call(x: e.Aanroep, scope: Scope) -> Any:
    """A berekening on values; with an open argument it is onbekend without being evaluated."""
    given = [scope.value(argument) for argument in x.argumenten]
    if not OPEN.isdisjoint(map(type, given)):
        return logica.als_onbekend(*given)
    berekening = scope.meanings.regeling.berekeningen[x.berekening]
    return scope.inside(berekening.uitdrukking, dict(zip(names(berekening), given, strict=True)))


# ---------------------------------------------------------------- conditions


_COMPARISONS: Mapping[e.Vergelijkwijze, Callable[[Any, Any], bool | Onbekend]] = {
    e.Vergelijkwijze.GELIJK: vergelijken.gelijk,
    e.Vergelijkwijze.ONGELIJK: vergelijken.ongelijk,
    e.Vergelijkwijze.TEN_MINSTE: vergelijken.ten_minste,
    e.Vergelijkwijze.TEN_HOOGSTE: vergelijken.ten_hoogste,
    e.Vergelijkwijze.MEER_DAN: vergelijken.meer_dan,
    e.Vergelijkwijze.MINDER_DAN: vergelijken.minder_dan,
    e.Vergelijkwijze.UITERLIJK_OP: vergelijken.ten_hoogste,
    e.Vergelijkwijze.VANAF: vergelijken.ten_minste,
    e.Vergelijkwijze.VOOR: vergelijken.minder_dan,
    e.Vergelijkwijze.NA: vergelijken.meer_dan,
}


def _comparison(x: e.Vergelijking, scope: Scope) -> Any:
    return _COMPARISONS[x.wijze](scope.value(x.links), scope.value(x.rechts))


def _within_period(x: e.ValtIn, scope: Scope) -> Any:
    return vergelijken.valt_in(scope.value(x.datum), scope.value(x.periode))


def _between(x: e.Tussen, scope: Scope) -> Any:
    return vergelijken.tussen(scope.value(x.waarde), scope.value(x.van), scope.value(x.tot_en_met))


def _within_term(x: e.BinnenNa, scope: Scope) -> Any:
    return vergelijken.binnen_na(scope.value(x.datum), scope.value(x.termijn), scope.value(x.vanaf))


def _one_of(x: e.EenVan, scope: Scope) -> Any:
    return vergelijken.een_van(scope.value(x.waarde), *map(scope.value, x.mogelijkheden))


def _has(x: e.Bevat, scope: Scope) -> Any:
    return vergelijken.bevat(scope.value(x.lijst), scope.value(x.waarde))


def _given(x: e.Opgegeven, scope: Scope) -> Any:
    return logica.opgegeven(scope.value(x.veld))


def _all_of(x: e.EnKeten, scope: Scope) -> Any:
    return logica.en(*map(scope.value, x.termen))


def _any_of(x: e.OfKeten, scope: Scope) -> Any:
    return logica.of(*map(scope.value, x.termen))


def _not(x: e.Niet, scope: Scope) -> Any:
    return logica.niet(scope.value(x.term))


def _quantified(x: e.Kwantor, scope: Scope) -> Any:
    quantified = logica.voor_elk if x.soort == "elk" else logica.er_is_een
    return quantified(scope.value(x.lijst), scope.of_element(x.voorwaarde, x.variabele))


# ---------------------------------------------------------------- calculations


def _sum(x: e.Som, scope: Scope) -> Any:
    lijst: Iterable[Any] | Onbekend = scope.value(x.lijst)
    nul: Any = zero(x.type)
    if x.variabele is None or x.waarde is None:
        return rekenen.som(lijst, nul)
    value = scope.of_element(x.waarde, x.variabele)
    if x.voorwaarde is None:
        return rekenen.som_over(lijst, value, nul)
    return rekenen.som_over(lijst, value, nul, scope.of_element(x.voorwaarde, x.variabele))


def _count(x: e.Aantal, scope: Scope) -> Any:
    lijst = scope.value(x.lijst)
    if x.variabele is None or x.voorwaarde is None:
        return rekenen.aantal(lijst)
    return rekenen.aantal(lijst, scope.of_element(x.voorwaarde, x.variabele))


_ARITHMETIC: Mapping[str, Callable[[Any, Any], Any]] = {
    "plus": rekenen.plus,
    "min": rekenen.minus,
    "keer": rekenen.keer,
}


def _arithmetic(x: e.Rekenkundig, scope: Scope) -> Any:
    return _ARITHMETIC[x.bewerking](scope.value(x.links), scope.value(x.rechts))


def _share(x: e.Aandeel, scope: Scope) -> Any:
    return rekenen.aandeel(scope.value(x.percentage), scope.value(x.geheel))


def _extreme(x: e.Uiterste, scope: Scope) -> Any:
    chosen = rekenen.laagste if x.soort == "laagste" else rekenen.hoogste
    return chosen(*map(scope.value, x.termen))


def _moved(x: e.DatumTermijn, scope: Scope) -> Any:
    moved = rekenen.na if x.richting == "na" else rekenen.voor
    return moved(scope.value(x.termijn), scope.value(x.datum))


def _bound(x: e.Periodegrens, scope: Scope) -> Any:
    bound = rekenen.begin_van if x.grens == "begin" else rekenen.einde_van
    return bound(scope.value(x.periode))


def _if(x: e.IndienDan, scope: Scope) -> Any:
    return logica.indien_dan(scope.value(x.voorwaarde), scope.value(x.dan), scope.value(x.anders))


def _branch(x: e.Naar, scope: Scope) -> Any:
    chosen = scope.value(x.waarde)
    return chosen if type(chosen) is Onbekend else scope.value(dict(x.takken)[str(chosen)])


# A table: a `match` tries kind after kind, for each of the many expressions that examples evaluate. A
# test holds it against all kinds that there are.
COMBINED: Mapping[type, Callable[[Any, Scope], Any]] = {
    e.Letterlijk: _literal,
    e.Keuzewaarde: _choice,
    e.Variabele: _variable,
    e.Veldwaarde: _field,
    e.Naamwaarde: _named,
    e.Aanroep: _call,
    e.Tabelwaarde: _cell,
    e.Vergelijking: _comparison,
    e.ValtIn: _within_period,
    e.Tussen: _between,
    e.BinnenNa: _within_term,
    e.EenVan: _one_of,
    e.Bevat: _has,
    e.Opgegeven: _given,
    e.EnKeten: _all_of,
    e.OfKeten: _any_of,
    e.Niet: _not,
    e.Beoordelingsvraag: _judgement,
    e.Kwantor: _quantified,
    e.Som: _sum,
    e.Aantal: _count,
    e.Rekenkundig: _arithmetic,
    e.Aandeel: _share,
    e.Uiterste: _extreme,
    e.DatumTermijn: _moved,
    e.Periodegrens: _bound,
    e.IndienDan: _if,
    e.Naar: _branch,
}
"""What an expression, by its kind, makes of its parts, whose values the scope gives."""
