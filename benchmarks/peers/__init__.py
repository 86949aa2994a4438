"""The same rules in other engines: those that each of them can say.

Each module has `load()`, which returns a function from JSON bytes to an answer for every rule. What is
not installed raises ImportError; the benchmark says so and goes on (`pip install .[benchmarks]`).
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

ONDERDELEN = {
    "organisatie_ten_hoogste_het_maximum": "organisatie",
    "integraal_ten_hoogste_het_maximum": "integraal",
    "re_integratie_ten_hoogste_het_maximum": "re_integratie_en_preventie_geldzorgen",
    "school_en_omgeving_ten_hoogste_het_maximum": "school_en_omgeving",
    "jonge_kind_ten_hoogste_het_maximum": "ontwikkeling_van_het_jonge_kind",
}
RULES = (
    "aangevraagd_in_de_aanvraagperiode",
    "aanvraag_door_het_college",
    "aanvraag_met_het_formulier",
    *ONDERDELEN,
    "geen_buitenlandse_reizen",
    "scholen_in_het_postcodegebied",
)
BEGIN, EINDE = "2025-07-07", "2025-10-17"

_MODULES = {"json-logic": "json_logic_peer", "CEL": "cel_peer", "OpenFisca": "openfisca_peer"}
NAMES = tuple(_MODULES)


def load(name: str) -> Callable[[bytes], dict[str, bool]]:
    """The function of one peer, ready to be called many times."""
    module = import_module(f"benchmarks.peers.{_MODULES[name]}")
    found: Callable[[bytes], dict[str, bool]] = module.load()
    return found
