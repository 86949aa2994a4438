"""The page that tells how the documents follow one another: a drawing, and the same as a list."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from compiler.backends.site.calendar import Dagregel, Duur, day_row, term_row
from compiler.backends.site.context import Context
from compiler.backends.site.drawings.steps import steps, wide_steps
from compiler.backends.site.flow import Pijl, Stap, Verloop
from compiler.backends.site.links import link, place_link
from compiler.backends.site.notation import capital, listing, words
from compiler.backends.site.render import render
from compiler.model import nodes as n
from compiler.vindplaats import Vindplaats

PAGE = "verloop/"


@dataclass(frozen=True, slots=True)
class Verband:
    """A tie as words: the other step (linked to its place on this page), why, and where it stands."""

    stap: Markup
    reden: str
    plaats: Markup


@dataclass(frozen=True, slots=True)
class Stapview:
    """A step of the list."""

    anker: str
    naam: Markup
    auteur: str
    omschrijving: str
    plaats: Markup
    volgt_op: tuple[Verband, ...]
    terug_van: tuple[Verband, ...]
    dagen: tuple[Dagregel, ...]
    termijnen: tuple[Duur, ...]
    jaren: str
    bevat: tuple[Markup, ...]
    eisen: int
    artikelen: tuple[Markup, ...]
    treft: tuple[tuple[int, str], ...]


def flow_page(context: Context) -> str:
    verloop = context.verloop
    return render(
        "verloop",
        "Hoe het loopt",
        wide=True,
        smal=steps(PAGE, verloop),
        breed=wide_steps(PAGE, verloop),
        stappen=[_view(context, verloop, stap) for stap in verloop.stappen],
        makers=listing(dict.fromkeys(s.auteur for s in verloop.stappen if s.auteur)),
    )


def _view(context: Context, verloop: Verloop, stap: Stap) -> Stapview:
    ties = [pijl for pijl in verloop.pijlen if pijl.naar == stap.naam]
    return Stapview(
        _anchor(stap.naam),
        link(PAGE, stap.address, capital(words(stap.naam))),
        stap.auteur,
        stap.omschrijving,
        place_link(PAGE, stap.plaats),
        tuple(_tie(pijl) for pijl in ties if not pijl.terug),
        tuple(_tie(pijl) for pijl in ties if pijl.terug),
        tuple(day_row(PAGE, tijdvak) for tijdvak in stap.tijdvakken),
        tuple(term_row(PAGE, looptijd) for looptijd in stap.looptijden),
        listing(stap.jaren),
        tuple(context.rule_link(PAGE, naam) for naam in stap.bevat),
        len(stap.eisen),
        tuple(place_link(PAGE, plaats) for plaats in _articles(stap.eisen)),
        tuple(_hits(context, stap.eisen)),
    )


def _tie(pijl: Pijl) -> Verband:
    here = link(PAGE, f"{PAGE}#{_anchor(pijl.van)}", words(pijl.van))
    return Verband(here, pijl.reden, place_link(PAGE, pijl.plaats))


def _anchor(naam: str) -> str:
    return f"stap-{naam.replace('_', '-')}"


def _articles(eisen: tuple[n.Eis, ...]) -> list[Vindplaats]:
    return list(dict.fromkeys(Vindplaats(eis.vindplaats.delen[:1]) for eis in eisen))


_HITS = {
    "document": "het hele stuk",
    "element": "alleen het element waarover de eis gaat",
    "bedrag": "een bedrag",
}


def _hits(context: Context, eisen: tuple[n.Eis, ...]) -> list[tuple[int, str]]:
    """What is hit when a requirement is not met: how many requirements hit what."""
    counted: dict[str, int] = {}
    for eis in eisen:
        counted[eis.treft.soort] = counted.get(eis.treft.soort, 0) + 1
    part = (
        f"één {words(context.regeling.onderdelen)}" if context.regeling.onderdelen else "een deel"
    )
    return [(count, _HITS.get(soort, part)) for soort, count in counted.items()]
