"""The official text of two versions: which provisions are new, gone, moved or worded otherwise.

Siblings are paired first by their text, then by likeness and number: where a lid was put in between and
the others got other numbers, those are compared with what they were.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from fractions import Fraction

from compiler.model.nodes import Bepaling, Regeling
from compiler.verschil.found import Tekstverschil, Wijze
from compiler.verschil.order import in_order
from compiler.verschil.words import compare_words

Pair = tuple[Bepaling | None, Bepaling | None]

_ALIKE = Fraction(3, 5)

# Aanwijzing 6.18: leden and onderdelen get other numbers where one is put in between; articles do not.
_RENUMBERED = frozenset({"lid", "onderdeel", "subonderdeel", "punt", "item", "noot"})


def compare_texts(old: Regeling, new: Regeling) -> Iterator[Tekstverschil]:
    """Every provision whose own text differs, or that moved, in the order of the new text."""
    for pair in _pairs(old.delen, new.delen):
        yield from _differences(*pair)


def _differences(was: Bepaling | None, is_now: Bepaling | None) -> Iterator[Tekstverschil]:
    before, after = _text(was), _text(is_now)
    there = is_now or was
    assert there is not None
    moved = was is not None and is_now is not None and was.nummer != is_now.nummer
    if before != after:
        words = compare_words(before, after)
        stood = was.vindplaats if was is not None and moved else None
        yield Tekstverschil(there.vindplaats, _wijze(was, is_now), words, stood)
    elif moved and was is not None:
        yield Tekstverschil(
            there.vindplaats, Wijze.VERPLAATST, compare_words(before, after), was.vindplaats
        )
    inside = (was.bepalingen if was else (), is_now.bepalingen if is_now else ())
    for pair in _pairs(*inside):
        yield from _differences(*pair)


def _wijze(was: Bepaling | None, is_now: Bepaling | None) -> Wijze:
    if was is None:
        return Wijze.TOEGEVOEGD
    return Wijze.VERVALLEN if is_now is None else Wijze.GEWIJZIGD


def _text(bepaling: Bepaling | None) -> str:
    if bepaling is None:
        return ""
    alineas = (alinea.tekst for alinea in bepaling.alineas)
    return "\n".join(part for part in (bepaling.opschrift, *alineas) if part)


# ---------------------------------------------------------------- pairing


def _pairs(before: Sequence[Bepaling], after: Sequence[Bepaling]) -> Iterator[Pair]:
    """The provisions of both, in the new order; a part that one of them lacks is None."""
    partner = _same_text(before, after)
    _add_same_name(partner, before, after)
    _add_alike(partner, before, after)
    keys_before = [f"oud {index}" for index in range(len(before))]
    keys_after = [
        f"oud {partner[index]}" if index in partner else f"nieuw {index}"
        for index in range(len(after))
    ]
    old = dict(zip(keys_before, before, strict=True))
    new = dict(zip(keys_after, after, strict=True))
    for key in in_order(keys_before, keys_after):
        yield old.get(key), new.get(key)


def _same_text(before: Sequence[Bepaling], after: Sequence[Bepaling]) -> dict[int, int]:
    """The index in the new version to that in the old one, where the whole text is the same."""
    olds, news = ([_whole(bepaling) for bepaling in side] for side in (before, after))
    blocks = SequenceMatcher(None, olds, news, autojunk=False).get_matching_blocks()
    steps = ((block.a + step, block.b + step) for block in blocks for step in range(block.size))
    return {
        new: old
        for old, new in steps
        if olds[old].strip() or _name(before[old]) == _name(after[new])
    }


def _add_same_name(
    partner: dict[int, int], before: Sequence[Bepaling], after: Sequence[Bepaling]
) -> None:
    """Pair what keeps its number or heading whatever comes in between: articles, headings, terms."""
    taken = set(partner.values())
    left = {_name(b): index for index, b in enumerate(before) if index not in taken}
    for new, bepaling in enumerate(after):
        old = left.get(_name(bepaling))
        if new not in partner and old is not None and bepaling.soort not in _RENUMBERED:
            partner[new] = old


def _add_alike(
    partner: dict[int, int], before: Sequence[Bepaling], after: Sequence[Bepaling]
) -> None:
    """Pair what is left: the most alike first; of one kind and number also where little is alike."""
    olds = [index for index in range(len(before)) if index not in set(partner.values())]
    news = [index for index in range(len(after)) if index not in partner]
    likeness = sorted(
        (-_likeness(before[old], after[new]), new, old)
        for old in olds
        for new in news
        if before[old].soort == after[new].soort
    )
    taken: set[int] = set()
    for less_alike, new, old in likeness:
        same_number = before[old].nummer == after[new].nummer
        if new in partner or old in taken or (-less_alike < _ALIKE and not same_number):
            continue
        partner[new] = old
        taken.add(old)


def _likeness(was: Bepaling, is_now: Bepaling) -> Fraction:
    """The share of words that both have, in order; the same number counts for a little."""
    before, after = _whole(was).split(), _whole(is_now).split()
    blocks = SequenceMatcher(None, before, after, autojunk=False).get_matching_blocks()
    same = Fraction(2 * sum(block.size for block in blocks), len(before) + len(after) or 1)
    return same + Fraction(was.nummer == is_now.nummer, 4)


def _whole(bepaling: Bepaling) -> str:
    return "\n".join(_text(part) for part in bepaling.walk())


def _name(bepaling: Bepaling) -> tuple[str, str]:
    return bepaling.soort, bepaling.nummer
