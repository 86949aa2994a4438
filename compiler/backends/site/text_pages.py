"""Pages that are mostly text: the regulation as a whole, begrippen, bijlage and toelichting."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from compiler.backends.site.code import kw
from compiler.backends.site.context import Context, StaatView
from compiler.backends.site.links import link, place_link
from compiler.backends.site.notation import capital
from compiler.backends.site.notes import NootView
from compiler.backends.site.previews import previews
from compiler.backends.site.render import render
from compiler.backends.site.rules import regels_below
from compiler.backends.site.text import Stuk, TekstView, Text
from compiler.backends.site.version_views import Versies, versions_of
from compiler.model import nodes as n
from compiler.model.deelkoppen import RANKS, heading
from compiler.vindplaats import slug


@dataclass(frozen=True, slots=True)
class Inhoudsregel:
    """A line of the table of contents; a heading between articles is a place itself."""

    kop: str = ""
    anker: str = ""
    link: Markup | None = None
    opschrift: str = ""
    staten: tuple[StaatView, ...] = ()


@dataclass(frozen=True, slots=True)
class Kopdeel:
    """A part under a heading, with the Markdown of its level (## and deeper)."""

    titel: str
    anker: str
    hekjes: Markup
    stukken: tuple[Stuk, ...]
    bij: Markup | None


@dataclass(frozen=True, slots=True)
class Deelversies:
    """The versions of one part of a page that may show several."""

    naam: str
    versies: Versies


@dataclass(frozen=True, slots=True)
class BegripView:
    term: str
    anker: str
    ook: tuple[str, ...]
    stukken: tuple[Stuk, ...]
    plaats: Markup
    gebruik: tuple[Markup, ...]


def regeling_page(context: Context) -> str:
    """Opschrift, aanhef, contents, slotformulier and ondertekening."""
    text = context.text("regeling/")
    regeling = context.regeling
    before: list[tuple[str, TekstView]] = []
    after: list[tuple[str, TekstView]] = []
    seen_article = False
    for deel in regeling.delen:
        seen_article = seen_article or deel.soort == "artikel"
        if deel.soort not in ("artikel", "bijlage", "toelichting", *RANKS):
            (after if seen_article else before).append(_part(text, deel))
    return render(
        "regeling",
        "De regeling",
        kop=regeling.kop,
        voor=before,
        inhoud=list(_contents(context)),
        na=after,
        inzagen=previews(context, text.page, text.linked),
    )


def _part(text: Text, deel: n.Bepaling) -> tuple[str, TekstView]:
    return capital(deel.soort), text.bepaling(deel)


def _contents(context: Context) -> Iterator[Inhoudsregel]:
    page = "regeling/"
    for deel in context.regeling.delen:
        if deel.soort in RANKS:
            yield Inhoudsregel(kop=heading(deel), anker=deel.vindplaats.fragment)
        elif deel.soort == "artikel":
            link_ = link(page, deel.vindplaats.page, f"Artikel {deel.nummer}")
            yield Inhoudsregel(link=link_, opschrift=deel.opschrift, staten=_states(context, deel))
        elif deel.soort in ("bijlage", "toelichting"):
            link_ = link(page, deel.vindplaats.page, capital(deel.soort))
            opschrift = deel.opschrift if deel.opschrift.lower() != deel.soort else ""
            yield Inhoudsregel(link=link_, opschrift=opschrift)


def _states(context: Context, artikel: n.Bepaling) -> tuple[StaatView, ...]:
    found = [context.staat(part.vindplaats) for part in artikel.walk()]
    return tuple(dict.fromkeys(staat for staat in found if staat is not None))


def begrippen_page(context: Context) -> str:
    """Every defined term with its definition and its uses."""
    page = "begrippen/"
    text = context.text(page, anchors=False)
    begrippen = sorted(context.regeling.begrippen, key=lambda b: slug(b.nummer))
    views = [
        BegripView(
            begrip.nummer,
            slug(begrip.nummer),
            begrip.ook,
            tuple(text.stukken(begrip)),
            place_link(page, begrip.vindplaats),
            tuple(
                place_link(page, place)
                for place in context.checked.begripsgebruik.get(begrip.nummer, ())
            ),
        )
        for begrip in begrippen
    ]
    inzagen = previews(context, page, text.linked)
    return render("begrippen", "Begrippen", begrippen=views, inzagen=inzagen)


def bijlage_page(context: Context) -> str:
    """All bijlagen: the official sentences and, above them, the same amounts as tables."""
    page = "bijlage/"
    text = context.text(page)
    bijlagen = context.regeling.bijlagen
    delen = [deel for bijlage in bijlagen for deel in headed(text, bijlage, page, 1)]
    regels = tuple(regel for bijlage in bijlagen for regel in regels_below(bijlage))
    return render(
        "bijlage",
        "Bijlage" if len(bijlagen) == 1 else "Bijlagen",
        opschriften=[b.opschrift or b.nummer for b in bijlagen],
        delen=delen,
        uitwerking=context.rules(page).uitwerking(regels),
        kw=kw(source) if (source := context.bronnen.kw.get("bijlage")) else None,
        fouten=context.regeling.controlefouten,
        versies=_versions(context, bijlagen),
        inzagen=previews(context, page, text.linked),
    )


def toelichting_page(context: Context, toelichting: n.Bepaling) -> str:
    """The explanatory memorandum with its footnotes; links lead to the articles it explains."""
    page = "toelichting/"
    text = context.text(page)
    delen = list(headed(text, toelichting, page, 1))
    noten: tuple[NootView, ...] = text.noten_below(toelichting)
    inzagen = previews(context, page, text.linked)
    return render(
        "toelichting",
        "Toelichting",
        delen=delen,
        noten=noten,
        versies=_versions(context, (toelichting,)),
        inzagen=inzagen,
    )


def _versions(context: Context, parts: tuple[n.Bepaling, ...]) -> list[Deelversies]:
    """When each part of a page came to read as it does; its earlier texts would be long."""
    kop = context.regeling.kop
    found = ((p, versions_of(context.historie, kop, p, whole=False)) for p in parts)
    return [Deelversies(p.opschrift or p.nummer, v) for p, v in found if v is not None]


def headed(text: Text, bepaling: n.Bepaling, page: str, niveau: int) -> Iterator[Kopdeel]:
    """A part and its koppen, each with the level of its heading; the part itself has none."""
    stukken = tuple(text.stukken(bepaling))
    titel = "" if niveau == 1 else bepaling.opschrift or bepaling.nummer
    anker = "" if niveau == 1 else text.anker(bepaling)
    if stukken or titel:
        bij = place_link(page, bepaling.bij) if bepaling.bij is not None else None
        yield Kopdeel(titel, anker, Markup("#" * min(niveau, 5)), stukken, bij)
    for kop in bepaling.bepalingen:
        if kop.soort == "kop":
            yield from headed(text, kop, page, niveau + 1)
