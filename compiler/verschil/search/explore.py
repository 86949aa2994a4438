"""Filling in a document, step by step, until both versions have decided; and what was met on the way.

Every document met is compared. Of each way in which the versions differ (was voldaan, becomes
niet_voldaan) the plainest documents are kept, to be made smaller afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from compiler.evaluate.read_document import BEOORDELINGEN
from compiler.model.types import Lijst
from compiler.verschil.search.choices import Choices
from compiler.verschil.search.documents import (
    SIDES,
    Tree,
    answered,
    carrier,
    copy_of,
    size_of,
    values_of,
)
from compiler.verschil.search.subject import AFWEZIG, Leaf, Outcome, Subject

_KEPT = 8
_AFTER_FINDING = 600


class Weight(IntEnum):
    """How much a difference matters: what weighs most is told first."""

    WEIGERING = 0
    """Refused in one version only (of a berekening: another value), readable by both."""
    OPEN = 1
    """Decided in one version only, or open for another reason."""
    LEESBAAR_IN_EEN = 2
    """Refused in one version only, on a document that the other version cannot read."""
    ANDERE_UITKOMST = 3
    """Met in one version, not applicable in the other."""
    MELDING = 4
    """The same outcome with other words, or hitting something else."""


Way = tuple[Weight, str, str]
Key = tuple[Any, ...]


@dataclass(slots=True)
class Found:
    """A document on which the versions differ, and in which way."""

    way: Way
    key: Key
    tree: Tree


@dataclass(slots=True)
class Explorer:
    """One search; `budget` is the number of evaluations it may take.

    In lists of more than one element a search that has found what it looks for goes on for a while only.
    """

    subject: Subject
    choices: Choices
    budget: int
    documents: int = 0
    cut_short: bool = False
    values: dict[str, set[str]] = field(default_factory=dict)
    found: dict[Way, dict[tuple[Any, ...], Found]] = field(default_factory=dict)
    seen_lists: bool = False

    def explore(self, elements: int) -> None:
        """All documents that start with so many elements in the list that the rule is about."""
        self.seen_lists |= bool(self.subject.lijst)
        self._visit(self.subject.start(elements))

    @property
    def spent(self) -> int:
        return self.documents + self.choices.evaluations

    @property
    def refuses(self) -> bool:
        """Whether a document was met that one version refuses, and both can read."""
        return any(weight is Weight.WEIGERING for weight, _, _ in self.found)

    def _visit(self, tree: Tree) -> None:
        if self.spent >= self.budget:
            self.cut_short = True
            return
        self.documents += 1
        old, new = (self.subject.outcome(side, tree) for side in SIDES)
        self._compare(old, new, tree)
        leaves = dict.fromkeys((*old.waits_for, *new.waits_for))
        waiting = [leaf for leaf in leaves if _can_be_filled(leaf, tree)]
        if waiting:
            self._fill(min(waiting, key=self._urgency), tree)

    def _urgency(self, leaf: Leaf) -> tuple[bool, int]:
        """What both versions know comes first, and then what has the fewest values."""
        return leaf.one_sided, self.choices.count(leaf)

    def _fill(self, leaf: Leaf, tree: Tree) -> None:
        at = carrier(tree, leaf.pad)
        self.seen_lists |= any(isinstance(type_, Lijst) for type_ in leaf.types)
        for part in self.choices.of(leaf, tree):
            self.values.setdefault(leaf.norm or leaf.veld, set()).add(repr(part))
            if leaf.norm:
                answers = at.setdefault(BEOORDELINGEN, {})
                answers[leaf.norm] = part
                self._visit(tree)
                del answers[leaf.norm]
                if not answers:
                    del at[BEOORDELINGEN]
            else:
                at[leaf.veld] = copy_of(part)
                self._visit(tree)
                del at[leaf.veld]

    def _compare(self, old: Outcome, new: Outcome, tree: Tree) -> None:
        way = difference(self.subject, old, new, tree)
        if way is None:
            return
        kept = self.found.setdefault(way, {})
        shape = tuple(sorted(pad_key(pad) for pad, _ in values_of(tree)))
        known = kept.get(shape)
        if known is None and len(kept) >= _KEPT:
            return
        if way[0] is Weight.WEIGERING and self.choices.most > 1:
            self.budget = min(self.budget, self.spent + _AFTER_FINDING)
        key = key_of(self.subject, tree)
        if known is None or key < known.key:
            kept[shape] = Found(way, key, copy_of(tree))


def _can_be_filled(leaf: Leaf, tree: Tree) -> bool:
    """A version that does not know the value given still waits for one; that place is taken."""
    at = carrier(tree, leaf.pad)
    return leaf.norm not in at.get(BEOORDELINGEN, {}) if leaf.norm else leaf.veld not in at


def difference(subject: Subject, old: Outcome, new: Outcome, tree: Tree) -> Way | None:
    """In which way the versions differ on a document; None where they do not."""
    if old.label != new.label:
        return _weight(old, new, readable_by_both(subject, tree)), old.label, new.label
    told = subject.tells_otherwise and old.label in ("niet_voldaan", "beoordelen")
    if told and subject.details(0, tree) != subject.details(1, tree):
        return Weight.MELDING, old.label, new.label
    return None


def _weight(old: Outcome, new: Outcome, readable: bool) -> Weight:
    if old.open or new.open:
        return Weight.OPEN
    labels = {old.label, new.label}
    met = {"voldaan", "niet_van_toepassing", AFWEZIG}
    if labels <= met:
        return Weight.ANDERE_UITKOMST
    return Weight.WEIGERING if readable else Weight.LEESBAAR_IN_EEN


def readable_by_both(subject: Subject, tree: Tree) -> bool:
    norms = [set(vorm.regeling.beoordelingen) for vorm in subject.vormen]
    return all(None not in value.typed for _, value in values_of(tree)) and all(
        norm in known for norm in answered(tree) for known in norms
    )


def key_of(subject: Subject, tree: Tree) -> Key:
    """Small documents first; then those on a boundary; then plain values; then the order of names."""
    on_boundary = any(d == 0 for side in SIDES for d in subject.differences(side, tree))
    given = list(values_of(tree))
    ranks = sorted(value.rank for _, value in given)
    return size_of(tree), not on_boundary, ranks, sorted(pad_key(pad) for pad, _ in given)


def pad_key(pad: tuple[str | int, ...]) -> tuple[str, ...]:
    """A place as something that sorts, whether its steps are names or numbers."""
    return tuple(str(step) for step in pad)
