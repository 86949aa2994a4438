"""The fixed formulas of a regulation: opschrift, aanhef, entry into force, citeertitel, slotformulier.

Those of the opschrift, the aanhef and the slotformulier are asked of a ministeriële regeling only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.zelf.slot import slotbepalingen
from compiler.checks.zelf.text import Hit, Passage, remark
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model.nodes import Bepaling, Regeling
from compiler.model.official_text import whole_text

_SELF = r"(?:Deze \w+|Dit besluit|Dit reglement)"
_CLOSING = {
    "inwerkingtreding": (
        re.compile(
            r"\btre(?:edt|den) (?:\w+ ){0,6}?in werking (?:met ingang van|op het tijdstip|op een bij)"
        ),
        "… treedt in werking met ingang van …",
        "Aanwijzing 4.21",
    ),
    "vervalt": (
        re.compile(r"\bvervalt met ingang van\b"),
        "… vervalt met ingang van …",
        "Aanwijzing 181, oud",
    ),
    "citeertitel": (
        re.compile(rf"{_SELF} wordt aangehaald als: "),
        "Deze regeling wordt aangehaald als: …",
        "Aanwijzing 4.25",
    ),
}
_OPSCHRIFT = re.compile(
    r"Regeling van de (?:Minister|Staatssecretaris)\b.* van \d{1,2} \w+ \d{4}, nr\. .+, houdende .+[^.]"
)
_SLOT = re.compile(
    r"Deze regeling zal met (?:de bijlagen? en )?de toelichting in de Staatscourant worden geplaatst\."
)


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """Each formula where its part is there; a part that is missing is not asked for here."""
    for bepaling, slot in slotbepalingen(regeling):
        pattern, formula, source = _CLOSING[slot.soort]
        if not pattern.search(whole_text(bepaling)):
            yield from _remark(bepaling, formula, source)
    if regeling.kop.soort_regeling != "ministeriële regeling":
        return
    for deel in regeling.delen:
        if deel.soort == "opschrift" and not _OPSCHRIFT.fullmatch(whole_text(deel)):
            yield from _remark(
                deel,
                "Regeling van de Minister van … van [datum], nr. …, houdende … (citeertitel)",
                "Aanwijzing 106, oud",
            )
        elif deel.soort == "aanhef":
            yield from _aanhef(deel)
        elif deel.soort == "slotformulier" and not _SLOT.fullmatch(whole_text(deel)):
            yield from _remark(
                deel,
                "Deze regeling zal met de toelichting in de Staatscourant worden geplaatst.",
                "Aanwijzing 196, oud",
            )


def _aanhef(aanhef: Bepaling) -> Iterator[Diagnostic]:
    """The minister with a comma, what it rests on with semicolons, and "Besluit:"."""
    first, *middle, last = [a.tekst for a in aanhef.alineas] or [""]
    opens = first.startswith(
        ("De Minister ", "De Staatssecretaris ", "De Ministers ")
    ) and first.endswith(",")
    closes = last in ("Besluit:", "Besluiten:")
    rests = any(text.startswith("Gelet op ") for text in middle)
    if not (opens and closes and rests and all(text.endswith(";") for text in middle)):
        yield from _remark(
            aanhef, "De Minister van …, / Gelet op …; / Besluit:", "Aanwijzing 112, oud"
        )


def _remark(bepaling: Bepaling, formula: str, source: str) -> Iterator[Diagnostic]:
    for alinea in bepaling.alineas[:1]:
        yield remark(
            codes.VASTE_FORMULE,
            Hit(Passage(bepaling, alinea), 0, len(alinea.tekst)),
            "dit is niet de vaste formule",
            why=f"De formule luidt: ‘{formula}’ ({source}).",
            help="neem de formule over",
        )
