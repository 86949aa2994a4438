"""Remarks on numbers: how amounts are written, and what tables confirm or contradict."""

from compiler.checks.zelf.getallen import (
    aantal_klopt_niet,
    bedrag_in_twee_schrijfwijzen,
    bedrag_toelichting_verschilt,
    tabel_en_artikel_verschillen,
)

CHECKS = (
    bedrag_in_twee_schrijfwijzen.check,
    bedrag_toelichting_verschilt.check,
    aantal_klopt_niet.check,
    tabel_en_artikel_verschillen.check,
)
