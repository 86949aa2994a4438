"""The value of an expression of the model: one case for every kind, nothing skipped or cached.

Every operand is evaluated, also where the outcome no longer depends on it: evaluation always ends
(the checks refuse berekeningen that call each other in a circle) and never fails, so the order and
the number of evaluations do not matter. What an operation does with open values is `runtime`'s.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any, assert_never

from compiler.evaluate.gegevens import Gegeven, keuzewaarden, norm
from compiler.model import expressions as e
from compiler.model import nodes
from compiler.model.types import Basistype, Type
from compiler.model.walk import parts
from compiler.runtime import logica, rekenen, vergelijken
from compiler.runtime.bedrag import NUL, Bedrag
from compiler.runtime.logica import Beoordelen, Onbekend
from compiler.runtime.termijn import Periode, Termijn

Observer = Callable[[e.Expression, object, int], None]
"""Is told every expression that was evaluated, its value, and how deep it stood."""

Values = Callable[[e.Expression], Any]
"""The value of a part of an expression."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What an expression may read: the regulation, and the values of the variables."""

    regeling: nodes.Regeling
    variabelen: Mapping[str, object]
    observer: Observer | None = None
    depth: int = 0

    def with_variable(self, naam: str, waarde: object) -> Scope:
        variabelen = {**self.variabelen, naam: waarde}
        return Scope(self.regeling, variabelen, self.observer, self.depth)

    def deeper(self) -> Scope:
        return Scope(self.regeling, self.variabelen, self.observer, self.depth + 1)


Inside = Callable[[e.Expression, Scope], Any]
"""The value of an expression in a scope of its own, inside another."""


def evaluate_expression(expression: e.Expression, scope: Scope) -> Any:
    """The value of an expression: exact, Onbekend, or (for a condition) Beoordelen."""
    if scope.observer is None:
        return combined(expression, scope, lambda part: evaluate_expression(part, scope))
    inner = scope.deeper()
    value = combined(expression, inner, lambda part: evaluate_expression(part, inner))
    scope.observer(expression, value, scope.depth)
    return value


def literal(waarde: e.Waarde) -> object:
    """A literal of the model as a value of the runtime."""
    match waarde:
        case e.Bedragwaarde(centen):
            return Bedrag.uit_centen(centen)
        case e.Termijnwaarde(aantal, eenheid):
            return Termijn(aantal, eenheid)
        case str() | int() | date() | Fraction():  # the slow test, for a Fraction, comes last
            return waarde
        case _:
            assert_never(waarde)


def combined(
    expression: e.Expression,
    scope: Scope,
    of: Values,
    inside: Inside = evaluate_expression,
) -> Any:
    """What an expression makes of its parts, whose values `of` gives.

    What is said of each element of a list, and the body of a berekening, are evaluated in a scope of
    their own, by `inside`. The cases that occur most come first: they are tried in order.
    """
    match expression:
        case e.Variabele(naam=naam):
            return scope.variabelen[naam]
        case e.Veldwaarde(drager=drager, veld=veld):
            return logica.veld_van(of(drager), lambda gegeven: getattr(gegeven, veld), veld)
        case e.Vergelijking(wijze=wijze, links=links, rechts=rechts):
            return _COMPARISONS[wijze](of(links), of(rechts))
        case e.Keuzewaarde(naam=naam, type=keuzetype):
            return keuzewaarden(scope.regeling.keuzelijsten[keuzetype.keuzelijst])[naam]
        case e.EnKeten(termen=termen):
            return logica.en(*map(of, termen))
        case e.OfKeten(termen=termen):
            return logica.of(*map(of, termen))
        case e.Letterlijk(waarde=waarde):
            return literal(waarde)
        case e.Naamwaarde(naam=naam):
            return _named(naam, scope.regeling)
        case e.Aanroep(berekening=naam, argumenten=argumenten):
            return _call(
                scope.regeling.berekeningen[naam], [of(a) for a in argumenten], scope, inside
            )
        case e.Tabelwaarde():
            return _cell(expression, scope.regeling, of)
        case e.ValtIn(datum=datum, periode=periode):
            return vergelijken.valt_in(of(datum), of(periode))
        case e.Tussen(waarde=between, van=van, tot_en_met=tot_en_met):
            return vergelijken.tussen(of(between), of(van), of(tot_en_met))
        case e.BinnenNa(datum=datum, termijn=termijn, vanaf=vanaf):
            return vergelijken.binnen_na(of(datum), of(termijn), of(vanaf))
        case e.EenVan(waarde=one, mogelijkheden=mogelijkheden):
            return vergelijken.een_van(of(one), *map(of, mogelijkheden))
        case e.Bevat(lijst=lijst, waarde=element):
            return vergelijken.bevat(of(lijst), of(element))
        case e.Opgegeven(veld=given):
            return logica.opgegeven(of(given))
        case e.Niet(term=term):
            return logica.niet(of(term))
        case e.Beoordelingsvraag(beoordeling=naam, drager=drager):
            return _judgement(scope.regeling.beoordelingen[naam], of(drager))
        case e.Kwantor(soort=soort, variabele=variabele, lijst=lijst, voorwaarde=voorwaarde):
            holds = _of_element(voorwaarde, variabele, scope, inside)
            quantified = logica.voor_elk if soort == "elk" else logica.er_is_een
            return quantified(of(lijst), holds)
        case e.Som():
            return _sum(expression, scope, of, inside)
        case e.Aantal(lijst=lijst, variabele=element_variabele, voorwaarde=condition):
            if element_variabele is None or condition is None:
                return rekenen.aantal(of(lijst))
            return rekenen.aantal(
                of(lijst), _of_element(condition, element_variabele, scope, inside)
            )
        case e.Rekenkundig(bewerking=bewerking, links=links, rechts=rechts):
            return _ARITHMETIC[bewerking](of(links), of(rechts))
        case e.Aandeel(percentage=percentage, geheel=geheel):
            return rekenen.aandeel(of(percentage), of(geheel))
        case e.Uiterste(soort=which, termen=termen):
            chosen = rekenen.laagste if which == "laagste" else rekenen.hoogste
            return chosen(*map(of, termen))
        case e.DatumTermijn(termijn=termijn, richting=richting, datum=datum):
            moved = rekenen.na if richting == "na" else rekenen.voor
            return moved(of(termijn), of(datum))
        case e.Periodegrens(grens=grens, periode=periode):
            bound = rekenen.begin_van if grens == "begin" else rekenen.einde_van
            return bound(of(periode))
        case e.IndienDan(voorwaarde=voorwaarde, dan=dan, anders=anders):
            return logica.indien_dan(of(voorwaarde), of(dan), of(anders))
        case e.Naar(waarde=choice, takken=takken):
            chosen_value = of(choice)
            if isinstance(chosen_value, Onbekend):
                return chosen_value
            return of(dict(takken)[str(chosen_value)])
        case _:
            assert_never(expression)


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
_ARITHMETIC: Mapping[str, Callable[[Any, Any], Any]] = {
    "plus": rekenen.plus,
    "min": rekenen.minus,
    "keer": rekenen.keer,
}


def _named(naam: str, regeling: nodes.Regeling) -> object:
    if naam in regeling.perioden:
        periode = regeling.perioden[naam]
        return Periode(periode.begin, periode.einde)
    if naam in regeling.termijnen:
        return literal(regeling.termijnen[naam].waarde)
    return literal(regeling.constanten[naam].waarde.waarde)


def _call(
    berekening: nodes.Berekening, argumenten: list[object], scope: Scope, inside: Inside
) -> Any:
    """A berekening on values; with an open argument it is onbekend without being evaluated."""
    if any(isinstance(argument, Onbekend | Beoordelen) for argument in argumenten):
        return logica.als_onbekend(*argumenten)
    variabelen = dict(zip(names(berekening), argumenten, strict=True))
    inner = Scope(scope.regeling, variabelen, scope.observer, scope.depth)
    return inside(berekening.uitdrukking, inner)


def names(berekening: nodes.Berekening) -> tuple[str, ...]:
    """What a berekening is given: its document, or its parameters in order."""
    if berekening.onderwerp is not None:
        return (berekening.onderwerp.variabele,)
    return tuple(parameter.naam for parameter in berekening.parameters)


def _cell(expression: e.Tabelwaarde, regeling: nodes.Regeling, of: Values) -> Any:
    given = [of(part) for part in parts(expression)]
    if any(isinstance(value, Onbekend | Beoordelen) for value in given):
        return logica.als_onbekend(*given)
    total: Any = zero(expression.type)
    for cel in cells(expression, regeling, of):
        for waarde in cel.waarden:
            total = total + literal(waarde)
    return total


def cells(expression: e.Tabelwaarde, regeling: nodes.Regeling, of: Values) -> Iterator[nodes.Cel]:
    """The cells that are looked up, one in each row that has the keys; all keys are known."""
    tabel = regeling.tabellen[expression.tabel]
    rijen: Iterable[nodes.Rij] = tabel.rijen
    for kolom, key in expression.sleutels:
        at, value = tabel.kolomnummer(kolom), of(key)
        rijen = [rij for rij in rijen if _holds(rij.cellen[at], value)]
    per = None if expression.per is None else str(of(expression.per))
    wanted = tabel.kolomnummer(expression.kolom, per)
    return (rij.cellen[wanted] for rij in rijen)


def _holds(cel: nodes.Cel, value: object) -> bool:
    for waarde in cel.waarden:  # noqa: SIM110 (asked of every row: a generator takes thrice as long)
        if literal(waarde) == value:
            return True
    return False


def zero(type_: Type) -> Bedrag | int | Fraction:
    """The sum of nothing, of one type of values."""
    match type_:
        case Basistype.BEDRAG:
            return NUL
        case Basistype.PERCENTAGE:
            return Fraction(0)
        case _:
            return 0


def _judgement(beoordeling: nodes.Beoordeling, drager: Gegeven | Onbekend) -> Any:
    if isinstance(drager, Onbekend):
        return drager
    return logica.beoordeel(norm(beoordeling), drager.beoordelingen)


def _of_element(
    expression: e.Expression, variabele: e.Variabele, scope: Scope, inside: Inside
) -> Callable[[object], Any]:
    """The value of an expression for each element that a variable may stand for."""
    return lambda element: inside(expression, scope.with_variable(variabele.naam, element))


def _sum(expression: e.Som, scope: Scope, of: Values, inside: Inside) -> Any:
    lijst: Iterable[Any] | Onbekend = of(expression.lijst)
    nul: Any = zero(expression.type)
    if expression.variabele is None or expression.waarde is None:
        return rekenen.som(lijst, nul)
    value = _of_element(expression.waarde, expression.variabele, scope, inside)
    if expression.voorwaarde is None:
        return rekenen.som_over(lijst, value, nul)
    condition = _of_element(expression.voorwaarde, expression.variabele, scope, inside)
    return rekenen.som_over(lijst, value, nul, condition)
