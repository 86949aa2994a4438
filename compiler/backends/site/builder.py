"""Builds an assembled folder with MkDocs: for a server, and as a folder to take along.

Called by the edge; with `mkdocs_run`, `loose` and `dead_links` the only modules of this room that read
and write files. MkDocs is imported when it is needed. What MkDocs warns about is an error here; so is
every link of the built pages that leads nowhere.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from compiler.backends.site.dead_links import dead_links
from compiler.backends.site.loose import write_loose
from compiler.backends.site.mkdocs_run import Built, SiteBuildError, build_pages, run_mkdocs

CONFIG_NAME = "mkdocs.yml"


def build_site(folder: Path, config: str, public: Path, loose: Path | None = None) -> Built:
    """Build `folder` (with `docs/` and `overrides/`) into `public` and, for files, `loose`.

    Raises SiteBuildError with every warning of MkDocs and every dead link.
    """
    (folder / CONFIG_NAME).write_text(config, encoding="utf-8")
    built = run_mkdocs(folder / CONFIG_NAME, public)
    problems = list(dead_links(public))
    if loose is not None:
        write_loose(public, loose)
        problems += list(dead_links(loose))
    if problems:
        raise SiteBuildError("\n".join(problems))
    return built


def rebuild_changed(built: Built, docs: Mapping[str, str | bytes]) -> Callable[[], None]:
    """Build some pages of a site again, in place, with their new text, and bring its other files
    (downloads, scripts) up to date; what is not named stays. Returns what undoes it.

    Every name is one that was there before. When a page cannot be built or a link is dead, all is as
    it was, and SiteBuildError says why.
    """
    source, target = Path(built.config.docs_dir), Path(built.config.site_dir)
    pages = [name for name in docs if name.endswith(".md")]
    files = {name: content for name, content in docs.items() if not name.endswith(".md")}
    index = target / "search" / "search_index.json"
    touched = [source / name for name in docs]
    touched += [Path(built.page(name).file.abs_dest_path) for name in pages]
    touched += [target / name for name in files]
    touched += [index] if index.is_file() else []
    before = {path: path.read_bytes() for path in touched}

    def undo() -> None:
        for path, content in before.items():
            path.write_bytes(content)
        build_pages(built, pages)

    try:
        write_docs(docs, source)
        write_docs(files, target)
        build_pages(built, pages)
        if problems := list(dead_links(target)):
            raise SiteBuildError("\n".join(problems))
    except SiteBuildError:
        undo()
        raise
    return undo


def write_docs(docs: Mapping[str, str | bytes], folder: Path) -> None:
    """Write pages and files into a folder; those that are the same keep their times."""
    for name, content in docs.items():
        path = folder / name
        data = content.encode() if isinstance(content, str) else content
        if path.is_file() and path.read_bytes() == data:
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
