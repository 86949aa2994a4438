"""The plan as paragraphs: A, 1, a, and the new text behind the sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from compiler.vindplaats import Vindplaats
from compiler.wijziging.instructies import Vernummer, places_of
from compiler.wijziging.schrijven.cite import Lezer
from compiler.wijziging.schrijven.plan import Groep, Stap, Waar, Wijziging
from compiler.wijziging.schrijven.reeks import in_full
from compiler.wijziging.schrijven.sentences import place_of, write_sentence

Soort = Literal["titel", "artikel", "letter", "opdracht", "nieuw", ""]


@dataclass(frozen=True, slots=True)
class Paragraaf:
    """A paragraph and what it is: a heading, an instruction (`diepte` deep), new text, or other."""

    soort: Soort
    tekst: str
    diepte: int = 0


@dataclass(frozen=True, slots=True)
class Naam:
    """What the amended regulation is called, with its article."""

    titel: str
    lidwoord: str


def instructions(naam: Naam, wijzigingen: Sequence[Wijziging]) -> Iterator[Paragraaf]:
    """What one article says of one regulation (Ar 6.15): a single sentence, or A, B, …, Z, AA."""
    nieuwe = frozenset(_renumbered(wijzigingen))
    only = wijzigingen[0] if len(wijzigingen) == 1 else None
    if only is not None and _first_place(only).delen[0].soort != "bijlage":
        van = f"van {naam.lidwoord} {naam.titel}"
        yield from _paragraphs(only, Lezer(Vindplaats(), nieuwe, van), 0)
        return
    opening = f"{naam.lidwoord.capitalize()} {naam.titel} wordt als volgt gewijzigd:"
    yield Paragraaf("opdracht", opening)
    for index, wijziging in enumerate(wijzigingen):
        yield Paragraaf("letter", capital(index))
        yield from _paragraphs(wijziging, Lezer(Vindplaats(), nieuwe), 0)


def capital(index: int) -> str:
    """A, …, Z, AA, BB, …, ZZ, AAA (Ar 6.15)."""
    return chr(ord("A") + index % 26) * (index // 26 + 1)


def _first_place(wijziging: Wijziging) -> Vindplaats:
    """The first place a change is about."""
    if isinstance(wijziging, Groep):
        return wijziging.waar.plaats
    return places_of(wijziging.instructies[-1])[0]


def _renumbered(wijzigingen: Sequence[Wijziging]) -> Iterator[Vindplaats]:
    """The places of parts that get another number, by that number."""
    for wijziging in wijzigingen:
        match wijziging:
            case Groep(delen=delen):
                yield from _renumbered(delen)
            case Stap(instructies=instructies):
                for instructie in instructies:
                    if isinstance(instructie, Vernummer):
                        yield from (
                            plaats for adres in instructie.naar for plaats in in_full(adres)
                        )


def _paragraphs(wijziging: Wijziging, lezer: Lezer, depth: int) -> Iterator[Paragraaf]:
    match wijziging:
        case Groep(waar=waar, delen=delen):
            yield Paragraaf("opdracht", _opening(waar, lezer), depth)
            for index, deel in enumerate(delen):
                first, *rest = _paragraphs(deel, lezer.under(waar.plaats), depth + 1)
                yield Paragraaf("opdracht", f"{_mark(index, depth)} {first.tekst}", depth + 1)
                yield from rest
        case Stap():
            zin = write_sentence(wijziging, lezer)
            yield Paragraaf("opdracht", zin.tekst, depth)
            for tekst in zin.nieuw:
                yield Paragraaf("nieuw", tekst, depth)


def _opening(waar: Waar, lezer: Lezer) -> str:
    place = place_of(waar.adres(), lezer)
    return f"{place[0].upper()}{place[1:]} wordt als volgt gewijzigd:"


def _mark(index: int, depth: int) -> str:
    """1. and below it a. and below that 1°."""
    match depth % 3:
        case 0:
            return f"{index + 1}."
        case 1:
            return f"{chr(ord('a') + index)}."
        case _:
            return f"{index + 1}°."
