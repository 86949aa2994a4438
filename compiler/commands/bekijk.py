"""`kw bekijk`: serves the site on this machine and rebuilds it on every saved change.

A mistake is shown, and the last good site stays: a build that fails changes no file.
"""

from __future__ import annotations

import argparse
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from watchfiles import watch

from compiler import resources
from compiler.commands.bouw import write
from compiler.commands.console import Console
from compiler.commands.failures import WrongUse
from compiler.commands.project import Project, find_project
from compiler.commands.regulation import compile_project, summary, without_remarks
from compiler.commands.site_build import PUBLIC
from compiler.driver import generate_python
from compiler.folder import is_regulation


def run(arguments: argparse.Namespace, console: Console) -> int:
    project = find_project(arguments.pad)
    if not is_regulation(project.regeling):
        raise WrongUse(f"in ‘{project.regeling}’ staat geen regeling")
    rebuild(project, console)
    server = _serve(project.root / PUBLIC, arguments.poort)
    console.note(f"De site staat op http://localhost:{server.server_port}/ (stop met Ctrl+C)")
    try:
        for _ in watch(*_watched(project)):
            console.note("Er is iets bewaard: opnieuw bouwen …")
            rebuild(project, console)
    finally:
        server.shutdown()
    return 0


def rebuild(project: Project, console: Console) -> bool:
    """Build `generated/` and the site; False, with the errors shown, where that does not work."""
    compilation = compile_project(project, console)
    console.diagnostics(without_remarks(compilation.diagnostics), console.err)
    if compilation.checked is None:
        console.note(f"{summary(compilation.diagnostics)}; de site blijft zoals zij was")
        return False
    generated = generate_python(compilation.checked)
    found = write(project, compilation, generated, console, loose=False)
    console.diagnostics(found, console.err)
    return not found


def _watched(project: Project) -> list[Path]:
    site = resources.site(project.root)
    folders = [project.regeling, site / "mkdocs.yml", site / "paginas", site / "overrides"]
    return [path for path in folders if path.exists()]


class _Quiet(SimpleHTTPRequestHandler):
    """Serves files without a line on the screen for each, and without anything kept for later."""

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


def _serve(folder: Path, port: int) -> ThreadingHTTPServer:
    folder.mkdir(parents=True, exist_ok=True)
    handler = partial(_Quiet, directory=str(folder))
    try:
        server = ThreadingHTTPServer(("127.0.0.1", port), handler)
    except OSError as error:
        raise WrongUse(f"poort {port} is niet vrij", "kies een andere: --poort 8001") from error
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server
