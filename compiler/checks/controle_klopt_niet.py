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
        explanation=f"{fout.sleutel_tekst}: in de kolom {fout.controle.totaal} staat "
        f"{write_bedrag(fout.totaal)}, maar de bedragen van {fout.controle.som} zijn samen "
        f"{write_bedrag(fout.som)}.",
        help="ga na welk bedrag fout is; tot dat is verbeterd, geldt het gepubliceerde totaal, en elke "
        "uitslag die het gebruikt, zegt dat",
        vindplaats=fout.vindplaats,
    )
