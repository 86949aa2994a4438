"""What an amending regulation has to say: sentences, under the place they are about."""

from __future__ import annotations

from dataclasses import dataclass

from compiler.vindplaats import Soort, Vindplaats
from compiler.wijziging.instructies import Adres, Instructie, Woorddeel
from compiler.wijziging.schrijven.woorden import NERGENS
from compiler.wijziging.tree import Deel


@dataclass(frozen=True, slots=True)
class Waar:
    """A part of the regulation as it is called while the amendment is carried out.

    `nieuw`: it, or what it stands in, has that number by this amendment only. `kop`: for a place that
    has text of its own and parts below it, that text is meant.
    """

    plaats: Vindplaats = Vindplaats()  # noqa: RUF009 - a value, frozen
    nieuw: bool = False

    def at(self, soort: str, nummer: str, nieuw: bool = False) -> Waar:
        deel: Soort = soort  # type: ignore[assignment] # the soort of a Deel that has an address
        return Waar(self.plaats.at(deel, nummer), self.nieuw or nieuw)

    def adres(self, deel: Woorddeel = "") -> Adres:
        return Adres(self.plaats, NERGENS, deel, None, self.nieuw)


@dataclass(frozen=True, slots=True)
class Stap:
    """One sentence: its instructions, in the order in which they are carried out."""

    instructies: tuple[Instructie, ...]


@dataclass(frozen=True, slots=True)
class Groep:
    """`Artikel 9 wordt als volgt gewijzigd:`, with what follows under it."""

    waar: Waar
    delen: tuple[Wijziging, ...]


Wijziging = Stap | Groep


@dataclass(frozen=True, slots=True)
class Bezwaar:
    """A change that no official form can say: where, what, and what the drafter can do.

    `deel` is the part in the new version, to point at.
    """

    plaats: Vindplaats
    reden: str
    raad: str
    deel: Deel | None = None

    @property
    def bestand(self) -> str:
        """Where the part stands: `regeling/artikelen.kw:31`; empty when that is not known."""
        span = self.deel.kop.span() if self.deel is not None and self.deel.kop is not None else None
        return f"{span.source.name}:{span.start_position.line}" if span is not None else ""


def grouped(waar: Waar, delen: tuple[Wijziging, ...]) -> tuple[Wijziging, ...]:
    """One sentence stands alone; more stand together under their place."""
    return delen if len(delen) < 2 else (Groep(waar, delen),)
