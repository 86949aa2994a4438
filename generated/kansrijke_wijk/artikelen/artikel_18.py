# Gegenereerd uit de regeling; niet met de hand wijzigen.
# bron: artikel 18, adfb8468ea65fac1

"""Artikel 18 Citeertitel.

> Artikel 18. Deze regeling wordt aangehaald als: Regeling kansrijke wijk (tweede tranche).
"""

from __future__ import annotations
