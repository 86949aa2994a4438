"""The values that rules and tables name: where their outcomes can turn."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from compiler.model import expressions as e
from compiler.model.nodes import Regeling
from compiler.model.types import Keuzetype
from compiler.model.walk import walk


@dataclass(frozen=True, slots=True)
class Named:
    """Values by their kind, as the text of a regulation spells them out."""

    dagen: set[date] = field(default_factory=set)
    centen: set[int] = field(default_factory=set)
    aantallen: set[int] = field(default_factory=set)
    breuken: set[Fraction] = field(default_factory=set)
    teksten: set[str] = field(default_factory=set)
    termijnen: set[e.Termijnwaarde] = field(default_factory=set)
    keuzen: dict[str, set[str]] = field(default_factory=dict)
    """Per keuzelijst the values that are named; the others cannot be told apart by these rules."""

    def update(self, other: Named) -> None:
        self.dagen.update(other.dagen)
        self.centen.update(other.centen)
        self.aantallen.update(other.aantallen)
        self.breuken.update(other.breuken)
        self.teksten.update(other.teksten)
        self.termijnen.update(other.termijnen)
        for lijst, namen in other.keuzen.items():
            self.add_keuzen(lijst, namen)

    def add_keuzen(self, lijst: str, namen: Iterable[str]) -> None:
        self.keuzen.setdefault(lijst, set()).update(namen)

    def add(self, waarde: e.Waarde) -> None:
        match waarde:
            case bool():
                pass
            case e.Bedragwaarde(centen):
                self.centen.add(centen)
            case e.Termijnwaarde():
                self.termijnen.add(waarde)
            case Fraction():
                self.breuken.add(waarde)
            case date():
                self.dagen.add(waarde)
            case int():
                self.aantallen.add(waarde)
            case str():
                self.teksten.add(waarde)


def named_in(regeling: Regeling, expressions: Iterable[e.Expression]) -> Named:
    """What expressions spell out themselves, and the periods, terms and values that they name."""
    found = Named()
    for expression in expressions:
        for part in walk(expression):
            if isinstance(part, e.Letterlijk):
                found.add(part.waarde)
            elif isinstance(part, e.Naamwaarde):
                _add_named(found, regeling, part.naam)
            else:
                _add_keuzen(found, regeling, part)
    return found


def named_anywhere(regeling: Regeling) -> Named:
    """What the rules, the periods, terms and values, and the tables of a regulation name."""
    found = named_in(regeling, _expressions(regeling))
    for naam in (*regeling.perioden, *regeling.termijnen, *regeling.constanten):
        _add_named(found, regeling, naam)
    for tabel in regeling.tabellen.values():
        for rij in tabel.rijen:
            for cel in rij.cellen:
                for waarde in cel.waarden:
                    found.add(waarde)
    return found


def _add_keuzen(found: Named, regeling: Regeling, part: e.Expression) -> None:
    """The choices that a part of an expression tells apart; by a table, all that stand in it."""
    match part:
        case e.Keuzewaarde(naam=naam, type=Keuzetype(keuzelijst=lijst)):
            found.add_keuzen(lijst, (naam,))
        case e.Naar(waarde=waarde, takken=takken) if isinstance(waarde.type, Keuzetype):
            found.add_keuzen(waarde.type.keuzelijst, (naam for naam, _ in takken))
        case e.Tabelwaarde(tabel=tabel, sleutels=sleutels, per=per):
            tables = regeling.tabellen[tabel]
            for kolom, sleutel in sleutels:
                if isinstance(sleutel.type, Keuzetype):
                    cells = (tables.cel(rij, kolom) for rij in tables.rijen)
                    names = {str(w) for cel in cells for w in cel.waarden}
                    found.add_keuzen(sleutel.type.keuzelijst, names)
            if per is not None and isinstance(per.type, Keuzetype):
                heads = (kop.per for kop in tables.koppen if kop.per)
                found.add_keuzen(per.type.keuzelijst, heads)
        case _:
            pass


def _add_named(found: Named, regeling: Regeling, naam: str) -> None:
    if periode := regeling.perioden.get(naam):
        found.dagen.update((periode.begin, periode.einde))
    elif termijn := regeling.termijnen.get(naam):
        found.add(termijn.waarde)
    elif constante := regeling.constanten.get(naam):
        found.add(constante.waarde.waarde)


def _expressions(regeling: Regeling) -> Iterator[e.Expression]:
    for eis in regeling.eisen.values():
        yield from (part for part in (eis.indien, eis.geldt) if part is not None)
    for afwijking in regeling.afwijkingen.values():
        if afwijking.voorwaarde is not None:
            yield afwijking.voorwaarde
    yield from (berekening.uitdrukking for berekening in regeling.berekeningen.values())
