"""The text says "tussen … en …" and nothing says whether the ends are in."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.reading.comparisons import Richting, read_comparisons
from compiler.checks.reading.provision import finding, provisions
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model.nodes import Regeling


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """A rule includes or excludes its ends; where the text does not, an interpretation says why."""
    for provision in provisions(regeling):
        for sentence in provision.open_sentences:
            for phrase in read_comparisons(sentence.gelezen):
                if phrase.richting is not Richting.TUSSEN:
                    continue
                if not sentence.answered(phrase.start, phrase.end):
                    yield finding(
                        codes.GRENS_ONBESLIST,
                        sentence.span(phrase.start, phrase.end),
                        "de tekst zegt niet of de grenzen meetellen",
                        f'leg de keuze vast: duiding "‘{phrase.tekst}’ wordt gelezen …"',
                        sentence.vindplaats,
                    )
