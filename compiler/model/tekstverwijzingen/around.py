"""Where a paragraph stands, and what stands around it: what relative references are read from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from compiler.vindplaats import Soort, Vindplaats


@dataclass(frozen=True, slots=True)
class Koppen:
    """The numbered headings of a regulation and of its toelichting.

    `indeling` are the hoofdstukken, titels, afdelingen and paragrafen in order; `boven` gives, for
    an article, the innermost of them that it stands under; `toelichting` the headings of the
    toelichting by the number that opens them.
    """

    indeling: tuple[Vindplaats, ...] = ()
    boven: Mapping[Vindplaats, Vindplaats] = field(default_factory=dict)
    toelichting: Mapping[str, tuple[Vindplaats, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Around:
    """The place of a paragraph (in the toelichting: the article that is explained).

    `earlier` gives the part before each article, lid and onderdeel: what "het vorige lid" means,
    also where 2a stands between 2 and 3. `volzinnen` are the sentences of the paragraph, each by
    its first character.
    """

    hier: Vindplaats
    earlier: Mapping[Vindplaats, Vindplaats]
    volzinnen: tuple[tuple[int, Vindplaats], ...]
    koppen: Koppen
    in_toelichting: bool

    def base(self, soort: Soort) -> Vindplaats | None:
        """The place around `hier` in which a relative part of this kind must be looked for."""
        match soort:
            case "lid":
                return until(self.hier, "artikel")
            case "onderdeel":
                return until(self.hier, "lid", "begrip", "artikel")
            case "subonderdeel":
                return until(self.hier, "onderdeel")
            case _:
                return until(self.hier, "subonderdeel", "onderdeel", "lid", "begrip", "artikel")

    def volzin_before(self, start: int) -> Vindplaats | None:
        """The sentence before the one that holds this character; a lid counts its own sentences."""
        here = next((place for first, place in reversed(self.volzinnen) if first <= start), None)
        number = int(here.delen[-1].nummer) if here and here.delen[-1].soort == "volzin" else 0
        return here.parent.at("volzin", str(number - 1)) if here and number > 1 else None

    @property
    def in_article(self) -> bool:
        return not self.in_toelichting and self.hier.nummer_of("artikel") is not None

    @property
    def kop(self) -> Vindplaats:
        """The innermost heading above the article in which this stands; empty where there is none."""
        return self.koppen.boven.get(Vindplaats(self.hier.delen[:1]), Vindplaats())


def until(plaats: Vindplaats, *soorten: Soort) -> Vindplaats | None:
    """The part of an address up to and including its innermost part of one of these kinds.

    None outside an article: in a bijlage or the toelichting nothing is numbered as an article is.
    """
    for index in range(len(plaats.delen), 0, -1):
        if plaats.delen[index - 1].soort in soorten and plaats.delen[0].soort == "artikel":
            return Vindplaats(plaats.delen[:index])
    return None
