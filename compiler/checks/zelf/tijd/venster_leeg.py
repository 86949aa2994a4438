"""A window whose last day lies before its first."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model.literals import write_datum
from compiler.model.nodes import Regeling


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """No day falls in such a periode."""
    for periode in regeling.perioden.values():
        if periode.einde < periode.begin:
            yield Diagnostic(
                codes.VENSTER_LEEG,
                Label(periode.span, "in deze periode valt geen dag"),
                (),
                f"{write_datum(periode.einde).capitalize()} ligt vóór {write_datum(periode.begin)}.",
                "controleer de jaartallen: is een jaar te vroeg of te laat geschreven?",
                periode.vindplaats,
            )
