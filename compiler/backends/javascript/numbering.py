"""The numbers by which the rows of a regulation refer to one another.

Data are all numbered; of the berekeningen and the ways of looking something up only those that are
needed: by the eisen, also through one another, or by the berekeningen themselves. A module carries
nothing it never uses.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, TypeVar

from compiler.model import expressions as e
from compiler.model import nodes
from compiler.model.walk import walk

ANSWERS = "beoordelingen"
"""The field of every kind of gegevens that holds the answers to open norms."""

Functie = tuple[Literal["berekening", "afwijking"], str]
K = TypeVar("K")


@dataclass(frozen=True, slots=True)
class Lookup:
    """A way in which rules read a table: a column, found by these key columns."""

    tabel: str
    kolom: str
    sleutels: tuple[str, ...]
    per: str


@dataclass(frozen=True, slots=True)
class Numbers:
    """`keuzen` by (keuzelijst, naam); `velden` by the name of a field of any gegevens."""

    keuzelijsten: Mapping[str, int]
    keuzen: Mapping[tuple[str, str], int]
    gegevens: Mapping[str, int]
    velden: Mapping[str, int]
    normen: Mapping[str, int]
    tabellen: Mapping[Lookup, int]
    functies: Mapping[Functie, int]


def numbers_of(regeling: nodes.Regeling) -> Numbers:
    """What testing documents needs."""
    asked = tuple(_asked(regeling))
    called = _called(regeling, asked)
    return _numbers(regeling, asked, called, tuple(regeling.afwijkingen))


def numbers_to_compute(regeling: nodes.Regeling) -> Numbers:
    """What the berekeningen need: all of them, in the order of the text."""
    return _numbers(regeling, (), list(regeling.berekeningen), ())


def _numbers(
    regeling: nodes.Regeling,
    asked: Iterable[e.Expression],
    called: list[str],
    afwijkingen: Iterable[str],
) -> Numbers:
    functies: list[Functie] = [("berekening", naam) for naam in called]
    functies += [("afwijking", naam) for naam in afwijkingen]
    return Numbers(
        keuzelijsten=numbered(regeling.keuzelijsten),
        keuzen={
            (lijst.naam, keuze.naam): number
            for lijst in regeling.keuzelijsten.values()
            for number, keuze in enumerate(lijst.waarden)
        },
        gegevens=numbered(regeling.gegevens),
        velden=numbered(_field_names(regeling)),
        normen=numbered(regeling.beoordelingen),
        tabellen=numbered(
            lookup_of(regeling, part)
            for expression in (*asked, *(regeling.berekeningen[n].uitdrukking for n in called))
            for part in walk(expression)
            if isinstance(part, e.Tabelwaarde)
        ),
        functies=numbered(functies),
    )


def numbered(keys: Iterable[K]) -> dict[K, int]:
    """Each key once, with its place."""
    return {key: number for number, key in enumerate(dict.fromkeys(keys))}


def lookup_of(regeling: nodes.Regeling, cell: e.Tabelwaarde) -> Lookup:
    kolom = regeling.tabellen[cell.tabel].kolom(cell.kolom)
    per = kolom.per if kolom is not None and cell.per is not None else ""
    return Lookup(cell.tabel, cell.kolom, tuple(naam for naam, _ in cell.sleutels), per)


def _field_names(regeling: nodes.Regeling) -> Iterator[str]:
    for gegevens in regeling.gegevens.values():
        yield from (veld.naam for veld in gegevens.velden)
        yield ANSWERS


def _asked(regeling: nodes.Regeling) -> Iterator[e.Expression]:
    """The expressions of the eisen and of the afwijkingen."""
    for eis in regeling.eisen.values():
        parts = () if eis.anders is None else eis.anders.delen
        given = (eis.indien, eis.geldt, eis.treft.waarde, *parts)
        yield from (part for part in given if part is not None and not isinstance(part, str))
    conditions = (afwijking.voorwaarde for afwijking in regeling.afwijkingen.values())
    yield from (condition for condition in conditions if condition is not None)


def _called(regeling: nodes.Regeling, expressions: Iterable[e.Expression]) -> list[str]:
    """The berekeningen that expressions call, also through one another, in the order of the text."""
    found: set[str] = set()
    waiting = list(expressions)
    while waiting:
        for part in walk(waiting.pop()):
            if isinstance(part, e.Aanroep) and part.berekening not in found:
                found.add(part.berekening)
                waiting.append(regeling.berekeningen[part.berekening].uitdrukking)
    return [naam for naam in regeling.berekeningen if naam in found]
