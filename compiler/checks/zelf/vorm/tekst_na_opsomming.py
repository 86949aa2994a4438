"""Words after a list that belong to all its items: which item do they close?"""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.zelf.text import Hit, remark
from compiler.checks.zelf.vorm.opsommingen import opsommingen
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model.nodes import Regeling


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """A list is the end of its sentence."""
    for opsomming in opsommingen(regeling):
        after = opsomming.text_after
        if after is not None:
            yield remark(
                codes.TEKST_NA_OPSOMMING,
                Hit(after, 0, len(after.tekst)),
                "deze tekst volgt op de opsomming",
                why="Na een opsomming volgt geen tekst meer die bij alle onderdelen hoort: zij leest "
                "als een deel van het laatste (Aanwijzing 3.59).",
                help="zet deze woorden vóór de opsomming, of in een eigen lid",
            )
