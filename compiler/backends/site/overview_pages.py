"""The pages around the text: front page, introductions, all rules, messages, language."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache

from markupsafe import Markup

from compiler.backends.site.bronnen import Uitlegpagina
from compiler.backends.site.calendar import Dag, agenda
from compiler.backends.site.chart import bar, in_bijlage, shares
from compiler.backends.site.code import kw, python
from compiler.backends.site.context import Context
from compiler.backends.site.feed import FEED, has_feed
from compiler.backends.site.grammatica import chapters
from compiler.backends.site.keuzes import key_lists, label_of, list_page, value_page
from compiler.backends.site.key_pages import list_title
from compiler.backends.site.links import link, part_title, place_link
from compiler.backends.site.names import own_regels, regel_naam
from compiler.backends.site.notation import words
from compiler.backends.site.reader_page import purposes
from compiler.backends.site.render import render
from compiler.backends.site.rule_views import RegelView
from compiler.backends.site.self_check import front_entry
from compiler.backends.site.stukken import stukken
from compiler.model import nodes as n
from compiler.vindplaats import slug

_EXAMPLES_HEADING = re.compile(r"^(## (?:Fout|Goed))$", re.MULTILINE)
_EXAMPLE = re.compile(r"^```kw[^\n]*\n(.*?)^```[ \t]*$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Keuzegroep:
    """A list with pages of its own, and links to those of its values."""

    titel: str
    naam: str
    link: Markup
    waarden: tuple[Markup, ...]


@dataclass(frozen=True, slots=True)
class Regelrij:
    soort: str
    css: str
    link: Markup
    plaats: Markup
    kern: str


def front_page(context: Context) -> str:
    """What the regulation is, four entrances, and the share of sentences a computer can check."""
    regeling = context.regeling
    delen = shares(context)
    return render(
        "voorblad",
        regeling.kop.titel,
        kop=regeling.kop,
        vastgesteld=Dag.of(regeling.kop.vastgesteld) if regeling.kop.vastgesteld else None,
        versie=Dag.of(context.historie.begin) if context.historie.begin else None,
        artikelen=[
            (link("", a.vindplaats.page, f"Artikel {a.nummer}"), a.opschrift)
            for a in regeling.artikelen
        ],
        onderdelen=list(purposes(context, "")),
        groepen=_groups(context, ""),
        eerste=_first_entrance(context),
        zelftoets=front_entry(regeling) if context.bronnen.toetsing else None,
        agenda=agenda(context, ""),
        balk=bar(delen),
        delen=delen,
        zinnen=sum(deel.aantal for deel in delen),
        zinnen_bijlage=sum(in_bijlage(r) for r in context.checked.verantwoording),
        heeft_verloop=bool(context.verloop.stappen),
        heeft_toelichting=regeling.toelichting is not None,
        heeft_bijlage=bool(regeling.bijlagen),
    )


def introduction(context: Context, wie: str) -> str:
    """The page for one of the three readers: uitvoering, wetgeving or software."""
    page = f"voor/{wie}/"
    regeling = context.regeling
    soorten = [g for g in regeling.gegevens.values() if g.document]
    return render(
        f"voor-{wie}",
        {"uitvoering": _first_entrance(context), "wetgeving": "Ik schrijf wetgeving"}.get(
            wie, "Ik ontwikkel software"
        ),
        kop=regeling.kop,
        groepen=_groups(context, page),
        agenda=agenda(context, page),
        stukken=stukken(context, page),
        soorten=[
            (link(page, context.addresses[g.naam], words(g.naam)), g.omschrijving, g.naam)
            for g in soorten
        ],
        berekeningen=[
            (link(page, context.addresses[b.naam], words(b.naam)), b.naam)
            for b in regeling.berekeningen.values()
        ],
        normen=len(regeling.beoordelingen),
        eisen=len(regeling.eisen),
        voorbeelden=len(regeling.voorbeelden),
        artikelen=len(regeling.artikelen),
        voorbeeld_kw=_sample(context),
        voorbeeld_soort=_most_asked(regeling, soorten),
        voorbeeld_python=_sample_python(regeling, _most_asked(regeling, soorten)),
        hardheid=[
            place_link(page, r.vindplaats)
            for r in own_regels(regeling)
            if isinstance(r, n.Hardheidsclausule)
        ],
        heeft_verloop=bool(context.verloop.stappen),
        heeft_meldingen=bool(context.bronnen.meldingen),
        heeft_taal=bool(context.bronnen.grammatica),
    )


def rules_page(context: Context) -> str:
    """Every rule, by article."""
    page = "regels/"
    groups: dict[str, list[Regelrij]] = {}
    for regel in own_regels(context.regeling):
        if naam := regel_naam(regel):
            groups.setdefault(part_title(regel.vindplaats), []).append(
                _row(context, page, regel, naam)
            )
    return render("regels", "Alle regels", groepen=list(groups.items()), slug=slug)


def messages_page(context: Context) -> str:
    page = "meldingen/"
    rows = [
        (link(page, f"meldingen/{slug(m.slug)}/", m.nummer), m.titel, m.ernst)
        for m in context.bronnen.meldingen
    ]
    return render("meldingen", "Meldingen van de compiler", meldingen=rows)


@cache
def message_page(melding: Uitlegpagina) -> str:
    return render(
        "melding",
        f"{melding.nummer}. {melding.titel}",
        melding=melding,
        tekst=_explained(melding.markdown),
    )


def _explained(markdown: str) -> Markup:
    """The text of an explanation: without its own heading, its examples in colour and not searched."""
    body = re.sub(r"\A# .*\n+", "", markdown)
    body = _EXAMPLES_HEADING.sub(r'\1 { data-search-exclude="ja" }', body)
    return Markup(_EXAMPLE.sub(_example, body))


def _example(match: re.Match[str]) -> str:
    return str(
        Markup('<div class="highlight"><pre><code>{}</code></pre></div>\n').format(kw(match[1]))
    )


def language_page(context: Context) -> str:
    return render("taal", "De taal .kw", hoofdstukken=chapters(context.bronnen.grammatica))


def about_page(context: Context) -> str:
    kop = context.regeling.kop
    return render(
        "over",
        "Over deze site",
        kop=kop,
        authentiek=kop.authentiek,
        wijzigingen=FEED if has_feed(context.checked) else "",
        nagekeken=bool(context.bronnen.metingen),
    )


def _row(context: Context, page: str, regel: n.Regel, naam: str) -> Regelrij:
    view = context.rules(page).regel(regel)
    kern = _kern(view) if view else _kern_of(regel)
    soort = view.soort if view else ("Tabel" if isinstance(regel, n.Tabel) else "Open norm")
    css = view.css if view else ("tabel" if isinstance(regel, n.Tabel) else "norm")
    return Regelrij(
        soort, css, context.rule_link(page, naam), place_link(page, regel.vindplaats), kern
    )


def _kern(view: RegelView) -> str:
    """The line of a rule that says most."""
    wanted = ("Vraagt", "Uitkomst", "Loopt", "Duurt", "Is", "Waarden", "Zet opzij")
    punten = [p for label in wanted for p in view.punten if p.label == label and p.uitleg]
    return punten[0].uitleg.plat if punten and punten[0].uitleg else ""


def _kern_of(regel: n.Regel) -> str:
    match regel:
        case n.Beoordeling():
            return regel.vraag
        case n.Tabel():
            return f"{len(regel.rijen)} rijen"
        case _:
            return ""


def _groups(context: Context, page: str) -> list[Keuzegroep]:
    return [
        Keuzegroep(
            list_title(lijst),
            words(lijst.naam),
            link(page, list_page(lijst), list_title(lijst)),
            tuple(link(page, value_page(lijst, k), label_of(k)) for k in lijst.waarden),
        )
        for lijst in key_lists(context.regeling)
    ]


def _first_entrance(context: Context) -> str:
    """The first entrance in the words of the regulation: who the tables are about."""
    lijsten = key_lists(context.regeling)
    return f"Ik werk bij een {words(lijsten[0].naam)}" if lijsten else "Ik voer de regeling uit"


def _most_asked(regeling: n.Regeling, soorten: list[n.Gegevens]) -> n.Gegevens | None:
    """The kind of document with the most eisen: the one a reader comes for."""
    counts = Counter(eis.onderwerp.soort for eis in regeling.eisen.values())
    return max(soorten, key=lambda soort: counts[soort.naam], default=None)


def _sample_python(regeling: n.Regeling, soort: n.Gegevens | None) -> Markup | None:
    """The first lines of code that use the generated package."""
    if soort is None:
        return None
    return python(
        f"from {regeling.kop.pakket} import lees_{soort.naam}, toets_{soort.naam}\n\n"
        f"uitslag = toets_{soort.naam}(lees_{soort.naam}(inhoud))  # bytes of str met JSON\n"
        "uitslag.oordeel\n"
        "for b in uitslag.bevindingen:\n"
        "    print(b.vindplaats, b.uitkomst, b.melding)\n"
    )


def _sample(context: Context) -> Markup | None:
    """The shortest article with an eis, as an example of the language."""
    sources = [
        context.bronnen.kw[a.nummer]
        for a in context.regeling.artikelen
        if a.nummer in context.bronnen.kw
        and any(isinstance(r, n.Eis) for part in a.walk() for r in part.regels)
    ]
    return kw(min(sources, key=len)) if sources else None
