"""`de aanvraag, bedoeld in artikel 9`, where article 9 knows more than one aanvraag; and `paragraaf 1`

where more than one hoofdstuk has a paragraaf 1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.zelf.text import Hit, Passage, find, passages, remark
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model.deelkoppen import RANKS
from compiler.model.nodes import Bepaling, Regeling
from compiler.vindplaats import ordinal

_NAMED = re.compile(r"\b(?:de|het) (?:[\w-]+ ){0,2}?([\w-]{4,}), (?:bedoeld|genoemd) in $")
_BEFORE = (", bedoeld in ", ", genoemd in ")
# A heading by its number alone: what follows with `van` says whose it is, a comma before it may do so.
_KOP = re.compile(
    rf"(?<!, )\b({'|'.join(RANKS)}) (\d+[A-Za-z]*(?:\.\d+[A-Za-z]*)*)\b(?!,? (?:van|uit|bij|op)\b)",
    re.IGNORECASE,
)


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """A single thing of an article is cited by its lid where several leden introduce one ("een …").

    A heading whose number several hoofdstukken use is cited with its hoofdstuk.
    """
    yield from _double_headings(regeling)
    artikelen = {artikel.vindplaats: artikel for artikel in regeling.artikelen}
    for passage in passages(regeling, "artikel", "bijlage"):
        for verwijzing in passage.alinea.verwijzingen:
            artikel = artikelen.get(verwijzing.doel) if verwijzing.doel else None
            if artikel is None or verwijzing.regeling or verwijzing.tot_en_met:
                continue
            before = passage.tekst[: verwijzing.start]
            named = _NAMED.search(before) if before.endswith(_BEFORE) else None
            if named is None or passage.tekst[named.end() :].startswith("de artikelen"):
                continue
            places = list(_introductions(artikel, named[1]))
            if len(places) > 1:
                yield _remark(Hit(passage, named.start(1), verwijzing.end), named[1], places)


def _double_headings(regeling: Regeling) -> Iterator[Diagnostic]:
    """Numbers that were passed over as references, since they fit more than one heading."""
    koppen = [deel for deel in regeling.delen if deel.soort in RANKS]
    for hit, match in find(regeling, _KOP, "artikel") if koppen else ():
        fits = [k for k in koppen if (k.soort, k.nummer) == (match[1].lower(), match[2])]
        read = any(
            v.start <= hit.start < v.end or v.start < hit.end <= v.end
            for v in hit.passage.alinea.verwijzingen
        )
        if len(fits) > 1 and not read:
            *first, last = [str(kop.vindplaats.parent) or "de regeling zelf" for kop in fits]
            yield remark(
                codes.VERWIJZING_PAST_OP_MEER,
                hit,
                f"‘{hit.words}’ staat in {', '.join(first)} en in {last}",
                why="Een verwijzing die op meer plaatsen past, laat de keuze aan de lezer.",
                help=f"schrijf van welk deel deze {match[1].lower()} is: ‘van {first[0]}’",
                others=(Label(kop.span, "bijvoorbeeld deze") for kop in fits),
            )


def _introductions(artikel: Bepaling, noun: str) -> Iterator[Hit]:
    """The first place in each lid that introduces such a thing."""
    pattern = re.compile(rf"\b[Ee]en (?:[\w-]+ )?{re.escape(noun)}\b")
    for lid in artikel.bepalingen:
        for alinea in lid.alineas:
            match = pattern.search(alinea.tekst) if noun in alinea.tekst else None
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
