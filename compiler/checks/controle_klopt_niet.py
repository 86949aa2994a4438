"""A total in a table that is not the sum of its parts: kept as published, and said."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model.literals import write_bedrag
from compiler.model.nodes import Controlefout, Regeling


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """One remark for each declared control that the official numbers do not meet."""
    for fout in regeling.controlefouten:
        yield _remark(fout)


def _remark(fout: Controlefout) -> Diagnostic:
    difference = write_bedrag(abs(fout.totaal - fout.som))
    side = "meer" if fout.totaal > fout.som else "minder"
    return Diagnostic(
        codes.CONTROLE_KLOPT_NIET,
        Label(fout.span, f"{difference} {side} dan de som van {fout.controle.som}"),
        explanation=f"{fout.sleutel_tekst}: {fout.controle.totaal} is {write_bedrag(fout.totaal)}, maar "
        f"{fout.controle.som} is samen {write_bedrag(fout.som)}.",
        help="het gepubliceerde totaal blijft gelden; elke uitslag die het gebruikt, meldt dit",
        vindplaats=fout.vindplaats,
    )
