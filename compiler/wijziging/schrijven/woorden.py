"""Words of one text replaced, put in and taken out: the instructions for it.

An instruction is carried out on what the ones before it left, and quotes words that occur there once.
"""

from __future__ import annotations

from collections.abc import Iterator

from compiler.source import Source, Span
from compiler.wijziging.instructies import (
    Adres,
    VervangWoorden,
    VoegWoordenIn,
    WoordenVervallen,
)
from compiler.wijziging.schrijven.edits import Edit, find_each, find_edits
from compiler.wijziging.schrijven.quote import can_quote
from compiler.wijziging.schrijven.units import tokens, widened
from compiler.wijziging.traced import Traced

NERGENS = Span(Source("", ""), 0, 0)
"""The place of an instruction that stands nowhere yet."""

Woordinstructie = VervangWoorden | VoegWoordenIn | WoordenVervallen
Room = tuple[int, int]
Texts = tuple[str, ...]
"""The text before and as it is when an instruction is carried out; then others, that lack its words."""

_MOST = 4
_LONGEST = 8
# No space comes before these; what is put in or taken out before any other character has one.
_CLOSE_UP = ",.;:)"


def change_words(
    was: str, wordt: str, waar: Adres, others: tuple[str, ...] = ()
) -> tuple[Woordinstructie, ...] | None:
    """The instructions that make one text of another; None where they would be no clearer than it.

    `others`: what else stands in the place named; the words quoted must not occur there.
    """
    edits = find_edits(was, wordt)
    together = _everywhere(find_each(was, wordt), was, wordt, waar, others)
    if together is not None:
        return (together,)
    while edits:
        found = _one_by_one(edits, waar, others)
        if not isinstance(found, int):
            return None if found is None or _too_much(edits, was) else found
        edits = (*edits[:found], edits[found].joined(edits[found + 1]), *edits[found + 2 :])
    return None


def _too_much(edits: tuple[Edit, ...], was: str) -> bool:
    """More changes than a reader can follow, or more than three fifths of the text quoted."""
    return len(edits) > _MOST or sum(len(edit.oud) for edit in edits) * 5 > len(was) * 3


def _everywhere(
    edits: tuple[Edit, ...], was: str, wordt: str, waar: Adres, others: tuple[str, ...]
) -> VervangWoorden | None:
    """`telkens`, where the same words are replaced by the same others wherever they stand."""
    first = edits[0]
    same = all((edit.oud, edit.nieuw) == (first.oud, first.nieuw) for edit in edits)
    if len(edits) < 2 or not same or not first.oud or not first.nieuw:
        return None
    if was.replace(first.oud, first.nieuw) != wordt or was.count(first.oud) != len(edits):
        return None
    if any(first.oud in other for other in others):
        return None
    return _replace(first, waar, telkens=True)


def _one_by_one(
    edits: tuple[Edit, ...], waar: Adres, others: tuple[str, ...]
) -> tuple[Woordinstructie, ...] | int | None:
    """An instruction for each edit; the index of one that can only be said with the next one."""
    found: list[Woordinstructie] = []
    for index, edit in enumerate(edits):
        done = edit.wordt[: edit.low] + edit.was[edit.start :]
        low = edits[index - 1].end if index else 0
        high = edits[index + 1].start if index + 1 < len(edits) else len(edit.was)
        texts = (edit.was, done, *others)
        instructie = _instruction(edit, texts, (low, high), waar)
        if instructie is None:
            return min(index, len(edits) - 2) if len(edits) > 1 else None
        found.append(instructie)
    return tuple(found)


def _instruction(edit: Edit, texts: Texts, room: Room, waar: Adres) -> Woordinstructie | None:
    """What says this edit. `texts`: where its words must be found once, together."""
    found: Woordinstructie | None = None
    if not edit.oud:
        found = _insertion(edit, texts, room, waar)
    elif not edit.nieuw:
        found = _deletion(edit, texts, waar)
    return found or _replacement(edit, texts, room, waar)


def _replacement(edit: Edit, texts: Texts, room: Room, waar: Adres) -> VervangWoorden | None:
    for wider in _wider(edit, room):
        stripped = wider.oud == wider.oud.strip() and wider.nieuw == wider.nieuw.strip()
        if wider.oud and wider.nieuw and stripped and _once(wider.oud, texts):
            return _replace(wider, waar, telkens=False)
    return None


def _replace(edit: Edit, waar: Adres, telkens: bool) -> VervangWoorden | None:
    if not (can_quote(edit.oud) and can_quote(edit.nieuw)):
        return None
    oud, nieuw = Traced.plain(edit.oud), Traced.plain(edit.nieuw)
    return VervangWoorden((waar,), oud, nieuw, telkens, slot=False, span=NERGENS)


def _insertion(edit: Edit, texts: Texts, room: Room, waar: Adres) -> VoegWoordenIn | None:
    """`na "…" wordt ingevoegd "…"`; before the first word `voor "…"`."""
    words = edit.nieuw.strip()
    spaced = edit.nieuw[:1] == " " and words[0] not in _CLOSE_UP + "’”°%"
    if not can_quote(words) or not (spaced or edit.nieuw[0] in _CLOSE_UP or edit.start == 0):
        return None
    for wider in _wider(edit, room):
        after, before = edit.start - wider.start, wider.end - edit.end
        if bool(after) == bool(before) or (edit.start == 0) == bool(after):
            continue
        anker = wider.oud.strip()
        if _once(anker, texts) and can_quote(anker) and tokens(anker)[0].is_word:
            at, new = Traced.plain(anker), Traced.plain(words)
            return VoegWoordenIn((waar,), "na" if after else "voor", at, new, False, NERGENS)
    return None


def _deletion(edit: Edit, texts: Texts, waar: Adres) -> WoordenVervallen | None:
    words = edit.oud.strip()
    spaced = edit.start == 0 or (
        edit.oud[0] == " " and edit.was[edit.end : edit.end + 1] in (*" " + _CLOSE_UP, "")
    )
    if not spaced or not _once(words, texts) or not can_quote(words):
        return None
    return WoordenVervallen((waar,), Traced.plain(words), telkens=False, slot=False, span=NERGENS)


def _wider(edit: Edit, room: Room) -> Iterator[Edit]:
    """The edit with ever more words around it that stay, never a part of a unit, inside `room`."""
    left = [t.start for t in tokens(edit.was[: edit.start]) if t.start >= room[0]]
    right = [edit.end + t.end for t in tokens(edit.was[edit.end : room[1]])]
    for words in range(_LONGEST):
        for after in range(words + 1):
            before = words - after
            if before > len(left) or after > len(right):
                continue
            start = left[-before] if before else edit.start
            end = right[after - 1] if after else edit.end
            start, end = widened(edit.was, start, end)
            if start >= room[0] and end <= room[1]:
                yield edit.wider(edit.start - start, end - edit.end)


def _once(words: str, texts: Texts) -> bool:
    was, done, *others = texts
    alone = all(text.find(words) == text.rfind(words) for text in (was, done))
    return alone and not any(words in text for text in others)
