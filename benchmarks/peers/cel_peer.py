"""CEL (cel-python): expressions compiled once. CEL cannot add up a list: a maximum is per amount."""

from __future__ import annotations

from collections.abc import Callable

import celpy

from benchmarks.peers import BEGIN, EINDE, ONDERDELEN
from benchmarks.validation import document, maxima

_TEXTS = {
    "aangevraagd_in_de_aanvraagperiode": f'd.ingediend_op >= "{BEGIN}" && d.ingediend_op <= "{EINDE}"',
    "aanvraag_door_het_college": "d.aangevraagd_door_het_college",
    "aanvraag_met_het_formulier": "d.met_formulier_van_de_minister",
    **{
        rule: f'd.aangevraagde_bedragen.all(b, b.onderdeel != "{part}" || b.bedrag <= m.{part})'
        for rule, part in ONDERDELEN.items()
    },
    "geen_buitenlandse_reizen": (
        'd.activiteiten.all(a, a.onderdeel != "school_en_omgeving" || !a.buitenlandse_reis)'
    ),
    "scholen_in_het_postcodegebied": (
        "d.lokale_coalities.all(c, 100 * c.scholen_in_postcodegebied >= 85 * c.scholen)"
    ),
}


def load() -> Callable[[bytes], dict[str, bool]]:
    environment, table = celpy.Environment(), maxima()
    programs = {
        name: environment.program(environment.compile(text)) for name, text in _TEXTS.items()
    }

    def check(data: bytes) -> dict[str, bool]:
        given = document(data)
        activation = {
            "d": celpy.json_to_cel(given),
            "m": celpy.json_to_cel(table[str(given["gemeente"])]),
        }
        return {name: bool(program.evaluate(activation)) for name, program in programs.items()}

    return check
