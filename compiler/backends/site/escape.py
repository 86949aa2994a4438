"""Text that comes out literally, whatever it holds: safe in HTML, in attributes and in Markdown.

Pages mix Markdown headings with blocks of HTML. One escape serves both: every character that either
of them could read as markup becomes a numeric entity, which both show as the character itself.

>>> str(literal('# <b> [x](javascript:y) `z`'))
'&#35; &lt;b&gt; &#91;x&#93;(javascript:y) &#96;z&#96;'
>>> str(literal("1. een"))
'1&#46; een'
"""

from __future__ import annotations

import re
from functools import lru_cache

from markupsafe import Markup

_ENTITIES = {
    **{ord(c): f"&#{ord(c)};" for c in "`*_[]{}#\\|!+=~^$@"},
    ord("&"): "&amp;",
    ord("<"): "&lt;",
    ord(">"): "&gt;",
    ord('"'): "&quot;",
    ord("'"): "&#39;",
}
_WHITE = re.compile(r"[\s\x00-\x1f\x7f]+")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_LIST_MARK = re.compile(r"^(\d+)([.)])")


def literal(text: object) -> Markup:
    """One line of text for any place in a page; white space becomes single spaces."""
    return _literal(
        text.replace("\x02", " ").replace("\x03", " ") if isinstance(text, str) else str(text)
    )


@lru_cache(maxsize=65536)
def _literal(plain: str) -> Markup:
    plain = _WHITE.sub(" ", plain).translate(_ENTITIES)
    plain = _LIST_MARK.sub(lambda m: f"{m[1]}&#{ord(m[2])};", plain.lstrip())
    if plain[:1] in ("-", ":"):
        plain = f"&#{ord(plain[0])};{plain[1:]}"
    return Markup(plain)


def preformatted(text: str) -> Markup:
    """Text for inside `<pre>`: lines and indentation kept, everything else literal."""
    return Markup(entities(lines_kept(text)))


def lines_kept(text: str) -> str:
    """Text as it will stand inside `<pre>`, not yet literal: no control characters, no tabs."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROL.sub(" ", lines).expandtabs(2)


def entities(text: str) -> str:
    """The characters that Markdown or HTML could read as markup as entities; white space stays."""
    return text.translate(_ENTITIES)


def finalize(value: object) -> object:
    """What Jinja does with every value it prints: literal, unless it is finished markup."""
    return value if isinstance(value, Markup) else literal(value)


def title(text: str) -> str:
    """A page title as MkDocs expects it: it goes into its templates without escaping."""
    return str(literal(text))
