"""Two terms that are each explained by the other."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.zelf.text import Hit, passages
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model.nodes import Regeling

_Uses = dict[str, dict[str, Hit]]


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """Each circle once, from the first of its terms; a term within its own definition is narrowing."""
    uses = _uses(regeling)
    told: set[frozenset[str]] = set()
    for term in uses:
        path = _way_back(uses, term)
        if path and frozenset(path) not in told:
            told.add(frozenset(path))
            yield _remark(uses, path)


def _uses(regeling: Regeling) -> _Uses:
    """For every term the terms that its definition uses, with the first place."""
    uses: _Uses = {begrip.nummer: {} for begrip in regeling.begrippen}
    for passage in passages(regeling, "artikel"):
        term = passage.vindplaats.nummer_of("begrip")
        if term is None:
            continue
        for gebruik in passage.alinea.begrippen:
            if gebruik.begrip != term:
                hit = Hit(passage, gebruik.start, gebruik.end)
                uses[term].setdefault(gebruik.begrip, hit)
    return uses


def _way_back(uses: _Uses, term: str) -> list[str]:
    """The shortest way from a term through definitions back to it; empty if there is none."""
    paths = [[term]]
    seen = {term}
    for path in paths:
        for following in uses[path[-1]]:
            if following == term:
                return path
            if following not in seen:
                seen.add(following)
                paths.append([*path, following])
    return []


def _remark(uses: _Uses, path: list[str]) -> Diagnostic:
    steps = list(zip(path, [*path[1:], path[0]], strict=True))
    hits = [uses[one][other] for one, other in steps]
    labels = [
        Label(hit.span, f"‘{one}’ wordt uitgelegd met ‘{other}’")
        for hit, (one, other) in zip(hits, steps, strict=True)
    ]
    return Diagnostic(
        codes.BEGRIPPEN_IN_KRING,
        labels[0],
        tuple(labels[1:]),
        "Wie het ene begrip wil verstaan, heeft het andere nodig, en omgekeerd; een omschrijving "
        "is er om een begrip vast te leggen (Aanwijzing 5.1, eerste lid).",
        f"omschrijf ‘{path[0]}’ zonder ‘{path[1]}’, of omgekeerd",
        hits[0].passage.vindplaats,
    )
