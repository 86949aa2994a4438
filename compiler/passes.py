"""From the files of one text of a regulation to the checked model: the passes, in their order.

Within a pass everything is collected; at the boundary an error stops the chain, because a later pass
could only report its consequences.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from compiler.checks import check
from compiler.checks.tekst_wijkt_af import check_wijziging
from compiler.diagnostics.diagnostic import Diagnostic, has_errors
from compiler.evaluate import voorbeelden
from compiler.evaluate.coverage import cover
from compiler.evaluate.gelopen import run as run_voorbeelden
from compiler.model.checked import CheckedRegeling
from compiler.model.from_syntax import from_syntax
from compiler.model.nodes import Alinea, Bepaling, Regeling
from compiler.model.official_text import Piece
from compiler.publication.published import PublishedText
from compiler.source import Source
from compiler.syntax.nodes import Bestand
from compiler.syntax.parse import parse
from compiler.vindplaats import Vindplaats

Check = Callable[[Regeling], tuple[CheckedRegeling | None, tuple[Diagnostic, ...]]]


@dataclass(frozen=True, slots=True)
class Passed:
    """How far one text came. `regeling` is there when it could be bound, `checked` when nothing is wrong."""

    bestanden: tuple[Bestand, ...]
    regeling: Regeling | None
    checked: CheckedRegeling | None
    diagnostics: tuple[Diagnostic, ...]


def pass_text(
    sources: tuple[Source, ...],
    published: PublishedText | None,
    before: tuple[Diagnostic, ...] = (),
) -> Passed:
    """The text as it was published first. `before` is what reading the folder reported."""
    return _pass(sources, lambda regeling: check(regeling, published), before)


def pass_version(sources: tuple[Source, ...]) -> Passed:
    """A text as amended: compared with no publication, its toelichting left alone.

    An amendment has a toelichting of its own; the one of the first text stays as it was written and is
    not held against what the articles have become.
    """
    return _pass(sources, _check_version, ())


def pass_draft(sources: tuple[Source, ...], before: tuple[Diagnostic, ...] = ()) -> Passed:
    """A text to compare with another: as a version, its voorbeelden left alone.

    Those of a draft may still be of the text before.
    """
    return _hold(sources, _check_version, before)


def pass_published(ours: list[Piece], published: PublishedText) -> tuple[Diagnostic, ...]:
    """The text of an amending regulation, held against its publication."""
    return tuple(check_wijziging(ours, published))


def _pass(sources: tuple[Source, ...], hold: Check, found: tuple[Diagnostic, ...]) -> Passed:
    passed = _hold(sources, hold, found)
    if passed.checked is None:
        return passed
    gelopen = run_voorbeelden(passed.checked.regeling)
    found = (*passed.diagnostics, *voorbeelden.failures(passed.checked.regeling, gelopen))
    if has_errors(found):
        return replace(passed, checked=None, diagnostics=found)
    coverage, diagnostics = cover(passed.checked, gelopen)
    checked = replace(passed.checked, coverage=coverage)
    return replace(passed, checked=checked, diagnostics=(*found, *diagnostics))


def _hold(sources: tuple[Source, ...], hold: Check, found: tuple[Diagnostic, ...]) -> Passed:
    parsed = [parse(source) for source in sources]
    bestanden = tuple(bestand for bestand, _ in parsed)
    found += tuple(diagnostic for _, diagnostics in parsed for diagnostic in diagnostics)
    if has_errors(found):
        return Passed(bestanden, None, None, found)

    regeling, diagnostics = from_syntax(bestanden)
    found += diagnostics
    if regeling is None or has_errors(found):
        return Passed(bestanden, regeling, None, found)

    checked, diagnostics = hold(regeling)
    found += diagnostics
    return Passed(bestanden, regeling, None if has_errors(found) else checked, found)


def _check_version(regeling: Regeling) -> tuple[CheckedRegeling | None, tuple[Diagnostic, ...]]:
    return check(_with_old_toelichting(regeling), None, _not_about_toelichting)


def _not_about_toelichting(diagnostic: Diagnostic) -> bool:
    place = diagnostic.vindplaats
    return place is None or not place.delen or place.delen[0].soort != "toelichting"


def _with_old_toelichting(regeling: Regeling) -> Regeling:
    """Without the references in the toelichting to what is no longer there."""
    known = {bepaling.vindplaats for bepaling in regeling.walk()}
    delen = tuple(
        _without_dangling(deel, known) if deel.soort == "toelichting" else deel
        for deel in regeling.delen
    )
    return replace(regeling, delen=delen)


def _without_dangling(bepaling: Bepaling, known: set[Vindplaats]) -> Bepaling:
    def kept(alinea: Alinea) -> Alinea:
        there = tuple(v for v in alinea.verwijzingen if v.regeling or _exists(v.doel, known))
        return replace(alinea, verwijzingen=there)

    inhoud = tuple(
        kept(item)
        if isinstance(item, Alinea)
        else _without_dangling(item, known)
        if isinstance(item, Bepaling)
        else item
        for item in bepaling.inhoud
    )
    return replace(bepaling, inhoud=inhoud)


def _exists(doel: Vindplaats | None, known: set[Vindplaats]) -> bool:
    while doel is not None and doel.delen and doel.delen[-1].soort in ("volzin", "aanhef"):
        doel = doel.parent
    return doel is None or doel in known
