"""`kw bekijk`: a change shows, only what changed is built, a mistake leaves the last good site."""

from __future__ import annotations

import io
import json
import re
import shutil
import threading
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from compile_helper import ROOT

from compiler.backends.site.mkdocs_run import SiteBuildError
from compiler.commands import bekijk
from compiler.commands.console import Console
from compiler.commands.preview import Docs, Preview
from compiler.commands.preview_server import Shown, serve
from compiler.commands.project import Project

LID = "geen proeftuin."


@dataclass
class Viewing:
    """A preview of a copy of the second regulation, and the server that shows it."""

    project: Project
    preview: Preview
    shown: Shown
    said: io.StringIO
    address: str = ""

    def rebuild(self) -> bool:
        self.said.truncate(0)
        console = Console(self.said, self.said)
        return bekijk.rebuild(self.project, self.preview, self.shown, console)

    def edit(self, old: str, new: str) -> None:
        file = self.project.regeling / "artikelen.kw"
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8")

    def fetch(self, page: str) -> str:
        with urllib.request.urlopen(f"{self.address}{page}") as answer:
            return str(answer.read().decode())

    def files(self) -> dict[str, bytes]:
        public = self.preview.public
        return {
            p.relative_to(public).as_posix(): p.read_bytes()
            for p in public.rglob("*")
            if p.is_file()
        }


@pytest.fixture(scope="module")
def viewing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Viewing]:
    root = tmp_path_factory.mktemp("bekijk")
    shutil.copytree(
        ROOT / "tests" / "tweede_regeling", root / "regeling", ignore=shutil.ignore_patterns("bron")
    )
    project = Project(root, root / "regeling")
    preview = bekijk.start(project, 0)
    shown = Shown(preview.public)
    server = serve(shown, 0)
    viewing = Viewing(
        project, preview, shown, io.StringIO(), f"http://localhost:{server.server_port}/"
    )
    assert viewing.rebuild(), viewing.said.getvalue()
    yield viewing
    server.shutdown()
    server.server_close()


def test_a_changed_melding_shows_and_little_is_built(viewing: Viewing) -> None:
    assert LID in viewing.fetch("artikel-1/")
    before = viewing.files()
    viewing.edit(LID, "beslist geen proeftuin.")
    assert viewing.rebuild(), viewing.said.getvalue()
    assert "beslist geen proeftuin." in viewing.fetch("artikel-1/")
    changed = {name for name, content in viewing.files().items() if before.get(name) != content}
    assert "artikel-1/index.html" in changed
    assert len(changed) < 6, changed
    assert re.search(r"^\d pagina(?:'s)? gebouwd in \d", viewing.said.getvalue(), re.MULTILINE)


def test_what_stays_the_same_is_not_made_again(
    viewing: Viewing, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Workbooks, calendars and the runtime of the self-check do not depend on a message."""

    def made_again(*_: object, **__: object) -> None:
        raise AssertionError("opnieuw gemaakt")

    for name in (
        "xlsxwriter.Workbook",
        "icalendar.Calendar",
        "compiler.backends.javascript.bundle.compact",
    ):
        monkeypatch.setattr(name, made_again)
    viewing.edit('anders  "', 'anders  "Nogmaals: ')
    assert viewing.rebuild(), viewing.said.getvalue()


def test_what_was_built_in_parts_is_what_a_whole_build_makes(viewing: Viewing) -> None:
    viewing.edit('anders  "', 'anders  "Let op: ')
    assert viewing.rebuild(), viewing.said.getvalue()
    _same_as_a_whole_build(viewing, "nieuw")


def _same_as_a_whole_build(viewing: Viewing, folder: str) -> None:
    fresh = Preview(viewing.project, viewing.project.root / ".kw" / "bekijk" / folder)
    good = viewing.preview.good
    assert good is not None
    fresh.update(good.docs, good.config)
    parts, whole = (
        viewing.files(),
        Viewing(viewing.project, fresh, viewing.shown, io.StringIO()).files(),
    )
    assert [name for name in whole if parts.get(name) != whole[name]] == []
    assert sorted(parts) == sorted(whole)


def test_a_mistake_is_told_and_the_page_stays(viewing: Viewing) -> None:
    before, version = viewing.files(), viewing.shown.version
    viewing.edit("indien  type is moestuin", "indien  tipe is moestuin")
    assert not viewing.rebuild()
    assert "de site blijft zoals zij was" in viewing.said.getvalue()
    assert viewing.files() == before
    news = json.loads(viewing.fetch(f"__kw/nieuws?{version}"))
    assert news["versie"] == version + 1
    assert "fout[KW" in news["fouten"]
    viewing.edit("indien  tipe is moestuin", "indien  type is moestuin")
    assert viewing.rebuild()
    assert json.loads(viewing.fetch("__kw/nieuws?0"))["fouten"] == ""


def test_a_page_that_is_opened_later_is_told_the_mistake_too(viewing: Viewing) -> None:
    viewing.edit("indien  type is moestuin", "indien  tipe is moestuin")
    assert not viewing.rebuild()
    assert 'data-versie="-1"' in viewing.fetch("artikel-1/")
    assert "fout[KW" in json.loads(viewing.fetch("__kw/nieuws?-1&/artikel-1/"))["fouten"]
    viewing.edit("indien  tipe is moestuin", "indien  type is moestuin")
    assert viewing.rebuild()


def test_an_open_page_does_not_wait_for_the_rest(
    viewing: Viewing, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Shown before the rest is built, loaded once, and in the end as a whole build makes it."""
    before = viewing.shown.version
    told: list[str] = []
    page = threading.Thread(
        target=lambda: told.append(viewing.fetch(f"__kw/nieuws?{before}&/artikel-1/"))
    )
    page.start()
    while viewing.shown.looked_at() != ("artikel-1/",):
        time.sleep(0.01)
    early: list[str] = []
    update = Preview.update

    def looked_at_first(preview: Preview, docs: Docs, config: str) -> int:
        early.append(viewing.fetch("artikel-1/"))
        return update(preview, docs, config)

    monkeypatch.setattr(Preview, "update", looked_at_first)
    viewing.edit('anders  "', 'anders  "Eerst dit: ')
    assert viewing.rebuild(), viewing.said.getvalue()
    page.join()
    assert "Eerst dit: " in early[0]
    assert "gebouwd in" in viewing.said.getvalue()
    first = json.loads(told[0])["versie"]
    assert before < first < viewing.shown.version
    assert f'data-versie="{first}"' in viewing.fetch("artikel-1/")
    assert f'data-versie="{viewing.shown.version}"' in viewing.fetch("artikel-2/")
    monkeypatch.undo()
    _same_as_a_whole_build(viewing, "naast")


def test_what_went_ahead_is_undone_when_the_rest_fails(viewing: Viewing) -> None:
    preview, good, before = viewing.preview, viewing.preview.good, viewing.files()
    assert good is not None
    first, other = "artikel-1/index.md", "artikel-2/index.md"
    ahead = {first: f"{good.docs[first]!s}\n\nVooruit."}
    assert preview.go_ahead(ahead) == ahead
    assert "Vooruit." in viewing.fetch("artikel-1/")
    dead = f'{good.docs[other]!s}\n\n<a href="../weg/">weg</a>\n'
    with pytest.raises(SiteBuildError, match="nergens"):
        preview.update({**good.docs, **ahead, other: dead}, good.config)
    assert viewing.files() == before


def test_a_page_that_went_ahead_in_vain_is_loaded_again_before_it_tells() -> None:
    shown = Shown(ROOT)
    shown.show(ROOT)
    shown.go_ahead(["een/index.md"])
    known = shown.served("een/")
    shown.keep("fout")
    assert shown.news(known, "een/") == {"versie": shown.version, "fouten": ""}
    assert shown.news(known - 1, "twee/") == {"versie": shown.version, "fouten": "fout"}


def test_a_changed_heading_changes_the_menu_of_every_page(viewing: Viewing) -> None:
    viewing.edit('artikel 1 "Begrippen"', 'artikel 1 "Woorden"')
    assert viewing.rebuild(), viewing.said.getvalue()
    assert "Woorden" in viewing.fetch("artikel-2/")


def test_a_page_asks_for_news_and_says_which_version_it_is(viewing: Viewing) -> None:
    page = viewing.fetch("artikel-1/")
    assert f'src="/__kw/bekijk.js" data-versie="{viewing.shown.version}"' in page
    assert "location.reload()" in viewing.fetch("__kw/bekijk.js")
    assert "__kw" not in (viewing.preview.public / "artikel-1" / "index.html").read_text("utf-8")


def test_nothing_outside_its_own_folder_is_written(viewing: Viewing) -> None:
    assert sorted(p.name for p in viewing.project.root.iterdir()) == [".kw", "regeling"]
