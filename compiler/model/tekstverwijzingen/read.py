"""What a rule of the grammar has read: references by their tokens, before they are characters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from compiler.model.tekstverwijzingen.tokens import Tokens
from compiler.vindplaats import Soort, Vindplaats


@dataclass(frozen=True, slots=True)
class Gevonden:
    """One reference: its characters and its target; `regeling` names another regulation as written.

    The target of a reference to another regulation is the address within that regulation.
    """

    start: int
    end: int
    doel: Vindplaats
    tot_en_met: Vindplaats | None = None
    regeling: str = ""


class Item(NamedTuple):
    """One reference by its tokens: from `first` up to, not including, `end`."""

    first: int
    end: int
    doel: Vindplaats
    tot_en_met: Vindplaats | None = None
    regeling: str = ""

    def gevonden(self, tokens: Tokens) -> Gevonden:
        start, end = tokens.start(self.first), tokens.end(self.end - 1)
        return Gevonden(start, end, self.doel, self.tot_en_met, self.regeling)


class Read(NamedTuple):
    """What a rule of the grammar read, and the token after it; no items: read and passed over."""

    items: tuple[Item, ...]
    next: int


class Number(NamedTuple):
    """A numeral of an enumeration: its token, the token after it, and a last one for a range."""

    first: int
    end: int
    nummer: str
    tot_en_met: str | None = None


# A rule that reads inside a place: (tokens, token, that place, first token of the reference).
Rule = Callable[[Tokens, int, Vindplaats, int], Read | None]


def numbered(
    numbers: tuple[Number, ...], soort: Soort, basis: Vindplaats, first: int, end: int
) -> Read:
    """One item for each numeral; the first starts at `first`, the last ends at `end`."""
    items = tuple(
        Item(
            first if number is numbers[0] else number.first,
            end if number is numbers[-1] else number.end,
            basis.at(soort, number.nummer),
            basis.at(soort, number.tot_en_met) if number.tot_en_met else None,
        )
        for number in numbers
    )
    return Read(items, end)


def deepened(tokens: Tokens, read: Read, rule: Rule) -> Read:
    """The last item replaced by what follows inside it: `eerste lid, onderdeel a`."""
    last = read.items[-1]
    at = tokens.past_comma(read.next)
    deeper = rule(tokens, at, last.doel, last.first) if last.tot_en_met is None else None
    return Read((*read.items[:-1], *deeper.items), deeper.next) if deeper else read


def repeated(tokens: Tokens, rule: Rule, at: int, basis: Vindplaats, first: int) -> Read | None:
    """`eerste lid, onderdeel a, en tweede lid`: a rule any number of times, with one base."""
    read = rule(tokens, at, basis, first)
    while read and (separated := tokens.en(read.next)):
        more = rule(tokens, separated, basis, separated)
        if more is None:
            break
        read = Read((*read.items, *more.items), more.next)
    return read


def extended(read: Read, end: int, regeling: str = "") -> Read:
    """The same, the last item up to `end`, every item in the regulation of that name."""
    items = [item._replace(regeling=regeling or item.regeling) for item in read.items]
    return Read((*items[:-1], items[-1]._replace(end=end)), end)
