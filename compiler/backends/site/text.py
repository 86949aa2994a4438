"""The official text as view objects: to the letter, with anchors, links, terms and footnotes.

Marks of notes and anchors are put between the characters of an alinea; the characters themselves
are never touched, only escaped.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Set
from dataclasses import dataclass, field

from markupsafe import Markup

from compiler.backends.site.escape import literal
from compiler.backends.site.links import begrip_address, link, relative
from compiler.backends.site.tables import TabelView, table_view
from compiler.model.nodes import Alinea, Bepaling, Regeling, Tabel
from compiler.vindplaats import Vindplaats


@dataclass(frozen=True, slots=True)
class Nootverwijzing:
    """A footnote and its mark, by their anchors on the page where the note stands."""

    nummer: str
    page: str
    mark_id: str
    note_id: str


@dataclass(frozen=True, slots=True)
class NootView:
    """One footnote at the foot of its page."""

    nummer: str
    note_id: str
    mark_id: str
    alineas: tuple[Markup, ...]


@dataclass(frozen=True, slots=True)
class TekstView:
    """A bepaling as text: its anchor (empty in a copy), its mark, and what stands in it."""

    soort: str
    anker: str
    label: str
    plaats: str
    inhoud: tuple[Stuk, ...]
    opmerkingen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stuk:
    """One piece of a text: a finished paragraph, a list of parts, or a table with its sentences."""

    alinea: Markup | None = None
    delen: tuple[TekstView, ...] = ()
    tabel: TabelView | None = None


@dataclass(frozen=True, slots=True)
class Noten:
    """Which mark belongs to which note; a number may occur twice, so the order decides."""

    by_mark: dict[tuple[int, int], Nootverwijzing]
    by_note: dict[int, Nootverwijzing]

    @staticmethod
    def of(regeling: Regeling) -> Noten:
        noten = Noten({}, {})
        for deel in regeling.delen:
            _number_notes(deel, noten)
        return noten


def _number_notes(deel: Bepaling, noten: Noten) -> None:
    waiting: defaultdict[str, list[Nootverwijzing]] = defaultdict(list)
    used: set[str] = set()
    page = deel.vindplaats.page
    for part in deel.walk():
        if part.soort == "noot":
            note_id = _free(part.vindplaats.fragment, used)
            verwijzing = Nootverwijzing(part.nummer, page, f"teken-{note_id}", note_id)
            waiting[part.nummer].append(verwijzing)
            noten.by_note[id(part)] = verwijzing
    for part in deel.walk():
        for alinea in part.alineas:
            for at, teken in enumerate(alinea.noten):
                if waiting[teken.nummer]:
                    noten.by_mark[id(alinea), at] = waiting[teken.nummer].pop(0)


def _free(wanted: str, used: set[str]) -> str:
    name, number = wanted, 2
    while name in used:
        name, number = f"{wanted}-{number}", number + 1
    used.add(name)
    return name


@dataclass(frozen=True)
class Text:
    """Renders text for one page; a copy on another page has no anchors of its own."""

    regeling: Regeling
    page: str
    noten: Noten
    places: Set[Vindplaats]
    anchors: bool = True
    used: set[str] = field(default_factory=set)
    terms: bool = True
    remarks: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    pick: Callable[[Bepaling], bool] = field(default=lambda _: True)

    def anker(self, bepaling: Bepaling) -> str:
        """The anchor of a part, exactly its fragment; each is given out once per page."""
        fragment = bepaling.vindplaats.fragment
        if not self.anchors or not fragment or fragment in self.used:
            return ""
        self.used.add(fragment)
        return fragment

    def bepaling(self, bepaling: Bepaling, with_anchor: bool = True) -> TekstView:
        """A part with everything below it that is text (koppen and noten are left to the page)."""
        return TekstView(
            bepaling.soort,
            self.anker(bepaling) if with_anchor else "",
            bepaling.label,
            str(bepaling.vindplaats),
            tuple(self.stukken(bepaling)),
            self.remarks.get(bepaling.vindplaats.anchor, ()),
        )

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
        items = tuple(self.bepaling(item) for item in tabel.items)
        view = table_view(self.regeling, self.page, tabel, anchor=self.anchors)
        return Stuk(delen=items, tabel=view)

    def alinea(self, alinea: Alinea) -> Markup:
        """One paragraph: links, terms, marks of notes and anchors of its sentences."""
        return Markup("").join(self._pieces(alinea))

    def _pieces(self, alinea: Alinea) -> Iterator[Markup]:
        inserts = self._inserts(alinea)
        at = 0
        for start, end, make in self._ranges(alinea):
            yield from _plain(alinea.tekst, at, start, inserts)
            yield _insert(inserts, start)
            inner = Markup("").join(_plain(alinea.tekst, start, end, inserts))
            yield make(inner)
            at = end
        yield from _plain(alinea.tekst, at, len(alinea.tekst), inserts)
        yield _insert(inserts, len(alinea.tekst))

    def _ranges(self, alinea: Alinea) -> list[tuple[int, int, Callable[[Markup], Markup]]]:
        """The stretches that are links, in order and without overlap; references win."""
        found: list[tuple[int, int, Callable[[Markup], Markup]]] = []
        taken: list[tuple[int, int]] = []
        for verwijzing in alinea.verwijzingen:
            doel = verwijzing.doel
            taken.append((verwijzing.start, verwijzing.end))
            if doel is not None and not verwijzing.regeling and doel in self.places:
                address = doel.anchor
                found.append(
                    (verwijzing.start, verwijzing.end, self._linker(address, "verwijzing"))
                )
        if self.terms:
            for gebruik in alinea.begrippen:
                if any(s < gebruik.end and gebruik.start < t for s, t in taken):
                    continue
                taken.append((gebruik.start, gebruik.end))
                address = begrip_address(gebruik.begrip)
                found.append((gebruik.start, gebruik.end, self._linker(address, "begrip")))
        return sorted(found, key=lambda piece: piece[:2])

    def _linker(self, address: str, css: str) -> Callable[[Markup], Markup]:
        return lambda text: link(self.page, address, text, css)

    def _inserts(self, alinea: Alinea) -> dict[int, Markup]:
        inserts: dict[int, Markup] = {}
        for zin in alinea.zinnen:
            fragment = zin.vindplaats.fragment
            if self.anchors and zin.vindplaats.nummer_of("volzin") and fragment not in self.used:
                self.used.add(fragment)
                inserts[zin.start] = Markup('<span class="anker" id="{}"></span>').format(fragment)
        for at, teken in enumerate(alinea.noten):
            mark = self._mark(teken.nummer, self.noten.by_mark.get((id(alinea), at)))
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
            if part.soort == "noot" and (noot := self.noten.by_note.get(id(part))):
                alineas = tuple(self.alinea(a) for a in part.alineas)
                views.append(NootView(noot.nummer, noot.note_id, noot.mark_id, alineas))
        return tuple(views)


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
    return Markup(before) + literal(text.strip()) + Markup(after)
