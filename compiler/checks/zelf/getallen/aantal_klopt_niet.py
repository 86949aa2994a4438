"""A counted number that is not the number of what follows, or of what the regulation names.

"wordt op drie momenten uitbetaald:" with two items; "de 19 gemeenten" where 20 are named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.zelf.text import NUMBER_WORD, Hit, Passage, at_word, find, remark
from compiler.checks.zelf.vorm.opsommingen import ITEMS
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model.begripsgebruik import inflect
from compiler.model.literals import read_termijn
from compiler.model.nodes import Alinea, Bepaling, Keuzelijst, Regeling, Tabel

_OPENING = re.compile(
    rf"\b(?:de|op|in|deze) (?:volgende )?(?P<aantal>{NUMBER_WORD}|\d+) (?:volgende )?[a-zë]+(?: \w+){{0,3}}:$"
)
_COUNTED = re.compile(
    rf"{at_word('de', 'alle')} (?:(?:betrokken|deelnemende|aangewezen|genoemde) )?"
    rf"(?P<aantal>\d+|{NUMBER_WORD}) (?P<wat>[a-zë]+(?: [a-zë]+)?)"
)


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """The opening words of a list against its items, and "de 19 gemeenten" against the keuzelijst."""
    for deel in (*regeling.artikelen, *regeling.bijlagen):
        for bepaling in deel.walk():
            yield from _of_list(bepaling)
            for tabel in bepaling.inhoud:
                for item in tabel.items if isinstance(tabel, Tabel) else ():
                    yield from _of_list(item)
    yield from _of_keuzelijsten(regeling)


def _of_list(bepaling: Bepaling) -> Iterator[Diagnostic]:
    items = [b for b in bepaling.bepalingen if b.soort in ITEMS]
    opening = [d for d in bepaling.inhoud if isinstance(d, Alinea)][:1]
    match = _OPENING.search(opening[0].tekst) if items and opening else None
    if match is not None and (number := _read(match["aantal"])) != len(items):
        yield remark(
            codes.AANTAL_KLOPT_NIET,
            Hit(Passage(bepaling, opening[0]), *match.span()),
            f"er volgen er {len(items)}, geen {number}",
            why=f"De aanhef noemt {match['aantal']}; de opsomming heeft {len(items)} onderdelen.",
            help="verbeter het getal, of vul de opsomming aan",
        )


def _of_keuzelijsten(regeling: Regeling) -> Iterator[Diagnostic]:
    names = {
        form: keuzelijst
        for keuzelijst in regeling.keuzelijsten.values()
        for form in _plurals(keuzelijst)
    }
    for hit, match in find(regeling, _COUNTED, "artikel", "toelichting"):
        keuzelijst = names.get(match["wat"]) or names.get(match["wat"].split()[0])
        if keuzelijst is None or (number := _read(match["aantal"])) == len(keuzelijst.waarden):
            continue
        yield remark(
            codes.AANTAL_KLOPT_NIET,
            hit,
            f"de regeling noemt er {len(keuzelijst.waarden)}, geen {number}",
            why=f"De lijst ‘{keuzelijst.naam.replace('_', ' ')}’ telt "
            f"{len(keuzelijst.waarden)} namen.",
            help="verbeter het getal, of vul de lijst aan",
            others=(Label(keuzelijst.span, "deze lijst"),),
        )


def _plurals(keuzelijst: Keuzelijst) -> tuple[str, ...]:
    """The forms of its name but the singular."""
    return inflect(keuzelijst.naam.replace("_", " "))[1:]


def _read(words: str) -> int | None:
    term = read_termijn(f"{words} dagen")
    return term.aantal if term else None
