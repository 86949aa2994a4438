"""Numbers: parts renumbered, an article that gets or loses leden."""

from __future__ import annotations

from dataclasses import replace

from compiler.diagnostics import codes
from compiler.wijziging.instructies import (
    AanduidingVervalt,
    Adres,
    PlaatsAanduiding,
    Vernummer,
)
from compiler.wijziging.part_checks import is_of
from compiler.wijziging.state import Bewerking
from compiler.wijziging.tree import (
    Alinea,
    Deel,
    Plaats,
    changed,
    deel_at,
    replaced,
)


def renumber(werk: Bewerking, opdracht: Vernummer) -> None:
    """All at once, so that b may become c while c becomes d."""
    van = [p for adres in opdracht.van for p in werk.find(adres)]
    naar = [nummer for adres in opdracht.naar for nummer in _numbers(werk, adres, opdracht)]
    if len(van) != len(naar):
        werk.refuse(
            codes.VERNUMMERING_PAST_NIET,
            opdracht.van[0].span,
            f"dit zijn er {len(van)}, en de nieuwe nummers zijn er {len(naar)}",
            help="tel de delen; een ontbrekend of ingevoegd deel telt mee",
            against=tuple(van[:1]),
        )
    moving = {p.pad for p in van}
    for plaats, nummer in zip(van, naar, strict=True):
        boven = deel_at(werk.root, plaats.pad[:-1])
        for index, item in enumerate(boven.inhoud):
            taken = is_of(item, plaats.deel.soort) and (*plaats.pad[:-1], index) not in moving
            if taken and isinstance(item, Deel) and item.nummer == nummer:
                werk.refuse(
                    codes.NUMMER_BESTAAT_AL,
                    opdracht.naar[0].span,
                    f"{item.soort} {nummer} is er al en wordt niet vernummerd",
                    help="vernummer ook dat deel, of laat het vervallen",
                    against=(Plaats(item, plaats.vindplaats, (*plaats.pad[:-1], index)),),
                )
    for plaats, nummer in zip(van, naar, strict=True):
        new = _numbered(deel_at(werk.root, plaats.pad), nummer)
        werk.root = replaced(werk.root, plaats.pad, (new,))
        werk.touch(f"{plaats.deel.naam}#nummer", opdracht.span)


def _numbered(deel: Deel, nummer: str) -> Deel:
    return replace(deel, nummer=nummer, kop=None) if deel.nummer != nummer else deel


def _numbers(werk: Bewerking, adres: Adres, opdracht: Vernummer) -> list[str]:
    first = adres.plaats.delen[-1].nummer
    if adres.tot_en_met is None:
        return [first]
    last = adres.tot_en_met.delen[-1].nummer
    if first.isdigit() and last.isdigit():
        return [str(n) for n in range(int(first), int(last) + 1)]
    if len(first) == len(last) == 1:
        return [chr(n) for n in range(ord(first), ord(last) + 1)]
    werk.refuse(
        codes.VERNUMMERING_PAST_NIET,
        adres.span,
        "van deze reeks zijn de nummers ertussen niet bekend",
        help="noem de nummers een voor een",
    )
    raise AssertionError


def give_number(werk: Bewerking, opdracht: PlaatsAanduiding) -> None:
    """The text of an article becomes its first lid; its rules go along."""
    plaats = werk.find(opdracht.waar)[0]
    deel = plaats.deel
    if any(is_of(item, "lid") for item in deel.inhoud) or not deel.alineas:
        werk.refuse(
            codes.NIEUWE_TEKST_PAST_NIET,
            opdracht.span,
            f"{plaats.vindplaats.cited} heeft al leden" if deel.delen else "hier staat geen tekst",
            help="noem het artikel waarvan de tekst nog niet uit leden bestaat",
            against=(plaats,),
        )
    lid = Deel("lid", opdracht.nummer, None, deel.inhoud, naam=f"{deel.naam}/lid", ervoor=("",))
    werk.root = changed(werk.root, plaats.pad, lambda d: replace(d, inhoud=(lid,)))
    werk.touch(f"{lid.naam}#nummer", opdracht.span)


def take_number(werk: Bewerking, opdracht: AanduidingVervalt) -> None:
    """The only lid left becomes the text of the article."""
    plaats = werk.find(opdracht.waar)[0]
    boven = plaats.pad[:-1]
    artikel = deel_at(werk.root, boven)
    others = [d for d in artikel.delen if d.soort == "lid" and d is not plaats.deel]
    if others:
        werk.refuse(
            codes.NIEUWE_TEKST_PAST_NIET,
            opdracht.span,
            f"er is nog een lid: {others[0].nummer}",
            help="een artikel met meer leden houdt de aanduidingen; laat eerst de andere vervallen",
        )
    lid = plaats.deel
    first, *rest = lid.inhoud
    items = (replace(first, ervoor=()) if isinstance(first, Alinea) else first, *rest)
    werk.root = replaced(werk.root, plaats.pad, items)
    werk.touch(f"{lid.naam}#nummer", opdracht.span)
