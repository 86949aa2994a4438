"""Source text with colours: `.kw` by a few patterns of its own, Python through Pygments.

The colours are Material's own classes, so that both schemes keep their contrast.
"""

from __future__ import annotations

import re

from markupsafe import Markup
from pygments import highlight  # type: ignore[import-untyped]
from pygments.formatters import HtmlFormatter  # type: ignore[import-untyped]
from pygments.lexers import PythonLexer  # type: ignore[import-untyped]

from compiler.backends.site.escape import preformatted

_KW = re.compile(
    r"(?P<c>(?<=[ \t])#[^\n]*|^#[^\n]*)|(?P<s>\"[^\"\n]*\"|“[^”\n]*”)"
    r"|(?P<gh>^[ \t]*>[^\n]*)|(?P<k>^[ \t]*[a-zà-ÿ_]+(?=[ \n]|$))"
    r"|(?P<mi>€ ?[\d.]+(?:,\d+)?|\b\d[\d.,]*%?)",
    re.MULTILINE,
)

# Tags and entities as they are; of the rest the characters that Markdown could read as its own.
_OUTSIDE_TAGS = re.compile(r"<[^>]*>|&#?\w+;|(?P<sign>[`\[\]{}*_|=~!+#$^@\\])")


def kw(text: str) -> Markup:
    """`.kw` source; the first word of a line is the construct or its part."""
    pieces: list[Markup] = []
    at = 0
    for match in _KW.finditer(text):
        pieces.append(preformatted(text[at : match.start()]))
        shown = preformatted(match.group())
        pieces.append(Markup('<span class="{}">{}</span>').format(match.lastgroup, shown))
        at = match.end()
    pieces.append(preformatted(text[at:]))
    return Markup("").join(pieces)


def python(text: str) -> Markup:
    """A generated module."""
    shown = highlight(text, PythonLexer(stripnl=False), HtmlFormatter(nowrap=True))
    return Markup(_OUTSIDE_TAGS.sub(_entity, shown.rstrip("\n")))


def _entity(match: re.Match[str]) -> str:
    return f"&#{ord(match['sign'])};" if match["sign"] else match[0]
