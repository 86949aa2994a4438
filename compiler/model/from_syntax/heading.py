"""The head of the file: what the regulation is called and where it was published."""

from __future__ import annotations

import re
from datetime import date

from compiler.diagnostics import codes
from compiler.model.from_syntax.context import Context
from compiler.model.literals import read_datum
from compiler.model.nodes import Kopgegevens
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
)
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
    return Kopgegevens(
        kop.titel.tekst,
        _text(values.get("soort_regeling")),
        _day(context, values.get("vastgesteld")),
        _text(values.get("kenmerk")),
        _text(values.get("publicatie")),
        _text(values.get("gewijzigd_bij")),
        pakket,
        _text(values.get("bwb_id")),
        kop.span,
        _day(context, values.get("versie")),
        _text(values.get("verwerkt")),
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
