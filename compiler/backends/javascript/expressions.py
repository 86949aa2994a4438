"""Expression -> the nested rows that `runtime/uitdrukkingen.js` reads; its head says which forms.

Variables are numbered by their place in the row of variables that are in scope: the document, the
element, then each element that a list is gone through with.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import assert_never

from compiler.backends.javascript.literal import Value
from compiler.backends.javascript.numbering import Numbers, lookup_of
from compiler.model import expressions as e
from compiler.model import nodes
from compiler.model.expressions import Expression, Vergelijkwijze
from compiler.model.types import Basistype, Type

_COMPARISONS = {
    Vergelijkwijze.GELIJK: "=",
    Vergelijkwijze.TEN_MINSTE: ">=",
    Vergelijkwijze.TEN_HOOGSTE: "<=",
    Vergelijkwijze.MEER_DAN: ">",
    Vergelijkwijze.MINDER_DAN: "<",
    Vergelijkwijze.UITERLIJK_OP: "<=",
    Vergelijkwijze.VANAF: ">=",
    Vergelijkwijze.VOOR: "<",
    Vergelijkwijze.NA: ">",
}
MOST_VARIABLES = 10
"""A field is written as one digit and its name, so no more variables can be in scope at once."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What an expression may refer to: the regulation, the numbers, and the variables in scope."""

    regeling: nodes.Regeling
    numbers: Numbers
    variabelen: tuple[str, ...]

    def with_variable(self, naam: str) -> Scope:
        if len(self.variabelen) == MOST_VARIABLES:
            raise ValueError(f"meer dan {MOST_VARIABLES} variabelen tegelijk")
        return Scope(self.regeling, self.numbers, (*self.variabelen, naam))

    def number(self, variabele: str) -> int:
        """The innermost variable of that name."""
        return len(self.variabelen) - 1 - self.variabelen[::-1].index(variabele)


def write(expression: Expression, scope: Scope) -> Value:
    """The row of an expression."""

    def of(part: Expression) -> Value:
        return write(part, scope)

    match expression:
        case e.Letterlijk(waarde=waarde):
            return waarde if isinstance(waarde, bool) else constant(waarde)
        case e.Keuzewaarde(naam=naam, type=keuzetype):
            return choice(keuzetype.keuzelijst, naam, scope.numbers)
        case e.Variabele(naam=naam):
            return scope.number(naam)
        case e.Veldwaarde(drager=e.Variabele(naam=naam), veld=veld):
            return f"{scope.number(naam)}.{scope.numbers.velden[veld]}"
        case e.Veldwaarde(drager=drager, veld=veld):
            return (f"veld{scope.numbers.velden[veld]}", of(drager))
        case e.Naamwaarde(naam=naam):
            return _named(scope.regeling, naam)
        case e.Aanroep(berekening=naam, argumenten=argumenten):
            return (f"!{scope.numbers.functies['berekening', naam]}", *map(of, argumenten))
        case e.Tabelwaarde(sleutels=sleutels, per=per):
            number = scope.numbers.tabellen[lookup_of(scope.regeling, expression)]
            keys = (*(key for _, key in sleutels), *(() if per is None else (per,)))
            return (f"tabel{number}", *map(of, keys))
        case e.Vergelijking(wijze=Vergelijkwijze.ONGELIJK, links=links, rechts=rechts):
            return ("niet", ("=", of(links), of(rechts)))
        case e.Vergelijking(wijze=wijze, links=links, rechts=rechts):
            return (_COMPARISONS[wijze], of(links), of(rechts))
        case e.ValtIn(datum=datum, periode=periode):
            begin, einde = _ends(periode, scope)
            return ("tussen", of(datum), begin, einde)
        case e.Tussen(waarde=between, van=van, tot_en_met=tot_en_met):
            return ("tussen", of(between), of(van), of(tot_en_met))
        case e.BinnenNa(datum=datum, termijn=termijn, vanaf=vanaf):
            return ("<=", of(datum), ("na", of(termijn), of(vanaf)))
        case e.EenVan(waarde=one, mogelijkheden=mogelijkheden):
            return ("een_van", of(one), *map(of, mogelijkheden))
        case e.Bevat(lijst=lijst, waarde=element):
            return ("bevat", of(lijst), of(element))
        case e.Opgegeven(veld=given):
            return ("opgegeven", of(given))
        case e.EnKeten(termen=termen):
            return ("en", *map(of, _flattened(e.EnKeten, termen)))
        case e.OfKeten(termen=termen):
            return ("of", *map(of, _flattened(e.OfKeten, termen)))
        case e.Niet(term=term):
            return ("niet", of(term))
        case e.Beoordelingsvraag(beoordeling=naam, drager=drager):
            return (f"?{scope.numbers.normen[naam]}", of(drager))
        case e.Kwantor(soort=soort, variabele=variabele, lijst=lijst, voorwaarde=voorwaarde):
            return (soort, of(lijst), write(voorwaarde, scope.with_variable(variabele.naam)))
        case e.Som():
            return _sum(expression, scope)
        case e.Aantal(lijst=lijst, variabele=counted, voorwaarde=condition):
            return ("aantal", of(lijst), _condition(counted, condition, scope))
        case e.Rekenkundig(bewerking=bewerking, links=links, rechts=rechts):
            return (bewerking, of(links), of(rechts))
        case e.Aandeel(percentage=percentage, geheel=geheel):
            return ("aandeel", of(percentage), of(geheel))
        case e.Uiterste(soort=extreme, termen=termen):
            return (extreme, *map(of, termen))
        case e.DatumTermijn(termijn=termijn, richting=richting, datum=datum):
            return (richting, of(termijn), of(datum))
        case e.Periodegrens(grens=grens, periode=periode):
            begin, einde = _ends(periode, scope)
            return begin if grens == "begin" else einde
        case e.IndienDan(voorwaarde=voorwaarde, dan=dan, anders=anders):
            return ("indien", of(voorwaarde), of(dan), of(anders))
        case e.Naar(waarde=chosen, takken=takken):
            return ("naar", of(chosen), *_branches(expression, takken, scope))
        case _:
            assert_never(expression)


def constant(waarde: e.Waarde) -> str:
    """A value of the law: its kind as a letter, and the value."""
    match waarde:
        case e.Bedragwaarde(centen):
            return f"b{centen}"
        case e.Termijnwaarde(aantal, eenheid):
            return f"w{aantal}/{eenheid}"
        case date():
            return f"d{waarde.isoformat()}"
        case int():
            return f"a{waarde}"
        case Fraction():
            return f"p{waarde.numerator}/{waarde.denominator}"
        case str():
            return f"t{waarde}"
        case _:
            assert_never(waarde)


def choice(keuzelijst: str, naam: str, numbers: Numbers) -> str:
    """One value of a keuzelijst, by the place of both."""
    return f"k{numbers.keuzelijsten[keuzelijst]}/{numbers.keuzen[keuzelijst, naam]}"


def sort_of_number(type_: Type) -> int:
    """What a number counts: the numbers at the top of `runtime/getallen.js`."""
    return 2 if type_ is Basistype.BEDRAG else 1 if type_ is Basistype.PERCENTAGE else 0


def _sum(expression: e.Som, scope: Scope) -> Value:
    variabele = expression.variabele
    made: tuple[Value, ...] = (
        f"som{sort_of_number(expression.type)}",
        write(expression.lijst, scope),
        _condition(variabele, expression.voorwaarde, scope),
    )
    if variabele is None or expression.waarde is None:
        return made
    return (*made, write(expression.waarde, scope.with_variable(variabele.naam)))


def _condition(variabele: e.Variabele | None, condition: Expression | None, scope: Scope) -> Value:
    if variabele is None or condition is None:
        return True
    return write(condition, scope.with_variable(variabele.naam))


def _branches(
    expression: e.Naar, takken: tuple[tuple[str, Expression], ...], scope: Scope
) -> Iterator[Value]:
    keuzelijst = getattr(expression.waarde.type, "keuzelijst", "")
    for keuze, tak in takken:
        yield choice(keuzelijst, keuze, scope.numbers)
        yield write(tak, scope)


def _ends(periode: Expression, scope: Scope) -> tuple[Value, Value]:
    """The first and the last day of a periode: of one with a name they are fixed."""
    if isinstance(periode, e.Naamwaarde):
        named = scope.regeling.perioden[periode.naam]
        return constant(named.begin), constant(named.einde)
    written = write(periode, scope)
    return ("begin", written), ("einde", written)


def _named(regeling: nodes.Regeling, naam: str) -> str:
    if naam in regeling.perioden:
        periode = regeling.perioden[naam]
        return f"r{periode.begin.isoformat()}/{periode.einde.isoformat()}"
    if naam in regeling.termijnen:
        return constant(regeling.termijnen[naam].waarde)
    return constant(regeling.constanten[naam].waarde.waarde)


def _flattened(
    kind: type[e.EnKeten] | type[e.OfKeten], terms: tuple[Expression, ...]
) -> Iterator[Expression]:
    """The terms of a chain, with those of a chain of the same kind inside it: the same meaning."""
    for term in terms:
        if isinstance(term, e.EnKeten | e.OfKeten) and isinstance(term, kind):
            yield from _flattened(kind, term.termen)
        else:
            yield term
