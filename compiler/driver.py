"""The order of the passes, and where we stop when there are errors; reads and writes nothing.

    .kw text ─parse→ syntax ─from_syntax→ model ─check→ checked model ─┬→ generated/
                                                                       └→ pages of the site

Within a pass everything is collected; at the boundary an error stops the chain, because a later
pass could only report its consequences.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from compiler.checks import check
from compiler.collector import collector_paused
from compiler.diagnostics.diagnostic import Diagnostic, has_errors, in_order
from compiler.evaluate import voorbeelden
from compiler.model.checked import CheckedRegeling
from compiler.model.from_syntax import from_syntax
from compiler.model.nodes import Regeling
from compiler.publication.published import PublishedText
from compiler.source import Source
from compiler.syntax.parse import parse


@dataclass(frozen=True, slots=True)
class Compilation:
    """How far the passes came. `checked` is only there when nothing is wrong."""

    regeling: Regeling | None
    checked: CheckedRegeling | None
    diagnostics: tuple[Diagnostic, ...]


@collector_paused()
def compile_regeling(
    sources: tuple[Source, ...],
    published: PublishedText | None,
    before: tuple[Diagnostic, ...] = (),
) -> Compilation:
    """From text to the checked model. `before` is what reading the folder reported."""
    found = before
    parsed = [parse(source) for source in sources]
    found += tuple(diagnostic for _, diagnostics in parsed for diagnostic in diagnostics)
    if has_errors(found):
        return Compilation(None, None, in_order(found))

    regeling, diagnostics = from_syntax(tuple(bestand for bestand, _ in parsed))
    found += diagnostics
    if regeling is None or has_errors(found):
        return Compilation(regeling, None, in_order(found))

    checked, diagnostics = check(regeling, published)
    found += diagnostics
    if checked is None or has_errors(found):
        return Compilation(regeling, None, in_order(found))

    found += voorbeelden.run(checked)
    return Compilation(regeling, None if has_errors(found) else checked, in_order(found))


@collector_paused()
def generate_python(checked: CheckedRegeling) -> Mapping[str, str]:
    """The files of the validator package, by their path in generated/."""
    from compiler.backends import python  # late: checking alone need not load a backend

    return python.generate(checked)


@collector_paused()
def generate_site(
    checked: CheckedRegeling,
    generated: Mapping[str, str],
    diagnostics: tuple[Diagnostic, ...],
    address: str = "",
) -> Mapping[str, str | bytes]:
    """The pages of the site and the files it offers, by their path in its docs folder.

    `address` is where the site will stand, empty where that is not known.
    """
    from compiler.backends import site
    from compiler.site_sources import site_sources

    return site.generate(checked, site_sources(checked, generated, diagnostics, address))
