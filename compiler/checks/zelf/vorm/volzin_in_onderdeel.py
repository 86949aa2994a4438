"""An onderdeel that holds a sentence of its own after the first."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.zelf.text import Hit, passages, remark
from compiler.checks.zelf.vorm.opsommingen import ITEMS
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model.nodes import Regeling


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """An onderdeel is a part of the sentence that opens the list."""
    for passage in passages(regeling, "artikel"):
        zinnen = passage.alinea.zinnen
        if passage.bepaling.soort in ITEMS and len(zinnen) > 1:
            yield remark(
                codes.VOLZIN_IN_ONDERDEEL,
                Hit(passage, zinnen[1].start, zinnen[1].end),
                "hier begint een nieuwe volzin",
                why="Een onderdeel bevat geen nieuwe volzin: het maakt de zin van de aanhef af "
                "(Aanwijzing 3.59).",
                help="zet de volzin in een eigen lid",
            )
