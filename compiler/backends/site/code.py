"""Source text with colours: `.kw` by a few patterns of its own, Python through Pygments.

The colours are Material's own classes, so that both schemes keep their contrast. What was coloured
before is remembered by its text: `kw bekijk` makes the same pages again at every change.
"""

from __future__ import annotations

import re
from functools import lru_cache

from markupsafe import Markup
from pygments import highlight  # type: ignore[import-untyped]
from pygments.formatters import HtmlFormatter  # type: ignore[import-untyped]
from pygments.lexers import PythonLexer  # type: ignore[import-untyped]

from compiler.backends.site.escape import entities, lines_kept

_REMEMBERED = 2000
"""More pieces of code than a site shows; what is older is forgotten."""

_KW = re.compile(
    r"(?P<c>(?<=[ \t])#[^\n]*|^#[^\n]*)|(?P<s>\"[^\"\n]*\"|“[^”\n]*”)"
    r"|(?P<gh>^[ \t]*>[^\n]*)|(?P<k>^[ \t]*[a-zà-ÿ_]+(?=[ \n]|$))"
    r"|(?P<mi>€ ?[\d.]+(?:,\d+)?|\b\d[\d.,]*%?)",
    re.MULTILINE,
)

# Names, operators, punctuation and space look like the code around them: an element for each would be
# half of all elements of a page.
_PLAIN = re.compile(r'<span class="(?:n|o|p|w)">([^<]*)</span>')

# Tags and entities as they are; of the rest the characters that Markdown could read as its own.
_OUTSIDE_TAGS = re.compile(r"<[^>]*>|&#?\w+;|(?P<sign>[`\[\]{}*_|=~!+#$^@\\])")


@lru_cache(maxsize=_REMEMBERED)
def kw(text: str) -> Markup:
    """`.kw` source; the first word of a line is the construct or its part."""
    kept = lines_kept(text)
    pieces: list[str] = []
    at = 0
    for match in _KW.finditer(kept):
        pieces.append(entities(kept[at : match.start()]))
        pieces.append(f'<span class="{match.lastgroup}">{entities(match.group())}</span>')
        at = match.end()
    pieces.append(entities(kept[at:]))
    return Markup("".join(pieces))


@lru_cache(maxsize=_REMEMBERED)
def python(text: str) -> Markup:
    """A generated module."""
    shown = highlight(text, PythonLexer(stripnl=False), HtmlFormatter(nowrap=True))
    return Markup(_OUTSIDE_TAGS.sub(_entity, _PLAIN.sub(r"\1", shown).rstrip("\n")))


def _entity(match: re.Match[str]) -> str:
    return f"&#{ord(match['sign'])};" if match["sign"] else match[0]
