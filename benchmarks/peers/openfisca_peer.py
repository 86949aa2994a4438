"""OpenFisca (openfisca-core): one application at a time, a simulation each.

It knows vectors of numbers, no lists in documents: activities are its persons, the application their
group, one coalition is taken along, and amounts per onderdeel are added up before. Its whole numbers
are int32, too small for cents; amounts are its float32, which is not exact to the cent.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import numpy
from openfisca_core.entities import build_entity
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from benchmarks.peers import BEGIN, EINDE, ONDERDELEN, RULES
from benchmarks.validation import document, maxima

Activiteit = build_entity(key="activiteit", plural="activiteiten", label="", is_person=True)
Aanvraag = build_entity(
    key="aanvraag",
    plural="aanvragen",
    label="",
    roles=[{"key": "deel", "plural": "delen", "label": ""}],
)
PERIOD = "2025"


def load() -> Callable[[bytes], dict[str, bool]]:
    system, table = _system(), maxima()

    def check(data: bytes) -> dict[str, bool]:
        simulation = SimulationBuilder().build_from_dict(system, _situation(document(data), table))
        return {rule: bool(simulation.calculate(rule, PERIOD)[0]) for rule in RULES}

    return check


def _situation(given: dict[str, Any], table: dict[str, dict[str, int]]) -> dict[str, Any]:
    asked = dict.fromkeys(ONDERDELEN.values(), 0)
    for one in given["aangevraagde_bedragen"]:
        asked[one["onderdeel"]] += one["bedrag"]
    activities = given["activiteiten"] or [{"onderdeel": ""}]
    (coalition, *_) = given["lokale_coalities"] or [{"scholen": 0, "scholen_in_postcodegebied": 0}]
    values: dict[str, Any] = {
        "ingediend_op": given["ingediend_op"],
        "college": given["aangevraagd_door_het_college"],
        "formulier": given["met_formulier_van_de_minister"],
        "scholen": coalition["scholen"],
        "in_gebied": coalition["scholen_in_postcodegebied"],
        **{f"gevraagd_{part}": amount for part, amount in asked.items()},
        **{f"maximum_{part}": table[given["gemeente"]][part] for part in asked},
    }
    persons = {
        str(index): {
            "reis": {
                PERIOD: activity["onderdeel"] == "school_en_omgeving"
                and activity["buitenlandse_reis"]
            }
        }
        for index, activity in enumerate(activities)
    }
    group = {name: {PERIOD: value} for name, value in values.items()}
    return {
        "activiteiten": persons,
        "aanvragen": {"aanvraag": {"delen": list(persons), **group}},
    }


def _system() -> TaxBenefitSystem:
    system = TaxBenefitSystem([Activiteit, Aanvraag])
    system.add_variable(_input("reis", bool, Activiteit))
    system.add_variable(_input("ingediend_op", date))
    for name in ("college", "formulier"):
        system.add_variable(_input(name, bool))
    for name in ("scholen", "in_gebied"):
        system.add_variable(_input(name, int))
    for part in ONDERDELEN.values():
        system.add_variable(_input(f"gevraagd_{part}", float))
        system.add_variable(_input(f"maximum_{part}", float))
    begin, einde = numpy.datetime64(BEGIN), numpy.datetime64(EINDE)
    _rule(
        system,
        "aangevraagd_in_de_aanvraagperiode",
        lambda a, p: (a("ingediend_op", p) >= begin) * (a("ingediend_op", p) <= einde),
    )
    _rule(system, "aanvraag_door_het_college", lambda a, p: a("college", p))
    _rule(system, "aanvraag_met_het_formulier", lambda a, p: a("formulier", p))
    for rule, part in ONDERDELEN.items():
        _rule(system, rule, _at_most(f"gevraagd_{part}", f"maximum_{part}"))
    _rule(
        system,
        "geen_buitenlandse_reizen",
        lambda a, p: numpy.logical_not(a.any(a.members("reis", p))),
    )
    _rule(
        system,
        "scholen_in_het_postcodegebied",
        lambda a, p: 100 * a("in_gebied", p) >= 85 * a("scholen", p),
    )
    return system


def _at_most(asked: str, maximum: str) -> Callable[[Any, Any], Any]:
    return lambda a, p: a(asked, p) <= a(maximum, p)


def _input(name: str, kind: type, entity: Any = Aanvraag) -> type[Variable]:
    settings = {"value_type": kind, "entity": entity, "definition_period": DateUnit.YEAR}
    return type(name, (Variable,), settings)


def _rule(system: TaxBenefitSystem, name: str, work: Callable[[Any, Any], Any]) -> None:
    def formula(aanvraag: Any, period: Any) -> Any:
        return work(aanvraag, period)

    settings = {
        "value_type": bool,
        "entity": Aanvraag,
        "definition_period": DateUnit.YEAR,
        "formula": formula,
    }
    system.add_variable(type(name, (Variable,), settings))
