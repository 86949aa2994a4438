"""Een tabel doorzoekbaar maken: bij sleutels de som van een kolom."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import product
from typing import Any


def index(
    rijen: Iterable[object], kolom: str, *sleutels: str, per: bool = False
) -> Mapping[tuple[Any, ...], Any]:
    """De som van `kolom` bij elke combinatie van sleutelwaarden; met `per` ook per waarde daarvan.

    Een cel die meer waarden noemt, telt bij elk daarvan mee; een lege cel bij geen.
    """
    gevonden: dict[tuple[Any, ...], Any] = {}
    for rij in rijen:
        combinaties = list(product(*(_waarden(getattr(rij, sleutel)) for sleutel in sleutels)))
        cel = getattr(rij, kolom)
        for achtervoegsel, bedragen in _per(cel) if per else [((), cel)]:
            for bedrag in _waarden(bedragen):
                for combinatie in combinaties:
                    sleutel = (*combinatie, *achtervoegsel)
                    eerder = gevonden.get(sleutel)
                    gevonden[sleutel] = bedrag if eerder is None else eerder + bedrag
    return gevonden


def _per(cel: Mapping[Any, Any]) -> list[tuple[tuple[Any, ...], Any]]:
    return [((sleutel,), waarde) for sleutel, waarde in cel.items()]


def _waarden(cel: Any) -> tuple[Any, ...]:
    if cel is None:
        return ()
    return cel if type(cel) is tuple else (cel,)
