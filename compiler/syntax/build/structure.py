"""The text and the parts that it stands in."""

from __future__ import annotations

from typing import Any

from lark import Token, v_args

from compiler.syntax import nodes
from compiler.syntax.build.words import Words, every


@v_args(inline=True)
class Structure(Words):
    def tekst(self, token: Token) -> nodes.Tekstregel:
        return nodes.Tekstregel(token[1:].strip(" \t\u00a0"), self._span(token))

    def _bepaling(
        self, soort: str, nummer: Any, opschrift: Any, rest: tuple[Any, ...]
    ) -> nodes.Bepaling:
        title = self._tekst(opschrift) if isinstance(opschrift, Token) else opschrift
        number = "" if nummer is None else str(nummer)
        anchor = nummer if nummer is not None else title
        span = self._span(anchor) if anchor is not None else self._span(*rest[:1])
        return nodes.Bepaling(soort, number, title, (), None, rest, span)

    def opschrift(self, *rest: Any) -> nodes.Bepaling:
        return self._bepaling("opschrift", None, None, rest)

    def aanhef(self, *rest: Any) -> nodes.Bepaling:
        return self._bepaling("aanhef", None, None, rest)

    def slotformulier(self, *rest: Any) -> nodes.Bepaling:
        return self._bepaling("slotformulier", None, None, rest)

    def ondertekening(self, *rest: Any) -> nodes.Bepaling:
        return self._bepaling("ondertekening", None, None, rest)

    def artikel(self, nummer: Token, opschrift: Token | None, *rest: Any) -> nodes.Bepaling:
        return self._bepaling("artikel", nummer, opschrift, rest)

    def lid(self, nummer: Token, *rest: Any) -> nodes.Bepaling:
        return self._bepaling("lid", nummer, None, rest)

    def onderdeel(self, letter: Token, *rest: Any) -> nodes.Bepaling:
        return self._bepaling("onderdeel", letter, None, rest)

    def subonderdeel(self, nummer: Token, *rest: Any) -> nodes.Bepaling:
        return self._bepaling("subonderdeel", nummer, None, rest)

    def punt(self, mark: Token, *rest: Any) -> nodes.Bepaling:
        return self._bepaling("punt", mark, None, rest)

    def noot(self, nummer: Token, *rest: Any) -> nodes.Bepaling:
        return self._bepaling("noot", nummer, None, rest)

    def bijlage(self, opschrift: Token, *rest: Any) -> nodes.Bepaling:
        return self._bepaling("bijlage", None, opschrift, rest)

    def toelichting(self, opschrift: Token, *rest: Any) -> nodes.Bepaling:
        return self._bepaling("toelichting", None, opschrift, rest)

    def begrip(self, term: Token, *rest: Any) -> nodes.Bepaling:
        forms = tuple(r[1:-1] for r in rest if isinstance(r, Token))
        content = tuple(r for r in rest if r is not None and not isinstance(r, Token))
        title = self._tekst(term)
        return nodes.Bepaling("begrip", title.tekst, title, forms, None, content, title.span)

    def kop(self, opschrift: Token, bij: nodes.Verwijzing | None, *rest: Any) -> nodes.Bepaling:
        title = self._tekst(opschrift)
        return nodes.Bepaling("kop", title.tekst, title, (), bij, rest, title.span)

    def indeling(self, soort: Token) -> str:
        return str(soort)

    def deelkop(self, soort: Any, nummer: Token, opschrift: Token | None) -> nodes.Deelkop:
        title = "" if opschrift is None else opschrift[1:-1]
        return nodes.Deelkop(soort, str(nummer), title, self._span(nummer, opschrift))

    def gegeven(self, naam: Token, first: Token, *more: Token | None) -> nodes.Kopgegeven:
        rest = [token for token in more if token is not None]
        nummer = None
        if first.type == "NAAM":
            words = " ".join([first, *rest])
            value = nodes.Letterlijk("tekst", words, self._span(first, *rest))
        else:
            value = self._literal(first)
            nummer = self._naam(rest[0]) if rest else None
        return nodes.Kopgegeven(self._naam(naam), value, nummer, self._span(naam, first, *rest))

    def regeling(self, titel: Token, *gegevens: nodes.Kopgegeven) -> nodes.Regelingkop:
        return nodes.Regelingkop(self._tekst(titel), gegevens, self._span(titel, gegevens))

    def wijziging(self, titel: Token, *inhoud: Any) -> nodes.Wijzigingkop:
        return nodes.Wijzigingkop(
            self._tekst(titel),
            every(inhoud, nodes.Kopgegeven),
            every(inhoud, nodes.Tekstregel),
            self._span(titel, inhoud),
        )

    def ingang(self, datum: Token) -> nodes.Ingang:
        return nodes.Ingang(self._literal(datum), self._span(datum))

    def losse_uitdrukking(self, waarde: Any) -> Any:
        return waarde

    def start(self, *stukken: nodes.Stuk) -> tuple[nodes.Stuk, ...]:
        return stukken
