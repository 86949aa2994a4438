"""A list of leden, onderdelen or begrippen: what goes, what comes, and who gets another number.

What goes is said before what comes: by then its number is free. Numbers that go down change with what
went, numbers that go up with what came, each time all at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from compiler.vindplaats import Vindplaats
from compiler.wijziging.alphabet import letters
from compiler.wijziging.instructies import (
    Adres,
    KomtTeLuiden,
    Vernummer,
    Vervalt,
    VervangWoorden,
    VoegDelenIn,
)
from compiler.wijziging.schrijven.align import align
from compiler.wijziging.schrijven.plan import Groep, Stap, Waar, Wijziging
from compiler.wijziging.schrijven.slot import change_slot
from compiler.wijziging.schrijven.woorden import NERGENS
from compiler.wijziging.tree import Deel

Compare = Callable[[Deel, Deel, Waar], tuple[Wijziging, ...]]

NUMBERED = ("lid", "onderdeel", "subonderdeel")


@dataclass(frozen=True, slots=True)
class Paar:
    """A part in both versions; one of the two is None where it came or went."""

    was: Deel | None
    wordt: Deel | None

    @property
    def moved(self) -> bool:
        """Whether it stays under another number."""
        if self.was is None or self.wordt is None:
            return False
        return self.was.nummer != self.wordt.nummer

    @property
    def down(self) -> bool:
        if self.was is None or self.wordt is None:
            return False
        return _order(self.wordt.nummer) < _order(self.was.nummer)

    @property
    def up(self) -> bool:
        return self.moved and not self.down


def pair_delen(was: Sequence[Deel], wordt: Sequence[Deel]) -> tuple[Paar, ...]:
    """The parts of a list, matched by likeness; what has a name of its own, by that name."""
    numbered = all(deel.soort in NUMBERED for deel in (*was, *wordt))
    pairs = align(was, wordt, _words if numbered else _name, lambda deel: deel.nummer)
    return tuple(
        Paar(None if old is None else was[old], None if new is None else wordt[new])
        for old, new in pairs
    )


def compare_reeks(paren: tuple[Paar, ...], boven: Waar, compare: Compare) -> tuple[Wijziging, ...]:
    """The sentences for one list, in the order of the text as far as the numbers allow."""
    return _Reeks(paren, boven, compare).steps()


@dataclass(slots=True)
class _Reeks:
    paren: tuple[Paar, ...]
    boven: Waar
    compare: Compare
    slots: list[VervangWoorden] = field(default_factory=list)
    found: list[Wijziging] = field(default_factory=list)

    def steps(self) -> tuple[Wijziging, ...]:
        kept = [
            self._kept(p.was, p.wordt) if p.was is not None and p.wordt is not None else ()
            for p in self.paren
        ]
        out, into = self._first(lambda p: p.wordt is None), self._first(lambda p: p.was is None)
        down, up = self._first(lambda p: p.down), self._first(lambda p: p.up)
        out, nowhere = min(out, down), len(self.paren)
        if out < nowhere and up < nowhere:
            out = min(out, into)
        into = min(into, up)
        if not any(paar.was is None or paar.wordt is None for paar in self.paren):
            self._only_slots()
        for index in range(nowhere):
            if index == out:
                self._say_out()
            if index == into:
                self._say_in()
            self.found += kept[index]
        return tuple(self.found)

    def _first(self, wanted: Callable[[Paar], bool]) -> int:
        return next((i for i, paar in enumerate(self.paren) if wanted(paar)), len(self.paren))

    # ------------------------------------------------------------ closing marks

    def _kept(self, was: Deel, wordt: Deel) -> tuple[Wijziging, ...]:
        """What changes in a part that stays; its closing mark is kept for the first sentence."""
        waar = self.boven.at(wordt.soort, wordt.nummer, was.nummer != wordt.nummer)
        wissel = change_slot(was, wordt, self.boven.at(was.soort, was.nummer))
        if wissel is not None:
            changes = self.compare(wissel.was, wordt, waar)
            depth = len(wissel.plaats.delen)
            replaced = any(len(place.delen) <= depth for place in _replaced_whole(changes))
            if not replaced and not _renumbers(changes):
                self.slots.append(wissel.instructie)
                return changes
        return self.compare(was, wordt, waar)

    def _only_slots(self) -> None:
        self.found += [Stap((slot,)) for slot in self.slots]
        self.slots = []

    def _taken(self) -> tuple[VervangWoorden, ...]:
        taken, self.slots = tuple(self.slots), []
        return taken

    # ------------------------------------------------------------ going

    def _say_out(self) -> None:
        gone = [p.was for p in self.paren if p.was is not None and p.wordt is None]
        renumbered = self._renumbering(lambda paar: paar.down)
        if gone:
            vervalt = Vervalt(addresses(gone, self.boven), None, NERGENS)
            self.found.append(Stap((*self._taken(), vervalt, *renumbered)))
        elif renumbered:
            self.found.append(Stap(renumbered))

    def _renumbering(self, wanted: Callable[[Paar], bool]) -> tuple[Vernummer, ...]:
        moved = [(p.was, p.wordt) for p in self.paren if wanted(p) and p.was and p.wordt]
        if not moved:
            return ()
        old, new = [was for was, _ in moved], [wordt for _, wordt in moved]
        in_a_row = _in_a_row(old) and _in_a_row(new)
        van = addresses(old, self.boven, in_a_row)
        return (Vernummer(van, addresses(new, self.boven, in_a_row), NERGENS),)

    # ------------------------------------------------------------ coming

    def _say_in(self) -> None:
        renumbered = self._renumbering(lambda paar: paar.up)
        runs = self._runs()
        if not any(new for _, new in runs):
            if renumbered:
                self.found.append(Stap(renumbered))
            return
        if _by_alphabet(self.paren):
            new = tuple(deel for _, run in runs for deel in run)
            added = VoegDelenIn(self.boven.adres(), "plaats", new, NERGENS)
            self.found.append(Stap((*self._taken(), added)))
            return
        # A term that the alphabet does not put last is named with the one it follows.
        last = self.paren[-1]
        adds = last.was is None and last.wordt is not None and last.wordt.soort in NUMBERED
        at_end = runs.pop() if adds else None
        if renumbered and runs:
            new = tuple(deel for _, run in runs for deel in run)
            inserted = VoegDelenIn(self.boven.adres(), "plaats", new, NERGENS)
            self.found.append(Stap((*self._taken(), *renumbered, inserted)))
        else:
            if renumbered:
                self.found.append(Stap(renumbered))
            for beside, run in runs:
                self.found.append(Stap((*self._taken(), self._beside(beside, run))))
        if at_end is not None:
            added = VoegDelenIn(self.boven.adres(), "slot", at_end[1], NERGENS)
            self.found.append(Stap((*self._taken(), added)))

    def _runs(self) -> list[tuple[int, tuple[Deel, ...]]]:
        """New parts that follow each other, with the index of the first."""
        runs: list[tuple[int, tuple[Deel, ...]]] = []
        for index, paar in enumerate(self.paren):
            if paar.was is not None or paar.wordt is None:
                continue
            if runs and all(p.was is None for p in self.paren[runs[-1][0] : index]):
                runs[-1] = (runs[-1][0], (*runs[-1][1], paar.wordt))
            else:
                runs.append((index, (paar.wordt,)))
        return runs

    def _beside(self, index: int, run: tuple[Deel, ...]) -> VoegDelenIn:
        """`Na het tweede lid wordt een lid ingevoegd`; before the first one `Voor …`."""
        before = [p for p in self.paren[:index] if p.wordt is not None and p.was is not None]
        after = [p for p in self.paren[index:] if p.wordt is not None and p.was is not None]
        paar = before[-1] if before else after[0]
        assert paar.wordt is not None
        waar = self.boven.at(paar.wordt.soort, paar.wordt.nummer, paar.moved)
        return VoegDelenIn(waar.adres(), "na" if before else "voor", run, NERGENS)


def addresses(
    delen: Sequence[Deel], boven: Waar, in_a_row: bool | None = None
) -> tuple[Adres, ...]:
    """The places of parts; three or more in a row as a range."""
    waar = [boven.at(deel.soort, deel.nummer) for deel in delen]
    if len(waar) > 2 and (_in_a_row(delen) if in_a_row is None else in_a_row):
        first = waar[0].adres()
        return (Adres(first.plaats, NERGENS, "", waar[-1].plaats, first.nieuw),)
    return tuple(place.adres() for place in waar)


def in_full(adres: Adres) -> tuple[Vindplaats, ...]:
    """The places of an address, a range written out."""
    if adres.tot_en_met is None:
        return (adres.plaats,)
    first, last = (_order(place.delen[-1].nummer)[0] for place in (adres.plaats, adres.tot_en_met))
    deel = adres.plaats.delen[-1]
    numbers = [
        str(n) if deel.nummer.isdigit() else chr(ord("a") + n - 1) for n in range(first, last + 1)
    ]
    return tuple(adres.plaats.parent.at(deel.soort, number) for number in numbers)


def _in_a_row(delen: Sequence[Deel]) -> bool:
    """Whether each number follows the one before: 2, 3, 4 or c, d, e."""
    return all(
        _order(after.nummer) == (_order(before.nummer)[0] + 1, "") and not _order(before.nummer)[1]
        for before, after in pairwise(delen)
    )


def _order(number: str) -> tuple[int, str]:
    """The number as one that can be compared: 2a → (2, "a"), c → (3, ""), aa → (27, "")."""
    digits = "".join(character for character in number if character.isdigit())
    if digits:
        return int(digits), number.removeprefix(digits)
    value = 0
    for letter in number.lower() if number.isascii() and number.isalpha() else "":
        value = value * 26 + ord(letter) - ord("a") + 1
    return value, ""


def _replaced_whole(wijzigingen: tuple[Wijziging, ...]) -> Iterator[Vindplaats]:
    """The parts that get new text as a whole."""
    for wijziging in wijzigingen:
        if isinstance(wijziging, Groep):
            yield from _replaced_whole(wijziging.delen)
            continue
        for instructie in wijziging.instructies:
            if isinstance(instructie, KomtTeLuiden):
                yield from (adres.plaats for adres in instructie.waar)


def _renumbers(wijzigingen: tuple[Wijziging, ...]) -> bool:
    """Whether parts get another number, so that a later sentence cannot name them by the old one."""
    return any(
        _renumbers(wijziging.delen)
        if isinstance(wijziging, Groep)
        else any(isinstance(instructie, Vernummer) for instructie in wijziging.instructies)
        for wijziging in wijzigingen
    )


def _by_alphabet(paren: tuple[Paar, ...]) -> bool:
    """Whether what comes are terms, and each stands before the first one that comes after it."""
    terms = [paar.wordt for paar in paren if paar.wordt is not None]
    if any(deel.soort != "begrip" for deel in terms):
        return False
    found = [deel.nummer for deel in terms if not _is_new(deel, paren)]
    for deel in terms:
        if _is_new(deel, paren):
            at = (i for i, term in enumerate(found) if letters(term) > letters(deel.nummer))
            found.insert(next(at, len(found)), deel.nummer)
    return found == [deel.nummer for deel in terms]


def _is_new(deel: Deel, paren: tuple[Paar, ...]) -> bool:
    return any(paar.wordt is deel and paar.was is None for paar in paren)


def _words(deel: Deel) -> tuple[str, ...]:
    return tuple(deel.text.split())


def _name(deel: Deel) -> tuple[str, ...]:
    return (f"{deel.soort} {deel.nummer}",)
