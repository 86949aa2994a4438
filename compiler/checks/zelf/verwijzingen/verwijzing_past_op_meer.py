"""`de aanvraag, bedoeld in artikel 9`, where article 9 knows more than one aanvraag."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.zelf.text import Hit, Passage, passages, remark
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model.nodes import Bepaling, Regeling
from compiler.vindplaats import ordinal

_NAMED = re.compile(r"\b(?:de|het) (?:[\w-]+ ){0,2}?([\w-]{4,}), (?:bedoeld|genoemd) in $")


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """A single thing of an article is cited by its lid where several leden introduce one ("een …")."""
    artikelen = {artikel.vindplaats: artikel for artikel in regeling.artikelen}
    for passage in passages(regeling, "artikel", "bijlage"):
        for verwijzing in passage.alinea.verwijzingen:
            artikel = artikelen.get(verwijzing.doel) if verwijzing.doel else None
            if artikel is None or verwijzing.regeling or verwijzing.tot_en_met:
                continue
            named = _NAMED.search(passage.tekst, 0, verwijzing.start)
            if named is None or passage.tekst[named.end() :].startswith("de artikelen"):
                continue
            places = list(_introductions(artikel, named[1]))
            if len(places) > 1:
                yield _remark(Hit(passage, named.start(1), verwijzing.end), named[1], places)


def _introductions(artikel: Bepaling, noun: str) -> Iterator[Hit]:
    """The first place in each lid that introduces such a thing."""
    pattern = re.compile(rf"\b[Ee]en (?:[\w-]+ )?{re.escape(noun)}\b")
    for lid in artikel.bepalingen:
        for alinea in lid.alineas:
            match = pattern.search(alinea.tekst)
            if match is not None:
                yield Hit(Passage(lid, alinea), *match.span())
                break


def _remark(hit: Hit, noun: str, places: list[Hit]) -> Diagnostic:
    *leden, last = [ordinal(place.passage.vindplaats.delen[-1].nummer) for place in places]
    artikel = places[0].passage.vindplaats.parent
    return remark(
        codes.VERWIJZING_PAST_OP_MEER,
        hit,
        f"‘{hit.words}’: {artikel} spreekt in het {', '.join(leden)} en {last} lid van ‘een {noun}’",
        why="Een verwijzing die op meer plaatsen past, laat de keuze aan de lezer; met het lid erbij "
        "(Aanwijzing 3.29) is er maar één.",
        help="noem het lid dat wordt bedoeld, of zeg dat het om elk van deze gaat",
        others=(Label(place.span, "bijvoorbeeld deze") for place in places),
    )
