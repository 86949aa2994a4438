"""What the names in the rules of one regulation stand for, as values of `runtime`.

>>> meanings.choices("thema")["wonen"].omschrijving
'wonen'
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import EnumType
from fractions import Fraction
from functools import lru_cache
from itertools import product
from typing import assert_never, cast

from compiler.model import expressions as e
from compiler.model import nodes
from compiler.runtime import regels
from compiler.runtime.bedrag import Bedrag
from compiler.runtime.keuze import Keuze
from compiler.runtime.norm import Norm
from compiler.runtime.termijn import Periode, Termijn

Afwijking = regels.Afwijking[[]]
"""An afwijking as a result names it; it is evaluated on the model, never called."""

_Rows = Mapping[tuple[object, ...], Sequence[nodes.Rij]]


@dataclass(frozen=True, slots=True)
class Meanings:
    """Each is made once, when it is first asked for."""

    regeling: nodes.Regeling
    _choices: dict[str, Mapping[str, Keuze]] = field(default_factory=dict)
    _named: dict[str, object] = field(default_factory=dict)
    _normen: dict[str, Norm] = field(default_factory=dict)
    _afwijkingen: dict[str, Afwijking] = field(default_factory=dict)
    _rows: dict[tuple[str, tuple[str, ...]], _Rows] = field(default_factory=dict)

    def choices(self, keuzelijst: str) -> Mapping[str, Keuze]:
        """The values of a keuzelijst by their names; each equals its name and shows its words."""
        found = self._choices.get(keuzelijst)
        if found is None:
            words = self.regeling.keuzelijsten[keuzelijst].woorden
            found = self._choices[keuzelijst] = _choices(keuzelijst, words)
        return found

    def named(self, naam: str) -> object:
        """The value of a periode, termijn or constante."""
        if naam not in self._named:
            self._named[naam] = _value(declared(self.regeling, naam))
        return self._named[naam]

    def norm(self, naam: str) -> Norm:
        """The open norm that a beoordeling declares."""
        if naam not in self._normen:
            self._normen[naam] = _norm(self.regeling.beoordelingen[naam])
        return self._normen[naam]

    def afwijking(self, naam: str) -> Afwijking:
        if naam not in self._afwijkingen:
            vindplaats = str(self.regeling.afwijkingen[naam].vindplaats)
            self._afwijkingen[naam] = regels.Afwijking(lambda: False, naam, vindplaats)
        return self._afwijkingen[naam]

    def rows(self, tabel: str, kolommen: tuple[str, ...]) -> _Rows:
        """The rows of a table by what its key columns hold; a cell may hold several values."""
        at = tabel, kolommen
        if at not in self._rows:
            self._rows[at] = _by_keys(self.regeling.tabellen[tabel], kolommen)
        return self._rows[at]


def declared(
    regeling: nodes.Regeling, naam: str
) -> nodes.Periode | nodes.Termijn | nodes.Constante:
    """What a name stands for in a rule."""
    return regeling.perioden.get(naam) or regeling.termijnen.get(naam) or regeling.constanten[naam]


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


def _value(named: nodes.Periode | nodes.Termijn | nodes.Constante) -> object:
    match named:
        case nodes.Periode(begin=begin, einde=einde):
            return Periode(begin, einde)
        case nodes.Termijn(waarde=termijn):
            return literal(termijn)
        case nodes.Constante(waarde=written):
            return literal(written.waarde)
        case _:
            assert_never(named)


@lru_cache(maxsize=256)
def _choices(keuzelijst: str, words: tuple[tuple[str, str], ...]) -> Mapping[str, Keuze]:
    members = {f"waarde_{index}": pair for index, pair in enumerate(words)}
    created = cast(type[Keuze], EnumType.__call__(Keuze, keuzelijst, members))
    return {value.value: value for value in created}


def _norm(beoordeling: nodes.Beoordeling) -> Norm:
    return Norm(
        beoordeling.naam,
        beoordeling.door,
        beoordeling.vraag,
        beoordeling.woorden,
        str(beoordeling.vindplaats),
    )


def _by_keys(tabel: nodes.Tabel, kolommen: tuple[str, ...]) -> _Rows:
    numbers = [tabel.kolomnummer(kolom) for kolom in kolommen]
    found: dict[tuple[object, ...], list[nodes.Rij]] = {}
    for rij in tabel.rijen:
        held = [dict.fromkeys(map(literal, rij.cellen[number].waarden)) for number in numbers]
        for keys in product(*held):
            found.setdefault(keys, []).append(rij)
    return found
