"""Places in the words of the Aanwijzingen (3.29), as seen from where the sentence stands.

>>> from compiler.wijziging.schrijven.plan import Waar
>>> plaats = Waar().at("artikel", "9").at("lid", "4").at("onderdeel", "a")
>>> cite((plaats.adres(),), Lezer())
'artikel 9, vierde lid, onderdeel a'
>>> cite((plaats.adres(),), Lezer(Vindplaats.artikel("9")))
'het vierde lid, onderdeel a'
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from compiler.vindplaats import Deel, Vindplaats, ordinal
from compiler.wijziging.instructies import Adres
from compiler.wijziging.schrijven.quote import quoted

_PLURAL = {
    "artikel": "artikelen",
    "lid": "leden",
    "volzin": "volzinnen",
    "onderdeel": "onderdelen",
    "subonderdeel": "subonderdelen",
    "hoofdstuk": "hoofdstukken",
    "paragraaf": "paragrafen",
    "begrip": "begripsbepalingen",
    "kop": "tabellen",
}
_DETERMINER = {"lid": "het", "volzin": "de", "begrip": "de", "bijlage": "de", "rij": "de"}


@dataclass(frozen=True, slots=True)
class Lezer:
    """What the reader knows at a sentence: the place it stands under, and what has a new number.

    `van` names the regulation, with the first place, where nothing above the sentence does.
    """

    basis: Vindplaats = Vindplaats()  # noqa: RUF009 - a value, frozen
    nieuwe: frozenset[Vindplaats] = frozenset()
    van: str = ""

    def under(self, basis: Vindplaats) -> Lezer:
        return self if basis == self.basis else Lezer(basis, self.nieuwe)


def cite(adressen: Sequence[Adres], lezer: Lezer) -> str:
    """Places, without what the reader knows of them already."""
    if any(adres.plaats.parent != adressen[0].plaats.parent for adres in adressen):
        return _scattered(adressen, lezer)
    first = adressen[0]
    delen = first.plaats.delen
    known = len(lezer.basis.delen) if lezer.basis.contains(first.plaats) else 0
    if known == len(delen) and not first.deel:
        known -= 1
    words = [_one(deel, index == known) for index, deel in enumerate(delen)]
    if len(adressen) > 1 or first.tot_en_met is not None:
        words[-1] = _several(adressen, alone=len(delen) == known + 1)
    if first.nieuw:
        renumbered = [Vindplaats(delen[: at + 1]) in lezer.nieuwe for at in range(len(delen))]
        words = [f"{w} (nieuw)" if new else w for w, new in zip(words, renumbered, strict=True)]
    words = words[known:]
    if first.deel == "opschrift":
        words = [f"het opschrift van {words[0]}", *words[1:]] if words else ["het opschrift"]
    if first.deel == "aanhef":
        words.append("aanhef" if words else "de aanhef")
    place = ", ".join(words)
    return f"{closed(place)} {lezer.van}" if lezer.van else place


def _scattered(adressen: Sequence[Adres], lezer: Lezer) -> str:
    """`de artikelen 4, eerste lid, 5, aanhef, en 7`, `het eerste lid, onderdeel a, en het tweede lid`."""
    places = [cite((adres,), Lezer(lezer.basis, lezer.nieuwe)) for adres in adressen]
    if all(place.startswith("artikel ") for place in places):
        places = [place.removeprefix("artikel ") for place in places]
        places[0] = f"de artikelen {places[0]}"
    between = ", en " if any(", " in place for place in places) else " en "
    whole = between.join((", ".join(places[:-1]), places[-1]))
    return f"{closed(whole)} {lezer.van}" if lezer.van else whole


def cite_numbers(adressen: Sequence[Adres]) -> str:
    """`derde en vierde lid`, `d tot en met g`: what something is renumbered to."""
    soort = adressen[0].plaats.delen[-1].soort
    numbers = _enumerated(adressen)
    return f"{numbers} lid" if soort == "lid" else numbers


def closed(place: str, lezer: Lezer = Lezer()) -> str:
    """A place of more than one step ends in a comma when the sentence goes on."""
    return f"{place}," if ", " in place and not lezer.van else place


def plural(soort: str) -> str:
    return _PLURAL.get(soort, soort)


def _one(deel: Deel, first: bool) -> str:
    determiner = f"{_DETERMINER[deel.soort]} " if first and deel.soort in _DETERMINER else ""
    match deel.soort:
        case "lid" | "volzin":
            return f"{determiner}{ordinal(deel.nummer)} {deel.soort}"
        case "begrip":
            return f"{determiner}begripsbepaling van {quoted(deel.nummer)}"
        case "kop":
            return f"onder het opschrift {quoted(deel.nummer)}"
        case "rij":
            return f"{determiner}rij {quoted(deel.nummer)}"
        case "subonderdeel":
            return f"{'subonderdeel' if first else 'onder'} {subonderdeel(deel.nummer)}"
        case _:
            return f"{determiner}{deel.soort} {deel.nummer}".rstrip()


def subonderdeel(nummer: str) -> str:
    """`2°`; below the numbered onderdelen of a bijlage `b`."""
    return f"{nummer}°" if nummer.isdigit() else nummer


def _several(adressen: Sequence[Adres], alone: bool) -> str:
    soort = adressen[0].plaats.delen[-1].soort
    numbers = _enumerated(adressen)
    match soort:
        case "lid" | "volzin":
            return f"{_DETERMINER[soort]} {numbers} {soort}" if alone else f"{numbers} {soort}"
        case "begrip":
            return numbers if alone else numbers.removeprefix("de ")
        case "subonderdeel" if not alone:
            return f"onder {numbers}"
        case _:
            return f"{'de ' if alone else ''}{_PLURAL[soort]} {numbers}"


def _enumerated(adressen: Sequence[Adres]) -> str:
    """`c`, `c en d`, `c, d en f`, `c tot en met f`."""
    first = adressen[0]
    if first.tot_en_met is not None:
        return f"{_number(first.plaats)} tot en met {_number(first.tot_en_met)}"
    numbers = [_number(adres.plaats) for adres in adressen]
    return " en ".join(filter(None, (", ".join(numbers[:-1]), numbers[-1])))


def _number(plaats: Vindplaats) -> str:
    deel = plaats.delen[-1]
    match deel.soort:
        case "lid" | "volzin":
            return ordinal(deel.nummer)
        case "subonderdeel":
            return subonderdeel(deel.nummer)
        case "begrip":
            return f"de begripsbepaling van {quoted(deel.nummer)}"
        case _:
            return deel.nummer
