"""The sentence patterns of a table, and the holes in them that a column fills."""

from __future__ import annotations

import re
from collections.abc import Mapping

from compiler.diagnostics import codes
from compiler.diagnostics.suggest import bedoelde_u
from compiler.model import nodes as m
from compiler.model.from_syntax.context import Context
from compiler.syntax import nodes as s
from compiler.vindplaats import Vindplaats

HOLE = re.compile(r"\{([^{}]*)\}")


def read_patroon(
    context: Context, patroon: s.Patroon, kolommen: Mapping[str, m.Kolom], hier: Vindplaats
) -> m.Zinspatroon | None:
    """One pattern; None, with a report, when it names what the table does not have."""
    per = patroon.per.tekst if patroon.per else ""
    repeated = {kolom.per for kolom in kolommen.values() if kolom.per}
    if per and per not in repeated:
        context.report(
            codes.PATROON_PAST_NIET,
            patroon.span,
            f"geen kolom van deze tabel is er per {per}",
            help="schrijf een kolom als ‘kolom uitbetaling bedrag per jaar’",
            at=hier,
        )
        return None
    known = {*kolommen, *repeated}
    for tekst in filter(None, (patroon.tekst, patroon.elk)):
        for hole in HOLE.findall(tekst.tekst):
            name = hole.removeprefix("elk ")
            if name not in known:
                context.report(
                    codes.PATROON_PAST_NIET,
                    tekst.span,
                    f"‘{name}’ is geen kolom van deze tabel",
                    help=bedoelde_u(name, known) or f"kolommen: {', '.join(sorted(known))}",
                    at=hier,
                )
                return None
    return m.Zinspatroon(
        patroon.soort,
        patroon.meer.tekst if patroon.meer else "",
        patroon.tekst.tekst,
        patroon.elk.tekst if patroon.elk else "",
        patroon.tussen.tekst if patroon.tussen else "",
        patroon.span,
    )
