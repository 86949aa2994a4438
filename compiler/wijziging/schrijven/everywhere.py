"""The same words replaced in several places: one sentence that names them all (Ar 6.9).

In de artikelen 4, eerste lid, 5 en 7 wordt telkens "uitgekeerde" vervangen door "toegekende".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from compiler.wijziging.instructies import VervangWoorden
from compiler.wijziging.schrijven.plan import Groep, Stap, Wijziging


def everywhere(wijzigingen: Sequence[Wijziging]) -> tuple[Wijziging, ...]:
    """The same changes, those of the same words as one, where the first of them stood."""
    found: list[Wijziging] = []
    at: dict[tuple[str, str], int] = {}
    for wijziging in wijzigingen:
        if isinstance(wijziging, Groep):
            inner = everywhere(wijziging.delen)
            found.append(Groep(wijziging.waar, inner) if len(inner) > 1 else inner[0])
            continue
        words = _only_words(wijziging)
        if words is None:
            found.append(wijziging)
            continue
        key = (words.oud.text, words.nieuw.text)
        if key in at:
            before = _only_words(found[at[key]])
            assert before is not None
            both = replace(before, waar=(*before.waar, *words.waar), telkens=True)
            found[at[key]] = Stap((both,))
        else:
            at[key] = len(found)
            found.append(wijziging)
    return tuple(found)


def _only_words(wijziging: Wijziging) -> VervangWoorden | None:
    """The one replacement that a sentence consists of, in a place with its old number."""
    if not isinstance(wijziging, Stap) or len(wijziging.instructies) != 1:
        return None
    only = wijziging.instructies[0]
    if not isinstance(only, VervangWoorden) or only.slot:
        return None
    inside = any(a.nieuw or a.plaats.nummer_of("bijlage") is not None for a in only.waar)
    return None if inside else only
