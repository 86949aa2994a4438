"""A quotation that opens with the closing mark, or closes with another mark than it opened with."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.zelf.text import EVERYWHERE, find, remark, shortened
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model.nodes import Regeling

# An apostrophe at the start of a word is ’s, ’t, ’n, ’m or ’k: those are no quotations.
_CLOSING_OPENS = re.compile(r"’(?<![\w’]’)(?!(?:s|t|n|m|k|r)\b)(?=\w)[^‘’“”.;:]{2,80}’(?!\w)")
_OTHER_CLOSES = re.compile(r"“[^“”‘]{2,}?’’|„[^„”‘]{2,}?’’")


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """Both kinds, in all of the text."""
    for hit, _ in find(regeling, _CLOSING_OPENS, *EVERYWHERE):
        yield remark(
            codes.AANHALINGSTEKEN_VERKEERD,
            hit,
            f"‘{shortened(hit.words[1:-1])}’ opent met een sluitteken",
            why="Een aanhaling opent met ‘ en sluit met ’.",
            help="schrijf ‘ aan het begin",
        )
    for hit, _ in find(regeling, _OTHER_CLOSES, *EVERYWHERE, holding=("’’",)):
        yield remark(
            codes.AANHALINGSTEKEN_VERKEERD,
            hit,
            f"‘{shortened(hit.words[1:-2])}’ sluit met twee enkele tekens",
            why="Een aanhaling die met “ opent, sluit met ”.",
            help="schrijf ” aan het einde",
        )
