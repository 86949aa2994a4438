"""A rule applies another provision, and no words here, or other ones, do so."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.reading.connectives import declares_application
from compiler.checks.reading.provision import finding, provisions
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model import nodes as m


def check(regeling: m.Regeling) -> Iterator[Diagnostic]:
    """`overeenkomstig` needs "van (overeenkomstige) toepassing" and a reference to its source."""
    for provision in provisions(regeling):
        doelen = [v.doel for s in provision.sentences for v in s.verwijzingen if v.doel is not None]
        for regel in provision.regels:
            if not isinstance(regel, m.Overeenkomstig):
                continue
            named = any(d.contains(regel.bron) or regel.bron.contains(d) for d in doelen)
            if named and declares_application(provision.tekst):
                continue
            yield finding(
                codes.OVEREENKOMSTIG_NIET_IN_TEKST,
                regel.span,
                f"{provision.vindplaats.cited} verklaart {regel.bron.cited} niet van overeenkomstige "
                "toepassing",
                "zet de regel onder de bepaling die dat doet, of noem de bepaling die de tekst noemt",
                provision.vindplaats,
            )
