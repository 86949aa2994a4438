"""Remarks on the definitions and on how their terms are used."""

from compiler.checks.zelf.begrippen import (
    afkorting_zonder_betekenis,
    begrip_in_twee_vormen,
    begrip_ongebruikt,
    begrippen_in_kring,
    begrippen_volgorde,
    norm_in_begrip,
)

CHECKS = (
    begrip_ongebruikt.check,
    begrip_in_twee_vormen.check,
    afkorting_zonder_betekenis.check,
    begrippen_volgorde.check,
    norm_in_begrip.check,
    begrippen_in_kring.check,
)
