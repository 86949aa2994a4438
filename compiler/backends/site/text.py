"""The official text as view objects: to the letter, with anchors, links, terms and footnotes.

Marks of notes and anchors are put between the characters of an alinea; the characters themselves
are never touched, only escaped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Set
from dataclasses import dataclass, field, replace

from markupsafe import Markup

from compiler.backends.site.citations import Aanhaling, citation
from compiler.backends.site.escape import literal
from compiler.backends.site.links import begrip_address, link, relative
from compiler.backends.site.notes import Nootverwijzing, NootView, Noten
from compiler.backends.site.quantities import Quantities, Waarde
from compiler.backends.site.tables import TabelView, table_view
from compiler.model.jci import jci, wetten_url
from compiler.model.nodes import Alinea, Bepaling, Regeling, Tabel
from compiler.vindplaats import Vindplaats, slug


@dataclass(frozen=True, slots=True)
class TekstView:
    """A bepaling as text: its citation (None in a copy), its mark, and what stands in it."""

    soort: str
    aanhaling: Aanhaling | None
    label: str
    inhoud: tuple[Stuk, ...]
    opmerkingen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stuk:
    """One piece of a text: a finished paragraph, a list of parts, or a table with its sentences."""

    alinea: Markup | None = None
    delen: tuple[TekstView, ...] = ()
    tabel: TabelView | None = None


@dataclass(frozen=True, slots=True)
class Begrip:
    """A defined term, as what a link is about."""

    term: str


Doel = Vindplaats | Begrip | Waarde
"""What a link in the text is about."""


@dataclass(frozen=True, slots=True)
class TextSources:
    """What every text of a site looks things up in; made once.

    `delen` are all parts by their place, those made from tables included; `begrippen` the defined
    terms by the term; `places` are the places that have an anchor; `remarks` the remarks on the
    official text, by address.
    """

    regeling: Regeling
    noten: Noten
    delen: Mapping[Vindplaats, Bepaling]
    begrippen: Mapping[str, Bepaling]
    places: Set[Vindplaats]
    remarks: Mapping[str, tuple[str, ...]]
    quantities: Quantities


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Characters of an alinea that are a link, and what it is about; None for another regulation."""

    start: int
    end: int
    address: str
    css: str
    doel: Doel | None


@dataclass(frozen=True)
class Text:
    """Renders text for one page; a copy on another page has no anchors of its own.

    Without `terms` the text is bare: references are links and nothing else is. `linked` gathers what
    the links of the page lead to: the previews are made of it. `tabel` and `around` say, within the
    sentences of a table, which table and which item.
    """

    sources: TextSources
    page: str
    anchors: bool = True
    terms: bool = True
    used: set[str] = field(default_factory=set)
    linked: dict[str, Doel] = field(default_factory=dict)
    pick: Callable[[Bepaling], bool] = field(default=lambda _: True)
    tabel: str = ""
    around: str = ""

    def anker(self, bepaling: Bepaling) -> str:
        """The anchor of a part, exactly its fragment; each is given out once per page."""
        fragment = bepaling.vindplaats.fragment
        if not self.anchors or not fragment or fragment in self.used:
            return ""
        self.used.add(fragment)
        return fragment

    def aanhaling(self, bepaling: Bepaling, anker: str) -> Aanhaling | None:
        """How a part is cited; None where it has no anchor."""
        if not anker:
            return None
        regeling, place = self.sources.regeling, bepaling.vindplaats
        words = citation(regeling, self.sources.delen, place)
        address = jci(regeling.kop.bwb_id, place)
        return Aanhaling(f"citaat-{anker}", anker, str(place), words, address)

    def bepaling(self, bepaling: Bepaling) -> TekstView:
        """A part with everything below it that is text (koppen and noten are left to the page)."""
        return TekstView(
            bepaling.soort,
            self.aanhaling(bepaling, self.anker(bepaling)),
            bepaling.label,
            tuple(self.stukken(bepaling)),
            self.remarks(bepaling),
        )

    def remarks(self, bepaling: Bepaling) -> tuple[str, ...]:
        return self.sources.remarks.get(bepaling.vindplaats.anchor, ())

    def stukken(self, bepaling: Bepaling) -> Iterator[Stuk]:
        delen: list[TekstView] = []
        for deel in bepaling.inhoud:
            if isinstance(deel, Bepaling):
                if deel.soort not in ("noot", "kop") and self.pick(deel):
                    delen.append(self.bepaling(deel))
                continue
            if delen:
                yield Stuk(delen=tuple(delen))
                delen = []
            yield self._tabel(deel) if isinstance(deel, Tabel) else Stuk(alinea=self.alinea(deel))
        if delen:
            yield Stuk(delen=tuple(delen))

    def _tabel(self, tabel: Tabel) -> Stuk:
        items = tuple(self._item(tabel, item).bepaling(item) for item in tabel.items)
        view = table_view(self.sources.regeling, self.page, tabel, anchor=self.anchors)
        return Stuk(delen=items, tabel=view)

    def _item(self, tabel: Tabel, item: Bepaling) -> Text:
        return replace(self, tabel=tabel.naam, around=" ".join(a.tekst for a in item.alineas))

    def alinea(self, alinea: Alinea) -> Markup:
        """One paragraph: links, terms, marks of notes and anchors of its sentences."""
        return Markup("".join(self._pieces(alinea)))

    def _pieces(self, alinea: Alinea) -> Iterator[Markup]:
        inserts = self._inserts(alinea)
        at = 0
        for stretch in self._stretches(alinea):
            yield from _plain(alinea.tekst, at, stretch.start, inserts)
            yield _insert(inserts, stretch.start)
            yield self._link(stretch, _plain(alinea.tekst, stretch.start, stretch.end, inserts))
            at = stretch.end
        yield from _plain(alinea.tekst, at, len(alinea.tekst), inserts)
        yield _insert(inserts, len(alinea.tekst))

    # ------------------------------------------------------------ links

    def _stretches(self, alinea: Alinea) -> list[_Stretch]:
        """The stretches that are links, in order and without overlap; references win."""
        found: list[_Stretch] = []
        taken = [(v.start, v.end) for v in alinea.verwijzingen]
        for verwijzing in alinea.verwijzingen:
            doel = verwijzing.doel
            elsewhere = self.sources.regeling.kop.andere_regelingen.get(verwijzing.regeling)
            if elsewhere is not None and verwijzing.daar is not None:
                url = wetten_url(elsewhere, verwijzing.daar)
                found.append(_Stretch(verwijzing.start, verwijzing.end, url, "verwijzing", None))
            if doel is not None and not verwijzing.regeling and doel in self.sources.places:
                span = verwijzing.start, verwijzing.end
                found.append(_Stretch(*span, doel.anchor, "verwijzing", doel))
        for stretch in self._own_words(alinea) if self.terms else ():
            if not any(start < stretch.end and stretch.start < end for start, end in taken):
                taken.append((stretch.start, stretch.end))
                found.append(stretch)
        return sorted(found, key=lambda stretch: stretch.start)

    def _own_words(self, alinea: Alinea) -> Iterator[_Stretch]:
        """Terms, dates and amounts; where they overlap the first wins."""
        for gebruik in alinea.begrippen:
            address = begrip_address(gebruik.begrip)
            yield _Stretch(gebruik.start, gebruik.end, address, "begrip", Begrip(gebruik.begrip))
        for waarde in self.sources.quantities.in_text(alinea, self.tabel, self.around):
            yield _Stretch(waarde.start, waarde.end, waarde.address, "waarde", waarde)

    def _link(self, stretch: _Stretch, inner: Iterator[Markup]) -> Markup:
        """A plain link; with a script it shows, on the spot, what it leads to."""
        shown = Markup("".join(inner))
        if stretch.doel is None:  # another regulation; "&" stands in every jci
            return Markup('<a href="{}" class="{}">{}</a>').format(
                stretch.address, stretch.css, shown
            )
        waarde = stretch.doel if isinstance(stretch.doel, Waarde) else None
        here = stretch.address.startswith(f"{self.page}#")
        if not self.terms or (here and (waarde is None or waarde.in_tabel)):
            return link(self.page, stretch.address, shown, stretch.css)
        key = preview_key(stretch.address, stretch.doel)
        self.linked[key] = stretch.doel
        return link(self.page, stretch.address, shown, stretch.css, inzage=key)

    # ------------------------------------------------------------ notes and sentences

    def _inserts(self, alinea: Alinea) -> dict[int, Markup]:
        inserts: dict[int, Markup] = {}
        for zin in alinea.zinnen:
            fragment = zin.vindplaats.fragment
            if self.anchors and zin.vindplaats.nummer_of("volzin") and fragment not in self.used:
                self.used.add(fragment)
                inserts[zin.start] = Markup('<span class="anker" id="{}"></span>').format(fragment)
        for at, teken in enumerate(alinea.noten):
            mark = self._mark(teken.nummer, self.sources.noten.by_mark.get((id(alinea), at)))
            inserts[teken.offset] = mark + inserts.get(teken.offset, Markup(""))
        return inserts

    def _mark(self, nummer: str, noot: Nootverwijzing | None) -> Markup:
        if noot is None:
            return Markup("<sup>{}</sup>").format(literal(nummer))
        anchor = Markup(' id="{}"').format(noot.mark_id) if self.anchors else Markup("")
        href = Markup(relative(self.page, f"{noot.page}#{noot.note_id}"))
        return Markup('<sup class="noot"{}><a href="{}" aria-label="noot {}">{}</a></sup>').format(
            anchor, href, literal(nummer), literal(nummer)
        )

    def noten_below(self, bepaling: Bepaling) -> tuple[NootView, ...]:
        """The footnotes below a part, in the order in which they are printed."""
        views = []
        for part in bepaling.walk():
            if part.soort == "noot" and (noot := self.sources.noten.by_note.get(id(part))):
                alineas = tuple(self.alinea(a) for a in part.alineas)
                views.append(NootView(noot.nummer, noot.note_id, noot.mark_id, alineas))
        return tuple(views)


def preview_key(address: str, doel: Doel) -> str:
    """The id of the preview of what a link leads to; of a value it depends on the value too."""
    value = f" {doel.kop}" if isinstance(doel, Waarde) else ""
    return f"inzage-{slug(address + value)}"


def _plain(text: str, start: int, end: int, inserts: dict[int, Markup]) -> Iterator[Markup]:
    """The characters from start to end, with what is inserted between them (not at the start of

    the text that follows a link, which the caller does)."""
    cuts = sorted(at for at in inserts if start <= at < end)
    for cut in cuts:
        yield _raw(text[start:cut])
        yield _insert(inserts, cut)
        start = cut
    yield _raw(text[start:end])


def _insert(inserts: dict[int, Markup], at: int) -> Markup:
    return inserts.pop(at, Markup(""))


def _raw(text: str) -> Markup:
    """Literal, with the white space at its ends kept: it is a piece of a longer sentence."""
    if not text:
        return Markup("")
    before = " " if text[0].isspace() else ""
    after = " " if text[-1].isspace() and text.strip() else ""
    return Markup(f"{before}{literal(text.strip())}{after}")
