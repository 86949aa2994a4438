"""The checked model: the regulation together with the facts that the checks have proven.

A backend asks for `CheckedRegeling` and need not ask again: names are bound, kinds fit, every
sentence is accounted for, the text equals the publication.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property

from compiler.model.backreferences import begripsgebruik, genoemd_in
from compiler.model.coverage import Coverage
from compiler.model.excerpts import fingerprints
from compiler.model.nodes import Regel, Regeling, Zin
from compiler.vindplaats import Vindplaats


class Staat(StrEnum):
    """The state of a sentence, and of the lid (or article without leden) it belongs to."""

    GEFORMALISEERD = "geformaliseerd"
    MET_BEOORDELING = "geformaliseerd met beoordeling"
    BEOORDELING = "beoordeling"
    ZONDER_REGEL = "zonder regel"


@dataclass(frozen=True, slots=True)
class Verantwoordingsregel:
    """One line of the ledger: a sentence, its state, and what accounts for it.

    `door` are the constructs that serve it, `regels` their names (functie for eisen); `reden` says why
    there is none; `voorbeelden` are the titles of the examples that exercise those constructs.
    `oordeel` is True where the judgement of a person is part of it, also of a sentence that is
    formalised.
    """

    zin: Zin
    staat: Staat
    door: tuple[Regel, ...]
    regels: tuple[str, ...]
    reden: str
    voorbeelden: tuple[str, ...]
    oordeel: bool


@dataclass(frozen=True, slots=True)
class Raakt:
    """One sentence of an amendment: its place there, its words, and the places it changed here.

    The places are numbered as in the version it made; a place that is gone as in the one before.
    """

    plaats: Vindplaats
    tekst: str
    plaatsen: tuple[Vindplaats, ...]


@dataclass(frozen=True, slots=True)
class Wijzigingsbron:
    """An amending regulation that made a version: its name, its publication, its days, what it did.

    `vastgesteld` is None where it does not say; `in_werking` is later than the day of the version where
    it works back.
    """

    titel: str
    publicatie: str
    vastgesteld: date | None
    in_werking: date
    raakt: tuple[Raakt, ...]


@dataclass(frozen=True, slots=True)
class Geldigheid:
    """From and until which day a text holds (both days included), and which amendments made it."""

    vanaf: date
    tot_en_met: date | None
    bronnen: tuple[Wijzigingsbron, ...] = ()


@dataclass(frozen=True)  # without slots, for what is cached
class CheckedRegeling:
    """The model plus proven facts.

    `verantwoording` is the ledger in order of the text; `staten` the state of every lid (and of every
    article without leden, and every begrip).

    `geldigheid` says when this text holds, None where the regulation does not say when it enters into
    force; `eerder` are the texts that held before, oldest first (these have no `eerder`). `coverage`
    says how decisive each sentence was in the examples.
    """

    regeling: Regeling
    verantwoording: tuple[Verantwoordingsregel, ...]
    staten: Mapping[Vindplaats, Staat]
    geldigheid: Geldigheid | None = None
    eerder: tuple[CheckedRegeling, ...] = ()
    coverage: Coverage = field(default_factory=dict)

    @cached_property
    def wordt_genoemd_in(self) -> Mapping[Vindplaats, tuple[Vindplaats, ...]]:
        """From a place, and the article above it, to the places whose text refers to it."""
        return genoemd_in(self.regeling)

    @cached_property
    def begripsgebruik(self) -> Mapping[str, tuple[Vindplaats, ...]]:
        """From a defined term to the places that use it."""
        return begripsgebruik(self.regeling)

    @cached_property
    def bronhash(self) -> Mapping[str, str]:
        """By the number of an article, and for "bijlage": a hash of the `.kw` source of that part."""
        return fingerprints(self.regeling)
