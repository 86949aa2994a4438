"""Which text a provision had on which day, and what changed it from the one to the next.

A provision is followed backwards from the newest text, by the number that it had in each. Its versions
are its own: where an amendment left it alone, its text simply held on.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from compiler.model.checked import CheckedRegeling, Wijzigingsbron
from compiler.model.nodes import Bepaling, Regeling
from compiler.vindplaats import Vindplaats
from compiler.was_wordt.nodes import Tekstverschil, Wijze
from compiler.was_wordt.texts import compare_all_texts


@dataclass(frozen=True, slots=True)
class Stap:
    """From one text of the regulation to the next: the amendments, and what they changed in it.

    `voor` and `na` are the provisions of both texts by their place, the sentences of tables included.
    """

    vanaf: date
    bronnen: tuple[Wijzigingsbron, ...]
    verschillen: tuple[Tekstverschil, ...]
    voor: Mapping[Vindplaats, Bepaling]
    na: Mapping[Vindplaats, Bepaling]

    def earlier(self, place: Vindplaats) -> Vindplaats | None:
        """Where a provision of the later text stood in the one before; None if it is new."""
        moved = place
        deepest = -1
        for verschil in self.verschillen:
            here = verschil.vindplaats
            if verschil.wijze is Wijze.TOEGEVOEGD and here == place:
                return None
            if verschil.was and here.contains(place) and len(here.delen) > deepest:
                deepest = len(here.delen)
                moved = Vindplaats((*verschil.was.delen, *place.delen[deepest:]))
        return moved if moved in self.voor else None

    def changes_in(self, place: Vindplaats) -> tuple[Tekstverschil, ...]:
        """What changed in a provision of the later text, and in what stands below it."""
        stood = self.earlier(place)

        def within(verschil: Tekstverschil) -> bool:
            if verschil.wijze is Wijze.VERVALLEN:
                return stood is not None and stood.contains(verschil.vindplaats)
            return place.contains(verschil.vindplaats)

        return tuple(filter(within, self.verschillen))


@dataclass(frozen=True, slots=True)
class Tekstversie:
    """The text of one provision from one day up to and including another (None: without end).

    `stap` brought it, None for the first text; `plaats` is its number in that text.
    """

    vanaf: date
    tot_en_met: date | None
    plaats: Vindplaats
    stap: Stap | None
    verschillen: tuple[Tekstverschil, ...]
    bepaling: Bepaling

    @property
    def nieuw(self) -> bool:
        """Whether the provision itself came with this text."""
        return self.stap is not None and self.stap.earlier(self.plaats) is None


@dataclass(frozen=True, slots=True)
class Teksthistorie:
    """The steps between the texts of a regulation, oldest first; none where it was never amended."""

    begin: date | None
    einde: date | None
    stappen: tuple[Stap, ...]

    @staticmethod
    def of(checked: CheckedRegeling) -> Teksthistorie:
        texts = (*checked.eerder, checked)
        days = [t.geldigheid for t in texts if t.geldigheid is not None]
        return Teksthistorie(
            days[0].vanaf if days else None,
            days[-1].tot_en_met if days else None,
            tuple(_steps(texts)),
        )

    def versies(self, bepaling: Bepaling) -> tuple[Tekstversie, ...]:
        """The texts that a provision of the newest text had, newest first."""
        return tuple(self._backwards(bepaling)) if self.begin is not None else ()

    def _backwards(self, bepaling: Bepaling) -> Iterator[Tekstversie]:
        assert self.begin is not None
        place, until = bepaling.vindplaats, self.einde
        for stap in reversed(self.stappen):
            verschillen = stap.changes_in(place)
            if verschillen:
                yield Tekstversie(stap.vanaf, until, place, stap, verschillen, stap.na[place])
                until = stap.vanaf - timedelta(days=1)
            before = stap.earlier(place)
            if before is None:
                return
            place = before
        first = self.stappen[0].voor[place] if self.stappen else bepaling
        yield Tekstversie(self.begin, until, place, None, (), first)


def _steps(texts: tuple[CheckedRegeling, ...]) -> Iterator[Stap]:
    for before, now in pairwise(texts):
        found = now.geldigheid
        assert found is not None
        yield Stap(
            found.vanaf,
            found.bronnen,
            tuple(compare_all_texts(before.regeling, now.regeling)),
            _places(before.regeling),
            _places(now.regeling),
        )


def _places(regeling: Regeling) -> Mapping[Vindplaats, Bepaling]:
    parts = {bepaling.vindplaats: bepaling for bepaling in regeling.walk()}
    for tabel in regeling.tabellen.values():
        parts |= {part.vindplaats: part for item in tabel.items for part in item.walk()}
    return parts
