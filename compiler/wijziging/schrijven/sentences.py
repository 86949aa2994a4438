"""Instructions as official sentences (Aanwijzingen 6.9 to 6.18), each with the new text behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from compiler.model.zinnen import split_zinnen
from compiler.vindplaats import Vindplaats
from compiler.wijziging.instructies import (
    AanduidingVervalt,
    Adres,
    InhoudKomtTeLuiden,
    Instructie,
    KomtTeLuiden,
    PlaatsAanduiding,
    RegelingIngetrokken,
    TekstKomtTeLuiden,
    Vernummer,
    Vervalt,
    VervangWoorden,
    VoegDelenIn,
    VoegWoordenIn,
    VoegWoordenToe,
    VoegZinIn,
    WoordenVervallen,
)
from compiler.wijziging.schrijven.cite import Lezer, cite, cite_numbers, closed, plural
from compiler.wijziging.schrijven.nieuwe_tekst import paragraphs
from compiler.wijziging.schrijven.plan import Stap
from compiler.wijziging.schrijven.quote import quoted
from compiler.wijziging.tree import Deel

_COUNTS = "nul een twee drie vier vijf zes zeven acht negen tien".split()
_MARKS = {".": "de punt", ";": "de puntkomma", ",": "de komma"}
_A_MARK = {".": "een punt", ";": "een puntkomma", ",": "een komma"}
_BY_NAME = ("begrip", "volzin")
_SOORT = {"begrip": "begripsbepaling", "kop": "tabel"}


@dataclass(frozen=True, slots=True)
class Zin:
    """A sentence, and the paragraphs of new text that follow it."""

    tekst: str
    nieuw: tuple[str, ...] = ()


def write_sentence(stap: Stap, lezer: Lezer) -> Zin:
    """A step as a sentence that stands under `basis`."""
    *before, last = stap.instructies
    match last:
        case VervangWoorden(slot=True):
            return _zin(
                f"in {_place(last.waar, lezer)} wordt {_mark(last.oud.text)} aan het slot "
                f"vervangen door {_a_mark(last.nieuw.text)}."
            )
        case VervangWoorden() | VoegWoordenIn() | WoordenVervallen():
            return _words(stap.instructies, lezer)
        case VoegDelenIn():
            return _parts(before, last, lezer)
        case VoegZinIn():
            return _volzin(last, lezer)
        case KomtTeLuiden(waar=waar, nieuw=nieuw):
            komt = "komt" if len(waar) == 1 and waar[0].tot_en_met is None else "komen"
            if (kop := _heading_above(waar[0], lezer)) is not None:
                what = closed(cite(waar, lezer.under(kop.plaats)))
                opening = f"{_in((kop,), lezer)} {komt} {what} te luiden:"
                return _zin(opening, _paragraphs(nieuw))
            return _zin(f"{_place(waar, lezer)} {komt} te luiden:", _paragraphs(nieuw))
        case TekstKomtTeLuiden(waar=place, nieuw=tekst):
            return _zin(f"{_place((place,), lezer)} komt te luiden:", (tekst.text,))
        case PlaatsAanduiding(nummer=nummer):
            return _zin(f"voor de tekst wordt de aanduiding {quoted(nummer + '.')} geplaatst.")
        case AanduidingVervalt(waar=place):
            return _aanduiding(before, place, lezer)
        case Vervalt() | Vernummer():
            return _gone(stap.instructies, lezer)
        case InhoudKomtTeLuiden(waar=place, nieuw=inhoud):
            delen = [item for item in inhoud if isinstance(item, Deel)]
            return _zin(f"{_place((place,), lezer)} komt te luiden:", _paragraphs(delen))
        case VoegWoordenToe() | RegelingIngetrokken():
            raise AssertionError(f"{type(last).__name__} is not written")
        case _:
            assert_never(last)


def _zin(tekst: str, nieuw: tuple[str, ...] = ()) -> Zin:
    return Zin(tekst[0].upper() + tekst[1:], nieuw)


def place_of(adres: Adres, lezer: Lezer) -> str:
    """One place, as what is amended."""
    return _place((adres,), lezer)


def _place(adressen: Sequence[Adres], lezer: Lezer) -> str:
    """A place as the subject of a sentence, or behind a preposition."""
    if adressen[0].plaats.delen[-1].soort == "kop":
        return _under_heading(adressen[0], lezer)
    return closed(cite(adressen, lezer), lezer)


def _under_heading(adres: Adres, lezer: Lezer) -> str:
    """`de tekst onder het opschrift "Bedragen" in de bijlage`."""
    boven = adres.plaats.parent
    where = "" if boven == lezer.basis else f" in {cite((_carrier(adres),), lezer)}"
    return f"de tekst {cite((adres,), lezer.under(boven))}{where}"


def _in(adressen: Sequence[Adres], lezer: Lezer) -> str:
    """`in artikel 3`, `onder het opschrift "Bedragen"`."""
    place = closed(cite(adressen, lezer), lezer)
    return place if place.startswith("onder het opschrift") else f"in {place}"


def _heading_above(adres: Adres, lezer: Lezer) -> Adres | None:
    """The heading that a part of a bijlage stands under, where the reader does not know it yet."""
    delen = adres.plaats.delen
    depth = max((i for i, deel in enumerate(delen[:-1], start=1) if deel.soort == "kop"), default=0)
    kop = replace(adres, plaats=Vindplaats(delen[:depth]), tot_en_met=None)
    return kop if depth and not kop.plaats.contains(lezer.basis) else None


def _paragraphs(delen: Sequence[Deel]) -> tuple[str, ...]:
    return tuple(tekst for deel in delen for tekst in paragraphs(deel))


# ---------------------------------------------------------------- words


def _words(instructies: Sequence[Instructie], lezer: Lezer) -> Zin:
    """`In § wordt "a" vervangen door "b" en wordt na "c" ingevoegd "d".`"""
    first = instructies[0]
    assert isinstance(first, VervangWoorden | VoegWoordenIn | WoordenVervallen)
    clauses = " en ".join(_clause(instructie) for instructie in instructies)
    return _zin(f"{_in(first.waar, lezer)} {clauses}.")


def _clause(instructie: Instructie) -> str:
    match instructie:
        case VervangWoorden(oud=oud, nieuw=nieuw, telkens=telkens):
            often = "telkens " if telkens else ""
            return f"wordt {often}{quoted(oud.text)} vervangen door {quoted(nieuw.text)}"
        case VoegWoordenIn(kant=kant, anker=anker, nieuw=nieuw):
            return f"wordt {kant} {quoted(anker.text)} ingevoegd {quoted(nieuw.text)}"
        case WoordenVervallen(oud=oud):
            return f"vervalt {quoted(oud.text)}"
        case _:
            raise AssertionError(f"{type(instructie).__name__} is about no words")


def _mark(tekst: str) -> str:
    return _MARKS.get(tekst) or quoted(tekst)


def _a_mark(tekst: str) -> str:
    return _A_MARK.get(tekst) or quoted(tekst)


# ---------------------------------------------------------------- clauses of a sentence


def _clauses(instructies: Sequence[Instructie], lezer: Lezer) -> str:
    """`onder vervanging van de punt aan het slot van onderdeel c door een puntkomma`, and the like."""
    slots = [i for i in instructies if isinstance(i, VervangWoorden)]
    moved = [i for i in instructies if isinstance(i, Vernummer)]
    found: list[str] = []
    if slots:
        parts = [
            f"van {_mark(i.oud.text)} aan het slot van {_place(i.waar, lezer)} door {_a_mark(i.nieuw.text)}"
            for i in slots
        ]
        found.append(f"onder vervanging {' en '.join(parts)}")
    if moved:
        parts = [f"van {cite(i.van, lezer)} tot {cite_numbers(i.naar)}" for i in moved]
        found.append(f"onder {_renumbering(moved[0])} {' en '.join(parts)}")
    return " en ".join(found)


def _renumbering(instructie: Vernummer) -> str:
    last = instructie.van[0].plaats.delen[-1]
    lettered = last.nummer.isalpha() and last.soort in ("onderdeel", "subonderdeel")
    return "verlettering" if lettered else "vernummering"


# ---------------------------------------------------------------- parts


def _parts(before: Sequence[Instructie], added: VoegDelenIn, lezer: Lezer) -> Zin:
    """`In artikel 9 wordt, onder vernummering van …, een lid ingevoegd, luidende:`"""
    waar = added.waar
    carrier = waar.plaats if added.kant in ("slot", "plaats") else waar.plaats.parent
    clauses = _clauses(before, lezer.under(carrier))
    what = _what(added)
    verb = "toegevoegd" if added.kant == "slot" else "ingevoegd"
    wordt = "wordt" if len(_counted(added.nieuw)) == 1 else "worden"
    beside = ""
    if added.kant in ("na", "voor"):
        beside = f" {added.kant} {_place((waar,), lezer.under(carrier))}"
        where = f"in {_place((_carrier(waar),), lezer)}" if carrier != lezer.basis else ""
    elif waar.plaats == lezer.basis:
        where = ""
    else:
        where = f"{'aan' if added.kant == 'slot' else 'in'} {_place((waar,), lezer)}"
    if added.kant == "plaats" and added.nieuw[0].soort == "begrip":
        what = f"in de alfabetische rangschikking {what}"
    between = f", {clauses}," if clauses else ""
    if where:
        sentence = f"{where} {wordt}{between}{beside} {what} {verb}, luidende:"
    elif clauses:
        sentence = f"{clauses} {wordt}{beside} {what} {verb}, luidende:"
    elif beside:
        sentence = f"{beside.strip()} {wordt} {what} {verb}, luidende:"
    else:
        sentence = f"er {wordt} {what} {verb}, luidende:"
    return _zin(sentence, _paragraphs(added.nieuw))


def _carrier(waar: Adres) -> Adres:
    """What a place stands in."""
    return Adres(waar.plaats.parent, waar.span, "", None, waar.nieuw)


def _counted(delen: Sequence[Deel]) -> list[Deel]:
    """The parts that the sentence counts: of a chapter not its articles."""
    return [deel for deel in delen if deel.soort == delen[0].soort]


def _what(added: VoegDelenIn) -> str:
    delen = _counted(added.nieuw)
    soort = delen[0].soort
    word = _SOORT.get(soort, soort)
    if len(delen) == 1:
        return f"een {word}"
    count = _COUNTS[len(delen)] if len(delen) < len(_COUNTS) else "de volgende"
    return f"{count} {plural(soort)}"


def _gone(instructies: Sequence[Instructie], lezer: Lezer) -> Zin:
    """`Het tweede lid vervalt, onder vernummering van …`; or a renumbering alone."""
    gone = next((i for i in instructies if isinstance(i, Vervalt)), None)
    rest = [i for i in instructies if i is not gone]
    if gone is None:
        moved = instructies[0]
        assert isinstance(moved, Vernummer)
        wordt = "wordt" if len(moved.van) == 1 and moved.van[0].tot_en_met is None else "worden"
        verb = (
            _renumbering(moved)
            .replace("vernummering", "vernummerd")
            .replace("verlettering", "verletterd")
        )
        return _zin(f"{_place(moved.van, lezer)} {wordt} {verb} tot {cite_numbers(moved.naar)}.")
    several = len(gone.waar) > 1 or gone.waar[0].tot_en_met is not None
    verb = "vervallen" if several else "vervalt"
    boven = gone.waar[0].plaats.parent
    clauses = _clauses(rest, lezer.under(boven))
    tail = f", {clauses}" if clauses else ""
    if (kop := _heading_above(gone.waar[0], lezer)) is not None:
        what = cite(gone.waar, lezer.under(kop.plaats))
        return _zin(f"{_in((kop,), lezer)} {verb} {what}{tail}.")
    if gone.waar[0].plaats.delen[-1].soort in _BY_NAME and boven != lezer.basis:
        carrier = _place((_carrier(gone.waar[0]),), lezer)
        return _zin(f"in {carrier} {verb} {cite(gone.waar, lezer.under(boven))}{tail}.")
    return _zin(f"{_place(gone.waar, lezer)} {verb}{tail}.")


def _aanduiding(before: Sequence[Instructie], place: Adres, lezer: Lezer) -> Zin:
    """`Het tweede lid alsmede de aanduiding "1." voor het eerste lid vervallen.`"""
    boven = place.plaats.parent
    mark = f"de aanduiding {quoted(place.plaats.delen[-1].nummer + '.')}"
    mark += f" voor {cite((place,), lezer.under(boven))}"
    gone = before[0] if before else None
    verb = "vervallen" if gone is not None else "vervalt"
    if isinstance(gone, Vervalt):
        mark = f"{cite(gone.waar, lezer.under(boven))} alsmede {mark}"
    if boven == lezer.basis:
        return _zin(f"{mark} {verb}.")
    return _zin(f"in {_place((_carrier(place),), lezer)} {verb} {mark}.")


# ---------------------------------------------------------------- sentences


def _volzin(added: VoegZinIn, lezer: Lezer) -> Zin:
    """`In het eerste lid wordt na de eerste volzin een volzin ingevoegd, luidende:`"""
    tekst = added.nieuw.text
    zinnen = tuple(tekst[start:end] for start, end in split_zinnen(tekst))
    wordt = "wordt" if len(zinnen) == 1 else "worden"
    count = _COUNTS[len(zinnen)] if len(zinnen) < len(_COUNTS) else "de volgende"
    what = f"{count} {'volzin' if len(zinnen) == 1 else 'volzinnen'}"
    place = added.waar
    if added.kant == "slot":
        where = f"aan {_place((place,), lezer)}" if place.plaats != lezer.basis else "er"
        return _zin(f"{where} {wordt} {what} toegevoegd, luidende:", zinnen)
    beside = cite((place,), lezer.under(place.plaats.parent))
    if place.plaats.parent == lezer.basis:
        return _zin(f"{added.kant} {beside} {wordt} {what} ingevoegd, luidende:", zinnen)
    where = _place((_carrier(place),), lezer)
    return _zin(f"in {where} {wordt} {added.kant} {beside} {what} ingevoegd, luidende:", zinnen)
