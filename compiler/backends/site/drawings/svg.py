"""Pieces of SVG: escaped text in lines that fit, places as shares of the width.

No number here is floating: shares are whole hundredths of a percent.
"""

from __future__ import annotations

from collections.abc import Iterable
from textwrap import wrap

from markupsafe import Markup

from compiler.backends.site.escape import literal

NARROW = 38
BOLD = 33
"""As many characters of a drawing's text, plain or bold, fit in its width on a telephone."""


def share(part: int, whole: int) -> str:
    """`1/3` as "33.33%"."""
    hundredths = part * 10000 // max(whole, 1)
    return f"{hundredths // 100}.{hundredths % 100:02d}%"


def lines(text: str, width: int = NARROW) -> list[str]:
    """A text in lines of at most so many characters; a longer word stands alone."""
    return wrap(text, width, break_long_words=False) or [""]


def text_at(
    x: str, y: int, text: object, css: str = "", anchor: str = "start", indent: int = 0
) -> Markup:
    """One line of text with its base line at `y`, `indent` pixels past `x`."""
    return Markup('<text x="{}" dx="{}" y="{}" class="{}" text-anchor="{}">{}</text>').format(
        x, indent, y, css, anchor, literal(text)
    )


def rect(x: str, y: int, width: str, height: int, css: str) -> Markup:
    return Markup('<rect x="{}" y="{}" width="{}" height="{}" class="{}"/>').format(
        x, y, width, height, css
    )


def linked(href: str, parts: Iterable[Markup]) -> Markup:
    return Markup('<a href="{}">{}</a>').format(href, Markup("").join(parts))


def drawing(
    naam: str, titel: str, omschrijving: str, height: int, parts: Iterable[Markup], extra: str = ""
) -> Markup:
    """A whole drawing: a group with a name and a description, whose links stay reachable.

    Not `role="img"`: what is inside an image is hidden from who listens, links too.
    """
    return Markup(
        '<svg class="tekening tekening--{0}" width="100%" height="{1}" role="group" '
        'aria-labelledby="{0}-titel" aria-describedby="{0}-omschrijving"{2}>'
        '<title id="{0}-titel">{3}</title><desc id="{0}-omschrijving">{4}</desc>{5}</svg>'
    ).format(
        naam, height, Markup(extra), literal(titel), literal(omschrijving), Markup("").join(parts)
    )
