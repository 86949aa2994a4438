# Gegenereerd uit de regeling; niet met de hand wijzigen.

"""De opdrachtregel van het pakket."""

from __future__ import annotations

import sys

from ._runtime.opdracht import voer_uit
from .geldigheid import versies

if __name__ == "__main__":
    raise SystemExit(voer_uit("kansrijke_wijk", versies, sys.argv[1:]))
