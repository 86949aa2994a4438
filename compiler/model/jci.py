"""Addresses of other regulations, as Juriconnect writes them (jci 1.3): `wetten.overheid.nl` follows them.

Without a date an address means the text in force today, as references between regulations do
(Aanwijzing 3.37 e.v.: they are dynamic). A volzin has no place in it: the address stops above.

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
}


def jci(bwb_id: str, place: Vindplaats) -> str:
    """The address of a place in a regulation; of the whole where it has no part that can be named."""
    parts: list[str] = []
    for deel in place.delen:
        if deel.soort not in _PARTS or not deel.nummer:
            break
        parts.append(f"&{_PARTS[deel.soort]}={deel.nummer.replace(' ', '_')}")
    return f"jci1.3:c:{bwb_id}{''.join(parts)}"


def wetten_url(bwb_id: str, place: Vindplaats) -> str:
    """Where the text of that place can be read."""
    return f"https://wetten.overheid.nl/{jci(bwb_id, place)}"
