"""The rules beside a provision."""

from __future__ import annotations

from typing import Any

from lark import Token, v_args

from compiler.syntax import nodes
from compiler.syntax.build.words import Words, first, words


@v_args(inline=True)
class Rules(Words):
    def eis(self, naam: Token, *regels: Any) -> nodes.Eis:
        return nodes.Eis(self._naam(naam), regels, self._span(naam, regels))

    def bereken(self, naam: Token, *regels: Any) -> nodes.Berekening:
        return nodes.Berekening(self._naam(naam), regels, self._span(naam, regels))

    def afwijking(self, naam: Token, *regels: Any) -> nodes.Afwijking:
        return nodes.Afwijking(self._naam(naam), regels, self._span(naam, regels))

    def overeenkomstig(self, bron: Any, soort: Token, *regels: Any) -> nodes.Overeenkomstig:
        given = tuple(r for r in regels if r is not None)
        return nodes.Overeenkomstig(bron, self._naam(soort), given, self._span(bron, soort, given))

    def beoordeling(self, naam: Token, door: Token, *regels: Any) -> nodes.Beoordeling:
        span = self._span(naam, door, regels)
        return nodes.Beoordeling(self._naam(naam), self._naam(door), regels, span)

    def duiding(self, *parts: Any) -> nodes.Duiding:
        names = tuple(self._naam(p) for p in parts[:-1] if p is not None)
        return nodes.Duiding(names, parts[-1], self._span(names, parts[-1]))

    def zonder_regel(self, reden: Token, *parts: Any) -> nodes.ZonderRegel:
        bij = tuple(p for p in parts if isinstance(p, nodes.Verwijzing))
        tekst = first(parts, nodes.Tekst)
        return nodes.ZonderRegel(
            self._naam(reden), bij, words(tekst), self._span(reden, bij, tekst)
        )

    def eerdere_regels(self, woord: Token, *parts: Any) -> nodes.EerdereRegels:
        namen = tuple(self._naam(p) for p in parts if isinstance(p, Token))
        reden = first(parts, nodes.Tekst)
        assert reden is not None
        span = self._span(woord, parts)
        return nodes.EerdereRegels(woord.type == "GELDEN", namen, reden, span)

    def hardheidsclausule(self, begunstigde: Token) -> nodes.Hardheidsclausule:
        return nodes.Hardheidsclausule(self._naam(begunstigde), self._span(begunstigde))

    def inwerkingtreding(self, datum: Token) -> nodes.Slotbepaling:
        return nodes.Slotbepaling("inwerkingtreding", self._literal(datum), self._span(datum))

    def vervalt(self, datum: Token) -> nodes.Slotbepaling:
        return nodes.Slotbepaling("vervalt", self._literal(datum), self._span(datum))

    def citeertitel(self, tekst: Token) -> nodes.Slotbepaling:
        return nodes.Slotbepaling("citeertitel", self._literal(tekst), self._span(tekst))

    def opmerking(self, code: Token, reden: nodes.Tekst) -> nodes.Opmerking:
        return nodes.Opmerking(self._naam(code), reden, self._span(code, reden))
