"""Assembling the site's folder and building it, for `kw bouw` and `kw bekijk`.

Pages that the compiler writes and pages written by hand come together in `.kw/werk/site/`; what
MkDocs makes of them goes to the folders that `Publish` will swap.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from pathlib import Path

from compiler import resources
from compiler.backends.site.builder import build_site, write_docs
from compiler.backends.site.configuration import mkdocs_config
from compiler.backends.site.mkdocs_run import SiteBuildError
from compiler.commands.project import Project
from compiler.diagnostics.codes import SITE_NIET_GEBOUWD
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.driver import generate_site
from compiler.model.checked import CheckedRegeling
from compiler.output import Publish
from compiler.source import Source, Span

PUBLIC = "site/public"
LOOSE = "site/los"
_SITE_URL = re.compile(r"^site_url:\s*[\"']?(https?://[^\"'\s]+)", re.MULTILINE)


def add_site(
    project: Project,
    checked: CheckedRegeling,
    generated: Mapping[str, str],
    diagnostics: tuple[Diagnostic, ...],
    publish: Publish,
    loose: bool = True,
    address: str = "",
) -> tuple[Diagnostic, ...]:
    """Build the site into folders that `publish` will swap; returns what stands in the way.

    `address` is where the site will stand; without it every link is relative and stays so.
    """
    source = resources.site(project.root)
    address = address or site_url(project.root)
    pages = generate_site(checked, generated, diagnostics, address)
    work = publish.room / "werk" / "site"
    by_hand = _assemble(source, pages, work)
    config = mkdocs_config(
        (source / "mkdocs.yml").read_text(encoding="utf-8"), checked, {*by_hand, *pages}, address
    )
    public = publish.prepare(PUBLIC)
    other = publish.prepare(LOOSE) if loose else None
    try:
        build_site(work, config, public, other)
    except SiteBuildError as error:
        return (_not_built(str(error)),)
    return ()


def site_url(root: Path) -> str:
    """Where the site of a project stands, if its settings say so; else the empty string."""
    settings = resources.site(root) / "mkdocs.yml"
    found = _SITE_URL.search(settings.read_text(encoding="utf-8"))
    return found[1] if found else ""


def _assemble(source: Path, pages: Mapping[str, str | bytes], work: Path) -> list[str]:
    """Fill the working folder; returns the names of the hand-written files in it."""
    shutil.rmtree(work, ignore_errors=True)
    docs = work / "docs"
    by_hand: list[str] = []
    for folder, target in ((source / "paginas", docs), (source / "overrides", work / "overrides")):
        if folder.is_dir():
            shutil.copytree(folder, target)
    if docs.is_dir():
        by_hand = sorted(p.relative_to(docs).as_posix() for p in docs.rglob("*") if p.is_file())
    write_docs(pages, docs)
    return by_hand


def _not_built(reasons: str) -> Diagnostic:
    label = Label(Span(Source("site", ""), 0, 0), "de site is gebleven zoals zij was")
    return Diagnostic(SITE_NIET_GEBOUWD, label, explanation=reasons)
