# Gegenereerd uit de regeling; niet met de hand wijzigen.
# bron: artikel 16, b8b6f29b26419f9a

"""Artikel 16 Informatie en evaluatie.

> 1. Het college informeert, in samenspraak met de alliantie, op verzoek de minister periodiek over
> de voortgang van de besteding van de uitkering en over de daarmee behaalde resultaten.
>
> 2. De minister evalueert de doeltreffendheid en doelmatigheid van deze regeling, waarbij wordt
> gemonitord in hoeverre de te behalen resultaten daadwerkelijk zijn gerealiseerd.
>
> 3. Het college verleent op verzoek van de minister medewerking en verstrekt, in samenspraak met de
> alliantie, op verzoek van de minister informatie ten behoeve van de evaluatie van de
> doeltreffendheid en doelmatigheid van deze regeling, waarbij de doeltreffendheid en doelmatigheid
> primair de verantwoordelijkheid is van de alliantie.
"""

from __future__ import annotations
