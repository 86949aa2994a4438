"""The head of the file: what the regulation is called and where it was published."""

from __future__ import annotations

import re
from datetime import date

from compiler.diagnostics import codes
from compiler.model.from_syntax.context import Context
from compiler.model.literals import read_datum
from compiler.model.nodes import Kopgegevens
from compiler.source import Span
from compiler.syntax import nodes as s
from compiler.vindplaats import slug

_KNOWN = (
    "soort_regeling",
    "vastgesteld",
    "kenmerk",
    "publicatie",
    "gewijzigd_bij",
    "pakket",
    "bwb_id",
    "versie",
    "verwerkt",
    "andere_regeling",
)
_BWB = re.compile(r"BWB[RVW][0-9]{7}")
_MODULE = re.compile(r"[a-z][a-z0-9_]*")


def read_kop(context: Context, bestanden: tuple[s.Bestand, ...]) -> Kopgegevens | None:
    """The one `regeling` of the folder; None, with a report, when there is none or more than one."""
    found = [x for b in bestanden for x in b.stukken if isinstance(x, s.Regelingkop)]
    if len(found) != 1:
        first = found[1].span if found else bestanden[0].source.span_of_line(1)
        context.report(
            codes.KOP_ONTBREEKT if not found else codes.DUBBELE_NAAM,
            first,
            "geen bestand in deze map begint met ‘regeling’"
            if not found
            else "er staat al een kop in deze map",
            help='begin artikelen.kw met: regeling "Citeertitel van de regeling"',
        )
        return None
    kop = found[0]
    values = {g.naam.tekst: g for g in kop.gegevens}
    for name, gegeven in values.items():
        if name not in _KNOWN:
            label = "dit gegeven hoort niet in de kop"
            context.report_unknown(codes.ONBEKENDE_NAAM, gegeven.naam, label, _KNOWN, None)
    pakket = _text(values.get("pakket")) or slug(kop.titel.tekst).replace("-", "_")
    if not _MODULE.fullmatch(pakket):
        span = values["pakket"].waarde.span if "pakket" in values else kop.titel.span
        context.report(
            codes.WAARDE_BESTAAT_NIET,
            span,
            "zo kan het pakket niet heten",
            help="gebruik kleine letters, cijfers en lage streepjes: pakket kansrijke_wijk",
        )
        return None
    others = [g for g in kop.gegevens if g.naam.tekst == "andere_regeling"]
    return Kopgegevens(
        kop.titel.tekst,
        _text(values.get("soort_regeling")),
        _day(context, values.get("vastgesteld")),
        _text(values.get("kenmerk")),
        _text(values.get("publicatie")),
        _text(values.get("gewijzigd_bij")),
        pakket,
        _own_id(context, values.get("bwb_id")),
        {g.waarde.tekst: nummer for g in others if (nummer := _bwb_id(context, g))},
        kop.span,
        _day(context, values.get("versie")),
        _text(values.get("verwerkt")),
    )


def _own_id(context: Context, gegeven: s.Kopgegeven | None) -> str:
    if gegeven is None:
        return ""
    if not _BWB.fullmatch(gegeven.waarde.tekst):
        _no_bwb_id(context, gegeven.waarde.span)
    return gegeven.waarde.tekst


def _bwb_id(context: Context, gegeven: s.Kopgegeven) -> str:
    """The id of another regulation; empty, with a report, where it is none."""
    if gegeven.nummer is None or not _BWB.fullmatch(gegeven.nummer.tekst):
        _no_bwb_id(context, (gegeven.nummer or gegeven.waarde).span)
        return ""
    return gegeven.nummer.tekst


def _no_bwb_id(context: Context, span: Span) -> None:
    context.report(
        codes.WAARDE_BESTAAT_NIET,
        span,
        "dit is geen BWB-id",
        help="schrijf het id waaronder wetten.overheid.nl de regeling kent: BWBR en zeven cijfers; "
        "is het niet bekend, laat de regel dan weg",
    )


def _text(gegeven: s.Kopgegeven | None) -> str:
    return "" if gegeven is None else gegeven.waarde.tekst


def _day(context: Context, gegeven: s.Kopgegeven | None) -> date | None:
    if gegeven is None:
        return None
    day = read_datum(gegeven.waarde.tekst)
    if day is None:
        context.report(
            codes.WAARDE_BESTAAT_NIET,
            gegeven.waarde.span,
            "dit is geen datum",
            help="schrijf een datum als 19 juni 2025",
        )
    return day
