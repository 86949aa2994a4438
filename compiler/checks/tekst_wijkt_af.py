"""The text of the files must equal the publication, letter by letter; both are shown where it does not."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model.nodes import Regeling
from compiler.model.official_text import Piece, notes, pieces, running_text
from compiler.publication.compare import Difference, compare
from compiler.publication.normalise import mismatches
from compiler.publication.published import PublishedText
from compiler.source import Source, Span

_MOST = 20
_TOELICHTING = "TOELICHTING"


def check(regeling: Regeling, published: PublishedText) -> Iterator[Diagnostic]:
    """Compare the running text and the footnotes; also hold the publication against its sums."""
    source = Source(published.name, published.text)
    yield from _changed_publication(published, source)
    theirs = published.publication.main
    if running_text(regeling) != theirs:
        yield from _differing(list(pieces(regeling)), published, theirs)
    yield from _notes(regeling, published, source)


def check_wijziging(ours: list[Piece], published: PublishedText) -> Iterator[Diagnostic]:
    """The same for an amending regulation; its toelichting may be left out."""
    theirs = published.publication.main
    if not any(piece.text.strip() == _TOELICHTING for piece in ours):
        theirs = theirs.partition(f" {_TOELICHTING} ")[0]
    yield from _changed_publication(published, Source(published.name, published.text))
    yield from _differing(ours, published, theirs)


def _differing(ours: list[Piece], published: PublishedText, theirs: str) -> Iterator[Diagnostic]:
    source = Source(published.name, published.text)
    text = " ".join(piece.text for piece in ours)
    for difference in compare(text, theirs)[:_MOST]:
        line = published.publication.line_at(min(difference.published.start, len(theirs) - 1))
        piece = _piece_at(ours, difference.ours.start)
        yield _text_differs(difference, piece, source.span_of_line(line))


def _changed_publication(published: PublishedText, source: Source) -> Iterator[Diagnostic]:
    for sentence in mismatches(published.text, published.publication, published.exceptions):
        yield Diagnostic(
            codes.PUBLICATIE_VERANDERD,
            Label(source.span_of_line(1), "dit bestand is niet meer wat het was"),
            explanation=sentence,
            help="zet de oorspronkelijke publicatie terug, of pas de uitzonderingen in het bestand "
            ".toml ernaast aan",
        )


def _piece_at(ours: list[Piece], offset: int) -> Piece:
    ends = accumulate(len(piece.text) + 1 for piece in ours)
    return next((p for p, end in zip(ours, ends, strict=True) if offset < end), ours[-1])


def _text_differs(difference: Difference, piece: Piece, published: Span) -> Diagnostic:
    return Diagnostic(
        codes.TEKST_WIJKT_AF,
        Label(
            _narrow(piece.span, difference.ours.text),
            f"hier staat ‘{_shown(difference.ours.text)}’",
        ),
        (Label(published, f"de publicatie zegt ‘{_shown(difference.published.text)}’"),),
        help="neem de officiële tekst letter voor letter over; wie haar wil veranderen, schrijft een "
        "wijziging",
        vindplaats=piece.vindplaats if piece.vindplaats.delen else None,
    )


def _narrow(span: Span, words: str) -> Span:
    """The words themselves where they stand on one line; else the whole text."""
    wanted = words.strip()
    at = span.text.find(wanted) if wanted else -1
    return Span(span.source, span.start + at, span.start + at + len(wanted)) if at >= 0 else span


def _shown(text: str) -> str:
    text = text.strip()
    if not text:
        return "niets"
    return text if len(text) <= 120 else text[:117] + "…"


def _notes(regeling: Regeling, published: PublishedText, source: Source) -> Iterator[Diagnostic]:
    ours = list(notes(regeling))
    theirs = published.publication.notes
    for piece, note in zip(ours, theirs, strict=False):
        if piece.text != note.text:
            yield Diagnostic(
                codes.NOOT_WIJKT_AF,
                Label(piece.span, "deze noot is anders"),
                (Label(source.span_of_line(note.line), "dan in de publicatie"),),
                help="neem de noot letter voor letter over",
                vindplaats=piece.vindplaats,
            )
    if len(ours) != len(theirs):
        place = ours[-1].span if ours else regeling.kop.span
        yield Diagnostic(
            codes.NOOT_WIJKT_AF,
            Label(place, f"er zijn {len(ours)} noten, de publicatie heeft er {len(theirs)}"),
            help="voeg de ontbrekende noot toe, of haal de overtollige weg",
        )
