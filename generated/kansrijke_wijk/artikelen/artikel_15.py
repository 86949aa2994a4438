# Gegenereerd uit de regeling; niet met de hand wijzigen.
# bron: artikel 15, da024892aa99a017

"""Artikel 15 Hardheidsclausule.

> Artikel 15. De minister kan een bepaling van deze regeling buiten toepassing laten of daarvan
> afwijken voor zover toepassing gelet op het belang van het verstrekken van een uitkering voor de
> activiteiten ten behoeve van de te behalen resultaten, bedoeld in artikel 2, zal leiden tot een
> onbillijkheid van overwegende aard.
"""

from __future__ import annotations
