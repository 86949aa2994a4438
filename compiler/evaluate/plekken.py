"""Where in a document its gegevens stand, and so where each rule applies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from compiler.evaluate.gegevens import Gegeven
from compiler.model import nodes
from compiler.model.types import Gegevenstype, Lijst, Type
from compiler.runtime.toetsen import AFWEZIG

Objecten = tuple[object, ...]
"""What a rule speaks about: the document, and the element if there is one."""

Pad = tuple[str | int, ...]


@dataclass(slots=True, eq=False)
class Plekken:
    """Of one document, by their kind: every gegeven in it, and where one should stand and does not.

    `found` gives paths and gegevens, the document itself included, from the outside in, in order;
    `empty` paths and fields.
    """

    regeling: nodes.Regeling
    found: Mapping[str, list[tuple[Pad, Gegeven]]]
    empty: Mapping[str, list[tuple[Pad, str]]]

    @staticmethod
    def of(regeling: nodes.Regeling, soort: str, document: Gegeven) -> Plekken:
        found: dict[str, list[tuple[Pad, Gegeven]]] = {}
        empty: dict[str, list[tuple[Pad, str]]] = {}

        def add(kind: str, gegeven: Gegeven, pad: Pad) -> None:
            found.setdefault(kind, []).append((pad, gegeven))
            for veld, inner_kind in regeling.gegevens[kind].met_gegevens:
                at, value = (*pad, veld.naam), getattr(gegeven, veld.naam)
                if value is not None:
                    for inner_pad, inner in _inside(veld.type, value, at):
                        add(inner_kind, inner, inner_pad)
                elif not veld.mag_ontbreken:
                    empty.setdefault(inner_kind, []).append((at, veld.naam))

        add(soort, document, ())
        return Plekken(regeling, found, empty)

    def present(self, onderwerp: nodes.Onderwerp) -> Iterator[tuple[Pad, Objecten]]:
        """Where a rule applies: the path, and the objects there, in order."""
        for pad, gegeven in self.found.get(onderwerp.soort, ()):
            if not onderwerp.lijst:
                yield pad, (gegeven,)
                continue
            for index, element in enumerate(getattr(gegeven, onderwerp.lijst) or ()):
                yield (*pad, onderwerp.lijst, index), (gegeven, element)

    def missing(self, onderwerp: nodes.Onderwerp) -> Iterator[tuple[Pad, Objecten, str]]:
        """Where a rule would apply if what must be there were: the path, the objects, the field."""
        if not onderwerp.lijst:
            for pad, naam in self.empty.get(onderwerp.soort, ()):
                yield pad, (AFWEZIG,), naam
            return
        veld = self.regeling.gegevens[onderwerp.soort].veld(onderwerp.lijst)
        if veld is None or veld.mag_ontbreken:
            return
        for pad, gegeven in self.found.get(onderwerp.soort, ()):
            if getattr(gegeven, onderwerp.lijst) is None:
                yield (*pad, onderwerp.lijst), (gegeven, AFWEZIG), onderwerp.lijst


def _inside(type_: Type, value: Any, pad: Pad) -> Iterator[tuple[Pad, Gegeven]]:
    """The gegevens directly in the value of a field, with their paths."""
    match type_:
        case Gegevenstype():
            yield pad, value
        case Lijst(van=van):
            for index, element in enumerate(value):
                yield from _inside(van, element, (*pad, index))
