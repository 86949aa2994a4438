"""The rules beside an amendment, put in the place of the old ones; and what needs attention.

What stands under a provision in the amending file replaces the rules that stood there. With `regels
gelden nog "…"` the old ones stay, and what has the same name replaces the one it had; `regels vervallen
bij NAAM "…"` takes one away. A begrip there may have other inflected forms. A provision whose text
changed and of whose rules nothing is said is a mistake: only the drafter can know that they still hold.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.source import Span
from compiler.vindplaats import Vindplaats
from compiler.wijziging.apply import Toegepast
from compiler.wijziging.rule_blocks import (
    Opschrift,
    inflected,
    makes_text,
    onderdeel_sentences,
    plain_heading,
    point_sentences,
    read_opschrift,
    rule_key,
    together,
    without_rules,
)
from compiler.wijziging.rule_messages import needless, rules_lost, span_of, unheld, unmade
from compiler.wijziging.state import Gewijzigd, Vervallen
from compiler.wijziging.traced import Traced
from compiler.wijziging.tree import Blok, Deel, Inhoud, Plaats, replaced, walk

_INSIDE = ("onderdeel", "subonderdeel", "punt")


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
        said = read_opschrift(given.deel.blokken)
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
            old = without_rules(old, said.namen)
        blocks = together(old, new)

        text: tuple[Inhoud, ...] = tuple(
            item for item in target.deel.inhoud if not isinstance(item, Blok)
        )
        if any(b.soort == "tabel" and makes_text(b) for b in new):
            text = self._made_by_table(target.deel, text)
        deel = replace(target.deel, inhoud=(*text, *blocks))
        self.root = replaced(self.root, target.pad, (inflected(deel, given.deel),))

    def _made_by_table(self, deel: Deel, text: tuple[Inhoud, ...]) -> tuple[Inhoud, ...]:
        """The text without the points that the table itself makes; these are held against it later."""
        points = [item for item in text if isinstance(item, Deel) and item.soort == "punt"]
        if points:
            zinnen = tuple(zin for point in points for zin in point_sentences(point))
            self.tabelteksten.append(Tabeltekst(deel.naam, zinnen))
        return tuple(item for item in text if item not in points)

    def _target(self, given: Plaats) -> Plaats | None:
        found = next((p for p in walk(self.root) if p.vindplaats == given.vindplaats), None)
        if found is None and given.deel.soort in ("bijlage", "kop"):
            wanted = plain_heading(given.deel)
            found = next(
                (
                    p
                    for p in walk(self.root)
                    if p.deel.soort == given.deel.soort and plain_heading(p.deel) == wanted
                ),
                None,
            )
        return found

    def _no_place(self, given: Plaats, said: Opschrift | None) -> None:
        """Rules of a provision that is gone, or never was."""
        naam = self.before.get(given.vindplaats)
        gone = naam is not None and any(v.naam == naam for v in self.vervallen)
        if gone and said is not None and said.vervallen and naam is not None:
            self.confirmed.add(naam)
            return
        span = span_of(given.deel)
        self.diagnostics.append(
            Diagnostic(
                codes.REGELS_ZONDER_BEPALING,
                Label(span, f"{given.vindplaats.cited} is er na deze wijziging niet"),
                help="zet de regels onder het nummer dat de bepaling na de wijziging heeft"
                if not gone
                else 'de bepaling vervalt: schrijf regels vervallen "…", of haal dit weg',
                vindplaats=given.vindplaats,
            )
        )

    def _require_names(self, said: Opschrift, target: Plaats) -> None:
        there = {rule_key(b)[1] for b in target.deel.blokken}
        for naam in said.namen:
            if naam not in there:
                self.diagnostics.append(
                    Diagnostic(
                        codes.REGEL_BESTAAT_NIET,
                        Label(
                            said.span, f"onder {target.vindplaats.cited} staat geen regel ‘{naam}’"
                        ),
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
                    self.diagnostics.append(unheld(place, change))
                place = by_path.get(place.pad[:-1]) if place.deel.soort in _INSIDE else None
        for naam, span in self.alone:
            below = found[naam].vindplaats
            if not any(below.contains(found[a].vindplaats) for a in asked):
                self.diagnostics.append(needless(found[naam], span))

    def _is_said(self, place: Plaats) -> bool:
        above = any(plaats.contains(place.vindplaats) for plaats, _ in self.covered)
        return above or place.deel.naam in self.handled

    def hold_lost(self) -> None:
        """The rules that went with a provision are listed, until the drafter says so."""
        for gone in self.vervallen:
            lost = [b for b in gone.blokken if rule_key(b) not in self.restated]
            if lost and gone.naam not in self.confirmed:
                self.diagnostics.append(rules_lost(gone, lost))

    def hold_tables(self, toegepast: Toegepast) -> None:
        """A table whose onderdelen changed must print them: by its own rows, or as it stands beside."""
        for tabel in toegepast.tabellen:
            if tabel.gemaakt or ("naam", tabel.tabel) in self.restated:
                zinnen = tuple(
                    zin for deel in tabel.onderdelen for zin in onderdeel_sentences(deel)
                )
                self.tabelteksten.append(Tabeltekst(tabel.naam, zinnen))
            else:
                self.diagnostics.append(unmade(tabel, toegepast))
