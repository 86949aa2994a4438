"""A number, amount, percentage, date or term in the text that no rule of the provision uses."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.reading.provision import finding, provisions
from compiler.checks.reading.quantities import read_quantities
from compiler.checks.reading.rules import values
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model.nodes import Regeling


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """Every value in a sentence with a rule must stand in a rule, or in a quoted interpretation."""
    for provision in provisions(regeling):
        held = values(regeling, provision.regels)
        for sentence in provision.open_sentences:
            for found in read_quantities(sentence.gelezen):
                if found.key in held or sentence.answered(found.start, found.end):
                    continue
                yield finding(
                    codes.WAARDE_ZONDER_REGEL,
                    sentence.span(found.start, found.end),
                    f"geen regel hieronder gebruikt ‘{found.tekst}’",
                    f"gebruik de waarde in een regel, of leg uit waarom niet: "
                    f'duiding "‘{found.tekst}’ …"',
                    sentence.vindplaats,
                )
