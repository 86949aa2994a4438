"""Runs MkDocs on an assembled folder, twice: for http and for use from a file system.

The one module of this room with IO, called by the edge. MkDocs is imported when it is needed. What
MkDocs warns about is an error here, in Dutch; so is every link of the built pages that leads nowhere,
those inside blocks of HTML included, which MkDocs does not look at.
"""

from __future__ import annotations

import html
import logging
import os
import posixpath
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import unquote, urlsplit

from compiler.backends.site.configuration import file_system_config

CONFIG_NAME = "mkdocs.yml"
LOOSE_CONFIG_NAME = "mkdocs-los.yml"
_ID = re.compile(r"""\s(?:id|name)="([^"]+)\"""")
_LINK = re.compile(r"""<(a|link|script|img)\b(?! rel="canonical")[^>]*?\s(?:href|src)="([^"]*)\"""")
_OWN_LINK = re.compile(r'(<a\b[^>]*?\shref=")(?![a-z]+:|/|#)([^"#?]*/)(#[^"]*)?"')


class SiteBuildError(Exception):
    """The site cannot be built; `args[0]` are the reasons, in Dutch, one a line."""


def build_site(folder: Path, config: str, public: Path, loose: Path | None = None) -> None:
    """Build `folder` (with `docs/` and `overrides/`) into `public` and, for files, `loose`.

    Raises SiteBuildError with every warning of MkDocs and every dead link.
    """
    (folder / CONFIG_NAME).write_text(config, encoding="utf-8")
    _run_mkdocs(folder / CONFIG_NAME, public)
    problems = list(dead_links(public))
    if loose is not None:
        (folder / LOOSE_CONFIG_NAME).write_text(file_system_config(config), encoding="utf-8")
        _run_mkdocs(folder / LOOSE_CONFIG_NAME, loose)
        _name_index_files(loose)
        problems += list(dead_links(loose))
    if problems:
        raise SiteBuildError("\n".join(problems))


def write_docs(docs: Mapping[str, str | bytes], folder: Path) -> None:
    """Write pages and files into a folder; those that are the same keep their times."""
    for name, content in docs.items():
        path = folder / name
        data = content.encode() if isinstance(content, str) else content
        if path.is_file() and path.read_bytes() == data:
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


class _Warnings(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


def _run_mkdocs(config_file: Path, target: Path) -> None:
    """One build; strict, so that every warning counts."""
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    from mkdocs.commands.build import build
    from mkdocs.config import load_config
    from mkdocs.exceptions import MkDocsException

    warnings = _Warnings()
    log = logging.getLogger("mkdocs")
    propagate, log.propagate = log.propagate, False
    log.addHandler(warnings)
    try:
        config = load_config(str(config_file), site_dir=str(target), strict=True)
        config.plugins.on_startup(command="build", dirty=False)
        build(config)
        config.plugins.on_shutdown()
        # MkDocs adds a compressed copy that holds the time of the build.
        (target / "sitemap.xml.gz").unlink(missing_ok=True)
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


def dead_links(site: Path) -> Iterator[str]:
    """Every link of a built site that leads to no file or no anchor, and every link to another host

    that the page itself would load (scripts, styles, pictures).
    """
    pages = {
        p.relative_to(site).as_posix(): p.read_text("utf-8") for p in sorted(site.rglob("*.html"))
    }
    anchors = {name: set(_ID.findall(text)) for name, text in pages.items()}
    for name, text in pages.items():
        if name == "404.html":
            continue
        for kind, raw in dict.fromkeys(_LINK.findall(text)):
            if problem := _problem(site, anchors, name, kind, html.unescape(raw)):
                yield f"{name}: {problem}"


def _problem(
    site: Path, anchors: Mapping[str, set[str]], page: str, kind: str, link: str
) -> str | None:
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        loads = kind != "a" and parts.scheme in ("http", "https", "")
        return f"{link} wordt van een andere computer geladen" if loads else None
    path = posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(parts.path)))
    target = page if not parts.path else path
    if parts.path.endswith("/") or target in (".", "..") or (site / target).is_dir():
        target = posixpath.normpath(posixpath.join(target, "index.html"))
    if target not in anchors:
        return None if (site / target).is_file() else f"de link naar {link} wijst nergens naar"
    fragment = unquote(parts.fragment)
    if fragment and fragment not in anchors[target] and fragment != "__comments":
        return f"de link naar {link} wijst naar een plek die er niet is"
    return None


def _name_index_files(site: Path) -> None:
    """Links to folders get "index.html": from a file system a folder is not a page."""
    for page in sorted(site.rglob("*.html")):
        text = page.read_text("utf-8")
        named = _OWN_LINK.sub(lambda m: f'{m[1]}{m[2]}index.html{m[3] or ""}"', text)
        if named != text:
            page.write_text(named, encoding="utf-8")
