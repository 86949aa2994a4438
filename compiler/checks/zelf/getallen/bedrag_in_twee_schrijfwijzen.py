"""One table with amounts with and without cents."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model.expressions import Bedragwaarde
from compiler.model.nodes import Cel, Regeling, Tabel


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """The cells that are written as fewer others are."""
    for tabel in regeling.tabellen.values():
        cells = [cel for rij in tabel.rijen for cel in rij.cellen if _is_amount(cel)]
        with_cents = [cel for cel in cells if "," in cel.tekst]
        without = [cel for cel in cells if "," not in cel.tekst]
        if with_cents and without:
            rare, common = sorted((without, with_cents), key=len)
            yield _remark(tabel, rare, common)


def _is_amount(cel: Cel) -> bool:
    return len(cel.waarden) == 1 and isinstance(cel.waarden[0], Bedragwaarde)


def _remark(tabel: Tabel, rare: list[Cel], common: list[Cel]) -> Diagnostic:
    way = "met" if "," in rare[0].tekst else "zonder"
    return Diagnostic(
        codes.BEDRAG_IN_TWEE_SCHRIJFWIJZEN,
        Label(rare[0].span, f"‘{rare[0].tekst}’ is {way} centen geschreven"),
        tuple(Label(cel.span, "en hier") for cel in rare[1:]),
        f"Van de {len(rare) + len(common)} bedragen in deze tabel zijn er {len(common)} anders "
        f"geschreven, zoals ‘{common[0].tekst}’.",
        "schrijf alle bedragen van een tabel op dezelfde manier",
        tabel.vindplaats,
    )
