"""An abbreviation that is used before the text says what it stands for, or without that."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.zelf.text import Hit, find, passages, remark
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model.nodes import Regeling

_ABBREVIATION = re.compile(r"[A-Z](?<![\w-].)[A-Z]{2,}(?![\w-]|’s)")
_INTRODUCED = re.compile(r"\((?:hierna(?: te noemen)?: )?(?:de |het )?([A-Z]{3,})\)")
_ROMAN = re.compile(r"[IVXLC]+")


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """In the articles each is introduced; in the toelichting none is used before it is."""
    terms = {form for begrip in regeling.begrippen for form in (begrip.nummer, *begrip.ook)}
    yield from _without(regeling, terms)
    yield from _too_early(regeling, terms)


def _without(regeling: Regeling, terms: set[str]) -> Iterator[Diagnostic]:
    known = terms | {match[1] for _, match in find(regeling, _INTRODUCED, "artikel")}
    for hit in _uses(regeling, "artikel", known):
        known.add(hit.words)
        yield remark(
            codes.AFKORTING_ZONDER_BETEKENIS,
            hit,
            f"nergens staat waar ‘{hit.words}’ voor staat",
            why="Afkortingen worden vermeden, en anders omschreven (Aanwijzing 60, oud).",
            help="schrijf de naam voluit, of neem de afkorting op in de begripsbepalingen",
        )


def _too_early(regeling: Regeling, terms: set[str]) -> Iterator[Diagnostic]:
    introduced: dict[str, Hit] = {}
    for hit, match in find(regeling, _INTRODUCED, "toelichting"):
        introduced.setdefault(match[1], hit)
    order = {id(passage): n for n, passage in enumerate(passages(regeling, "toelichting"))}
    seen: set[str] = set(terms)
    for hit in _uses(regeling, "toelichting", set()):
        place = introduced.get(hit.words)
        if place is None or hit.words in seen:
            continue
        seen.add(hit.words)
        if (order[id(hit.passage)], hit.start) < (order[id(place.passage)], place.start):
            yield remark(
                codes.AFKORTING_ZONDER_BETEKENIS,
                hit,
                f"pas verderop staat waar ‘{hit.words}’ voor staat",
                why="Een afkorting wordt omschreven waar zij voor het eerst staat (Aanwijzing 60, oud).",
                help="zet de omschrijving hier",
                others=(Label(place.span, "hier staat de omschrijving"),),
            )


def _uses(regeling: Regeling, part: str, known: set[str]) -> Iterator[Hit]:
    for hit, match in find(regeling, _ABBREVIATION, part):
        if match.group() in known or _ROMAN.fullmatch(match.group()):
            continue
        cited = hit.passage.alinea.verwijzingen
        if hit.passage.bepaling.soort != "noot" and not any(
            v.regeling and v.start <= hit.start < v.end for v in cited
        ):
            yield hit
