"""From syntax to model: give every part its address first, resolve second.

Differs from the previous form in that names become what they stand for. The steps, in order: the head
of the file; addresses for every part of the text (`structure`); the names of all rules; keuzelijsten
and gegevens (`data`); tables (`tables`); named values and open norms (`values`); calculations,
requirements and exceptions (`rules`); examples (`examples`); and last the tree of text with its
rules in place. Order in the files never matters: every step sees all names of the steps before.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar, cast

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label, has_errors
from compiler.model import nodes as m
from compiler.model.deelkoppen import printed
from compiler.model.from_syntax import data, values
from compiler.model.from_syntax.context import Context, Declared
from compiler.model.from_syntax.data import places
from compiler.model.from_syntax.duidingen import Duidingen
from compiler.model.from_syntax.examples import Examples
from compiler.model.from_syntax.hardheid import Hardheid
from compiler.model.from_syntax.heading import read_kop
from compiler.model.from_syntax.rules.regulation import Rules, bind_rules
from compiler.model.from_syntax.structure import Addresses, find_bepaling
from compiler.model.from_syntax.tables import read_tabel
from compiler.model.from_syntax.text import TextReader
from compiler.model.literals import read_datum
from compiler.model.types import Keuzetype
from compiler.source import Span
from compiler.syntax import nodes as s
from compiler.vindplaats import Soort, Vindplaats

T = TypeVar("T")


def from_syntax(
    bestanden: tuple[s.Bestand, ...],
) -> tuple[m.Regeling | None, tuple[Diagnostic, ...]]:
    """The model of a folder of files; None when it holds mistakes, which then come with it."""
    context = Context()
    kop = read_kop(context, bestanden)
    stukken = tuple(stuk for bestand in bestanden for stuk in bestand.stukken)
    addresses = Addresses(context)
    addresses.give(stukken)
    _declare_names(context)
    data.read_all(context)
    for declared in context.regels:
        if isinstance(declared.regel, s.Tabel):
            tabel = read_tabel(context, declared.regel, declared.vindplaats)
            if tabel is not None:
                context.tabellen[tabel.naam] = tabel
    values.read_all(context)
    rules = bind_rules(context)
    assembler = _Assembler(context, rules, addresses)
    delen, indeling = assembler.tree(stukken)
    if kop is None or has_errors(tuple(context.diagnostics)):
        return None, tuple(context.diagnostics)
    onderdelen = _onderdelen(context, rules)
    regeling = m.Regeling(
        kop,
        delen,
        indeling,
        context.gegevens,
        context.keuzelijsten,
        context.tabellen,
        _in_text_order(context, context.perioden, s.Periode),
        _in_text_order(context, context.termijnen, s.Termijn),
        _in_text_order(context, context.constanten, s.Constante),
        assembler.eisen,
        assembler.berekeningen,
        rules.afwijkingen,
        context.beoordelingen,
        assembler.duidingen,
        tuple(assembler.voorbeelden),
        tuple(context.controlefouten),
        onderdelen,
    )
    if has_errors(tuple(context.diagnostics)):
        return None, tuple(context.diagnostics)
    return regeling, tuple(context.diagnostics)


def _declare_names(context: Context) -> None:
    """Enter every name first, so that a rule may use what stands after it."""
    kinds = (
        s.Periode,
        s.Termijn,
        s.Constante,
        s.Eis,
        s.Berekening,
        s.Afwijking,
        s.Beoordeling,
    )
    tables: dict[str, Declared] = {}
    for declared in list(context.regels):
        regel = declared.regel
        if isinstance(regel, kinds):
            context.declare(regel.naam, declared)
        elif isinstance(regel, s.Tabel):
            earlier = tables.setdefault(regel.naam.tekst, declared)
            if earlier is not declared:
                context.report(
                    codes.DUBBELE_NAAM,
                    regel.naam.span,
                    f"de tabel ‘{regel.naam.tekst}’ bestaat al",
                    help="geef een van de twee een andere naam",
                    at=declared.vindplaats,
                    secondary=(Label(earlier.regel.span, "hier staat de eerste"),),
                )


def _in_text_order(context: Context, mapping: dict[str, T], kind: type) -> dict[str, T]:
    names = [d.regel.naam.tekst for d in context.regels if isinstance(d.regel, kind)]  # type: ignore[union-attr]
    return {name: mapping[name] for name in names if name in mapping}


def _onderdelen(context: Context, rules: Rules) -> str:
    """The keuzelijst whose values eisen hit; two such lists would give two kinds of verdict."""
    found: dict[str, m.Eis] = {}
    for eis in rules.eisen.values():
        waarde = eis.treft.waarde
        if eis.treft.soort == "onderdeel" and waarde is not None:
            assert isinstance(waarde.type, Keuzetype)
            found.setdefault(waarde.type.keuzelijst, eis)
    if len(found) > 1:
        first, second = list(found.items())[:2]
        context.report(
            codes.TWEE_ONDERDELEN,
            second[1].span,
            f"deze eis treft een waarde van {second[0]}",
            help=f"laat elke ‘treft’ een waarde van dezelfde keuzelijst noemen: {first[0]}",
            at=second[1].vindplaats,
            secondary=(Label(first[1].span, f"en deze van {first[0]}"),),
        )
    return next(iter(found), "")


class _Assembler:
    """Builds the tree of text, each bepaling with the model of the rules that stand under it."""

    def __init__(self, context: Context, rules: Rules, addresses: Addresses) -> None:
        self._context = context
        self._rules = rules
        self._addresses = addresses
        self._duidingen = Duidingen(context)
        self._examples = Examples(context, rules.eisen, rules.berekening)
        self._hardheid = Hardheid(context)
        self._text = TextReader(
            {
                term: (term, *bepaling.ook)
                for plaats, bepaling in context.bepalingen.items()
                for term in (bepaling.nummer,)
                if bepaling.soort == "begrip"
            },
            context.bepalingen,
            addresses.koppen,
        )
        self.eisen: dict[str, m.Eis] = {}
        self.berekeningen: dict[str, m.Berekening] = {}
        self.duidingen: tuple[m.Duiding, ...] = self._duidingen.alle
        self.voorbeelden: list[m.Voorbeeld] = []

    # ------------------------------------------------------------ the tree

    def tree(
        self, stukken: tuple[s.Stuk, ...]
    ) -> tuple[tuple[m.Bepaling, ...], dict[str, tuple[m.Bepaling, ...]]]:
        delen: list[m.Bepaling] = []
        indeling: dict[str, tuple[m.Bepaling, ...]] = {}
        above: list[m.Bepaling] = []
        for stuk in stukken:
            if isinstance(stuk, s.Deelkop):
                kop = self._deelkop(stuk)
                above = [*(k for k in above if k.vindplaats.contains(kop.vindplaats)), kop]
                delen.append(kop)
            elif isinstance(stuk, s.Wijzigingkop | s.Ingang):
                self._only_in_amendment(stuk.span)
            elif isinstance(stuk, s.Bepaling):
                delen.append(self._bepaling(stuk))
                if stuk.soort == "artikel" and above:
                    indeling[stuk.nummer] = tuple(above)
        return tuple(delen), indeling

    def _deelkop(self, stuk: s.Deelkop) -> m.Bepaling:
        """A heading between articles, as a part of the text that holds nothing itself."""
        label, opschrift = printed(stuk.soort, stuk.nummer, stuk.opschrift)
        plaats = self._addresses.of[id(stuk)]
        return m.Bepaling(stuk.soort, stuk.nummer, opschrift, label, plaats, (), (), stuk.span)

    def _bepaling(self, bepaling: s.Bepaling, boven: Vindplaats | None = None) -> m.Bepaling:
        """`boven` is the article that the heading above explains, if it explains one."""
        plaats = self._addresses.of[id(bepaling)]
        bij = find_bepaling(self._context, bepaling.bij, plaats) if bepaling.bij else None
        uitgelegd = bij[0] if bij else boven
        alineas = self._text.alineas(bepaling, plaats, uitgelegd or plaats)
        inhoud: list[m.Alinea | m.Bepaling | m.Tabel] = []
        regels: list[m.Regel] = []
        for index, deel in enumerate(bepaling.inhoud):
            if index in alineas:
                inhoud.append(alineas[index])
            elif isinstance(deel, s.Bepaling):
                inhoud.append(self._bepaling(deel, uitgelegd))
            elif not isinstance(deel, s.Tekstregel):
                regel = self._regel(deel, plaats)
                if regel is not None:
                    regels.extend(regel if isinstance(regel, tuple) else (regel,))
                if isinstance(regel, m.Tabel) and regel.items:
                    inhoud.append(regel)
        return m.Bepaling(
            cast(Soort, bepaling.soort),
            bepaling.nummer,
            bepaling.opschrift.tekst if bepaling.opschrift else "",
            _label(bepaling),
            plaats,
            tuple(inhoud),
            tuple(regels),
            bepaling.span,
            bepaling.ook,
            bij[0] if bij else None,
        )

    # ------------------------------------------------------------ the rules in place

    def _regel(self, regel: s.Regel, hier: Vindplaats) -> m.Regel | tuple[m.Regel, ...] | None:
        context, rules = self._context, self._rules
        match regel:
            case s.Gegevens():
                return context.gegevens.get(regel.naam.tekst)
            case s.Keuzelijst():
                return context.keuzelijsten.get(regel.naam.tekst)
            case s.Tabel():
                return context.tabellen.get(regel.naam.tekst)
            case s.Periode():
                return context.perioden.get(regel.naam.tekst)
            case s.Termijn():
                return context.termijnen.get(regel.naam.tekst)
            case s.Constante():
                return context.constanten.get(regel.naam.tekst)
            case s.Beoordeling():
                return self._beoordeling(regel, hier)
            case s.Eis():
                return self._eis(regel.naam.tekst, hier)
            case s.Berekening():
                return self._berekening(regel.naam.tekst, hier)
            case s.Afwijking():
                return self._afwijking(regel.naam.tekst, hier)
            case s.Overeenkomstig():
                made = rules.overeenkomstig.get(id(regel))
                copies = () if made is None else tuple(self._eis(n, hier) for n in made.eisen)
                return None if made is None else (made, *(c for c in copies if c is not None))
            case s.Duiding():
                return self._duidingen.written(regel)
            case s.ZonderRegel():
                return self._zonder_regel(regel, hier)
            case s.Hardheidsclausule():
                return m.Hardheidsclausule(regel.begunstigde.tekst, hier, (), regel.span)
            case s.Slotbepaling():
                return self._slotbepaling(regel, hier)
            case s.EerdereRegels():
                self._only_in_amendment(regel.span)
                return None
            case s.Opmerking():
                return m.Opmerking(regel.code.tekst, regel.reden.tekst, hier, regel.span)
            case s.Voorbeeld():
                voorbeeld = self._examples.read(regel, hier)
                if voorbeeld is not None:
                    self.voorbeelden.append(voorbeeld)
                return voorbeeld

    def _only_in_amendment(self, span: Span) -> None:
        self._context.report(
            codes.ALLEEN_IN_WIJZIGING,
            span,
            "dit hoort in een bestand van de map wijzigingen/",
            help="bewaar de wijziging als wijzigingen/stcrt-2026-1.kw",
        )

    def _eis(self, functie: str, hier: Vindplaats) -> m.Eis | None:
        eis = self._rules.eisen.get(functie)
        if eis is None:
            return None
        afwijkingen = sorted(
            (a for a in self._rules.afwijkingen.values() if functie in a.van_eisen),
            key=lambda a: (a.rang, a.naam),
        )
        duidingen = [
            *self._duidingen.of(eis.naam, hier),
            *self._duidingen.called(eis.indien, eis.geldt),
            *(d for a in afwijkingen for d in self._duidingen.of(a.naam, a.vindplaats)),
        ]
        if eis.overeenkomstig is not None:
            duidingen += self._duidingen.of(eis.naam, eis.overeenkomstig)
        finished = replace(
            eis,
            afwijkingen=tuple(a.naam for a in afwijkingen),
            duidingen=tuple(dict.fromkeys(duidingen)),
            hardheidsclausule=self._hardheid.place_for(eis.onderwerp.soort),
        )
        self.eisen[functie] = finished
        return finished

    def _berekening(self, naam: str, hier: Vindplaats) -> m.Berekening | None:
        found = self._context.berekeningen.get(naam)
        if found is None:
            return None
        duidingen = (*self._duidingen.of(naam, hier), *self._duidingen.called(found.uitdrukking))
        finished = replace(found, duidingen=tuple(dict.fromkeys(duidingen)))
        self.berekeningen[naam] = finished
        return finished

    def _afwijking(self, naam: str, hier: Vindplaats) -> m.Afwijking | None:
        found = self._rules.afwijkingen.get(naam)
        if found is None:
            return None
        finished = replace(found, duidingen=tuple(self._duidingen.of(naam, hier)))
        self._rules.afwijkingen[naam] = finished
        return finished

    def _beoordeling(self, regel: s.Beoordeling, hier: Vindplaats) -> m.Beoordeling | None:
        found = self._context.beoordelingen.get(regel.naam.tekst)
        if found is None:
            return None
        bepaling = self._context.bepalingen[hier]
        if found.woorden not in _whole_text(bepaling):
            woorden = next(r for r in regel.regels if isinstance(r, s.Woorden))
            self._context.report(
                codes.WOORDEN_NIET_IN_TEKST,
                woorden.tekst.span,
                f"de tekst van {hier} zegt dit niet",
                help="haal de woorden letter voor letter uit de tekst",
                at=hier,
            )
        return found

    def _zonder_regel(self, regel: s.ZonderRegel, hier: Vindplaats) -> m.ZonderRegel:
        bij = s.Bij(regel.bij, regel.span) if regel.bij else None
        return m.ZonderRegel(
            regel.reden.tekst,
            regel.toelichting,
            hier,
            places(self._context, bij, hier),
            regel.span,
        )

    def _slotbepaling(self, regel: s.Slotbepaling, hier: Vindplaats) -> m.Slotbepaling | None:
        if regel.soort == "citeertitel":
            return m.Slotbepaling(regel.soort, None, regel.waarde.tekst, hier, (), regel.span)
        day = read_datum(regel.waarde.tekst)
        if day is None:
            self._context.report(
                codes.WAARDE_BESTAAT_NIET,
                regel.waarde.span,
                "deze dag bestaat niet",
                help="schrijf een dag van de kalender, zoals 1 juli 2025",
                at=hier,
            )
            return None
        return m.Slotbepaling(regel.soort, day, "", hier, (), regel.span)


def _label(bepaling: s.Bepaling) -> str:
    """What is printed before the text of a part."""
    match bepaling.soort:
        case "artikel":
            return f"Artikel {bepaling.nummer}."
        case "lid" | "onderdeel":
            return f"{bepaling.nummer}."
        case "subonderdeel":
            return f"{bepaling.nummer}°."
        case "begrip":
            return f"{bepaling.nummer}:"
        case "punt" | "noot":
            return bepaling.nummer
        case _:
            return ""


def _whole_text(bepaling: s.Bepaling) -> str:
    """The text of a bepaling with all below it, on one line."""
    lines = [d.tekst for d in bepaling.inhoud if isinstance(d, s.Tekstregel)]
    below = [_whole_text(d) for d in bepaling.inhoud if isinstance(d, s.Bepaling)]
    return " ".join((*lines, *below)).replace("\u00a0", " ")
