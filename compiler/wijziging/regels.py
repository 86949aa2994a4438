"""The rules beside an amendment, put in the place of the old ones; and what needs attention.

What stands under a provision in the amending file replaces the rules that stood there. With `regels
gelden nog "…"` the old ones stay, and what has the same name replaces the one it had; `regels vervallen
bij NAAM "…"` takes one away. A begrip there may have other inflected forms. A provision whose text
changed and of whose rules nothing is said is a mistake: only the drafter can know that they still hold.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.source import Span
from compiler.vindplaats import Vindplaats
from compiler.wijziging.apply import Toegepast
from compiler.wijziging.state import Gewijzigd, Vervallen
from compiler.wijziging.tabel.fold import Tabelwijziging
from compiler.wijziging.tabel.unfold import LEVELS
from compiler.wijziging.traced import Traced
from compiler.wijziging.tree import Alinea, Blok, Deel, Inhoud, Plaats, replaced, walk

_NAMED = frozenset(
    "eis bereken afwijking beoordeling periode termijn waarde gegevens keuzelijst tabel".split()
)
_ONE = frozenset("inwerkingtreding vervalt citeertitel hardheidsclausule".split())
_INSIDE = ("onderdeel", "subonderdeel", "punt")
_SHOWN = 6
_PLURAL = {"voorbeeld": "voorbeelden", "duiding": "duidingen", "opmerking": "opmerkingen"}


@dataclass(frozen=True, slots=True)
class _Opschrift:
    """What the drafter says of the old rules of one provision."""

    gelden: bool
    vervallen: bool
    namen: tuple[str, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Tabeltekst:
    """The official sentences that a table makes, as the amendment has them: mark and text of each.

    `naam` is the part that the table stands in; what the amendment leaves as it is has no place there.
    """

    naam: str
    zinnen: tuple[tuple[str, Traced], ...]


@dataclass(frozen=True, slots=True)
class Samengevoegd:
    """The tree with the new rules in place, and the sentences that its new tables must make."""

    root: Deel
    tabelteksten: tuple[Tabeltekst, ...]
    diagnostics: tuple[Diagnostic, ...]


def merge_rules(
    toegepast: Toegepast, delen: tuple[Deel, ...], stand: int, before: Mapping[Vindplaats, str]
) -> Samengevoegd:
    """Put the rules of one amendment on one day in place, and hold them against what changed.

    `stand` is the numbering in which they are written; `before` gives the part at every address
    before the amendment.
    """
    merger = _Merger(toegepast.root, stand, before, toegepast.vervallen)
    for deel in delen:
        for plaats in walk(Deel("regeling", "", None, (deel,))):
            if plaats.vindplaats.delen and plaats.deel.blokken:
                merger.merge(plaats)
    merger.hold(toegepast.gewijzigd)
    merger.hold_lost()
    merger.hold_tables(toegepast)
    return Samengevoegd(merger.root, tuple(merger.tabelteksten), tuple(merger.diagnostics))


class _Merger:
    def __init__(
        self,
        root: Deel,
        stand: int,
        before: Mapping[Vindplaats, str],
        vervallen: tuple[Vervallen, ...],
    ) -> None:
        self.root = root
        self.stand = stand
        self.before = before
        self.vervallen = vervallen
        self.handled: set[str] = set()
        self.covered: list[tuple[Vindplaats, Span]] = []
        self.restated: set[tuple[str, str]] = set()
        self.confirmed: set[str] = set()
        self.alone: list[tuple[str, Span]] = []
        self.tabelteksten: list[Tabeltekst] = []
        self.diagnostics: list[Diagnostic] = []

    # ------------------------------------------------------------ in their place

    def merge(self, given: Plaats) -> None:
        said = _said(given.deel.blokken)
        new = tuple(replace(b, stand=self.stand) for b in given.deel.blokken if b.soort != "regels")
        self.restated |= {rule_key(b) for b in new}
        target = self._target(given)
        if target is None:
            self._no_place(given, said)
            return
        self.handled.add(target.deel.naam)
        if said is not None and said.gelden:
            self.covered.append((target.vindplaats, said.span))
            if not new:
                self.alone.append((target.deel.naam, said.span))
        keep = said is not None and (said.gelden or bool(said.namen))
        old = target.deel.blokken if keep else ()
        if said is not None and said.namen:
            self._require_names(said, target)
            old = _without(old, said.namen)
        blocks = _together(old, new)

        text: tuple[Inhoud, ...] = tuple(
            item for item in target.deel.inhoud if not isinstance(item, Blok)
        )
        if any(b.soort == "tabel" and _makes_text(b) for b in new):
            text = self._made_by_table(target.deel, text)
        deel = replace(target.deel, inhoud=(*text, *blocks))
        self.root = replaced(self.root, target.pad, (_inflected(deel, given.deel),))

    def _made_by_table(self, deel: Deel, text: tuple[Inhoud, ...]) -> tuple[Inhoud, ...]:
        """The text without the points that the table itself makes; these are held against it later."""
        points = [item for item in text if isinstance(item, Deel) and item.soort == "punt"]
        if points:
            zinnen = tuple(zin for point in points for zin in _sentences(point))
            self.tabelteksten.append(Tabeltekst(deel.naam, zinnen))
        return tuple(item for item in text if item not in points)

    def _target(self, given: Plaats) -> Plaats | None:
        found = next((p for p in walk(self.root) if p.vindplaats == given.vindplaats), None)
        if found is None and given.deel.soort in ("bijlage", "kop"):
            wanted = _plain(given.deel)
            found = next(
                (
                    p
                    for p in walk(self.root)
                    if p.deel.soort == given.deel.soort and _plain(p.deel) == wanted
                ),
                None,
            )
        return found

    def _no_place(self, given: Plaats, said: _Opschrift | None) -> None:
        """Rules of a provision that is gone, or never was."""
        naam = self.before.get(given.vindplaats)
        gone = naam is not None and any(v.naam == naam for v in self.vervallen)
        if gone and said is not None and said.vervallen and naam is not None:
            self.confirmed.add(naam)
            return
        span = _span_of(given.deel)
        self.diagnostics.append(
            Diagnostic(
                codes.REGELS_ZONDER_BEPALING,
                Label(span, f"{given.vindplaats} is er na deze wijziging niet"),
                help="zet de regels onder het nummer dat de bepaling na de wijziging heeft"
                if not gone
                else 'de bepaling vervalt: schrijf regels vervallen "…", of haal dit weg',
                vindplaats=given.vindplaats,
            )
        )

    def _require_names(self, said: _Opschrift, target: Plaats) -> None:
        there = {rule_key(b)[1] for b in target.deel.blokken}
        for naam in said.namen:
            if naam not in there:
                self.diagnostics.append(
                    Diagnostic(
                        codes.REGEL_BESTAAT_NIET,
                        Label(said.span, f"onder {target.vindplaats} staat geen regel ‘{naam}’"),
                        help=f"daar staan: {', '.join(sorted(there)) or 'geen regels'}",
                        vindplaats=target.vindplaats,
                    )
                )

    # ------------------------------------------------------------ what changed

    def hold(self, gewijzigd: tuple[Gewijzigd, ...]) -> None:
        """Every provision whose text changed has rules of which something is said."""
        touched: dict[str, Gewijzigd] = {}
        for change in gewijzigd:
            if "#" not in change.naam:
                touched.setdefault(change.naam, change)
        found = {p.deel.naam: p for p in walk(self.root)}
        by_path = {p.pad: p for p in found.values()}
        asked: set[str] = set()
        for naam, change in touched.items():
            place = found.get(naam)
            while place is not None:
                asked.add(place.deel.naam)
                if place.deel.blokken and not self._is_said(place):
                    self.handled.add(place.deel.naam)
                    self.diagnostics.append(_unheld(place, change))
                place = by_path.get(place.pad[:-1]) if place.deel.soort in _INSIDE else None
        for naam, span in self.alone:
            below = found[naam].vindplaats
            if not any(below.contains(found[a].vindplaats) for a in asked):
                self.diagnostics.append(_needless(found[naam], span))

    def _is_said(self, place: Plaats) -> bool:
        above = any(plaats.contains(place.vindplaats) for plaats, _ in self.covered)
        return above or place.deel.naam in self.handled

    def hold_lost(self) -> None:
        """The rules that went with a provision are listed, until the drafter says so."""
        for gone in self.vervallen:
            lost = [b for b in gone.blokken if rule_key(b) not in self.restated]
            if lost and gone.naam not in self.confirmed:
                self.diagnostics.append(_lost(gone, lost))

    def hold_tables(self, toegepast: Toegepast) -> None:
        """A table whose onderdelen changed must print them: by its own rows, or as it stands beside."""
        for tabel in toegepast.tabellen:
            if tabel.gemaakt or ("naam", tabel.tabel) in self.restated:
                zinnen = tuple(zin for deel in tabel.onderdelen for zin in _numbered(deel))
                self.tabelteksten.append(Tabeltekst(tabel.naam, zinnen))
            else:
                self.diagnostics.append(_unmade(tabel, toegepast))


# ---------------------------------------------------------------- blocks


def _inflected(begrip: Deel, given: Deel) -> Deel:
    """A begrip with the inflected forms that stand beside the amendment: `ook "tuinen"` is no text."""
    if begrip.soort != "begrip" or given.staart in ("", begrip.staart):
        return begrip
    return replace(begrip, staart=given.staart, kop=None)


def _said(blokken: tuple[Blok, ...]) -> _Opschrift | None:
    found = [b for b in blokken if b.soort == "regels"]
    if not found:
        return None
    gelden = any(b.naam.startswith("gelden") for b in found)
    gone = [b for b in found if b.naam.startswith("vervallen")]
    namen = tuple(naam for b in gone for naam in _names(b))
    return _Opschrift(gelden, any(not _names(b) for b in gone), namen, _span(found[0]))


def _names(blok: Blok) -> tuple[str, ...]:
    m = re.search(r"\bbij ((?:\w+)(?:, *\w+)*)", re.sub(r'"[^"]*"|“[^”]*”', "", blok.naam))
    return tuple(re.split(r", *", m[1])) if m else ()


def rule_key(blok: Blok) -> tuple[str, str]:
    """What tells a rule from the others of its provision."""
    if blok.soort in _NAMED:
        return "naam", blok.naam.split(" ", 1)[0]
    if blok.soort in _ONE:
        return blok.soort, ""
    return blok.soort, blok.naam


def _together(old: tuple[Blok, ...], new: tuple[Blok, ...]) -> tuple[Inhoud, ...]:
    """The old rules, those with the same name replaced; then what is new."""
    fresh = {rule_key(b): b for b in new}
    found: list[Inhoud] = []
    for blok in old:
        by = fresh.pop(rule_key(blok), None)
        found.append(blok if by is None else replace(by, ervoor=by.ervoor or blok.ervoor))
    found += [b for b in new if rule_key(b) in fresh]
    return tuple(_apart(item) for item in found)


def _apart(item: Inhoud) -> Inhoud:
    return item if item.ervoor else replace(item, ervoor=("",))


def _without(blokken: tuple[Blok, ...], namen: tuple[str, ...]) -> tuple[Blok, ...]:
    """Without these rules, and without what is only about them."""
    found: list[Blok] = []
    for blok in blokken:
        if rule_key(blok)[1] in namen:
            continue
        if blok.soort == "duiding" and (about := _names(blok)):
            left = tuple(n for n in about if n not in namen)
            if not left:
                continue
            blok = _about(blok, left)
        if blok.soort == "voorbeeld":
            kept = _examples(blok, namen)
            if kept is None:
                continue
            blok = kept
        found.append(blok)
    return tuple(found)


def _about(blok: Blok, namen: tuple[str, ...]) -> Blok:
    """A duiding that names fewer rules."""
    first = blok.regels[0]
    m = re.search(r"\bbij \w+(?:, *\w+)*", first.text)
    if m is None:
        return blok
    line = first.replaced(m.start(), m.end(), Traced.plain(f"bij {', '.join(namen)}"))
    return replace(blok, regels=(line, *blok.regels[1:]))


def _examples(blok: Blok, namen: tuple[str, ...]) -> Blok | None:
    """An example without what it expects of these rules; None when nothing is left to expect."""
    lines = tuple(
        line
        for line in blok.regels
        if not (m := re.match(r"\s*verwacht (\w+)\b", line.text)) or m[1] not in namen
    )
    if lines == blok.regels:
        return blok
    expects = any(re.match(r"\s*verwacht ", line.text) for line in lines)
    return replace(blok, regels=lines) if expects else None


def _makes_text(tabel: Blok) -> bool:
    """Whether a table has sentence patterns."""
    return any(re.match(r"\s*(?:item|rij)\b", line.text) for line in tabel.regels)


def _sentences(point: Deel) -> Iterator[tuple[str, Traced]]:
    """The paragraphs of a point and those in it, each with the mark before it."""
    mark = point.nummer
    for item in point.inhoud:
        if isinstance(item, Alinea):
            yield mark, item.tekst
            mark = ""
        elif isinstance(item, Deel):
            yield from _sentences(item)


def _numbered(onderdeel: Deel) -> Iterator[tuple[str, Traced]]:
    """The same of an onderdeel that a table prints."""
    mark = f"{onderdeel.nummer}." if onderdeel.soort in LEVELS else ""
    yield from ((mark, alinea.tekst) for alinea in onderdeel.alineas)
    for below in onderdeel.delen:
        yield from _numbered(below)


def _plain(deel: Deel) -> str:
    text = deel.opschrift.text if deel.opschrift is not None else deel.nummer
    return re.sub(r"\W+", " ", text).casefold().strip()


# ---------------------------------------------------------------- messages


def _unheld(place: Plaats, change: Gewijzigd) -> Diagnostic:
    first = place.deel.blokken[0]
    return Diagnostic(
        codes.REGEL_NIET_NAGEKEKEN,
        Label(change.span, f"dit verandert de tekst van {place.vindplaats}"),
        (Label(_span(first), f"van de regels daar is niets gezegd: {_list(place.deel.blokken)}"),),
        help=f'schrijf onder {as_kw(place.vindplaats)} de nieuwe regels, of: regels gelden nog "reden"',
        vindplaats=place.vindplaats,
    )


def _lost(gone: Vervallen, lost: list[Blok]) -> Diagnostic:
    return Diagnostic(
        codes.REGEL_ZONDER_TEKST,
        Label(gone.span, f"met {gone.vindplaats} vervallen: {_list(tuple(lost))}"),
        (Label(_span(lost[0]), "deze regels hebben geen tekst meer"),),
        help=f'schrijf onder {as_kw(gone.vindplaats)}: regels vervallen "reden"',
        vindplaats=gone.vindplaats,
    )


def _unmade(tabel: Tabelwijziging, toegepast: Toegepast) -> Diagnostic:
    where = next((g for g in toegepast.gewijzigd if g.naam == f"{tabel.naam}#tabel"), None)
    said = (zin for deel in tabel.onderdelen for _, zin in _numbered(deel))
    span = next((s for zin in said if (s := zin.span()) is not None), None)
    span = where.span if span is None and where is not None else span
    assert span is not None
    plaats = next(p for p in walk(toegepast.root) if p.deel.naam == tabel.naam)
    return Diagnostic(
        codes.TABEL_WIJKT_AF,
        Label(span, f"geen rij van de tabel {tabel.tabel} maakt deze zinnen"),
        help=f"zet onder {as_kw(plaats.vindplaats)} de tabel {tabel.tabel} zoals zij wordt, met een "
        "zinspatroon dat deze zinnen maakt",
        vindplaats=plaats.vindplaats,
    )


def _needless(place: Plaats, span: Span) -> Diagnostic:
    return Diagnostic(
        codes.BEVESTIGING_OVERBODIG,
        Label(span, f"de tekst van {place.vindplaats} verandert op deze dag niet"),
        help="haal deze regel weg, of zet haar onder de bepaling die verandert",
        vindplaats=place.vindplaats,
    )


def _list(blokken: tuple[Blok, ...]) -> str:
    counted = Counter(_title(b) for b in blokken)
    names = [
        f"{n} {_PLURAL[name]}" if n > 1 and name in _PLURAL else name for name, n in counted.items()
    ]
    shown = ", ".join(names[:_SHOWN])
    more = len(names) - _SHOWN
    return shown + (f" en nog {more}" if more > 0 else "")


def _title(blok: Blok) -> str:
    if blok.soort in _NAMED:
        return f"{blok.soort} {rule_key(blok)[1]}"
    if blok.soort == "zonder":
        return "zonder regel"
    return blok.soort


def as_kw(plaats: Vindplaats) -> str:
    """`artikel 3 lid 2`: the address as a file has it."""
    return "‘" + " ".join(f"{d.soort} {d.nummer}".strip() for d in plaats.delen) + "’"


def _span(blok: Blok) -> Span:
    span = blok.regels[0].span()
    assert span is not None
    return span


def _span_of(deel: Deel) -> Span:
    return next(_all_spans(deel))


def _all_spans(deel: Deel) -> Iterator[Span]:
    if deel.kop is not None and (span := deel.kop.span()) is not None:
        yield span
    for item in deel.inhoud:
        if isinstance(item, Blok):
            yield _span(item)
        elif isinstance(item, Alinea) and (own := item.tekst.span()) is not None:
            yield own
        elif isinstance(item, Deel):
            yield from _all_spans(item)
