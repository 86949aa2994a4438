"""The text says "en" and the rule joins with `of`: one is enough where all are asked."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.reading.chains import chains
from compiler.checks.reading.provision import finding
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model.nodes import Regeling


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """A chain of `of` where the text has "en"."""
    for provision, chain in chains(regeling):
        if chain.woord == "of" and chain.tekst == "en":
            yield finding(
                codes.EN_GELEZEN_ALS_OF,
                chain.span,
                "hier staat ‘of’; in de tekst staat ‘en’",
                "verbind de voorwaarden met ‘en’",
                provision.vindplaats,
            )
