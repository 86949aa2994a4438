"""Named values and open norms: periode, termijn, waarde and beoordeling."""

from __future__ import annotations

from datetime import date

from compiler.diagnostics import codes
from compiler.model import expressions as e
from compiler.model import nodes as m
from compiler.model.from_syntax.bind.binder import Binder
from compiler.model.from_syntax.bind.binding import Scope
from compiler.model.from_syntax.context import Context
from compiler.model.from_syntax.data import actors, places
from compiler.model.literals import read_termijn
from compiler.model.types import Basistype, Keuzetype
from compiler.syntax import nodes as s
from compiler.vindplaats import Vindplaats


def read_all(context: Context) -> None:
    """Periods, terms and constants hold written values only; open norms hold words and a question."""
    for declared in context.namen.values():
        match declared.regel:
            case s.Periode() as regel:
                _read_periode(context, regel, declared.vindplaats)
            case s.Termijn() as regel:
                _read_termijn(context, regel, declared.vindplaats)
            case s.Constante() as regel:
                _read_constante(context, regel, declared.vindplaats)
            case s.Beoordeling() as regel:
                _read_beoordeling(context, regel, declared.vindplaats)
            case _:
                pass


def _binder(context: Context, hier: Vindplaats) -> Binder:
    return Binder(context, Scope(), hier, lambda _naam: None)


def _literal(
    context: Context, written: s.Uitdrukking, hier: Vindplaats, kind: str
) -> e.Letterlijk | None:
    bound = _binder(context, hier).bind(written)
    if bound is None or isinstance(bound, e.Letterlijk):
        return bound
    context.report(
        codes.WAARDE_BESTAAT_NIET,
        bound.span,
        f"hier hoort {kind} zelf te staan",
        help="neem de waarde uit de tekst over; wat wordt uitgerekend, is een ‘bereken’",
        at=hier,
    )
    return None


def _day(context: Context, written: s.Uitdrukking, hier: Vindplaats) -> date | None:
    literal = _literal(context, written, hier, "een datum")
    if literal is None or isinstance(literal.waarde, date):
        return literal.waarde if literal and isinstance(literal.waarde, date) else None
    context.report(
        codes.WAARDE_BESTAAT_NIET,
        written.span,
        "dit is geen datum",
        help="schrijf een datum als 7 juli 2025",
        at=hier,
    )
    return None


def _read_periode(context: Context, regel: s.Periode, hier: Vindplaats) -> None:
    begin, einde = _day(context, regel.begin, hier), _day(context, regel.einde, hier)
    if begin is None or einde is None:
        return
    if einde < begin:
        context.report(
            codes.WAARDE_BESTAAT_NIET,
            regel.begin.span.to(regel.einde.span),
            "de periode eindigt voor zij begint",
            help="controleer de twee data, of draai ze om",
            at=hier,
        )
        return
    context.perioden[regel.naam.tekst] = m.Periode(
        regel.naam.tekst, begin, einde, hier, places(context, regel.bij, hier), regel.span
    )


def _read_termijn(context: Context, regel: s.Termijn, hier: Vindplaats) -> None:
    value = read_termijn(regel.waarde.tekst)
    if value is not None:
        bij = places(context, regel.bij, hier)
        context.termijnen[regel.naam.tekst] = m.Termijn(
            regel.naam.tekst, value, regel.waarde.tekst, hier, bij, regel.span
        )


def _read_constante(context: Context, regel: s.Constante, hier: Vindplaats) -> None:
    literal = _literal(context, regel.waarde, hier, "de waarde")
    if literal is None:
        return
    if literal.type == Basistype.JA_NEE or isinstance(literal.type, Keuzetype):
        context.report(
            codes.WAARDE_BESTAAT_NIET,
            literal.span,
            "een waarde is een bedrag, getal, percentage, datum, termijn of tekst",
            help="schrijf bijvoorbeeld: waarde drempel is 25%",
            at=hier,
        )
        return
    context.constanten[regel.naam.tekst] = m.Constante(
        regel.naam.tekst, literal, hier, places(context, regel.bij, hier), regel.span
    )


def _read_beoordeling(context: Context, regel: s.Beoordeling, hier: Vindplaats) -> None:
    woorden = [r.tekst for r in regel.regels if isinstance(r, s.Woorden)]
    vragen = [r.tekst for r in regel.regels if isinstance(r, s.Vraag)]
    if not woorden or not vragen:
        context.report(
            codes.REGEL_ONTBREEKT,
            regel.naam.span,
            f"deze beoordeling heeft geen {'woorden' if not woorden else 'vraag'}",
            help="noem de woorden van de tekst die om een oordeel vragen, en de vraag die men stelt",
            at=hier,
        )
        return
    who = actors(context).get(regel.door.tekst)
    if who is None:
        context.report_unknown(
            codes.GEEN_BEGRIP, regel.door, "wie dit is, is niet omschreven", actors(context), hier
        )
        return
    context.beoordelingen[regel.naam.tekst] = m.Beoordeling(
        regel.naam.tekst,
        who,
        woorden[0].tekst,
        vragen[0].tekst,
        hier,
        places(context, next((r for r in regel.regels if isinstance(r, s.Bij)), None), hier),
        regel.span,
    )
