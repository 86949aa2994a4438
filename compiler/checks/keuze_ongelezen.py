"""The text lists a value (an onderdeel, a name) and the rules that list the others leave it out."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.reading.lists import listed
from compiler.checks.reading.provision import finding
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model.nodes import Regeling


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """Of a list that rules go through, every value that the text names must be there."""
    for _, found in listed(regeling):
        for naam, (sentence, start, end) in found.in_tekst.items():
            if naam not in found.in_regels and not sentence.answered(start, end):
                yield finding(
                    codes.KEUZE_ONGELEZEN,
                    sentence.span(start, end),
                    f"de regels hieronder noemen ‘{naam}’ niet, andere waarden wel",
                    f"noem ‘{naam}’ in de regel die de andere waarden noemt",
                    sentence.vindplaats,
                )
