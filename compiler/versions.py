"""Every version of an amended regulation: each consolidated text goes through all passes like the first.

What is found wrong in a consolidated text is shown where somebody wrote it: in the first text, or in
the amendment. What was said of an earlier version at the same place is not said again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label, has_errors
from compiler.model.checked import CheckedRegeling, Raakt, Wijzigingsbron
from compiler.model.literals import write_datum
from compiler.model.official_text import Piece
from compiler.passes import Passed, pass_published, pass_version
from compiler.publication.published import PublishedText
from compiler.source import Source
from compiler.syntax.nodes import Bestand, Wijzigingkop
from compiler.syntax.parse import parse
from compiler.texts import Tekst, Versions, dated
from compiler.vindplaats import Vindplaats
from compiler.wijziging.consolidate import Bron, Geconsolideerd, consolidate
from compiler.wijziging.hold import differing_tables, shifted_references
from compiler.wijziging.rule_messages import as_kw
from compiler.wijziging.to_kw import Written
from compiler.wijziging.wijzigingen import Wijziging, read_wijziging


def compile_versions(
    base: Passed, wijzigingen: tuple[Source, ...], published: Mapping[str, PublishedText]
) -> Versions:
    """The versions that these amendments make of a text that has passed.

    `published` are the publications of amendments, as far as they are there, by the name of the file.
    """
    assert base.checked is not None
    eerste_dag = base.checked.regeling.versie
    amending, read, diagnostics = _read(wijzigingen)
    diagnostics += tuple(d for bestand in amending for d in _as_published(bestand, published))
    if eerste_dag is None:
        diagnostics += tuple(_no_first_day(w) for w in read)
    if eerste_dag is None or has_errors(diagnostics):
        return Versions(base.regeling, None, diagnostics)
    versions, more = consolidate(base.bestanden, read, amending, eerste_dag)
    diagnostics += more
    if has_errors(diagnostics):
        return Versions(base.regeling, None, diagnostics)
    teksten = tuple(
        Tekst(v.vanaf, v.tot_en_met, tuple(written.source for written in v.bestanden))
        for v in versions
    )
    passed = tuple(_pass(base, version) for version in versions)
    diagnostics += _found(base, passed, versions)
    newest = passed[-1].regeling
    checked = tuple(p.checked for p in passed if p.checked is not None)
    if has_errors(diagnostics) or len(checked) != len(passed):
        return Versions(newest, None, diagnostics, teksten)
    dated = tuple(_dated(c, version) for c, version in zip(checked, versions, strict=True))
    return Versions(newest, replace(dated[-1], eerder=dated[:-1]), diagnostics, teksten)


def _read(
    sources: tuple[Source, ...],
) -> tuple[tuple[Bestand, ...], tuple[Wijziging, ...], tuple[Diagnostic, ...]]:
    """The files of the amendments, parsed and read."""
    bestanden: list[Bestand] = []
    read: list[Wijziging] = []
    diagnostics: tuple[Diagnostic, ...] = ()
    for source in sources:
        bestand, found = parse(source)
        diagnostics += found
        bestanden.append(bestand)
        if not has_errors(found):
            wijziging, found = read_wijziging(bestand)
            diagnostics += found
            read += [wijziging] if wijziging is not None else []
    return tuple(bestanden), tuple(read), diagnostics


def _as_published(
    bestand: Bestand, published: Mapping[str, PublishedText]
) -> tuple[Diagnostic, ...]:
    """The text of an amendment against its publication, line by line."""
    publication = published.get(bestand.source.name)
    lines = [
        Piece(text, Vindplaats(), regel.span)
        for stuk in bestand.stukken
        if isinstance(stuk, Wijzigingkop)
        for regel in stuk.tekst
        if (text := " ".join(regel.tekst.split()))
    ]
    return () if publication is None or not lines else pass_published(lines, publication)


def _pass(base: Passed, version: Geconsolideerd) -> Passed:
    sources = tuple(written.source for written in version.bestanden)
    return pass_version(sources) if version.verwerkt else base


# ---------------------------------------------------------------- when it holds


def _dated(checked: CheckedRegeling, version: Geconsolideerd) -> CheckedRegeling:
    bronnen = tuple(_bron(b) for b in version.bronnen)
    return dated(checked, version.vanaf, version.tot_en_met, bronnen)


def _bron(bron: Bron) -> Wijzigingsbron:
    raakt = tuple(Raakt(r.opdracht, r.tekst, r.plaatsen) for r in bron.raakt)
    wijziging = bron.wijziging
    return Wijzigingsbron(
        wijziging.titel, wijziging.publicatie, wijziging.vastgesteld, bron.in_werking, raakt
    )


# ---------------------------------------------------------------- what was found


def _found(
    base: Passed, passed: tuple[Passed, ...], versions: tuple[Geconsolideerd, ...]
) -> tuple[Diagnostic, ...]:
    """What each version has and those before had not, shown where it was written."""
    first = {id(bestand.source) for bestand in base.bestanden}
    seen = {_place(diagnostic) for diagnostic in base.diagnostics}
    found: list[Diagnostic] = []
    for index, (now, version) in enumerate(zip(passed, versions, strict=True)):
        if now is base:
            continue
        origins = {id(written.source): written for written in version.bestanden}
        held = _tables(now, version)
        if index:
            held += _shifted(passed[index - 1], versions[index - 1], now, version)
        for diagnostic in (*now.diagnostics, *held):
            shown = _beside(_at_origin(diagnostic, origins, version.vanaf), first)
            # An answer in the first text stays right there when an amendment takes away its remark.
            answer = diagnostic.code is codes.ANTWOORD_ZONDER_OPMERKING
            if _place(shown) in seen or (answer and id(shown.primary.span.source) in first):
                continue
            seen.add(_place(shown))
            found.append(shown)
    return tuple(found)


def _tables(now: Passed, version: Geconsolideerd) -> tuple[Diagnostic, ...]:
    """The tables that came with an amendment against its words."""
    if now.regeling is None:
        return ()
    return tuple(differing_tables(now.regeling, version.stand, version.tabelteksten))


def _shifted(
    before: Passed, earlier: Geconsolideerd, now: Passed, version: Geconsolideerd
) -> tuple[Diagnostic, ...]:
    """References in the text that mean something else than in the version before."""
    if before.regeling is None or now.regeling is None:
        return ()
    return tuple(shifted_references(before.regeling, earlier.stand, now.regeling, version.stand))


def _place(diagnostic: Diagnostic) -> tuple[str, int, int]:
    span = diagnostic.primary.span
    return diagnostic.code.number, id(span.source), span.start


def _at_origin(diagnostic: Diagnostic, origins: dict[int, Written], vanaf: date) -> Diagnostic:
    said = f"In de tekst zoals die geldt vanaf {write_datum(vanaf)}."
    return replace(
        diagnostic,
        primary=_label(diagnostic.primary, origins),
        secondary=tuple(_label(label, origins) for label in diagnostic.secondary),
        explanation=" ".join(filter(None, (said, diagnostic.explanation))),
    )


def _beside(diagnostic: Diagnostic, first: set[int]) -> Diagnostic:
    """What the first text has holds until the amendment: what changes goes beside the amendment."""
    plaats, source = diagnostic.vindplaats, diagnostic.primary.span.source
    if plaats is None or not plaats.delen or diagnostic.severity == "opmerking":
        return diagnostic
    place = as_kw(Vindplaats(tuple(d for d in plaats.delen if d.soort != "volzin")))
    if id(source) in first:
        help = (
            f"dit staat in de eerste tekst, die tot die dag zo blijft: zet onder {place} in de "
            'wijziging wat dan geldt, met regels gelden nog "reden" als de andere regels blijven'
        )
        return replace(diagnostic, help=help)
    if diagnostic.code is codes.ZIN_ZONDER_STAAT:
        help = f"{diagnostic.help}; dat komt achter de tekst van de wijziging, onder {place}"
        return replace(diagnostic, help=help.replace("schrijf eronder", "schrijf"))
    return diagnostic


def _label(label: Label, origins: dict[int, Written]) -> Label:
    written = origins.get(id(label.span.source))
    place = written.origin(label.span) if written is not None else None
    return Label(place, label.text) if place is not None else label


def _no_first_day(wijziging: Wijziging) -> Diagnostic:
    return Diagnostic(
        codes.GEEN_INGANGSDATUM,
        Label(wijziging.span, "de regeling zelf zegt niet wanneer zij in werking treedt"),
        help="zet de regel inwerkingtreding 1 juli 2025 onder het artikel dat de dag noemt",
    )
