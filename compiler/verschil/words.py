"""Two texts compared word by word.

>>> [(s.soort, s.tekst) for s in compare_words("binnen tien weken", "binnen negen weken")]
[('gelijk', 'binnen'), ('weg', 'tien'), ('bij', 'negen'), ('gelijk', 'weken')]
"""

from __future__ import annotations

from difflib import SequenceMatcher

from compiler.verschil.found import Stuk


def compare_words(old: str, new: str) -> tuple[Stuk, ...]:
    """The stretches of both texts in order; white space does not count."""
    before, after = old.split(), new.split()
    stukken: list[Stuk] = []
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for kind, low, high, new_low, new_high in matcher.get_opcodes():
        if kind == "equal":
            stukken.append(Stuk("gelijk", " ".join(before[low:high])))
            continue
        if high > low:
            stukken.append(Stuk("weg", " ".join(before[low:high])))
        if new_high > new_low:
            stukken.append(Stuk("bij", " ".join(after[new_low:new_high])))
    return tuple(stukken)
