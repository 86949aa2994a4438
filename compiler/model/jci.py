"""Addresses in regulations, as Juriconnect writes them (jci 1.3): `wetten.overheid.nl` follows them.

Without a date an address means the text in force today, as references between regulations do
(Aanwijzing 3.37 e.v.: they are dynamic). Nothing is invented: no BWB-id, no address.

>>> jci("BWBR9999999", Vindplaats.artikel("3").lid("2").onderdeel("a").at("subonderdeel", "1"))
'jci1.3:c:BWBR9999999&artikel=3&lid=2&o=a&o=1'
"""

from __future__ import annotations

from compiler.vindplaats import Vindplaats

_PARTS = {
    "artikel": "artikel",
    "lid": "lid",
    "onderdeel": "o",
    "subonderdeel": "o",
    "bijlage": "bijlage",
    "hoofdstuk": "hoofdstuk",
}


def jci(bwb_id: str, place: Vindplaats) -> str:
    """The address of exactly this place; empty without a BWB-id or where it cannot be named.

    A part without a number has no address, nor has a volzin, a begripsbepaling or the toelichting.
    """
    nameable = all(deel.soort in _PARTS and deel.nummer for deel in place.delen)
    if not bwb_id or not nameable:
        return ""
    steps = (f"&{_PARTS[deel.soort]}={deel.nummer.replace(' ', '_')}" for deel in place.delen)
    return f"jci1.3:c:{bwb_id}{''.join(steps)}"


def wetten_url(bwb_id: str, place: Vindplaats) -> str:
    """Where that place can be read: at its own address, or at that of the nearest part around it."""
    while place.delen and not jci(bwb_id, place):
        place = place.parent
    return f"https://wetten.overheid.nl/{jci(bwb_id, place)}"
