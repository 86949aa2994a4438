"""What is compared: an eis on a document, or a berekening on its arguments, in both versions.

subject.outcome(side, tree)     what comes out, and which leaves it still waits for
subject.differences(side, tree) how far each comparison is from turning
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

from compiler.evaluate.berekening import parameters
from compiler.evaluate.eisen import EisFrame, evaluate_eis, names_of
from compiler.evaluate.expressions import Scope
from compiler.evaluate.observed import Observed
from compiler.evaluate.read_document import BEOORDELINGEN, Pad
from compiler.evaluate.regels import Rules
from compiler.model import nodes
from compiler.model.types import Gegevenstype, Type
from compiler.runtime.logica import Beoordelen, Onbekend, ontbrekend
from compiler.runtime.regels import NietVanToepassing, Toetsing
from compiler.runtime.schrijfwijze import nederlands
from compiler.runtime.uitslag import Bevinding
from compiler.verschil.reach import exceptions
from compiler.verschil.search.documents import (
    ROOT,
    SIDES,
    Asked,
    Proef,
    Side,
    Tree,
    Vorm,
    carrier,
    values_of,
)
from compiler.verschil.search.trace import Difference, Tracer

AFWEZIG = "bestaat niet"
"""The outcome of a rule in a version that does not have it."""
ONLEESBAAR = "kent een gegeven waarde niet"
"""The outcome in a version to which one of the values in the document means nothing."""


class Leaf(NamedTuple):
    """Something that a document can still say: a field of the gegevens at a place, or an answer.

    `one_sided`: only one of the versions knows it.
    """

    pad: Pad
    veld: str
    types: tuple[Type | None, Type | None]
    norm: str = ""
    one_sided: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What comes out of one version, in a word or a value, and what it still waits for.

    `open`: without that there is no outcome. An eis that is met waits too, where with more it may turn
    out not to apply.
    """

    label: str
    waits_for: tuple[Leaf, ...] = ()
    open: bool = False


class Subject(Protocol):
    """A rule in two versions.

    `root` is the kind of document it is tried on, `lijst` the list in it whose elements it is about.
    """

    @property
    def root(self) -> str: ...
    @property
    def vormen(self) -> tuple[Vorm, Vorm]: ...
    @property
    def lijst(self) -> str: ...
    @property
    def tells_otherwise(self) -> bool: ...
    def start(self, elements: int) -> Tree: ...
    def outcome(self, side: Side, tree: Tree) -> Outcome: ...
    def differences(self, side: Side, tree: Tree) -> tuple[Difference, ...]: ...
    def details(self, side: Side, tree: Tree) -> str: ...


# ---------------------------------------------------------------- an eis


@dataclass(frozen=True, slots=True)
class EisSubject:
    """An eis; None in a version that does not have it.

    `tells_otherwise`: its melding, its questions or what it hits are not the same in both versions, so
    that documents with the same outcome are compared further.
    """

    eisen: tuple[nodes.Eis | None, nodes.Eis | None]
    vormen: tuple[Vorm, Vorm]
    rules: tuple[Rules, Rules]
    tells_otherwise: bool

    @property
    def onderwerp(self) -> nodes.Onderwerp:
        eis = self.eisen[0] or self.eisen[1]
        assert eis is not None
        return eis.onderwerp

    @property
    def root(self) -> str:
        return self.onderwerp.soort

    @property
    def lijst(self) -> str:
        return self.onderwerp.lijst

    @property
    def pad(self) -> Pad:
        """Where in the document the bevinding stands."""
        return (self.lijst, 0) if self.lijst else ()

    def start(self, elements: int) -> Tree:
        """What has to be there: for an eis about elements of a list, so many; it is the first."""
        return {self.lijst: [{} for _ in range(elements)]} if self.lijst else {}

    def outcome(self, side: Side, tree: Tree) -> Outcome:
        eis = self.eisen[side]
        if eis is None:
            return Outcome(AFWEZIG)
        asked: list[Asked] = []
        objecten = self._objecten(side, tree, asked)
        frame = EisFrame(self.vormen[side].meanings, eis, objecten)
        toetsing = frame.toetsing
        label = uitkomst_of(toetsing)
        if isinstance(toetsing, Onbekend | Beoordelen):
            return Outcome(label, leaves(self.vormen, tree, asked, toetsing), open=True)
        # Where the eis is met, its conditions may be open: with them it may still not apply.
        conditions = frame.values[:-1] if toetsing is True else ()
        undecided = (each for each in conditions if isinstance(each, Onbekend | Beoordelen))
        waits = (leaf for each in undecided for leaf in leaves(self.vormen, tree, asked, each))
        return Outcome(label, tuple(dict.fromkeys(waits)))

    def differences(self, side: Side, tree: Tree) -> tuple[Difference, ...]:
        eis = self.eisen[side]
        if eis is None:
            return ()
        vorm = self.vormen[side]
        objecten = self._objecten(side, tree, [])
        tracer = Tracer()
        parts = [(eis.onderwerp, eis.indien), (eis.onderwerp, eis.geldt)]
        parts += [(a.onderwerp, a.voorwaarde) for a in exceptions(vorm.regeling, eis)]
        for onderwerp, expression in parts:
            if expression is not None:
                names = names_of(onderwerp, objecten)
                Observed(vorm.meanings, names, tracer).value(expression)
        return tuple(tracer.differences)

    def details(self, side: Side, tree: Tree) -> str:
        """What the bevinding says, where the outcome alone does not tell the versions apart."""
        eis = self.eisen[side]
        if eis is None:
            return AFWEZIG
        objecten = self._objecten(side, tree, [])
        toetsing = evaluate_eis(self.vormen[side].meanings, eis, objecten)
        found = Bevinding(self.rules[side][eis.functie], toetsing, objecten, self.pad)
        return f"{found.melding} {found.treft}"

    def _objecten(self, side: Side, tree: Tree, asked: list[Asked]) -> tuple[Proef, ...]:
        document = self.vormen[side].build(side, self.root, tree, asked)
        if not self.lijst:
            return (document,)
        elements: tuple[Proef, ...] = getattr(document, self.lijst)
        return document, elements[0]


def uitkomst_of(toetsing: Toetsing) -> str:
    """The word for an outcome, as a bevinding has it."""
    match toetsing:
        case True:
            return "voldaan"
        case False:
            return "niet_voldaan"
        case Onbekend():
            return "onbekend"
        case Beoordelen():
            return "beoordelen"
        case NietVanToepassing():
            return "niet_van_toepassing"


# ---------------------------------------------------------------- a berekening


@dataclass(frozen=True, slots=True)
class BerekeningSubject:
    """A berekening that both versions have, asking for the same."""

    berekeningen: tuple[nodes.Berekening, nodes.Berekening]
    vormen: tuple[Vorm, Vorm]

    @property
    def root(self) -> str:
        return ROOT

    @property
    def lijst(self) -> str:
        return ""

    @property
    def tells_otherwise(self) -> bool:
        return False

    def start(self, elements: int) -> Tree:
        """A document that is asked for is there from the start; its fields are what is filled in."""
        asked = parameters(self.berekeningen[0])
        return {naam: {} for naam, type_ in asked.items() if isinstance(type_, Gegevenstype)}

    def outcome(self, side: Side, tree: Tree) -> Outcome:
        complete = all(naam in tree for naam in self.vormen[side].parameters)
        if complete and any(value.typed[side] is None for _, value in values_of(tree)):
            return Outcome(ONLEESBAAR)
        asked: list[Asked] = []
        given, missing = self._given(side, tree, asked)
        if missing:
            value: Any = Onbekend(missing)
        else:
            value = self._value(side, Scope(self.vormen[side].meanings, given))
        if not isinstance(value, Onbekend | Beoordelen):
            return Outcome(nederlands(value))
        return Outcome("onbekend", leaves(self.vormen, tree, asked, value), open=True)

    def differences(self, side: Side, tree: Tree) -> tuple[Difference, ...]:
        tracer = Tracer()
        given, missing = self._given(side, tree, [])
        meanings = self.vormen[side].meanings
        closed = {naam: ontbrekend(naam) for naam in missing}
        self._value(side, Observed(meanings, {**given, **closed}, tracer))
        return tuple(tracer.differences)

    def details(self, side: Side, tree: Tree) -> str:
        return self.outcome(side, tree).label

    def _value(self, side: Side, scope: Scope) -> Any:
        return scope.value(self.berekeningen[side].uitdrukking)

    def _given(
        self, side: Side, tree: Tree, asked: list[Asked]
    ) -> tuple[Mapping[str, Any], tuple[str, ...]]:
        root = self.vormen[side].build(side, ROOT, tree, asked)
        given = {naam: getattr(root, naam) for naam in self.vormen[side].parameters}
        return given, tuple(naam for naam, value in given.items() if value is None)


# ---------------------------------------------------------------- what an outcome waits for


def leaves(
    vormen: tuple[Vorm, Vorm], tree: Tree, asked: list[Asked], value: Onbekend | Beoordelen
) -> tuple[Leaf, ...]:
    """What was asked and is named as missing or unanswered; all that was asked, if none is named."""
    missing = value.ontbreekt if isinstance(value, Onbekend) else ()
    norms = tuple(norm.naam for norm in value.normen)
    found = dict.fromkeys(_leaves(vormen, tree, asked, norms))
    named = [leaf for leaf in found if leaf.norm or leaf.veld in missing]
    return tuple(named or found)


def _leaves(
    vormen: tuple[Vorm, Vorm], tree: Tree, asked: list[Asked], norms: tuple[str, ...]
) -> Iterator[Leaf]:
    for pad, soort, veld in asked:
        if veld == BEOORDELINGEN:
            answered = carrier(tree, pad).get(BEOORDELINGEN, {})
            for naam in norms:
                if naam not in answered:
                    known = all(naam in vorm.regeling.beoordelingen for vorm in vormen)
                    yield Leaf(pad, BEOORDELINGEN, (None, None), naam, not known)
            continue
        old, new = (vormen[side].type_of(soort, veld) for side in SIDES)
        yield Leaf(pad, veld, (old, new), one_sided=old is None or new is None)
