"""Previews: what the links of a page lead to, short, to be shown beside the link.

They stand at the end of the page, hidden; the script of the site shows them. Without a script the
links are links and nothing is lost.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from compiler.backends.site.context import Context
from compiler.backends.site.links import begrip_address, link
from compiler.backends.site.notation import capital
from compiler.backends.site.quantities import Waarde, explanation
from compiler.backends.site.text import Begrip, Doel, Stuk
from compiler.model import nodes as n
from compiler.model.deelkoppen import RANKS, heading
from compiler.vindplaats import Vindplaats


@dataclass(frozen=True, slots=True)
class Inzage:
    """One preview: its id, its heading, official text or lines of our own, and where to read on."""

    id: str
    kop: str
    stukken: tuple[Stuk, ...]
    regels: tuple[Markup, ...]
    naar: Markup | None


def previews(context: Context, page: str, linked: Mapping[str, Doel]) -> list[Inzage]:
    """A preview of everything that the texts of a page link to, in the order of the text."""
    return [_preview(context, page, key, doel) for key, doel in linked.items()]


def _preview(context: Context, page: str, key: str, doel: Doel) -> Inzage:
    match doel:
        case Waarde(kop=kop, vermeldingen=vermeldingen):
            regels = tuple(explanation(page, v) for v in vermeldingen)
            return Inzage(key, kop, (), regels, None)
        case Begrip(term):
            naar = link(page, begrip_address(term), "Bij de begrippen")
            begrip = context.sources.begrippen[term]
            return Inzage(key, term, _text(context, page, begrip), (), naar)
        case Vindplaats():
            return _of_place(context, page, key, doel)


def _of_place(context: Context, page: str, key: str, place: Vindplaats) -> Inzage:
    naar = link(page, place.anchor, f"Naar {place}")
    deel = context.sources.delen.get(place) or context.sources.delen.get(place.parent)
    kop = capital(str(place))
    if deel is None:
        return Inzage(key, kop, (), (), naar)
    if deel.soort in RANKS:
        return Inzage(key, heading(deel), (), tuple(_articles_below(context, page, deel)), naar)
    if deel.opschrift:
        kop = f"{kop}. {deel.opschrift}"
    leden = [b for b in deel.bepalingen if b.soort == "lid"]
    if len(leden) > 1:
        meer = Markup("Nog {} leden.").format(len(leden) - 1)
        return Inzage(key, kop, _text(context, page, leden[0]), (meer,), naar)
    return Inzage(key, kop, _text(context, page, deel), (), naar)


def _articles_below(context: Context, page: str, kop: n.Bepaling) -> Iterator[Markup]:
    """The articles under a heading between articles, each with its title."""
    for artikel in context.regeling.artikelen:
        if kop in context.regeling.indeling.get(artikel.nummer, ()):
            name = f"Artikel {artikel.nummer}"
            link_ = link(page, artikel.vindplaats.page, name)
            yield Markup("{} {}").format(link_, artikel.opschrift) if artikel.opschrift else link_


def _text(context: Context, page: str, deel: n.Bepaling) -> tuple[Stuk, ...]:
    """The text of a part without anchors, terms or tables: a table says too much for a preview."""
    text = context.text(page, anchors=False, terms=False)
    return tuple(stuk for stuk in text.stukken(deel) if stuk.tabel is None)
