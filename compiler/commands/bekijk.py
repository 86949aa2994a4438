"""`kw bekijk`: serves the site on this machine and builds it again on every saved change.

The pages that someone has open come first; they do not wait for the rest of the site.

What it builds stands in `.kw/bekijk/`; `generated/` and `site/` are left to `kw bouw`. A mistake is
shown, here and above the page, and the last good site stays.
"""

from __future__ import annotations

import argparse
import gc
import shutil
import time
from pathlib import Path

from watchfiles import watch

from compiler import resources
from compiler.backends.site import Site
from compiler.backends.site.mkdocs_run import SiteBuildError
from compiler.collector import collector_paused
from compiler.commands.console import Console
from compiler.commands.failures import WrongUse
from compiler.commands.preview import Preview
from compiler.commands.preview_server import Shown, serve
from compiler.commands.project import Project, find_project
from compiler.commands.regulation import compile_project, summary, without_remarks
from compiler.commands.site_build import audits, configured, measured, not_built
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.diagnostics.render import lines
from compiler.driver import generate_article_modules, generate_site
from compiler.folder import is_regulation

_GATHER = 200
"""Milliseconds at most in which files saved together count as one change."""


def run(arguments: argparse.Namespace, console: Console) -> int:
    project = find_project(arguments.pad)
    if not is_regulation(project.regeling):
        raise WrongUse(f"in ‘{project.regeling}’ staat geen regeling")
    preview = start(project, arguments.poort)
    shown = Shown(preview.public)
    server = serve(shown, arguments.poort)
    gc.enable()  # a process that stays
    try:
        rebuild(project, preview, shown, console)
        console.note(f"De site staat op http://localhost:{server.server_port}/ (stop met Ctrl+C)")
        for _ in watch(*_watched(project), debounce=_GATHER):
            rebuild(project, preview, shown, console)
            gc.collect()  # now that nobody waits for it
    finally:
        server.shutdown()
    return 0


def start(project: Project, port: int) -> Preview:
    """An empty preview in a folder of its own: two at once are on two ports."""
    folder = project.root / ".kw" / "bekijk" / str(port)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return Preview(project, folder)


@collector_paused()
def rebuild(project: Project, preview: Preview, shown: Shown, console: Console) -> bool:
    """Show the regulation as it is now; False, with the errors shown, where that does not work."""
    begin = time.perf_counter()
    compilation = compile_project(project, console)
    found = without_remarks(compilation.diagnostics)
    console.diagnostics(found, console.err)
    if compilation.checked is None:
        return _keep(shown, console, found, summary(compilation.diagnostics))
    source = resources.site(project.root)
    site = generate_site(
        compilation.checked,
        generate_article_modules(compilation.checked),
        compilation.diagnostics,
        mutaties=measured(source),
        audits=audits(source),
    )
    _show_what_is_open(site, preview, shown)
    docs = site.files()
    config = configured(source, compilation.checked, docs)
    try:
        count = preview.update(docs, config)
    except SiteBuildError as error:
        problems = (not_built(error),)
        console.diagnostics(problems, console.err)
        return _keep(shown, console, problems, "de site kan niet worden gebouwd")
    shown.show(preview.public)
    seconds = f"{time.perf_counter() - begin:.1f}".replace(".", ",")
    pages = "1 pagina" if count == 1 else f"{count} pagina's"
    console.note(f"{pages} gebouwd in {seconds} seconden")
    return True


def _show_what_is_open(site: Site, preview: Preview, shown: Shown) -> None:
    """The pages that someone has open, before the rest of the site is made."""
    looked_at = shown.looked_at()
    ahead = preview.go_ahead(site.some(looked_at)) if looked_at else {}
    if ahead:
        shown.go_ahead(ahead)


def _keep(shown: Shown, console: Console, found: tuple[Diagnostic, ...], what: str) -> bool:
    text = "\n".join("".join(piece.text for piece in line).rstrip() for line in lines(found))
    shown.keep(text)
    console.note(f"{what}; de site blijft zoals zij was")
    return False


def _watched(project: Project) -> list[Path]:
    site = resources.site(project.root)
    by_hand = ("mkdocs.yml", "paginas", "overrides", "zelftoets")
    folders = [project.regeling, *(site / name for name in by_hand)]
    return [path for path in folders if path.exists()]
