"""A document that is filled in step by step, for both versions at once.

A tree has the shape of the JSON form: a dict for gegevens, a list, a `Value` where a field is given;
under `beoordelingen` stand the answers to open norms by their name. What is not in it is missing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from compiler.evaluate.gegevens import Antwoord, Gegeven
from compiler.evaluate.meanings import Meanings
from compiler.evaluate.read_document import BEOORDELINGEN, Pad, read_value
from compiler.model.nodes import Regeling
from compiler.model.types import Gegevenstype, Lijst, Type, gegevens_in
from compiler.runtime.schrijfwijze import nederlands

Side = Literal[0, 1]
SIDES: tuple[Side, Side] = (0, 1)
Tree = dict[str, Any]

ROOT = ""
"""The kind of gegevens that the parameters of a berekening make up."""


@dataclass(frozen=True, slots=True)
class Value:
    """A given value: in JSON form, and as each version reads it (None where it refuses it).

    `rank` says how plain it is: of two values that do, the one with the lower rank is shown.
    """

    json: Any
    typed: tuple[Any, Any]
    rank: tuple[int, ...] = ()


class Asked(NamedTuple):
    """A field that was read and not given: its carrier in the document, its kind, its name."""

    pad: Pad
    soort: str
    veld: str


class Proef(Gegeven):
    """Gegevens that remember which of their fields were read and not given."""

    __slots__ = ("__antwoorden", "__asked", "__pad", "__soort")

    def __init__(
        self,
        soort: str,
        pad: Pad,
        asked: list[Asked],
        antwoorden: tuple[Antwoord, ...] | None,
        given: Mapping[str, Any],
    ) -> None:
        super().__init__(**given)
        self.__soort = soort
        self.__pad = pad
        self.__asked = asked
        self.__antwoorden = antwoorden

    def __getattr__(self, naam: str) -> Any:
        """Called for what is not given; for the answers always, so that every asking is seen."""
        if naam.startswith("__"):
            raise AttributeError(naam)
        self.__asked.append(Asked(self.__pad, self.__soort, naam))
        return self.__antwoorden if naam == BEOORDELINGEN else None


@dataclass(frozen=True, slots=True)
class Vorm:
    """What documents of one version look like; `parameters` are the fields of the root, if any."""

    meanings: Meanings
    parameters: Mapping[str, Type]

    @property
    def regeling(self) -> Regeling:
        return self.meanings.regeling

    def type_of(self, soort: str, veld: str) -> Type | None:
        if soort == ROOT:
            return self.parameters.get(veld)
        gegevens = self.regeling.gegevens.get(soort)
        found = gegevens.veld(veld) if gegevens else None
        return found.type if found else None

    def names(self, soort: str) -> tuple[str, ...]:
        """The fields of a kind of gegevens, in their order."""
        if soort == ROOT:
            return tuple(self.parameters)
        gegevens = self.regeling.gegevens.get(soort)
        return tuple(veld.naam for veld in gegevens.velden) if gegevens else ()

    def read(self, type_: Type | None, json: Any) -> Any:
        """A value of a field as this version reads it; None where it refuses it."""
        if type_ is None:
            return None
        value, _ = read_value(self.meanings, type_, json)
        return value

    def build(self, side: Side, soort: str, tree: Tree, asked: list[Asked], pad: Pad = ()) -> Proef:
        """The gegevens of a tree as this version sees them; what it does not know is left out."""
        given: dict[str, Any] = {}
        for naam, part in tree.items():
            type_ = self.type_of(soort, naam)
            if type_ is not None and naam != BEOORDELINGEN:
                value = self._build(side, type_, part, asked, (*pad, naam))
                if value is not None:
                    given[naam] = value
        return Proef(soort, pad, asked, _antwoorden(tree), given)

    def _build(self, side: Side, type_: Type, part: Any, asked: list[Asked], pad: Pad) -> Any:
        match part:
            case Value(typed=typed):
                return typed[side]
            case dict() if isinstance(type_, Gegevenstype):
                return self.build(side, type_.gegevens, part, asked, pad)
            case list() if isinstance(type_, Lijst):
                inside = gegevens_in(type_) or ""
                return tuple(
                    self.build(side, inside, element, asked, (*pad, index))
                    for index, element in enumerate(part)
                )
            case _:
                return None


def ordered(vormen: tuple[Vorm, Vorm], soort: str, tree: Tree) -> Tree:
    """The same document with its fields in the order in which they are declared."""
    rank = dict.fromkeys((*vormen[1].names(soort), *vormen[0].names(soort), BEOORDELINGEN))
    made: Tree = {}
    for naam in (naam for naam in rank if naam in tree):
        part = tree[naam]
        types = (vorm.type_of(soort, naam) for vorm in vormen)
        inside = next((g for t in types if t is not None and (g := gegevens_in(t))), "")
        match part:
            case dict() if naam != BEOORDELINGEN:
                made[naam] = ordered(vormen, inside, part)
            case list():
                made[naam] = [ordered(vormen, inside, element) for element in part]
            case _:
                made[naam] = part
    return made


def json_of_tree(tree: Tree) -> dict[str, Any]:
    """The document in JSON form."""
    made = {naam: _json(part) for naam, part in tree.items() if naam != BEOORDELINGEN}
    antwoorden = tree.get(BEOORDELINGEN)
    if antwoorden:
        made[BEOORDELINGEN] = [
            {"naam": naam, "antwoord": antwoord} for naam, antwoord in antwoorden.items()
        ]
    return made


def lines_of(tree: Tree, pad: Pad = ()) -> Iterator[tuple[Pad, str]]:
    """What a document says, as people read it: every value, empty list and answer, with its place."""
    for naam, part in tree.items():
        here = (*pad, naam)
        match part:
            case Value(typed=(old, new)):
                yield here, nederlands(old if new is None else new)
            case dict() if naam == BEOORDELINGEN:
                yield from (((*here, norm), antwoord) for norm, antwoord in part.items())
            case dict() if not part:
                yield here, "zonder inhoud"
            case dict():
                yield from lines_of(part, here)
            case []:
                yield here, "geen"
            case list():
                for index, element in enumerate(part):
                    inside = list(lines_of(element, (*here, index)))
                    yield from inside or [((*here, index), "zonder inhoud")]


def values_of(tree: Tree, pad: Pad = ()) -> Iterator[tuple[Pad, Value]]:
    """Every given value with its place, in the order of the tree."""
    for naam, part in tree.items():
        if naam == BEOORDELINGEN:
            continue
        match part:
            case Value():
                yield (*pad, naam), part
            case dict():
                yield from values_of(part, (*pad, naam))
            case list():
                for index, element in enumerate(part):
                    yield from values_of(element, (*pad, naam, index))


def answered(tree: Tree) -> Iterator[str]:
    """The open norms that a document answers."""
    for naam, part in tree.items():
        match part:
            case dict() if naam == BEOORDELINGEN:
                yield from part
            case dict():
                yield from answered(part)
            case list():
                for element in part:
                    yield from answered(element)


def size_of(tree: Tree) -> int:
    """How much a document says: its values, its lists and their elements, its answers."""
    total = 0
    for naam, part in tree.items():
        match part:
            case Value(json=list() as elements):
                total += 1 + len(elements)
            case dict() if naam == BEOORDELINGEN:
                total += len(part)
            case dict():
                total += 1 + size_of(part)
            case list():
                total += 1 + sum(1 + size_of(element) for element in part)
            case _:
                total += 1
    return total


def carrier(tree: Tree, pad: Pad) -> Tree:
    """The gegevens at a place in the tree."""
    at: Any = tree
    for step in pad:
        at = at[step]
    found: Tree = at
    return found


def copy_of(part: Any) -> Any:
    """The same tree, to keep while the other is changed."""
    match part:
        case dict():
            return {naam: copy_of(inner) for naam, inner in part.items()}
        case list():
            return [copy_of(element) for element in part]
        case _:
            return part


def _json(part: Any) -> Any:
    match part:
        case Value(json=json):
            return json
        case dict():
            return json_of_tree(part)
        case _:
            return [json_of_tree(element) for element in part]


def _antwoorden(tree: Tree) -> tuple[Antwoord, ...] | None:
    given = tree.get(BEOORDELINGEN)
    if given is None:
        return None
    return tuple(Antwoord(naam, antwoord, None, None) for naam, antwoord in given.items())
