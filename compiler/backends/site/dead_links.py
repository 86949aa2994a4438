"""Every link of a built site that leads nowhere, those inside blocks of HTML included.

MkDocs looks at the links of Markdown only.
"""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
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
    is_file = cache(lambda file: (site / file).is_file())
    for name, text in pages.items():
        if name == "404.html":
            continue
        for lead in _leads(name, text):
            if problem := _problem(anchors, is_file, lead):
                yield f"{name}: {problem}"


@lru_cache(maxsize=1024)
def _anchors(text: str) -> frozenset[str]:
    return frozenset(_ID.findall(text))


@dataclass(frozen=True, slots=True)
class _Lead:
    """Where a link leads: a file of the site (None: another host, from which the page would load it)

    and a place in it. A folder leads to its `index.html`.
    """

    link: str
    file: str | None
    fragment: str


@lru_cache(maxsize=1024)
def _leads(page: str, text: str) -> tuple[_Lead, ...]:
    """The links of a page; what it links to twice is looked at once."""
    links = ((kind, html.unescape(raw)) for kind, raw in dict.fromkeys(_LINK.findall(text)))
    return tuple(lead for kind, link in links if (lead := _lead(page, kind, link)) is not None)


def _lead(page: str, kind: str, link: str) -> _Lead | None:
    """None for a link to another host that only a reader follows."""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        loads = kind != "a" and parts.scheme in ("http", "https", "")
        return _Lead(link, None, "") if loads else None
    path = posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(parts.path)))
    file = page if not parts.path else path
    if parts.path.endswith("/") or file in (".", ".."):
        file = posixpath.normpath(posixpath.join(file, "index.html"))
    fragment = unquote(parts.fragment)
    # With "=" it is an answer, filled in by the form on that page.
    return _Lead(link, file, FORM if "=" in fragment else fragment)


def _problem(
    anchors: Mapping[str, frozenset[str]], is_file: Callable[[str], bool], lead: _Lead
) -> str | None:
    if lead.file is None:
        return f"{lead.link} wordt van een andere computer geladen"
    file = lead.file if lead.file in anchors else f"{lead.file}/index.html"
    if file not in anchors:
        there = is_file(lead.file)
        return None if there else f"de link naar {lead.link} wijst nergens naar"
    if lead.fragment and lead.fragment not in anchors[file] and lead.fragment != "__comments":
        return f"de link naar {lead.link} wijst naar een plek die er niet is"
    return None
