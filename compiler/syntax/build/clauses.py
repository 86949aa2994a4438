"""Types, and the lines that rules share."""

from __future__ import annotations

from typing import Any

from lark import Token, v_args

from compiler.syntax import nodes
from compiler.syntax.build.words import Words


@v_args(inline=True)
class Clauses(Words):
    def enkel_type(self, naam: Token) -> nodes.Typenaam:
        return nodes.Typenaam(self._naam(naam), 0, self._span(naam))

    def ja_nee_type(self, ja: Token, nee: Token) -> nodes.Typenaam:
        span = self._span(ja, nee)
        return nodes.Typenaam(nodes.Naam("ja/nee", span), 0, span)

    def lijst_type(self, van: nodes.Typenaam) -> nodes.Typenaam:
        return nodes.Typenaam(van.naam, van.lijst + 1, van.span)

    def mag_ontbreken(self) -> bool:
        return True

    def bij(self, *verwijzingen: nodes.Verwijzing) -> nodes.Bij:
        return nodes.Bij(verwijzingen, self._span(*verwijzingen))

    def voor_soort(self, soort: Token) -> nodes.Voor:
        return nodes.Voor(self._naam(soort), None, None, self._span(soort))

    def voor_elk(self, variabele: Token, lijst: Token, soort: Token) -> nodes.Voor:
        span = self._span(variabele, lijst, soort)
        return nodes.Voor(self._naam(soort), self._naam(variabele), self._naam(lijst), span)

    def indien(self, voorwaarde: Any) -> nodes.Conditie:
        return nodes.Conditie("indien", voorwaarde, voorwaarde.span)

    def voor_zover(self, voorwaarde: Any) -> nodes.Conditie:
        return nodes.Conditie("voor zover", voorwaarde, voorwaarde.span)

    def tenzij(self, voorwaarde: Any) -> nodes.Conditie:
        return nodes.Conditie("tenzij", voorwaarde, voorwaarde.span)

    def mits(self, voorwaarde: Any) -> nodes.Conditie:
        return nodes.Conditie("mits", voorwaarde, voorwaarde.span)

    def geldt(self, voorwaarde: Any) -> nodes.Geldt:
        return nodes.Geldt(voorwaarde, voorwaarde.span)

    def anders(self, tekst: nodes.Tekst) -> nodes.Anders:
        return nodes.Anders(tekst, tekst.span)

    def treft(self, waarde: Any) -> nodes.Treft:
        return nodes.Treft(waarde, waarde.span)

    def parameter(self, naam: Token, soort: nodes.Typenaam | None) -> nodes.Parameter:
        return nodes.Parameter(self._naam(naam), soort, self._span(naam, soort))

    def met(self, *parameters: nodes.Parameter) -> nodes.Met:
        return nodes.Met(parameters, self._span(*parameters))

    def berekening(self, waarde: Any) -> nodes.Is:
        return nodes.Is(waarde, waarde.span)

    def tak(self, keuze: Token, waarde: Any) -> nodes.Tak:
        return nodes.Tak(self._naam(keuze), waarde, self._span(keuze, waarde))

    def naar(self, waarde: Any, *takken: nodes.Tak) -> nodes.Naar:
        return nodes.Naar(waarde, takken, self._span(waarde, takken))

    def van(self, first: Token, *rest: Any) -> nodes.Van:
        if first.type == "AFWIJKING":
            return self._van("afwijking", rest[0], rest[1:])
        return self._van("eis", first, rest)

    def _van(self, soort: Any, naam: Token, plaatsen: tuple[Any, ...]) -> nodes.Van:
        given = tuple(p for p in plaatsen if p is not None)
        return nodes.Van(soort, self._naam(naam), given, self._span(naam, given))

    def woorden(self, tekst: Token) -> nodes.Woorden:
        return nodes.Woorden(self._tekst(tekst), self._span(tekst))

    def vraag(self, tekst: nodes.Tekst) -> nodes.Vraag:
        return nodes.Vraag(tekst, tekst.span)
