"""Remarks on how the text refers to itself and to other regulations."""

from compiler.checks.zelf.verwijzingen import (
    afkorting_publicatieblad,
    bedoeld_en_komma,
    bijlage_bij_andere_artikelen,
    bijlage_noemt_ander_lid,
    eigen_artikel_voluit,
    komma_voor_van,
    niet_genoemd,
    verwijzing_naar_vorige,
    verwijzing_past_op_meer,
    verwijzing_verkort,
)

CHECKS = (
    verwijzing_past_op_meer.check,
    niet_genoemd.check,
    eigen_artikel_voluit.check,
    verwijzing_naar_vorige.check,
    verwijzing_verkort.check,
    bedoeld_en_komma.check,
    komma_voor_van.check,
    afkorting_publicatieblad.check,
    bijlage_bij_andere_artikelen.check,
    bijlage_noemt_ander_lid.check,
)
