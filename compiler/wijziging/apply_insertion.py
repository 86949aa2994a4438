"""Parts put in: beside another part, or in a whole where their number or the alphabet puts them."""

from __future__ import annotations

from compiler.diagnostics import codes
from compiler.source import Span
from compiler.wijziging.instructies import (
    VoegDelenIn,
)
from compiler.wijziging.part_checks import end_of_heading, is_of, order_of, require_free, touch_all
from compiler.wijziging.state import Bewerking, head_span, named
from compiler.wijziging.tabel.unfold import fitted
from compiler.wijziging.tree import (
    HEADINGS,
    Alinea,
    Deel,
    deel_at,
    inserted,
    walk,
)


def insert_parts(werk: Bewerking, opdracht: VoegDelenIn) -> None:
    if not opdracht.nieuw:
        return
    beside = opdracht.kant in ("na", "voor")
    boven = opdracht.waar.plaats.parent if beside else opdracht.waar.plaats
    new = tuple(named(fitted(deel, boven)) for deel in opdracht.nieuw)
    if beside:
        _insert_beside(werk, opdracht, new)
    else:
        _insert_inside(werk, opdracht, new)
    for deel in new:
        touch_all(werk, deel, opdracht.span)


def _insert_beside(werk: Bewerking, opdracht: VoegDelenIn, new: tuple[Deel, ...]) -> None:
    places = werk.find(opdracht.waar)
    place = places[-1] if opdracht.kant == "na" else places[0]
    boven = deel_at(werk.root, place.pad[:-1])
    soort = new[0].soort
    if soort not in (place.deel.soort, *HEADINGS) and place.deel.soort not in HEADINGS:
        werk.refuse(
            codes.NIEUWE_TEKST_PAST_NIET,
            head_span(new[0], opdracht.span),
            f"naast {place.vindplaats.cited} past geen {soort}",
            help="controleer de aanduiding waarmee de nieuwe tekst begint",
        )
    require_free(werk, boven, new, opdracht.span)
    index = place.pad[-1]
    if opdracht.kant == "na":
        index = end_of_heading(boven, index) if place.deel.soort in HEADINGS else index + 1
    werk.root = inserted(werk.root, (*place.pad[:-1], index), new)


def _insert_inside(werk: Bewerking, opdracht: VoegDelenIn, new: tuple[Deel, ...]) -> None:
    """As the last of their kind (`slot`), or where their number or the alphabet puts them."""
    if not opdracht.waar.plaats.delen or new[0].soort == "artikel":
        for deel in new:
            _insert_article(werk, deel, opdracht.span)
        return
    place = werk.find(opdracht.waar)[0]
    boven = place.deel
    require_free(werk, boven, new, opdracht.span)
    siblings = [(i, d) for i, d in enumerate(boven.inhoud) if is_of(d, new[0].soort)]
    if new[0].soort == "lid" and not siblings and boven.alineas:
        werk.refuse(
            codes.NIEUWE_TEKST_PAST_NIET,
            opdracht.span,
            f"{place.vindplaats.cited} heeft geen leden",
            help='plaats eerst de aanduiding "1." voor de tekst (Aanwijzing 6.18, derde lid)',
            against=(place,),
        )
    if opdracht.kant == "slot" and siblings:
        last = siblings[-1][1]
        assert isinstance(last, Deel)
        if order_of(new[0]) <= order_of(last):
            werk.refuse(
                codes.NIEUWE_TEKST_PAST_NIET,
                head_span(new[0], opdracht.span),
                f"toegevoegd wordt na {last.soort} {last.nummer}, maar dit is {new[0].nummer}",
                help="controleer de aanduiding van de nieuwe tekst, of de vernummering ervoor",
                against=(place,),
            )
    for deel in new:
        boven = deel_at(werk.root, place.pad)
        werk.root = inserted(werk.root, (*place.pad, _index_for(boven, deel)), (deel,))


def _insert_article(werk: Bewerking, deel: Deel, span: Span) -> None:
    """An article where its number puts it: behind the last one that comes before."""
    before = [
        p
        for p in walk(werk.root)
        if p.deel.soort == "artikel" and order_of(p.deel) < order_of(deel)
    ]
    if not before:
        first = next((p for p in walk(werk.root) if p.deel.soort == "artikel"), None)
        bestand = next(p for p in walk(werk.root) if p.deel.soort == "bestand")
        pad = first.pad if first is not None else (*bestand.pad, len(bestand.deel.inhoud))
        werk.root = inserted(werk.root, pad, (deel,))
        return
    place = max(before, key=lambda p: p.pad)
    require_free(werk, deel_at(werk.root, place.pad[:-1]), (deel,), span)
    werk.root = inserted(werk.root, (*place.pad[:-1], place.pad[-1] + 1), (deel,))


def _index_for(boven: Deel, deel: Deel) -> int:
    """Before the first part of its kind that comes after it, else behind the last text."""
    last = 0
    for index, item in enumerate(boven.inhoud):
        if is_of(item, deel.soort):
            assert isinstance(item, Deel)
            if order_of(item) > order_of(deel):
                return index
            last = index + 1
        elif isinstance(item, Alinea) or (isinstance(item, Deel) and not last):
            last = max(last, index + 1) if not _has(boven, deel.soort, index) else last
    return last


def _has(boven: Deel, soort: str, before: int) -> bool:
    return any(is_of(item, soort) for item in boven.inhoud[:before])
