"""What a table adds up to for each value of its repeated column: € 10.000.000 in 2026."""

from __future__ import annotations

from collections.abc import Mapping

from compiler.model.expressions import Bedragwaarde
from compiler.model.nodes import Regeling, Rij, Tabel
from compiler.vindplaats import Vindplaats


def tables_of(regeling: Regeling, artikel: Vindplaats) -> tuple[Tabel, ...]:
    """The tables that stand with an article (`bij`)."""
    return tuple(
        tabel
        for tabel in regeling.tabellen.values()
        if any(artikel.contains(plaats) for plaats in tabel.bij)
    )


def sums_per(tabel: Tabel) -> Mapping[str, int]:
    """The sum in cents of the repeated column of amounts, per value; empty unless there is just one.

    A row for several keys ("Arnhem, Breda en Delft") counts once for each.
    """
    repeated = {kop.kolom for kop in tabel.koppen if kop.per is not None}
    if len(repeated) != 1:
        return {}
    sums: dict[str, int] = {}
    for rij in tabel.rijen:
        for kop, cel in zip(tabel.koppen, rij.cellen, strict=True):
            for waarde in cel.waarden if kop.per is not None else ():
                if not isinstance(waarde, Bedragwaarde):
                    return {}
                sums[str(kop.per)] = sums.get(str(kop.per), 0) + waarde.centen * _keys(tabel, rij)
    return sums


def _keys(tabel: Tabel, rij: Rij) -> int:
    """For how many keys the row stands: the most values in one of its cells."""
    return max(1, *(len(cel.waarden) for cel in rij.cellen))
