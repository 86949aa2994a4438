"""First step: every part of the text gets its address, and every rule the address it stands under."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import cast

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Label
from compiler.model.deelkoppen import RANKS
from compiler.model.from_syntax.context import Context, Declared
from compiler.model.tekstverwijzingen import Koppen
from compiler.source import Span
from compiler.syntax import nodes as s
from compiler.vindplaats import Deel, Soort, Vindplaats

# What may stand directly under what; the top level is the grammar's business.
_MAY_HOLD: Mapping[str, frozenset[str]] = {
    "artikel": frozenset({"lid", "onderdeel", "begrip"}),
    "lid": frozenset({"onderdeel", "begrip"}),
    "begrip": frozenset({"onderdeel"}),
    "onderdeel": frozenset({"subonderdeel"}),
    "bijlage": frozenset({"kop", "punt", "onderdeel", "noot"}),
    "toelichting": frozenset({"kop", "punt", "noot", "ondertekening"}),
    "kop": frozenset({"kop", "punt", "noot", "onderdeel", "ondertekening"}),
    "punt": frozenset({"punt", "noot"}),
}

# Parts whose number need not be unique: they are told apart by their order.
_COUNTED = frozenset({"punt", "noot"})

_NUMBERED = frozenset({"artikel", "lid", "onderdeel", "subonderdeel"})
_LONGEST_NUMBER = 20
_HEADING_NUMBER = re.compile(r"(\d+(?:\.\d+)*)\.?\s")


class Addresses:
    """Gives every bepaling its Vindplaats, once; footnotes are counted through the whole text."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._notes = 0
        self._koppen: dict[Vindplaats, s.Deelkop] = {}
        self._boven: dict[Vindplaats, Vindplaats] = {}
        self.of: dict[int, Vindplaats] = {}
        """The address of each syntax node, by its identity."""

    @property
    def koppen(self) -> Koppen:
        """The numbered headings that the text can refer to."""
        headings = numbered_headings(self._context.bepalingen)
        return Koppen(tuple(self._koppen), self._boven, headings)

    def give(self, stukken: tuple[s.Stuk, ...]) -> None:
        """A heading is addressed below those above it; an article by its number alone."""
        kop = Vindplaats()
        for stuk in stukken:
            if isinstance(stuk, s.Deelkop):
                kop = self._enter_deelkop(stuk, kop)
            elif isinstance(stuk, s.Bepaling):
                self._enter(stuk, Vindplaats(), 1)
                if stuk.soort == "artikel" and kop.delen:
                    self._boven[self.of[id(stuk)]] = kop

    def _enter_deelkop(self, deelkop: s.Deelkop, above: Vindplaats) -> Vindplaats:
        rank = RANKS.index(deelkop.soort)
        kept = tuple(deel for deel in above.delen if RANKS.index(deel.soort) < rank)
        plaats = Vindplaats((*kept, Deel(deelkop.soort, deelkop.nummer)))
        self.of[id(deelkop)] = plaats
        earlier = self._koppen.setdefault(plaats, deelkop)
        if earlier is not deelkop:
            self._report_double(plaats, deelkop.span, earlier.span)
        return plaats

    def _enter(self, bepaling: s.Bepaling, parent: Vindplaats, count: int) -> None:
        plaats = self._address(bepaling, parent, count)
        self.of[id(bepaling)] = plaats
        self._refuse_long_number(bepaling)
        earlier = self._context.bepalingen.get(plaats)
        if earlier is not None:
            self._report_double(plaats, bepaling.span, earlier.span)
        else:
            self._context.bepalingen[plaats] = bepaling
        if bepaling.soort == "begrip":
            self._context.begrippen.setdefault(bepaling.nummer, plaats)
        self._enter_contents(bepaling, plaats)

    def _report_double(self, plaats: Vindplaats, span: Span, earlier: Span) -> None:
        self._context.report(
            codes.DUBBEL_NUMMER,
            span,
            f"{plaats.cited} staat er al",
            help="geef het een eigen nummer, of haal een van de twee weg",
            at=plaats,
            secondary=(Label(earlier, "hier staat de eerste"),),
        )

    def _enter_contents(self, bepaling: s.Bepaling, plaats: Vindplaats) -> None:
        counted = 0
        for deel in bepaling.inhoud:
            if isinstance(deel, s.Bepaling):
                self._refuse_misplaced(deel, bepaling, plaats)
                counted += deel.soort == "punt"
                self._enter(deel, plaats, counted)
            elif not isinstance(deel, s.Tekstregel):
                self._context.regels.append(Declared(deel, plaats))

    def _address(self, bepaling: s.Bepaling, parent: Vindplaats, count: int) -> Vindplaats:
        soort = cast(Soort, bepaling.soort)
        if soort == "noot":
            self._notes += 1
            return parent.at(soort, str(self._notes))
        if soort == "punt":
            return parent.at(soort, str(count))
        return Vindplaats((*parent.delen, Deel(soort, bepaling.nummer)))

    def _refuse_long_number(self, bepaling: s.Bepaling) -> None:
        """Numbers become names of pages and modules; no regulation has one this long."""
        if bepaling.soort in _NUMBERED and len(bepaling.nummer) > _LONGEST_NUMBER:
            self._context.report(
                codes.WAARDE_BESTAAT_NIET,
                bepaling.span,
                f"dit nummer heeft meer dan {_LONGEST_NUMBER} tekens",
                help="neem het nummer uit de publicatie over",
            )

    def _refuse_misplaced(self, deel: s.Bepaling, boven: s.Bepaling, at: Vindplaats) -> None:
        allowed = _MAY_HOLD.get(boven.soort, frozenset())
        if deel.soort not in allowed:
            self._context.report(
                codes.VERKEERDE_PLAATS,
                deel.span,
                f"een {deel.soort} kan niet onder een {boven.soort} staan",
                help="controleer de inspringing"
                + (f"; hier kan staan: {', '.join(sorted(allowed))}" if allowed else ""),
                at=at,
            )


def earlier_parts(places: Iterable[Vindplaats]) -> dict[Vindplaats, Vindplaats]:
    """For each part, given in order, the part of its kind just before it under the same parent."""
    last: dict[tuple[Vindplaats, str], Vindplaats] = {}
    found: dict[Vindplaats, Vindplaats] = {}
    for place in places:
        kind = (place.parent, place.delen[-1].soort)
        if kind in last:
            found[place] = last[kind]
        last[kind] = place
    return found


def numbered_headings(places: Iterable[Vindplaats]) -> dict[str, tuple[Vindplaats, ...]]:
    """The headings of the toelichting by the number that opens them: "1.7 Integraliteit" is 1.7."""
    found: dict[str, tuple[Vindplaats, ...]] = {}
    for place in places:
        if place.delen[-1].soort == "kop" and place.delen[0].soort == "toelichting":
            number = _HEADING_NUMBER.match(place.delen[-1].nummer)
            if number:
                found[number[1]] = (*found.get(number[1], ()), place)
    return found


def find_bepaling(
    context: Context, verwijzing: s.Verwijzing, hier: Vindplaats
) -> tuple[Vindplaats, bool] | None:
    """The place a reference means, seen from `hier`, and whether it means the opening words only.

    None, with a report, when there is no such place.
    """
    base = _base(context, verwijzing, hier)
    if base is None:
        return None
    plaats = base
    if verwijzing.onderdeel is not None:
        onder = verwijzing.onderdeel
        plaats = plaats.onderdeel(onder.tekst)
        if plaats not in context.bepalingen:
            letters = _below(context, base, "onderdeel")
            _missing(context, codes.ONBEKEND_ONDERDEEL, onder, str(plaats), letters, hier)
            return None
        if verwijzing.subonderdeel is not None:
            nummer = verwijzing.subonderdeel
            deeper = plaats.at("subonderdeel", nummer.tekst)
            if deeper not in context.bepalingen:
                known = _below(context, plaats, "subonderdeel")
                _missing(context, codes.ONBEKEND_ONDERDEEL, nummer, str(deeper), known, hier)
                return None
            plaats = deeper
    if verwijzing.volzin is not None:
        plaats = plaats.at("volzin", verwijzing.volzin.tekst)
    return plaats, verwijzing.deel == "aanhef"


def _base(context: Context, verwijzing: s.Verwijzing, hier: Vindplaats) -> Vindplaats | None:
    if verwijzing.begrip is not None:
        plaats = context.begrippen.get(verwijzing.begrip.tekst)
        if plaats is None:
            name = s.Naam(verwijzing.begrip.tekst, verwijzing.begrip.span)
            context.report_unknown(
                codes.GEEN_BEGRIP, name, "dit begrip is niet omschreven", context.begrippen, hier
            )
        return plaats
    if verwijzing.deel == "bijlage":
        return Vindplaats().at("bijlage")
    plaats = hier
    if verwijzing.artikel is not None:
        nummer = verwijzing.artikel
        plaats = Vindplaats.artikel(nummer.tekst)
        if plaats not in context.bepalingen:
            known = _below(context, Vindplaats(), "artikel")
            _missing(context, codes.ONBEKEND_ARTIKEL, nummer, str(plaats), known, hier)
            return None
    if verwijzing.lid is not None:
        article = verwijzing.artikel is not None
        boven = plaats if article else Vindplaats(hier.delen[:1])
        plaats = boven.lid(verwijzing.lid.tekst)
        if plaats not in context.bepalingen:
            known = _below(context, boven, "lid")
            _missing(context, codes.ONBEKEND_LID, verwijzing.lid, str(plaats), known, hier)
            return None
    return plaats


def _below(context: Context, boven: Vindplaats, soort: str) -> list[str]:
    return [
        plaats.delen[-1].nummer
        for plaats in context.bepalingen
        if len(plaats.delen) == len(boven.delen) + 1
        and plaats.delen[-1].soort == soort
        and boven.contains(plaats)
    ]


def _missing(
    context: Context,
    code: codes.Code,
    nummer: s.Naam,
    asked: str,
    known: list[str],
    hier: Vindplaats,
) -> None:
    shown = ", ".join(known) if known else "geen"
    context.report(
        code,
        nummer.span,
        f"{asked} bestaat niet",
        help=f"verwijs naar een nummer dat er is: {shown}",
        at=hier,
    )
