"""An exception whose condition contradicts itself can never apply."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model import expressions as e
from compiler.model.expressions import Expression, Vergelijkwijze
from compiler.model.nodes import Periode, Regeling

Ordered = int | Fraction | date

_LOWER = {Vergelijkwijze.TEN_MINSTE, Vergelijkwijze.VANAF}
_LOWER_STRICT = {Vergelijkwijze.MEER_DAN, Vergelijkwijze.NA}
_UPPER_STRICT = {Vergelijkwijze.MINDER_DAN, Vergelijkwijze.VOOR}
_UPPER = {Vergelijkwijze.TEN_HOOGSTE, Vergelijkwijze.UITERLIJK_OP}


@dataclass(slots=True)
class _Room:
    """What is left for one field: values that are asked or excluded, bounds, and ja or nee."""

    equal: set[object] = field(default_factory=set)
    unequal: set[object] = field(default_factory=set)
    lower: list[tuple[Ordered, bool]] = field(default_factory=list)
    upper: list[tuple[Ordered, bool]] = field(default_factory=list)

    @property
    def empty(self) -> bool:
        if len(self.equal) > 1 or self.equal & self.unequal:
            return True
        for low, low_strict in self.lower:
            for high, high_strict in self.upper:
                if type(low) is not type(high):
                    continue
                if low > high or (low == high and (low_strict or high_strict)):  # type: ignore[operator]
                    return True
        return False


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """Hold the conditions of an exception, that must all hold at once, against each other."""
    for afwijking in regeling.afwijkingen.values():
        if afwijking.voorwaarde is None:
            continue
        rooms: dict[str, _Room] = defaultdict(_Room)
        for term in _conjuncts(afwijking.voorwaarde):
            _narrow(rooms, term, regeling)
        contradicted = next((name for name, room in rooms.items() if room.empty), None)
        if contradicted is not None:
            yield Diagnostic(
                codes.AFWIJKING_KAN_NOOIT,
                Label(afwijking.span, f"geen waarde van ‘{contradicted}’ voldoet aan alles hier"),
                help="controleer de voorwaarden na ‘indien’ en ‘mits’",
                vindplaats=afwijking.vindplaats,
            )


def _conjuncts(expression: Expression) -> Iterator[Expression]:
    if isinstance(expression, e.EnKeten):
        for term in expression.termen:
            yield from _conjuncts(term)
    else:
        yield expression


def _narrow(rooms: dict[str, _Room], term: Expression, regeling: Regeling) -> None:
    match term:
        case e.Niet(term=inner) if (key := _key(inner)) is not None:
            rooms[key].equal.add(False)
        case e.Vergelijking(wijze=wijze, links=links, rechts=rechts):
            key, value = _key(links), _constant(rechts, regeling)
            if key is not None and value is not None:
                _bound(rooms[key], wijze, value)
        case e.ValtIn(datum=datum, periode=e.Naamwaarde(naam=naam)):
            key = _key(datum)
            periode: Periode | None = regeling.perioden.get(naam)
            if key is not None and periode is not None:
                rooms[key].lower.append((periode.begin, False))
                rooms[key].upper.append((periode.einde, False))
        case _:
            key = _key(term)
            if key is not None:
                rooms[key].equal.add(True)


def _bound(room: _Room, wijze: Vergelijkwijze, value: object) -> None:
    if wijze is Vergelijkwijze.GELIJK:
        room.equal.add(value)
    elif wijze is Vergelijkwijze.ONGELIJK:
        room.unequal.add(value)
    if not isinstance(value, int | Fraction | date):
        return
    if wijze in _LOWER or wijze in _LOWER_STRICT or wijze is Vergelijkwijze.GELIJK:
        room.lower.append((value, wijze in _LOWER_STRICT))
    if wijze in _UPPER or wijze in _UPPER_STRICT or wijze is Vergelijkwijze.GELIJK:
        room.upper.append((value, wijze in _UPPER_STRICT))


def _key(expression: Expression) -> str | None:
    """A name for what is compared, the same for the same field; None for anything else."""
    match expression:
        case e.Variabele(naam=naam):
            return naam
        case e.Veldwaarde(drager=drager, veld=veld):
            outer = _key(drager)
            return None if outer is None else f"{veld} van {outer}"
        case e.Beoordelingsvraag(beoordeling=naam):
            return naam
        case _:
            return None


def _constant(expression: Expression, regeling: Regeling) -> object | None:
    match expression:
        case e.Letterlijk(waarde=e.Bedragwaarde(centen=centen)):
            return centen
        case e.Letterlijk(waarde=waarde):
            return waarde
        case e.Keuzewaarde(naam=naam):
            return naam
        case e.Periodegrens(grens=grens, periode=e.Naamwaarde(naam=naam)):
            periode = regeling.perioden.get(naam)
            return (
                None if periode is None else (periode.begin if grens == "begin" else periode.einde)
            )
        case _:
            return None
