"""What an eis hits when it is not met: the document, an element, an onderdeel or a bedrag."""

from __future__ import annotations

from compiler.diagnostics import codes
from compiler.model import nodes as m
from compiler.model.from_syntax.bind.binder import Binder
from compiler.model.from_syntax.context import Context
from compiler.model.types import Basistype, Keuzetype, gegevens_in
from compiler.syntax import nodes as s
from compiler.vindplaats import Vindplaats


def bind_treft(
    context: Context,
    treft: s.Treft | None,
    onderwerp: m.Onderwerp,
    parts: frozenset[str],
    binder: Binder,
    hier: Vindplaats,
) -> m.Treft | None:
    """What the line `treft` names, or what an eis without it hits; None after a report."""
    part = bool(onderwerp.lijst) or onderwerp.soort in parts
    whole = m.Treft("element" if part else "document", None)
    if treft is None:
        return whole
    if isinstance(treft.waarde, s.Naamterm):
        name = treft.waarde.naam.tekst
        if name == onderwerp.variabele:
            return whole
        if name == onderwerp.soort:
            return m.Treft("document", None)
    bound = binder.bind(treft.waarde)
    if bound is None:
        return None
    if isinstance(bound.type, Keuzetype):
        return m.Treft("onderdeel", bound)
    if bound.type == Basistype.BEDRAG:
        return m.Treft("bedrag", bound)
    context.report(
        codes.SOORTEN_MENGEN,
        bound.span,
        "‘treft’ noemt het document, een element, een onderdeel of een bedrag",
        help="laat ‘treft’ weg als de eis het hele document treft",
        at=hier,
    )
    return None


def kinds_inside(context: Context) -> frozenset[str]:
    """The kinds of document that also stand inside another: an eis about one hits an element."""
    inner = (
        gegevens_in(veld.type) for gegevens in context.gegevens.values() for veld in gegevens.velden
    )
    return frozenset(name for name in inner if name is not None)
