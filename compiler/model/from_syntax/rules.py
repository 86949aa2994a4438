"""Requirements, calculations and exceptions: bound one by one, calculations whenever one is asked for.

A calculation may call another wherever that stands, so it is bound on demand; one that asks for
itself along the way is a cycle, which is reported with every step.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Label
from compiler.model import expressions as e
from compiler.model import nodes as m
from compiler.model.expressions import Expression
from compiler.model.from_syntax.bind.binder import Binder
from compiler.model.from_syntax.bind.binding import Scope
from compiler.model.from_syntax.context import Context, Declared
from compiler.model.from_syntax.data import places, read_type
from compiler.model.from_syntax.structure import find_bepaling
from compiler.model.types import (
    Basistype,
    Gegevenstype,
    Keuzetype,
    Lijst,
    Type,
    gegevens_in,
)
from compiler.model.walk import feiten, walk
from compiler.source import Span
from compiler.syntax import nodes as s
from compiler.syntax.parse import parse_uitdrukking
from compiler.vindplaats import Vindplaats

T = TypeVar("T")
_HOLE = re.compile(r"\{([^{}]*)\}")

# Far above what a regulation needs: what is worked out by calling stays within time and stack.
_LONGEST_CHAIN = 50
_LARGEST_WORK = 100_000


class Rules:
    """Binds all rules of a regulation; the results are kept by name."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._busy: list[s.Berekening] = []
        self._failed: set[str] = set()
        self._parts: set[str] | None = None
        self._chains: dict[str, tuple[int, int]] = {}
        self._reported_chain = False
        self.eisen: dict[str, m.Eis] = {}
        self.afwijkingen: dict[str, m.Afwijking] = {}
        self.overeenkomstig: dict[int, m.Overeenkomstig] = {}
        self.copies: list[tuple[Declared, s.Eis, str, Vindplaats]] = []

    # ------------------------------------------------------------ calculations

    def berekening(self, naam: s.Naam) -> m.Berekening | None:
        """The calculation of that name, bound now if it was not yet."""
        known = self._context.berekeningen.get(naam.tekst)
        if known is not None or naam.tekst in self._failed:
            return known
        declared = self._context.namen[naam.tekst]
        regel = declared.regel
        if not isinstance(regel, s.Berekening):
            return None
        if regel in self._busy:
            self._report_cycle(regel, declared.vindplaats)
            return None
        if len(self._busy) >= _LONGEST_CHAIN:
            self._report_chain(regel.naam.span, declared.vindplaats)
            return None
        self._busy.append(regel)
        bound = self._bind_berekening(regel, declared.vindplaats)
        self._busy.pop()
        if bound is None or self._is_too_long(bound):
            bound = None
            self._failed.add(naam.tekst)
        else:
            self._context.berekeningen[naam.tekst] = bound
        return bound

    def _is_too_long(self, bound: m.Berekening) -> bool:
        """Whether working it out takes too many steps, or too many calculations after each other."""
        parts = list(walk(bound.uitdrukking))
        called = [self._chains[p.berekening] for p in parts if isinstance(p, e.Aanroep)]
        chain = 1 + max((chain for chain, _ in called), default=0)
        work = len(parts) + sum(work for _, work in called)
        self._chains[bound.naam] = (chain, work)
        if chain <= _LONGEST_CHAIN and work <= _LARGEST_WORK:
            return False
        self._report_chain(bound.span, bound.vindplaats)
        return True

    def _report_chain(self, span: Span, hier: Vindplaats) -> None:
        if not self._reported_chain:
            self._reported_chain = True
            self._context.report(
                codes.TE_DIEP,
                span,
                "dit roept te veel andere regels na elkaar aan",
                help="voeg enkele van deze stappen samen tot één",
                at=hier,
            )

    def _report_cycle(self, regel: s.Berekening, hier: Vindplaats) -> None:
        steps = self._busy[self._busy.index(regel) :]
        names = [step.naam.tekst for step in steps]
        if any(name in self._failed for name in names):
            return
        self._failed.update(names)
        self._context.report(
            codes.KRING,
            regel.naam.span,
            "deze berekening heeft zichzelf nodig",
            help=" → ".join([*names, names[0]]) + ": haal een van deze stappen weg",
            at=hier,
            secondary=tuple(Label(step.naam.span, "en deze stap") for step in steps[1:]),
        )

    def _bind_berekening(self, regel: s.Berekening, hier: Vindplaats) -> m.Berekening | None:
        self._once(regel.regels, (s.Voor, s.Met), regel.naam, hier)
        voor = _only(regel.regels, s.Voor)
        met = _only(regel.regels, s.Met)
        body = [r for r in regel.regels if isinstance(r, s.Is | s.Naar)]
        if len(body) != 1:
            self._context.report(
                codes.REGEL_ONTBREEKT if not body else codes.REGEL_DUBBEL,
                regel.naam.span,
                "een berekening heeft precies één uitkomst",
                help="schrijf één regel ‘is …’, of ‘naar …’ met een tak per keuze",
                at=hier,
            )
            return None
        onderwerp = self._onderwerp(voor, hier) if voor else None
        if voor and onderwerp is None:
            return None
        parameters = self._parameters(met, hier) if met else ()
        if parameters is None:
            return None
        scope = _scope(onderwerp, self._context)
        for parameter in parameters:
            scope = scope.with_variable(e.Variabele(parameter.naam, parameter.type, parameter.span))
        binder = Binder(self._context, scope, hier, self.berekening)
        first = body[0]
        bound = (
            binder.bind(first.waarde)
            if isinstance(first, s.Is)
            else self._bind_naar(first, binder, hier)
        )
        if bound is None:
            return None
        if isinstance(bound.type, Gegevenstype | Lijst):
            self._context.report(
                codes.SOORTEN_MENGEN,
                bound.span,
                f"een berekening geeft geen {bound.type}",
                help="laat haar een bedrag, getal, datum, periode, keuze of ja/nee geven",
                at=hier,
            )
            return None
        return m.Berekening(
            regel.naam.tekst,
            onderwerp,
            parameters,
            bound,
            bound.type,
            (),
            self._tabellen(bound),
            hier,
            self._bij(regel.regels, hier),
            regel.span,
        )

    def _parameters(self, met: s.Met, hier: Vindplaats) -> tuple[m.Parameter, ...] | None:
        found: list[m.Parameter] = []
        for parameter in met.parameters:
            written = parameter.type or s.Typenaam(parameter.naam, 0, parameter.naam.span)
            soort = read_type(self._context, written, hier)
            if soort is None:
                return None
            found.append(m.Parameter(parameter.naam.tekst, soort, parameter.span))
        return tuple(found)

    def _bind_naar(self, naar: s.Naar, binder: Binder, hier: Vindplaats) -> Expression | None:
        waarde = binder.bind(naar.waarde)
        if waarde is None:
            return None
        if not isinstance(waarde.type, Keuzetype):
            self._context.report(
                codes.SOORTEN_MENGEN,
                waarde.span,
                "na ‘naar’ hoort een keuze uit een lijst",
                help="noem een veld of gegeven waarvan de soort een keuzelijst is",
                at=hier,
            )
            return None
        lijst = self._context.keuzelijsten[waarde.type.keuzelijst]
        takken: dict[str, Expression] = {}
        soort: Type | None = None
        for tak in naar.takken:
            name = next(
                (k.naam for k in lijst.waarden if tak.keuze.tekst in (k.naam, k.label)), None
            )
            if name is None or name in takken:
                self._report_tak(tak, lijst, hier, known=name is not None)
                return None
            bound = binder.bind(tak.waarde) if soort is None else binder.of_type(tak.waarde, soort)
            if bound is None:
                return None
            soort = bound.type
            takken[name] = bound
        missing = [k.naam for k in lijst.waarden if k.naam not in takken]
        if missing or soort is None:
            self._context.report(
                codes.TAK_ONTBREEKT,
                naar.waarde.span,
                f"geen tak voor: {', '.join(missing)}",
                help="noem elke keuze van de lijst, ook als de uitkomst dezelfde is",
                at=hier,
            )
            return None
        ordered = tuple((k.naam, takken[k.naam]) for k in lijst.waarden)
        return e.Naar(waarde, ordered, soort, naar.span)

    def _report_tak(
        self, tak: s.Tak, lijst: m.Keuzelijst, hier: Vindplaats, *, known: bool
    ) -> None:
        if known:
            self._context.report(
                codes.REGEL_DUBBEL,
                tak.keuze.span,
                "deze keuze is al genoemd",
                help="haal een van de twee takken weg",
                at=hier,
            )
            return
        self._context.report_unknown(
            codes.GEEN_KEUZE,
            tak.keuze,
            f"‘{tak.keuze.tekst}’ staat niet in de keuzelijst {lijst.naam}",
            (k.naam for k in lijst.waarden),
            hier,
        )

    # ------------------------------------------------------------ requirements

    def bind_eis(
        self,
        regel: s.Eis,
        hier: Vindplaats,
        *,
        soort: str = "",
        bron: Vindplaats | None = None,
        extra: tuple[s.Conditie, ...] = (),
    ) -> m.Eis | None:
        """One eis; with `soort` and `bron` a copy for another kind of document."""
        context = self._context
        self._once(regel.regels, (s.Voor, s.Geldt, s.Anders, s.Treft), regel.naam, hier)
        voor, geldt = _only(regel.regels, s.Voor), _only(regel.regels, s.Geldt)
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
        onderwerp = self._onderwerp(voor, hier)
        if onderwerp is None:
            return None
        binder = Binder(context, _scope(onderwerp, context), hier, self.berekening)
        written = [r for r in regel.regels if isinstance(r, s.Conditie)]
        condities = self._condities(written, binder)
        # What `overeenkomstig` asks is asked of the document, also where the eis is about an element.
        whole = Binder(context, scope_of(onderwerp.soort, context), hier, self.berekening)
        asked = self._condities(extra, whole)
        voorwaarde = binder.voorwaarde(geldt.voorwaarde)
        anders = _only(regel.regels, s.Anders)
        melding = self._melding(anders.tekst, binder, hier) if anders else None
        treft = self._treft(_only(regel.regels, s.Treft), onderwerp, binder, hier)
        if condities is None or asked is None or voorwaarde is None or treft is None:
            return None
        if anders is not None and melding is None:
            return None
        condities = (*condities, *asked)
        indien = conjunction(condities)
        fields = feiten(indien, voorwaarde)
        return m.Eis(
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
            self._tabellen(indien, voorwaarde),
            hier,
            () if soort else self._bij(regel.regels, hier),
            regel.span,
        )

    def _condities(
        self, written: Iterable[s.Conditie], binder: Binder
    ) -> tuple[m.Conditie, ...] | None:
        found: list[m.Conditie] = []
        for conditie in written:
            bound = binder.voorwaarde(conditie.voorwaarde)
            if bound is None:
                return None
            found.append(m.Conditie(conditie.woord, bound, conditie.span))
        return tuple(found)

    def _onderwerp(self, voor: s.Voor, hier: Vindplaats) -> m.Onderwerp | None:
        gegevens = self._context.gegevens.get(voor.soort.tekst)
        if gegevens is None:
            self._context.report_unknown(
                codes.ONBEKENDE_SOORT,
                voor.soort,
                "dit soort document ken ik niet",
                self._context.gegevens,
                hier,
            )
            return None
        if voor.lijst is None or voor.variabele is None:
            return m.Onderwerp(gegevens.naam, gegevens.naam)
        veld = gegevens.veld(voor.lijst.tekst)
        if veld is None:
            self._context.report_unknown(
                codes.ONBEKENDE_NAAM,
                voor.lijst,
                f"{gegevens.naam} heeft geen ‘{voor.lijst.tekst}’",
                (v.naam for v in gegevens.velden),
                hier,
            )
            return None
        if not isinstance(veld.type, Lijst) or not isinstance(veld.type.van, Gegevenstype):
            self._context.report(
                codes.SOORTEN_MENGEN,
                voor.lijst.span,
                f"‘{veld.naam}’ is {veld.type}, hier hoort een lijst van documenten",
                help="noem een veld van de soort ‘lijst van …’",
                at=hier,
            )
            return None
        return m.Onderwerp(gegevens.naam, voor.variabele.tekst, veld.naam)

    def _melding(self, tekst: s.Tekst, binder: Binder, hier: Vindplaats) -> m.Melding | None:
        """The sentence, its holes filled with bound expressions."""
        delen: list[str | Expression] = []
        complete = True
        for index, piece in enumerate(tekst.stukken):
            text = piece.text
            at = 0
            if index:
                delen.append(" ")
            for hole in _HOLE.finditer(text):
                delen.append(text[at : hole.start()])
                at = hole.end()
                bound = self._hole(piece, hole, binder)
                complete = complete and bound is not None
                if bound is not None:
                    delen.append(bound)
            delen.append(text[at:])
        return m.Melding(tuple(d for d in delen if d != ""), tekst.span) if complete else None

    def _hole(self, piece: Span, hole: re.Match[str], binder: Binder) -> Expression | None:
        start, end = piece.start + hole.start(1), piece.start + hole.end(1)
        written, diagnostics = parse_uitdrukking(piece.source, start, end)
        self._context.diagnostics.extend(diagnostics)
        return None if written is None else binder.bind(written)

    def _treft(
        self, treft: s.Treft | None, onderwerp: m.Onderwerp, binder: Binder, hier: Vindplaats
    ) -> m.Treft | None:
        part = bool(onderwerp.lijst) or self._is_part(onderwerp.soort)
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
        self._context.report(
            codes.SOORTEN_MENGEN,
            bound.span,
            "‘treft’ noemt het document, een element, een onderdeel of een bedrag",
            help="laat ‘treft’ weg als de eis het hele document treft",
            at=hier,
        )
        return None

    def _is_part(self, soort: str) -> bool:
        """Whether this kind of document also stands inside another."""
        if self._parts is None:
            inner = (
                gegevens_in(veld.type)
                for gegevens in self._context.gegevens.values()
                for veld in gegevens.velden
            )
            self._parts = {name for name in inner if name is not None}
        return soort in self._parts

    # ------------------------------------------------------------ exceptions

    def bind_afwijking(self, regel: s.Afwijking, hier: Vindplaats) -> m.Afwijking | None:
        self._once(regel.regels, (s.Voor,), regel.naam, hier)
        voor = _only(regel.regels, s.Voor)
        vans = [r for r in regel.regels if isinstance(r, s.Van)]
        if voor is None or not vans:
            self._context.report(
                codes.REGEL_ONTBREEKT,
                regel.naam.span,
                f"deze afwijking heeft geen regel ‘{'voor' if voor is None else 'van'}’",
                help="een afwijking zegt voor welk document zij is en van welke eis zij afwijkt: "
                "van eis naam van artikel 4 lid 1",
                at=hier,
            )
            return None
        onderwerp = self._onderwerp(voor, hier)
        if onderwerp is None:
            return None
        binder = Binder(self._context, _scope(onderwerp, self._context), hier, self.berekening)
        written = [r for r in regel.regels if isinstance(r, s.Conditie)]
        condities = self._condities(written, binder)
        if condities is None:
            return None
        targets = [self._target(van, onderwerp, hier) for van in vans]
        if None in targets:
            return None
        found = [t for t in targets if t is not None]
        return m.Afwijking(
            regel.naam.tekst,
            onderwerp,
            condities,
            conjunction(condities),
            tuple(name for kind, name in found if kind == "eis"),
            tuple(name for kind, name in found if kind == "afwijking"),
            (),
            0,
            (),
            hier,
            self._bij(regel.regels, hier),
            regel.span,
        )

    def _target(
        self, van: s.Van, onderwerp: m.Onderwerp, hier: Vindplaats
    ) -> tuple[str, str] | None:
        declared = self._context.namen.get(van.naam.tekst)
        kind = s.Eis if van.soort == "eis" else s.Afwijking
        if declared is None or not isinstance(declared.regel, kind):
            known = (n for n, d in self._context.namen.items() if isinstance(d.regel, kind))
            self._context.report_unknown(
                codes.ONBEKENDE_NAAM, van.naam, f"deze {van.soort} ken ik niet", known, hier
            )
            return None
        targets = [find_bepaling(self._context, p, hier) for p in van.plaatsen]
        if van.plaatsen and not any(t and t[0].contains(declared.vindplaats) for t in targets):
            self._context.report(
                codes.AFWIJKING_PAST_NIET,
                van.span,
                f"‘{van.naam.tekst}’ staat bij {declared.vindplaats}",
                help="noem de bepaling waar de eis staat",
                at=hier,
                secondary=(Label(declared.regel.span, "hier staat zij"),),
            )
            return None
        if van.soort == "afwijking":
            return "afwijking", van.naam.tekst
        for eis in self.eisen.values():
            if eis.naam == van.naam.tekst and eis.onderwerp == onderwerp:
                return "eis", eis.functie
        if any(eis.naam == van.naam.tekst for eis in self.eisen.values()):
            self._context.report(
                codes.AFWIJKING_PAST_NIET,
                van.naam.span,
                "deze eis gaat over iets anders dan de afwijking",
                help="geef de afwijking dezelfde regel ‘voor …’ als de eis",
                at=hier,
                secondary=(Label(declared.regel.span, "de eis"),),
            )
        return None

    def order_afwijkingen(self) -> None:
        """Which exception is set aside by which, and the rank that follows; a cycle is reported."""
        by: dict[str, list[str]] = {name: [] for name in self.afwijkingen}
        for afwijking in self.afwijkingen.values():
            for target in afwijking.van_afwijkingen:
                by.setdefault(target, []).append(afwijking.naam)
        ranks: dict[str, int] = {}

        def report_chain(name: str) -> None:
            afwijking = self.afwijkingen[name]
            self._report_chain(afwijking.span, afwijking.vindplaats)

        def rank(name: str, path: tuple[str, ...]) -> int:
            if name in path:
                self._report_afwijking_cycle(path[path.index(name) :])
                return 0
            if len(path) > _LONGEST_CHAIN:
                report_chain(name)
                return 0
            if name not in ranks:
                ranks[name] = max((rank(n, (*path, name)) + 1 for n in by[name]), default=0)
                if ranks[name] > _LONGEST_CHAIN:
                    report_chain(name)
            return ranks[name]

        for name, afwijking in list(self.afwijkingen.items()):
            self.afwijkingen[name] = replace(
                afwijking, opzij_door=tuple(sorted(by[name])), rang=rank(name, ())
            )

    def _report_afwijking_cycle(self, steps: tuple[str, ...]) -> None:
        first, *rest = sorted(steps)
        spans = [self.afwijkingen[name].span for name in (first, *rest)]
        label = "deze afwijking zet langs een omweg zichzelf opzij"
        if any(
            d.code is codes.KRING and d.primary.text == label for d in self._context.diagnostics
        ):
            return
        self._context.report(
            codes.KRING,
            spans[0],
            label,
            help=" → ".join([*steps, steps[0]]),
            at=self.afwijkingen[first].vindplaats,
            secondary=tuple(Label(span, "en deze") for span in spans[1:]),
        )

    # ------------------------------------------------------------ overeenkomstig

    def bind_overeenkomstig(
        self, regel: s.Overeenkomstig, hier: Vindplaats
    ) -> m.Overeenkomstig | None:
        """The eisen of another bepaling, bound again for another kind of document."""
        context = self._context
        found = find_bepaling(context, regel.bron, hier)
        if found is None:
            return None
        bron = found[0]
        soort = regel.soort.tekst
        if soort not in context.gegevens:
            context.report_unknown(
                codes.ONBEKENDE_SOORT,
                regel.soort,
                "dit soort document ken ik niet",
                context.gegevens,
                hier,
            )
            return None
        sources = [
            d for d in context.regels if isinstance(d.regel, s.Eis) and bron.contains(d.vindplaats)
        ]
        extra = tuple(r for r in regel.regels if isinstance(r, s.Conditie))
        made: list[str] = []
        applies = False
        for declared in sources:
            eis = declared.regel
            assert isinstance(eis, s.Eis)
            voor = _only(eis.regels, s.Voor)
            if voor is None:
                continue
            if not self._is_carried(voor, soort):
                applies = True
                continue
            if not self._fits(voor, eis, regel, soort, hier):
                return None
            bound = self.bind_eis(eis, hier, soort=soort, bron=declared.vindplaats, extra=extra)
            if bound is None:
                return None
            self.eisen[bound.functie] = bound
            made.append(bound.functie)
        if not made and not applies:
            context.report(
                codes.OVEREENKOMSTIG_PAST_NIET,
                regel.span,
                f"onder {bron} staat geen eis",
                help="noem de bepaling waar de eisen staan die ook hier gelden",
                at=hier,
            )
            return None
        bij = self._bij(regel.regels, hier)
        return m.Overeenkomstig(bron, soort, tuple(made), hier, bij, regel.span)

    def _is_carried(self, voor: s.Voor, soort: str) -> bool:
        """Whether an eis needs a copy: not when it speaks of this kind, or of a part inside it."""
        if voor.soort.tekst == soort:
            return False
        gegevens = self._context.gegevens[soort]
        return all(gegevens_in(v.type) != voor.soort.tekst for v in gegevens.velden)

    def _fits(
        self, voor: s.Voor, eis: s.Eis, regel: s.Overeenkomstig, soort: str, hier: Vindplaats
    ) -> bool:
        """Whether the other kind of document has every field that the eis reads."""
        target = self._context.gegevens[soort]
        original = self.eisen.get(eis.naam.tekst)
        if original is None:
            return True
        needed = [f for v, f in original.feiten if v == voor.soort.tekst] + [
            n.tekst for n in (voor.lijst,) if n is not None
        ]
        missing = [name for name in needed if target.veld(name) is None]
        if missing:
            self._context.report(
                codes.OVEREENKOMSTIG_PAST_NIET,
                regel.span,
                f"{soort} heeft geen ‘{missing[0]}’, waar de eis {eis.naam.tekst} naar kijkt",
                help=f"voeg ‘{missing[0]}’ toe aan gegevens {soort}",
                at=hier,
                secondary=(Label(eis.span, "de eis die overeenkomstig zou gelden"),),
            )
        return not missing

    # ------------------------------------------------------------ shared

    def _bij(self, regels: Iterable[object], hier: Vindplaats) -> tuple[Vindplaats, ...]:
        found = [r for r in regels if isinstance(r, s.Bij)]
        return tuple(p for bij in found for p in places(self._context, bij, hier))

    def _once(
        self, regels: tuple[object, ...], kinds: tuple[type, ...], naam: s.Naam, hier: Vindplaats
    ) -> None:
        for kind in kinds:
            found = [r for r in regels if isinstance(r, kind)]
            for extra in found[1:]:
                span: Span = getattr(extra, "span", naam.span)
                first: Span = getattr(found[0], "span", naam.span)
                self._context.report(
                    codes.REGEL_DUBBEL,
                    span,
                    "deze regel staat er al",
                    help="voeg de twee samen tot één regel",
                    at=hier,
                    secondary=(Label(first, "hier staat de eerste"),),
                )

    def _tabellen(self, *given: Expression | None) -> tuple[str, ...]:
        """The tables that expressions look up in, also through the calculations they call."""
        found: dict[str, None] = {}
        for expression in given:
            for part in walk(expression) if expression is not None else ():
                if isinstance(part, e.Tabelwaarde):
                    found[part.tabel] = None
                elif isinstance(part, e.Aanroep):
                    called = self._context.berekeningen.get(part.berekening)
                    found.update(dict.fromkeys(called.tabellen if called else ()))
        return tuple(found)


def conjunction(condities: tuple[m.Conditie, ...]) -> Expression | None:
    """All conditions together, `tenzij` turned round; None when there are none."""
    terms = tuple(
        e.Niet(c.voorwaarde, c.span) if c.woord == "tenzij" else c.voorwaarde for c in condities
    )
    if len(terms) < 2:
        return terms[0] if terms else None
    return e.EnKeten(terms, terms[0].span.to(terms[-1].span))


def _scope(onderwerp: m.Onderwerp | None, context: Context) -> Scope:
    if onderwerp is None:
        return Scope()
    gegevens = context.gegevens[onderwerp.soort]
    document = e.Variabele(onderwerp.soort, Gegevenstype(onderwerp.soort), gegevens.span)
    if not onderwerp.lijst:
        return Scope({}, document, document)
    veld = gegevens.veld(onderwerp.lijst)
    assert veld is not None
    assert isinstance(veld.type, Lijst)
    return Scope({}, e.Variabele(onderwerp.variabele, veld.type.van, veld.span), document)


def scope_of(soort: str, context: Context) -> Scope:
    """The names that mean something about one document of a kind."""
    return _scope(m.Onderwerp(soort, soort), context)


def _only(regels: Iterable[object], kind: type[T]) -> T | None:
    return next((r for r in regels if isinstance(r, kind)), None)
