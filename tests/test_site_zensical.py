"""The same sources build with zensical too, so that the site outlives MkDocs 1."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from site_helper import built, second_regulation

from compiler.backends.site.builder import CONFIG_NAME
from compiler.backends.site.dead_links import dead_links

ID = re.compile(r'<(?!input|label|form)[a-z0-9]+\b[^>]*\sid="([^"]+)"')
THEME = re.compile(r"__\w+|P0-.*")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sources as MkDocs got them, with `public/` as MkDocs built it moved to `mkdocs/`."""
    folder = tmp_path_factory.mktemp("zensical")
    public, _ = built(second_regulation(), folder)
    return public.rename(folder / "mkdocs").parent


@pytest.fixture(scope="module")
def zensical(folder: Path) -> Path:
    """`public/` as zensical makes it; strict, so that everything it warns about fails."""
    command = [sys.executable, "-m", "zensical", "build", "-f", CONFIG_NAME, "-c", "--strict"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "public"


def _pages(site: Path) -> dict[str, str]:
    return {p.relative_to(site).as_posix(): p.read_text("utf-8") for p in site.rglob("*.html")}


def _anchors(text: str) -> set[str]:
    return {anchor for anchor in ID.findall(text) if not THEME.fullmatch(anchor)}


def test_every_page_and_anchor_is_there(folder: Path, zensical: Path) -> None:
    expected, made = _pages(folder / "mkdocs"), _pages(zensical)
    assert sorted(made) == sorted(expected)
    assert len(made) > 10
    missing = {name: _anchors(expected[name]) - _anchors(made[name]) for name in expected}
    assert {name: gone for name, gone in missing.items() if gone} == {}


def test_every_link_leads_somewhere(zensical: Path) -> None:
    assert list(dead_links(zensical)) == []


def test_files_beside_the_pages_are_the_same(folder: Path, zensical: Path) -> None:
    docs = folder / "docs"
    files = [p.relative_to(docs) for p in docs.rglob("*") if p.is_file() and p.suffix != ".md"]
    assert Path("wijzigingen.xml") in files
    for name in files:
        assert (zensical / name).read_bytes() == (docs / name).read_bytes(), name


def test_our_own_head_and_banner_are_on_every_page(zensical: Path) -> None:
    for name, text in _pages(zensical).items():
        if name != "404.html":
            assert 'class="letop"' in text, name
            assert "druk.css" in text, name
            assert '<meta name="description"' in text, name
    assert "UnofficialLegalValue" in (zensical / "regeling" / "index.html").read_text("utf-8")
