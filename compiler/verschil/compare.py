"""Compare two versions of a regulation.

    verschil = compare(old, new)

Both are bound models (not necessarily checked): a draft with a mistake can be compared too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol, TypeVar

from compiler.model.nodes import Bepaling, Overeenkomstig, Regeling, ZonderRegel
from compiler.source import Span
from compiler.verschil.contract import compare_contract
from compiler.verschil.found import Regelverschil, Stuk, Tekstverschil, Verschil, Wijze
from compiler.verschil.meaning import meaning
from compiler.verschil.values import compare_values
from compiler.verschil.words import compare_words
from compiler.vindplaats import Vindplaats

Key = TypeVar("Key")
Value = TypeVar("Value")


class Rule(Protocol):
    """What every rule has, for our purpose."""

    @property
    def vindplaats(self) -> Vindplaats: ...
    @property
    def span(self) -> Span: ...


def compare(old: Regeling, new: Regeling) -> Verschil:
    """All differences between two versions."""
    return Verschil(
        teksten=tuple(_texts(old, new)),
        regels=tuple(_rules(old, new)),
        gegevens=tuple(compare_contract(old, new)),
        waarden=tuple(compare_values(old, new)),
    )


# ---------------------------------------------------------------- text


def _texts(old: Regeling, new: Regeling) -> Iterator[Tekstverschil]:
    before = {b.vindplaats: _text(b) for b in old.walk()}
    after = {b.vindplaats: _text(b) for b in new.walk()}
    for vindplaats in _in_order(before, after):
        was, is_now = before.get(vindplaats), after.get(vindplaats)
        if was == is_now or not (was or is_now):
            continue
        wijze = _wijze(was, is_now)
        yield Tekstverschil(str(vindplaats), wijze, compare_words(was or "", is_now or ""))


def _text(bepaling: Bepaling) -> str:
    alineas = (alinea.tekst for alinea in bepaling.alineas)
    return "\n".join(part for part in (bepaling.opschrift, *alineas) if part)


# ---------------------------------------------------------------- rules


def _rules(old: Regeling, new: Regeling) -> Iterator[Regelverschil]:
    before, after = _named(old), _named(new)
    for key in _in_order(before, after):
        was, is_now = before.get(key), after.get(key)
        if was is not None and is_now is not None and meaning(was) == meaning(is_now):
            continue
        soort, naam = key
        place = (is_now or was).vindplaats  # type: ignore[union-attr] # one of them is there
        words = compare_words(_words(was), _words(is_now))
        yield Regelverschil(
            soort, naam, str(place), _wijze(was, is_now), words, _note(was, is_now, words)
        )


def _named(regeling: Regeling) -> dict[tuple[str, str], Rule]:
    """Every rule with a meaning of its own, by its kind and its name."""
    found: dict[tuple[str, str], Rule] = {}
    kinds: tuple[tuple[str, Mapping[str, Rule]], ...] = (
        ("eis", regeling.eisen),
        ("berekening", regeling.berekeningen),
        ("afwijking", regeling.afwijkingen),
        ("beoordeling", regeling.beoordelingen),
    )
    for soort, rules in kinds:
        found |= {(soort, naam): rule for naam, rule in rules.items()}
    found |= {("duiding", duiding.tekst): duiding for duiding in regeling.duidingen}
    for bepaling in regeling.walk():
        for regel in bepaling.regels:
            match regel:
                case ZonderRegel(reden=reden, vindplaats=plaats):
                    found["zonder regel", f"{reden} ({plaats})"] = regel
                case Overeenkomstig(bron=bron, soort=soort):
                    found["overeenkomstig", f"{bron} voor {soort}"] = regel
                case _:
                    pass
    return found


def _words(rule: Rule | None) -> str:
    return rule.span.text if rule is not None else ""


def _note(was: Rule | None, is_now: Rule | None, words: tuple[Stuk, ...]) -> str:
    if was is None or is_now is None or any(stuk.soort != "gelijk" for stuk in words):
        return ""
    if was.vindplaats != is_now.vindplaats:
        return f"stond onder {was.vindplaats}"
    return "dezelfde woorden; wat de regel noemt, is veranderd"


def _wijze(was: object | None, is_now: object | None) -> Wijze:
    if was is None:
        return Wijze.TOEGEVOEGD
    return Wijze.VERVALLEN if is_now is None else Wijze.GEWIJZIGD


def _in_order(before: Mapping[Key, Value], after: Mapping[Key, Value]) -> Iterator[Key]:
    """The keys of both, in the new order; what is gone stands where it used to stand."""
    gone: list[Key] = []
    following: dict[Key | None, list[Key]] = {}
    for key in before:
        if key in after:
            following[key], gone = gone, []
        else:
            gone.append(key)
    for key in after:
        yield from following.get(key, ())
        yield key
    yield from gone
