"""A paragraph that ends in a comma, or in no mark at all: is something missing?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.zelf.text import Hit, Passage, remark
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model.nodes import Alinea, Bepaling, Regeling

_OPEN_END = re.compile(r"(?:,|(?<!; en)(?<!; of)(?<=[a-zë]))$")
# Shorter is a heading, a name or a word between two items.
_SENTENCE = 8


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """The paragraphs of the articles and the toelichting; the last line may open a list or a note."""
    for deel in regeling.delen:
        if deel.soort in ("artikel", "toelichting"):
            for bepaling in deel.walk():
                yield from _of(bepaling)


def _of(bepaling: Bepaling) -> Iterator[Diagnostic]:
    if bepaling.soort in ("noot", "ondertekening", "begrip"):
        return
    for deel, following in zip(bepaling.inhoud, (*bepaling.inhoud[1:], None), strict=False):
        opens = isinstance(following, Bepaling) and following.soort != "noot"
        if not isinstance(deel, Alinea) or opens or deel.tekst.endswith((".", ";", ":")):
            continue
        match = _OPEN_END.search(deel.tekst)
        if match is not None and len(deel.tekst.split()) >= _SENTENCE:
            start = deel.tekst.rfind(" ") + 1
            ends = ", met een komma" if match.group() == "," else ", zonder leesteken"
            last = " ".join(deel.tekst.split()[-3:])
            yield remark(
                codes.ALINEA_NIET_AF,
                Hit(Passage(bepaling, deel), start, len(deel.tekst)),
                f"de alinea eindigt op ‘{last}’{ends}",
                why="Een zin eindigt met een punt; een komma doet vermoeden dat er tekst ontbreekt.",
                help="maak de zin af, of zet een punt",
            )
