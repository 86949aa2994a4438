"""Gegevens, keuzelijsten, tables, and values with a name."""

from __future__ import annotations

from typing import Any

from lark import Token, v_args

from compiler.source import Span
from compiler.syntax import nodes
from compiler.syntax.build.words import Words, every, first, words


@v_args(inline=True)
class Data(Words):
    def veld(self, naam: Token, soort: nodes.Typenaam, mag: bool | None, tekst: Any) -> nodes.Veld:
        span = self._span(naam, soort, tekst)
        return nodes.Veld(self._naam(naam), soort, bool(mag), words(tekst), span)

    def gegevens(self, naam: Token, auteur: Token | None, tekst: Any, *rest: Any) -> nodes.Gegevens:
        return nodes.Gegevens(
            self._naam(naam),
            self._naam_or_none(auteur),
            words(tekst),
            first(rest, nodes.Bij),
            every(rest, nodes.Veld),
            self._span(naam, auteur, tekst, rest),
        )

    def keuze(self, naam: Token, label: Any, kort: Token | None, bij: Any) -> nodes.Keuze:
        short = "" if kort is None else kort[1:-1]
        span = self._span(naam, label, kort, bij)
        return nodes.Keuze(self._naam(naam), label, short, bij, span)

    def keuzelijst(self, naam: Token, tekst: Any, *rest: Any) -> nodes.Keuzelijst:
        bij, keuzes = first(rest, nodes.Bij), every(rest, nodes.Keuze)
        return nodes.Keuzelijst(
            self._naam(naam), words(tekst), bij, keuzes, self._span(naam, tekst, rest)
        )

    def kolom(
        self, naam: Token, soort: nodes.Typenaam, per: Token | None, tekst: Any
    ) -> nodes.Kolom:
        span = self._span(naam, soort, per, tekst)
        return nodes.Kolom(self._naam(naam), soort, self._naam_or_none(per), words(tekst), span)

    def tabelrij(self, token: Token) -> nodes.Tabelrij:
        cells: list[nodes.Cel] = []
        at = (token.start_pos or 0) + 1
        for raw in token.rstrip().removeprefix("|").removesuffix("|").split("|"):
            text = raw.strip()
            start = at + (len(raw) - len(raw.lstrip()) if text else 0)
            cells.append(nodes.Cel(text, Span(self.source, start, start + max(len(text), 1))))
            at += len(raw) + 1
        return nodes.Tabelrij(tuple(cells), self._span(token))

    def itempatroon(self, meer: nodes.Naam | None, tekst: Token) -> nodes.Patroon:
        return self._patroon("item", None, meer, tekst, None)

    def rijpatroon(self, meer: nodes.Naam | None, tekst: Token) -> nodes.Patroon:
        return self._patroon("rij", None, meer, tekst, None)

    def perpatroon(self, per: Token, meer: Any, tekst: Token, herhaling: Any) -> nodes.Patroon:
        return self._patroon("per", per, meer, tekst, herhaling)

    def _patroon(
        self, soort: Any, per: Any, meer: Any, tekst: Token, herhaling: Any
    ) -> nodes.Patroon:
        elk, tussen = herhaling or (None, None)
        span = self._span(per, meer, tekst, elk, tussen)
        name = self._naam_or_none(per)
        return nodes.Patroon(soort, name, meer, self._tekst(tekst), elk, tussen, span)

    def meer(self, naam: Token) -> nodes.Naam:
        return self._naam(naam)

    def herhaling(self, elk: Token, tussen: Token) -> tuple[nodes.Tekst, nodes.Tekst]:
        return (self._tekst(elk), self._tekst(tussen))

    def controle(self, per: Token, totaal: Token, som: Token) -> nodes.Controle:
        span = self._span(per, totaal, som)
        return nodes.Controle(self._naam(per), self._naam(totaal), self._naam(som), span)

    def tabel(self, naam: Token, *rest: Any) -> nodes.Tabel:
        return nodes.Tabel(
            self._naam(naam),
            first(rest, nodes.Bij),
            every(rest, nodes.Kolom),
            every(rest, nodes.Tabelrij),
            every(rest, nodes.Patroon),
            every(rest, nodes.Controle),
            self._span(naam, rest),
        )

    def periode(self, naam: Token, begin: Any, einde: Any, bij: Any = None) -> nodes.Periode:
        return nodes.Periode(self._naam(naam), begin, einde, bij, self._span(naam, begin, einde))

    def termijn(self, naam: Token, waarde: Token, bij: Any = None) -> nodes.Termijn:
        return nodes.Termijn(self._naam(naam), self._literal(waarde), bij, self._span(naam, waarde))

    def waarde(self, naam: Token, waarde: Any, bij: Any = None) -> nodes.Constante:
        return nodes.Constante(self._naam(naam), waarde, bij, self._span(naam, waarde))
