"""A hardheidsclausule for any provision, instead of for those that may turn out hard."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.zelf.text import Hit, Passage, remark
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model.nodes import Hardheidsclausule, Regeling

_WIDE = re.compile(
    r"\b(?:een|enige|elke|iedere) bepaling(?:en)? (?:van|uit|in) (?:deze|dit) \w+"
    r"|\b(?:een of meer|één of meer|een of meerdere|één of meerdere|de) bepalingen"
    r" (?:van|uit|in) (?:deze|dit) \w+"
    r"|\bhet bepaalde (?:in|bij|bij of krachtens) (?:deze|dit) \w+"
    r"|\b(?:deze|dit) (?:regeling|verordening|wet|besluit) (?=(?:geheel of gedeeltelijk )?buiten)"
)


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """The words that name no article."""
    for bepaling in regeling.walk():
        if not any(isinstance(regel, Hardheidsclausule) for regel in bepaling.regels):
            continue
        for alinea in bepaling.alineas:
            match = _WIDE.search(alinea.tekst)
            if match is not None:
                yield remark(
                    codes.HARDHEIDSCLAUSULE_TE_RUIM,
                    Hit(Passage(bepaling, alinea), *match.span()),
                    "van welke bepalingen kan worden afgeweken?",
                    why="Een hardheidsclausule noemt zo precies mogelijk de bepalingen waarvan kan "
                    "worden afgeweken (Aanwijzing 5.26).",
                    help="noem de artikelen en leden die in een bijzonder geval hard kunnen uitpakken",
                )
                break
