# Gegenereerd uit de regeling; niet met de hand wijzigen.
# bron: artikel 17, 6e1ed70d7ef1c9c1

"""Artikel 17 Inwerkingtreding.

> Artikel 17. Deze regeling treedt in werking met ingang van 1 juli 2025.
"""

from __future__ import annotations
