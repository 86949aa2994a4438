"""The rules of two versions: added, gone, changed in meaning, moved, renamed, or resting on a change.

Rules are paired by their kind and name, never by their place in the file. What a rule means is what the
checked expressions say: layout, order and spelling are no difference.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Protocol

from compiler.model import nodes as n
from compiler.runtime.schrijfwijze import opsomming
from compiler.source import Span
from compiler.verschil.found import Regelverschil
from compiler.verschil.meaning import explanation, own
from compiler.verschil.order import all_places
from compiler.verschil.reach import Name, reach
from compiler.vindplaats import Vindplaats
from compiler.was_wordt.nodes import Wijze
from compiler.was_wordt.words import compare_lines


class Rule(Protocol):
    """What every rule has, for our purpose."""

    @property
    def vindplaats(self) -> Vindplaats: ...
    @property
    def span(self) -> Span: ...


def compare_rules(old: n.Regeling, new: n.Regeling) -> list[Regelverschil]:
    """Every rule that differs, in the order of the regulation."""
    before, after = _named(old), _named(new)
    renamed = _renamed(before, after)
    found: list[Regelverschil] = []
    for key in dict.fromkeys((*before, *after)):
        if key in renamed.values():
            continue
        was, is_now = before.get(renamed.get(key, key)), after.get(key)
        there = is_now or was
        assert there is not None
        start = _about(new if is_now is not None else old, key, there)
        if key in renamed:
            start = replace(start, was=renamed[key][1], wijze=Wijze.HERNOEMD)
        if was is None or is_now is None:
            found.append(_one_sided(start, was, is_now))
        elif differs := _changed(start, was, is_now, _touched_by(old, new, was, is_now)):
            found.append(differs)
    rank = all_places(old, new)
    return sorted(found, key=lambda regel: rank.get(regel.vindplaats, 0))


def _about(regeling: n.Regeling, key: Name, rule: Rule) -> Regelverschil:
    """What is to be said of a rule whatever the difference: its place, and who it is about."""
    soort, naam = key
    onderwerp = getattr(rule, "onderwerp", None)
    document = onderwerp.soort if isinstance(onderwerp, n.Onderwerp) else ""
    gegevens = regeling.gegevens.get(document)
    auteur = gegevens.auteur if gegevens else ""
    return Regelverschil(
        soort, naam, rule.vindplaats, Wijze.GEWIJZIGD, document=document, auteur=auteur
    )


def _one_sided(start: Regelverschil, was: Rule | None, is_now: Rule | None) -> Regelverschil:
    wijze = Wijze.TOEGEVOEGD if was is None else Wijze.VERVALLEN
    return replace(start, wijze=wijze, stukken=compare_lines(_words(was), _words(is_now)))


def _changed(
    start: Regelverschil, was: Rule, is_now: Rule, door: tuple[str, ...]
) -> Regelverschil | None:
    """In which way a rule that both versions have differs; None where it does not."""
    if own(was) != own(is_now):
        words = compare_lines(_words(was), _words(is_now))
        return replace(start, wijze=Wijze.GEWIJZIGD, stukken=words, door=door)
    if door:
        return replace(start, wijze=Wijze.GERAAKT, door=door)
    if start.wijze is Wijze.HERNOEMD:
        return replace(start, toelichting=f"heette {start.was}")
    if was.vindplaats != is_now.vindplaats:
        return replace(start, wijze=Wijze.VERPLAATST, toelichting=f"stond onder {was.vindplaats}")
    if explanation(was) != explanation(is_now):
        return replace(start, toelichting="alleen de uitleg bij deze regel verandert")
    return None


def _touched_by(old: n.Regeling, new: n.Regeling, was: Rule, is_now: Rule) -> tuple[str, ...]:
    """What a rule rests on and has changed, in words: "de periode aanvraagperiode"."""
    if not isinstance(was, n.Eis | n.Berekening) or not isinstance(is_now, n.Eis | n.Berekening):
        return ()
    before, after = reach(old, was).names, reach(new, is_now).names
    return tuple(
        f"de {soort} {naam}"
        for soort, naam in dict.fromkeys((*before, *after))
        if before.get((soort, naam)) != after.get((soort, naam))
    )


def _renamed(before: Mapping[Name, Rule], after: Mapping[Name, Rule]) -> dict[Name, Name]:
    """The new name to the old one of rules that say the same under another name."""
    gone = [
        key for key in before if key not in after and key[0] in ("eis", "berekening", "afwijking")
    ]
    found: dict[Name, Name] = {}
    for key in after:
        if key in before:
            continue
        same = (each for each in gone if each[0] == key[0] and own(before[each]) == own(after[key]))
        was = next(same, None)
        if was is not None:
            found[key] = was
            gone.remove(was)
    return found


def _named(regeling: n.Regeling) -> dict[Name, Rule]:
    """Every rule with a meaning of its own, by its kind and its name."""
    found: dict[Name, Rule] = {}
    kinds: tuple[tuple[str, Mapping[str, Rule]], ...] = (
        ("eis", regeling.eisen),
        ("berekening", regeling.berekeningen),
        ("afwijking", regeling.afwijkingen),
        ("beoordeling", regeling.beoordelingen),
    )
    for soort, rules in kinds:
        found |= {(soort, naam): rule for naam, rule in rules.items()}
    return found | dict(_unnamed(regeling))


def _unnamed(regeling: n.Regeling) -> Iterator[tuple[Name, Rule]]:
    """Rules without a name, by their place and what they are about."""
    seen: Counter[str] = Counter()
    for duiding in regeling.duidingen:
        naam = f"bij {opsomming(duiding.regels)}" if duiding.regels else f"({duiding.vindplaats})"
        seen[naam] += 1
        yield ("duiding", f"{naam} ({seen[naam]}e)" if seen[naam] > 1 else naam), duiding
    for bepaling in regeling.walk():
        for regel in bepaling.regels:
            match regel:
                case n.ZonderRegel(reden=reden, vindplaats=plaats):
                    yield ("zonder regel", f"{reden} ({plaats})"), regel
                case n.Overeenkomstig(bron=bron, soort=soort):
                    yield ("overeenkomstig", f"{bron} voor {soort}"), regel
                case n.Hardheidsclausule(begunstigde=begunstigde):
                    yield ("hardheidsclausule", begunstigde), regel
                case _:
                    pass


def _words(rule: Rule | None) -> str:
    return rule.span.text if rule is not None else ""
