"""The page of one article: its text, what each lid demands, its explanation and its sources."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from compiler.backends.site.code import kw, python
from compiler.backends.site.context import Context, StaatView
from compiler.backends.site.links import link, place_link
from compiler.backends.site.notation import capital
from compiler.backends.site.render import render
from compiler.backends.site.rules import Uitwerking, regels_below
from compiler.backends.site.text import Stuk, Text
from compiler.model import nodes as n
from compiler.vindplaats import Vindplaats


@dataclass(frozen=True, slots=True)
class Sectie:
    """One lid (or begrip, or the text of an article without leden) with what belongs to it."""

    kop: str
    anker: str
    label: str
    plaats: str
    staat: StaatView | None
    stukken: tuple[Stuk, ...]
    opmerkingen: tuple[str, ...]
    uitwerking: Uitwerking


@dataclass(frozen=True, slots=True)
class Uitlegdeel:
    """A part of the toelichting, copied beside the article that it explains."""

    titel: str
    link: Markup
    stukken: tuple[Stuk, ...]
    delen: tuple[Uitlegdeel, ...]


def article_page(context: Context, artikel: n.Bepaling) -> str:
    """The Markdown of one article."""
    page = artikel.vindplaats.page
    text = context.text(page)
    kop = f"Artikel {artikel.nummer}"
    return render(
        "artikel",
        f"{kop}. {artikel.opschrift}" if artikel.opschrift else kop,
        kop=kop,
        opschrift=artikel.opschrift,
        indeling=[_heading(d) for d in context.regeling.indeling.get(artikel.nummer, ())],
        staat=context.staat(artikel.vindplaats),
        secties=list(_sections(context, text, artikel)),
        toelichting=list(explanations(context, artikel.vindplaats)),
        kw=_source(context.bronnen.kw.get(artikel.nummer), kw),
        python=_source(context.bronnen.python.get(artikel.nummer), python),
        verwijst_naar=_refers_to(context, page, artikel),
        andere=_other_regulations(artikel),
        genoemd_in=_mentioned_in(context, page, artikel.vindplaats),
    )


def _source(text: str | None, colour: object) -> Markup | None:
    return colour(text) if text and callable(colour) else None


def _heading(deel: n.Deelkop) -> str:
    return f"{capital(deel.soort)} {deel.nummer}. {deel.opschrift}".rstrip(". ")


def _sections(context: Context, text: Text, artikel: n.Bepaling) -> Iterator[Sectie]:
    rules = context.rules(text.page)
    parts = [b for b in artikel.bepalingen if b.soort in ("lid", "begrip")]
    own = Text(
        text.regeling,
        text.page,
        text.noten,
        text.places,
        used=text.used,
        remarks=text.remarks,
        pick=lambda b: b.soort not in ("lid", "begrip"),
    )
    stukken = tuple(own.stukken(artikel))
    uitwerking = rules.uitwerking(artikel.regels if parts else tuple(regels_below(artikel)))
    if stukken or uitwerking:
        opmerkingen = text.remarks.get(artikel.vindplaats.anchor, ())
        staat = None if parts else context.staat(artikel.vindplaats)
        yield Sectie("", "", "", str(artikel.vindplaats), staat, stukken, opmerkingen, uitwerking)
    for part in parts:
        yield _section(context, text, part, rules.uitwerking(tuple(regels_below(part))))


def _section(context: Context, text: Text, part: n.Bepaling, uitwerking: Uitwerking) -> Sectie:
    kop = f"Lid {part.nummer}" if part.soort == "lid" else capital(part.nummer)
    return Sectie(
        kop,
        text.anker(part),
        part.label,
        str(part.vindplaats),
        context.staat(part.vindplaats),
        tuple(text.stukken(part)),
        text.remarks.get(part.vindplaats.anchor, ()),
        uitwerking,
    )


def explanations(context: Context, artikel: Vindplaats) -> Iterator[Uitlegdeel]:
    """The parts of the toelichting that are about an article."""
    toelichting = context.regeling.toelichting
    if toelichting is None:
        return
    text = context.text(artikel.page, anchors=False)
    for kop in toelichting.walk():
        if kop.bij is not None and artikel.contains(kop.bij):
            yield _explanation(text, artikel.page, kop)


def _explanation(text: Text, page: str, kop: n.Bepaling) -> Uitlegdeel:
    titel = kop.opschrift or kop.nummer
    return Uitlegdeel(
        titel,
        link(page, kop.vindplaats.anchor, "in de hele toelichting"),
        tuple(text.stukken(kop)),
        tuple(_explanation(text, page, d) for d in kop.bepalingen if d.soort == "kop"),
    )


def _refers_to(context: Context, page: str, artikel: n.Bepaling) -> list[Markup]:
    doelen: dict[Vindplaats, None] = {}
    for verwijzing in _references(artikel):
        for doel in (verwijzing.doel, verwijzing.tot_en_met):
            known = doel in context.places and not verwijzing.regeling
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
