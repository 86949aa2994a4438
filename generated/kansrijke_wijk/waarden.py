# Gegenereerd uit de regeling; niet met de hand wijzigen.

"""De perioden, termijnen en vaste waarden van de regeling."""

from __future__ import annotations

from datetime import date

from ._runtime.termijn import Periode

AANVRAAGPERIODE = Periode(date(2025, 7, 7), date(2025, 10, 17))
"""De periode aanvraagperiode (artikel 9, eerste lid)."""

WIJZIGINGSPERIODE_2026 = Periode(date(2026, 9, 1), date(2026, 10, 31))
"""De periode wijzigingsperiode_2026 (artikel 9, derde lid)."""

WIJZIGINGSPERIODE_2027 = Periode(date(2027, 9, 1), date(2027, 10, 31))
"""De periode wijzigingsperiode_2027 (artikel 9, derde lid)."""

PERIODE_NIEUWE_AANVRAAG = Periode(date(2026, 1, 1), date(2026, 2, 28))
"""De periode periode_nieuwe_aanvraag (artikel 9, vijfde lid)."""

UITSTELPERIODE = Periode(date(2028, 8, 1), date(2028, 10, 1))
"""De periode uitstelperiode (artikel 10, vierde lid)."""

UITERSTE_DATUM_ZONDER_UITSTEL = date(2028, 12, 31)
"""De waarde uiterste_datum_zonder_uitstel (artikel 10, derde lid)."""

UITERSTE_DATUM_VAN_UITSTEL = date(2029, 12, 31)
"""De waarde uiterste_datum_van_uitstel (artikel 10, vierde lid)."""
