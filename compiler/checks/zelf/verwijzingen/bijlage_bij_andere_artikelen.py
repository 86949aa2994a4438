"""The heading of a bijlage names other articles than those that refer to it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.zelf.text import Hit, Passage, passages
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model.nodes import Bepaling, Regeling

_HEADING = re.compile(r"\bartikel(?:en)?\b(.*)", re.IGNORECASE | re.DOTALL)
_NUMBER = re.compile(r"\d+[a-z]*")
_BIJLAGE = re.compile(r"\b(?:de|deze) bijlage\b")


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """Hold the heading against the articles; only where there is one bijlage to refer to."""
    if len(regeling.bijlagen) != 1:
        return
    bijlage = regeling.bijlagen[0]
    named = _named(bijlage)
    if named is None:
        return
    referring = _referring(regeling)
    missing = [number for number in referring if number not in named]
    surplus = [number for number in named if number not in referring]
    if missing or surplus:
        yield _remark(bijlage, missing, surplus, referring)


def _named(bijlage: Bepaling) -> list[str] | None:
    """The numbers in the heading; None for a range, which says nothing of each."""
    heading = _HEADING.search(_heading(bijlage))
    if heading is None or "tot en met" in _heading(bijlage).lower():
        return None
    return [number.lower() for number in _NUMBER.findall(heading[1])]


def _referring(regeling: Regeling) -> dict[str, Hit]:
    found: dict[str, Hit] = {}
    for passage in passages(regeling, "artikel"):
        match = _BIJLAGE.search(passage.tekst)
        if match is not None:
            hit = Hit(Passage(passage.bepaling, passage.alinea), *match.span())
            found.setdefault(passage.vindplaats.delen[0].nummer, hit)
    return found


def _remark(
    bijlage: Bepaling, missing: list[str], surplus: list[str], referring: dict[str, Hit]
) -> Diagnostic:
    words = [
        f"artikel {number} verwijst naar de bijlage en staat er niet bij" for number in missing
    ]
    words += [f"artikel {number} verwijst niet naar de bijlage" for number in surplus]
    return Diagnostic(
        codes.BIJLAGE_BIJ_ANDERE_ARTIKELEN,
        Label(bijlage.span, "; ".join(words)),
        tuple(Label(referring[number].span, "hier") for number in missing),
        "Een bijlage noemt in haar opschrift de artikelen waarbij zij hoort (Aanwijzing 3.61).",
        "laat het opschrift en de artikelen hetzelfde zeggen",
        bijlage.vindplaats,
    )


def _heading(bijlage: Bepaling) -> str:
    return bijlage.opschrift or bijlage.nummer
