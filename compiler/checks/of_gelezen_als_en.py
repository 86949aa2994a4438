"""The text says "of" and the rule joins with `en`: it asks for all what is an alternative."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.reading.chains import chains
from compiler.checks.reading.provision import finding
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model.nodes import Regeling


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """A chain of `en` where the text has "of"."""
    for provision, chain in chains(regeling):
        if chain.woord == "en" and chain.tekst == "of":
            yield finding(
                codes.OF_GELEZEN_ALS_EN,
                chain.span,
                "hier staat ‘en’; in de tekst staat ‘of’",
                "verbind de voorwaarden met ‘of’",
                provision.vindplaats,
            )
