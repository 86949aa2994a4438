"""Words between quotation marks: double ones, or single where double ones stand in the words.

>>> quoted("het onderdeel ‘meedoen’")
'“het onderdeel ‘meedoen’”'
"""

from __future__ import annotations

_DOUBLE = '“”„"'
_SINGLE = "‘’'"


def can_quote(text: str) -> bool:
    """Whether one of the two kinds does not stand in the words itself."""
    return not any(m in text for m in _DOUBLE) or not any(m in text for m in _SINGLE)


def quoted(text: str) -> str:
    if any(mark in text for mark in _DOUBLE):
        return f"‘{text}’"
    return f"“{text}”"
