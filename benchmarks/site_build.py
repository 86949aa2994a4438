"""Building the site, and showing one changed lid, against MkDocs building the same pages."""

from __future__ import annotations

import contextlib
import io
import re
import shutil
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import yaml

from benchmarks.measure import ROOT, Meting, process
from compiler.cli import main
from compiler.commands import bekijk
from compiler.commands.console import Console
from compiler.commands.preview_server import Shown
from compiler.commands.project import Project

_PAGE = "artikel-1/"
"""The page with the first eis of the regulation."""


def measure() -> Iterator[Meting]:
    with tempfile.TemporaryDirectory() as name:
        project = Path(name)
        shutil.copytree(ROOT / "regeling", project / "regeling")
        without = _once(lambda: _kw("bouw", "--zonder-site", str(project)))
        whole = _once(lambda: _kw("bouw", str(project)))
        pages = project / ".kw" / "werk" / "site" / "docs"
        count = sum(1 for _ in pages.rglob("*.md"))
        plain = _mkdocs(project, pages, {"theme": "mkdocs"})
        material = _mkdocs(project, pages, {"theme": {"name": "material", "font": False}})
        changed = _one_lid(project)
    yield Meting("site", f"mkdocs build, {count} pagina's, kaal thema", plain, 1.0)
    yield Meting("site", "mkdocs build, thema Material", material, material / plain, None, "× kaal")
    yield Meting(
        "site",
        "vertalen en generated/ schrijven (kw bouw --zonder-site)",
        without,
        without / material,
        None,
        "× Material",
    )
    yield Meting(
        "site",
        "de rest van kw bouw: de pagina's en beide mappen (public en los)",
        whole - without,
        (whole - without) / material,
        1.1,
        "× Material",
    )
    yield Meting(
        "site",
        "kw bekijk: van een gewijzigd lid tot de nieuwe pagina, voor wie haar open heeft",
        changed,
        changed / material,
        None,
        "× Material",
    )


def _one_lid(project: Path) -> float:
    """From a saved change of what one eis says to the open page that shows it; the least of three."""
    looked = Project(project, project / "regeling")
    preview = bekijk.start(looked, 0)
    shown = Shown(preview.public)
    file = project / "regeling" / "artikelen.kw"
    text = file.read_text(encoding="utf-8")
    said = io.StringIO()

    def show() -> None:
        assert bekijk.rebuild(looked, preview, shown, Console(said, said)), said.getvalue()

    show()
    found = []
    for number in range(3):
        changed = re.sub(r'(\banders\s+")', rf"\g<1>({number}) ", text, count=1)
        assert changed != text
        file.write_text(changed, encoding="utf-8")
        found.append(_until_news(shown, show))
    return min(found)


def _until_news(shown: Shown, show: Callable[[], None]) -> float:
    """Until a page that someone has open hears that it is there anew."""
    known, told = shown.served(_PAGE), list[float]()

    def wait() -> None:
        while shown.news(known, _PAGE)["versie"] == known:
            pass
        told.append(time.perf_counter())

    waiting = threading.Thread(target=wait)
    waiting.start()
    before = time.perf_counter()
    show()
    waiting.join()
    return told[0] - before


def _kw(*words: str) -> None:
    with contextlib.redirect_stdout(io.StringIO()):
        assert main([*words]) == 0


def _once(work: Callable[[], object]) -> float:
    before = time.perf_counter()
    work()
    return time.perf_counter() - before


def _mkdocs(project: Path, pages: Path, theme: dict[str, object]) -> float:
    """One build of the same pages by MkDocs alone, with the Markdown extensions they need."""
    target = project / "kaal"
    settings = {
        "site_name": "kaal",
        "docs_dir": str(pages),
        "site_dir": str(target),
        "markdown_extensions": [
            "abbr",
            "admonition",
            "attr_list",
            "def_list",
            "footnotes",
            "md_in_html",
            "tables",
            "pymdownx.details",
            "pymdownx.superfences",
            {"pymdownx.tabbed": {"alternate_style": True}},
            {"pymdownx.highlight": {"anchor_linenums": False}},
        ],
        **theme,
    }
    file = project / "kaal.yml"
    file.write_text(yaml.safe_dump(settings), encoding="utf-8")
    return process(["-m", "mkdocs", "build", "--quiet", "-f", str(file)], times=2, cwd=project)
