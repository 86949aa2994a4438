"""A rule compares a value of the text another way than the text: `meer dan` for "ten minste"."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.reading.agreement import agrees, keys
from compiler.checks.reading.comparisons import Comparison, read_comparisons
from compiler.checks.reading.connectives import refuses
from compiler.checks.reading.provision import Provision, Sentence, finding, provisions
from compiler.checks.reading.rules import comparisons
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model import nodes as m

Phrases = list[tuple[Sentence, Comparison]]


def check(regeling: m.Regeling) -> Iterator[Diagnostic]:
    """Every comparison in a rule with a value that the text compares must go the same way."""
    for provision in provisions(regeling):
        phrases = _phrases(provision)
        for regel in provision.regels:
            for rule in comparisons(regeling, regel):
                same = [(s, p) for s, p in phrases if set(keys(p)) & rule.waarden]
                if not same or any(agrees(rule, p, refuses(s.gelezen)) for s, p in same):
                    continue
                if isinstance(regel, m.Afwijking) or any(
                    s.answered(p.start, p.end) for s, p in same
                ):
                    continue
                sentence, phrase = same[0]
                label = Label(sentence.span(phrase.start, phrase.end), "de tekst")
                yield finding(
                    codes.VERGELIJKING_VERSCHILT,
                    rule.span,
                    f"hier staat ‘{rule.richting}’, in de tekst ‘{phrase.tekst}’",
                    "neem de vergelijking van de tekst over, of leg de keuze uit in een duiding "
                    f"die ‘{phrase.tekst}’ aanhaalt",
                    sentence.vindplaats,
                    (label,),
                )


def _phrases(provision: Provision) -> Phrases:
    return [
        (sentence, phrase)
        for sentence in provision.sentences
        for phrase in read_comparisons(sentence.gelezen)
    ]
