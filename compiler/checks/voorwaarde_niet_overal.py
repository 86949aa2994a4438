"""Of the eisen under one list, all but one have the same condition."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from compiler.checks.reading.provision import Provision, finding, provisions
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model import nodes as m

_ENOUGH = 3


def check(regeling: m.Regeling) -> Iterator[Diagnostic]:
    """Eisen on one kind of document that serve one aanhef must share the condition of the others."""
    for provision in provisions(regeling):
        for eisen in _families(provision):
            texts = Counter(_condition(eis) for eis in eisen)
            usual, count = texts.most_common(1)[0]
            if not usual or count != len(eisen) - 1:
                continue
            for eis in eisen:
                if _condition(eis) != usual:
                    yield finding(
                        codes.VOORWAARDE_NIET_OVERAL,
                        eis.span,
                        f"de andere eisen bij deze opsomming gelden ‘{usual}’, deze niet",
                        "geef de eis dezelfde voorwaarde, of leg uit waarom zij hier niet geldt: "
                        f'duiding bij {eis.naam} "…"',
                        provision.vindplaats,
                    )


def _families(provision: Provision) -> Iterator[list[m.Eis]]:
    families: dict[object, list[m.Eis]] = defaultdict(list)
    for eis in provision.eisen:
        served = provision.served(eis)
        if any(s.vindplaats.delen[-1].soort == "onderdeel" for s in served):
            families[eis.onderwerp].append(eis)
    for eisen in families.values():
        if len(eisen) >= _ENOUGH and not any(_explained(provision, eis) for eis in eisen):
            yield eisen


def _explained(provision: Provision, eis: m.Eis) -> bool:
    alone = [d for d in provision.duidingen if d.regels == (eis.naam,)]
    return bool(alone)


def _condition(eis: m.Eis) -> str:
    return " ".join(
        f"{c.woord} {' '.join(c.span.text.split()).removeprefix(c.woord).strip()}"
        for c in eis.condities
    )
