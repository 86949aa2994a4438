"""The register of codes: every number once, with its slug, severity and one-line Dutch title.

KW1xx syntax, KW2xx names and references, KW3xx checks, KW4xx the text against the publication,
KW5xx examples, KW9xx the folder and the command. A number is never used again for something else.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Code:
    """One kind of diagnostic: `KW204`, its slug (also the name of its module, case and page)."""

    number: str
    slug: str
    title: str
    severity: Literal["fout", "waarschuwing", "opmerking"] = "fout"


REGISTER: dict[str, Code] = {}


def register(
    number: str,
    slug: str,
    title: str,
    severity: Literal["fout", "waarschuwing", "opmerking"] = "fout",
) -> Code:
    """Enter a code; a number or slug that is taken is a mistake of ours and raises ValueError."""
    if number in REGISTER or any(c.slug == slug for c in REGISTER.values()):
        raise ValueError(f"{number} {slug}: al in gebruik")
    code = Code(number, slug, title, severity)
    REGISTER[number] = code
    return code


# ---------------------------------------------------------------- KW9xx: the folder and the command

GEEN_REGELING = register("KW901", "geen_regeling", "map zonder regeling")
ONLEESBAAR_BESTAND = register("KW902", "onleesbaar_bestand", "bestand is niet te lezen")
GEEN_UTF8 = register("KW903", "geen_utf8", "bestand is niet in UTF-8 opgeslagen")
PUBLICATIE_ONTBREEKT = register(
    "KW904", "publicatie_ontbreekt", "publicatie ontbreekt", "waarschuwing"
)
ONBRUIKBARE_UITZONDERINGEN = register(
    "KW905", "onbruikbare_uitzonderingen", "uitzonderingen bij de publicatie zijn onbruikbaar"
)
UITVOER_VEROUDERD = register("KW906", "uitvoer_verouderd", "generated/ is niet bijgewerkt")
UITVOER_NIET_GESCHREVEN = register("KW907", "uitvoer_niet_geschreven", "uitvoer is niet geschreven")
SITE_NIET_GEBOUWD = register("KW908", "site_niet_gebouwd", "site is niet gebouwd")
