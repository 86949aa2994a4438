"""The site of `kw bekijk`, kept in memory between changes.

The first time, and whenever the menu, the set of pages or a hand-written file changes, MkDocs builds
everything, into a folder of its own. After that a change costs only the pages that came out
different: their Markdown is compared with that of the last good version. Pages that someone looks at
can go ahead of the others. What fails changes nothing, not even what went ahead.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from compiler import resources
from compiler.backends.site.builder import build_site, rebuild_changed
from compiler.backends.site.mkdocs_run import Built, SiteBuildError
from compiler.commands.project import Project
from compiler.commands.site_build import assemble

Docs = Mapping[str, str | bytes]


@dataclass(slots=True)
class _Good:
    """The last version that could be built."""

    number: int
    docs: Docs
    config: str
    by_hand: Mapping[str, bytes]
    built: Built


@dataclass(frozen=True, slots=True)
class _Ahead:
    """What was built before the rest of a version, and what undoes that."""

    docs: Docs
    undo: Callable[[], None]


class Preview:
    """Builds under `folder`, which no other preview uses; `public` is what there is to show."""

    def __init__(self, project: Project, folder: Path) -> None:
        self.source = resources.site(project.root)
        self.folder = folder
        self.good: _Good | None = None
        self._ahead: _Ahead | None = None

    @property
    def public(self) -> Path:
        """The folder with the last good version; empty before there is one."""
        return self._public(self.good.number if self.good else 0)

    def go_ahead(self, docs: Docs) -> Docs:
        """Show some pages, with what they need, before the rest of the same version is there.

        Returns what came out different; nothing where that cannot stand without the rest.
        """
        good = self.good
        if good is None or not docs.keys() <= good.docs.keys():
            return {}
        changed = _different(docs, good.docs)
        try:
            undo = rebuild_changed(good.built, changed) if changed else None
        except SiteBuildError:
            # A link to what is still to come; or a mistake, which `update` will tell.
            return {}
        self._ahead = _Ahead(changed, undo) if undo else None
        return changed

    def update(self, docs: Docs, config: str) -> int:
        """Show these pages; returns how many were built. Raises SiteBuildError."""
        by_hand = _by_hand(self.source)
        good = self.good
        ahead, self._ahead = self._ahead, None
        try:
            if good is None or not _same_names(good, docs, config, by_hand):
                self._build(docs, config, by_hand)
                return _pages(docs)
            there = {**good.docs, **ahead.docs} if ahead else good.docs
            if changed := _different(docs, there):
                rebuild_changed(good.built, changed)
        except SiteBuildError:
            if ahead:
                ahead.undo()
            raise
        good.docs = docs
        return _pages(changed) + (_pages(ahead.docs) if ahead else 0)

    def _build(self, docs: Docs, config: str, by_hand: Mapping[str, bytes]) -> None:
        number = self.good.number + 1 if self.good else 0
        work = self.folder / str(number)
        assemble(self.source, docs, work)
        public = self._public(number)
        public.mkdir()
        built = build_site(work, config, public)
        if self.good:
            shutil.rmtree(self.folder / str(self.good.number), ignore_errors=True)
        self.good = _Good(number, docs, config, by_hand, built)

    def _public(self, number: int) -> Path:
        return self.folder / str(number) / "public"


def _same_names(good: _Good, docs: Docs, config: str, by_hand: Mapping[str, bytes]) -> bool:
    """Whether only the contents of what is made differ: the menu, the names, the hand-written files
    are equal."""
    return good.config == config and good.by_hand == by_hand and good.docs.keys() == docs.keys()


def _different(docs: Docs, there: Docs) -> Docs:
    return {name: text for name, text in docs.items() if there[name] != text}


def _pages(docs: Docs) -> int:
    return sum(name.endswith(".md") for name in docs)


def _by_hand(source: Path) -> dict[str, bytes]:
    """Everything in the folder of the site that a person wrote, by its path."""
    files = [source / "mkdocs.yml"]
    for folder in (source / "paginas", source / "overrides", source / "zelftoets"):
        files += sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(source).as_posix(): path.read_bytes() for path in files}
