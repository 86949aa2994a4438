"""Whom the hardheidsclausule may spare (Aanwijzing 5.26)."""

from __future__ import annotations

from compiler.diagnostics import codes
from compiler.model.from_syntax.context import Context
from compiler.model.from_syntax.data import actors
from compiler.syntax import nodes as s
from compiler.vindplaats import Vindplaats


class Hardheid:
    """The hardheidsclausule of the regulation, if it has one."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._found: tuple[str, Vindplaats] | None = None
        for declared in context.regels:
            regel = declared.regel
            if isinstance(regel, s.Hardheidsclausule):
                self._found = self._read(regel, declared.vindplaats)
                break

    def place_for(self, soort: str) -> Vindplaats | None:
        """Refusals burden the author of a document; parts without an author follow the whole."""
        if self._found is None:
            return None
        begunstigde, plaats = self._found
        auteur = self._context.gegevens[soort].auteur
        return plaats if auteur in ("", begunstigde) else None

    def _read(self, regel: s.Hardheidsclausule, hier: Vindplaats) -> tuple[str, Vindplaats]:
        known = actors(self._context)
        if regel.begunstigde.tekst not in known:
            self._context.report_unknown(
                codes.GEEN_BEGRIP,
                regel.begunstigde,
                "wie dit is, is niet omschreven",
                known,
                hier,
            )
        return regel.begunstigde.tekst, hier
