"""References to a part of the regulation: artikel 3, tweede lid, onderdeel b."""

from __future__ import annotations

from typing import Any

from lark import Token, v_args

from compiler.syntax import nodes
from compiler.syntax.build.words import Words


@v_args(inline=True)
class References(Words):
    def naar_artikel(
        self, nummer: Token, lid: Any, onderdeel: Any, volzin: Any
    ) -> nodes.Verwijzing:
        return self._verwijzing(artikel=nummer, lid=lid, onderdeel=onderdeel, volzin=volzin)

    def naar_lid(self, lid: Token, onderdeel: Any, volzin: Any) -> nodes.Verwijzing:
        return self._verwijzing(lid=lid, onderdeel=onderdeel, volzin=volzin)

    def naar_onderdeel(self, onderdeel: Any, volzin: Any) -> nodes.Verwijzing:
        return self._verwijzing(onderdeel=onderdeel, volzin=volzin)

    def naar_begrip(self, term: Token, onderdeel: Any) -> nodes.Verwijzing:
        return self._verwijzing(begrip=term, onderdeel=onderdeel)

    def naar_volzin(self, volzin: Any) -> nodes.Verwijzing:
        return self._verwijzing(volzin=volzin)

    def naar_aanhef(self, token: Token) -> nodes.Verwijzing:
        return self._verwijzing(deel=token)

    def naar_bijlage(self, token: Token) -> nodes.Verwijzing:
        return self._verwijzing(deel=token)

    def onderdeelverwijzing(self, letter: Token, onder: Token | None) -> tuple[Token, Token | None]:
        return (letter, onder)

    def volzinverwijzing(self, nummer: Token) -> Token:
        return nummer

    def _verwijzing(
        self,
        *,
        artikel: Token | None = None,
        lid: Token | None = None,
        onderdeel: tuple[Token, Token | None] | None = None,
        volzin: Token | None = None,
        begrip: Token | None = None,
        deel: Token | None = None,
    ) -> nodes.Verwijzing:
        letter, onder = onderdeel or (None, None)
        soort: Any = "" if deel is None else str(deel)
        return nodes.Verwijzing(
            self._naam_or_none(artikel),
            self._naam_or_none(lid),
            self._naam_or_none(letter),
            self._naam_or_none(onder),
            self._naam_or_none(volzin),
            None if begrip is None else self._tekst(begrip),
            soort,
            self._span(artikel, lid, letter, onder, volzin, begrip, deel),
        )
