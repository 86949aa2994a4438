"""A window that closes on a Saturday or Sunday, in a regulation where no law moves that day."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.zelf.tijd.kalender import (
    is_extended,
    is_weekend,
    why_not_extended,
    write_weekday,
)
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model.literals import write_datum
from compiler.model.nodes import Regeling


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """Each declared periode whose last day is no working day."""
    if is_extended(regeling):
        return
    for periode in regeling.perioden.values():
        if is_weekend(periode.einde) and periode.begin < periode.einde:
            begin = f"vanaf {write_datum(periode.begin)}"
            yield Diagnostic(
                codes.VENSTER_EINDIGT_IN_WEEKEND,
                Label(
                    periode.span, f"de periode {begin} eindigt op {write_weekday(periode.einde)}"
                ),
                (),
                why_not_extended(regeling),
                "kies een werkdag als laatste dag, of zeg dat de periode tot en met de eerste werkdag "
                "erna loopt",
                periode.vindplaats,
            )
