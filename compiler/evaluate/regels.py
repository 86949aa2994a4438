"""The eisen of the model as rules of the runtime, so that its Bevinding can tell about them.

Evaluated here, told there: which words, fields and norms a bevinding shows is decided by `runtime`,
on the same data that a generated package gives it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from compiler.evaluate.eisen import evaluate_eis, names_of
from compiler.evaluate.expressions import Scope
from compiler.evaluate.meanings import Meanings
from compiler.evaluate.plekken import Objecten, Pad
from compiler.model import nodes, rules
from compiler.model.types import Gegevenstype, Keuzetype, Lijst, Type
from compiler.runtime import regels, uitslag


class Rules:
    """The eisen of a regulation by their functie; each is made once, when it is asked for."""

    __slots__ = ("_made", "_named", "meanings", "regeling")

    def __init__(self, regeling: nodes.Regeling) -> None:
        self.regeling = regeling
        self.meanings = Meanings(regeling)
        self._made: dict[str, regels.Eis[Any]] = {}
        self._named: dict[str, list[str]] = {}

    def named(self, naam: str) -> list[str]:
        """The eisen (their functie) that a name means: the eis itself, and its copies elsewhere."""
        if not self._named:
            for functie, eis in self.regeling.eisen.items():
                for each in dict.fromkeys((eis.naam, functie)):
                    self._named.setdefault(each, []).append(functie)
        return self._named.get(naam, [])

    def __getitem__(self, functie: str) -> regels.Eis[Any]:
        if functie not in self._made:
            self._made[functie] = _rule(self.meanings, self.regeling.eisen[functie])
        return self._made[functie]


class Bevinding(uitslag.Bevinding):
    """A bevinding on the model: its rule is made when it is asked what it says.

    Of most only the outcome is asked, which is the toetsing.
    """

    __slots__ = ("_functie", "_rules")

    def __init__(
        self, rules: Rules, functie: str, toetsing: regels.Toetsing, objecten: Objecten, pad: Pad
    ) -> None:
        self._rules = rules
        self._functie = functie
        self.toetsing = toetsing
        self.objecten = objecten
        self.pad = pad

    def __getattr__(self, naam: str) -> regels.Eis[Any]:
        """What is not there yet."""
        if naam != "regel":
            raise AttributeError(naam)
        self.regel = self._rules[self._functie]
        return self.regel


def _rule(meanings: Meanings, eis: nodes.Eis) -> regels.Eis[Any]:
    """An eis of the model as an eis of the runtime."""
    regeling = meanings.regeling
    feiten = tuple(_feiten(regeling, eis))
    return regels.Eis(
        functie=lambda *objecten: evaluate_eis(meanings, eis, objecten),
        naam=eis.naam,
        id=eis.functie,
        vindplaats=str(eis.vindplaats),
        anker=eis.vindplaats.anchor,
        feiten=tuple(feit for feit, _ in feiten),
        condities=rules.reden(eis.condities),
        anders=_message(meanings, eis),
        treft=_treft(meanings, eis),
        normen=tuple(map(meanings.norm, rules.normen(regeling, eis))),
        duidingen=eis.duidingen,
        waarschuwingen=tuple(_waarschuwingen(regeling, eis, feiten)),
        hardheidsclausule=None if eis.hardheidsclausule is None else str(eis.hardheidsclausule),
        overeenkomstig=None if eis.overeenkomstig is None else str(eis.overeenkomstig),
    )


def _feiten(regeling: nodes.Regeling, eis: nodes.Eis) -> Iterator[tuple[regels.Feit, Type]]:
    """The plain fields that an eis reads, of its document and its element, with their types.

    Where both have a field of one name, it is shown with the name of its carrier before it.
    """
    onderwerp = eis.onderwerp
    soorten = [onderwerp.soort]
    if onderwerp.lijst:
        soorten.append(_gegevens_in(_type_of(regeling, onderwerp.soort, onderwerp.lijst)))
    names = [veld for _, veld in eis.feiten]
    for variabele, veld in eis.feiten:
        is_element = bool(onderwerp.lijst) and variabele == onderwerp.variabele
        if not is_element and variabele != onderwerp.soort:
            continue
        drager = 1 if is_element else 0
        type_ = _type_of(regeling, soorten[drager], veld)
        if not _gegevens_in(type_):
            shown = veld if names.count(veld) == 1 else f"{variabele}.{veld}"
            yield regels.Feit(drager, veld, shown), type_


def _type_of(regeling: nodes.Regeling, soort: str, naam: str) -> Type:
    veld = regeling.gegevens[soort].veld(naam)
    assert veld is not None
    return veld.type


def _gegevens_in(type_: Type) -> str:
    """The kind of gegevens in a (list of) gegevens; empty for a plain value."""
    match type_:
        case Gegevenstype(gegevens=naam):
            return naam
        case Lijst(van=van):
            return _gegevens_in(van)
        case _:
            return ""


def _waarschuwingen(
    regeling: nodes.Regeling, eis: nodes.Eis, feiten: Sequence[tuple[regels.Feit, Type]]
) -> Iterator[regels.Waarschuwing]:
    """Where a table that the eis reads contradicts itself, and for which values of which fields."""
    for fout in regeling.controlefouten:
        if fout.tabel in eis.tabellen:
            kolom = regeling.tabellen[fout.tabel].kolom(fout.controle.per)
            keys = tuple(
                feit
                for feit, type_ in feiten
                if kolom is not None and isinstance(type_, Keuzetype) and type_ == kolom.type
            )
            text = rules.waarschuwing(fout)
            yield (
                regels.Waarschuwing(text, fout.sleutel, keys) if keys else regels.Waarschuwing(text)
            )


def _message(meanings: Meanings, eis: nodes.Eis) -> Callable[..., tuple[object, ...]] | None:
    """The function that fills in the `anders` of an eis, or None."""
    if eis.anders is None:
        return None
    delen = eis.anders.delen

    def message(*objecten: object) -> tuple[object, ...]:
        scope = Scope(meanings, names_of(eis.onderwerp, objecten))
        return tuple(deel if isinstance(deel, str) else scope.value(deel) for deel in delen)

    return message


def _treft(meanings: Meanings, eis: nodes.Eis) -> regels.Treft:
    expression = eis.treft.waarde
    if expression is None:
        return regels.Treft(eis.treft.soort)

    def hit(*objecten: object) -> object:
        return Scope(meanings, names_of(eis.onderwerp, objecten)).value(expression)

    return regels.Treft(eis.treft.soort, hit)
