"""The values that a field gets in turn while a document is filled in.

Choices, ja/nee and answers: all there are. A field with an order: one for every stretch between the
places where a comparison turns. Lists: up to so many elements. Plain text: the words that a rule names,
and one other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import combinations_with_replacement
from typing import Any

from compiler.model.types import Basistype, Keuzetype, Lijst, Type, gegevens_in
from compiler.verschil.search.boundaries import Named
from compiler.verschil.search.documents import SIDES, Tree, Value, carrier
from compiler.verschil.search.extent import Extent
from compiler.verschil.search.numbers import RANGES, is_ordered, json_of, number_of, simplicity
from compiler.verschil.search.subject import Leaf, Subject
from compiler.verschil.search.turning import stretches

_MOST_LISTS = 2000
"""So many lists of plain values are tried at most for one field."""


@dataclass(slots=True)
class Choices:
    """The values for the leaves of one subject.

    `named` is what its rules name, in both versions; `extent` what they read; `most` how long a list may
    be. `evaluations` counts what finding the turns has cost.
    """

    subject: Subject
    named: Named
    extent: Extent
    default_day: date
    most: int = 1
    evaluations: int = 0
    _read: dict[tuple[Type | None, Type | None, str], Value] = field(default_factory=dict)

    def of(self, leaf: Leaf, tree: Tree) -> list[Any]:
        """What the leaf can hold, with the tree as it is: values, gegevens, lists, or answers."""
        if leaf.norm:
            return ["ja", "nee"]
        found: list[Any] = []
        for type_ in dict.fromkeys(t for t in reversed(leaf.types) if t is not None):
            found += [part for part in self._of_type(type_, leaf, tree) if part not in found]
        return found

    def count(self, leaf: Leaf) -> int:
        """About how many there will be: what has few is filled in first, what has an order last."""
        if leaf.norm:
            return 2
        types = [t for t in leaf.types if t is not None]
        if any(is_ordered(t) for t in types):
            return 10**6
        return max(self._count(t) for t in types)

    def _count(self, type_: Type) -> int:
        match type_:
            case Basistype.JA_NEE:
                return 2
            case Keuzetype():
                return len(self._options(type_))
            case Lijst() if gegevens_in(type_) is None:
                return 10**3
            case Lijst():
                return self.most + 1
            case _:
                return 1

    def _of_type(self, type_: Type, leaf: Leaf, tree: Tree) -> Iterator[Any]:
        if is_ordered(type_):
            assert isinstance(type_, Basistype)
            for number in self._numbers(type_, leaf, tree):
                yield self._number(leaf, type_, number)
            return
        match type_:
            case Lijst() if gegevens_in(type_) is not None:
                for length in range(self.most + 1):
                    yield [{} for _ in range(length)]
            case Lijst(van=van):
                yield from self._lists(leaf, van)
            case _ if gegevens_in(type_) is not None:
                yield {}
            case _:
                for json, rank in self._plain(type_):
                    yield self._value(leaf.types, json, rank)

    def _plain(self, type_: Type) -> Iterator[tuple[Any, tuple[int, ...]]]:
        match type_:
            case Basistype.JA_NEE:
                yield from ((True, (0,)), (False, (1,)))
            case Keuzetype():
                yield from ((naam, (rank,)) for rank, naam in enumerate(self._options(type_)))
            case Basistype.TEKST:
                yield from ((tekst, (1,)) for tekst in sorted(self.named.teksten))
                yield "tekst", (0,)
            case _ if is_ordered(type_):
                assert isinstance(type_, Basistype)
                for number in self._fillers(type_):
                    yield json_of(type_, number), self._rank(type_, number)
            case _:
                return

    def _lists(self, leaf: Leaf, van: Type) -> Iterator[Value]:
        """Lists of plain values, shortest first; order and repetition in a list are not varied."""
        options = list(self._plain(van))
        made = 0
        for length in range(self.most + 1):
            for chosen in combinations_with_replacement(options, length):
                made += 1
                if made > _MOST_LISTS:
                    return
                rank = tuple(part for _, ranks in chosen for part in ranks)
                yield self._value(leaf.types, [json for json, _ in chosen], rank)

    def _options(self, type_: Keuzetype) -> tuple[str, ...]:
        """The values of a keuzelijst, of the new version first."""
        naam = type_.keuzelijst
        lists = (self.subject.vormen[side].regeling.keuzelijsten for side in reversed(SIDES))
        found = (there[naam].waarden for there in lists if naam in there)
        names = list(dict.fromkeys(keuze.naam for waarden in found for keuze in waarden))
        if not self.extent.lijsten:
            return tuple(names)
        # Values that no rule names are alike: as many as there are places for them are enough.
        places = 1 + self.most * len(self.extent.lijsten)
        alike = [each for each in names if each not in self.named.keuzen.get(naam, ())]
        return tuple(each for each in names if each not in alike[places:])

    def value(self, leaf: Leaf, json: Any) -> Value:
        """One value for a leaf, whatever its rank."""
        return self._value(leaf.types, json, ())

    def _number(self, leaf: Leaf, type_: Basistype, number: int) -> Value:
        return self._value(leaf.types, json_of(type_, number), self._rank(type_, number))

    def _rank(self, type_: Basistype, number: int) -> tuple[int, ...]:
        """How plain a number is; of days the one nearest to where the regulation starts."""
        if type_ is Basistype.DATUM:
            return (abs(number - self.default_day.toordinal()),)
        return simplicity(type_, number)

    def _value(
        self, types: tuple[Type | None, Type | None], json: Any, rank: tuple[int, ...]
    ) -> Value:
        key = (*types, repr(json))
        if key not in self._read:
            vormen = self.subject.vormen
            typed = (vormen[0].read(types[0], json), vormen[1].read(types[1], json))
            self._read[key] = Value(json, typed, rank)
        return self._read[key]

    # ------------------------------------------------------------ values with an order

    def _numbers(self, type_: Basistype, leaf: Leaf, tree: Tree) -> list[int]:
        """One number for each stretch between the turns, on its edge; and some to compare others with.

        Where no comparison can be made yet, because it is with a field that is still open, the numbers
        that the rules name stand in.
        """
        low, high = RANGES[type_]
        fillers = self._fillers(type_)
        found = self.stretches(type_, leaf, tree, fillers)
        numbers: list[int] = []
        for first, last in found:
            edge = last if first == low else first
            if (first, last) != (low, high):
                numbers.append(edge)
        if not numbers or leaf.veld in self.extent.naast_elkaar:
            numbers += [n for n in fillers if n not in numbers]
        return numbers

    def stretches(
        self, type_: Basistype, leaf: Leaf, tree: Tree, samples: Iterable[int]
    ) -> list[tuple[int, int]]:
        """Between which values of the leaf no comparison turns, with the rest of the tree as it is."""
        low, high = RANGES[type_]
        at = carrier(tree, leaf.pad)
        before = at.get(leaf.veld)

        def differences(number: int) -> tuple[Any, ...]:
            self.evaluations += 1
            at[leaf.veld] = self._number(leaf, type_, number)
            return tuple(d for side in SIDES for d in self.subject.differences(side, tree))

        found = stretches(differences, low, high, samples)
        del at[leaf.veld]
        if before is not None:
            at[leaf.veld] = before
        return found

    def _fillers(self, type_: Basistype) -> list[int]:
        """Numbers worth trying whatever they are compared with, plainest first."""
        named = self.named
        match type_:
            case Basistype.AANTAL:
                shares = {n for f in named.breuken for n in (f.numerator, f.denominator)}
                found = {1, 2, 3, *named.aantallen, *shares}
            case Basistype.BEDRAG:
                shares = {n * 100 for f in named.breuken for n in (f.numerator, f.denominator)}
                found = {100, 200, 300, *named.centen, *shares}
            case Basistype.PERCENTAGE:
                numbers = (number_of(type_, breuk) for breuk in named.breuken)
                found = {5 * 10**7, *(n for n in numbers if n is not None)}
            case _:
                found = {dag.toordinal() for dag in named.dagen or _days(self.default_day)}
        return sorted(found, key=lambda number: (self._rank(type_, number), number))


def _days(day: date) -> tuple[date, ...]:
    """A day to count from, the two after it, the last of a long month, of a leap year's shortest."""
    leap = day.year + (-day.year) % 4
    following = (day + timedelta(days=days) for days in range(3))
    return *following, date(day.year, 1, 31), date(leap, 2, 29)
