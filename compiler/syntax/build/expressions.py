"""Conditions and calculations."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lark import Token, v_args

from compiler.syntax import nodes
from compiler.syntax.build.words import Words

_OPERATORS = [
    "of_keten",
    "en_keten",
    "niet",
    "gelijk",
    "ongelijk",
    "ten_minste",
    "ten_hoogste",
    "meer_dan",
    "minder_dan",
    "uiterlijk_op",
    "vanaf",
    "voor_datum",
    "na_datum",
    "binnen_na",
    "van_tot_en_met",
    "valt_in",
    "een_van",
    "bevat",
    "opgegeven",
    "plus",
    "min",
    "keer",
    "aandeel",
    "datum_na",
    "datum_voor",
    "som_van",
    "aantal_van",
    "indien_dan",
]


@v_args(inline=True)
class Expressions(Words):
    def veld_van(self, naam: Token, van: nodes.Uitdrukking) -> nodes.VeldVan:
        return nodes.VeldVan(self._naam(naam), van, self._span(naam, van))

    def aanroep(self, naam: Token, *argumenten: Any) -> nodes.Aanroep:
        given = tuple(a for a in argumenten if a is not None)
        return nodes.Aanroep(self._naam(naam), given, self._whole("", naam, given))

    def tabelwaarde(self, kolom: Token, tabel: Token, *argumenten: Any) -> nodes.Tabelterm:
        given = tuple(a for a in argumenten if a is not None)
        span = self._whole("", kolom, tabel, given)
        return nodes.Tabelterm(self._naam(kolom), self._naam(tabel), given, span)

    def voor_elk_geldt(self, variabele: Token, lijst: Any, voorwaarde: Any) -> nodes.Over:
        return self._over("elk", variabele, lijst, voorwaarde, None)

    def er_is_een(self, variabele: Token, lijst: Any, voorwaarde: Any) -> nodes.Over:
        return self._over("een", variabele, lijst, voorwaarde, None)

    def som_over(self, waarde: Any, variabele: Token, lijst: Any, voorwaarde: Any) -> nodes.Over:
        return self._over("som", variabele, lijst, voorwaarde, waarde)

    def aantal_waarvoor(self, variabele: Token, lijst: Any, voorwaarde: Any) -> nodes.Over:
        return self._over("aantal", variabele, lijst, voorwaarde, None)

    def _over(
        self, soort: Any, variabele: Token, lijst: Any, voorwaarde: Any, waarde: Any
    ) -> nodes.Over:
        span = self._whole(soort, variabele, lijst, voorwaarde, waarde)
        return nodes.Over(soort, self._naam(variabele), lijst, voorwaarde, waarde, span)

    def waarvoor(self, voorwaarde: Any) -> Any:
        return voorwaarde

    def rijtje(self, *termen: Any) -> tuple[Any, ...]:
        return termen

    def laagste(self, word: Token, termen: tuple[Any, ...]) -> nodes.Bewerking:
        return nodes.Bewerking("laagste", termen, self._whole("laagste", word, termen))

    def hoogste(self, word: Token, termen: tuple[Any, ...]) -> nodes.Bewerking:
        return nodes.Bewerking("hoogste", termen, self._whole("hoogste", word, termen))

    def _bewerking(self, soort: str, *termen: Any) -> nodes.Bewerking:
        flat: list[Any] = []
        for term in termen:
            if isinstance(term, tuple):
                flat.extend(term)
            else:
                flat.append(self._literal(term) if isinstance(term, Token) else term)
        return nodes.Bewerking(soort, tuple(flat), self._whole(soort, *flat))


def _operator(soort: str) -> Callable[..., nodes.Bewerking]:
    def method(self: Expressions, *termen: Any) -> nodes.Bewerking:
        return self._bewerking(soort, *termen)

    method.__name__ = soort
    return method


# `setattr` with `v_args` for each: thirty operators of one shape are one line here.
for _name in _OPERATORS:
    setattr(Expressions, _name, v_args(inline=True)(_operator(_name)))
