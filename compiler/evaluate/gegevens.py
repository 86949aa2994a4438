"""Documents as typed values, in the shape in which `runtime` reads them.

>>> Gegeven(gemeente="Breda", soort=None).soort is None
True
"""

from __future__ import annotations

from dataclasses import dataclass
from types import SimpleNamespace


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
