"""The nearest name, for "bedoelde u …?": only when the guess is close.

>>> bedoelde_u("ingedient_op", ("ingediend_op", "gemeente"))
'bedoelde u ‘ingediend_op’?'
>>> bedoelde_u("kat", ("ingediend_op", "gemeente"))
''
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher

_CLOSE = 0.75


def nearest(word: str, names: Iterable[str]) -> str | None:
    """The name most like `word`, or None if none is close; of equals the first in order."""
    best: tuple[float, str] | None = None
    for name in names:
        ratio = _likeness(word.lower(), name.lower())
        if name != word and ratio >= _CLOSE and (best is None or ratio > best[0]):
            best = (ratio, name)
    return best[1] if best else None


def bedoelde_u(word: str, names: Iterable[str]) -> str:
    """The question to the reader, or the empty string."""
    name = nearest(word, names)
    return f"bedoelde u ‘{name}’?" if name else ""


def _likeness(word: str, name: str) -> float:
    matcher = SequenceMatcher(None, word, name, autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() >= _CLOSE else 0.0
