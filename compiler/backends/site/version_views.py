"""The versions of a text as view objects: their days, what came from which instruction, was and wordt."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from compiler.backends.site.calendar import Dag
from compiler.backends.site.citations import publication_url
from compiler.backends.site.escape import literal
from compiler.backends.site.notation import capital
from compiler.backends.site.text_history import Stap, Teksthistorie, Tekstversie
from compiler.model.checked import Wijzigingsbron
from compiler.model.nodes import Alinea, Bepaling, Kopgegevens, Tabel
from compiler.vindplaats import Vindplaats, slug
from compiler.was_wordt.html import marked
from compiler.was_wordt.nodes import Stuk, Tekstverschil, Wijze

OPEN_END = "9999-12-31"
"""The last day of what has no end, for the script that says what holds today."""


@dataclass(frozen=True, slots=True)
class Tekstregel:
    """A line of official text, with how deep it stands in its provision."""

    diepte: int
    tekst: Markup


@dataclass(frozen=True, slots=True)
class Wijzigingsdeel:
    """A provision that changed: what happened to it in a word or two, by which sentence, its lines."""

    plaats: Markup
    wat: str
    css: str
    door: tuple[str, ...]
    regels: tuple[Tekstregel, ...]


@dataclass(frozen=True, slots=True)
class Instructie:
    """A sentence of an amendment, and where it stands there."""

    plaats: str
    tekst: str


@dataclass(frozen=True, slots=True)
class Bronview:
    """An amendment, where it was published, and the sentences of it that did this.

    Where it works back: from when it is in force, and up to which day it works back.
    """

    titel: str
    publicatie: str
    url: str
    terugwerkend: tuple[Dag, Dag] | None
    instructies: tuple[Instructie, ...]


@dataclass(frozen=True, slots=True)
class Versieview:
    """One text with its days. Of the first there are no amendments; of the newest no `tekst`."""

    anker: str
    van: Dag
    tot: Dag | None
    bronnen: tuple[Bronview, ...]
    wijzigingen: tuple[Wijzigingsdeel, ...]
    tekst: tuple[Tekstregel, ...]

    @property
    def iso_tot(self) -> str:
        return self.tot.iso if self.tot is not None else OPEN_END


@dataclass(frozen=True, slots=True)
class Versies:
    """The texts of one provision, newest first; `nieuw` says that an amendment brought it."""

    lijst: tuple[Versieview, ...]
    nieuw: bool

    @property
    def gewijzigd(self) -> bool:
        return len(self.lijst) > 1 or self.nieuw

    @property
    def nu(self) -> Versieview:
        """The text that the page shows."""
        return self.lijst[0]


def versions_of(
    historie: Teksthistorie, kop: Kopgegevens, bepaling: Bepaling, whole: bool = True
) -> Versies | None:
    """The versions of a provision; None where the regulation was never amended.

    With `whole` each earlier version has its text as it was.
    """
    found = historie.versies(bepaling) if historie.stappen else ()
    if not found:
        return None
    views = tuple(
        _version(kop, versie, whole and not newest)
        for versie, newest in zip(found, (True, *(False,) * len(found)), strict=False)
    )
    return Versies(views, found[-1].nieuw)


def _version(kop: Kopgegevens, versie: Tekstversie, whole: bool) -> Versieview:
    stap = versie.stap
    bronnen = _sources(stap, versie.plaats) if stap is not None else (first_source(kop),)
    return Versieview(
        anchor_of(versie),
        Dag.of(versie.vanaf),
        Dag.of(versie.tot_en_met) if versie.tot_en_met is not None else None,
        bronnen,
        tuple(changes(stap, versie.verschillen, cited)) if stap is not None else (),
        tuple(_text(versie.bepaling)) if whole else (),
    )


def anchor_of(versie: Tekstversie) -> str:
    """The anchor of a version on its page; the page of an article holds those of one article."""
    part = Vindplaats(versie.plaats.delen[:1])
    about = "" if part.delen[0].soort == "artikel" else f"{slug(str(part))}-"
    return f"versie-{about}{versie.vanaf.isoformat()}"


def first_source(kop: Kopgegevens) -> Bronview:
    """The publication of the first text, as what brought it."""
    return Bronview("", kop.publicatie, publication_url(kop.publicatie), None, ())


# ---------------------------------------------------------------- what came from where


def _sources(stap: Stap, place: Vindplaats) -> tuple[Bronview, ...]:
    """The amendments that touched a provision, each with the sentences that did."""
    views = (source_view(stap, bron, place) for bron in stap.bronnen)
    return tuple(view for view in views if view.instructies) or tuple(
        source_view(stap, bron) for bron in stap.bronnen
    )


def source_view(stap: Stap, bron: Wijzigingsbron, place: Vindplaats | None = None) -> Bronview:
    """An amendment with its sentences that touched a provision; all of them without one."""
    stood = stap.earlier(place) if place is not None else None
    here = tuple(p for p in (place, stood) if p is not None)
    instructies = tuple(
        Instructie(str(raakt.plaats), raakt.tekst)
        for raakt in bron.raakt
        if place is None or any(_touches(p, own) for p in raakt.plaatsen for own in here)
    )
    works_back = bron.in_werking > stap.vanaf
    return Bronview(
        bron.titel,
        bron.publicatie,
        publication_url(bron.publicatie),
        (Dag.of(bron.in_werking), Dag.of(stap.vanaf)) if works_back else None,
        instructies,
    )


def _touches(changed: Vindplaats, place: Vindplaats) -> bool:
    return place.contains(changed) or changed.contains(place)


# ---------------------------------------------------------------- was and wordt


def changes(
    stap: Stap,
    verschillen: Sequence[Tekstverschil],
    named: Callable[[Tekstverschil], Markup],
) -> Iterator[Wijzigingsdeel]:
    """The changed provisions; what is new or gone as a whole is one of them."""
    whole: Tekstverschil | None = None
    for verschil in verschillen:
        if whole is not None and _below(whole, verschil):
            continue
        whole = verschil if verschil.wijze in _WHOLE else None
        yield _change(stap, verschil, named(verschil))


_WHOLE = {Wijze.TOEGEVOEGD: ("nieuw", "ins"), Wijze.VERVALLEN: ("vervallen", "del")}


def _below(whole: Tekstverschil, verschil: Tekstverschil) -> bool:
    return verschil.wijze is whole.wijze and whole.vindplaats.contains(verschil.vindplaats)


def cited(verschil: Tekstverschil) -> Markup:
    """The place of a change in words, as in the later text."""
    return literal(capital(str(verschil.vindplaats)))


def _change(stap: Stap, verschil: Tekstverschil, plaats: Markup) -> Wijzigingsdeel:
    door = tuple(_door(stap, verschil))
    if verschil.wijze in _WHOLE:
        wat, element = _WHOLE[verschil.wijze]
        there = stap.na if verschil.wijze is Wijze.TOEGEVOEGD else stap.voor
        lines = (
            Tekstregel(line.diepte, Markup("<{0}>{1}</{0}>").format(element, line.tekst))
            for line in _text(there[verschil.vindplaats])
        )
        return Wijzigingsdeel(plaats, wat, "heel", door, tuple(lines))
    wat = f"was {verschil.was}" if verschil.was is not None else ""
    if verschil.wijze is Wijze.VERPLAATST:
        return Wijzigingsdeel(plaats, wat, "", door, ())
    words = marked((*_label(stap.na[verschil.vindplaats]), *verschil.stukken), text=literal)
    return Wijzigingsdeel(plaats, wat, "", door, (Tekstregel(0, words),))


def _label(bepaling: Bepaling) -> tuple[Stuk, ...]:
    """What is printed before the text of a lid or onderdeel, as a stretch that did not change."""
    labelled = bepaling.label and bepaling.soort != "artikel"
    return (Stuk("gelijk", bepaling.label),) if labelled else ()


def _door(stap: Stap, verschil: Tekstverschil) -> Iterator[str]:
    """The sentences that changed a provision, by their place in their amendment.

    What is new or gone as a whole came from the sentence that names it most exactly: another one may be
    about the heading of the article or bijlage around it.
    """
    touching = [
        (bron, raakt.plaats, max(depths))
        for bron in stap.bronnen
        for raakt in bron.raakt
        if (depths := [len(p.delen) for p in raakt.plaatsen if p.contains(verschil.vindplaats)])
    ]
    deepest = max((depth for _, _, depth in touching), default=0)
    for bron, place, depth in touching:
        if verschil.wijze not in _WHOLE or depth == deepest:
            of = f" van {bron.publicatie or bron.titel}" if len(stap.bronnen) > 1 else ""
            yield f"{place}{of}"


# ---------------------------------------------------------------- the text as it was


def _text(bepaling: Bepaling, depth: int = 0) -> Iterator[Tekstregel]:
    """A provision line by line, labels included; notes stand elsewhere."""
    label = bepaling.label if bepaling.soort != "artikel" else ""
    if bepaling.opschrift:
        yield Tekstregel(depth, literal(" ".join(filter(None, (label, bepaling.opschrift)))))
        label = ""
    for deel in bepaling.inhoud:
        match deel:
            case Alinea():
                yield Tekstregel(depth, literal(" ".join(filter(None, (label, deel.tekst)))))
                label = ""
            case Bepaling(soort="noot"):
                continue
            case Bepaling():
                yield from _text(deel, depth + 1 if bepaling.soort != "artikel" else depth)
            case Tabel():
                for item in deel.items:
                    yield from _text(item, depth + 1)


def lid_notes(historie: Teksthistorie, artikel: Bepaling) -> Mapping[Vindplaats, Markup]:
    """Of every lid that an amendment changed or brought: since when it reads so, linked to the change."""
    found: dict[Vindplaats, Markup] = {}
    for part in artikel.bepalingen if historie.stappen else ():
        versies = historie.versies(part) if part.soort in ("lid", "begrip") else ()
        if versies and versies[0].stap is not None:
            word = "Nieuw" if versies[0].nieuw else "Gewijzigd"
            dag = Dag.of(versies[0].vanaf)
            found[part.vindplaats] = Markup(
                '<a href="#{}">{} per <time datetime="{}">{}</time></a>'
            ).format(anchor_of(versies[0]), word, dag.iso, dag.tekst)
    return found
