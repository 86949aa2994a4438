"""Each eis has an example on each side of its boundary, each berekening at least one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model import nodes as m
from compiler.model.expressions import Aanroep
from compiler.model.nodes import Uitkomst
from compiler.model.walk import walk


def check(regeling: m.Regeling) -> Iterator[Diagnostic]:
    """An eis wants an example that is voldaan and one that is niet_voldaan."""
    outcomes, called = _shown(regeling)
    for eis in regeling.eisen.values():
        if eis.overeenkomstig is not None:
            continue
        missing = [
            side
            for side in (Uitkomst.VOLDAAN, Uitkomst.NIET_VOLDAAN)
            if side not in outcomes[eis.naam]
        ]
        if missing:
            yield Diagnostic(
                codes.VOORBEELD_ONTBREEKT,
                Label(eis.span, f"geen voorbeeld laat zien wanneer de eis {missing[0]} is"),
                help=f"voeg een voorbeeld toe, vlak bij de grens: verwacht {eis.naam} {missing[0]}",
                vindplaats=eis.vindplaats,
            )
    for berekening in regeling.berekeningen.values():
        if berekening.naam not in called:
            yield Diagnostic(
                codes.VOORBEELD_ONTBREEKT,
                Label(berekening.span, "geen voorbeeld rekent dit uit"),
                help=f"voeg een voorbeeld toe: verwacht {berekening.naam}(…) is …",
                vindplaats=berekening.vindplaats,
            )


def _shown(regeling: m.Regeling) -> tuple[dict[str, set[Uitkomst]], set[str]]:
    outcomes: dict[str, set[Uitkomst]] = defaultdict(set)
    called: set[str] = set()
    for voorbeeld in regeling.voorbeelden:
        for verwacht in voorbeeld.verwachtingen:
            match verwacht:
                case m.VerwachtUitkomst():
                    outcomes[verwacht.eis].add(verwacht.uitkomst)
                case m.VerwachtWaarde():
                    called |= {
                        part.berekening
                        for part in walk(verwacht.voorwaarde)
                        if isinstance(part, Aanroep)
                    }
                case m.VerwachtOordeel():
                    pass
    return outcomes, called
