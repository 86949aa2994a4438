"""Headings between articles: how they rank, and how they are printed.

>>> printed("hoofdstuk", "2", "De aanvraag")
('Hoofdstuk 2.', 'De aanvraag')
>>> printed("paragraaf", "2.1", "§ 2.1 Wie kan aanvragen")
('§ 2.1', 'Wie kan aanvragen')
"""

from __future__ import annotations

import re

from compiler.model.nodes import Bepaling
from compiler.vindplaats import Soort

RANKS: tuple[Soort, ...] = ("hoofdstuk", "titel", "afdeling", "paragraaf")
"""From the widest to the narrowest."""


def heading(kop: Bepaling) -> str:
    """A heading on one line as it is printed; its label alone where it has no title."""
    return f"{kop.label} {kop.opschrift}" if kop.opschrift else kop.label.rstrip(".")


def printed(soort: Soort, nummer: str, opschrift: str) -> tuple[str, str]:
    """What the publication prints before the title of a heading, and the title.

    A title that opens with the heading's own kind and number is the whole line as it was printed;
    any other title follows the usual form.
    """
    sign = "§|" if soort == "paragraaf" else ""
    own = re.compile(rf"(?i:{sign}{soort}) ?{re.escape(nummer)}\b[.:]?(?: [–-](?= ))?")
    match = own.match(opschrift)
    if match is None:
        return f"{soort.capitalize()} {nummer}.", opschrift
    return match[0], opschrift[match.end() :].strip()
