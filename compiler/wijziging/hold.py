"""A version held against the one before, and against the words of the amendment.

References in a text do not follow when what they mean is renumbered: the amendment has to change them.
And a table that comes with an amendment must make the very sentences that the amendment has.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model import nodes as m
from compiler.source import Span
from compiler.vindplaats import Vindplaats
from compiler.wijziging.regels import Tabeltekst
from compiler.wijziging.verwijzingen import Stand

_Verwijzing = tuple[str, str, int]
"""A reference in a text: the `naam` of the part it stands in, its words, and which of those it is."""


def shifted_references(
    before: m.Regeling, stand_before: Stand, now: m.Regeling, stand: Stand
) -> Iterator[Diagnostic]:
    """References whose words stayed and whose meaning did not."""
    old = dict(_meanings(before, stand_before))
    places = {naam: place for place, naam in stand.items()}
    for key, (doel, naam, bepaling, alinea, start, end) in _references(now, stand).items():
        meant = old.get(key)
        if meant is None or meant == naam:
            continue
        moved = places.get(meant)
        if moved is None and naam is None:
            continue  # it refers to nothing at all: another check says so
        words = alinea.tekst[start:end]
        yield Diagnostic(
            codes.VERWIJZING_NAAR_VERNUMMERD,
            Label(
                _narrow(alinea.span, words),
                f"dit was {moved}" if moved is not None else "wat dit was, is vervallen",
            ),
            explanation=f"De woorden wijzen nu naar {doel}; de wijziging past ze niet aan.",
            help="pas in een ontwerp de verwijzing aan in dezelfde wijziging",
            vindplaats=bepaling,
        )


_Found = tuple[Vindplaats, str | None, Vindplaats, m.Alinea, int, int]


def _references(regeling: m.Regeling, stand: Stand) -> Mapping[_Verwijzing, _Found]:
    found: dict[_Verwijzing, _Found] = {}
    for deel in regeling.delen:
        if deel.soort == "toelichting":
            continue
        for bepaling in deel.walk():
            naam = stand.get(bepaling.vindplaats)
            counted: dict[str, int] = {}
            for alinea in bepaling.alineas if naam is not None else ():
                for verwijzing in alinea.verwijzingen:
                    if verwijzing.doel is None or verwijzing.regeling or naam is None:
                        continue
                    words = alinea.tekst[verwijzing.start : verwijzing.end]
                    counted[words] = counted.get(words, 0) + 1
                    target = _without_volzin(verwijzing.doel)
                    found[(naam, words, counted[words])] = (
                        verwijzing.doel,
                        stand.get(target),
                        bepaling.vindplaats,
                        alinea,
                        verwijzing.start,
                        verwijzing.end,
                    )
    return found


def _meanings(regeling: m.Regeling, stand: Stand) -> Iterator[tuple[_Verwijzing, str]]:
    for key, (_, naam, *_rest) in _references(regeling, stand).items():
        if naam is not None:
            yield key, naam


def _without_volzin(place: Vindplaats) -> Vindplaats:
    return Vindplaats(tuple(d for d in place.delen if d.soort != "volzin"))


def differing_tables(
    regeling: m.Regeling, stand: Stand, teksten: tuple[Tabeltekst, ...]
) -> Iterator[Diagnostic]:
    """Tables whose sentences are not those of the amendment."""
    places = {naam: place for place, naam in stand.items()}
    found = {b.vindplaats: b for b in regeling.walk()}
    for tekst in teksten:
        if tekst.naam not in places:
            continue  # what the table stood in is gone by now
        bepaling = found.get(places[tekst.naam])
        tables = [d for d in bepaling.inhoud if isinstance(d, m.Tabel)] if bepaling else []
        ours = [s for table in tables for item in table.items for s in _sentences(item)]
        theirs = [f"{mark} {text.text}".strip() for mark, text in tekst.zinnen]
        for index, (said, (_, traced)) in enumerate(zip(theirs, tekst.zinnen, strict=True)):
            made = ours[index] if index < len(ours) else ("niets", None)
            if made[0] == said:
                continue
            span, row = traced.span(), made[1]
            makes = f"de tabel maakt: ‘{made[0]}’"
            if span is not None:
                primary = Label(span, "de wijziging zegt dit")
            elif row is not None:
                primary, row = Label(row, makes), None
            else:
                continue
            yield Diagnostic(
                codes.TABEL_WIJKT_AF,
                primary,
                (Label(row, makes),) if row is not None else (),
                f"Na de wijziging staat er: ‘{said}’" if span is None else "",
                help="neem de bedragen en de zinspatronen over zoals de wijziging ze heeft",
                vindplaats=bepaling.vindplaats if bepaling is not None else None,
            )
            break
        else:
            if len(ours) > len(theirs) and (extra := ours[len(theirs)][1]) is not None:
                yield Diagnostic(
                    codes.TABEL_WIJKT_AF,
                    Label(extra, "deze rij staat niet in de wijziging"),
                    help="haal de rij weg, of vergelijk de wijziging met de publicatie",
                    vindplaats=bepaling.vindplaats if bepaling is not None else None,
                )


def _sentences(item: m.Bepaling) -> Iterator[tuple[str, Span | None]]:
    label = item.label
    for deel in item.inhoud:
        if isinstance(deel, m.Alinea):
            yield f"{label} {deel.tekst}".strip(), deel.span
            label = ""
        elif isinstance(deel, m.Bepaling):
            yield from _sentences(deel)


def _narrow(span: Span, words: str) -> Span:
    """The words themselves where they stand on one line; else the whole text."""
    at = span.text.find(words)
    return Span(span.source, span.start + at, span.start + at + len(words)) if at >= 0 else span
