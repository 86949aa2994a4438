"""How far a search reaches: whether the values it tries stand for all values there are.

They do when every comparison, in either version, is of one field with something known: a number, a
day, a cell of a table. Where two fields are compared with each other, or a list may hold any number of
elements, the values that are tried are only some of them; that is named here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from compiler.model import expressions as e
from compiler.model.nodes import Berekening, Eis, Regeling
from compiler.model.types import Basistype, Lijst, Type
from compiler.model.walk import parts
from compiler.verschil.reach import exceptions
from compiler.verschil.search.numbers import is_ordered


@dataclass(frozen=True, slots=True)
class Extent:
    """What is read: pairs (or more) of fields in one comparison, and whether a list is read."""

    vergeleken: frozenset[tuple[str, ...]]
    lijsten: frozenset[str]

    def __or__(self, other: Extent) -> Extent:
        return Extent(self.vergeleken | other.vergeleken, self.lijsten | other.lijsten)

    @property
    def naast_elkaar(self) -> frozenset[str]:
        """The fields that are compared with another field."""
        return frozenset(veld.rpartition(".")[2] for velden in self.vergeleken for veld in velden)


NOTHING = Extent(frozenset(), frozenset())


@dataclass(frozen=True, slots=True)
class _Read:
    """What a part of an expression reads: the field it is, if it is one, and all fields in it.

    A field is written with its carrier (`aanvraag.bedrag`), so that two of one name stay apart.
    """

    veld: str = ""
    velden: frozenset[str] = frozenset()


Names = Mapping[str, _Read]


def extent(regeling: Regeling, rule: Eis | Berekening | None) -> Extent:
    """What a rule of one version reads."""
    if rule is None:
        return NOTHING
    reader = _Reader(regeling)
    if isinstance(rule, Berekening):
        names = {p.naam: _leaf(p.naam, p.type) for p in rule.parameters}
        if rule.onderwerp is not None:
            names[rule.onderwerp.variabele] = _Read(rule.onderwerp.variabele)
        reader.read(rule.uitdrukking, names)
    else:
        given = [rule.indien, rule.geldt, *(a.voorwaarde for a in exceptions(regeling, rule))]
        for expression in given:
            if expression is not None:
                reader.read(expression, {})
    return Extent(frozenset(reader.vergeleken), frozenset(reader.lijsten))


@dataclass(slots=True)
class _Reader:
    regeling: Regeling
    vergeleken: set[tuple[str, ...]] = field(default_factory=set)
    lijsten: set[str] = field(default_factory=set)

    def read(self, expression: e.Expression, names: Names) -> _Read:
        match expression:
            case e.Variabele(naam=naam):
                return names.get(naam, _Read(naam))
            case e.Veldwaarde(drager=drager, veld=veld, type=type_):
                if isinstance(type_, Lijst):
                    self.lijsten.add(veld)
                return _leaf(f"{self.read(drager, names).veld}.{veld}", type_)
            case e.Aanroep(berekening=naam, argumenten=argumenten):
                return self._call(self.regeling.berekeningen[naam], argumenten, names)
            case e.Kwantor() | e.Som() | e.Aantal():
                return self._of_list(expression, names)
            case (
                e.Vergelijking()
                | e.ValtIn()
                | e.Tussen()
                | e.BinnenNa()
                | e.EenVan()
                | e.Bevat()
                | e.Uiterste()
            ):
                found = self._union(parts(expression), names)
                if len(found.velden) > 1:
                    self.vergeleken.add(tuple(sorted(found.velden)))
                return found
            case _:
                return self._union(parts(expression), names)

    def _union(self, expressions: tuple[e.Expression, ...], names: Names) -> _Read:
        read = [self.read(part, names) for part in expressions]
        return _Read(velden=frozenset(veld for one in read for veld in one.velden))

    def _call(
        self, berekening: Berekening, argumenten: tuple[e.Expression, ...], names: Names
    ) -> _Read:
        given = [self.read(argument, names) for argument in argumenten]
        asked = [parameter.naam for parameter in berekening.parameters]
        if berekening.onderwerp is not None:
            asked = [berekening.onderwerp.variabele]
        return self.read(berekening.uitdrukking, dict(zip(asked, given, strict=True)))

    def _of_list(self, expression: e.Kwantor | e.Som | e.Aantal, names: Names) -> _Read:
        self.read(expression.lijst, names)
        inner = dict(names)
        variabele = expression.variabele
        if variabele is not None:
            inner[variabele.naam] = _leaf(variabele.naam, variabele.type)
        return self._union(tuple(_inside(expression)), inner)


def _inside(expression: e.Kwantor | e.Som | e.Aantal) -> Iterator[e.Expression]:
    if expression.voorwaarde is not None:
        yield expression.voorwaarde
    if isinstance(expression, e.Som) and expression.waarde is not None:
        yield expression.waarde


def _leaf(naam: str, type_: Type) -> _Read:
    """A field, which counts where there are more values of its kind than can be tried."""
    endless = is_ordered(type_) or type_ is Basistype.TEKST
    return _Read(naam, frozenset({naam}) if endless else frozenset())
