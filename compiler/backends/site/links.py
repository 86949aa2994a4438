"""Addresses of pages and the relative links between them.

Every page is a folder with an index ("artikel-9/"), so that links are the same whatever the prefix
under which the site is served; the build for a file system adds "index.html" to them.

>>> relative("artikel-4/", "artikel-9/#lid-2")
'../artikel-9/#lid-2'
>>> relative("artikel-4/", "artikel-4/#lid-2")
'#lid-2'
"""

from __future__ import annotations

import posixpath
from functools import lru_cache

from markupsafe import Markup

from compiler.backends.site.escape import literal
from compiler.backends.site.notation import capital
from compiler.vindplaats import Vindplaats, slug


@lru_cache(maxsize=65536)
def relative(page: str, address: str) -> str:
    """The link from a page ("artikel-4/", "" for the front page) to an address on the site."""
    target, mark, fragment = address.partition("#")
    if target == page and mark:
        return f"#{fragment}"
    path = posixpath.relpath(target or ".", page or ".")
    return f"{path}/{mark}{fragment}"


def link(page: str, address: str, text: object, css: str = "", inzage: str = "") -> Markup:
    """An HTML link; `text` is made literal unless it is markup already.

    `inzage` is the id of the preview that the script of the site shows beside the link.
    """
    shown = text if isinstance(text, Markup) else literal(text)
    attributes = f' class="{css}"' if css else ""
    attributes += f' data-inzage="{inzage}"' if inzage else ""
    return Markup(f'<a href="{relative(page, address)}"{attributes}>{shown}</a>')


def place_link(page: str, place: Vindplaats) -> Markup:
    anchor, text = _cited(place)
    return Markup(f'<a href="{relative(page, anchor)}">{text}</a>')


@lru_cache(maxsize=65536)
def _cited(place: Vindplaats) -> tuple[str, Markup]:
    return place.anchor, literal(str(place))


def part_title(place: Vindplaats) -> str:
    """The part of the regulation that a place stands in, as a heading: "Artikel 9"."""
    return capital(str(Vindplaats(place.delen[:1])))


def begrip_address(term: str) -> str:
    return f"begrippen/#{slug(term)}"


def regel_id(functie: str) -> str:
    """The anchor of a rule on the page of its article."""
    return f"regel-{slug(functie)}"


def regel_address(place: Vindplaats, functie: str) -> str:
    return f"{place.page}#{regel_id(functie)}"
