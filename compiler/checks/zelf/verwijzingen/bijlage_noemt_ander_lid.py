"""The bijlage says it carries out the first lid, while another lid of that article refers to it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.zelf.text import Hit, Passage, passages, remark
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model.nodes import Regeling
from compiler.vindplaats import Vindplaats

_BIJLAGE = re.compile(r"\b(?:de|deze) bijlage\b")


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """A lid that the bijlage cites must be one that refers to the bijlage, if any lid does."""
    referring = _referring(regeling)
    for passage in passages(regeling, "bijlage"):
        for verwijzing in passage.alinea.verwijzingen:
            doel = verwijzing.doel
            if (
                doel is None
                or verwijzing.regeling
                or [d.soort for d in doel.delen] != ["artikel", "lid"]
            ):
                continue
            places = referring.get(doel.parent, {})
            if places and doel not in places:
                yield _remark(Hit(passage, verwijzing.start, verwijzing.end), doel, places)


def _referring(regeling: Regeling) -> dict[Vindplaats, dict[Vindplaats, Hit]]:
    """For every article the leden that refer to the bijlage."""
    found: dict[Vindplaats, dict[Vindplaats, Hit]] = {}
    for passage in passages(regeling, "artikel"):
        match = _BIJLAGE.search(passage.tekst)
        lid = Vindplaats(passage.vindplaats.delen[:2])
        if match is not None and lid.delen[-1].soort == "lid":
            hit = Hit(Passage(passage.bepaling, passage.alinea), *match.span())
            found.setdefault(lid.parent, {}).setdefault(lid, hit)
    return found


def _remark(hit: Hit, doel: Vindplaats, places: dict[Vindplaats, Hit]) -> Diagnostic:
    right = next(iter(places))
    return remark(
        codes.BIJLAGE_NOEMT_ANDER_LID,
        hit,
        f"{doel.cited} noemt de bijlage niet",
        why=f"Naar de bijlage verwijst {right}: een verwijzing wijst de bepaling aan die het bevat "
        "(Aanwijzing 3.29).",
        help=f"controleer of {right.cited} is bedoeld",
        others=[Label(place.span, "dit lid verwijst naar de bijlage") for place in places.values()],
    )
