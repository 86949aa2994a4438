"""One build by MkDocs, strict and in Dutch; and what it leaves in memory to build a page again."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any


class SiteBuildError(Exception):
    """The site cannot be built; `args[0]` are the reasons, in Dutch, one a line."""


@dataclass(slots=True)
class Built:
    """What MkDocs made and keeps: its configuration, files, menu and templates."""

    config: Any
    files: Any = None
    nav: Any = None
    env: Any = None

    def page(self, name: str) -> Any:
        """The page made from a Markdown file."""
        return self.files.get_file_from_path(name).page


def run_mkdocs(config_file: Path, target: Path) -> Built:
    """Build the site; raises SiteBuildError with every warning, since every warning counts."""
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    from mkdocs.commands.build import build
    from mkdocs.config import load_config

    with warnings_are_errors():
        config = load_config(str(config_file), site_dir=str(target), strict=True)
        built = Built(config)
        config.plugins["kw"] = _keeper(built)
        config.plugins.on_startup(command="build", dirty=False)
        build(config)
        config.plugins.on_shutdown()
    # MkDocs adds a compressed copy that holds the time of the build.
    (target / "sitemap.xml.gz").unlink(missing_ok=True)
    return built


def build_pages(built: Built, names: list[str]) -> None:
    """Build some pages of a site again, after their Markdown changed; then the search index.

    Menu, templates and the set of pages are those of the whole build.
    """
    # Not part of the public interface of MkDocs, whose last version this is (1.6.1 is pinned).
    from mkdocs.commands.build import _build_page, _populate_page

    with warnings_are_errors() as warnings:
        for name in names:
            _populate_page(built.page(name), built.config, built.files)
        entries = _search_index(built)
        for name in names:
            page = built.page(name)
            documents = built.files.documentation_pages()
            before = [place for place, entry in enumerate(entries) if _is_on(entry, page)]
            kept = [entry for entry in entries if not _is_on(entry, page)]
            entries[:] = kept
            _build_page(page, built.config, documents, built.nav, built.env)
            made = entries[len(kept) :]
            at = before[0] if before else len(kept)
            entries[:] = [*kept[:at], *made, *kept[at:]]
            page.validate_anchor_links(files=built.files, log_level=logging.WARNING)
        built.config.plugins.on_post_build(config=built.config)
    if warnings.lines:
        raise SiteBuildError("\n".join(_dutch(line) for line in warnings.lines))


def _search_index(built: Built) -> list[dict[str, Any]]:
    """The entries of the search index, in the order of the pages; none without that plugin."""
    plugin = built.config.plugins.get("material/search")
    return plugin.search_index.entries if plugin else []


def _is_on(entry: dict[str, Any], page: Any) -> bool:
    return bool(entry["location"].partition("#")[0] == page.url)


def _keeper(built: Built) -> Any:
    """A plugin that only looks: it keeps what MkDocs made on the way."""
    from mkdocs.plugins import BasePlugin

    class Keeper(BasePlugin):  # type: ignore[type-arg,no-untyped-call]
        def on_nav(self, nav: Any, /, *, config: Any, files: Any) -> None:
            built.nav, built.files = nav, files

        def on_env(self, env: Any, /, *, config: Any, files: Any) -> None:
            built.env = env

    return Keeper()


class _Warnings(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


@contextmanager
def warnings_are_errors() -> Iterator[_Warnings]:
    """Collects what MkDocs warns about; an exception of MkDocs becomes a SiteBuildError."""
    from mkdocs.exceptions import MkDocsException

    warnings = _Warnings()
    log = logging.getLogger("mkdocs")
    propagate, log.propagate = log.propagate, False
    log.addHandler(warnings)
    try:
        yield warnings
    except MkDocsException as error:
        lines = warnings.lines or [str(error)]
        raise SiteBuildError("\n".join(_dutch(line) for line in lines)) from error
    finally:
        log.removeHandler(warnings)
        log.propagate = propagate


def _dutch(warning: str) -> str:
    """A warning of MkDocs as a Dutch line; the facts in it (file, link) stay as they are."""
    known = re.match(
        r"Doc file '(?P<file>[^']+)' contains a link '(?P<link>[^']+)',? but (?P<why>.*)", warning
    )
    if known and "anchor" in known["why"]:
        return f"{known['file']}: de link naar {known['link']} wijst naar een plek die er niet is"
    if known:
        return f"{known['file']}: de link naar {known['link']} wijst naar een pagina die er niet is"
    return f"de site kan niet worden gebouwd: {warning}"
