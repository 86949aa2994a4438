"""Documents and choices as typed values, in the shape in which `runtime` reads them.

>>> Gegeven(gemeente="Breda", soort=None).soort is None
True
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import EnumType
from functools import cache
from types import SimpleNamespace
from typing import cast

from compiler.model import nodes
from compiler.runtime.keuze import Keuze
from compiler.runtime.norm import Norm


class Gegeven(SimpleNamespace):
    """A document or a part of one: an attribute for every field, None where it is missing.

    `runtime` reads the models of a generated package in the same way. `beoordelingen` holds the
    answers to open norms, None where there are none. It has no other attributes, since a field may
    have any name; what kind of document it is, its reader knows from the model.
    """


@dataclass(frozen=True, slots=True)
class Antwoord:
    """The answer to one open norm, as a document carries it."""

    naam: str | None
    antwoord: str | None
    wie: str | None
    motivering: str | None


def keuzewaarden(keuzelijst: nodes.Keuzelijst) -> Mapping[str, Keuze]:
    """The values of a keuzelijst by their names; each equals its name and shows its words."""
    return _keuzewaarden(keuzelijst.naam, keuzelijst.woorden)


@cache
def _keuzewaarden(keuzelijst: str, words: tuple[tuple[str, str], ...]) -> Mapping[str, Keuze]:
    members = {f"waarde_{index}": pair for index, pair in enumerate(words)}
    created = cast(type[Keuze], EnumType.__call__(Keuze, keuzelijst, members))
    return {value.value: value for value in created}


def norm(beoordeling: nodes.Beoordeling) -> Norm:
    """The open norm that a beoordeling declares."""
    return Norm(
        beoordeling.naam,
        beoordeling.door,
        beoordeling.vraag,
        beoordeling.woorden,
        str(beoordeling.vindplaats),
    )
