"""Every link of a built site that leads nowhere, those inside blocks of HTML included.

MkDocs looks at the links of Markdown only.
"""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

from compiler.backends.site.self_check import FORM

_ID = re.compile(r"""\s(?:id|name)="([^"]+)\"""")
_LINK = re.compile(r"""<(a|link|script|img)\b(?! rel="canonical")[^>]*?\s(?:href|src)="([^"]*)\"""")


def dead_links(site: Path) -> Iterator[str]:
    """Every link of a built site that leads to no file or no anchor, and every link to another host

    that the page itself would load (scripts, styles, pictures).
    """
    pages = {
        p.relative_to(site).as_posix(): p.read_text("utf-8") for p in sorted(site.rglob("*.html"))
    }
    anchors = {name: _anchors(text) for name, text in pages.items()}
    for name, text in pages.items():
        if name == "404.html":
            continue
        for kind, link in _links(text):
            if problem := _problem(site, anchors, name, kind, link):
                yield f"{name}: {problem}"


@lru_cache(maxsize=1024)
def _anchors(text: str) -> frozenset[str]:
    return frozenset(_ID.findall(text))


@lru_cache(maxsize=1024)
def _links(text: str) -> tuple[tuple[str, str], ...]:
    """Kind of element and address; what a page links to twice is looked at once."""
    return tuple((kind, html.unescape(raw)) for kind, raw in dict.fromkeys(_LINK.findall(text)))


def _problem(
    site: Path, anchors: Mapping[str, frozenset[str]], page: str, kind: str, link: str
) -> str | None:
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        loads = kind != "a" and parts.scheme in ("http", "https", "")
        return f"{link} wordt van een andere computer geladen" if loads else None
    path = posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(parts.path)))
    target = page if not parts.path else path
    if parts.path.endswith("/") or target in (".", "..") or (site / target).is_dir():
        target = posixpath.normpath(posixpath.join(target, "index.html"))
    if target not in anchors:
        return None if (site / target).is_file() else f"de link naar {link} wijst nergens naar"
    fragment = unquote(parts.fragment)
    if "=" in fragment:  # an answer, filled in by the form on that page
        fragment = FORM
    if fragment and fragment not in anchors[target] and fragment != "__comments":
        return f"de link naar {link} wijst naar een plek die er niet is"
    return None
