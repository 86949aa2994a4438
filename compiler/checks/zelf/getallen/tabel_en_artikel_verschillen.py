"""An article names those it is about, and its table in the bijlage names others."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model.nodes import Keuzelijst, Regeling, Tabel
from compiler.model.official_text import whole_text
from compiler.model.types import Keuzetype
from compiler.vindplaats import Vindplaats


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """Per key column of a table, where the article that it belongs to lists at least two of the names."""
    artikelen = {artikel.vindplaats: artikel for artikel in regeling.artikelen}
    for tabel in regeling.tabellen.values():
        for place in dict.fromkeys(Vindplaats(p.delen[:1]) for p in tabel.bij):
            artikel = artikelen.get(place)
            if artikel is None or tabel.vindplaats.delen[0].soort != "bijlage":
                continue
            text = whole_text(artikel)
            for keuzelijst, used in _keys(regeling, tabel):
                yield from _compare(tabel, place, keuzelijst, used, text)


def _keys(regeling: Regeling, tabel: Tabel) -> Iterator[tuple[Keuzelijst, set[str]]]:
    """The keuzelijst of each key column that is filled in every row, and the values in it."""
    for index, kop in enumerate(tabel.koppen):
        kolom = tabel.kolom(kop.kolom)
        if kolom is None or kop.per is not None or not isinstance(kolom.type, Keuzetype):
            continue
        cells = [rij.cellen[index] for rij in tabel.rijen]
        if all(cel.waarden for cel in cells):
            used = {str(waarde) for cel in cells for waarde in cel.waarden}
            yield regeling.keuzelijsten[kolom.type.keuzelijst], used


def _compare(
    tabel: Tabel, place: Vindplaats, keuzelijst: Keuzelijst, used: set[str], text: str
) -> Iterator[Diagnostic]:
    labels = {keuze.naam: keuze.label or keuze.naam for keuze in keuzelijst.waarden}
    named = {
        naam
        for naam, label in labels.items()
        if label in text and re.search(rf"(?<![\w-]){re.escape(label)}(?![\w-])", text)
    }
    if len(named) < 2:
        return
    missing = [labels[n] for n in labels if n in named - used]
    surplus = [labels[n] for n in labels if n in used - named]
    if missing or surplus:
        words = [f"{', '.join(missing)} ontbreekt in de tabel"] if missing else []
        words += [f"{', '.join(surplus)} staat alleen in de tabel"] if surplus else []
        yield Diagnostic(
            codes.TABEL_EN_ARTIKEL_VERSCHILLEN,
            Label(tabel.span, "; ".join(words)),
            (),
            f"{str(place).capitalize()} noemt {len(named)} namen, de tabel {len(used)}.",
            "laat het artikel en de tabel dezelfde namen noemen",
            tabel.vindplaats,
        )
