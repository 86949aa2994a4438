"""The citeertitel in the text, in its rule and in the head of the file are one and the same."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.provisions import texts_of_units, unit_of
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model.nodes import Regeling, Slotbepaling


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """Hold the rule against the head of the file, and against the text above it."""
    texts = texts_of_units(regeling)
    for bepaling in regeling.walk():
        for regel in bepaling.regels:
            if not isinstance(regel, Slotbepaling) or regel.soort != "citeertitel":
                continue
            if regel.titel != regeling.kop.titel:
                yield Diagnostic(
                    codes.CITEERTITEL_VERSCHILT,
                    Label(regel.span, "dit is de citeertitel"),
                    (Label(regeling.kop.span, "in de kop heet de regeling anders"),),
                    help="neem in de kop de citeertitel letter voor letter over",
                    vindplaats=bepaling.vindplaats,
                )
            elif regel.titel not in texts.get(unit_of(bepaling.vindplaats), ""):
                yield Diagnostic(
                    codes.CITEERTITEL_VERSCHILT,
                    Label(regel.span, "zo staat het niet in de tekst van dit artikel"),
                    help="neem de citeertitel letter voor letter over",
                    vindplaats=bepaling.vindplaats,
                )
