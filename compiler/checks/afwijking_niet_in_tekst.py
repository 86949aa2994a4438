"""A rule makes an exception and no words of its provision leave room for one."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.reading.connectives import leaves_room
from compiler.checks.reading.provision import finding, provisions
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model import nodes as m


def check(regeling: m.Regeling) -> Iterator[Diagnostic]:
    """An afwijking needs words: in afwijking van, bij uitzondering, tenzij, or a power (kan)."""
    for provision in provisions(regeling):
        afwijkingen = [regel for regel in provision.regels if isinstance(regel, m.Afwijking)]
        if not afwijkingen or leaves_room(provision.tekst):
            continue
        for regel in afwijkingen:
            yield finding(
                codes.AFWIJKING_NIET_IN_TEKST,
                regel.span,
                f"geen woorden van {provision.vindplaats.cited} maken een uitzondering",
                "zet de afwijking onder de bepaling die afwijkt",
                provision.vindplaats,
            )
