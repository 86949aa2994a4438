"""The bijlage read from the publication itself (`regeling/bron/`), apart from everything in compiler/.

One regular expression for the head of a part, one for an item, one for a payment; what they find is the
yardstick for the files that the site offers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from compile_helper import ROOT

_PART = re.compile(r"Specifieke uitkering per gemeente als bedoeld in artikel (\d+) \(")
_ITEM = re.compile(
    r"\d+\. De uitkering voor de gemeenten? (?P<wie>[^€]+?) bedraagt € (?P<totaal>[\d.,]+\d) en wordt "
    r"op drie momenten uitbetaald(?: ten behoeve van de volgende stedelijke focusgebieden)?:"
    r"(?P<delen>.*?)(?=\d+\. De uitkering voor|\Z)"
)
_YEAR = re.compile(r"[abc]\. In (?P<jaar>\d{4}) (?P<zin>.*?)(?=[abc]\. In \d{4}|\Z)")
_PAID = re.compile(
    r"wordt er € (?P<bedrag>[\d.,]+\d) uitbetaald(?: ten behoeve van (?P<gebied>.+?))?(?= en wordt er|[;.])"
)


@dataclass(frozen=True, slots=True, order=True)
class Bedrag:
    """One published amount in cents: of which article, for whom, where, and when ("" for the total)."""

    artikel: str
    gemeente: str
    gebied: str
    jaar: str
    centen: int


@cache
def bijlage() -> frozenset[Bedrag]:
    text = (ROOT / "regeling" / "bron" / "publicatie.txt").read_text(encoding="utf-8")
    text = text[text.index("Specifieke uitkering per gemeente") : text.index("TOELICHTING \n")]
    text = re.sub(r"([a-z])-\n\s*([a-z])", r"\1\2", text)
    parts = _PART.split(" ".join(text.split()))[1:]
    found: set[Bedrag] = set()
    for artikel, part in zip(parts[::2], parts[1::2], strict=True):
        for item in _ITEM.finditer(part):
            for gemeente in re.split(r", | en ", item["wie"]):
                found.add(Bedrag(artikel, gemeente, "", "", cents(item["totaal"])))
                found |= {
                    Bedrag(
                        artikel, gemeente, paid["gebied"] or "", year["jaar"], cents(paid["bedrag"])
                    )
                    for year in _YEAR.finditer(item["delen"])
                    for paid in _PAID.finditer(year["zin"])
                }
    return frozenset(found)


def cents(text: str) -> int:
    """`1.098.263,11` or `3.000.000`: Dutch notation, whole euros without a comma."""
    whole, _, fraction = text.replace(".", "").partition(",")
    return int(whole) * 100 + int(fraction or 0)


def of(gemeente: str) -> set[Bedrag]:
    return {bedrag for bedrag in bijlage() if bedrag.gemeente == gemeente}
