"""Remarks on the toelichting: what it says otherwise than the articles, and its finish."""

from compiler.checks.zelf.toelichting import (
    aangehaalde_naam_verschilt,
    aanhalingsteken_verkeerd,
    alinea_niet_af,
    noot_dubbel_genummerd,
    ondertekening_verschilt,
    opschrift_verschilt,
    toelichting_verschilt,
)

CHECKS = (
    opschrift_verschilt.check,
    toelichting_verschilt.check,
    aangehaalde_naam_verschilt.check,
    noot_dubbel_genummerd.check,
    aanhalingsteken_verkeerd.check,
    alinea_niet_af.check,
    ondertekening_verschilt.check,
)
