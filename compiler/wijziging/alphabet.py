"""The alphabet in which definitions stand: accents and capitals make no difference.

>>> letters("Één gemeente") < letters("elk jaar")
True
"""

from __future__ import annotations

import re
import unicodedata


def letters(term: str) -> str:
    """A term as the alphabet sees it."""
    plain = unicodedata.normalize("NFKD", term.casefold())
    return re.sub(r"[^a-z0-9 ]", "", plain)
