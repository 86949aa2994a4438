"""The draft as one HTML page that needs nothing else: for a screen, for paper, to open in a text editor.

What changed is marked by the elements `ins` and `del`, by a line through or below the words, and by
signs in the text; what the drafter has to fill in by `mark`.
"""

from __future__ import annotations

import re
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup, escape

from compiler.wijziging.schrijven.show import elided, where
from compiler.wijziging.schrijven.write import Ontwerp

_AROUND = 30
_OPEN = re.compile(r"\[[^\]]*\]")


def render(ontwerp: Ontwerp) -> str:
    """The page."""
    return _template().render(ontwerp=ontwerp)


def marked(tekst: str) -> Markup:
    """The text with what is still open marked as such."""
    parts: list[Markup] = []
    at = 0
    for m in _OPEN.finditer(tekst):
        parts += [escape(tekst[at : m.start()]), Markup("<mark>"), escape(m[0]), Markup("</mark>")]
        at = m.end()
    return Markup("").join((*parts, escape(tekst[at:])))


@cache
def _template() -> Template:
    made = Environment(
        loader=PackageLoader("compiler.wijziging.schrijven", "templates"),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters |= {
        "open": marked,
        "waar": where,
        "verkort": lambda stukken: elided(stukken, _AROUND),
    }
    return made.get_template("wijziging.html.j2")
