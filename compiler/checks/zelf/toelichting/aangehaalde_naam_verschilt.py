"""A name between quotation marks that differs by a word from that name elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from compiler.checks.zelf.text import Hit, find, remark
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model.nodes import Regeling

_QUOTED = re.compile(r"‘([^‘’]+(?:’s [^‘’]+)?)’(?!\w)")
_SMALL = ("aan", "bij", "de", "en", "het", "in", "met", "of", "op", "te", "tot", "van", "voor")
_USUAL = 3


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """A quoted name of the toelichting, against those of the articles and those it uses more often."""
    ours = {match[1]: hit for hit, match in reversed(list(find(regeling, _QUOTED, "artikel")))}
    quoted = [(hit, match[1]) for hit, match in find(regeling, _QUOTED, "toelichting")]
    counts = Counter(name for _, name in quoted)
    first: dict[str, Hit] = {}
    for hit, name in quoted:
        first.setdefault(name, hit)
    usual = {name: first[name] for name, count in counts.items() if count >= _USUAL}
    known = {**usual, **ours}
    for hit, name in quoted:
        right = None if name in known else _resembles(name, known)
        if right is not None:
            yield remark(
                codes.AANGEHAALDE_NAAM_VERSCHILT,
                hit,
                f"hier staat ‘{name}’, {'in de regeling' if right in ours else 'elders'} ‘{right}’",
                why="Wat tussen aanhalingstekens staat, is een naam of een letterlijk citaat.",
                help="gebruik overal dezelfde naam",
                others=(Label(known[right].span, "zo staat het hier"),),
            )


def _resembles(name: str, known: Mapping[str, Hit]) -> str | None:
    """The known name that differs by one small word, put in, left out or replaced."""
    words = name.split()
    for other in known:
        theirs = other.split()
        if len(words) >= 3 and len(theirs) >= 3 and _content(words) == _content(theirs):
            return other
    return None


def _content(words: list[str]) -> list[str]:
    return [word for word in words if word not in _SMALL]
