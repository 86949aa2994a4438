"""What a search left out, in sentences: nothing where the values tried stand for all there are."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.runtime.schrijfwijze import opsomming
from compiler.verschil.search.extent import Extent
from compiler.verschil.search.run import Searched


def limits(searched: Searched, reads: Extent) -> tuple[str, ...]:
    """Each thing left out."""
    return tuple(_limits(searched, reads))


def _limits(searched: Searched, reads: Extent) -> Iterator[str]:
    if searched.cut_short and not searched.elements:
        yield "het onderzoek is afgebroken: er zijn te veel combinaties"
    elif searched.lists:
        most = f"lijsten van meer dan {searched.elements} element{'en' * (searched.elements > 1)}"
        partly = ", op een deel na" if searched.cut_short else ""
        yield f"{most} zijn niet nagegaan{partly}"
    for velden in sorted(reads.vergeleken):
        names = opsomming(
            dict.fromkeys(veld.rpartition(".")[2].replace("_", " ") for veld in velden)
        )
        yield f"{names} worden met elkaar vergeleken; niet elke combinatie is nagegaan"
