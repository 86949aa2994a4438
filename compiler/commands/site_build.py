"""Assembling the site's folder and building it, for `kw bouw` and (in `preview.py`) `kw bekijk`.

Pages that the compiler writes and pages written by hand come together in `.kw/werk/site/`; what
MkDocs makes of them goes to the folders that `Publish` will swap.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from compiler import resources
from compiler.backends.site.builder import build_site, write_docs
from compiler.backends.site.configuration import mkdocs_config
from compiler.backends.site.mkdocs_run import SiteBuildError
from compiler.backends.site.self_check import FORM, FORM_SCRIPT
from compiler.collector import collector_paused
from compiler.commands.project import Project
from compiler.commands.site_address import site_url
from compiler.diagnostics.codes import SITE_NIET_GEBOUWD
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.driver import generate_site
from compiler.model.checked import CheckedRegeling
from compiler.output import Publish
from compiler.script_modules import one_script
from compiler.source import Source, Span

PUBLIC = "site/public"
LOOSE = "site/los"


@collector_paused()
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
    pages = generate_site(
        checked, generated, diagnostics, address, measured(source), audits(source)
    ).files()
    work = publish.room / "werk" / "site"
    assemble(source, pages, work)
    config = configured(source, checked, pages, address)
    public = publish.prepare(PUBLIC)
    other = publish.prepare(LOOSE) if loose else None
    try:
        build_site(work, config, public, other)
    except SiteBuildError as error:
        return (not_built(error),)
    return ()


def audits(source: Path) -> dict[str, Any]:
    """The results of audits that are kept with the sources of the site; {} where there are none.

    That the two packages say the same is measured apart, and kept apart.
    """
    found = _kept(source / "data" / "metingen.json")
    alike = _kept(source / "data" / "gelijkheid.json")
    return {**found, "gelijkheid": alike} if alike else found


def _kept(file: Path) -> dict[str, Any]:
    return dict(json.loads(file.read_text(encoding="utf-8"))) if file.is_file() else {}


def configured(
    source: Path, checked: CheckedRegeling, pages: Collection[str], address: str = ""
) -> str:
    """The configuration of MkDocs for these pages and the hand-written ones."""
    by_hand = source / "paginas"
    names = {p.relative_to(by_hand).as_posix() for p in by_hand.rglob("*") if p.is_file()}
    base = (source / "mkdocs.yml").read_text(encoding="utf-8")
    return mkdocs_config(base, checked, {*names, *pages}, address)


def assemble(source: Path, pages: Mapping[str, str | bytes], work: Path) -> None:
    """Fill the working folder with what was made and what was written by hand."""
    shutil.rmtree(work, ignore_errors=True)
    docs = work / "docs"
    for folder, target in ((source / "paginas", docs), (source / "overrides", work / "overrides")):
        if folder.is_dir():
            shutil.copytree(folder, target)
    write_docs({**pages, FORM_SCRIPT: form_script(source)}, docs)


def form_script(source: Path) -> str:
    """The script of the self-check: one file made of the small ones in its folder."""
    return one_script(FORM, lambda name: (source / FORM / f"{name}.js").read_text(encoding="utf-8"))


def measured(source: Path) -> str:
    """The committed measurement of what notices mistakes; empty where there is none."""
    data = source / "data" / "mutaties.json"
    return data.read_text(encoding="utf-8") if data.is_file() else ""


def not_built(error: SiteBuildError) -> Diagnostic:
    """What MkDocs or a dead link said, as a diagnostic of this build."""
    label = Label(Span(Source("site", ""), 0, 0), "de site is gebleven zoals zij was")
    return Diagnostic(SITE_NIET_GEBOUWD, label, explanation=str(error))
