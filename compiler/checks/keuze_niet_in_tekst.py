"""A rule lists a value that the text, which lists the others, does not name."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.reading.lists import listed
from compiler.checks.reading.provision import finding
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model.nodes import Regeling


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """Of a list that the text goes through, a rule may name no other value."""
    for provision, found in listed(regeling):
        if not 2 * len(found.in_regels.keys() & found.in_tekst.keys()) >= len(found.in_regels):
            continue
        for naam, span in found.in_regels.items():
            if naam not in found.in_tekst:
                yield finding(
                    codes.KEUZE_NIET_IN_TEKST,
                    span,
                    f"{provision.vindplaats.cited} noemt ‘{naam}’ niet",
                    "neem de opsomming van de tekst over",
                    provision.vindplaats,
                )
