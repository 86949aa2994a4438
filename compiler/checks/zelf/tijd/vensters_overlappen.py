"""Two windows for one and the same day of a document, that overlap."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from compiler.checks.rule_expressions import parts_of_rules
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model import expressions as e
from compiler.model.literals import write_datum
from compiler.model.nodes import Periode, Regeling
from compiler.model.types import Gegevenstype


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """Windows are compared where rules ask of the same field in which of them it falls."""
    for perioden in _by_field(regeling).values():
        ordered = sorted(perioden.values(), key=lambda p: (p.begin, p.einde))
        for one, other in combinations(ordered, 2):
            if one.begin <= one.einde and other.begin <= one.einde and other.begin <= other.einde:
                yield _remark(one, other)


def _by_field(regeling: Regeling) -> dict[tuple[str, str], dict[str, Periode]]:
    found: dict[tuple[str, str], dict[str, Periode]] = defaultdict(dict)
    for part in parts_of_rules(regeling):
        match part:
            case e.ValtIn(
                datum=e.Veldwaarde(drager=drager, veld=veld), periode=e.Naamwaarde(naam=naam)
            ) if naam in regeling.perioden and isinstance(drager.type, Gegevenstype):
                found[drager.type.gegevens, veld][naam] = regeling.perioden[naam]
            case _:
                pass
    return found


def _remark(one: Periode, other: Periode) -> Diagnostic:
    end = min(one.einde, other.einde)
    return Diagnostic(
        codes.VENSTERS_OVERLAPPEN,
        Label(other.span, f"deze begint op {write_datum(other.begin)}"),
        (Label(one.span, f"deze loopt dan nog, tot en met {write_datum(one.einde)}"),),
        f"Van {write_datum(other.begin)} tot en met {write_datum(end)} lopen beide perioden: op welke "
        "dan wordt gereageerd, staat nergens.",
        "laat de perioden op elkaar aansluiten, of zeg welke voorgaat",
        other.vindplaats,
    )
