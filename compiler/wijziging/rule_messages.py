"""What is said of the rules beside an amendment, in the words of the drafter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.source import Span
from compiler.vindplaats import Vindplaats
from compiler.wijziging.apply import Toegepast
from compiler.wijziging.rule_blocks import NAMED, block_span, onderdeel_sentences, rule_key
from compiler.wijziging.state import Gewijzigd, Vervallen
from compiler.wijziging.tabel.fold import Tabelwijziging
from compiler.wijziging.tree import Alinea, Blok, Deel, Plaats, walk

_SHOWN = 6
_PLURAL = {"voorbeeld": "voorbeelden", "duiding": "duidingen", "opmerking": "opmerkingen"}


def unheld(place: Plaats, change: Gewijzigd) -> Diagnostic:
    first = place.deel.blokken[0]
    return Diagnostic(
        codes.REGEL_NIET_NAGEKEKEN,
        Label(change.span, f"dit verandert de tekst van {place.vindplaats}"),
        (
            Label(
                block_span(first),
                f"van de regels daar is niets gezegd: {_list(place.deel.blokken)}",
            ),
        ),
        help=f'schrijf onder {as_kw(place.vindplaats)} de nieuwe regels, of: regels gelden nog "reden"',
        vindplaats=place.vindplaats,
    )


def rules_lost(gone: Vervallen, lost: list[Blok]) -> Diagnostic:
    return Diagnostic(
        codes.REGEL_ZONDER_TEKST,
        Label(gone.span, f"met {gone.vindplaats.cited} vervallen: {_list(tuple(lost))}"),
        (Label(block_span(lost[0]), "deze regels hebben geen tekst meer"),),
        help=f'schrijf onder {as_kw(gone.vindplaats)}: regels vervallen "reden"',
        vindplaats=gone.vindplaats,
    )


def unmade(tabel: Tabelwijziging, toegepast: Toegepast) -> Diagnostic:
    where = next((g for g in toegepast.gewijzigd if g.naam == f"{tabel.naam}#tabel"), None)
    said = (zin for deel in tabel.onderdelen for _, zin in onderdeel_sentences(deel))
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


def needless(place: Plaats, span: Span) -> Diagnostic:
    return Diagnostic(
        codes.BEVESTIGING_OVERBODIG,
        Label(span, f"de tekst van {place.vindplaats.cited} verandert op deze dag niet"),
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
    if blok.soort in NAMED:
        return f"{blok.soort} {rule_key(blok)[1]}"
    if blok.soort == "zonder":
        return "zonder regel"
    return blok.soort


def as_kw(plaats: Vindplaats) -> str:
    """`artikel 3 lid 2`: the address as a file has it."""
    return "‘" + " ".join(f"{d.soort} {d.nummer}".strip() for d in plaats.delen) + "’"


def span_of(deel: Deel) -> Span:
    return next(_all_spans(deel))


def _all_spans(deel: Deel) -> Iterator[Span]:
    if deel.kop is not None and (span := deel.kop.span()) is not None:
        yield span
    for item in deel.inhoud:
        if isinstance(item, Blok):
            yield block_span(item)
        elif isinstance(item, Alinea) and (own := item.tekst.span()) is not None:
            yield own
        elif isinstance(item, Deel):
            yield from _all_spans(item)
