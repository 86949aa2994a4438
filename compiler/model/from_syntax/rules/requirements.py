"""Requirements: an eis with its conditions, its sentence and what it hits."""

from __future__ import annotations

from dataclasses import replace

from compiler.diagnostics import codes
from compiler.model import nodes as m
from compiler.model.from_syntax.bind.binder import Binder
from compiler.model.from_syntax.context import Context
from compiler.model.from_syntax.rules.calculations import Calculations
from compiler.model.from_syntax.rules.conditions import bind_condities, conjunction
from compiler.model.from_syntax.rules.hits import bind_treft, kinds_inside
from compiler.model.from_syntax.rules.lines import only, read_bij, report_repeated
from compiler.model.from_syntax.rules.messages import bind_melding
from compiler.model.from_syntax.rules.subject import read_onderwerp, scope_about, scope_of
from compiler.model.from_syntax.rules.used_tables import used_tables
from compiler.model.walk import feiten
from compiler.syntax import nodes as s
from compiler.vindplaats import Vindplaats


class Requirements:
    """Binds eisen; `eisen` holds those that were bound, by the name of their function."""

    def __init__(self, context: Context, calculations: Calculations) -> None:
        self._context = context
        self._calculations = calculations
        self._parts = kinds_inside(context)
        self.eisen: dict[str, m.Eis] = {}

    def bind(
        self,
        regel: s.Eis,
        hier: Vindplaats,
        *,
        soort: str = "",
        bron: Vindplaats | None = None,
        extra: tuple[s.Conditie, ...] = (),
    ) -> m.Eis | None:
        """One eis, kept in `eisen`; with `soort` and `bron` a copy for another kind of document."""
        context = self._context
        report_repeated(
            context, regel.regels, (s.Voor, s.Geldt, s.Anders, s.Treft), regel.naam, hier
        )
        voor, geldt = only(regel.regels, s.Voor), only(regel.regels, s.Geldt)
        if voor is None or geldt is None:
            context.report(
                codes.REGEL_ONTBREEKT,
                regel.naam.span,
                f"deze eis heeft geen regel ‘{'voor' if voor is None else 'geldt'}’",
                help="een eis zegt voor welk document zij is (voor …) en wat moet gelden (geldt …)",
                at=hier,
            )
            return None
        if soort:
            voor = replace(voor, soort=s.Naam(soort, voor.soort.span))
        onderwerp = read_onderwerp(context, voor, hier)
        if onderwerp is None:
            return None
        binder = Binder(context, scope_about(onderwerp, context), hier, self._calculations.get)
        written = [r for r in regel.regels if isinstance(r, s.Conditie)]
        condities = bind_condities(written, binder)
        asked = self._asked(extra, onderwerp, hier)
        voorwaarde = binder.voorwaarde(geldt.voorwaarde)
        anders = only(regel.regels, s.Anders)
        melding = bind_melding(context, anders.tekst, binder) if anders else None
        treft = bind_treft(
            context, only(regel.regels, s.Treft), onderwerp, self._parts, binder, hier
        )
        if condities is None or asked is None or voorwaarde is None or treft is None:
            return None
        if anders is not None and melding is None:
            return None
        condities = (*condities, *asked)
        indien = conjunction(condities)
        fields = feiten(indien, voorwaarde)
        eis = m.Eis(
            regel.naam.tekst,
            f"{regel.naam.tekst}_{soort}" if soort else regel.naam.tekst,
            onderwerp,
            condities,
            indien,
            voorwaarde,
            melding,
            treft,
            (),
            fields,
            (),
            None,
            bron,
            used_tables(context, indien, voorwaarde),
            hier,
            () if soort else read_bij(context, regel.regels, hier),
            regel.span,
        )
        self.eisen[eis.functie] = eis
        return eis

    def _asked(
        self, extra: tuple[s.Conditie, ...], onderwerp: m.Onderwerp, hier: Vindplaats
    ) -> tuple[m.Conditie, ...] | None:
        """What `overeenkomstig` asks, of the document, also where the eis is about an element."""
        if not extra:
            return ()
        scope = scope_of(onderwerp.soort, self._context)
        return bind_condities(extra, Binder(self._context, scope, hier, self._calculations.get))
