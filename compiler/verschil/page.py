"""A report as one HTML page that needs nothing else: for a screen, for paper, and to open in Word.

What changed is marked as the site marks it: by elements, by lines, and by words in the text itself.
"""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from compiler.verschil.found import Verschil
from compiler.verschil.report import sections
from compiler.verschil.summary import summary
from compiler.verschil.wording import (
    METHODE,
    also,
    because,
    capital,
    explained,
    facts,
    kind_of_change,
    outcome,
    searched,
    spoken,
    verdicts,
)
from compiler.was_wordt.html import marked
from compiler.was_wordt.nodes import Wijze
from compiler.was_wordt.words import lines_of

_AROUND = 40


def render(verschil: Verschil) -> str:
    """The page."""
    return _template().render(
        verschil=verschil,
        samenvatting=summary(verschil),
        delen=sections(verschil),
        methode=METHODE,
        wijze=Wijze,
        gezocht=any(regel.onderzoek for regel in verschil.regels),
    )


@cache
def _template() -> Template:
    made = Environment(
        loader=PackageLoader("compiler.verschil", "templates"),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters |= {
        "woorden": lambda stukken: marked(stukken, _AROUND),
        "alle_woorden": marked,
        "regels": lines_of,
        "uitkomst": outcome,
        "reden": explained,
        "feiten": facts,
        "oordelen": verdicts,
        "ook": also,
        "door": because,
        "soort": kind_of_change,
        "gezocht": searched,
        "gesproken": spoken,
        "hoofdletter": capital,
    }
    return made.get_template("verschil.html.j2")
