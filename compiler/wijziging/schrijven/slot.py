"""The mark at the end of an item of a list, which changes when items come or go after it.

>>> split_slot("het bedrag; en")
('het bedrag', '; en')
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from compiler.vindplaats import Vindplaats
from compiler.wijziging.instructies import VervangWoorden
from compiler.wijziging.schrijven.plan import Waar
from compiler.wijziging.schrijven.woorden import NERGENS
from compiler.wijziging.traced import Traced
from compiler.wijziging.tree import Alinea, Deel, Inhoud

_SLOT = re.compile(r"(?P<stem>.*?)(?P<slot>[;,.](?: (?:en|of|en/of|dan wel|alsmede))?)", re.DOTALL)
LISTED = ("onderdeel", "subonderdeel", "begrip")


def split_slot(tekst: str) -> tuple[str, str]:
    """A text and the mark that closes it, with the word that joins it to the next item."""
    m = _SLOT.fullmatch(tekst)
    return (m["stem"], m["slot"]) if m else (tekst, "")


@dataclass(frozen=True, slots=True)
class Slotwissel:
    """Another closing mark: the instruction, where it stands, and the old item as it then is."""

    instructie: VervangWoorden
    plaats: Vindplaats
    was: Deel


def change_slot(was: Deel, wordt: Deel, waar: Waar) -> Slotwissel | None:
    """The closing mark of an item of which the last words stay; `waar` is where it stood."""
    if was.soort not in LISTED:
        return None
    last, plaats = _last(was, waar)
    stem, old = split_slot(last)
    new_stem, new = split_slot(_last(wordt, waar)[0])
    if not old or not new or old == new or stem != new_stem:
        return None
    texts = Traced.plain(old), Traced.plain(new)
    instructie = VervangWoorden((plaats.adres(),), *texts, telkens=False, slot=True, span=NERGENS)
    return Slotwissel(instructie, plaats.plaats, _with_slot(was, new))


def _last(deel: Deel, waar: Waar) -> tuple[str, Waar]:
    """The last paragraph in or below an item, and the part it stands in."""
    for item in reversed(deel.inhoud):
        if isinstance(item, Alinea):
            return item.tekst.text, waar
        if isinstance(item, Deel):
            return _last(item, waar.at(item.soort, item.nummer))
    return "", waar


def _with_slot(deel: Deel, slot: str) -> Deel:
    for index in range(len(deel.inhoud) - 1, -1, -1):
        item = deel.inhoud[index]
        changed: Inhoud | None = None
        if isinstance(item, Alinea):
            changed = replace(item, tekst=Traced.plain(split_slot(item.tekst.text)[0] + slot))
        elif isinstance(item, Deel):
            changed = _with_slot(item, slot)
        if changed is not None:
            inhoud = (*deel.inhoud[:index], changed, *deel.inhoud[index + 1 :])
            return replace(deel, inhoud=inhoud)
    return deel
