"""The page of one article: its text, what each lid demands, its explanation and its sources."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from markupsafe import Markup

from compiler.backends.site.calendar import Dag
from compiler.backends.site.citations import Aanhaling, citation, publication_url
from compiler.backends.site.code import kw, python
from compiler.backends.site.context import Context, StaatView
from compiler.backends.site.links import link, place_link
from compiler.backends.site.notation import capital
from compiler.backends.site.previews import previews
from compiler.backends.site.render import render
from compiler.backends.site.rule_views import Uitwerking
from compiler.backends.site.rules import regels_below
from compiler.backends.site.text import Stuk, Text
from compiler.backends.site.version_views import lid_notes, versions_of
from compiler.model import nodes as n
from compiler.model.deelkoppen import heading
from compiler.model.jci import jci
from compiler.vindplaats import Vindplaats


@dataclass(frozen=True, slots=True)
class Sectie:
    """One lid (or begrip, or the text of an article without leden) with what belongs to it."""

    kop: str
    label: str
    aanhaling: Aanhaling | None
    staat: StaatView | None
    stukken: tuple[Stuk, ...]
    opmerkingen: tuple[str, ...]
    uitwerking: Uitwerking
    genoemd_in: tuple[Markup, ...]
    versie: Markup | None = None


@dataclass(frozen=True, slots=True)
class Uitlegdeel:
    """A part of the toelichting, copied beside the article that it explains."""

    titel: str
    link: Markup
    stukken: tuple[Stuk, ...]
    delen: tuple[Uitlegdeel, ...]


@dataclass(frozen=True, slots=True)
class Geldigheid:
    """From when the text applies, where it was published, and which later change it lacks."""

    vanaf: Dag | None
    publicatie: str
    publicatie_url: str
    gewijzigd_bij: str
    gewijzigd_url: str

    @staticmethod
    def of(context: Context) -> Geldigheid:
        kop = context.regeling.kop
        return Geldigheid(
            Dag.of(context.versie) if context.versie else None,
            kop.publicatie,
            publication_url(kop.publicatie),
            kop.gewijzigd_bij,
            publication_url(kop.gewijzigd_bij),
        )


def article_page(context: Context, artikel: n.Bepaling) -> str:
    """The Markdown of one article."""
    page = artikel.vindplaats.page
    text = context.text(page)
    kop = f"Artikel {artikel.nummer}"
    secties = list(_sections(context, text, artikel))
    toelichting = list(explanations(context, text, artikel.vindplaats))
    return render(
        "artikel",
        f"{kop}. {artikel.opschrift}" if artikel.opschrift else kop,
        wide=True,
        kop=kop,
        opschrift=artikel.opschrift,
        indeling=list(_headings(context, page, artikel)),
        geldigheid=Geldigheid.of(context),
        versies=versions_of(context.historie, context.regeling.kop, artikel),
        aanhaling=_whole(context, artikel.vindplaats),
        secties=secties,
        toelichting=toelichting,
        kw=_source(context.bronnen.kw.get(artikel.nummer), kw),
        python=_source(context.bronnen.python.get(artikel.nummer), python),
        verwijst_naar=_refers_to(context, page, artikel),
        andere=_other_regulations(artikel),
        genoemd_in=_mentioned_in(context, page, artikel.vindplaats),
        inzagen=previews(context, page, text.linked),
    )


def _source(text: str | None, colour: object) -> Markup | None:
    return colour(text) if text and callable(colour) else None


def _headings(context: Context, page: str, artikel: n.Bepaling) -> Iterator[Markup]:
    """The headings that the article stands under, each linked to its place in the contents."""
    for kop in context.regeling.indeling.get(artikel.nummer, ()):
        yield link(page, kop.vindplaats.anchor, heading(kop))


def _whole(context: Context, place: Vindplaats) -> Aanhaling:
    """The citation of the article as a whole, which is its page and not a place on it."""
    words = citation(context.regeling, context.sources.delen, place)
    address = jci(context.regeling.kop.bwb_id, place)
    return Aanhaling("citaat-artikel", "", str(place), words, address)


def _sections(context: Context, text: Text, artikel: n.Bepaling) -> Iterator[Sectie]:
    rules = context.rules(text.page)
    parts = [b for b in artikel.bepalingen if b.soort in ("lid", "begrip")]
    own = replace(text, pick=lambda b: b.soort not in ("lid", "begrip"))
    stukken = tuple(own.stukken(artikel))
    uitwerking = rules.uitwerking(artikel.regels if parts else tuple(regels_below(artikel)))
    if stukken or uitwerking:
        staat = None if parts else context.staat(artikel.vindplaats)
        yield Sectie("", "", None, staat, stukken, text.remarks(artikel), uitwerking, ())
    changed = lid_notes(context.historie, artikel)
    for part in parts:
        section = _section(context, text, part, rules.uitwerking(tuple(regels_below(part))))
        yield replace(section, versie=changed.get(part.vindplaats))


def _section(context: Context, text: Text, part: n.Bepaling, uitwerking: Uitwerking) -> Sectie:
    return Sectie(
        f"Lid {part.nummer}" if part.soort == "lid" else capital(part.nummer),
        part.label,
        text.aanhaling(part, text.anker(part)),
        context.staat(part.vindplaats),
        tuple(text.stukken(part)),
        text.remarks(part),
        uitwerking,
        tuple(_mentioned_in(context, text.page, part.vindplaats)),
    )


def explanations(context: Context, text: Text, artikel: Vindplaats) -> Iterator[Uitlegdeel]:
    """The parts of the toelichting that are about an article, as copies on its page."""
    toelichting = context.regeling.toelichting
    if toelichting is None:
        return
    copy = replace(text, anchors=False)
    for kop in toelichting.walk():
        if kop.bij is not None and artikel.contains(kop.bij):
            yield _explanation(copy, kop)


def _explanation(text: Text, kop: n.Bepaling) -> Uitlegdeel:
    return Uitlegdeel(
        kop.opschrift or kop.nummer,
        link(text.page, kop.vindplaats.anchor, "in de hele toelichting"),
        tuple(text.stukken(kop)),
        tuple(_explanation(text, d) for d in kop.bepalingen if d.soort == "kop"),
    )


def _refers_to(context: Context, page: str, artikel: n.Bepaling) -> list[Markup]:
    doelen: dict[Vindplaats, None] = {}
    for verwijzing in _references(artikel):
        for doel in (verwijzing.doel, verwijzing.tot_en_met):
            known = doel in context.sources.places and not verwijzing.regeling
            if doel is not None and known and not artikel.vindplaats.contains(doel):
                doelen[doel] = None
    return [place_link(page, doel) for doel in doelen]


def _other_regulations(artikel: n.Bepaling) -> list[str]:
    named = [v.regeling for v in _references(artikel) if v.regeling]
    return list(dict.fromkeys(named))


def _references(bepaling: n.Bepaling) -> Iterator[n.Tekstverwijzing]:
    for part in bepaling.walk():
        for alinea in part.alineas:
            yield from alinea.verwijzingen


def _mentioned_in(context: Context, page: str, place: Vindplaats) -> list[Markup]:
    found = context.checked.wordt_genoemd_in.get(place, ())
    return [place_link(page, p) for p in found if not place.contains(p)]
