"""A periode has a first and a last day that the text does not give as one window."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.reading.agreement import keys
from compiler.checks.reading.comparisons import Richting, read_comparisons
from compiler.checks.reading.provision import Provision, finding, provisions
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model import nodes as m


def check(regeling: m.Regeling) -> Iterator[Diagnostic]:
    """Where the text gives windows, each periode must be one of them, and each window a periode."""
    for provision in provisions(regeling):
        windows = _windows(provision)
        if not windows:
            continue
        for regel in provision.regels:
            if not isinstance(regel, m.Periode):
                continue
            if (("datum", regel.begin), ("datum", regel.einde)) not in windows:
                yield finding(
                    codes.PERIODE_NIET_IN_TEKST,
                    regel.span,
                    f"{provision.vindplaats.cited} noemt deze twee dagen niet als begin en einde van één "
                    "periode",
                    "neem begin en einde van de tekst over",
                    provision.vindplaats,
                )


def _windows(provision: Provision) -> set[tuple[object, ...]]:
    return {
        keys(phrase)
        for sentence in provision.sentences
        for phrase in read_comparisons(sentence.gelezen)
        if phrase.richting in (Richting.VAN_TOT_EN_MET, Richting.TUSSEN)
        and all(quantity.soort == "datum" for quantity in phrase.waarden)
    }
