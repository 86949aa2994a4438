"""What a rule rests on: the berekeningen, tables, periods, exceptions and norms it leads to.

A rule whose own words stay the same comes out differently when one of these changes. Each is named
by its kind and name, with what it means; of a table only the columns that are read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from compiler.model import expressions as e
from compiler.model.nodes import Afwijking, Berekening, Eis, Regeling, Tabel
from compiler.model.walk import walk
from compiler.verschil.meaning import Meaning, meaning

Name = tuple[str, str]
"""A kind and a name: ("periode", "aanvraagperiode")."""


@dataclass(frozen=True, slots=True)
class Reach:
    """All expressions that decide a rule, its own first, and the meaning of all that they name."""

    expressions: tuple[e.Expression, ...]
    names: Mapping[Name, Meaning]


def reach(regeling: Regeling, rule: Eis | Berekening) -> Reach:
    """What an eis or a berekening rests on; the words of its melding are not among it."""
    walker = _Walker(regeling)
    for expression in _own(rule):
        walker.follow(expression)
    if isinstance(rule, Eis):
        for naam in rule.afwijkingen:
            walker.follow_afwijking(naam)
    return Reach(tuple(walker.expressions), walker.names)


def exceptions(regeling: Regeling, eis: Eis) -> Iterator[Afwijking]:
    """The afwijkingen of an eis, and all that may set those aside; each once, in order."""
    seen: set[str] = set()
    waiting = list(eis.afwijkingen)
    while waiting:
        naam = waiting.pop(0)
        if naam not in seen:
            seen.add(naam)
            afwijking = regeling.afwijkingen[naam]
            yield afwijking
            waiting += afwijking.opzij_door


def _own(rule: Eis | Berekening) -> Iterator[e.Expression]:
    if isinstance(rule, Berekening):
        yield rule.uitdrukking
        return
    if rule.indien is not None:
        yield rule.indien
    yield rule.geldt


class _Walker:
    """Follows names from expression to expression; each name once, so that it ends."""

    def __init__(self, regeling: Regeling) -> None:
        self.regeling = regeling
        self.expressions: list[e.Expression] = []
        self.names: dict[Name, Meaning] = {}

    def follow(self, expression: e.Expression) -> None:
        self.expressions.append(expression)
        for part in walk(expression):
            match part:
                case e.Aanroep(berekening=naam):
                    self._follow_berekening(naam)
                case e.Naamwaarde(naam=naam):
                    self._add_value(naam)
                case e.Tabelwaarde():
                    tabel = self.regeling.tabellen[part.tabel]
                    columns = (part.kolom, *(kolom for kolom, _ in part.sleutels))
                    self._add_tabel(tabel, columns)
                case e.Beoordelingsvraag(beoordeling=naam):
                    norm = self.regeling.beoordelingen[naam]
                    self.names["beoordeling", naam] = norm.door, norm.woorden, norm.vraag
                case _:
                    pass

    def follow_afwijking(self, naam: str) -> None:
        if ("afwijking", naam) in self.names:
            return
        afwijking = self.regeling.afwijkingen[naam]
        self.names["afwijking", naam] = (
            meaning(afwijking.onderwerp),
            meaning(afwijking.voorwaarde),
            afwijking.opzij_door,
        )
        if afwijking.voorwaarde is not None:
            self.follow(afwijking.voorwaarde)
        for ander in afwijking.opzij_door:
            self.follow_afwijking(ander)

    def _follow_berekening(self, naam: str) -> None:
        if ("berekening", naam) in self.names:
            return
        berekening = self.regeling.berekeningen[naam]
        self.names["berekening", naam] = (
            meaning(berekening.onderwerp),
            tuple((p.naam, p.type) for p in berekening.parameters),
            meaning(berekening.uitdrukking),
        )
        self.follow(berekening.uitdrukking)

    def _add_value(self, naam: str) -> None:
        regeling = self.regeling
        if periode := regeling.perioden.get(naam):
            self.names["periode", naam] = periode.begin, periode.einde
        elif termijn := regeling.termijnen.get(naam):
            self.names["termijn", naam] = termijn.waarde
        elif constante := regeling.constanten.get(naam):
            self.names["waarde", naam] = meaning(constante.waarde)

    def _add_tabel(self, tabel: Tabel, columns: tuple[str, ...]) -> None:
        there = tuple(
            tuple(
                (kop.kolom, kop.per, cel.waarden)
                for kop, cel in zip(tabel.koppen, rij.cellen, strict=True)
                if kop.kolom in columns
            )
            for rij in tabel.rijen
        )
        known = self.names.get(("tabel", tabel.naam), ())
        self.names["tabel", tabel.naam] = (*known, there)  # type: ignore[misc] # a tuple of ours
