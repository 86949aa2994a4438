"""Jinja with the escape of this room: whatever a template prints is literal unless it is markup."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from compiler.backends.site.escape import finalize, title
from compiler.backends.site.notation import amount, capital, sentence
from compiler.backends.site.rules import points

Maker = Callable[[], str]
"""Makes one page of Markdown, when it is asked for."""


@cache
def environment() -> Environment:
    """One environment; an undefined name in a template is an error."""
    made = Environment(
        loader=PackageLoader("compiler.backends.site", "templates"),
        undefined=StrictUndefined,
        finalize=finalize,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    made.filters["zin"] = sentence
    made.filters["hoofdletter"] = capital
    made.filters["punt"] = points
    made.filters["euro"] = amount
    return made


# How much a page weighs in the search results, by its template; 1 where nothing is said. The text of
# the regulation comes first, what is about the compiler last.
_WEIGHTS = {
    "toelichting": 0.6,
    "voorblad": 0.5,
    "regeling": 0.6,
    "keuzelijst": 4.0,
    "regels": 0.3,
    "zelftoets": 0.3,
    "toets-zelf": 0.5,
    "taal": 0.1,
    "melding": 0.1,
    "meldingen": 0.1,
}


def render(
    template: str,
    page_title: str,
    *,
    wide: bool = False,
    menu: bool = True,
    found: bool = True,
    **view: object,
) -> str:
    """One page of Markdown, with its title and its weight in the search in the front matter.

    A wide page has no contents beside it, so that a drawing or a table gets the room; one without
    menu (on a wide screen) is for a single task; one that is not to be found by searching says the
    same as another page.
    """
    body = environment().get_template(f"{template}.md.j2").render(titel=page_title, **view)
    head = [f"title: {json.dumps(title(page_title), ensure_ascii=False)}"]
    if not found:
        head += ["search:", "  exclude: true"]
    elif weight := _WEIGHTS.get(template):
        head += ["search:", f"  boost: {weight}"]
    hidden = [*(["toc"] if wide else []), *([] if menu else ["navigation"])]
    head += [f"hide: [{', '.join(hidden)}]"] if hidden else []
    return "\n".join(("---", *head, "---", "", body))
