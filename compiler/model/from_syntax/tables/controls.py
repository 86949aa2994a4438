"""The controls that a table declares: a total is the sum of its parts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from compiler.diagnostics import codes
from compiler.model import nodes as m
from compiler.model.expressions import Bedragwaarde
from compiler.model.from_syntax.context import Context
from compiler.model.from_syntax.tables.groups import Group, groups
from compiler.syntax import nodes as s
from compiler.vindplaats import Vindplaats


def read_controles(
    context: Context, regel: s.Tabel, kolommen: Mapping[str, m.Kolom], hier: Vindplaats
) -> tuple[m.Controle, ...]:
    """Those that name columns of the table; the others are reported."""
    found: list[m.Controle] = []
    for controle in regel.controles:
        unknown = next(
            (n for n in (controle.per, controle.totaal, controle.som) if n.tekst not in kolommen),
            None,
        )
        if unknown is not None:
            context.report_unknown(
                codes.ONBEKENDE_NAAM, unknown, "deze kolom heeft de tabel niet", kolommen, hier
            )
            continue
        found.append(
            m.Controle(controle.per.tekst, controle.totaal.tekst, controle.som.tekst, controle.span)
        )
    return tuple(found)


def hold_controles(context: Context, tabel: m.Tabel, hier: Vindplaats) -> Iterable[m.Controlefout]:
    """The items of which the parts do not add up to the total."""
    for controle in tabel.controles:
        for number, group in enumerate(groups(tabel), start=1):
            total = _amounts(tabel, group, controle.totaal)
            parts = _amounts(tabel, group, controle.som)
            if total and parts and sum(total) != sum(parts):
                kop = tabel.koppen.index(m.Kop(controle.totaal, None))
                cell = next(r.cellen[kop] for r in group.rijen if r.cellen[kop].tekst)
                yield m.Controlefout(
                    tabel.naam,
                    controle,
                    *_key(tabel, group, controle.per),
                    sum(total),
                    sum(parts),
                    hier.at("item", str(number)),
                    cell.span,
                )


def _amounts(tabel: m.Tabel, group: Group, kolom: str) -> list[int]:
    return [
        value.centen
        for rij in group.rijen
        for cel, kop in zip(rij.cellen, tabel.koppen, strict=True)
        if kop.kolom == kolom
        for value in cel.waarden
        if isinstance(value, Bedragwaarde)
    ]


def _key(tabel: m.Tabel, group: Group, kolom: str) -> tuple[str, str]:
    """The value by which the group is found, as data have it and as the table spells it."""
    kop = tabel.koppen.index(m.Kop(kolom, None))
    cel = next((r.cellen[kop] for r in group.rijen if r.cellen[kop].tekst), None)
    if cel is None:
        return "", ""
    return str(cel.waarden[0]) if len(cel.waarden) == 1 else cel.tekst, cel.tekst
