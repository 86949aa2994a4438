"""Why a sentence has no rule is one of a few reasons, so that they can be compared."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.diagnostics.suggest import bedoelde_u
from compiler.model.nodes import Regeling, ZonderRegel

REDENEN = (
    "bevoegdheid",
    "procedure",
    "informatie",
    "slotbepaling",
    "begripsbepaling",
    "grondslag",
)


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """`zonder regel` must give one of the known reasons."""
    for bepaling in regeling.walk():
        for regel in bepaling.regels:
            if isinstance(regel, ZonderRegel) and regel.reden not in REDENEN:
                yield Diagnostic(
                    codes.ONBEKENDE_REDEN,
                    Label(regel.span, f"‘{regel.reden}’ is geen bekende reden"),
                    help=bedoelde_u(regel.reden, REDENEN) or f"kies een van: {', '.join(REDENEN)}",
                    vindplaats=bepaling.vindplaats,
                )
