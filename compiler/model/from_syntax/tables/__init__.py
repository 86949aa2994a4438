"""Tables: cells become values, rows become the official sentences, and declared controls are held."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Label
from compiler.diagnostics.suggest import bedoelde_u
from compiler.model import nodes as m
from compiler.model.from_syntax.context import Context
from compiler.model.from_syntax.data import places, read_type
from compiler.model.from_syntax.tables.cells import read_cel
from compiler.model.from_syntax.tables.controls import hold_controles, read_controles
from compiler.model.from_syntax.tables.patterns import read_patroon
from compiler.model.from_syntax.tables.sentences import Sentences
from compiler.syntax import nodes as s
from compiler.vindplaats import Vindplaats


def read_tabel(context: Context, regel: s.Tabel, hier: Vindplaats) -> m.Tabel | None:
    """One table; None, with reports, when its head does not fit its columns."""
    kolommen = _kolommen(context, regel, hier)
    if not regel.rijen:
        context.report(
            codes.TABEL_PAST_NIET,
            regel.naam.span,
            "deze tabel heeft geen rijen",
            help="de eerste rij noemt de kolommen: | kolom | kolom |",
            at=hier,
        )
        return None
    koppen = _koppen(context, regel, kolommen, hier)
    if koppen is None:
        return None
    rijen = tuple(
        rij
        for written in regel.rijen[1:]
        if (rij := _rij(context, written, regel, koppen, kolommen, hier)) is not None
    )
    patronen = tuple(read_patroon(context, p, kolommen, hier) for p in regel.patronen)
    tabel = m.Tabel(
        regel.naam.tekst,
        places(context, regel.bij, hier),
        tuple(kolommen.values()),
        koppen,
        rijen,
        tuple(p for p in patronen if p is not None),
        read_controles(context, regel, kolommen, hier),
        (),
        hier,
        regel.span,
    )
    items = Sentences(context, tabel, hier).items()
    context.controlefouten.extend(hold_controles(context, tabel, hier))
    return replace(tabel, items=items)


def _kolommen(context: Context, regel: s.Tabel, hier: Vindplaats) -> dict[str, m.Kolom]:
    found: dict[str, m.Kolom] = {}
    for kolom in regel.kolommen:
        soort = read_type(context, kolom.type, hier)
        if soort is None:
            continue
        per = kolom.per.tekst if kolom.per else ""
        if kolom.per and per not in context.keuzelijsten:
            context.report_unknown(
                codes.ONBEKENDE_SOORT,
                kolom.per,
                "deze keuzelijst ken ik niet",
                context.keuzelijsten,
                hier,
            )
            continue
        found[kolom.naam.tekst] = m.Kolom(
            kolom.naam.tekst, soort, per, kolom.omschrijving, kolom.span
        )
    return found


def _koppen(
    context: Context, regel: s.Tabel, kolommen: Mapping[str, m.Kolom], hier: Vindplaats
) -> tuple[m.Kop, ...] | None:
    by_text: dict[str, m.Kop] = {}
    for kolom in kolommen.values():
        if not kolom.per:
            by_text[kolom.naam] = m.Kop(kolom.naam, None)
            continue
        for keuze in context.keuzelijsten[kolom.per].waarden:
            for text in (keuze.naam, keuze.label, keuze.kort):
                by_text[text] = m.Kop(kolom.naam, keuze.naam)
    koppen: list[m.Kop] = []
    complete = True
    for cel in regel.rijen[0].cellen:
        kop = by_text.get(cel.tekst)
        if kop is None or kop in koppen:
            problem = "staat hier twee keer" if kop else "is geen kolom van deze tabel"
            hint = bedoelde_u(cel.tekst, by_text) or "noem de kolommen zoals ze hierboven staan"
            context.report(
                codes.TABEL_PAST_NIET, cel.span, f"‘{cel.tekst}’ {problem}", help=hint, at=hier
            )
            complete = False
        else:
            koppen.append(kop)
    missing = [text for text, kop in by_text.items() if complete and kop not in koppen]
    if missing:
        context.report(
            codes.TABEL_PAST_NIET,
            regel.rijen[0].span,
            f"de kolom ‘{missing[0]}’ ontbreekt",
            help="zet elke kolom in de eerste rij van de tabel",
            at=hier,
        )
        return None
    return tuple(koppen) if complete else None


def _rij(
    context: Context,
    written: s.Tabelrij,
    regel: s.Tabel,
    koppen: tuple[m.Kop, ...],
    kolommen: Mapping[str, m.Kolom],
    hier: Vindplaats,
) -> m.Rij | None:
    if len(written.cellen) != len(koppen):
        context.report(
            codes.TABEL_PAST_NIET,
            written.span,
            f"cellen in deze rij: {len(written.cellen)}; kolommen in de tabel: {len(koppen)}",
            help="controleer de streepjes | tussen de cellen",
            at=hier,
            secondary=(Label(regel.rijen[0].span, "de kolommen van de tabel"),),
        )
        return None
    return m.Rij(
        tuple(
            m.Cel(cel.tekst, read_cel(context, cel, kolommen[kop.kolom].type, hier), cel.span)
            for cel, kop in zip(written.cellen, koppen, strict=True)
        ),
        written.span,
    )
