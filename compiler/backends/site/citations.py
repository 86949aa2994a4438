"""How a place is cited, in words as Aanwijzing 3.29 has it, and where a publication can be read.

An onderdeel below opening words is cited with them ("aanhef en onder a").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from compiler.model import nodes as n
from compiler.vindplaats import Vindplaats

_NEUTER = ("besluit", "reglement", "statuut", "verdrag", "wetboek")
_GAZETTE = re.compile(r"(Stcrt|Stb|Trb)\. (\d{4}), (\d+)")
_PUBLICATIONS = "https://zoek.officielebekendmakingen.nl/"


@dataclass(frozen=True, slots=True)
class Aanhaling:
    """The citation of one place, shown in a panel: its id, the anchor it is about, and the words."""

    paneel: str
    anker: str
    plaats: str
    citaat: str
    jci: str


def citation(
    regeling: n.Regeling, delen: Mapping[Vindplaats, n.Bepaling], place: Vindplaats
) -> str:
    """`artikel 9, vierde lid, aanhef en onder a, van de Regeling kansrijke wijk (tweede tranche)`."""
    titel = regeling.kop.titel
    lidwoord = "het" if titel.partition(" ")[0].lower().endswith(_NEUTER) else "de"
    voorzetsel = "bij" if place.delen[0].soort in ("bijlage", "toelichting") else "van"
    words = ", ".join(_words(delen, place))
    return f"{words}, {voorzetsel} {lidwoord} {titel}"


def publication_url(citation: str) -> str:
    """The address of an official publication cited as "Stcrt. 2025, 20924"; empty for other words."""
    match = _GAZETTE.fullmatch(citation)
    if match is None:
        return ""
    return f"{_PUBLICATIONS}{match[1].lower()}-{match[2]}-{match[3]}.html"


def _words(delen: Mapping[Vindplaats, n.Bepaling], place: Vindplaats) -> Iterator[str]:
    for at, deel in enumerate(place.delen):
        above = delen.get(Vindplaats(place.delen[:at]))
        if deel.soort != "onderdeel":
            yield str(Vindplaats((deel,)))
        elif above is not None and above.alineas:
            yield f"aanhef en onder {deel.nummer}"
        else:
            yield f"onder {deel.nummer}"
