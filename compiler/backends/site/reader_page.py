"""The page for whoever does not know the regulation: what for, where, who does what, who decides.

Everything follows from the model: the parts that the money or duty is for, the kinds of document and
whose they are, the questions that a person answers, and the words that the text defines.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from compiler.backends.site.calendar import Dag
from compiler.backends.site.context import Context
from compiler.backends.site.keuzes import key_lists, label_of, list_page, value_page
from compiler.backends.site.key_pages import list_title
from compiler.backends.site.links import begrip_address, link, place_link
from compiler.backends.site.notation import capital, with_article
from compiler.backends.site.render import render
from compiler.backends.site.stukken import Stuk, stukken

PAGE = "voor/lezers/"


@dataclass(frozen=True, slots=True)
class Rol:
    """Somebody in the regulation, and what comes from them."""

    wie: str
    stukken: tuple[Stuk, ...]


@dataclass(frozen=True, slots=True)
class Vraag:
    """A question that a person answers: who, about what, and where it stands."""

    vraag: str
    plaats: Markup


def reader_page(context: Context) -> str:
    """What is arranged, for whom, who does what, who decides, and which words mean what."""
    regeling = context.regeling
    return render(
        "voor-lezers",
        "Ik wil weten wat er geregeld is",
        kop=regeling.kop,
        versie=Dag.of(context.historie.begin) if context.historie.begin else None,
        onderdelen=list(purposes(context, PAGE)),
        lijsten=[
            (
                list_title(lijst),
                link(PAGE, list_page(lijst), "alle bedragen naast elkaar"),
                [link(PAGE, value_page(lijst, k), label_of(k)) for k in lijst.waarden],
            )
            for lijst in key_lists(regeling)
        ],
        rollen=list(_roles(context)),
        oordelen=list(_judgements(context)),
        begrippen=[link(PAGE, begrip_address(b.nummer), b.nummer) for b in regeling.begrippen],
        verloop=bool(context.verloop.stappen),
        kalender=bool(context.tijd.tijdvakken),
    )


def purposes(context: Context, page: str) -> Iterator[Markup]:
    """The parts that the regulation is for, each linked to the place that names it."""
    lijst = context.regeling.keuzelijsten.get(context.regeling.onderdelen)
    for keuze in lijst.waarden if lijst else ():
        wat = capital(keuze.label or label_of(keuze))
        yield Markup("{} ({})").format(wat, place_link(page, keuze.vindplaats))


def _roles(context: Context) -> Iterator[Rol]:
    by_author: dict[str, list[Stuk]] = {}
    for stuk in stukken(context, PAGE):
        if stuk.auteur:
            by_author.setdefault(stuk.auteur, []).append(stuk)
    for auteur, found in by_author.items():
        yield Rol(capital(with_article(auteur)), tuple(found))


def _judgements(context: Context) -> Iterator[tuple[str, tuple[Vraag, ...]]]:
    """The open norms by who answers them."""
    by_judge: dict[str, list[Vraag]] = {}
    for norm in context.regeling.beoordelingen.values():
        vraag = Vraag(norm.vraag, place_link(PAGE, norm.vindplaats))
        by_judge.setdefault(norm.door, []).append(vraag)
    for door, vragen in by_judge.items():
        yield capital(with_article(door)), tuple(vragen)
