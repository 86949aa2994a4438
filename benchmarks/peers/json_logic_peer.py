"""JSON logic (json-logic-qubit): rules as JSON, walked at every call."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from json_logic import jsonLogic

from benchmarks.peers import BEGIN, EINDE, ONDERDELEN
from benchmarks.validation import document, maxima


def load() -> Callable[[bytes], dict[str, bool]]:
    rules, table = _rules(), maxima()

    def check(data: bytes) -> dict[str, bool]:
        given = document(data)
        given["maxima"] = table[str(given["gemeente"])]
        return {name: bool(jsonLogic(rule, given)) for name, rule in rules.items()}

    return check


def _rules() -> dict[str, Any]:
    asked = {"var": "ingediend_op"}
    return {
        "aangevraagd_in_de_aanvraagperiode": {
            "and": [{">=": [asked, BEGIN]}, {"<=": [asked, EINDE]}]
        },
        "aanvraag_door_het_college": {"var": "aangevraagd_door_het_college"},
        "aanvraag_met_het_formulier": {"var": "met_formulier_van_de_minister"},
        **{
            rule: {"<=": [_sum(part), {"var": f"maxima.{part}"}]}
            for rule, part in ONDERDELEN.items()
        },
        "geen_buitenlandse_reizen": _none(
            "activiteiten",
            {
                "and": [
                    {"==": [{"var": "onderdeel"}, "school_en_omgeving"]},
                    {"var": "buitenlandse_reis"},
                ]
            },
        ),
        "scholen_in_het_postcodegebied": _none(
            "lokale_coalities",
            {
                "<": [
                    {"*": [100, {"var": "scholen_in_postcodegebied"}]},
                    {"*": [85, {"var": "scholen"}]},
                ]
            },
        ),
    }


def _sum(part: str) -> dict[str, Any]:
    given = {"filter": [{"var": "aangevraagde_bedragen"}, {"==": [{"var": "onderdeel"}, part]}]}
    return {"reduce": [given, {"+": [{"var": "current.bedrag"}, {"var": "accumulator"}]}, 0]}


def _none(items: str, condition: dict[str, Any]) -> dict[str, Any]:
    return {"!": [{"filter": [{"var": [items, []]}, condition]}]}
