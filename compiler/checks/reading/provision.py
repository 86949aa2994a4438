"""One provision with its sentences and the rules that stand in it: what the checks hold together.

A provision is a lid, an article without leden, or a begrip. What a drafter has answered is left alone:
a sentence that is `zonder regel`, and words that a duiding quotes between ‘ and ’, that a
beoordeling quotes after `woorden`, or that are the citeertitel.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from compiler.checks.once import once
from compiler.checks.provisions import unit_of
from compiler.diagnostics.codes import Code
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model import nodes as m
from compiler.source import Span
from compiler.vindplaats import Vindplaats

_QUOTE = re.compile(r"‘((?:[^‘’]|’(?=s(?!\w)))+)’")
# Years and numbers in the name of another regulation, or in the place where it was published.
_CITATION = re.compile(
    r"(?:Stb|Stcrt|Trb|Kamerstukken)\.?[^()]*?\d{4},(?: nr\.)? \d+"
    r"|(?:Wet|Besluit|Regeling|Subsidieregeling|Verordening)(?: [\w-]+)*? \d{4}[–-]\d{4}"
    r"|nr\. [\d-]+"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as printed and with references blanked out (`gelezen`: the same length)."""

    vindplaats: Vindplaats
    tekst: str
    gelezen: str
    alinea: m.Alinea
    start: int
    zonder_regel: bool
    quoted: tuple[tuple[int, int], ...]
    verwijzingen: tuple[m.Tekstverwijzing, ...]

    def answered(self, start: int, end: int) -> bool:
        """Whether the drafter has quoted these characters in an interpretation or an open norm."""
        return any(begin <= start and end <= stop for begin, stop in self.quoted)

    def span(self, start: int, end: int) -> Span:
        """Where these characters stand in the file; the whole paragraph where they cannot be found."""
        words = self.tekst[start:end].split()
        whole = self.alinea.span
        pattern = r"\s+(?:>\s*)?".join(map(re.escape, words))
        before = len(re.findall(pattern, self.alinea.tekst[: self.start + start]))
        found = list(re.finditer(pattern, whole.text))
        if not words or len(found) <= before:
            return whole
        return Span(
            whole.source, whole.start + found[before].start(), whole.start + found[before].end()
        )


@dataclass(frozen=True)  # without slots, for what is cached
class Provision:
    """`opschrift` is the heading of the article; `eerder` the text of what the provision refers to."""

    vindplaats: Vindplaats
    opschrift: str
    sentences: tuple[Sentence, ...]
    regels: tuple[m.Regel, ...]
    eerder: str

    @cached_property
    def tekst(self) -> str:
        return " ".join(sentence.tekst for sentence in self.sentences)

    @cached_property
    def open_sentences(self) -> tuple[Sentence, ...]:
        """The sentences that rules must answer to."""
        return tuple(s for s in self.sentences if not s.zonder_regel)

    @cached_property
    def duidingen(self) -> tuple[m.Duiding, ...]:
        return tuple(regel for regel in self.regels if isinstance(regel, m.Duiding))

    @cached_property
    def eisen(self) -> tuple[m.Eis, ...]:
        """The eisen written here, without the copies that `overeenkomstig` made of others."""
        return tuple(r for r in self.regels if isinstance(r, m.Eis) and r.overeenkomstig is None)

    def served(self, regel: m.Eis | m.Afwijking | m.Berekening) -> tuple[Sentence, ...]:
        """The sentences a rule says it is about (`bij`), or those it stands directly under."""
        return tuple(s for s in self.sentences if serves(regel.bij, regel.vindplaats, s.vindplaats))

    def explained(self, naam: str) -> str:
        """The interpretations of one rule, and those of the whole provision."""
        return " ".join(d.tekst for d in self.duidingen if not d.regels or naam in d.regels)


@once
def provisions(regeling: m.Regeling) -> tuple[Provision, ...]:
    """Every provision of the articles, in order."""
    return tuple(_read(regeling))


def _read(regeling: m.Regeling) -> Iterator[Provision]:
    read = [(artikel, _regels(artikel)) for artikel in regeling.artikelen]
    found = [(artikel, regels, _by_unit(artikel, regels)) for artikel, regels in read]
    texts = {
        artikel.vindplaats.delen: {
            unit: " ".join(s.tekst for s in sentences) for unit, sentences in units.items()
        }
        for artikel, _, units in found
    }
    for artikel, regels, units in found:
        for unit, sentences in units.items():
            referred = dict.fromkeys(
                text
                for sentence in sentences
                for v in sentence.verwijzingen
                if v.doel is not None and not v.regeling
                for target, text in texts.get(v.doel.delen[:1], {}).items()
                if v.doel.contains(target) or target.contains(v.doel)
            )
            yield Provision(
                unit,
                artikel.opschrift,
                tuple(sentences),
                tuple(regels.get(unit, ())),
                " ".join(referred),
            )


def _regels(artikel: m.Bepaling) -> dict[Vindplaats, list[m.Regel]]:
    found: dict[Vindplaats, list[m.Regel]] = {}
    for bepaling in artikel.walk():
        found.setdefault(unit_of(bepaling.vindplaats), []).extend(bepaling.regels)
    return found


def serves(bij: tuple[Vindplaats, ...], place: Vindplaats, zin: Vindplaats) -> bool:
    """Whether a rule at `place`, with these `bij`, is about a sentence."""
    own = zin.delen == place.delen or (
        zin.delen[-1].soort == "volzin" and zin.delen[:-1] == place.delen
    )
    if not bij:
        return own
    for named in bij:
        last = named.delen[-1]
        if last.soort == "aanhef" and named.parent == place:
            if own:
                return True
        elif named.contains(zin) or (last.soort == "volzin" and named.parent == zin):
            return True
    return False


def finding(
    code: Code,
    span: Span,
    label: str,
    help_: str,
    at: Vindplaats,
    secondary: tuple[Label, ...] = (),
) -> Diagnostic:
    """A finding of the reader: a place, what is wrong there, what to do."""
    return Diagnostic(code, Label(span, label), secondary, help=help_, vindplaats=at)


def _by_unit(
    artikel: m.Bepaling, regels: dict[Vindplaats, list[m.Regel]]
) -> dict[Vindplaats, list[Sentence]]:
    found: dict[Vindplaats, list[Sentence]] = {}
    for bepaling in artikel.walk():
        if bepaling.soort == "noot":
            continue
        unit = unit_of(bepaling.vindplaats)
        for alinea in bepaling.alineas:
            for zin in alinea.zinnen:
                found.setdefault(unit, []).append(_sentence(zin, alinea, regels[unit]))
    return found


def _sentence(zin: m.Zin, alinea: m.Alinea, regels: list[m.Regel]) -> Sentence:
    references = tuple(v for v in alinea.verwijzingen if zin.start <= v.start and v.end <= zin.end)
    text = zin.tekst
    blank = text
    for v in references:
        start, end = v.start - zin.start, v.end - zin.start
        blank = blank[:start] + "·" * (end - start) + blank[end:]
    blank = _CITATION.sub(lambda found: "·" * len(found.group()), blank)
    return Sentence(
        zin.vindplaats,
        text,
        blank,
        alinea,
        zin.start,
        any(
            isinstance(r, m.ZonderRegel) and serves(r.bij, r.vindplaats, zin.vindplaats)
            for r in regels
        ),
        tuple(_quoted(text, regels)),
        references,
    )


def _quoted(text: str, regels: list[m.Regel]) -> Iterator[tuple[int, int]]:
    quotes: list[str] = []
    for regel in regels:
        if isinstance(regel, m.Duiding):
            quotes += _QUOTE.findall(regel.tekst)
        elif isinstance(regel, m.Beoordeling):
            quotes.append(regel.woorden)
        elif isinstance(regel, m.Slotbepaling):
            quotes.append(regel.titel)
    lowered = text.lower()
    for quote in quotes:
        for part in quote.lower().split("…"):
            words = part.strip(" ,.;:")
            at = lowered.find(words) if words else -1
            while at != -1:
                yield at, at + len(words)
                at = lowered.find(words, at + 1)
