"""The official text of two versions: which provisions are new, gone, moved or worded otherwise.

Siblings are paired first by their text, then by likeness and number: where a lid was put in between and
the others got other numbers, those are compared with what they were.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from fractions import Fraction

from compiler.model.nodes import Bepaling, Regeling, Tabel
from compiler.was_wordt.nodes import Stuk, Tekstverschil, Wijze
from compiler.was_wordt.order import in_order
from compiler.was_wordt.words import compare_words

Pair = tuple[Bepaling | None, Bepaling | None]
Inside = Callable[[Bepaling], Iterable[Bepaling]]

_ALIKE = Fraction(3, 5)

# Aanwijzing 6.18: leden and onderdelen get other numbers where one is put in between; articles do not.
_RENUMBERED = frozenset({"lid", "onderdeel", "subonderdeel", "punt", "item", "noot"})


def compare_texts(old: Regeling, new: Regeling) -> Iterator[Tekstverschil]:
    """Every provision whose own text differs, or that moved, in the order of the new text.

    What a table says is left out: its values can be compared by themselves.
    """
    yield from _compare(old.delen, new.delen, lambda bepaling: bepaling.bepalingen)


def compare_all_texts(old: Regeling, new: Regeling) -> Iterator[Tekstverschil]:
    """The same with the sentences that the tables make."""
    yield from _compare(old.delen, new.delen, _with_sentences)


def _with_sentences(bepaling: Bepaling) -> Iterator[Bepaling]:
    for deel in bepaling.inhoud:
        match deel:
            case Bepaling():
                yield deel
            case Tabel():
                yield from deel.items


def _compare(
    before: Iterable[Bepaling], after: Iterable[Bepaling], inside: Inside
) -> Iterator[Tekstverschil]:
    for was, is_now in _pairs(tuple(before), tuple(after)):
        yield from _difference(was, is_now)
        old, new = (inside(each) if each is not None else () for each in (was, is_now))
        yield from _compare(old, new, inside)


def _difference(was: Bepaling | None, is_now: Bepaling | None) -> Iterator[Tekstverschil]:
    there = is_now or was
    assert there is not None
    moved = was is not None and is_now is not None and was.nummer != is_now.nummer
    stood = was.vindplaats if was is not None and moved else None
    if _text(was) != _text(is_now):
        yield Tekstverschil(there.vindplaats, _wijze(was, is_now), _words(was, is_now), stood)
    elif stood is not None:
        yield Tekstverschil(there.vindplaats, Wijze.VERPLAATST, _words(was, is_now), stood)


def _words(was: Bepaling | None, is_now: Bepaling | None) -> tuple[Stuk, ...]:
    """The words of both; a heading that is the same in both is not repeated."""
    heading, text = (compare_words(of(was), of(is_now)) for of in (_opschrift, _without_opschrift))
    same = all(stuk.soort == "gelijk" for stuk in heading)
    return text if same and text else (*heading, *text)


def _wijze(was: Bepaling | None, is_now: Bepaling | None) -> Wijze:
    if was is None:
        return Wijze.TOEGEVOEGD
    return Wijze.VERVALLEN if is_now is None else Wijze.GEWIJZIGD


def _text(bepaling: Bepaling | None) -> str:
    return f"{_opschrift(bepaling)}\n{_without_opschrift(bepaling)}".strip()


def _opschrift(bepaling: Bepaling | None) -> str:
    return bepaling.opschrift if bepaling is not None else ""


def _without_opschrift(bepaling: Bepaling | None) -> str:
    return "\n".join(a.tekst for a in bepaling.alineas if a.tekst) if bepaling is not None else ""


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
