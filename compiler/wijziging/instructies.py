"""The official instructions of an amending regulation, as values.

A sentence of the text gives one or more of these, in the order in which they are carried out. All
places are addresses in the regulation that is amended; every text and every place knows where it
stands in the amending text (`Traced`, `span`). `apply` carries them out; a writer goes the other way.
The names of the fields say which words of the instruction they stand for.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, cast

from compiler.source import Span
from compiler.vindplaats import Soort, Vindplaats
from compiler.wijziging.traced import Traced
from compiler.wijziging.tree import Alinea, Deel

Woorddeel = Literal["", "aanhef", "opschrift"]


@dataclass(frozen=True, slots=True)
class Adres:
    """`artikel 9, eerste lid, aanhef`: a place as an instruction names it.

    `deel` narrows it to its opening words or to its title. `tot_en_met` is the last place of
    `de onderdelen c tot en met f`. `nieuw` says that the number is the one after renumbering by the
    same amending regulation: `het derde lid (nieuw)`. A volzin may be numbered "laatste".
    """

    plaats: Vindplaats
    span: Span
    deel: Woorddeel = ""
    tot_en_met: Vindplaats | None = None
    nieuw: bool = False

    def __str__(self) -> str:
        last = f" tot en met {self.tot_en_met}" if self.tot_en_met is not None else ""
        narrowed = f", {self.deel}" if self.deel else ""
        return f"{self.plaats}{last}{narrowed}".strip(", ")


# ---------------------------------------------------------------- words


@dataclass(frozen=True, slots=True)
class VervangWoorden:
    """`In A wordt [telkens] "oud" vervangen door "nieuw".`

    `slot`: the words stand at the end (`vervanging van de punt aan het slot van A door een
    puntkomma`). Where `oud` holds `(…)`, it is quoted by its beginning and its end (Ar 3.30).
    """

    waar: tuple[Adres, ...]
    oud: Traced
    nieuw: Traced
    telkens: bool
    slot: bool
    span: Span


@dataclass(frozen=True, slots=True)
class VoegWoordenIn:
    """`In A wordt [telkens] na "anker" ingevoegd "nieuw".`, or `voor "anker"`."""

    waar: tuple[Adres, ...]
    kant: Literal["na", "voor"]
    anker: Traced
    nieuw: Traced
    telkens: bool
    span: Span


@dataclass(frozen=True, slots=True)
class VoegWoordenToe:
    """`Aan A wordt toegevoegd "nieuw".`: at the end, before the mark that closes the sentence."""

    waar: tuple[Adres, ...]
    nieuw: Traced
    span: Span


@dataclass(frozen=True, slots=True)
class WoordenVervallen:
    """`In A vervalt [telkens] "oud".`"""

    waar: tuple[Adres, ...]
    oud: Traced
    telkens: bool
    slot: bool
    span: Span


# ---------------------------------------------------------------- sentences and titles


@dataclass(frozen=True, slots=True)
class TekstKomtTeLuiden:
    """`A, tweede zin, komt te luiden: …`, `Het opschrift van A komt te luiden: …`."""

    waar: Adres
    nieuw: Traced
    span: Span


@dataclass(frozen=True, slots=True)
class VoegZinIn:
    """`Na de eerste zin wordt een zin ingevoegd, luidende: …`; `kant` "slot": added at the end."""

    waar: Adres
    kant: Literal["na", "voor", "slot"]
    nieuw: Traced
    span: Span


# ---------------------------------------------------------------- parts


@dataclass(frozen=True, slots=True)
class KomtTeLuiden:
    """`A komt te luiden: …`, `A en B worden vervangen door drie leden, luidende: …`.

    The parts named are replaced by the new ones, whose number need not be the same.
    """

    waar: tuple[Adres, ...]
    nieuw: tuple[Deel, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class InhoudKomtTeLuiden:
    """`De bijlage komt te luiden: …`, where what is new has paragraphs and headings, no number.

    Also an artikel that is named by `de tekst van artikel 3 komt te luiden`.
    """

    waar: Adres
    nieuw: tuple[Alinea | Deel, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class VoegDelenIn:
    """`Na A wordt een lid ingevoegd, luidende: …`, `Aan A wordt een onderdeel toegevoegd, luidende: …`.

    kant `na` and `voor`: beside A, a part of the same kind; `slot`: in A, as its last; `plaats`: in
    A, where its number (of a begrip: the alphabet) puts it.
    """

    waar: Adres
    kant: Literal["na", "voor", "slot", "plaats"]
    nieuw: tuple[Deel, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Vervalt:
    """`A en B vervallen.`, with a day of its own in `A vervalt met ingang van 1 januari 2029.`"""

    waar: tuple[Adres, ...]
    met_ingang_van: date | None
    span: Span


@dataclass(frozen=True, slots=True)
class Vernummer:
    """`onder vernummering van A tot en met B tot C tot en met D`, `verlettering`: all at once."""

    van: tuple[Adres, ...]
    naar: tuple[Adres, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class PlaatsAanduiding:
    """`Voor de tekst [van A] wordt de aanduiding "1." geplaatst.`: its text becomes its first lid."""

    waar: Adres
    nummer: str
    span: Span


@dataclass(frozen=True, slots=True)
class AanduidingVervalt:
    """`de aanduiding "1." voor het eerste lid vervalt`: the text is no lid any more."""

    waar: Adres
    span: Span


@dataclass(frozen=True, slots=True)
class RegelingIngetrokken:
    """`De Regeling X wordt ingetrokken.`"""

    span: Span


Instructie = (
    VervangWoorden
    | VoegWoordenIn
    | VoegWoordenToe
    | WoordenVervallen
    | TekstKomtTeLuiden
    | VoegZinIn
    | KomtTeLuiden
    | InhoudKomtTeLuiden
    | VoegDelenIn
    | Vervalt
    | Vernummer
    | PlaatsAanduiding
    | AanduidingVervalt
    | RegelingIngetrokken
)


def places_of(instructie: Instructie) -> tuple[Vindplaats, ...]:
    """The places that an instruction names or makes, without looking at any text."""
    match instructie:
        case RegelingIngetrokken():
            return ()
        case Vernummer():
            return tuple(a.plaats for a in (*instructie.van, *instructie.naar))
        case VoegDelenIn(waar=waar, kant=kant, nieuw=nieuw):
            boven = waar.plaats.parent if kant in ("na", "voor") else waar.plaats
            return tuple(boven.at(_soort(deel), deel.nummer) for deel in nieuw)
        case KomtTeLuiden(waar=places, nieuw=nieuw):
            made = [a.plaats.parent.at(_soort(d), d.nummer) for a in places[:1] for d in nieuw]
            return (*(a.plaats for a in places), *made)
        case _:
            named = instructie.waar
            return tuple(a.plaats for a in (named if isinstance(named, tuple) else (named,)))


def _soort(deel: Deel) -> Soort:
    return cast(Soort, deel.soort)


def renumbered(instructie: Instructie, boven: Vindplaats) -> Instructie:
    """The instruction, its places in `boven` named by the numbers that they have by now."""
    match instructie:
        case RegelingIngetrokken():
            return instructie
        case Vernummer(van=van):
            return replace(instructie, van=tuple(_by_now(adres, boven) for adres in van))
        case _ if isinstance(instructie.waar, Adres):
            return replace(instructie, waar=_by_now(instructie.waar, boven))
        case _:
            waar = tuple(_by_now(adres, boven) for adres in instructie.waar)
            return replace(instructie, waar=waar)


def _by_now(adres: Adres, boven: Vindplaats) -> Adres:
    return replace(adres, nieuw=adres.nieuw or boven.contains(adres.plaats))


# ---------------------------------------------------------------- the whole


@dataclass(frozen=True, slots=True)
class Opdracht:
    """A numbered instruction of the amending text: `ARTIKEL I, onderdeel A, onder 2`.

    `tekst` is its sentence; `regeling` the regulation it amends, as named there.
    """

    plaats: Vindplaats
    tekst: Traced
    regeling: str
    instructies: tuple[Instructie, ...]
