"""Two footnotes with one number: which does the mark mean?"""

from __future__ import annotations

from collections.abc import Iterator

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model.nodes import Bepaling, Regeling


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """The numbers of all footnotes of a part."""
    for deel in regeling.delen:
        seen: dict[str, Bepaling] = {}
        for bepaling in deel.walk():
            if bepaling.soort != "noot":
                continue
            earlier = seen.setdefault(bepaling.nummer, bepaling)
            if earlier is not bepaling:
                yield Diagnostic(
                    codes.NOOT_DUBBEL_GENUMMERD,
                    Label(bepaling.span, f"noot {bepaling.nummer} is er al"),
                    (Label(earlier.span, "hier staat de eerste"),),
                    "Een noot wordt gevonden met haar nummer; met twee gelijke nummers wijst het teken "
                    "in de tekst twee noten aan.",
                    "nummer de noten door",
                    bepaling.vindplaats,
                )
