"""The site of two small regulations: pages, links, both builds, and the same bytes every time."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path

import pytest
import yaml  # type: ignore[import-untyped]
from site_helper import built, case, pages, second_regulation, sources
from syrupy.assertion import SnapshotAssertion

from compiler.backends.site import generate
from compiler.backends.site.builder import build_site, write_docs
from compiler.backends.site.dead_links import dead_links
from compiler.backends.site.keuzes import key_lists, value_page
from compiler.backends.site.mkdocs_run import SiteBuildError, run_mkdocs


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return built(second_regulation(), tmp_path_factory.mktemp("tweede"))


def test_hostile_article(snapshot: SnapshotAssertion) -> None:
    assert pages(case("vijandige_tekst.kw"))["artikel-1/index.md"] == snapshot


def test_every_part_has_its_page() -> None:
    checked = second_regulation()
    made = pages(checked)
    for bepaling in checked.regeling.walk():
        page = made[f"{bepaling.vindplaats.page}index.md"]
        anchor = bepaling.vindplaats.fragment
        if bepaling.soort in ("artikel", "lid", "begrip", "onderdeel", "subonderdeel", "kop"):
            assert not anchor or f'id="{anchor}"' in page or f"{{ #{anchor}" in page, anchor


def test_each_value_of_a_key_column_has_a_page() -> None:
    regeling = second_regulation().regeling
    made = pages(second_regulation())
    lists = key_lists(regeling)
    assert lists
    for lijst in lists:
        for keuze in lijst.waarden:
            assert f"{value_page(lijst, keuze)}index.md" in made


def test_every_sentence_stands_in_the_ledger() -> None:
    checked = second_regulation()
    page = pages(checked)["verantwoording/index.md"]
    assert page.count('<span class="citaat">') == len(checked.verantwoording)


def test_the_same_model_gives_the_same_bytes() -> None:
    checked = second_regulation()
    assert generate(checked, sources(checked)) == generate(checked, sources(checked))


def test_both_builds_are_whole(sites: tuple[Path, Path]) -> None:
    for site in sites:
        assert (site / "index.html").is_file()
        assert list(dead_links(site)) == []


def test_no_page_loads_anything_from_elsewhere(sites: tuple[Path, Path]) -> None:
    for site in sites:
        for page in site.rglob("*.html"):
            loaded = re.findall(
                r'<(?:script|link|img|iframe)\b[^>]*(?:src|href)="([^"]*)"', page.read_text("utf-8")
            )
            assert [
                address for address in loaded if ":" in address or address.startswith("//")
            ] == []


def test_the_folder_for_files_links_to_files(sites: tuple[Path, Path]) -> None:
    for page in sites[1].rglob("*.html"):
        links = re.findall(r'<a\b[^>]*\shref="([^"#?]*)', page.read_text("utf-8"))
        assert [link for link in links if link.endswith("/") and "://" not in link] == []


def test_the_folder_for_files_searches_without_a_server(sites: tuple[Path, Path]) -> None:
    assert (sites[1] / "search" / "search_index.js").is_file()
    assert "script/iframe-worker.js" in (sites[1] / "index.html").read_text("utf-8")


def test_the_folder_for_files_is_what_mkdocs_makes_of_it(
    sites: tuple[Path, Path], tmp_path: Path
) -> None:
    """MkDocs can build it too, a second time from the start; ours comes from the finished pages."""
    settings = yaml.safe_load((sites[0].parent / "mkdocs.yml").read_text(encoding="utf-8"))
    settings["use_directory_urls"] = False
    settings["plugins"] = [*settings["plugins"], "offline"]
    settings["extra"]["polyfills"] = ["script/iframe-worker.js"]
    config = sites[0].parent / "mkdocs-offline.yml"
    config.write_text(yaml.safe_dump(settings), encoding="utf-8")
    run_mkdocs(config, tmp_path)
    files = {p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*") if p.is_file()}
    assert files == {p.relative_to(sites[1]).as_posix() for p in sites[1].rglob("*") if p.is_file()}
    for name in sorted(files):
        ours, theirs = (sites[1] / name).read_bytes(), (tmp_path / name).read_bytes()
        if name.endswith("index.html"):
            assert _shape(ours.decode(), name) == _shape(theirs.decode(), name), name
        else:
            assert ours == theirs, name


def _shape(page: str, name: str) -> tuple[list[str], str]:
    """Where the links of a page lead, and the page without them and without white space."""
    links = re.findall(r'\s(?:href|src)="([^"]*)"', page)
    text = re.sub(r'\s(?:href|src)="[^"]*"', "", page)
    targets = sorted(_target(link, name) for link in links)
    return targets, re.sub(r"\s+|<script></script>", "", text)


def _target(link: str, name: str) -> str:
    """The file a link leads to; a folder is the page in it."""
    path, mark, anchor = link.partition("#")
    file = posixpath.normpath(posixpath.join(posixpath.dirname(name), path)) if path else name
    if not posixpath.splitext(file)[1]:
        file = posixpath.normpath(posixpath.join(file, "index.html"))
    return f"{file}{mark}{anchor}"


def test_every_page_says_which_text_is_authentic(sites: tuple[Path, Path]) -> None:
    for page in sites[0].rglob("*.html"):
        if page.name != "404.html":
            assert "Alleen de tekst in de officiële bekendmaking is authentiek" in page.read_text(
                "utf-8"
            )


def test_hostile_text_survives_the_build_as_text(tmp_path: Path) -> None:
    public, _ = built(case("vijandige_tekst.kw"), tmp_path)
    for page in public.rglob("*.html"):
        text = page.read_text("utf-8")
        for forbidden in ("<script>alert", "<img src=x", "<b>vet", "</title> {{", "<u>schrijvers"):
            assert forbidden not in text, page
        assert 'href="javascript' not in text


def test_a_dead_link_is_an_error_in_dutch(tmp_path: Path) -> None:
    write_docs(
        {"index.html": '<a href="weg/">x</a><a href="#daar">y</a>', "a/index.html": "<p>"}, tmp_path
    )
    assert list(dead_links(tmp_path)) == [
        "index.html: de link naar weg/ wijst nergens naar",
        "index.html: de link naar #daar wijst naar een plek die er niet is",
    ]


def test_what_mkdocs_warns_about_is_an_error(tmp_path: Path) -> None:
    write_docs({"index.md": "[x](weg.md)"}, tmp_path / "docs")
    with pytest.raises(SiteBuildError, match="wijst naar een pagina die er niet is"):
        build_site(tmp_path, "site_name: x\nplugins: []\nstrict: true\n", tmp_path / "public")


def test_unchanged_pages_keep_their_times(tmp_path: Path) -> None:
    write_docs({"a/index.md": "een"}, tmp_path)
    before = (tmp_path / "a" / "index.md").stat().st_mtime_ns
    write_docs({"a/index.md": "een", "b/index.md": "twee"}, tmp_path)
    assert (tmp_path / "a" / "index.md").stat().st_mtime_ns == before


def test_a_message_page_has_one_heading_and_its_example_in_colour() -> None:
    page = pages(second_regulation())["meldingen/bedacht/index.md"]
    assert re.findall(r"^# .*", page, re.MULTILINE) == ["# KW999 bedachte melding"]
    assert '<span class="k">lid</span> <span class="mi">4</span>' in page
