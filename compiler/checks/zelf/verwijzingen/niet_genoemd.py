"""`de aanvraagperiode, genoemd in artikel 9`, where article 9 does not use that word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.zelf.text import Hit, parts_of, passages, remark
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model.nodes import Bepaling, Regeling
from compiler.model.official_text import whole_text
from compiler.vindplaats import Vindplaats

_NAMED = re.compile(r"\b([\w-]{4,}), genoemd in (?:de )?(?=artike|het |onder|bijlage|lid|de )")
_PLURAL = re.compile(r"(?:en|s|’s|n)$")


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """What is "genoemd" somewhere stands there by that name; what is described is "bedoeld"."""
    artikelen: dict[Vindplaats, Bepaling] = {}
    for passage in passages(regeling, "artikel", "bijlage"):
        for named in _NAMED.finditer(passage.tekst) if ", genoemd in " in passage.tekst else ():
            verwijzingen = parts_of(passage.alinea.verwijzingen, passage.tekst, named.end())
            if not artikelen and verwijzingen:
                artikelen = {b.vindplaats: b for a in regeling.artikelen for b in a.walk()}
            stem = _stem(named[1])
            missing = [
                v.doel
                for v in verwijzingen
                if v.doel in artikelen
                and not v.regeling
                and not v.tot_en_met
                and not re.search(rf"\b{re.escape(stem)}", whole_text(artikelen[v.doel]).lower())
            ]
            if missing:
                yield _remark(Hit(passage, named.start(), verwijzingen[-1].end), named[1], missing)


def _stem(noun: str) -> str:
    """Without its plural, so that doelen is found in doel and doelstellingen."""
    stem = _PLURAL.sub("", noun.lower())
    return stem if len(stem) >= 4 else noun.lower()


def _remark(hit: Hit, noun: str, missing: list[Vindplaats]) -> Diagnostic:
    places = " en ".join(place.cited for place in missing)
    verb = "noemt" if len(missing) == 1 else "noemen"
    return remark(
        codes.NIET_GENOEMD,
        hit,
        f"{places} {verb} geen ‘{noun}’",
        why="‘Genoemd’ is voor wat daar met name staat; wat daar wordt omschreven, is ‘bedoeld’ "
        "(Aanwijzing 3.31).",
        help=f"gebruik het woord van {missing[0]}, of voer ‘{noun}’ daar in",
    )
