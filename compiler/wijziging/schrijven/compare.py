"""Two versions of a regulation: everything that an amending regulation has to say, in order.

Articles and headings are known by their number, which they keep (oud 238). What belongs to the
enactment of a regulation rather than to its text is never amended (oud 226): a change there is a
`Bezwaar`, and so is any other that no official form can say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import cast

from compiler.vindplaats import Soort, Vindplaats
from compiler.wijziging.instructies import TekstKomtTeLuiden, Vervalt, VoegDelenIn
from compiler.wijziging.schrijven.align import likeness
from compiler.wijziging.schrijven.bijlage import compare_bijlage
from compiler.wijziging.schrijven.deel import compare_deel
from compiler.wijziging.schrijven.everywhere import everywhere
from compiler.wijziging.schrijven.officieel import official
from compiler.wijziging.schrijven.plan import Bezwaar, Stap, Waar, Wijziging
from compiler.wijziging.schrijven.reeks import Paar, addresses, pair_delen
from compiler.wijziging.schrijven.woorden import NERGENS
from compiler.wijziging.tabel.printed import keuzelijsten
from compiler.wijziging.tabel.unfold import published
from compiler.wijziging.traced import Traced
from compiler.wijziging.tree import HEADINGS, Deel

_TERUG = "zet de oude tekst terug; wat anders moet, kan alleen een nieuwe regeling"
_ENACTED = {
    "opschrift": ("het opschrift van een regeling wordt nooit gewijzigd (oud 226)", _TERUG),
    "aanhef": ("de aanhef wordt nooit gewijzigd, ook ‘Gelet op’ niet (oud 226)", _TERUG),
    "slotformulier": (
        "het slotformulier hoort bij de vaststelling en wordt niet gewijzigd",
        _TERUG,
    ),
    "ondertekening": ("de ondertekening hoort bij de vaststelling en wordt niet gewijzigd", _TERUG),
    "toelichting": (
        "de toelichting hoort bij de vaststelling en wordt niet gewijzigd",
        "zet de oude toelichting terug; de wijzigingsregeling krijgt er zelf een",
    ),
}
"""What is enacted once: the reason why no amendment changes it (numbers: Aanwijzingen), and a way out."""
_BODY = (*HEADINGS, "artikel")
_SURELY = 800
_FEW_WORDS = 8


@dataclass(frozen=True, slots=True)
class Vergelijking:
    """What there is to say, in order; `bezwaren` what cannot be said."""

    wijzigingen: tuple[Wijziging, ...]
    bezwaren: tuple[Bezwaar, ...]


def compare(was: Deel, wordt: Deel) -> Vergelijking:
    """Two trees of soort "regeling"."""
    lijsten = {**keuzelijsten(was), **keuzelijsten(wordt)}
    before, after = (_parts(published(side, lijsten)) for side in (was, wordt))
    bijlagen, more = _bijlagen(before, after)
    body = pair_delen(*([deel for deel in side if deel.soort in _BODY] for side in (before, after)))
    bezwaren = (*_enacted(before, after), *_renumbered(before, after), *_orphans(body), *more)
    return Vergelijking(everywhere((*_body(body), *bijlagen)), bezwaren)


def _parts(regeling: Deel) -> tuple[Deel, ...]:
    return tuple(deel for bestand in regeling.delen for deel in bestand.delen)


# ---------------------------------------------------------------- what is never amended


def _enacted(before: Sequence[Deel], after: Sequence[Deel]) -> Iterator[Bezwaar]:
    for soort, (reden, raad) in _ENACTED.items():
        old = [deel for deel in before if deel.soort == soort]
        new = [deel for deel in after if deel.soort == soort]
        if [official(deel) for deel in old] != [official(deel) for deel in new]:
            yield Bezwaar(Vindplaats().at(cast(Soort, soort)), reden, raad, (new or old)[0])


def _renumbered(before: Sequence[Deel], after: Sequence[Deel]) -> Iterator[Bezwaar]:
    """Articles whose text now has the number of another one."""
    old = {deel.nummer: deel for deel in before if deel.soort == "artikel"}
    new = {deel.nummer: deel for deel in after if deel.soort == "artikel"}
    for nummer, artikel in new.items():
        if nummer in old and _alike(old[nummer], artikel) >= _SURELY:
            continue
        for other, stood in old.items():
            taken = nummer in old or other in new
            if other != nummer and taken and _alike(stood, artikel) >= _SURELY:
                yield Bezwaar(
                    Vindplaats.artikel(nummer),
                    f"dit was artikel {other}; artikelen worden niet vernummerd (oud 238)",
                    "laat elk artikel zijn nummer houden: een artikel na artikel 7 heet 7a",
                    artikel,
                )
                break


def _alike(was: Deel, wordt: Deel) -> int:
    """How much two articles are alike; of very short ones that says nothing."""
    before, after = was.text.split(), wordt.text.split()
    return likeness(before, after) if len(before) >= _FEW_WORDS else 0


# ---------------------------------------------------------------- articles and headings


def _body(paren: Sequence[Paar]) -> Iterator[Wijziging]:
    at = 0
    while at < len(paren):
        paar = paren[at]
        if paar.was is not None and paar.wordt is not None:
            yield from _artikel(paar.was, paar.wordt)
            at += 1
            continue
        end = at + 1
        while end < len(paren) and _same_side(paren[end], paar):
            end += 1
        if paar.wordt is None:
            yield from _gone(paren[at:end])
        else:
            yield from _come(paren, at, end)
        at = end


def _orphans(paren: Sequence[Paar]) -> Iterator[Bezwaar]:
    """A heading that goes while an article below it stays."""
    gone: Deel | None = None
    for paar in paren:
        deel = paar.was or paar.wordt
        assert deel is not None
        heading = deel.soort in HEADINGS
        if heading and (gone is None or _rank(deel) <= _rank(gone)):
            gone = deel if paar.wordt is None else None
        elif gone is not None and paar.was is not None and paar.wordt is not None:
            yield Bezwaar(
                Vindplaats().at(cast(Soort, deel.soort), deel.nummer),
                f"{gone.soort} {gone.nummer} vervalt, maar wat eronder staat blijft",
                "laat de kop staan, of laat vervallen wat eronder staat en geef het opnieuw",
                paar.wordt,
            )
            gone = None


def _rank(kop: Deel) -> int:
    return HEADINGS.index(kop.soort)


def _same_side(one: Paar, other: Paar) -> bool:
    return (one.was is None) == (other.was is None) and (one.wordt is None) == (other.wordt is None)


def _artikel(was: Deel, wordt: Deel) -> tuple[Wijziging, ...]:
    waar = Waar().at(was.soort, was.nummer)
    if was.soort == "artikel":
        return compare_deel(was, wordt, waar)
    old = was.opschrift.text if was.opschrift is not None else ""
    new = wordt.opschrift.text if wordt.opschrift is not None else ""
    if old == new:
        return ()
    return (Stap((TekstKomtTeLuiden(waar.adres("opschrift"), Traced.plain(new), NERGENS),)),)


def _gone(paren: Sequence[Paar]) -> Iterator[Wijziging]:
    """`De artikelen 5 en 6 vervallen.`; a heading goes with the articles below it."""
    delen = [paar.was for paar in paren if paar.was is not None]
    first = next((i for i, deel in enumerate(delen) if deel.soort in HEADINGS), len(delen))
    if first:
        yield Stap((Vervalt(addresses(delen[:first], Waar()), None, NERGENS),))
    rank = len(HEADINGS)
    for deel in delen[first:]:
        if deel.soort in HEADINGS and _rank(deel) <= rank:
            yield Stap((Vervalt(addresses([deel], Waar()), None, NERGENS),))
            rank = _rank(deel)


def _come(paren: Sequence[Paar], start: int, end: int) -> Iterator[Wijziging]:
    """New articles behind the one before them, or before the one behind; new chapters likewise."""
    delen = tuple(paar.wordt for paar in paren[start:end] if paar.wordt is not None)
    loose = next((i for i, deel in enumerate(delen) if deel.soort in HEADINGS), len(delen))
    for run in (delen[:loose], delen[loose:]):
        if run:
            before = _kept(paren[:start])
            after = _kept(paren[end:])
            kept = before[-1] if before and before[-1].soort == "artikel" else None
            beside = kept or (after[0] if after else before[-1])
            waar = Waar().at(beside.soort, beside.nummer)
            yield Stap((VoegDelenIn(waar.adres(), "na" if kept else "voor", run, NERGENS),))


def _kept(paren: Sequence[Paar]) -> list[Deel]:
    return [paar.was for paar in paren if paar.was is not None and paar.wordt is not None]


# ---------------------------------------------------------------- bijlagen


def _bijlagen(
    before: Sequence[Deel], after: Sequence[Deel]
) -> tuple[tuple[Wijziging, ...], tuple[Bezwaar, ...]]:
    old = [deel for deel in before if deel.soort == "bijlage"]
    new = [deel for deel in after if deel.soort == "bijlage"]
    found: list[Wijziging] = []
    bezwaren: list[Bezwaar] = []
    for index in range(max(len(old), len(new))):
        if index < len(old) and index < len(new):
            found += compare_bijlage(old[index], new[index])
        elif index < len(old):
            gone = Waar().at("bijlage", old[index].nummer)
            found.append(Stap((Vervalt((gone.adres(),), None, NERGENS),)))
        else:
            bezwaren.append(
                Bezwaar(
                    Vindplaats().at("bijlage"),
                    "de regeling krijgt er een bijlage bij",
                    "schrijf de nieuwe bijlage met de hand in de wijziging",
                    new[index],
                )
            )
    return tuple(found), tuple(bezwaren)
