"""Names, texts and literals: the words that every other sentence is made of."""

from __future__ import annotations

from typing import Any, TypeVar

from lark import Token, v_args

from compiler.source import Span
from compiler.syntax import nodes
from compiler.syntax.build.places import Places

T = TypeVar("T")

_LITERALS: dict[str, str] = {
    "BEDRAG": "bedrag",
    "PERCENTAGE": "percentage",
    "DATUM": "datum",
    "TERMIJN": "termijn",
    "GETAL": "getal",
    "TEKST": "tekst",
    "JA": "ja_nee",
    "NEE": "ja_nee",
}


@v_args(inline=True)
class Words(Places):
    def _naam(self, token: Token) -> nodes.Naam:
        return nodes.Naam(str(token), self._span(token))

    def _naam_or_none(self, token: Token | None) -> nodes.Naam | None:
        return None if token is None else self._naam(token)

    def _tekst(self, *tokens: Token) -> nodes.Tekst:
        pieces = tuple(
            Span(self.source, (t.start_pos or 0) + 1, (t.end_pos or 0) - 1) for t in tokens
        )
        return nodes.Tekst(" ".join(t[1:-1] for t in tokens), self._span(*tokens), pieces)

    def _literal(self, token: Token) -> nodes.Letterlijk:
        text = token[1:-1] if token.type == "TEKST" else str(token)
        soort: Any = _LITERALS[token.type]
        return nodes.Letterlijk(soort, text, self._span(token))

    def tekststuk(self, *tokens: Token) -> nodes.Tekst:
        return self._tekst(*tokens)

    def letterlijk(self, token: Token) -> nodes.Letterlijk:
        return self._literal(token)

    def naam(self, token: Token) -> nodes.Naamterm:
        return nodes.Naamterm(self._naam(token))

    def termijnletter(self, token: Token) -> nodes.Letterlijk:
        return self._literal(token)


def first(parts: tuple[Any, ...], kind: type[T]) -> T | None:
    """The first of the parts that is of this kind."""
    return next((part for part in parts if isinstance(part, kind)), None)


def every(parts: tuple[Any, ...], kind: type[T]) -> tuple[T, ...]:
    """All of the parts that are of this kind."""
    return tuple(part for part in parts if isinstance(part, kind))


def words(tekst: nodes.Tekst | None) -> str:
    """The words of a text that may be left out."""
    return "" if tekst is None else tekst.tekst
