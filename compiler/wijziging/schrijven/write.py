"""The amending regulation that makes one version of another: written, read back and carried out.

What cannot be said in the official forms gives a `Bezwaar` and no text. What is written has been read
again by the reader and carried out on the old text, and gave the new text to the letter.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from compiler.diagnostics.diagnostic import has_errors
from compiler.model import nodes as m
from compiler.source import Source
from compiler.syntax import nodes as s
from compiler.syntax.parse import parse
from compiler.vindplaats import Vindplaats
from compiler.wijziging.apply import apply
from compiler.wijziging.from_kw import read_kw
from compiler.wijziging.reader import read_text
from compiler.wijziging.regels import merge_rules
from compiler.wijziging.schrijven.compare import compare
from compiler.wijziging.schrijven.document import about, document
from compiler.wijziging.schrijven.kw_bestand import kw_file
from compiler.wijziging.schrijven.officieel import official
from compiler.wijziging.schrijven.plan import Bezwaar
from compiler.wijziging.schrijven.regels_ernaast import rules_beside
from compiler.wijziging.schrijven.tekst import Naam, Paragraaf
from compiler.wijziging.schrijven.was_wordt import Rij, was_wordt
from compiler.wijziging.tabel.printed import keuzelijsten
from compiler.wijziging.tabel.unfold import published
from compiler.wijziging.traced import Traced
from compiler.wijziging.tree import Deel, walk
from compiler.wijziging.verwijzingen import stand_of
from compiler.wijziging.wijzigingen import read_wijziging

_NOT_SAID = "deze verandering is niet in opdrachten te zeggen die de nieuwe tekst teruggeven"


@dataclass(frozen=True, slots=True)
class Versie:
    """A version of the regulation: its parsed files, and what they mean."""

    bestanden: tuple[s.Bestand, ...]
    regeling: m.Regeling


@dataclass(frozen=True, slots=True)
class Ontwerp:
    """A draft: the text by its paragraphs, the file for `wijzigingen/`, and was/wordt."""

    naam: Naam
    paragrafen: tuple[Paragraaf, ...]
    kw: str
    was_wordt: tuple[Rij, ...]


@dataclass(frozen=True, slots=True)
class Geschreven:
    """The draft; None where nothing differs in the text, or where something cannot be said."""

    ontwerp: Ontwerp | None
    bezwaren: tuple[Bezwaar, ...]


def write_amendment(oud: Versie, nieuw: Versie) -> Geschreven:
    """The amendment that turns `oud` into `nieuw`."""
    was, wordt = _tree(oud), _tree(nieuw)
    found = compare(was, wordt)
    if found.bezwaren or not found.wijzigingen:
        return Geschreven(None, found.bezwaren)
    gegevens = about(oud.bestanden, was)
    paragrafen = document(gegevens, found.wijzigingen)
    done = apply(was, read_text(_lines(paragrafen)).opdrachten)
    regels = rules_beside(was, done, wordt, oud.bestanden)
    kw = kw_file(gegevens.naam, paragrafen, regels)
    got = carried_out(was, Source("wijziging.kw", kw))
    if got is None:
        return Geschreven(None, (_not_said(),))
    lijsten = {**keuzelijsten(was), **keuzelijsten(wordt)}
    was, got, wordt = (published(root, lijsten) for root in (was, got, wordt))
    bezwaren = tuple(_differing(got, wordt))
    if bezwaren:
        return Geschreven(None, bezwaren)
    return Geschreven(Ontwerp(gegevens.naam, paragrafen, kw, was_wordt(was, wordt)), ())


def carried_out(was: Deel, kw: Source) -> Deel | None:
    """The tree after the amendment in a file, rules included; None where that cannot be done."""
    bestand, diagnostics = parse(kw)
    if has_errors(diagnostics):
        return None
    wijziging, diagnostics = read_wijziging(bestand)
    if wijziging is None or has_errors(diagnostics):
        return None
    done = apply(was, wijziging.tekst.opdrachten)
    if has_errors(done.diagnostics):
        return None
    regels = tuple(deel for groep in wijziging.regels for deel in groep.delen)
    return merge_rules(done, regels, 0, stand_of(was)).root


_RAAD = "verdeel de verandering over meer bepalingen, of schrijf haar met de hand"


def _not_said() -> Bezwaar:
    return Bezwaar(Vindplaats(), _NOT_SAID, _RAAD)


def _tree(versie: Versie) -> Deel:
    return Deel("regeling", "", None, tuple(read_kw(b.source) for b in versie.bestanden))


def _lines(paragrafen: tuple[Paragraaf, ...]) -> tuple[Traced | None, ...]:
    """The paragraphs as the reader takes them, an empty line behind each."""
    source = Source("wijziging", "\n".join(paragraaf.tekst for paragraaf in paragrafen))
    lines: list[Traced | None] = []
    for number in range(1, len(paragrafen) + 1):
        lines += [Traced.of(source.span_of_line(number)), None]
    return tuple(lines)


# ---------------------------------------------------------------- proof


def _differing(got: Deel, wanted: Deel) -> Iterator[Bezwaar]:
    """The first provision, as small as can be, whose text the amendment does not give."""
    if _texts(got) == _texts(wanted):
        return
    there = {p.vindplaats: official(p.deel) for p in walk(got) if p.vindplaats.delen}
    differing = [
        p
        for p in walk(wanted)
        if p.vindplaats.delen and there.get(p.vindplaats) != official(p.deel)
    ]
    if not differing:
        yield _not_said()
        return
    first = differing[0]
    smallest = [p for p in differing if first.vindplaats.contains(p.vindplaats)][-1]
    yield Bezwaar(smallest.vindplaats, _NOT_SAID, _RAAD, smallest.deel)


def _texts(root: Deel) -> list[tuple[object, ...]]:
    return [official(deel) for bestand in root.delen for deel in bestand.delen]
