"""A term that, counted from a day the regulation fixes, ends on a Saturday or Sunday."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from compiler.checks.rule_expressions import parts_of_rules
from compiler.checks.zelf.tijd.kalender import (
    is_extended,
    is_weekend,
    last_day,
    why_not_extended,
    write_weekday,
)
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model import expressions as e
from compiler.model.expressions import Expression, Termijnwaarde
from compiler.model.literals import write_datum
from compiler.model.nodes import Bepaling, Regeling
from compiler.source import Span

_SEVERAL = {"dag": "dagen", "week": "weken", "maand": "maanden", "jaar": "jaar"}
_COUNTED = {
    "dag": "hele dagen, vanaf de dag erna",
    "week": "weken lopen af op dezelfde dag van de week",
    "maand": "maanden lopen af op hetzelfde dagnummer, of op de laatste dag van een kortere maand",
    "jaar": "jaren lopen af op dezelfde dag van de maand",
}


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """Every term after a fixed day, each once; a term before a day is counted back and left alone."""
    if is_extended(regeling):
        return
    told: set[tuple[date, Termijnwaarde]] = set()
    for part in parts_of_rules(regeling):
        fixed = _fixed(regeling, part)
        if fixed is None or fixed in told:
            continue
        told.add(fixed)
        end = last_day(*fixed)
        if end is not None and is_weekend(end):
            yield _remark(regeling, part.span, fixed, end, _holder(regeling, part.span))


def _fixed(regeling: Regeling, part: Expression) -> tuple[date, Termijnwaarde] | None:
    match part:
        case e.DatumTermijn(richting="na", termijn=term, datum=start):
            pass
        case e.BinnenNa(termijn=term, vanaf=start):
            pass
        case _:
            return None
    day, length = _day(regeling, start), _term(regeling, term)
    return None if day is None or length is None else (day, length)


def _day(regeling: Regeling, expression: Expression) -> date | None:
    match expression:
        case e.Letterlijk(waarde=date() as day):
            return day
        case e.Naamwaarde(naam=naam) if naam in regeling.constanten:
            return _day(regeling, regeling.constanten[naam].waarde)
        case e.Periodegrens(grens=grens, periode=e.Naamwaarde(naam=naam)):
            periode = regeling.perioden.get(naam)
            return (
                None if periode is None else (periode.begin if grens == "begin" else periode.einde)
            )
        case _:
            return None


def _term(regeling: Regeling, expression: Expression) -> Termijnwaarde | None:
    match expression:
        case e.Letterlijk(waarde=Termijnwaarde() as term):
            return term
        case e.Naamwaarde(naam=naam) if naam in regeling.termijnen:
            return regeling.termijnen[naam].waarde
        case _:
            return None


def _holder(regeling: Regeling, span: Span) -> Bepaling | None:
    """The bepaling of the rule in which the words stand."""
    return next(
        (
            bepaling
            for bepaling in regeling.walk()
            for regel in bepaling.regels
            if regel.span.source is span.source
            and regel.span.start <= span.start
            and span.end <= regel.span.end
        ),
        None,
    )


def _remark(
    regeling: Regeling,
    span: Span,
    fixed: tuple[date, Termijnwaarde],
    end: date,
    holder: Bepaling | None,
) -> Diagnostic:
    day, term = fixed
    length = f"{term.aantal} {term.eenheid if term.aantal == 1 else _SEVERAL[term.eenheid]}"
    return Diagnostic(
        codes.TERMIJN_EINDIGT_IN_WEEKEND,
        Label(span, f"{length} na {write_datum(day)} is {write_weekday(end)}"),
        (),
        f"Zo is geteld: {_COUNTED[term.eenheid]}. {why_not_extended(regeling)}",
        "houd rekening met de laatste werkdag ervoor, of regel een verlenging",
        holder.vindplaats if holder else None,
    )
