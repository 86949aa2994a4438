"""Source text with colours: `.kw` by a few patterns of its own, Python through Pygments.

The colours are Material's own classes, so that both schemes keep their contrast.
"""

from __future__ import annotations

import re

from markupsafe import Markup
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from compiler.backends.site.escape import preformatted

_KW = re.compile(
    r"(?P<c>(?<=[ \t])#[^\n]*|^#[^\n]*)|(?P<s>\"[^\"\n]*\"|“[^”\n]*”)"
    r"|(?P<gh>^[ \t]*>[^\n]*)|(?P<k>^[ \t]*[a-zà-ÿ_]+(?=[ \n]|$))"
    r"|(?P<mi>€ ?[\d.]+(?:,\d+)?|\b\d[\d.,]*%?)",
    re.MULTILINE,
)


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
    for character in "`[]{}*_|=~!+#$^@\\":
        shown = _outside_tags(shown, character)
    return Markup(shown.rstrip("\n"))


def _outside_tags(html: str, character: str) -> str:
    """Replace a character by its entity in the text between tags, never inside a tag or entity."""
    if character not in html:
        return html
    pieces = re.split(r"(<[^>]*>|&#?\w+;)", html)
    pieces[::2] = [piece.replace(character, f"&#{ord(character)};") for piece in pieces[::2]]
    return "".join(pieces)
