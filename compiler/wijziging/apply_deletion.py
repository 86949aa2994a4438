"""Parts that lapse, with the rules that stood in them."""

from __future__ import annotations

from compiler.source import Span
from compiler.wijziging import apply_words
from compiler.wijziging.instructies import (
    Adres,
    Vervalt,
)
from compiler.wijziging.part_checks import end_of_heading
from compiler.wijziging.state import Bewerking, Vervallen, all_blocks
from compiler.wijziging.tree import (
    HEADINGS,
    Blok,
    Deel,
    Plaats,
    deel_at,
    replaced,
    walk,
)


def delete_parts(werk: Bewerking, opdracht: Vervalt) -> None:
    """From the last to the first, so that the places of those before stay what they are."""
    sentences = [a for a in opdracht.waar if a.plaats.delen[-1:] and _is_sentence(a)]
    for adres in reversed(sentences):
        apply_words.delete_sentence(werk, adres, opdracht.span)
    titles = [a for a in opdracht.waar if a.deel == "opschrift"]
    for adres in titles:
        apply_words.delete_title(werk, adres, opdracht.span)
    rest = [a for a in opdracht.waar if a not in sentences and a not in titles]
    places = {p.pad: p for adres in rest for p in werk.find(adres)}
    for pad in sorted(places, reverse=True):
        _delete(werk, places[pad], opdracht.span)


def _delete(werk: Bewerking, plaats: Plaats, span: Span) -> None:
    if plaats.deel.soort in HEADINGS:
        boven = plaats.pad[:-1]
        end = end_of_heading(deel_at(werk.root, boven), plaats.pad[-1])
        for index in range(end - 1, plaats.pad[-1], -1):
            deel = deel_at(werk.root, (*boven, index))
            vindplaats = next(p.vindplaats for p in walk(werk.root) if p.pad == (*boven, index))
            lose(werk, Plaats(deel, vindplaats, (*boven, index)), span)
            werk.root = replaced(werk.root, (*boven, index), ())
    lose(werk, plaats, span)
    werk.root = replaced(werk.root, plaats.pad, ())


def _is_sentence(adres: Adres) -> bool:
    return adres.plaats.delen[-1].soort == "volzin"


def lose(werk: Bewerking, plaats: Plaats, span: Span) -> None:
    blocks = all_blocks(plaats.deel)
    werk.vervallen.append(gone_part(werk, plaats.deel, blocks, span, plaats))
    if "#" in plaats.deel.naam:
        werk.touch(plaats.deel.naam, span)
        return
    boven = next((p for p in walk(werk.root) if p.pad == plaats.pad[:-1]), None)
    if boven is not None and boven.vindplaats.delen:
        werk.touch(boven.deel.naam, span)


def gone_part(
    werk: Bewerking,
    deel: Deel,
    blocks: tuple[Blok, ...],
    span: Span,
    plaats: Plaats | None = None,
) -> Vervallen:
    where = plaats or next((p for p in walk(werk.root) if p.deel.naam == deel.naam), None)
    assert where is not None
    return Vervallen(deel.naam, where.vindplaats, blocks, werk.opdracht, span)
