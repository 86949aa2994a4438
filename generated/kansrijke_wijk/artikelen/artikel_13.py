# Gegenereerd uit de regeling; niet met de hand wijzigen.
# bron: artikel 13, 92fcd6cf13b2243a

"""Artikel 13 Verantwoording."""

from __future__ import annotations

from .._runtime.logica import veld
from .._runtime.regels import Feit, Toetsing, eis
from ..modellen import Verantwoording


@eis(
    naam="verantwoording_in_samenspraak_met_de_alliantie",
    vindplaats="artikel 13",
    anker="artikel-13/",
    feiten=(Feit(0, "in_samenspraak_met_de_alliantie", "in_samenspraak_met_de_alliantie"),),
    anders=lambda verantwoording: (
        "De verantwoording is niet in samenspraak met de alliantie afgelegd.",
    ),
    hardheidsclausule="artikel 15",
)
def verantwoording_in_samenspraak_met_de_alliantie(verantwoording: Verantwoording) -> Toetsing:
    """Artikel 13.

    > Artikel 13. Het college legt, in samenspraak met de alliantie, verantwoording af over de
    > besteding van de uitkering op de wijze bepaald in artikel 17a, eerste lid, van de
    > Financiële-verhoudingswet.
    """
    return veld(verantwoording.in_samenspraak_met_de_alliantie, "in_samenspraak_met_de_alliantie")


@eis(
    naam="verantwoording_op_de_voorgeschreven_wijze",
    vindplaats="artikel 13",
    anker="artikel-13/",
    feiten=(Feit(0, "op_de_wijze_van_artikel_17a", "op_de_wijze_van_artikel_17a"),),
    anders=lambda verantwoording: (
        "De verantwoording is niet afgelegd op de wijze, bepaald in artikel 17a, eerste",
        " ",
        "lid, van de Financiële-verhoudingswet.",
    ),
    hardheidsclausule="artikel 15",
)
def verantwoording_op_de_voorgeschreven_wijze(verantwoording: Verantwoording) -> Toetsing:
    """Artikel 13.

    > Artikel 13. Het college legt, in samenspraak met de alliantie, verantwoording af over de
    > besteding van de uitkering op de wijze bepaald in artikel 17a, eerste lid, van de
    > Financiële-verhoudingswet.
    """
    return veld(verantwoording.op_de_wijze_van_artikel_17a, "op_de_wijze_van_artikel_17a")
