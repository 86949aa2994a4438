"""Remarks on windows, terms and days."""

from compiler.checks.zelf.tijd import (
    datum_buiten_de_werking,
    termijn_eindigt_in_weekend,
    tijd_niet_bepaald,
    venster_eindigt_in_weekend,
    vensters_overlappen,
)

CHECKS = (
    venster_eindigt_in_weekend.check,
    termijn_eindigt_in_weekend.check,
    vensters_overlappen.check,
    datum_buiten_de_werking.check,
    tijd_niet_bepaald.check,
)
