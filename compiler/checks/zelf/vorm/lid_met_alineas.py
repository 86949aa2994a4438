"""A lid, or an article without leden, of more than one paragraph: its parts cannot be cited."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.zelf.text import Hit, Passage, remark
from compiler.checks.zelf.vorm.opsommingen import ITEMS
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model.nodes import Alinea, Regeling


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """The second paragraph before any list."""
    for artikel in regeling.artikelen:
        for bepaling in artikel.walk():
            if bepaling.soort not in ("artikel", "lid"):
                continue
            alineas: list[Alinea] = []
            for deel in bepaling.inhoud:
                if isinstance(deel, Alinea):
                    alineas.append(deel)
                elif getattr(deel, "soort", "") in (*ITEMS, "begrip", "lid"):
                    break
            if len(alineas) > 1:
                second = Passage(bepaling, alineas[1])
                yield remark(
                    codes.LID_MET_ALINEAS,
                    Hit(second, 0, len(second.tekst)),
                    "hier begint een tweede alinea",
                    why="Een lid wordt niet in alinea’s verdeeld; een artikel van meer alinea’s wordt "
                    "in leden verdeeld (Aanwijzing 99, oud; nu 3.58).",
                    help="maak er twee leden van, of één alinea",
                )
