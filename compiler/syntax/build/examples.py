"""Voorbeelden: a document filled in, and what comes out."""

from __future__ import annotations

from typing import Any

from lark import Token, v_args

from compiler.syntax import nodes
from compiler.syntax.build.words import Words, every


@v_args(inline=True)
class Examples(Words):
    def invullijst(self, *waarden: Any) -> tuple[Any, ...]:
        return tuple(_plain(w) for w in waarden)

    def leeg(self) -> tuple[Any, ...]:
        return ()

    def invulwaarde(self, waarde: Any) -> Any:
        return _plain(waarde)

    def ingevuld(self, naam: Token, waarde: Any) -> nodes.Ingevuld:
        return nodes.Ingevuld(self._naam(naam), waarde, self._span(naam, waarde))

    def element(self, naam: Token, waarde: Any, *rest: Any) -> tuple[nodes.Invulling, ...]:
        given = tuple(r for r in rest if r is not None)
        return (self.ingevuld(naam, waarde), *given)

    def ingevulde_groep(self, naam: Token, *rest: Any) -> nodes.Groep:
        elements = tuple(r for r in rest if isinstance(r, tuple))
        fields = tuple(r for r in rest if not isinstance(r, tuple))
        return nodes.Groep(self._naam(naam), fields, elements, self._span(naam, rest))

    def antwoord(
        self, naam: Token, antwoord: Token, wie: Token | None, *motivering: Any
    ) -> nodes.Antwoord:
        reason = next((m[1:-1] for m in motivering if m is not None and m.type == "TEKST"), "")
        return nodes.Antwoord(
            self._naam(naam),
            antwoord.type == "JA",
            "" if wie is None else wie[1:-1],
            reason,
            self._span(naam, antwoord, wie),
        )

    def document(self, soort: Token, *invullingen: Any) -> nodes.Document:
        return nodes.Document(self._naam(soort), invullingen, self._span(soort, invullingen))

    def verwacht_oordeel(self, eis: Token, uitkomst: Token) -> nodes.Verwachting:
        return self._verwachting(eis, uitkomst, None, None, None)

    def verwacht_element(
        self, eis: Token, lijst: Token, plaats: Token, uitkomst: Token
    ) -> nodes.Verwachting:
        return self._verwachting(eis, uitkomst, lijst, plaats, None)

    def verwacht_ontbreekt(self, eis: Token, uitkomst: Token, *velden: Token) -> nodes.Verwachting:
        return self._verwachting(eis, uitkomst, None, None, tuple(self._naam(v) for v in velden))

    def _verwachting(
        self, eis: Token, uitkomst: Token, lijst: Token | None, plaats: Token | None, ontbreekt: Any
    ) -> nodes.Verwachting:
        return nodes.Verwachting(
            self._naam(eis),
            self._naam(uitkomst),
            self._naam_or_none(lijst),
            self._naam_or_none(plaats),
            ontbreekt,
            None,
            self._span(eis, uitkomst),
        )

    def verwacht_uitkomst(self, voorwaarde: Any) -> nodes.Verwachting:
        return nodes.Verwachting(None, None, None, None, None, voorwaarde, voorwaarde.span)

    def voorbeeld(self, titel: nodes.Tekst, *rest: Any) -> nodes.Voorbeeld:
        documents, expected = every(rest, nodes.Document), every(rest, nodes.Verwachting)
        return nodes.Voorbeeld(titel, documents, expected, self._span(titel, rest))


def _plain(waarde: Any) -> Any:
    return waarde.naam if isinstance(waarde, nodes.Naamterm) else waarde
