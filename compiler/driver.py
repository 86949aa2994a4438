"""The order of the passes, and where we stop when there are errors; reads and writes nothing.

.kw text ─passes→ checked model ─versions→ one for each text that held ─┬→ generated/
                      amendments ──────────────────┘                     └→ pages of the site
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from compiler.collector import collector_paused
from compiler.diagnostics.diagnostic import Diagnostic, has_errors, in_order
from compiler.model.checked import CheckedRegeling
from compiler.model.nodes import Regeling
from compiler.passes import pass_draft, pass_text
from compiler.publication.published import PublishedText
from compiler.source import Source
from compiler.texts import Tekst, unamended

if TYPE_CHECKING:
    from compiler.backends.site import Site


@dataclass(frozen=True, slots=True)
class Compilation:
    """How far the passes came. `checked` is only there when nothing is wrong.

    Both are of the newest version; `checked.eerder` holds the ones before. `teksten` are the files of
    every version.
    """

    regeling: Regeling | None
    checked: CheckedRegeling | None
    diagnostics: tuple[Diagnostic, ...]
    teksten: tuple[Tekst, ...] = ()


@collector_paused()
def compile_regeling(
    sources: tuple[Source, ...],
    published: PublishedText | None,
    before: tuple[Diagnostic, ...] = (),
    wijzigingen: tuple[Source, ...] = (),
    wijzigingspublicaties: Mapping[str, PublishedText] = MappingProxyType({}),
) -> Compilation:
    """From text to the checked model. `before` is what reading the folder reported.

    `wijzigingspublicaties` are the publications of amendments that are there, by the name of the file.
    """
    base = pass_text(sources, published, before)
    if base.checked is None or has_errors(base.diagnostics):
        return Compilation(base.regeling, None, in_order(base.diagnostics))
    if wijzigingen:
        from compiler.versions import compile_versions  # late: most texts have no amendments

        versions = compile_versions(base, wijzigingen, wijzigingspublicaties)
    else:
        versions = unamended(base)
    found = in_order((*base.diagnostics, *versions.diagnostics))
    return Compilation(versions.regeling, versions.checked, found, versions.teksten)


@collector_paused()
def compile_draft(sources: tuple[Source, ...], before: tuple[Diagnostic, ...] = ()) -> Compilation:
    """One text, to compare with another: held against no publication, its voorbeelden not run."""
    passed = pass_draft(sources, before)
    return Compilation(passed.regeling, passed.checked, in_order(passed.diagnostics))


@collector_paused()
def generate_python(checked: CheckedRegeling) -> Mapping[str, str]:
    """The files of the validator package, by their path in generated/."""
    from compiler.backends import python  # late: checking alone need not load a backend

    return python.generate(checked)


@collector_paused()
def generate_article_modules(checked: CheckedRegeling) -> Mapping[str, str]:
    """Of the validator package what the pages of the site show, by the same paths."""
    from compiler.backends import python

    return python.article_modules(checked)


@collector_paused()
def generate_packages(checked: CheckedRegeling) -> Mapping[str, str]:
    """The files of generated/: the validator package, and below it the same for JavaScript."""
    from compiler.backends import javascript

    return dict(sorted({**generate_python(checked), **javascript.generate(checked)}.items()))


@collector_paused()
def generate_site(
    checked: CheckedRegeling,
    generated: Mapping[str, str],
    diagnostics: tuple[Diagnostic, ...],
    address: str = "",
    mutaties: str = "",
    audits: Mapping[str, Mapping[str, Any]] | None = None,
) -> Site:
    """The site, of which all files or first some pages can be made, by their path in its docs folder.

    `generated` holds the modules of the articles, perhaps among all files of the package.
    `address` is where the site will stand, empty where that is not known; `mutaties` the measurement of
    what notices mistakes, as JSON, if it was made; `audits` the results of the audits of the built
    site that were kept.
    """
    from compiler.backends import javascript, site
    from compiler.site_sources import site_sources

    sources = site_sources(checked, generated, diagnostics, address, mutaties, audits)
    earlier = {
        text.geldigheid.vanaf.isoformat(): javascript.classic(text)
        for text in checked.eerder
        if text.geldigheid is not None
    }
    rules = replace(sources, toetsing=javascript.classic(checked), eerdere_toetsing=earlier)
    return site.Site.of(checked, rules)
